import { totalQuery } from './announced-investment.ts';

const [tables, query] = [mark('tables'), mark('query')];

/** The page with what is written between its marks: the query, and the tables. */
export function writtenPage(page: string, written: string): string {
  const asked = `\n\`\`\`graphql\n${totalQuery.trim()}\n\`\`\`\n`;
  return page
    .replace(query, (_, open, close) => `${open}${asked}${close}`)
    .replace(tables, (_, open, close) => `${open}\n\n${written}\n\n${close}`);
}

function mark(name: string): RegExp {
  return new RegExp(`(<!-- ${name} -->)[\\s\\S]*?(<!-- end of ${name} -->)`);
}
