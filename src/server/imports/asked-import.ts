import type { Fault } from '../fault.ts';
import { inputOf, isSent, optionsOf, type SentCommand, sentNames } from './sent-options.ts';

/** What a request asks for, as the words of a command line; or what is wrong with it. */
export type AskedImport = { readonly command: SentCommand; readonly args: readonly string[] } | Fault;

/**
 * Reads the address of a request: `/import?command=sync&dataset=dataset/list&force`. Only options that are listed become words, so
 * that nobody names a file of this machine; their values are checked by the command itself.
 */
export function askedImport(address: string): AskedImport {
  const asked = new URL(address, 'http://localhost').searchParams;
  const command = asked.get('command') ?? '';
  if (asked.getAll('command').length > 1) return { fault: 'The parameter command is given more than once.' };
  if (!isSent(command)) return { fault: `The parameter command is none of ${sentNames.join(', ')}.` };
  const known = optionsOf(command);
  const args: string[] = [...inputOf(command)];
  for (const [name, value] of asked) {
    if (name === 'command') continue;
    const takes = known.get(name);
    if (asked.getAll(name).length > 1) return { fault: `The parameter ${name} is given more than once.` };
    if (takes === undefined)
      return {
        fault: `${command} has no option ${name} through a server, but ${[...known.keys()].join(', ')}.`,
      };
    if (/\p{Cc}/u.test(value)) return { fault: `The value of ${name} has a control character.` };
    if (takes === 'flag' && value !== '') return { fault: `The option ${name} has no value.` };
    // In one word: a value that begins with a dash is none of the options.
    args.push(takes === 'flag' ? `--${name}` : `--${name}=${value}`);
  }
  return { command, args };
}
