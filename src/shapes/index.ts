import type * as aggregates from './aggregates.ts';
import type * as claims from './claims.ts';
import type * as disputes from './disputes.ts';
import type * as dump from './dump.ts';
import type * as duplicates from './duplicates.ts';
import type * as flows from './flow-parts.ts';
import type * as identity from './identity.ts';
import type * as ledger from './ledger.ts';
import type * as neighbours from './neighbours.ts';
import type * as nodes from './nodes.ts';
import type * as past from './past.ts';
import type * as paths from './paths.ts';
import type * as projection from './projection.ts';
import type * as rates from './rates.ts';
import type * as readings from './readings.ts';
import type * as reasons from './reasons.ts';
import type * as releases from './releases.ts';
import type { Shape } from './shape.ts';
import type * as terms from './terms.ts';
import type * as timeline from './timeline.ts';

/** The files that define shapes. Every store has to know each of their functions that returns a shape. */
type Definitions = typeof aggregates &
  typeof claims &
  typeof disputes &
  typeof dump &
  typeof duplicates &
  typeof flows &
  typeof identity &
  typeof ledger &
  typeof neighbours &
  typeof nodes &
  typeof past &
  typeof paths &
  typeof projection &
  typeof rates &
  typeof readings &
  typeof reasons &
  typeof releases &
  typeof terms &
  typeof timeline;

/** Every shape there is. */
export type Statement = Extract<
  {
    [K in keyof Definitions]: Definitions[K] extends (...args: never[]) => infer R ? R : never;
  }[keyof Definitions],
  Shape
>;

/** How a store writes each shape: the type checker refuses a dialect that lacks one. */
export type Dialect<Written> = {
  readonly [Name in Statement['name']]: (args: ArgsOf<Name>) => Written;
};

/** The arguments of a shape. */
export type ArgsOf<Name extends Statement['name']> = Extract<Statement, { readonly name: Name }>['args'];

/** Writes a statement in a dialect. */
export function inDialect<Written>(dialect: Dialect<Written>, { name, args }: Statement): Written {
  // A statement carries the arguments of the shape it is named after, which the compiler cannot follow through a lookup.
  const write = dialect[name] as (args: Statement['args']) => Written;
  return write(args);
}
