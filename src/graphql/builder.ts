import SchemaBuilder, {
  type EnumRef,
  type InputObjectRef,
  type InterfaceRef,
  type ObjectRef,
} from '@pothos/core';
import type { Row } from '../store/store.ts';
import type { RequestContext } from './request-context.ts';

interface Text {
  readonly Input: string;
  readonly Output: string;
}

interface SchemaTypes {
  Context: RequestContext;
  DefaultFieldNullability: false;
  Scalars: {
    ID: Text;
    Decimal: Text;
    Date: Text;
    DateTime: Text;
    EDTF: Text;
    Duration: Text;
    CurrencyCode: Text;
    LanguageTag: Text;
    URL: Text;
    JSON: { readonly Input: unknown; readonly Output: unknown };
  };
}

/** An empty schema to add types to. Fields are non-null unless they say otherwise. */
export function createBuilder() {
  return new SchemaBuilder<SchemaTypes>({ defaultFieldNullability: false });
}

export type Builder = ReturnType<typeof createBuilder>;
type Inferred = Builder['$inferSchemaTypes'];

/** References to types that are declared before they are filled in, each with what its resolvers see. */
export type Output<T> = ObjectRef<Inferred, T>;
export type Interface<T> = InterfaceRef<Inferred, T>;
export type Input<T> = InputObjectRef<Inferred, T>;
export type Enum = EnumRef<Inferred, string>;
/** What makes the fields of an object or an interface whose resolvers see a row. */
export type Fields = Pick<PothosSchemaTypes.ObjectFieldBuilder<Inferred, Row>, 'field'>;
export type ScalarName = keyof SchemaTypes['Scalars'];

/**
 * A type that follows from the ontology. The cast says to Pothos: what its resolvers return is known to the value kind's `load`,
 * and not to the compiler.
 */
export function derived(type: string | object): Output<unknown> {
  return type as Output<unknown>;
}
