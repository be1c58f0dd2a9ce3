import type { GraphQLSchema } from 'graphql';
import { assertExecutable } from '../execute/assert-executable.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { Question } from '../questions/question.ts';
import { addAggregateTypes } from './aggregate-type.ts';
import { readInTime } from './as-of.ts';
import { addAnswerFields } from './ask/add-answer-fields.ts';
import { createBuilder } from './builder.ts';
import { addClaimType } from './claim-type.ts';
import { addCountAggregate } from './count-aggregate.ts';
import { countLists } from './count-lists.ts';
import { addEntityInterface } from './entity-interface.ts';
import { addAsk } from './fields/ask.ts';
import { addClaims } from './fields/claims.ts';
import { addConflicts } from './fields/conflicts.ts';
import { addEntity } from './fields/entity.ts';
import { addNeighbours } from './fields/neighbours.ts';
import { addNode } from './fields/node.ts';
import { addPaths } from './fields/paths.ts';
import { addSearch } from './fields/search.ts';
import { addTimeline } from './fields/timeline.ts';
import { addWhoInvests } from './fields/who-invests.ts';
import { addWhy } from './fields/why.ts';
import { addKindType } from './kind-type.ts';
import type { Limits } from './limits.ts';
import { addOrderInputs } from './order-inputs.ts';
import { addPageInfo } from './page-info.ts';
import { addRootFields } from './root-fields.ts';
import { addScalars } from './scalars.ts';
import { createTypes } from './types.ts';
import { createValueTypes } from './value-type.ts';
import { addWhereInputs } from './where-inputs.ts';

/**
 * The schema that follows from an ontology, with the hand-written fields; and with `ask`, where there are questions to ask.
 * @throws {SchemaFault} where it has what the executor does not do.
 * @throws {QuestionFault} where an operation of the catalogue is none of this schema.
 */
export function buildSchema(
  ontology: Ontology,
  limits: Limits,
  questions: readonly Question[] = [],
): GraphQLSchema {
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
  addClaimType(types, valueType);
  addAggregateTypes(types);
  for (const kind of ontology.kinds) addKindType(types, kind, valueType);
  for (const kind of ontology.kinds) addRootFields(types, kind);
  for (const add of [
    addNode,
    addEntity,
    addClaims,
    addNeighbours,
    addWhoInvests,
    addPaths,
    addWhy,
    addConflicts,
    addSearch,
  ])
    add(types);
  addTimeline(types, valueType);
  addAsk(types, questions);
  const schema = builder.toSchema({ sortSchema: false });
  addAnswerFields(schema, questions, ontology);
  assertExecutable(schema);
  return readInTime(countLists(schema));
}
