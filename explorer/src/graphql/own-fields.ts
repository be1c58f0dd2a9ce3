/** A type of GraphQL as introspection tells it, as deep as a field of an entity goes: a list of non-null entries in non-null. */
export interface DescribedType {
  readonly kind: string;
  readonly name: string | null;
  readonly interfaces?: readonly { readonly name: string }[] | null;
  readonly possibleTypes?: readonly { readonly name: string }[] | null;
  readonly fields?: readonly { readonly name: string }[] | null;
  readonly ofType?: DescribedType | null;
}

/** A field of a type, with its description in the words of the schema. */
export interface DescribedField {
  readonly name: string;
  readonly description: string | null;
  readonly type: DescribedType;
}

/** What the type of an entity has of its own, beside what every entity has, in the order of the schema. */
export interface OwnFields {
  readonly properties: readonly DescribedField[];
  readonly links: readonly DescribedField[];
}

/**
 * Tells properties from links: a link leads to an entity, or to a page of entities. Read from the schema that the server
 * tells of itself, so that a kind that is new needs nothing here.
 */
export function ownFields(
  fields: readonly DescribedField[],
  everyEntity: readonly { readonly name: string }[],
): OwnFields {
  const common = new Set(everyEntity.map(({ name }) => name));
  const own = fields.filter(
    ({ name, type }) => !common.has(name) && !listedElsewhere.has(named(type).name ?? ''),
  );
  return {
    properties: own.filter(({ type }) => !leadsToEntities(named(type))),
    links: own.filter(({ type }) => leadsToEntities(named(type))),
  };
}

/** What is said, and in which editions, is no link of its own: the pages of sources and datasets list it by themselves. */
const listedElsewhere: ReadonlySet<string> = new Set(['ClaimConnection', 'ReleaseConnection']);

function named(type: DescribedType): DescribedType {
  return type.ofType ? named(type.ofType) : type;
}

function leadsToEntities({ kind, name, interfaces, possibleTypes, fields }: DescribedType): boolean {
  if (name === 'Entity' || interfaces?.some((shared) => shared.name === 'Entity')) return true;
  // One of several kinds is the interface of all, or a union of them.
  if (kind === 'UNION' || kind === 'INTERFACE') return (possibleTypes ?? []).length > 0;
  const has = new Set(fields?.map((field) => field.name));
  return has.has('edges') && has.has('pageInfo');
}
