import { xmlText } from '../../exporter/entities/xml-text.ts';
import type { Candidate } from '../../reconcile/candidate.ts';
import { describeEntity } from '../../reconcile/describe-entity.ts';
import { readCandidates } from '../../reconcile/read-candidates.ts';
import { shownIds } from '../../reconcile/shown-ids.ts';
import type { Exchange } from './exchange.ts';

const cost = 1_000;
const shown = 5;

/** What tells an entity from its namesakes, as HTML, with the id under which it is shown; null where there is no such one. */
export async function tellEntity(
  id: string,
  reading: Exchange['reading'],
): Promise<{ readonly id: string; readonly html: string } | null> {
  const context = reading(cost);
  const at = (await shownIds(context, [id])).get(id) ?? id;
  const one = (await readCandidates(context, [at], new Set())).get(at);
  return one === undefined ? null : { id: one.id, html: told(one) };
}

function told(one: Candidate): string {
  const others = one.names.slice(1, 1 + shown).join(' · ');
  const identifiers = [...[...one.identifiers.values()].flat(), ...one.sharedIdentifiers].slice(0, shown);
  return [
    `<p><strong>${xmlText(one.name)}</strong></p>`,
    `<p>${xmlText(describeEntity(one))}</p>`,
    others === '' ? '' : `<p>${xmlText(others)}</p>`,
    identifiers.length === 0 ? '' : `<p>${xmlText(identifiers.join(' · '))}</p>`,
  ].join('');
}
