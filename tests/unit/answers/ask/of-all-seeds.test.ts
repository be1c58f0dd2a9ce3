import { describe, expect, test } from 'vitest';
import { asking, told } from '../../../support/asking.ts';
import { allSeeds } from '../../../support/seeded.ts';

const { asked } = asking(allSeeds);

const tariffs = 'who invests in X because of Y: country/us, motive/tariff-avoidance';
const subsidies =
  'which subsidies did X get: company/intel, company/tsmc, company/samsung-electronics, company/micron';
const japan = 'what did X pledge: country/jp';
const saudi = 'what did X pledge: country/sa';
const oracle = 'which data centers does X use: company/oracle';
const compared = 'how does X compare with Y: country/kr, country/jp';

describe('what people ask of the announcements of the White House is understood, whole', () => {
  test.each([
    ['Who invests in the United States because of tariffs?', tariffs],
    ['Which companies invest in America because of tariffs?', tariffs],
    ['누가 관세 때문에 미국에 투자하나?', tariffs],
    ['관세 때문에 미국에 투자하는 기업은?', tariffs],
    ['関税のために米国に投資しているのは誰か？', tariffs],
    ['関税を理由にアメリカに投資する企業', tariffs],
    [
      'Who invests in the United States because of US tariffs?',
      'who invests in X because of Y: country/us, policy/us-tariffs',
    ],
    ['Which subsidies did Intel, TSMC, Samsung and Micron get, and what did they invest?', subsidies],
    ['What subsidies have Intel, TSMC, Samsung, and Micron received?', subsidies],
    ['인텔, TSMC, 삼성, 마이크론은 어떤 보조금을 받았고 무엇에 투자했나?', subsidies],
    ['인텔과 TSMC와 삼성전자와 마이크론의 보조금과 투자는?', subsidies],
    ['インテル、TSMC、サムスン、マイクロンはどの補助金を受け、何に投資したのか？', subsidies],
    ['インテルとTSMCとサムスンとマイクロンへの補助金は？', subsidies],
    ['Which subsidies did Micron get?', 'which subsidies did X get: company/micron'],
    ['What did Japan pledge, and what was announced under it?', japan],
    ['How much has Japan pledged to invest?', japan],
    ['일본은 무엇을 약속했고, 그에 따라 무엇이 발표되었나?', japan],
    ['일본의 투자 약속은?', japan],
    ['日本は何を約束し、それに基づいて何が発表されたのか？', japan],
    ['日本の投資の約束は？', japan],
    ['What did Saudi Arabia pledge?', saudi],
    ['사우디아라비아는 얼마를 투자하기로 약속했나?', saudi],
    ['サウジアラビアはいくら投資を約束したのか？', saudi],
    ['Which data centres does Oracle use?', oracle],
    ['Which data centers does Oracle use or own?', oracle],
    ['What data centers are used by Oracle?', oracle],
    ['오라클은 어떤 데이터센터를 사용하나?', oracle],
    ['오라클은 어떤 데이터 센터를 쓰고 있나?', oracle],
    ['オラクルはどのデータセンターを使っているのか？', oracle],
    ['オラクルのデータセンターはどこですか？', oracle],
    ['How does Korea compare with Japan?', compared],
    ['Compare Korea and Japan', compared],
    ['한국은 일본과 어떻게 비교되나?', compared],
    ['한국과 일본을 비교해 줘', compared],
    ['한국과 일본의 차이는?', compared],
    ['韓国は日本と比べてどうなのか？', compared],
    ['韓国と日本の違いは？', compared],
  ])('%s', async (text, expected) => {
    const [first] = (await asked(text)).readings;
    expect(told(first)).toBe(expected);
    expect(first).toMatchObject({ guessed: false, notUnderstood: [] });
  });

  test('several firms are one list of the operation, and the question is said with all of them', async () => {
    const [first] = (await asked('Which subsidies did Intel, TSMC and Intel get?')).readings;
    expect(first).toMatchObject({
      phrase: 'Which subsidies did Intel, TSMC, and Intel get, and what did they invest?',
      variables: { firms: ['company/intel', 'company/tsmc'], lang: 'en' },
    });
  });

  test('data centres are still a line of business where somebody invests in them', async () => {
    const first = async (text: string) => told((await asked(text)).readings[0]);
    expect(await first('Who invests in data centers in Japan?')).toBe(
      'who invests in X in Y: sector/data-centers, country/jp',
    );
    expect(await first('How much does Oracle invest in data centers?')).toBe(
      'how much does X invest in Y: company/oracle, sector/data-centers',
    );
  });
});
