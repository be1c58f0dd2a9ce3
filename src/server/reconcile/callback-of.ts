import { refusal } from '../../graphql/errors.ts';

/** A name of a function, as a script writes it: whatever else would be run by the page that asks. */
const name = /^[A-Za-z_$][\w$]*(\.[A-Za-z_$][\w$]*)*$/;
const longest = 128;

/** The function that an answer is to be handed to, as older clients ask for (JSONP); taken out of the parameters. */
export function callbackOf(parameters: URLSearchParams, method: string | undefined): string | null {
  const callback = parameters.get('callback');
  if (callback === null) return null;
  if (method === 'POST' || callback.length > longest || !name.test(callback))
    throw refusal(
      'BAD_USER_INPUT',
      `The parameter callback is not the name of a function of at most ${longest} letters, digits, signs _ and $, and dots, in the address of a GET request.`,
    );
  parameters.delete('callback');
  return callback;
}
