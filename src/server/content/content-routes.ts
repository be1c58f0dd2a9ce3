import type { IncomingMessage } from 'node:http';
import type { Vocabularies } from '../../exporter/formats/format.ts';
import { type FormatName, formats } from '../../exporter/formats/index.ts';
import { csvLine } from '../../exporter/tables/csv-line.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import type { Store } from '../../store/store.ts';
import type { EndpointParts, YogaEndpoint } from '../graphql-endpoint.ts';
import type { Handler } from '../handler.ts';
import type { RequestState } from '../request-state.ts';
import { answerTo, type Posted } from './asking.ts';
import { listOperation, listsOf } from './list-operation.ts';
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
const listPath = /^\/list\/([A-Za-z]+)$/;

/**
 * What answers an address in one of the formats of exports, by its ending or by what the client accepts; null where GraphQL or a page is
 * asked for. Whatever is asked goes through the steps of an operation first.
 */
export function contentRoutes(
  parts: ContentParts,
): (request: IncomingMessage, path: string) => Handler | null {
  const lists = listsOf(parts.endpoint.schema);
  return (request, path) => {
    const accepted = acceptedFormat(request);
    if (path === '/graphql')
      return accepted === 'csv' ? selectionTable(parts.yoga, parts.endpoint.bounds) : null;
    const ended = withoutEnding(path);
    const format = ended?.format ?? accepted;
    if (format === null || (request.method !== 'GET' && request.method !== 'HEAD')) return null;
    const plain = ended?.path ?? path;
    const id = entityPath.exec(plain)?.[1];
    if (id !== undefined) return entity(id, format);
    const list = lists.get(listPath.exec(plain)?.[1] ?? '');
    return list === undefined ? null : listed(list, format);
  };

  function entity(id: string, format: FormatName): Handler {
    return async (request, response, state) => {
      const posted = { query: 'query($id: ID!) { node(id: $id) { id } }', variables: { id } };
      const asked = await answerTo(parts.yoga, posted, request, state);
      if ('refusal' in asked) return sendRefusal(response, asked.refusal);
      const { id: shown } = { id: null, ...(asked.data.node as object | null) };
      if (typeof shown !== 'string') return sendFault(response, 404, `There is no ${id}.`);
      // Two entities that are one have one address.
      if (shown !== id) {
        response.writeHead(308, { location: `/entity/${shown}${formats[format].extension}` }).end();
        return;
      }
      await send([id], format, id.replace('/', '-'), request, response, state);
    };
  }

  function listed(field: Parameters<typeof listOperation>[0], format: FormatName): Handler {
    return async (request, response, state) => {
      const address = new URLSearchParams((request.url ?? '').split('?')[1] ?? '');
      if (format !== 'csv' && address.has('asOf'))
        return sendFault(
          response,
          400,
          `What is told in ${format} is the graph as it is now: csv alone takes asOf.`,
        );
      const operation = listOperation(field, address, format === 'csv');
      if ('fault' in operation) return sendFault(response, 400, operation.fault);
      const asked = await answerTo(parts.yoga, operation, request, state);
      if ('refusal' in asked) return sendRefusal(response, asked.refusal);
      const { nodes, pageInfo } = asked.data[field.name] as Listed;
      const next = pageInfo.hasNextPage ? nextPage(field.name, format, address, pageInfo.endCursor) : {};
      if (format !== 'csv')
        return send(
          nodes.map(({ id }) => id),
          format,
          field.name,
          request,
          response,
          state,
          next,
        );
      const table = tableOf(operation as Posted, asked.data);
      await sendLines(
        response,
        formats.csv.mediaType,
        `${field.name}.csv`,
        [table.columns, ...table.rows].map(csvLine),
        next,
      );
    };
  }

  async function send(
    ids: readonly string[],
    format: FormatName,
    name: string,
    request: IncomingMessage,
    response: Parameters<Handler>[1],
    state: RequestState,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<void> {
    const { extension, mediaType, load } = formats[format];
    if (request.method === 'HEAD') return sendLines(response, mediaType, `${name}${extension}`, [], headers);
    const { write } = await load();
    const leaving = new AbortController();
    state.whenClosed(() => leaving.abort());
    const { ontology, vocabularies, base } = parts;
    const lines = write({
      store: parts.store(),
      selection: { of: 'entities', ids },
      signal: leaving.signal,
      ontology,
      vocabularies,
      naming: { base, vocabulary: vocabularies.schemaOrg },
      rdf: '1.2',
      lost: () => {},
    });
    await sendLines(response, mediaType, `${name}${extension}`, lines, headers);
  }
}

interface Listed {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Where the next page is (RFC 8288). */
function nextPage(list: string, format: FormatName, address: URLSearchParams, after: string | null) {
  const next = new URLSearchParams(address);
  if (after !== null) next.set('after', after);
  return { link: `</list/${list}${formats[format].extension}?${next}>; rel="next"` };
}
