import { describe, expect, test } from 'vitest';
import type { Projection } from '../../../src/claims/project.ts';
import { projected, said } from '../../support/stored-claims.ts';

const investment = 'investment/x';
const linksOf = ({ links }: Projection) => links.map(({ hop, from, to }) => [from, hop.type, to]);

describe('a link', () => {
  test('to one leads where the strongest claim says, and ends every other', () => {
    const weak = said('company/x', 'headquarteredIn', 'country/us', { published: '2020-01-01' });
    const strong = said('company/x', 'headquarteredIn', 'country/jp', { published: '2024-01-01' });
    const projection = projected([weak, strong]);
    expect(linksOf(projection)).toEqual([['company/x', 'HEADQUARTERED_IN', 'country/jp']]);
    expect(projection.ended).toMatchObject([{ from: 'company/x', to: null, kept: 'country/jp' }]);
  });

  test('to one is removed where no claim counts', () => {
    const withdrawn = said('company/x', 'headquarteredIn', 'country/us', { rank: 'DEPRECATED' });
    const projection = projected([withdrawn]);
    expect(projection.links).toEqual([]);
    expect(projection.ended).toMatchObject([{ from: 'company/x', to: null, kept: null }]);
  });

  test('to many adds up, and only what is deprecated is ended', () => {
    const projection = projected([
      said(investment, 'investors', 'company/a'),
      said(investment, 'investors', 'company/b'),
      said(investment, 'investors', 'company/c', { rank: 'DEPRECATED' }),
    ]);
    expect(linksOf(projection).map(([, , to]) => to)).toEqual(['company/a', 'company/b']);
    expect(projection.ended).toMatchObject([{ from: investment, to: 'company/c', kept: null }]);
  });

  test('carries the best of each of its properties, and the ids of its claims, the strongest first', () => {
    const weak = said('company/x', 'owns', 'company/y', {
      basis: 'INFERRED',
      qualifiers: { since: '2019' },
    });
    const strong = said('company/x', 'owns', 'company/y', { basis: 'STATED', qualifiers: { share: '60' } });
    expect(projected([weak, strong]).links[0]?.columns).toMatchObject({
      share: '60',
      shareNumber: 60,
      since: '2019',
      sinceEarliest: '2019-01-01',
      sinceLatest: '2019-12-31',
      time: '["2019"]',
      heldFrom: '2019-01-01',
      heldUntil: null,
      basis: 'STATED',
      confidence: null,
      claims: [strong.id, weak.id],
    });
  });

  test('does not mix what claims say that do not agree: one without a date is of a time that is not known', () => {
    const dated = said('company/x', 'owns', 'company/y', { qualifiers: { share: '30', since: '2020' } });
    const undated = said('company/x', 'owns', 'company/y', { qualifiers: { share: '60' } });
    expect(
      projected([dated, undated]).links.map(({ columns: { share, since, heldFrom } }) => [
        share,
        since,
        heldFrom,
      ]),
    ).toEqual([
      ['60', null, null],
      ['30', '2020', '2020-01-01'],
    ]);
  });

  test('shows the date by which it is told from others, also where a stronger claim is coarser', () => {
    const coarse = said('company/x', 'owns', 'company/y', { basis: 'STATED', qualifiers: { since: '2020' } });
    const precise = said('company/x', 'owns', 'company/y', { qualifiers: { since: '2020-01-15' } });
    expect(projected([coarse, precise]).links[0]?.columns).toMatchObject({
      since: '2020-01-15',
      heldFrom: '2020-01-15',
    });
  });

  test('loses what its dataset takes back of it, and keeps its other times', () => {
    const of = (during: string, more: object = {}) =>
      said('person/x', 'holdsOfficeAt', 'company/y', { qualifiers: { role: 'CEO', during }, ...more });
    expect(
      projected([
        of('2010/2012'),
        of('2015/2018'),
        of('2015/2018', { rank: 'DEPRECATED' }),
        of('2015/2017'),
      ]).links.map(({ columns }) => columns.during),
    ).toEqual(['2010/2012', '2015/2017']);
    const all = said('person/x', 'holdsOfficeAt', 'company/y', { rank: 'DEPRECATED' });
    expect(projected([of('2010/2012'), of('2015/2018'), all]).links).toEqual([]);
  });

  test('dates its money by the source that says it', () => {
    const grant = said('subsidy/x', 'recipients', 'company/y', {
      published: '2024-02-15',
      qualifiers: { amount: '1000 JPY' },
    });
    expect(
      projected([grant], (_, day) => ({ perUsd: '100', day, source: 's' })).links[0]?.columns,
    ).toMatchObject({
      amountUsdCents: 1000,
      amountDay: '2024-02-15',
    });
  });

  test('ended where the claim that is shown of that says so, even where nobody says when it began', () => {
    const held = (...each: readonly Readonly<Record<string, string>>[]) =>
      projected(each.map((qualifiers) => said('company/x', 'owns', 'company/y', { qualifiers }))).links.map(
        ({ columns }) => [columns.heldFrom, columns.heldUntil],
      );
    expect(held({ share: '60', since: '2010', until: '2014-06' }, { share: '30', since: '2020' })).toEqual([
      ['2010-01-01', '2014-06-30'],
      ['2020-01-01', null],
    ]);
    expect(held({ share: '30', until: '2015' })).toEqual([[null, '2015-12-31']]);
    expect(held({ interest: 'VOTING_RIGHTS', until: '2015' })).toEqual([[null, '2015-12-31']]);
    expect(held({ since: '2010', until: '2014' }, { since: '2010', until: '2014-06-30' })).toEqual([
      ['2010-01-01', '2014-06-30'],
    ]);
    expect(held({ since: '2010', until: '2014/..' })).toEqual([['2010-01-01', null]]);
  });
});
