import { declaredLimits, type Limits } from '../graphql/limits.ts';
import { whole } from './configuration-variable.ts';

/** The environment variables that set the limits of the schema, by the names of the limits. */
export const limitVariables = Object.freeze(
  Object.fromEntries(
    Object.entries(declaredLimits).map(([key, { name, fallback, least, most, doc }]) => [
      key,
      whole(name, `${fallback}`, least, most, doc),
    ]),
  ),
  // Every limit has its variable; Object.fromEntries forgets the names.
) as { readonly [name in keyof Limits]: ReturnType<typeof whole> };
