import type { Feature } from './feature.ts';

const weightOfDifferent = 2;
/** Many are in one country. */
const weightOfSame = 1;

/**
 * Countries, such as that of the head office. A subsidiary abroad is named like its parent, and lists of securities give it the parent's
 * identifiers: where countries differ, a person decides. Where each has its country by another link, or one by whatever
 * link (`anyLink`), a common one speaks for them.
 */
export const countries: Feature = {
  name: 'countries',
  compare(a, b) {
    if (a.countries.size === 0 || b.countries.size === 0) return null;
    const same: string[] = [];
    const different: string[] = [];
    for (const [link, at] of a.countries) {
      const other = b.countries.get(link);
      if (other === at) same.push(`both ${link} ${at}`);
      else if (other !== undefined) different.push(`${link} ${at} and ${other}`);
    }
    if (same.length + different.length === 0) {
      const [own, others] = [[...a.countries.values()], [...b.countries.values()]];
      const shared = own.find((at) => others.includes(at));
      if (shared !== undefined) same.push(`both in ${shared}`);
      else different.push(`${own.join(', ')} and ${others.join(', ')}`);
    }
    const isDifferent = different.length > 0;
    return {
      score: same.length / (same.length + different.length),
      weight: isDifferent ? weightOfDifferent : weightOfSame,
      text: [...same, ...different].join('; but '),
      ...(isDifferent && { leavesToPerson: true }),
    };
  },
};
