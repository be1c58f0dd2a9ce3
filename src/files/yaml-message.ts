/**
 * What a library finds wrong with a text of YAML, in a line: without its excerpt, and without its place, which is told beside the message
 * and is another one where the text is a part of a file.
 */
export const yamlMessage = ({ message }: Error): string => message.replace(/ at line \d+.*/s, '').trim();
