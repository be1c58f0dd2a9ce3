import { configurationVariables } from './configuration-variables.ts';

/** The environment variables as plain text, for `--help`. */
export function configurationHelp(): string {
  const variables = Object.values(configurationVariables);
  const width = Math.max(...variables.map((variable) => variable.name.length));
  const lines = variables.map(({ name, fallback, doc }) => {
    const standing = fallback === '' ? '' : ` [${fallback}]`;
    return `  ${name.padEnd(width)}  ${doc.replaceAll('`', '')}${standing}`;
  });
  return ['Environment variables, with their defaults:', ...lines].join('\n');
}
