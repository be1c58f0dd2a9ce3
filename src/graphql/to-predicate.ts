import type { Hop, Ontology, Property } from '../ontology/ontology.ts';
import type { Operator } from '../ontology/value-kind.ts';
import type { Parameter } from '../shapes/parameter.ts';
import type { Predicate, Quantifier, Test } from '../shapes/predicate.ts';
import { everything } from '../shapes/predicate.ts';
import { requestFault } from './errors.ts';
import { evidenceTest } from './evidence-where.ts';
import { boundTo, isList, listOf, mapOf, operandOf } from './filter-operands.ts';
import { idsAsOne } from './ids-as-one.ts';
import type { Limits } from './limits.ts';
import { readId } from './past-id.ts';
import { saidField, saidPredicate } from './said-filter.ts';
import { countField, edgeField, type WhereField, whereFields } from './where-fields.ts';

interface Setting {
  readonly ontology: Ontology;
  readonly limits: Limits;
}

/**
 * What a client wrote as `where` on nodes of a kind or a family, as a filter for statements.
 * @param via the link that leads to the nodes, of which something may be asked too; null where none does
 */
export function toPredicate(
  target: string,
  value: unknown,
  { ontology, limits }: Setting,
  via: Hop | null = null,
): Predicate {
  let parts = 0;
  return value === undefined || value === null ? everything : node(target, value, 'where', 0, via);

  /** A store nests each condition within those before it, and Neo4j plans far longer for each additional one. */
  function count(more: number, path: string): void {
    parts += Math.max(1, more);
    if (parts > limits.filterParts)
      throw requestFault(
        'TOO_EXPENSIVE',
        `${path}: a filter has at most ${limits.filterParts} conditions; use \`in\` to ask for many values of one field.`,
      );
  }

  function node(target: string, written: unknown, path: string, depth: number, via: Hop | null): Predicate {
    if (depth > limits.filterDepth)
      throw requestFault('BAD_USER_INPUT', `${path}: filters nest at most ${limits.filterDepth} deep.`);
    const fields = whereFields(ontology, target);
    const entries = Object.entries(mapOf(written, path));
    count(entries.length, path);
    const all = entries.map(([name, inner]) => {
      if (name === edgeField && via !== null) return ofEdge(via, inner, `${path}.${name}`);
      const field = fields.get(name);
      if (field === undefined)
        throw requestFault('BAD_USER_INPUT', `${path}.${name} is not a field of this filter.`);
      return ofSome(field, part(target, field, inner, `${path}.${name}`, depth + 1, via));
    });
    return { all };
  }

  function part(
    target: string,
    field: WhereField,
    written: unknown,
    path: string,
    depth: number,
    via: Hop | null,
  ): Predicate {
    if ('evidence' in field) {
      if (via === null)
        throw requestFault(
          'BAD_USER_INPUT',
          `${path} is asked of a link, and none leads here: ask for it within one, such as investors: {some: {evidence: …}}.`,
        );
      return { evidence: evidenceTest(written, path) };
    }
    if ('id' in field)
      return operators(written, path, (test, operand, at) =>
        compare('id', false, test, idsOfPresent(operand, at)),
      );
    if ('kind' in field) return operators(written, path, ofKind);
    if ('property' in field) return ofOne(field.property, written, path);
    if ('as' in field) return { is: field.as, where: node(field.as, written, path, depth, via) };
    if ('hop' in field) {
      const { hop } = field;
      if (hop.one) return { hop, quantifier: 'some', where: node(hop.target, written, path, depth, hop) };
      return {
        all: Object.entries(mapOf(written, path)).map(([name, inner]) =>
          name === countField
            ? operators(inner, `${path}.${name}`, (test, value) => ({ links: hop, test, value }))
            : {
                hop,
                quantifier: quantifier(name),
                where: node(hop.target, inner, `${path}.${name}`, depth, hop),
              },
        ),
      };
    }
    if (field.joins === 'not') return { not: node(target, written, path, depth, via) };
    const joined = listOf(written, path).map((inner, i) => node(target, inner, `${path}.${i}`, depth, via));
    return field.joins === 'all' ? { all: joined } : { any: idsAsOne(joined) };
  }

  /** What is asked of one property, in its own currency where that is asked for. */
  function ofOne(property: Property, written: unknown, path: string): Predicate {
    const { [saidField]: said, ...others } = mapOf(written, path);
    const compared = operators(others, path, (test, operand, at) =>
      ofProperty(property, test, operand, at, limits.filterText),
    );
    if (said === undefined || property.value.filter?.said === undefined) return compared;
    const asSaid = saidPredicate(
      property.name,
      property.value.filter.said,
      said,
      `${path}.${saidField}`,
      limits.filterText,
    );
    return Object.keys(others).length === 0 ? asSaid : { all: [compared, asSaid] };
  }

  /** What is asked of properties of the link. */
  function ofEdge({ properties }: Hop, written: unknown, path: string): Predicate {
    const entries = Object.entries(mapOf(written, path));
    count(entries.length, path);
    const all = entries.map(([name, inner]) => {
      const property = properties.find((known) => known.name === name);
      if (property === undefined)
        throw requestFault('BAD_USER_INPUT', `${path}.${name} is not a field of this filter.`);
      return onLink(ofOne(property, inner, `${path}.${name}`));
    });
    return { all };
  }

  /** Ids begin with the kind, so that a kind is compared as a parameter and not as a label in the text. */
  function ofKind(test: Operator, operand: Parameter): Predicate {
    const codes = [operand].flat();
    const prefixes = ontology.kinds.filter((k) => codes.includes(k.code)).map((k) => `${k.prefix}/`);
    const among = compare('id', false, 'startsWithAny', prefixes);
    return test === 'ne' || test === 'notIn' ? { not: among } : among;
  }
}

/** Filters compare ids without a day: on which one they are meant, `asOf` says for all of an operation's field. */
function idsOfPresent(operand: Parameter, path: string): Parameter {
  for (const id of [operand].flat()) {
    const { day } = readId(String(id));
    if (day !== null)
      throw requestFault(
        'BAD_USER_INPUT',
        `${path}: ${id} is the id of a past day: leave out @${day}, and ask for that day with asOf.`,
      );
  }
  return operand;
}

/** What only some kinds of a family have, the others fail, whatever is asked of it. */
function ofSome(field: WhereField, asked: Predicate): Predicate {
  if (!('of' in field) || field.of === undefined) return asked;
  return { any: field.of.map((kind) => ({ is: kind, where: asked })) };
}

/** The same comparisons, of columns of the link that led to a node. */
function onLink(part: Predicate): Predicate {
  if ('all' in part) return { all: part.all.map(onLink) };
  if ('any' in part) return { any: part.any.map(onLink) };
  if ('not' in part) return { not: onLink(part.not) };
  return 'compare' in part ? { edge: part.compare } : part;
}

function ofProperty(
  { name, many, value }: Property,
  test: Operator,
  operand: Parameter,
  path: string,
  longest: number,
): Predicate {
  const suffix = value.filter?.operators[test] ?? '';
  const bind = (one: Parameter): Parameter =>
    boundTo(one, path, longest, (text) => value.filter?.bind(text, test) ?? null);
  const bound = test === 'isNull' ? operand : isList(operand) ? operand.map(bind) : bind(operand);
  return compare(`${name}${suffix}`, many === true, test, bound);
}

const compare = (column: string, many: boolean, test: Test, value: Parameter): Predicate => ({
  compare: { column, many, test, value },
});

/** Every operator of a filter, in the order of its input type, which GraphQL keeps: one shape, one text. */
function operators(
  written: unknown,
  path: string,
  each: (test: Operator, operand: Parameter, path: string) => Predicate,
): Predicate {
  const parts = Object.entries(mapOf(written, path)).map(([name, operand]) => {
    const at = `${path}.${name}`;
    return each(operator(name), operandOf(operand, at), at);
  });
  return { all: parts };
}

/** GraphQL has let through only names that the input types have; the casts repeat that to the compiler. */
const operator = (name: string): Operator => name as Operator;
const quantifier = (name: string): Quantifier => name as Quantifier;
