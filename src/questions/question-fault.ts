/** A file of the catalogue is not as questions/FORMAT.md says. */
export class QuestionFault extends Error {
  override readonly name = 'QuestionFault';

  constructor(file: string, line: number, message: string) {
    super(`${file}:${line} ${message}`);
  }
}
