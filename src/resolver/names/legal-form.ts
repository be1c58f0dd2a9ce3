import { foldName } from './fold-name.ts';
import { tableLines } from './table-lines.ts';

/** The sort of body that a legal form makes, such as LLC or JSC; empty where it tells nothing that another form does not. */
export type Sort = string;

/** English words for a firm that say nothing of its form: a corporation here is a company there. */
const plain = ['corp', 'corporation', 'company', 'co', 'inc', 'incorporated', 'cie', 'compagnie', 'kaisha'];

/** Forms that the table lacks. */
const further: readonly (readonly [string, Sort])[] = [
  ['allmennaksjeselskap', 'JSC'],
  ['kabushiki kaisha', ''],
  ['kabushiki gaisha', ''],
];

/** Spelled out forms of at least this length are also known with a letter that is wrong, missing or added. */
const leastMisspelt = 12;

interface Table {
  readonly sorts: ReadonlyMap<string, Sort>;
  /** Forms by what is left of them without any one letter. */
  readonly misspelt: ReadonlyMap<string, string>;
  /** How these begin and end: what has neither is none of them without a letter. */
  readonly edges: ReadonlySet<string>;
  readonly longest: number;
}

let table: Table | undefined;

/** The sort of body that some words of a folded name stand for, or undefined where they are no legal form. */
export function legalForm(words: readonly string[]): Sort | undefined {
  table ??= readTable();
  if (words.length > table.longest) return undefined;
  const text = words.join(' ');
  const sort = table.sorts.get(text);
  if (sort !== undefined || text.length < leastMisspelt) return sort;
  // Whichever letter is left out, one end of a long text stays as it is.
  if (!table.edges.has(beginOf(text)) && !table.edges.has(endOf(text))) return undefined;
  for (const shorter of [text, ...withoutOne(text)]) {
    const meant = table.misspelt.get(shorter);
    if (meant !== undefined && Math.abs(meant.length - text.length) < 2) return table.sorts.get(meant);
  }
  return undefined;
}

/** How many words the longest form has. */
export function longestForm(): number {
  table ??= readTable();
  return table.longest;
}

function readTable(): Table {
  const sorts = new Map<string, Sort>([...plain.map((word) => [word, ''] as const), ...further]);
  for (const [sort = '', ...spellings] of tableLines('legal-forms.tsv'))
    for (const spelling of spellings) {
      const words = foldName(spelling).words.join(' ');
      if (words !== '' && !sorts.has(words)) sorts.set(words, sort);
    }
  const misspelt = new Map<string, string>();
  for (const form of sorts.keys())
    if (form.length >= leastMisspelt)
      for (const shorter of [form, ...withoutOne(form)]) misspelt.set(shorter, form);
  const longest = Math.max(...[...sorts.keys()].map((form) => form.split(' ').length));
  const edges = new Set([...misspelt.keys()].flatMap((form) => [beginOf(form), endOf(form)]));
  return { sorts, misspelt, edges, longest };
}

const beginOf = (text: string): string => `${text.slice(0, 4)}-`;
const endOf = (text: string): string => `-${text.slice(-4)}`;

function* withoutOne(text: string): Generator<string> {
  for (let i = 0; i < text.length; i++) yield text.slice(0, i) + text.slice(i + 1);
}
