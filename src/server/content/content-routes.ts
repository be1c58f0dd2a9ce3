import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Vocabularies } from '../../exporter/formats/format.ts';
import { type FormatName, formats } from '../../exporter/formats/index.ts';
import type { RdfVersion } from '../../exporter/rdf/claim-quads.ts';
import { csvLine } from '../../exporter/tables/csv-line.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import type { Store } from '../../store/store.ts';
import type { EndpointParts, YogaEndpoint } from '../graphql-endpoint.ts';
import type { Handler } from '../handler.ts';
import type { RequestState } from '../request-state.ts';
import { type Answered, answerTo } from './asking.ts';
import { listOperation, listsOf } from './list-operation.ts';
import { noSuchEntity, noSuchList } from './no-such-address.ts';
import { rowSelection } from './row-selection.ts';
import { selectionTable, tableOf } from './selection-table.ts';
import { sendFault, sendLines, sendRefusal } from './send.ts';
import { acceptedFormat, withoutEnding } from './served-formats.ts';

/** What answers are made of besides those of GraphQL. */
interface ContentParts {
  readonly endpoint: EndpointParts;
  readonly yoga: YogaEndpoint;
  readonly store: () => Store;
  readonly ontology: Ontology;
  readonly vocabularies: Vocabularies;
  /** What IRIs begin with. */
  readonly base: string;
}

/** An entity: `/entity/company/oracle.jsonld`. */
const entityPath = /^\/entity\/([a-z][a-z0-9-]*\/[^/]+)$/;
/** A list of Query: `/list/companies.csv?first=10`. */
const listPath = /^\/list\/([^/]+)$/;

/**
 * What answers an address in one of the formats of exports, by its ending or by what the client accepts; null where GraphQL or a page is
 * asked for. Whatever is asked goes through the steps of an operation first. `shown` is the page of an entity.
 */
export function contentRoutes(
  parts: ContentParts,
): (request: IncomingMessage, path: string, shown: Handler) => Handler | null {
  const lists = listsOf(parts.endpoint.schema);
  return (request, given, shown) => {
    if (given === '/graphql')
      return acceptedFormat(request, json) === 'csv'
        ? selectionTable(parts.yoga, parts.endpoint.bounds)
        : null;
    if (request.method !== 'GET' && request.method !== 'HEAD') return null;
    const path = decoded(given);
    const ended = withoutEnding(path);
    const format = ended?.format ?? acceptedFormat(request, page);
    const plain = ended?.path ?? path;
    const id = entityPath.exec(plain)?.[1];
    const name = listPath.exec(plain)?.[1];
    const list = lists.get(name ?? '');
    if (name !== undefined && (list === undefined || format === null))
      return (_, response) => sendFault(response, 404, noSuchList(name, lists));
    if (format === null) return id?.includes('.') === true ? shownIfThere(id, shown) : null;
    if (id === undefined && list === undefined) return null;
    return async (request, response, state) => {
      const address = new URLSearchParams((request.url ?? '').split('?')[1] ?? '');
      const rdf = address.get('rdf') ?? '1.2';
      address.delete('rdf');
      if (rdf !== '1.1' && rdf !== '1.2') return sendFault(response, 400, 'rdf is none of 1.1, 1.2.');
      const exchange = { request, response, state, address, rdf } as const;
      return id === undefined ? listed(list, format, exchange) : entity(id, format, exchange);
    };
  };

  function seek(id: string, request: IncomingMessage, state: RequestState): Promise<Answered> {
    const posted = { query: 'query($id: ID!) { node(id: $id) { id } }', variables: { id } };
    return answerTo(parts.yoga, posted, request, state);
  }

  /** What has a dot is an id, or is meant to end in a format that there is not. */
  function shownIfThere(id: string, shown: Handler): Handler {
    return async (request, response, state) => {
      const asked = await seek(id, request, state);
      // The page itself tells why nothing is answered now.
      const isAbsent = 'data' in asked && asked.data.node === null;
      return isAbsent ? sendFault(response, 404, noSuchEntity(id)) : shown(request, response, state);
    };
  }

  async function entity(id: string, format: FormatName, exchange: Exchange): Promise<void> {
    const { request, response, state } = exchange;
    const asked = await seek(id, request, state);
    if ('refusal' in asked) return sendRefusal(response, asked.refusal);
    const { id: shown } = { id: null, ...(asked.data.node as object | null) };
    if (typeof shown !== 'string') return sendFault(response, 404, noSuchEntity(id));
    if (!hasPlace(shown, format)) return sendFault(response, 406, `${format} has no place for ${shown}.`);
    if (shown === id) return send([id], format, id.replace('/', '-'), exchange);
    // Two entities that are one have one address; a judgement may be taken back, and so nobody is to remember it.
    const location = `/entity/${shown}${formats[format].extension}`;
    response.writeHead(308, { location, vary: 'accept', 'cache-control': 'no-store' }).end();
  }

  /** Whether a format that knows kinds of its own alone knows that of an entity. */
  function hasPlace(id: string, format: FormatName): boolean {
    const { followTheMoney, bods } = parts.vocabularies;
    const kind = parts.ontology.kindOfId(id)?.name ?? '';
    if (format === 'ftm') return Object.hasOwn(followTheMoney, kind);
    return format !== 'bods' || kind === bods.person || Object.hasOwn(bods.entityTypes, kind);
  }

  async function listed(field: ListField | undefined, format: FormatName, exchange: Exchange): Promise<void> {
    const { request, response, state, address } = exchange;
    if (field === undefined) return;
    if (format !== 'csv' && address.has('asOf'))
      return sendFault(
        response,
        400,
        `What is told in ${format} is the graph as it is now: csv alone takes asOf.`,
      );
    const rows = format === 'csv' ? rowSelection(field, parts.ontology) : 'id';
    const operation = listOperation(field, address, rows);
    if ('fault' in operation) return sendFault(response, 400, operation.fault);
    const asked = await answerTo(parts.yoga, operation, request, state);
    if ('refusal' in asked) return sendRefusal(response, asked.refusal);
    const { nodes, pageInfo } = asked.data[field.name] as Listed;
    const next = nextPage(field.name, format, address, pageInfo);
    const ids = nodes.map(({ id }) => id);
    if (format !== 'csv') return send(ids, format, field.name, exchange, next);
    const table = tableOf(operation, asked.data);
    const lines = [table.columns, ...table.rows].map(csvLine);
    await sendLines(response, formats.csv.mediaType, `${field.name}.csv`, lines, next);
  }

  async function send(
    ids: readonly string[],
    format: FormatName,
    name: string,
    { request, response, state, rdf }: Exchange,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<void> {
    const { extension, mediaType, load } = formats[format];
    if (request.method === 'HEAD') return sendLines(response, mediaType, `${name}${extension}`, [], headers);
    const { write } = await load();
    const leaving = new AbortController();
    // What is not read by the deadline of the request is not read any more.
    const late = setTimeout(() => leaving.abort(), state.deadline - Date.now());
    state.whenClosed(() => {
      clearTimeout(late);
      leaving.abort();
    });
    const { ontology, vocabularies, base } = parts;
    const lines = write({
      store: parts.store(),
      selection: { of: 'entities', ids },
      signal: leaving.signal,
      ontology,
      vocabularies,
      naming: { base, vocabulary: vocabularies.schemaOrg },
      rdf,
      lost: () => {},
    });
    await sendLines(response, mediaType, `${name}${extension}`, lines, headers);
  }
}

/** A request for a format, with its address, from which `rdf` is taken. */
interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly state: RequestState;
  readonly address: URLSearchParams;
  readonly rdf: RdfVersion;
}

type ListField = Parameters<typeof listOperation>[0];

/** What is answered besides: at /graphql, and at addresses of entities. */
const json = ['application/json', 'application/graphql-response+json', 'text/html', '*/*', 'application/*'];
const page = ['text/html', 'application/xhtml+xml', '*/*', 'text/*'];

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

interface Listed {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Where the next page is (RFC 8288). */
function nextPage(
  list: string,
  format: FormatName,
  address: URLSearchParams,
  { hasNextPage, endCursor }: Listed['pageInfo'],
): Readonly<Record<string, string>> {
  if (!hasNextPage || endCursor === null) return {};
  const next = new URLSearchParams(address);
  next.set('after', endCursor);
  return { link: `</list/${list}${formats[format].extension}?${next}>; rel="next"` };
}
