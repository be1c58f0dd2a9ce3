/** Folded Latin forms of companies, as words without dots. A name that ends in one is the same name without it. */
const trailing: ReadonlySet<string> = new Set([
  ...[
    'inc',
    'incorporated',
    'corp',
    'corporation',
    'co',
    'company',
    'ltd',
    'limited',
    'llc',
    'llp',
    'lp',
    'lllp',
  ],
  ...[
    'plc',
    'pte',
    'pty',
    'pvt',
    'private limited',
    'sdn bhd',
    'bhd',
    'tbk',
    'pcl',
    'pjsc',
    'jsc',
    'ojsc',
    'cjsc',
  ],
  ...[
    'gmbh',
    'mbh',
    'ag',
    'kg',
    'kgaa',
    'ohg',
    'ug',
    'se',
    'ev',
    'gbr',
    'sa',
    'sas',
    'sarl',
    'sasu',
    'snc',
    'sca',
  ],
  ...[
    'spa',
    'srl',
    'sapa',
    'sl',
    'slu',
    'sau',
    'sa de cv',
    'ltda',
    'eireli',
    'nv',
    'bv',
    'cv',
    'vof',
    'bvba',
    'sprl',
  ],
  ...[
    'ab',
    'aktiebolag',
    'as',
    'asa',
    'aps',
    'oy',
    'oyj',
    'ky',
    'hf',
    'ehf',
    'zrt',
    'nyrt',
    'kft',
    'doo',
    'dd',
    'ad',
  ],
  ...[
    'sro',
    'spol s ro',
    'sp z oo',
    'sp zoo',
    'sia',
    'uab',
    'as',
    'ou',
    'ooo',
    'pao',
    'zao',
    'oao',
    'ao',
    'тоо',
    'ооо',
  ],
  ...[
    'пао',
    'зао',
    'оао',
    'ао',
    'kk',
    'gk',
    'yk',
    'kabushiki kaisha',
    'kabushiki gaisha',
    'godo kaisha',
    'yugen kaisha',
  ],
  ...['jusik hoesa', 'chusik hoesa', 'yuhan hoesa', 'anonim sirketi', 'as ti', 'ltd sti'],
]);

/** Latin forms that come before the name. */
const leading: ReadonlySet<string> = new Set([
  'pt',
  'ooo',
  'pao',
  'zao',
  'oao',
  'ооо',
  'пао',
  'зао',
  'оао',
  'kabushiki kaisha',
]);

/** East Asian forms, which are attached before or after the name without a space. The longer ones come first. */
const attached: readonly string[] = [
  ...['유한책임회사', '주식회사', '유한회사', '합자회사', '합명회사', '재단법인', '사단법인'],
  ...[
    '特定非営利活動法人',
    '独立行政法人',
    '国立大学法人',
    '一般社団法人',
    '一般財団法人',
    '公益財団法人',
    '株式会社',
    '有限会社',
  ],
  ...['合同会社', '合資会社', '合名会社', '相互会社', '株式會社'],
  ...['股份有限公司', '有限责任公司', '有限責任公司', '集团有限公司', '集團有限公司', '有限公司'],
];

/** In brackets they are abbreviated: ㈜ folds to (주), ㈱ to (株). */
const bracketed = /\((?:주|유|재|사|합|株|有|合|名|資|社|財|学|独)\)/gu;

const longest = 3;

/** A folded name without the forms in brackets. */
export function withoutBracketedForms(folded: string): string {
  const rest = folded.replace(bracketed, ' ');
  return /[\p{L}\p{N}]/u.test(rest) ? rest : folded;
}

/** The words of a name without the legal form of its bearer; a name that consists of nothing else stays whole. */
export function withoutLegalForms(words: readonly string[]): readonly string[] {
  let rest = words;
  for (let before = -1; before !== rest.length && rest.length > 1; ) {
    before = rest.length;
    rest = cutEnd(rest);
  }
  const first = rest[0];
  if (rest.length > 1 && first !== undefined && leading.has(first)) rest = rest.slice(1);
  return rest.length > 0 ? detach(rest) : words;
}

function cutEnd(words: readonly string[]): readonly string[] {
  for (let n = Math.min(longest, words.length - 1); n > 0; n--)
    if (trailing.has(words.slice(-n).join(' '))) return words.slice(0, -n);
  return words;
}

/** Cuts attached forms off the first and the last word. */
function detach(words: readonly string[]): readonly string[] {
  const cut = words.map((word, i) => {
    let rest = word;
    for (const form of attached) {
      if (i === 0 && rest.startsWith(form)) rest = rest.slice(form.length);
      if (i === words.length - 1 && rest.endsWith(form)) rest = rest.slice(0, -form.length);
    }
    return rest;
  });
  const left = cut.filter((word) => word !== '');
  return left.length > 0 ? left : words;
}
