import type { DocumentNode, ExecutionResult } from 'graphql';
import type { Asked, Concern, Execute, Operation, Parameters } from './concern.ts';

/** A promise only where there is something to wait for: unnecessary promises cost a known request a tenth more. */
type Done = void | Promise<void>;

/** The steps of every request, in the order in which they are taken; each is that step of all concerns. */
export interface Steps {
  admit(asked: Asked): Done;
  parse(parameters: Parameters, asked: Asked): Done;
  read(document: DocumentNode, asked: Asked): void;
  validate(operation: Operation, asked: Asked): Done;
  cost(operation: Operation, asked: Asked): Done;
  /** What executes: `last` is for what no concern answers. */
  execute(last: Execute): Execute;
  finish(result: ExecutionResult, asked: Asked): ExecutionResult;
}

/** Joins concerns: the first is asked first, executes around all others, and is the last to finish what came of it. */
export function stepsOf(concerns: readonly Concern[]): Steps {
  const wraps = concerns.flatMap((one) => (one.execute ? [one.execute.bind(one)] : []));
  const finishes = concerns.flatMap((one) => (one.finish ? [one.finish.bind(one)] : []));
  return Object.freeze({
    admit: inTurn(concerns.flatMap((one) => (one.admit ? [one.admit.bind(one)] : []))),
    parse: inTurn(concerns.flatMap((one) => (one.parse ? [one.parse.bind(one)] : []))),
    read: (document, asked) => {
      for (const one of concerns) one.read?.(document, asked);
    },
    validate: inTurn(concerns.flatMap((one) => (one.validate ? [one.validate.bind(one)] : []))),
    cost: inTurn(concerns.flatMap((one) => (one.cost ? [one.cost.bind(one)] : []))),
    execute: (last) => wraps.reduceRight<Execute>((next, wrap) => (args) => wrap(args, next), last),
    finish: (result, asked) => finishes.reduceRight((given, finish) => finish(given, asked), result),
  } satisfies Steps);
}

function inTurn<Given extends readonly unknown[]>(all: readonly ((...given: Given) => Done)[]) {
  return (...given: Given) => after(0, given);

  function after(first: number, given: Given): Done {
    for (let at = first; at < all.length; at += 1) {
      const done = all[at]?.(...given);
      if (done) return done.then(() => after(at + 1, given));
    }
  }
}
