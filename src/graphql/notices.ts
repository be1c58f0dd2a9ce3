import type { ExecutionResult } from 'graphql';

/** Something that an answer must say beside its data. */
export interface Notice {
  /** Place of the field in the answer, such as `paths`. */
  readonly path: string;
  /** Which bounds were reached. */
  readonly bounds: readonly string[];
  readonly message: string;
}

/** Something that a reader of the data should know, where no bound was reached. */
export interface Remark {
  /** Place of the field in the answer. */
  readonly path: string;
  readonly message: string;
}

/** A statement that helped to answer: its name and its text; values are left out. */
export interface SentStatement {
  readonly name: string;
  readonly text: string;
}

/** The notices of one request. */
export interface Notices {
  add(notice: Notice): void;
  readonly all: readonly Notice[];
  tell(remark: Remark): void;
  readonly remarks: readonly Remark[];
  /** Whether the request asked what its operation costs. */
  readonly showCost: boolean;
  /** The statements sent, in order, where the request asked to see them. */
  readonly plan: SentStatement[] | null;
}

/** What a request asks to be told beside its data. */
export interface Told {
  /** Which statements answered it. */
  readonly plan?: boolean;
  readonly cost?: boolean;
}

/** None yet. They come out in the order of their places, whichever field was answered first. */
export function createNotices({ plan = false, cost = false }: Told): Notices {
  const notices: Notice[] = [];
  const remarks: Remark[] = [];
  return {
    showCost: cost,
    plan: plan ? [] : null,
    add: (notice) => {
      notices.push(notice);
    },
    get all() {
      return inOrder(notices);
    },
    tell: (remark) => {
      // The fields of one list may each come to it.
      if (!remarks.some(({ path, message }) => path === remark.path && message === remark.message))
        remarks.push(remark);
    },
    get remarks() {
      return inOrder(remarks);
    },
  };
}

const inOrder = <T extends Remark>(told: readonly T[]): readonly T[] =>
  [...told].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));

/** The answer with `extensions.bounds`, where a bound kept something out of it, with `extensions.notices`, where there is something to know, and with `extensions.plan`, where it was asked for. */
export function withNotices(result: ExecutionResult, { all, remarks, plan }: Notices): ExecutionResult {
  if (all.length === 0 && remarks.length === 0 && plan === null) return result;
  const told = {
    ...(all.length > 0 && { bounds: all }),
    ...(remarks.length > 0 && { notices: remarks }),
    ...(plan !== null && { plan }),
  };
  return { ...result, extensions: { ...result.extensions, ...told } };
}
