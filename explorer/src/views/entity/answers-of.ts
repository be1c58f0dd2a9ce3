import { answerPath, nobody } from '../../address/answer-address.ts';

interface AnswerOf {
  readonly question: 'whereInvests' | 'whoInvests' | 'whereCompanies' | 'whoBecause';
  readonly path: string;
}

/** The questions about who invests where that an entity of a kind can be a part of. */
export function answersOf(kind: string, id: string): readonly AnswerOf[] {
  switch (kind) {
    case 'COMPANY':
      return [{ question: 'whereInvests', path: answerPath({ ...nobody, who: id }) }];
    case 'COUNTRY':
      return [
        { question: 'whoInvests', path: answerPath({ ...nobody, where: id }) },
        { question: 'whereCompanies', path: answerPath({ ...nobody, who: id }) },
      ];
    case 'MOTIVE':
    case 'POLICY':
      return [{ question: 'whoBecause', path: answerPath({ ...nobody, why: id }) }];
    default:
      return [];
  }
}
