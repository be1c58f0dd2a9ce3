import type { z } from 'zod';
import { declaredLimits, type Limits } from '../graphql/limits.ts';
import type { StoreConfig } from '../store/open-store.ts';
import { configurationVariables } from './configuration-variables.ts';
import { reconcileVariables } from './reconcile/reconcile-variables.ts';
import { requestVariables } from './request-variables.ts';

type Variables = typeof configurationVariables;
type Values = { readonly [name in keyof Variables]: z.output<Variables[name]['schema']> };

/** What the environment decides, checked and frozen. */
export interface Configuration {
  readonly port: number;
  readonly host: string;
  /** What the IRIs of entities and claims begin with. */
  readonly baseIri: string;
  readonly logLevel: Values['logLevel'];
  readonly store: StoreConfig;
  /** What one query may ask of the graph. */
  readonly limits: Limits;
  /** How large one request may be, and how long it may take. */
  readonly request: Pick<Values, keyof typeof requestVariables>;
  /** What one request of the reconciliation service may ask, and where it is reached. */
  readonly reconcile: Pick<Values, keyof typeof reconcileVariables>;
  readonly drainMs: number;
  /** How much of an imported file is held in memory at once. */
  readonly reading: Pick<Values, 'lineBytes' | 'fileBytes'>;
  /** Imports through the server: what it takes to be let in, where that is said, and how large one may be. */
  readonly imports: { readonly token: string | null; readonly bytes: number };
}

/** The environment is not usable. `faults` names every variable at fault, never a password. */
export class ConfigurationFault extends Error {
  override readonly name = 'ConfigurationFault';
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.faults = faults;
  }
}

/**
 * Reads the configuration from an environment, in which an empty variable counts as unset.
 * @throws {ConfigurationFault} that lists all faults at once.
 */
export function readConfiguration(environment: Readonly<Record<string, string | undefined>>): Configuration {
  const faults: string[] = [];
  const read = Object.entries(configurationVariables).map(([key, variable]) => {
    const given = environment[variable.name] || variable.fallback;
    const parsed = variable.schema.safeParse(given);
    if (!parsed.success)
      faults.push(`${variable.name} is ${variable.show(given)}; expected ${variable.expected}.`);
    return [key, parsed.data];
  });
  // Each value was parsed by the schema of its own key; Object.fromEntries forgets that.
  const values = Object.fromEntries(read) as Values;
  faults.push(...contradictions(values));
  if (faults.length > 0) throw new ConfigurationFault(faults);
  return configurationOf(values);
}

function contradictions(values: Partial<Values>): readonly string[] {
  const { neo4jUri, neo4jPassword, pageDefault, pageMax } = values;
  const faults: string[] = [];
  if (neo4jUri && !neo4jPassword)
    faults.push('NEO4J_PASSWORD is not set; expected a password, because NEO4J_URI is set.');
  if (pageDefault !== undefined && pageMax !== undefined && pageDefault > pageMax)
    faults.push(
      `CUIBONO_PAGE_DEFAULT is ${pageDefault}; expected at most CUIBONO_PAGE_MAX, which is ${pageMax}.`,
    );
  return faults;
}

// Object.keys forgets which names there are.
const limitNames = Object.keys(declaredLimits) as readonly (keyof Limits)[];
const requestNames = Object.keys(requestVariables) as readonly (keyof typeof requestVariables)[];
const reconcileNames = Object.keys(reconcileVariables) as readonly (keyof typeof reconcileVariables)[];

function configurationOf(values: Values): Configuration {
  const { port, host, baseIri, logLevel, folder, readers, writeWaitMs, drainMs } = values;
  const { lineBytes, fileBytes } = values;
  const neo4j = values.neo4jUri
    ? Object.freeze({
        uri: values.neo4jUri,
        user: values.neo4jUser,
        password: values.neo4jPassword,
        database: values.neo4jDatabase,
      })
    : null;
  return Object.freeze({
    port,
    host,
    baseIri,
    logLevel,
    drainMs,
    store: Object.freeze({ folder, readers, writeWaitMs, neo4j }),
    limits: pick(values, limitNames),
    request: pick(values, requestNames),
    reconcile: pick(values, reconcileNames),
    reading: Object.freeze({ lineBytes, fileBytes }),
    imports: Object.freeze({ token: values.importToken || null, bytes: values.importBytes }),
  });
}

function pick<K extends keyof Values>(values: Values, names: readonly K[]): Pick<Values, K> {
  const entries = names.map((name) => [name, values[name]]);
  // Every name of K is present; Object.fromEntries forgets which.
  return Object.freeze(Object.fromEntries(entries)) as Pick<Values, K>;
}
