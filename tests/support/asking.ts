import type { ExecutionResult } from 'graphql';
import { afterAll, beforeAll, expect } from 'vitest';
import { graph } from '../../schema/index.ts';
import { buildSchema } from '../../src/answers/build-schema.ts';
import { defaultLimits, type Limits } from '../../src/graphql/limits.ts';
import { type Asked, ask } from './ask.ts';
import { memoryStore } from './memory-store.ts';
import { questions } from './questions.ts';
import { recordingStore } from './recording-store.ts';
import { articleSeeds, seed } from './seeded.ts';
import { nameOf } from './statement-name.ts';

/** A reading as a client sees it. */
export interface Told {
  readonly question: string;
  readonly phrase: string;
  readonly guessed: boolean;
  readonly notUnderstood: readonly string[];
  readonly operation: string;
  readonly variables: Readonly<Record<string, string | readonly string[]>>;
  readonly slots: readonly {
    readonly name: string;
    readonly text: string;
    readonly value: string | null;
    readonly entity: { readonly id: string } | null;
  }[];
}

/** An answer as a client sees it. */
export interface Answer {
  readonly readings: readonly Told[];
  readonly notUnderstood: readonly string[];
  readonly suggestions: readonly string[];
  readonly result: Readonly<Record<string, unknown>> | null;
}

export const everything = `readings {
  question phrase guessed notUnderstood operation variables slots { name text value entity { id } }
} notUnderstood suggestions`;

/** A question with what fills it, in a line. */
export const told = (reading: Told | undefined): string =>
  reading === undefined
    ? 'nothing'
    : `${reading.question}: ${reading.slots.map(({ entity, value }) => entity?.id ?? value).join(', ')}`;

/** Seeds in a store of this process, to ask. */
export function asking(files: Parameters<typeof seed>[1] = articleSeeds) {
  const schema = buildSchema(graph, defaultLimits, questions);
  let memory: Awaited<ReturnType<typeof memoryStore>>;
  let recording: ReturnType<typeof recordingStore>;
  beforeAll(async () => {
    memory = await memoryStore();
    await seed(memory.store, files);
    recording = recordingStore(memory.store);
  });
  afterAll(() => memory.destroy());

  const run = (
    source: string,
    variables: object = {},
    given: Partial<Limits> | null = null,
    more: Pick<Asked, 'asOf'> = {},
  ): Promise<ExecutionResult> => {
    const limits = { ...defaultLimits, ...given };
    const under = given === null ? schema : buildSchema(graph, limits, questions);
    const { store } = recording;
    return ask({ schema: under, ontology: graph, store, limits, ...more }, source, { ...variables });
  };

  return {
    run,
    /** What an operation reads, by the names of its statements. */
    statements: async (source: string, variables: object = {}): Promise<readonly string[]> => {
      recording.forget();
      await run(source, variables);
      return recording.statements.map(nameOf);
    },
    /** The whole answer to a text, with `more` selected. */
    asked: async (text: string, more = '', lang?: string): Promise<Answer> => {
      const source = `query ($text: String!, $lang: LanguageTag) { ask(text: $text, lang: $lang) { ${everything} ${more} } }`;
      const { data, errors } = await run(source, { text, lang });
      expect(errors).toBeUndefined();
      return JSON.parse(JSON.stringify(data)).ask;
    },
  };
}
