/** What mappings and the command line call the formats of files: apart from the readers, which load what they need. */
export const readerNames = ['csv', 'tsv', 'xlsx', 'jsonl', 'json', 'yaml', 'markdown'] as const;

export type ReaderName = (typeof readerNames)[number];
