/**
 * A statement as data: what is asked for, and with which arguments. Each store writes it in its own dialect.
 * @example shape('nodesByIds', { ids: ['company/oracle'] })
 */
export interface Shape<Name extends string = string, Args = unknown> {
  readonly name: Name;
  readonly args: Args;
}

/** Makes a shape. A definition is a function that returns one; `shapes/index.ts` lists them. */
export function shape<const Name extends string, Args>(name: Name, args: Args): Shape<Name, Args> {
  return Object.freeze({ name, args });
}
