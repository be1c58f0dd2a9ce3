import { family } from '../../src/ontology/kind.ts';
import { decimal, fuzzyDate, oneOf, text } from '../values/index.ts';

const interest = oneOf('Interest', 'What somebody has in a body (the interest types of BODS 0.4).', {
  SHAREHOLDING: 'Shares of it.',
  VOTING_RIGHTS: 'Votes in it.',
  APPOINTMENT_OF_BOARD: 'The right to appoint or remove those who direct it.',
  BOARD_MEMBER: 'A seat among those who direct it.',
  BOARD_CHAIR: 'The chair of those who direct it.',
  SENIOR_MANAGING_OFFICIAL: 'The conduct of its business.',
  SURPLUS_ASSETS: 'A right to what is left of it when it is wound up.',
  PROFIT_OR_INCOME: 'A right to its profit or income.',
  USE_OF_ASSETS: 'The use of what it owns.',
  CONTRACT: 'Rights that a contract grants.',
  CONDITIONAL_CONTRACT: 'Rights that a contract grants once something happens, such as an option.',
  ARTICLES: 'Control by its own rules or articles.',
  LAW: 'Control that a law gives, as over a body of the state.',
  SETTLOR: 'It is a trust that this party set up.',
  TRUSTEE: 'It is a trust that this party administers.',
  PROTECTOR: 'It is a trust that this party watches over.',
  BENEFICIARY: 'It is a trust or another arrangement that this party benefits from.',
  OTHER_CONTROL: 'Influence or control of another kind.',
  NOMINEE: 'It stands in its name, and is held for somebody else.',
  NOMINATOR: 'It is held for it, in the name of somebody else.',
  UNPUBLISHED: 'An interest that is known and not published.',
  UNKNOWN: 'An interest of a kind that is not known.',
});

const beneficial = oneOf('Beneficial', 'Whether an interest is beneficial ownership or control.', {
  YES: 'The party itself has the benefit of it, or the control.',
  NO: 'It has neither: it holds it for others, or too little of it.',
});

const directness = oneOf('Directness', 'Whether an interest is held by a party itself.', {
  DIRECT: 'By the party itself.',
  INDIRECT: 'By way of others.',
});

export const actor = family({
  name: 'Actor',
  doc: 'Who acts: owns, invests, pays, grants, and gives reasons for it.',
  members: ['Company', 'PublicBody', 'Organization', 'Person', 'Country'],
  aliases: {
    headquarteredIn: {
      doc: 'Country where it is based: that of its head office; of a public body the one it acts for, of a person the one where they live, of a territory the state that it belongs to.',
      of: {
        Company: 'headquarteredIn',
        PublicBody: 'country',
        Organization: 'country',
        Person: 'residence',
        Country: 'dependencyOf',
      },
    },
  },
  links: {
    owns: {
      type: 'OWNS',
      to: 'LegalEntity',
      doc: 'Bodies it holds a share of, or has another interest in.',
      reverse: { name: 'ownedBy', doc: 'Who holds a share of it, or has another interest in it.' },
      times: { by: ['since', 'interest', 'directness'], since: 'since', until: 'until' },
      properties: {
        share: { value: decimal, doc: 'Share owned, in percent.', plausible: { least: 0, most: 100 } },
        shareAtLeast: {
          value: decimal,
          doc: 'The least that the share may be, in percent, where it is told as a range.',
          plausible: { least: 0, most: 100 },
        },
        shareAtMost: {
          value: decimal,
          doc: 'The most that the share may be, in percent, where it is told as a range.',
          plausible: { least: 0, most: 100 },
        },
        interest: { value: interest, doc: 'What it has in the body; a share of it where nothing is said.' },
        directness: { value: directness, doc: 'Whether it holds that itself.' },
        beneficial: { value: beneficial, doc: 'Whether that is beneficial ownership or control.' },
        since: { value: fuzzyDate, doc: 'When the ownership began.' },
        until: { value: fuzzyDate, doc: 'When the ownership ended.' },
      },
    },
    memberOf: {
      type: 'MEMBER_OF',
      to: 'Organization',
      doc: 'Organizations it belongs to, such as a party or an association.',
      reverse: { name: 'members', doc: 'Who belongs to this organization.' },
      times: { by: ['role', 'during'], during: 'during' },
      properties: {
        role: { value: text, doc: 'What it is there, such as founding member.' },
        during: { value: fuzzyDate, doc: 'Span over which it is known to belong to it.' },
      },
    },
  },
});
