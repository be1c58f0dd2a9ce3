import type { Grammar } from './grammar.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const en: Grammar = {
  lang: 'en',
  before: {
    in: 'in',
    into: 'in',
    inside: 'in',
    within: 'in',
    at: 'in',
    during: 'in',
    to: 'to',
    towards: 'to',
    on: 'about',
    about: 'about',
    around: 'about',
    regarding: 'about',
    concerning: 'about',
    of: 'of',
    and: 'with',
    with: 'with',
    between: 'with',
    by: 'by',
    from: 'from',
    for: 'of',
    behind: 'of',
  },
  after: { "'s": 'of' },
  heads: [],
  joins: words('and or'),
  // Letters of a stem may be doubled before them: plan, planning.
  endings: words('s e es d ed ing y ies er ers or ors ment ments ion ions'),
  small: words(`
    a an the do does did doing done is are was were be been being has have had having will would shall should can could
    may might must there here it its this that these those as or but so than then please tell me show give list name explain find i
    we us you they he she my our your their know want like any all some also ever now today currently recently lately
    still yet out over up such per via compan~y firm~ business~ corporation~ people anyone anything anybody someone exactly
    really actually`),
};
