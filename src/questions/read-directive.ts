import { type DirectiveNode, Kind, type ValueNode } from 'graphql';
import { QuestionFault } from './question-fault.ts';

/** The arguments of a directive of the catalogue. */
export interface GivenArguments {
  text(name: string): string;
  texts(name: string): readonly string[];
  /** A word such as COMPANY; null where there is none. */
  word(name: string): string | null;
  words(name: string): readonly string[];
}

export type ReadDirective = (directive: DirectiveNode, names: readonly string[]) => GivenArguments;

/** Reads directives of one file; anything unexpected is a fault with its line. */
export function directiveReader(file: string): ReadDirective {
  return (directive, names) => {
    const own = directive.name.value;
    const given = directive.arguments ?? [];
    const fault = (node: ValueNode | DirectiveNode, message: string) =>
      new QuestionFault(file, node.loc?.startToken.line ?? 1, message);
    const strange = given.find(({ name }) => !names.includes(name.value));
    if (strange !== undefined)
      throw fault(directive, `@${own} has no ${strange.name.value}; it has ${names.join(', ')}.`);

    const argumentOf = (name: string): ValueNode | undefined =>
      given.find((argument) => argument.name.value === name)?.value;
    const items = (name: string): readonly ValueNode[] => {
      const value = argumentOf(name);
      if (value === undefined) return [];
      return value.kind === Kind.LIST ? value.values : [value];
    };
    const textOf = (node: ValueNode, name: string): string => {
      if (node.kind === Kind.STRING && node.value.trim() !== '') return node.value;
      throw fault(node, `${name} is a text in quotes.`);
    };
    const wordOf = (node: ValueNode, name: string): string => {
      if (node.kind === Kind.ENUM) return node.value;
      throw fault(node, `${name} is a word such as COMPANY, without quotes.`);
    };
    return {
      text: (name) => {
        const value = argumentOf(name);
        if (value === undefined) throw fault(directive, `@${own} needs ${name}.`);
        return textOf(value, name);
      },
      texts: (name) => items(name).map((node) => textOf(node, name)),
      word: (name) => {
        const value = argumentOf(name);
        return value === undefined ? null : wordOf(value, name);
      },
      words: (name) => items(name).map((node) => wordOf(node, name)),
    };
  };
}
