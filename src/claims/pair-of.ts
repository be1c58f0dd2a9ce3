/** Two entities that are judged, in the order of their ids, whichever was named first. */
export const pairOf = (a: string, b: string): readonly [string, string] => (a < b ? [a, b] : [b, a]);

/** The key of the group of all judgements of two entities. */
export const pairKey = (a: string, b: string): string => pairOf(a, b).join(' sameAs ');

/** The two of a key. */
export function pairIn(key: string): readonly [string, string] {
  const [first = '', , second = ''] = key.split(' ');
  return [first, second];
}

/** How a pair is noted of which judgements contradict each other. */
export const disputedPair = (key: string) => ({ id: key, subject: pairIn(key)[0], about: 'sameAs' });
