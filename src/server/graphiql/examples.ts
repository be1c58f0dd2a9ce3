/** Queries that GraphiQL opens with, each in a tab of its own; they ask for what is in the seeds. */
export const examples: readonly string[] = Object.freeze([
  `# Who invests in Japan, how much, and why.
query WhoInvestsInJapan {
  investments(
    where: { hosts: { some: { id: { eq: "country/jp" } } } }
    orderBy: [{ field: AMOUNT, direction: DESC }]
  ) {
    totalCount
    nodes {
      name(lang: "en")
      investors { nodes { name(lang: "en") } }
      amount { comparator value currency }
      announced { edtf }
      rationales {
        nodes {
          basis
          text(lang: "en")
          motives { nodes { name(lang: "en") } }
          because { nodes { id name(lang: "en") } }
        }
      }
    }
  }
}
`,
  `# A question in words, in English, Korean or Japanese: how it was read, what answers it, and what to ask instead.
query InWords {
  ask(text: "Why does Oracle invest in Japan?") {
    readings {
      question
      phrase
      slots { name text entity { id name } value }
      notUnderstood
      operation
      variables
    }
    result { data }
    suggestions
  }
}
`,
  `# One investment with its evidence: who says it, where, and on whose word.
query AnInvestmentWithItsEvidence {
  investment(id: "investment/oracle-japan-2024") {
    name(lang: "en")
    amount { comparator value currency in(currency: "USD") { value rateDate } }
    claims {
      nodes {
        about
        text
        basis
        shown
        quote
        locator
        source { title publisher published url }
      }
    }
  }
}
`,
  `# Sources that disagree on one amount: all of them are kept, and \`shown\` marks the one that is served.
query SourcesThatDisagree {
  investment(id: "investment/oracle-japan-2024") {
    amount { comparator value currency }
    claims(about: "amount") {
      totalCount
      nodes {
        shown
        text
        basis
        rank
        source { publisher published sourceKind derivedFrom { nodes { publisher } } }
      }
    }
  }
}
`,
  `# A company with its neighbours, over every kind of link.
query ACompanyWithItsNeighbours {
  company(id: "company/oracle") {
    name(lang: "en")
    names { value lang kind }
    neighbours {
      totalCount
      edges {
        link
        forward
        node { id kind name(lang: "en") }
        claims { basis source { publisher } }
      }
    }
  }
}
`,
  `# A programme of a government and the companies that take part in it.
query AProgrammeAndItsParticipants {
  policy(id: "policy/jp-government-cloud") {
    name(lang: "en")
    instrument
    status
    summary(lang: "en")
    jurisdictions { nodes { name(lang: "en") } }
    participants {
      edges {
        role
        node { id name(lang: "en") headquarteredIn { name(lang: "en") } }
        claims { source { title publisher } }
      }
    }
  }
}
`,
]);
