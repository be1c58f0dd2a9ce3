import { configurationVariables } from './configuration-variables.ts';

/** The environment variables as a Markdown table, for the README; a test keeps the two in step. */
export function configurationTable(): string {
  const rows = Object.values(configurationVariables).map(
    ({ name, fallback, doc }) => `| \`${name}\` | ${fallback === '' ? '' : `\`${fallback}\``} | ${doc} |`,
  );
  return ['| Variable | Default | Meaning |', '| --- | --- | --- |', ...rows].join('\n');
}
