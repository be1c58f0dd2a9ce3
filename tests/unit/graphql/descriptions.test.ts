import { isEnumType, isInputObjectType, isInterfaceType, isIntrospectionType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { graph } from '../../../schema/index.ts';
import { buildSchema } from '../../../src/answers/build-schema.ts';
import { defaultLimits } from '../../../src/graphql/limits.ts';
import { questions } from '../../support/questions.ts';

test('everything in the schema is described in sentences', () => {
  const bare: string[] = [];
  const check = (place: string, description: string | null | undefined) => {
    if (!/^[A-Z`].*[.]$/s.test(description ?? '')) bare.push(place);
  };
  const schema = buildSchema(graph, defaultLimits, questions);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type)) continue;
    check(type.name, type.description);
    if (isEnumType(type)) for (const v of type.getValues()) check(`${type.name}.${v.name}`, v.description);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields()))
        check(`${type.name}.${field.name}`, field.description);
    if (isObjectType(type) || isInterfaceType(type))
      for (const field of Object.values(type.getFields())) {
        check(`${type.name}.${field.name}`, field.description);
        for (const arg of field.args) check(`${type.name}.${field.name}(${arg.name})`, arg.description);
      }
  }
  expect(bare).toEqual([]);
});
