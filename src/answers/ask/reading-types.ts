import { print } from 'graphql';
import type { Output } from '../../graphql/builder.ts';
import { entityOf } from '../../graphql/entity-of.ts';
import type { Types } from '../../graphql/types.ts';
import { isGuess } from '../../questions/is-certain.ts';
import { languageVariable } from '../../questions/parse-question.ts';
import { type Filling, filled } from '../../questions/reading.ts';
import type { ReadingShape } from './answer-shape.ts';
import { sayReading } from './say-reading.ts';

/** Declares `Reading` and `Slot`. */
export function addReadingTypes(types: Types): Output<ReadingShape> {
  const { builder } = types;
  const slot = addSlot(types);
  builder.scalarType('JSON', {
    description: 'Any value that JSON can express.',
    specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc8259',
    serialize: (value) => value,
  });
  return builder.objectRef<ReadingShape>('Reading').implement({
    description: 'One way to understand a text: a question of the catalogue with its slots filled.',
    fields: (t) => ({
      question: t.string({
        description: 'The name of the question in the catalogue, such as `who invests in X`.',
        resolve: ({ reading }) => reading.question.name,
      }),
      phrase: t.string({
        description: 'The question in words, in the language of the answer, such as `Who invests in Japan?`.',
        resolve: ({ reading, lang }, _, context) => sayReading(reading, lang, context),
      }),
      slots: t.field({
        type: [slot],
        description:
          'What the slots of the question were filled with; a slot that takes several, once for each.',
        resolve: ({ reading }) => [...reading.fillings],
      }),
      guessed: t.boolean({
        description:
          'Whether names alone led to the question, because the text contains no complete phrase that asks it.',
        resolve: ({ reading }) => reading.guessed,
      }),
      notUnderstood: t.stringList({
        description: 'Words of the text that play no part in this reading, as typed.',
        resolve: ({ reading }) => [...reading.notUnderstood],
      }),
      operation: t.string({
        description: 'The operation that answers it. It may be sent as it stands, with `variables`.',
        resolve: ({ reading }) => print(reading.question.operation),
      }),
      variables: t.field({
        type: 'JSON',
        description: 'The variables of `operation`, as an object.',
        resolve: (shape) => variablesOf(shape),
      }),
    }),
  });
}

/** The variables of the operation that answers a reading. */
export function variablesOf({
  reading,
  lang,
}: ReadingShape): Readonly<Record<string, string | readonly string[]>> {
  const { question, fillings } = reading;
  const filling = question.slots.map(({ name, many }) => {
    const values = fillings.flatMap(({ slot, meaning }) => (slot.name === name ? [filled(meaning)] : []));
    return [name, many ? [...new Set(values)] : values[0]];
  });
  return Object.fromEntries([...filling, ...(question.speaks ? [[languageVariable, lang]] : [])]);
}

function addSlot({ builder, entity }: Types): Output<Filling> {
  return builder.objectRef<Filling>('Slot').implement({
    description: 'A part of a question that the asker fills in.',
    fields: (t) => ({
      name: t.string({
        description: 'Its name, which is also that of the variable of the operation.',
        resolve: ({ slot }) => slot.name,
      }),
      text: t.string({
        description: 'The words of the text that fill it, as typed.',
        resolve: ({ span }) => span.text,
      }),
      entity: t.field({
        type: entity,
        nullable: true,
        description: 'The entity they name; null where the slot takes a value.',
        resolve: ({ meaning }, _, context) => ('value' in meaning ? null : entityOf(meaning.entity, context)),
      }),
      guessed: t.boolean({
        description:
          'Whether the words are not the name as it is spelled: they have a slip, or are only a part of it.',
        resolve: (filling) => isGuess(filling),
      }),
      value: t.string({
        nullable: true,
        description: 'The value they state, such as a year; null where they name an entity.',
        resolve: ({ meaning }) => ('value' in meaning ? meaning.value : null),
      }),
    }),
  });
}
