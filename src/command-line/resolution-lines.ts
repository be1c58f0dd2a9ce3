import type { Resolution } from '../resolver/resolve.ts';
import type { Suggestion } from '../resolver/suggestion.ts';
import { counted } from './counted.ts';
import { printable } from './printable.ts';

const examplesOfKeys = 3;

/** What was compared and suggested, as lines: in all, by kind, and what was not followed. */
export function resolutionLines(
  { kinds, judged, dropped }: Resolution,
  mostSharing: number,
): readonly string[] {
  const sum = (of: 'compared' | 'pairs' | 'suggested' | 'acceptable'): number =>
    kinds.reduce((total, kind) => total + kind[of], 0);
  const examples = dropped.slice(0, examplesOfKeys).map(({ key, entities }) => `${key} (${entities})`);
  return [
    `${sum('compared')} entities compared in ${counted(sum('pairs'), 'pair')}: ${sum('suggested')} suggested, ${sum('acceptable')} acceptable by identifier; ${counted(judged, 'pair')} judged before`,
    ...kinds.map(
      ({ kind, compared, pairs, suggested, acceptable }) =>
        `  ${kind}: ${compared} compared in ${counted(pairs, 'pair')}, ${suggested} suggested, ${acceptable} acceptable by identifier`,
    ),
    ...(dropped.length === 0
      ? []
      : [
          printable(
            `not followed, since more than ${mostSharing} entities share each: ${counted(dropped.length, 'key')}, such as ${examples.join(', ')}`,
          ),
        ]),
  ];
}

/** A suggestion with what it rests on, as lines. */
export const suggestionLines = ({ score, accepts, ...one }: Suggestion): readonly string[] => [
  printable(
    `${score.toFixed(2)} ${one.b} sameAs ${one.a}: ${one.bName} | ${one.aName}${accepts ? ' (acceptable by identifier)' : ''}`,
  ),
  ...one.features.map((feature) =>
    printable(
      `     ${feature.name} ${feature.score.toFixed(2)} of weight ${Number(feature.weight.toFixed(2))}: ${feature.text}`,
    ),
  ),
];
