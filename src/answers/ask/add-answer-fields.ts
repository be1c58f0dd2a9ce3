import {
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
  getArgumentValues,
  getNullableType,
  getVariableValues,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  validate,
} from 'graphql';
import type { AnswerGiven } from '../../graphql/answer.ts';
import { asOfName } from '../../graphql/as-of.ts';
import type { Types } from '../../graphql/types.ts';
import { didYouMean } from '../../ontology/did-you-mean.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import type { Question } from '../../questions/question.ts';
import { QuestionFault } from '../../questions/question-fault.ts';
import { answerPrices } from './answer-prices.ts';
import type { ReadingShape } from './answer-shape.ts';
import { answerResult } from './ask.ts';
import { variablesOf } from './reading-types.ts';

type RootField = GraphQLField<unknown, unknown>;

/**
 * Checks the operations of a catalogue against the schema, and gives `AnswerResult` the fields of Query that they ask. So
 * a file of the catalogue is all that a question needs. The types of these fields are known once the schema is
 * built, and all of them are in it already: hence the fields are added to the built type.
 * @throws {QuestionFault} that names the file and the line.
 */
export function addAnswerFields(
  schema: GraphQLSchema,
  { ontology, limits }: Types,
  { questions }: AnswerGiven,
): void {
  const answer = schema.getType(answerResult);
  const roots = schema.getQueryType()?.getFields() ?? {};
  if (!isObjectType(answer)) return;
  const prices = answerPrices(schema, questions, limits);
  const { data } = answer.getFields();
  if (data) data.extensions = prices.whole;
  for (const question of questions) {
    check(question, schema, ontology);
    for (const { key, field, line } of asked(question, roots)) {
      const type = getNullableType(field.type);
      const known = answer.getFields()[key];
      if (known !== undefined && known.type !== type)
        throw new QuestionFault(
          question.file,
          line,
          `${key} is ${type} here and ${known.type} in another question.`,
        );
      answer.getFields()[key] = {
        name: key,
        type,
        description: field.description,
        args: [],
        resolve: (shape: ReadingShape, _, context, info) => {
          const own = asked(shape.reading.question, roots).find((root) => root.key === key);
          if (own === undefined) return null;
          const { operation } = shape.reading.question;
          const { coerced = {} } = getVariableValues(
            schema,
            operation.variableDefinitions ?? [],
            variablesOf(shape),
          );
          const args = getArgumentValues(own.field, own.node, coerced);
          return own.field.resolve?.(undefined, args, context, info);
        },
        deprecationReason: undefined,
        extensions: prices.part(key),
        astNode: undefined,
      };
    }
  }
}

interface AskedRoot {
  readonly key: string;
  readonly field: RootField;
  readonly node: FieldNode;
  readonly line: number;
}

/** The fields of Query that an operation asks for, by the keys of its answer. */
function asked(
  { operation, file }: Question,
  roots: Readonly<Record<string, RootField>>,
): readonly AskedRoot[] {
  return operation.selectionSet.selections.map((node) => {
    const line = node.loc?.startToken.line ?? 1;
    const field = node.kind === Kind.FIELD ? roots[node.name.value] : undefined;
    if (node.kind !== Kind.FIELD || field === undefined || field.name === 'ask')
      throw new QuestionFault(file, line, 'asks for something other than a field of Query.');
    if (node.arguments?.some((argument) => argument.name.value === asOfName))
      throw new QuestionFault(file, line, 'asks about a day of the past, which no question mentions.');
    return { key: (node.alias ?? node.name).value, field, node, line };
  });
}

function check({ operation, slots, file }: Question, schema: GraphQLSchema, ontology: Ontology): void {
  const [error] = validate(schema, { kind: Kind.DOCUMENT, definitions: [operation] });
  if (error !== undefined)
    throw new QuestionFault(file, lineOf(operation, error.locations?.[0]?.line), error.message);
  const codes = ontology.kinds.map(({ code }) => code);
  for (const { kinds, name } of slots)
    for (const kind of kinds)
      if (!codes.includes(kind))
        throw new QuestionFault(
          file,
          lineOf(operation),
          `$${name}: ${kind} is not a kind.${didYouMean(kind, codes)}`,
        );
}

const lineOf = (operation: OperationDefinitionNode, line?: number): number =>
  line ?? operation.loc?.startToken.line ?? 1;
