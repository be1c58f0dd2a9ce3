import { canonical } from '../claims/canonical.ts';
import { RowFault } from '../claims/problem.ts';
import { asMap, parameterOf } from './declared-field.ts';
import { compileField } from './field.ts';
import { MappingFault } from './mapping-fault.ts';
import type { MappingParts } from './mapping-parts.ts';
import type { Way } from './way.ts';

/** `{ scheme: GB-COH, column: number }`: `gb-coh-07444723`, the same in every dataset. It is checked as identifiers are. */
export function identifierWay(declared: unknown, path: readonly string[], parts: MappingParts): Way {
  const { scheme, ...rest } = asMap(declared, path);
  if (scheme === undefined) throw new MappingFault(path, 'it has no scheme', '{ scheme: LEI, column: … }');
  const field = compileField(rest, path, parts);
  const list = parameterOf(scheme, [...path, 'scheme'], parts);
  const identifiers = parts.ontology.kinds
    .flatMap(({ properties }) => properties)
    .find(({ value }) => value.name === 'Identifier');
  return {
    place: field.place,
    of: async (scope) => {
      const [name = ''] = await list.of(scope);
      const texts = name === '' ? [] : await field.of(scope);
      return texts.map((text) => {
        const given = `${name}:${text}`;
        const known = identifiers === undefined ? given : canonical(identifiers, given, '');
        return { text, end: identifierEnd(known) };
      });
    },
  };
}

function identifierEnd(identifier: string): string {
  const end = identifier.replace(':', '-').toLowerCase();
  if (/^[a-z0-9](?:[a-z0-9.-]{0,150}[a-z0-9])?$/.test(end)) return end;
  throw new RowFault('BAD_VALUE', '', `${identifier} makes no id`, 'letters, digits, dots and hyphens');
}
