import type { ShownValue } from '../entities/shown-entity.ts';

/** The parts of a value as texts, such as the scheme of an identifier; none where it has no parts. */
export function partsOf({ property, text }: ShownValue): Readonly<Record<string, string>> {
  const parsed = property.value.parse(text);
  if (typeof parsed !== 'object' || parsed === null) return {};
  return Object.fromEntries(Object.entries(parsed).map(([name, part]) => [name, String(part ?? '')]));
}
