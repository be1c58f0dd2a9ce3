const business = [
  ...['Capital', 'Energy', 'Logistics', 'Pharma', 'Systems', 'Finance', 'Realty', 'Trading', 'Services'],
  ...['Technologies', 'Insurance', 'Foods', 'Chemicals', 'Motors', 'Electronics', 'Ventures', 'Research'],
];
const forms = ['Inc.', 'Ltd', 'Limited', 'Corp.', 'Corporation', 'PLC', 'Co., Ltd.', 'AG', 'S.A.', 'LLC'];
const form = /[\s,]+(?:co\.?,? ?ltd|inc|ltd|limited|corp|corporation|plc|ag|s\.?a|se|nv|asa?|ab|llc)\.?$/i;
/** Names of warrants and the like, which lists of securities have among those of firms. */
const notOfFirms = /\d{2}|\//;

/** Names like some known ones: written as others write them, of subsidiaries, and of firms that there are not. */
export function namesLike(known: readonly string[], next: () => number) {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(next() * list.length)];
  const firms = [...new Set(known)].filter((name) => name.length > 3 && !notOfFirms.test(name));
  const bare = (name: string): string => name.replace(form, '').trim();
  const words = [...new Set(firms.flatMap((name) => bare(name).split(/[\s,.()&-]+/)))].filter(
    (word) => word.length > 4,
  );

  /** The beginning of one word and the end of another. */
  function blend(): string {
    const [a = '', b = ''] = [pick(words), pick(words)];
    return a.slice(0, 2 + Math.floor(next() * 3)) + b.slice(-2 - Math.floor(next() * 3)).toLowerCase();
  }

  function withSlip(name: string): string {
    const at = 1 + Math.floor(next() * Math.max(1, name.length - 2));
    const [a, b] = [name[at] ?? '', name[at + 1] ?? ''];
    const slips = [b + a, a, a + a + b, `${pick([...'aeinorst'])}${b}`];
    return name.slice(0, at) + pick(slips) + name.slice(at + 2);
  }

  return {
    known: (): string => pick(firms) ?? '',
    /** In another case or with another legal form, or without; now and then with a slip. */
    written(name: string): string {
      const draw = next();
      const other = draw < 0.3 ? name : draw < 0.6 ? bare(name) : `${bare(name)} ${pick(forms)}`;
      const slipped = next() < 0.2 ? withSlip(other) : other;
      return next() < 0.15 ? slipped.toUpperCase() : slipped;
    },
    subsidiary(name: string, place: string, legal: string): string {
      const what = next() < 0.5 ? ` ${pick(business)}` : '';
      return `${bare(name)}${what}${next() < 0.7 ? ` ${place}` : ''} ${legal}`;
    },
    coined(): string {
      const second = next() < 0.5 ? pick(words) : blend();
      return `${blend()}${next() < 0.7 ? ` ${second}` : ''}${next() < 0.6 ? ` ${pick(business)}` : ''}`;
    },
    host: (name: string): string =>
      bare(name)
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '') || 'firm',
  };
}
