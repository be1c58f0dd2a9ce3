import { refusal } from '../../graphql/errors.ts';
import type { Kind } from '../../ontology/ontology.ts';
import { kindsOf } from './kinds-of.ts';
import type { Setting } from './setting.ts';

/** The kinds of the type that the parameter `type` names; without it, all. */
export function kindsOfType(
  parameters: URLSearchParams,
  setting: Pick<Setting, 'ontology'>,
): readonly Kind[] {
  const found = kindsOf([parameters.get('type') ?? ''].filter(Boolean), 'any', 'type', setting);
  if ('fault' in found) throw refusal('BAD_USER_INPUT', found.fault);
  return found.kinds;
}
