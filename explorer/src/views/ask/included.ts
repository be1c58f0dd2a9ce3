/** The questions that ask parts which no other asks, by the variable that includes these. */
export const questionOf = {
  investedAndGranted: 'which subsidies did X get',
  pledges: 'what did X pledge',
  dataCenters: 'which data centers does X use',
  nodes: 'how does X compare with Y',
} as const;

/**
 * Which parts are asked for a question: its own, or where it has none, those of all `others`. The rest is left out of what is asked,
 * since the server prices a selection before it knows what the text asks.
 */
export function included(question: string) {
  const is = (part: keyof typeof questionOf) => questionOf[part] === question;
  return {
    investedAndGranted: is('investedAndGranted'),
    pledges: is('pledges'),
    dataCenters: is('dataCenters'),
    nodes: is('nodes'),
    others: !Object.values<string>(questionOf).includes(question),
  };
}
