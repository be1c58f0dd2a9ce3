import { describe, expect, test } from 'vitest';
import { graph } from '../../../../schema/index.ts';
import { checkClaim, type RawClaim } from '../../../../src/claims/check-claim.ts';
import { unknownHolders } from '../../../../src/claims/doubts/doubt.ts';
import { createDoubts } from '../../../../src/claims/doubts/index.ts';
import { sharedIdentifier } from '../../../../src/claims/doubts/shared-identifier.ts';

const amount: RawClaim = { subject: 'investment/x', about: 'amount', value: '5 USD', source: 'source/x' };
const owns: RawClaim = { ...amount, subject: 'company/x', about: 'owns', value: 'company/y' };
const hosted = (country: string): RawClaim => ({ ...amount, about: 'hosts', value: `country/${country}` });
const figure = (value: string, more: object = {}): RawClaim => ({ ...amount, value, ...more });

function doubtsOf(...raws: readonly RawClaim[]): readonly string[] {
  const doubts = createDoubts(graph);
  return raws.flatMap((raw) =>
    doubts(checkClaim(raw, graph)).map((d) => `${d.path} ${d.code} ${d.message} (expected ${d.expected})`),
  );
}

describe('a claim is doubted', () => {
  test.each<readonly [string, RawClaim, string]>([
    [
      'whose amount is below zero',
      figure('-5 USD'),
      'investment/x.amount OUT_OF_RANGE -5 USD EXACT is not plausible (expected at least 0)',
    ],
    [
      'whose share is over 100',
      { ...owns, qualifiers: { share: '100.0000000001' } },
      'company/x.owns.share OUT_OF_RANGE 100.0000000001 is not plausible (expected from 0 to 100)',
    ],
    [
      'whose share is below 0',
      { ...owns, qualifiers: { share: '-0.1' } },
      'company/x.owns.share OUT_OF_RANGE -0.1 is not plausible (expected from 0 to 100)',
    ],
    [
      'whose link ends before it begins',
      { ...owns, qualifiers: { since: '2015', until: '2012-05' } },
      'company/x.owns.until ENDS_FIRST it ends (2012-05) before it begins (2015) (expected a date that is not before since)',
    ],
    [
      'whose link has an amount below zero',
      {
        ...amount,
        subject: 'subsidy/x',
        about: 'recipients',
        value: 'company/y',
        qualifiers: { amount: '-1 JPY' },
      },
      'subsidy/x.recipients.amount OUT_OF_RANGE -1 JPY EXACT is not plausible (expected at least 0)',
    ],
    [
      'of a company that owns itself',
      { ...owns, value: 'company/x' },
      'company/x.owns LEADS_TO_ITSELF owns leads from company/x to itself (expected another entity)',
    ],
    [
      'that leads to country/uk',
      hosted('uk'),
      'investment/x.hosts UNKNOWN_CODE country/uk has no code that is known. Did you mean country/gb? (expected country/ and an assigned ISO 3166-1 alpha-2 code, such as country/jp)',
    ],
    [
      'about country/el',
      { ...amount, subject: 'country/el', about: 'names', value: 'Greece@en' },
      'subject UNKNOWN_CODE country/el has no code that is known. Did you mean country/gr? (expected country/ and an assigned ISO 3166-1 alpha-2 code, such as country/jp)',
    ],
    [
      'with three letters for a country',
      hosted('jpn'),
      'investment/x.hosts UNKNOWN_CODE country/jpn has no code that is known. Did you mean country/jp? (expected country/ and an assigned ISO 3166-1 alpha-2 code, such as country/jp)',
    ],
    [
      'with a name for a country',
      hosted('utopia'),
      'investment/x.hosts UNKNOWN_CODE country/utopia has no code that is known. (expected country/ and an assigned ISO 3166-1 alpha-2 code, such as country/jp)',
    ],
    [
      'whose quote has no scale',
      figure('8000000000 USD', { quote: '총 80달러' }),
      'investment/x.amount.quote QUOTE_LACKS_FIGURE 총 80달러 does not say 8000000000 (expected words that say the figure, such as 8 billion)',
    ],
    [
      'whose quote has no word for its floor',
      figure('8000000000 USD AT_LEAST', { quote: '80億ドル' }),
      'investment/x.amount.quote QUOTE_LACKS_COMPARATOR 80億ドル does not say AT_LEAST (expected words such as more than, at least, 이상, 넘는, 以上, 超)',
    ],
  ])('%s', (_, claim, doubt) => {
    expect(doubtsOf(claim)).toEqual([doubt]);
  });

  test('once for each reason', () => {
    expect(
      doubtsOf(figure('-5 USD ABOUT', { quote: 'a loss of 6' })).map((line) => line.split(' ')[1]),
    ).toEqual(['OUT_OF_RANGE', 'QUOTE_LACKS_FIGURE', 'QUOTE_LACKS_COMPARATOR']);
  });
});

describe('no doubt is about a claim', () => {
  test.each<readonly [string, RawClaim]>([
    ['of nothing', figure('0 USD')],
    ['of all', { ...owns, qualifiers: { share: '100' } }],
    ['of none of it', { ...owns, qualifiers: { share: '0' } }],
    ['of a loss that was observed', { ...amount, subject: 'observation/x', value: '-5 USD' }],
    ['of another company', owns],
    ['of a country with an assigned code', hosted('gb')],
    ['of a country of the past', hosted('su')],
    ['without a quote', figure('8000000000 USD AT_LEAST')],
    [
      'whose quote is of something else than money',
      { ...amount, about: 'announced', value: '2024-04', quote: 'last week' },
    ],
  ])('%s', (_, claim) => {
    expect(doubtsOf(claim)).toEqual([]);
  });

  test.each([
    [
      'AT_LEAST',
      [
        'more than 8 billion',
        'at least $8bn',
        'exceeding 8 billion',
        '$8bn+',
        'over US$8 billion',
        '80억달러 이상',
        '80억달러를 넘는다',
        '80億ドル以上',
        '80億ドル超',
        '８０億ドルを上回る',
        'MORE THAN 8 BILLION',
        'mehr als 8 Milliarden',
      ],
    ],
    [
      'AT_MOST',
      [
        'up to 8 billion',
        'at most $8bn',
        'as much as $8 billion',
        'no more than 8bn',
        '최대 80억달러',
        '80억달러까지',
        '最大80億ドル',
        '80億ドルまで',
        '80億ドル以下',
      ],
    ],
    [
      'ABOUT',
      [
        'about 8 billion',
        'some 8 billion',
        'around $8bn',
        'approximately 8 billion',
        '~8bn',
        '～80億',
        '약 80억달러',
        '80억달러 정도',
        '80억달러가량',
        '約80億ドル',
        'およそ80億ドル',
        '80億ドル程度',
        '80億ドルほど',
        'rund 8 Mrd.',
      ],
    ],
    ['EXACT', ['8 billion', '80억달러', '80億ドル']],
  ])('whose quote says %s', (comparator, quotes) => {
    for (const quote of quotes)
      expect([quote, ...doubtsOf(figure(`8000000000 USD ${comparator}`, { quote }))]).toEqual([quote]);
  });
});

describe('a quote', () => {
  test.each([
    ['AT_LEAST', ['8 billion moreover', 'overall 8 billion']],
    ['AT_MOST', ['upto8 billion', '8 billion belowground']],
    ['ABOUT', ['계약 80억달러', '契約80億ドル', 'somebody has 8 billion', '8 billion roundabout']],
  ])('does not say %s by words that have its words within them', (comparator, quotes) => {
    for (const quote of quotes)
      expect(doubtsOf(figure(`8000000000 USD ${comparator}`, { quote }))).toHaveLength(1);
  });
});

describe('an identifier that is given to one entity alone', () => {
  const identified = (subject: string, value: string, more: object = {}): RawClaim => ({
    ...amount,
    subject,
    about: 'identifiers',
    value,
    ...more,
  });
  const lei = 'LEI:529900T8BM49AURSDO55';

  test('is doubted where a second entity of the import has it', () => {
    expect(doubtsOf(identified('company/a', lei), identified('company/b', lei))).toEqual([
      `company/b.identifiers SHARED_IDENTIFIER ${lei} is that of company/a as well (expected one entity for an identifier that is given to one alone, or a judgement: sameAs, differentFrom)`,
    ]);
  });

  test('is not where one entity is said to have it twice, or somebody has taken it back', () => {
    expect(doubtsOf(identified('company/a', lei), identified('company/a', lei, { locator: 'p' }))).toEqual(
      [],
    );
    expect(
      doubtsOf(identified('company/a', lei), identified('company/b', lei, { rank: 'DEPRECATED' })),
    ).toEqual([]);
  });

  test.each(['sameAs', 'differentFrom'])(
    'is not where a claim of the import before says %s of the two',
    (about) => {
      const judged = { ...identified('company/b', lei), about, value: 'company/a' };
      expect(doubtsOf(judged, identified('company/a', lei), identified('company/b', lei))).toEqual([]);
      const deprecated = { ...judged, rank: 'DEPRECATED' } as const;
      expect(doubtsOf(deprecated, identified('company/a', lei), identified('company/b', lei))).toHaveLength(
        1,
      );
    },
  );

  test('is not where many may have it, such as a currency', () => {
    expect(
      doubtsOf(identified('country/de', 'ISO_4217:EUR'), identified('country/fr', 'ISO_4217:EUR')),
    ).toEqual([]);
  });

  test('is watched up to a number of them, so that memory does not grow with the import', () => {
    const item = 'WIKIDATA:Q312';
    const doubted = (most: number) => {
      const doubt = sharedIdentifier(most);
      return ['company/a', 'company/b'].flatMap((subject) =>
        [lei, item].map(
          (value) =>
            doubt(checkClaim(identified(subject, value), graph), graph, unknownHolders)?.path ?? null,
        ),
      );
    };
    expect(doubted(2)).toEqual([null, null, 'company/b.identifiers', 'company/b.identifiers']);
    expect(doubted(1)).toEqual([null, null, 'company/b.identifiers', null]);
  });
});
