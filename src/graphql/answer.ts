import type { GraphQLSchema } from 'graphql';
import type { Question } from '../questions/question.ts';
import type { ValueTypes } from './property-field.ts';
import type { Types } from './types.ts';

/** A question with rules of its own, such as `whoInvests`: something in the schema that no ontology declares. */
export interface Answer {
  /** Adds its fields and types; nothing where the ontology lacks what it needs. */
  readonly add: (types: Types, given: AnswerGiven) => void;
  /** Adds to the built schema what needs to know its types. */
  readonly finish?: (schema: GraphQLSchema, types: Types, given: AnswerGiven) => void;
}

/** What answers may need besides the types. */
export interface AnswerGiven {
  readonly valueType: ValueTypes;
  /** What can be asked in words. */
  readonly questions: readonly Question[];
}
