import type { GraphQLSchema } from 'graphql';
import { assertExecutable } from '../execution/assert-executable.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { Question } from '../questions/question.ts';
import { addAggregateTypes } from './aggregate-type.ts';
import type { Answer } from './answer.ts';
import { readInTime } from './as-of.ts';
import { createBuilder } from './builder.ts';
import { addClaimType } from './claim-type.ts';
import { addClaims } from './claims-field.ts';
import { addCorroboration } from './corroboration-type.ts';
import { addCountAggregate } from './count-aggregate.ts';
import { countLists } from './count-lists.ts';
import { addEntity } from './entity-field.ts';
import { addEntityInterface } from './entity-interface.ts';
import { addFamilyType, addKindType } from './kind-type.ts';
import type { Limits } from './limits.ts';
import { addNode } from './node-fields.ts';
import { addOrderInputs } from './order-inputs.ts';
import { addPageInfo } from './page-info.ts';
import { addReleases } from './release-type.ts';
import { addRootFields } from './root-fields.ts';
import { addScalars } from './scalars.ts';
import { createTypes } from './types.ts';
import { createValueTypes } from './value-type.ts';
import { addWhereInputs } from './where-inputs.ts';

/** What a schema is made of. */
export interface SchemaParts {
  readonly ontology: Ontology;
  readonly limits: Limits;
  readonly answers: readonly Answer[];
  readonly questions: readonly Question[];
}

/**
 * The schema that follows from an ontology, with the answers that no ontology declares.
 * @throws {SchemaFault} where it has something that the executor does not support.
 */
export function deriveSchema({ ontology, limits, answers, questions }: SchemaParts): GraphQLSchema {
  const builder = createBuilder();
  addScalars(builder, ontology);
  const types = createTypes(builder, ontology, limits);
  const valueType = createValueTypes(types);
  builder.queryType({
    description: 'What can be asked: who invests where, and why, with the evidence for every answer.',
  });
  addPageInfo(types);
  addCountAggregate(types);
  addWhereInputs(types);
  addOrderInputs(types);
  addEntityInterface(types, valueType);
  addCorroboration(types);
  addClaimType(types, valueType, addReleases(types));
  addAggregateTypes(types);
  for (const family of ontology.families) addFamilyType(types, family, valueType);
  for (const kind of ontology.kinds) addKindType(types, kind, valueType);
  for (const kind of ontology.kinds) addRootFields(types, kind);
  addNode(types);
  addEntity(types);
  addClaims(types);
  const given = { valueType, questions };
  for (const answer of answers) answer.add(types, given);
  const schema = builder.toSchema({ sortSchema: false });
  for (const answer of answers) answer.finish?.(schema, types, given);
  assertExecutable(schema);
  return readInTime(countLists(schema));
}
