/** Words and signs by which a text says how an amount stands to the true one. */
interface Words {
  /** Signs, and words of languages without blanks between words, wherever they stand. */
  readonly anywhere: RegExp;
  /** Words of Latin letters, which begin and end as words do. */
  readonly words: string;
  /** For whoever writes claims. */
  readonly examples: string;
}

const numeral = String.raw`(?=[\s$€£¥₩]*[\d一二三四五六七八九十百千数兆億万수천백])`;

const declared: Readonly<Record<'AT_LEAST' | 'AT_MOST' | 'ABOUT', Words>> = {
  AT_LEAST: {
    anywhere:
      /[>≥+]|이상|넘|초과|최소|적어도|상회|웃도|웃돌|以上|超|上回|少なくとも|最低|越え|逾|至少|[억조만]\s?여/u,
    words:
      'at least|more than|over|above|exceed(?:s|ed|ing)?|in excess of|upwards? of|(?:no|not) less than|no fewer than|greater than|minimum|or more|and more|plus|north of|surpass(?:es|ed|ing)?|beyond|top(?:s|ped|ping)|mehr als|über|mindestens|plus de|au moins|más de|al menos|oltre|almeno|più di|meer dan|minstens',
    examples: 'more than, at least, 이상, 넘는, 以上, 超',
  },
  AT_MOST: {
    anywhere:
      /[<≤]|최대|이하|이내|까지|한도|미만|最大|(?:최고|最高)(?=\s*\d)|まで|以下|以内|未満|上限|至多|不超过|不超過|最多/u,
    words:
      'up to|at most|as (?:much|many) as|(?:no|not) more than|maximum|max|less than|under|below|within|cap(?:s|ped)?|ceiling|limit(?:s|ed)?|or less|bis zu|höchstens|maximal|jusqu.à|au plus|hasta|como máximo|fino a|al massimo|tot',
    examples: 'up to, at most, 최대, 까지, 最大, まで',
  },
  ABOUT: {
    anywhere: new RegExp(
      `[~～≈〜]|(?<![契条公盟節誓規婚계조공협서예절규])[약約约]${numeral}|가량|정도|안팎|내외|전후|쯤|대략|거의|추산|추정|수준|[억조만천]\\s?여|およそ|おおよそ|程度|ほど|前後|[くぐ]らい|ほぼ|概ね|推計|推定|[億兆万千]余|余り|[円億兆][強弱]|規模|大约|大約|左右|将近`,
      'u',
    ),
    words:
      'about|around|approximately|approx|roughly|some|nearly|almost|close to|circa|ca|estimated|or so|in the (?:region|order|neighbou?rhood) of|rund|etwa|ungefähr|fast|knapp|environ|près de|quelque|unos|unas|alrededor de|cerca de|casi|quasi|ongeveer|bijna',
    examples: 'about, some, 약, 정도, 約, 程度',
  },
};

/** Whether a text has a word or sign of a comparator, in whatever width and case; null for one that needs none. */
export function comparatorIn(
  comparator: string,
  text: string,
): { readonly isSaid: boolean; readonly examples: string } | null {
  const known = patterns.get(comparator);
  if (known === undefined) return null;
  const folded = text.normalize('NFKC').toLowerCase();
  return { isSaid: known.pattern.test(folded), examples: known.examples };
}

const patterns = new Map(
  Object.entries(declared).map(([comparator, { anywhere, words, examples }]) => [
    comparator,
    {
      examples,
      pattern: new RegExp(`${anywhere.source}|(?<!\\p{Script=Latin})(?:${words})(?!\\p{Script=Latin})`, 'u'),
    },
  ]),
);
