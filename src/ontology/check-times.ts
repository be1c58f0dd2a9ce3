import { didYouMean } from './did-you-mean.ts';
import type { LinkDeclaration } from './kind.ts';

/** What is wrong with how a link is said to hold several times, as sentences; `place` names the link. */
export function faultsOfTimes(
  place: string,
  { one, properties = {}, times }: LinkDeclaration,
): readonly string[] {
  if (times === undefined) return [];
  const names = Object.keys(properties);
  const fuzzy = names.filter((name) => properties[name]?.value.name === 'FuzzyDate');
  const unknown = times.by.filter((name) => !names.includes(name));
  const dates = [times.during, times.since, times.until].filter((date) => date !== undefined);
  const undated = dates.filter((date) => !fuzzy.includes(date));
  return [
    ...(one === true ? ['a link to one holds once, and takes no times'] : []),
    ...(times.by.length === 0 ? ['its times are told apart by no property'] : []),
    ...unknown.map(
      (name) => `its times are told apart by ${name}, which it does not have.${didYouMean(name, names)}`,
    ),
    ...undated.map(
      (name) => `its times are dated by ${name}, which is not a fuzzy date of it.${didYouMean(name, fuzzy)}`,
    ),
    ...(times.during !== undefined && times.since !== undefined
      ? ['its times are dated by a span or by a beginning, and not by both']
      : []),
    ...(times.until !== undefined && times.since === undefined
      ? ['its times have an end and no beginning that names them']
      : []),
  ].map((fault) => `${place}: ${fault}`);
}
