import type { Ontology } from '../../ontology/ontology.ts';
import type { EndpointParts } from '../graphql-endpoint.ts';
import type { Handler } from '../handler.ts';
import type { Configuration } from '../read-configuration.ts';
import type { Answerer } from './exchange.ts';
import { extension } from './extension.ts';
import { flyout } from './flyout.ts';
import { handlerOf, type ReconcileParts } from './handler-of.ts';
import { manifest } from './manifest.ts';
import { matchesAnswered } from './matches-answered.ts';
import { preview } from './preview.ts';
import { proposedProperties } from './proposed-properties.ts';
import { queriesAnswered } from './queries-answered.ts';
import { suggestedEntities } from './suggested-entities.ts';
import { suggestedProperties, suggestedTypes } from './suggested-words.ts';
import { view } from './view.ts';

/** What the service is made of. */
interface RoutesParts {
  readonly endpoint: EndpointParts;
  readonly charge: ReconcileParts['charge'];
  readonly ontology: Ontology;
  readonly configuration: Configuration;
}

/** The Reconciliation Service API 0.2, and `/match`: what answers each of their paths, null where a path is none of them. */
export function reconcileRoutes(parts: RoutesParts): (path: string) => Handler | null {
  const { ontology, configuration } = parts;
  const setting = { ontology, configuration };
  const answersQueries = queriesAnswered(setting);
  const answersExtension = extension(setting);
  const tells = manifest(setting);
  /** One address for three things, told apart by what is asked. */
  const service: Answerer = (exchange) => {
    if (exchange.parameters.has('queries')) return answersQueries(exchange);
    if (exchange.parameters.has('extend')) return answersExtension(exchange);
    return tells(exchange);
  };
  const read = { methods: ['GET', 'HEAD'] } as const;
  const both = { methods: ['GET', 'HEAD', 'POST'] } as const;
  const handlers = new Map<string, Handler>([
    ['/reconcile', handlerOf(parts, service, both)],
    ['/reconcile/suggest/entity', handlerOf(parts, suggestedEntities(setting), read)],
    ['/reconcile/suggest/property', handlerOf(parts, suggestedProperties(setting), read)],
    ['/reconcile/suggest/type', handlerOf(parts, suggestedTypes(setting), read)],
    ['/reconcile/properties', handlerOf(parts, proposedProperties(setting), read)],
    ['/reconcile/preview', handlerOf(parts, preview(setting), read)],
    ['/reconcile/flyout/entity', handlerOf(parts, flyout(setting), read)],
    ['/reconcile/view', handlerOf(parts, view(setting), read)],
    ['/match', handlerOf(parts, matchesAnswered(setting), { methods: ['POST'] })],
  ]);
  return (path) => handlers.get(path.length > 1 ? path.replace(/\/$/, '') : path) ?? null;
}
