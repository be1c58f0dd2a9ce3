import { join } from 'node:path';
import { readQuestions } from '../../src/questions/read-questions.ts';

/** The catalogue of the project. */
export const questions = readQuestions(join(import.meta.dirname, '../../questions'));
