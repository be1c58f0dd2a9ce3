/** What may be answered about two entities: `unsure` is no judgement, and takes back the one that was given before. */
export const answerWords = ['same', 'different', 'unsure'] as const;

export type AnswerWord = (typeof answerWords)[number];

/** What somebody answered about two entities. */
export interface Answer {
  /** The one under whose id both are shown where they are the same. */
  readonly a: string;
  readonly b: string;
  readonly answer: AnswerWord;
  /** Where it was answered, and what the suggestion rested on. */
  readonly locator: string;
  /** Its row in a file of answers. */
  readonly line: number;
}
