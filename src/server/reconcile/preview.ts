import { refusal } from '../../graphql/errors.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import type { Candidate } from '../../reconcile/candidate.ts';
import { describeEntity } from '../../reconcile/describe-entity.ts';
import { readCandidates } from '../../reconcile/read-candidates.ts';
import { shownIds } from '../../reconcile/shown-ids.ts';
import type { Answerer } from './exchange.ts';
import type { Setting } from './setting.ts';

const cost = 1_000;
const shown = 5;

/** A small page that tells an entity from its namesakes. */
export function preview(_: Setting): Answerer {
  return async ({ parameters, reading, publicUrl }) => {
    const id = idIn(parameters);
    const one = await shownEntity(reading(cost), id);
    if (one === null) return { page: pageOf(`<p>There is no ${escaped(id)}.</p>`), status: 404 };
    const address = `${publicUrl}${addressOf(one.id)}`;
    return {
      page: pageOf(
        `${told(one)}<p><a href="${escaped(address)}" target="_blank" rel="noopener">${escaped(one.id)}</a></p>`,
      ),
    };
  };
}

/** The same in a few words, for what is shown beside a suggestion. */
export function flyout(_: Setting): Answerer {
  return async ({ parameters, reading }) => {
    const id = idIn(parameters);
    const one = await shownEntity(reading(cost), id);
    if (one === null) throw refusal('NOT_FOUND', `There is no ${id.slice(0, 200)}.`);
    return { json: { id, html: told(one) } };
  };
}

/** Leads to the page of an entity. */
export function view(_: Setting): Answerer {
  return ({ parameters, publicUrl }) => ({ location: `${publicUrl}${addressOf(idIn(parameters))}` });
}

function idIn(parameters: URLSearchParams): string {
  const id = parameters.get('id') ?? '';
  if (/^[a-z][a-z0-9-]*\/[^/\p{Cc}\p{Surrogate}]{1,300}$/u.test(id)) return id;
  throw refusal(
    'BAD_USER_INPUT',
    'The parameter id is no id of an entity; expected one such as company/oracle.',
  );
}

const addressOf = (id: string): string => `/entity/${id.split('/').map(encodeURIComponent).join('/')}`;

async function shownEntity(context: RequestContext, id: string): Promise<Candidate | null> {
  const at = (await shownIds(context, [id])).get(id) ?? id;
  return (await readCandidates(context, [at], new Set())).get(at) ?? null;
}

function told(one: Candidate): string {
  const others = one.names.slice(1, 1 + shown).join(' · ');
  const identifiers = [...[...one.identifiers.values()].flat(), ...one.sharedIdentifiers].slice(0, shown);
  return [
    `<p><strong>${escaped(one.name)}</strong></p>`,
    `<p>${escaped(describeEntity(one))}</p>`,
    others === '' ? '' : `<p>${escaped(others)}</p>`,
    identifiers.length === 0 ? '' : `<p>${escaped(identifiers.join(' · '))}</p>`,
  ].join('');
}

const pageOf = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Cui Bono</title><style>body{font:14px/1.4 sans-serif;margin:8px}p{margin:0 0 6px}</style>${body}</html>\n`;

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
