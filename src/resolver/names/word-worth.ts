import { kindOfEnglish, type Translation } from './known-words.ts';
import { isNumber } from './number-word.ts';

/** What a word tells that one of two names lacks. */
export type Worth = 'WEAK' | 'GROUP' | 'BUSINESS' | 'SHARED' | 'NAME' | 'NUMBER';

/** Words that tell where in a group a firm stands. */
const ofGroups = new Set(['group', 'holding', 'holdings', 'global']);

/** Lines of business that say so little that English names have one as well as another. */
const weak = new Set([
  ...[
    'corporation',
    'company',
    'co',
    'financial',
    'international',
    'enterprise',
    'enterprises',
    'trading',
    'corporate',
  ],
  ...[
    'industries',
    'industry',
    'industrial',
    'engineering',
    'manufacturing',
    'works',
    'technology',
    'machinery',
  ],
  ...['headquarters', 'products', 'system', 'systems', 'business', 'japan', 'korea', 'china', 'taiwan'],
]);

export function worthOfWord(word: string): Worth {
  if (ofGroups.has(word)) return 'GROUP';
  if (weak.has(word)) return 'WEAK';
  if (isNumber(word)) return 'NUMBER';
  const kind = kindOfEnglish(word);
  return kind === undefined || kind === 'KNOWN' ? 'NAME' : kind;
}

export function worthOfTranslation({ english }: Translation): Worth {
  const [first] = english;
  if (first === undefined || first.kind === 'KNOWN') return 'NAME';
  const worths = english.map(({ words }) => (words.length === 1 ? worthOfWord(words[0] ?? '') : first.kind));
  if (worths.includes('GROUP')) return 'GROUP';
  return worths.filter((one) => one === 'WEAK').length * 2 > worths.length ? 'WEAK' : first.kind;
}
