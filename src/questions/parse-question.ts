import {
  type DirectiveNode,
  type DocumentNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  parse,
  type TypeNode,
  type VariableDefinitionNode,
} from 'graphql';
import { parsePhrase } from './parse-phrase.ts';
import { PhraseFault } from './phrase-fault.ts';
import { type Phrase, type Question, type SlotDeclaration, type SlotValue, slotValues } from './question.ts';
import { QuestionFault } from './question-fault.ts';
import { directiveReader, type ReadDirective } from './read-directive.ts';

/** The variable that no slot fills: the language of the answer. */
export const languageVariable = 'lang';

/**
 * Reads a file of the catalogue, in the format of questions/FORMAT.md.
 * @throws {QuestionFault} that names the file and the line.
 */
export function parseQuestion(file: string, text: string): Question {
  const definition = onlyOperation(file, text);
  const read = directiveReader(file);
  const fault = (
    node: { readonly loc?: { readonly startToken: { readonly line: number } } },
    message: string,
  ) => new QuestionFault(file, node.loc?.startToken.line ?? 1, message);

  const directives = definition.directives ?? [];
  const [named, ...others] = directives.filter((d) => d.name.value === 'question');
  if (named === undefined || others.length > 0) throw fault(definition, 'needs @question(name: …) once.');
  const name = read(named, ['name']).text('name');

  const variables = definition.variableDefinitions ?? [];
  const slots = variables.flatMap((variable) => slotOf(variable, read, fault));
  const phrases = directives.flatMap((directive) => {
    const known = directive.name.value;
    if (known === 'question') return [];
    if (known !== 'phrases') throw fault(directive, `@${known} is neither @question nor @phrases.`);
    const given = read(directive, ['lang', 'texts']);
    return given.texts('texts').map((shown) => {
      const phrase = phraseOf(given.text('lang'), shown, directive);
      const missing = unlike(slots, phrase);
      if (missing !== null) throw fault(directive, `"${shown}": ${missing}`);
      return phrase;
    });
  });
  if (phrases.length === 0) throw fault(definition, 'has no @phrases.');
  return {
    name,
    file,
    slots,
    speaks: variables.some(({ variable }) => variable.name.value === languageVariable),
    phrases,
    operation: withoutDirectives(definition),
  };

  function phraseOf(lang: string, shown: string, at: DirectiveNode): Phrase {
    try {
      return parsePhrase(lang, shown);
    } catch (error) {
      if (error instanceof PhraseFault) throw fault(at, error.message);
      throw error;
    }
  }
}

function onlyOperation(file: string, text: string): OperationDefinitionNode {
  let document: DocumentNode;
  try {
    document = parse(text);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new QuestionFault(file, error.locations?.[0]?.line ?? 1, error.message);
  }
  const [definition, ...others] = document.definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION || others.length > 0)
    throw new QuestionFault(file, 1, 'does not hold exactly one operation.');
  if (definition.operation !== 'query' || definition.name === undefined)
    throw new QuestionFault(file, definition.loc?.startToken.line ?? 1, 'is not a named query.');
  return definition;
}

type Fault = (node: VariableDefinitionNode | DirectiveNode, message: string) => QuestionFault;

function slotOf(
  variable: VariableDefinitionNode,
  read: ReadDirective,
  fault: Fault,
): readonly SlotDeclaration[] {
  const name = variable.variable.name.value;
  const [directive, ...others] = variable.directives ?? [];
  if (name === languageVariable && directive === undefined) return [];
  if (directive?.name.value !== 'slot' || others.length > 0)
    throw fault(variable, `$${name} needs @slot and nothing else: no one else fills it.`);
  const given = read(directive, ['kinds', 'value', 'examples']);
  const value = given.word('value');
  if (value !== null && !isSlotValue(value))
    throw fault(directive, `${value} is not one of ${Object.keys(slotValues).join(', ')}.`);
  const kinds = given.words('kinds');
  if (value !== null && kinds.length > 0) throw fault(directive, `$${name} has kinds and a value.`);
  const many = takesSeveral(variable.type);
  if (value !== null && many)
    throw fault(directive, `$${name} is a list and has a value: only entities are listed.`);
  return [{ name, kinds, value, many, examples: given.texts('examples') }];
}

const takesSeveral = (type: TypeNode): boolean =>
  type.kind === Kind.NON_NULL_TYPE ? takesSeveral(type.type) : type.kind === Kind.LIST_TYPE;

const isSlotValue = (word: string): word is SlotValue => Object.hasOwn(slotValues, word);

/** What slots of its question a phrase lacks, or has in addition. */
function unlike(slots: readonly SlotDeclaration[], phrase: Phrase): string | null {
  const used = phrase.slots.map(({ name }) => name);
  const strange = used.find((name, i) => !slots.some((s) => s.name === name) || used.indexOf(name) !== i);
  if (strange !== undefined) return `{${strange}} is not a slot of this question, or is used twice.`;
  const left = slots.find(({ name }) => !used.includes(name));
  return left === undefined ? null : `{${left.name}} is missing.`;
}

/** What a client may send to the server again: the catalogue's own directives do not belong to the schema. */
function withoutDirectives(definition: OperationDefinitionNode): OperationDefinitionNode {
  const variableDefinitions = definition.variableDefinitions?.map((v) => ({ ...v, directives: [] })) ?? [];
  return { ...definition, directives: [], variableDefinitions };
}
