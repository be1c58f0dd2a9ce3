import { useSearch } from 'wouter';
import { answerPath, readAnswer } from '../../address/answer-address.ts';
import { useEvidenceAddress } from '../../address/use-evidence-address.ts';
import { useFigureAddress } from '../../address/use-figure-address.ts';
import { useSpeech } from '../../language/language-context.tsx';
import { spokenMoney } from '../../language/spoken-money.ts';
import { useTexts } from '../../language/texts.ts';
import { useGlossary } from '../../language/use-glossary.ts';
import { words } from '../../language/words.ts';
import { statedBy } from '../../parts/computation.ts';
import { useComputedWords } from '../../parts/use-computed-words.ts';
import { flowId } from './flow-id.ts';
import { flowTexts } from './flow-texts.ts';
import type { Flow } from './flows-query.ts';
import { narrowedTo } from './narrowed-to.ts';

type Key = Flow['keys'][number];

interface FlowWords {
  /** What a group is called. */
  nameOf(key: Key): string;
  /** A sum with how it stands to the true one, as short as labels are. */
  amount(value: string, comparator: string, currency: string): string;
  /** All that a flow says, as it is read out. */
  say(flow: Flow): string;
  /** Between which ends it flows. */
  ends(flow: Flow): string;
  /** What opens it: the evidence of its one amount where a source states it, else how it was computed. */
  href(flow: Flow): string;
  /** The answer to it alone; null where no sentence says just that. */
  alone(flow: Flow): string | null;
}

/** How flows are named in pictures and their tables, and where they lead. */
export function useFlowWords(): FlowWords {
  const t = useTexts(flowTexts);
  const word = useGlossary(words);
  const { lang, format } = useSpeech();
  const state = readAnswer(new URLSearchParams(useSearch()));
  const evidence = useEvidenceAddress();
  const figure = useFigureAddress();
  const { how } = useComputedWords();
  const unknown: Readonly<Record<string, string>> = {
    INVESTOR_COUNTRY: t.unknownINVESTOR_COUNTRY,
    INVESTOR: t.unknownINVESTOR,
    HOST: t.unknownHOST,
    MOTIVE: t.unknownMOTIVE,
    SECTOR: t.unknownSECTOR,
    YEAR: t.unknownYEAR,
  };
  const nameOf = ({ dimension, value, entity }: Key): string => {
    if (entity !== null) return entity.name;
    if (value === 'unknown') return unknown[dimension] ?? word(value);
    return /^\d{4}$/.test(value) ? value : word(value);
  };
  const compared = (comparator: string, money: string) =>
    comparator === 'EXACT' ? money : `${word(comparator)} ${money}`;
  const ends = ({ keys }: Flow): string => {
    const [start, ...others] = keys;
    const end = others.pop();
    if (start === undefined) return '';
    if (end === undefined) return nameOf(start);
    const [investor] = others;
    const from = investor === undefined ? nameOf(start) : t.investor(nameOf(start), nameOf(investor));
    if (investor === undefined && start.entity !== null && start.value === end.value) return t.within(from);
    if (end.dimension === 'MOTIVE') return t.MOTIVE(from, nameOf(end));
    return end.dimension === 'SECTOR' ? t.SECTOR(from, nameOf(end)) : t.HOST(from, nameOf(end));
  };
  return {
    nameOf,
    amount: (value, comparator, currency) => compared(comparator, format.money(value, currency)),
    say: (flow) => {
      const money = compared(flow.comparator, spokenMoney(lang, flow.total, flow.currency));
      const said = t.said(ends(flow), money, flow.count);
      const computed = how(flow);
      return computed === null ? said : `${said}; ${computed}`;
    },
    ends,
    href: (flow) => {
      const stated = statedBy(flow);
      return stated === null ? figure.href(flowId(flow)) : evidence.href({ id: stated.id, about: 'amount' });
    },
    alone: ({ keys, shared }) => {
      const narrowed = shared > 0 ? null : narrowedTo(state, keys);
      return narrowed === null ? null : answerPath(narrowed);
    },
  };
}
