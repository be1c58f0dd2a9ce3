import { texts } from '../../language/texts.ts';

/** How a flow is read out: its ends, then its sum. */
export const flowTexts = texts(
  {
    investor: (country: string, investor: string) => `${investor} (${country})`,
    HOST: (from: string, to: string) => `${from} to ${to}`,
    within: (country: string) => `Within ${country}`,
    MOTIVE: (from: string, motive: string) => `${from}, because of ${motive}`,
    SECTOR: (from: string, sector: string) => `${from}, into ${sector}`,
    said: (what: string, amount: string, count: number) =>
      `${what}: ${amount}, ${count === 1 ? '1 investment' : `${count} investments`}`,
    unknownINVESTOR_COUNTRY: 'country not known',
    unknownINVESTOR: 'investor not known',
    unknownHOST: 'host country not known',
    unknownMOTIVE: 'no motive known',
    unknownSECTOR: 'line of business not known',
    unknownYEAR: 'year not known',
  },
  {
    ko: {
      investor: (country, investor) => `${country} ${investor}`,
      HOST: (from, to) => `${from}의 ${to} 투자`,
      within: (country) => `${country}의 국내 투자`,
      MOTIVE: (from, motive) => `${from}의 투자, 동기 ${motive}`,
      SECTOR: (from, sector) => `${from}의 투자, 업종 ${sector}`,
      said: (what, amount, count) => `${what}: ${amount}, ${count}건`,
      unknownINVESTOR_COUNTRY: '국적 미상',
      unknownINVESTOR: '투자자 미상',
      unknownHOST: '대상국 미상',
      unknownMOTIVE: '동기 미상',
      unknownSECTOR: '업종 미상',
      unknownYEAR: '연도 미상',
    },
    ja: {
      investor: (country, investor) => `${country}の${investor}`,
      HOST: (from, to) => `${from}から${to}へ`,
      within: (country) => `${country}の国内投資`,
      MOTIVE: (from, motive) => `${from}の投資、動機は${motive}`,
      SECTOR: (from, sector) => `${from}の投資、業種は${sector}`,
      said: (what, amount, count) => `${what}：${amount}、${count}件`,
      unknownINVESTOR_COUNTRY: '国不明',
      unknownINVESTOR: '投資家不明',
      unknownHOST: '投資先の国は不明',
      unknownMOTIVE: '動機不明',
      unknownSECTOR: '業種不明',
      unknownYEAR: '年不明',
    },
  },
);
