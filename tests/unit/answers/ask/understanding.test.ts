import { describe, expect, test } from 'vitest';
import { graph } from '../../../../schema/index.ts';
import { buildSchema } from '../../../../src/answers/build-schema.ts';
import { defaultLimits } from '../../../../src/graphql/limits.ts';
import { ask } from '../../../support/ask.ts';
import { asking, told } from '../../../support/asking.ts';
import { memoryStore } from '../../../support/memory-store.ts';
import { named } from '../../../support/named.ts';
import { questions } from '../../../support/questions.ts';

const { asked } = asking();

const japan = 'country/jp';
const whoInvests = `who invests in X: ${japan}`;
const whyOracle = `why does X invest in Y: company/oracle, ${japan}`;
const whyMicrosoft = `why does X invest in Y: company/microsoft, ${japan}`;
const appiBears = 'what does P bear on: policy/jp-appi';
const linked = 'how are X and Y linked: company/oracle, policy/jp-appi';
const changed = `what changed on X: ${japan}`;

describe('a question is understood', () => {
  test.each([
    ['who invests in Japan?', whoInvests],
    ['Who is investing in Japan', whoInvests],
    ["who's investing in japan", whoInvests],
    ['investors in Japan', whoInvests],
    ['who is putting money into Japan', whoInvests],
    ['  WHO   invests\tin …  ＪＡＰＡＮ ?!', whoInvests],
    ['Who invests in Japan, and why?', whoInvests],
    ['Which companies are investing in Japan?', whoInvests],
    ['일본에 누가 투자하나', whoInvests],
    ['누가 일본에 투자하고 있나요?', whoInvests],
    ['일본에 투자하는 기업은?', whoInvests],
    ['日本に投資しているのは誰?', whoInvests],
    ['誰が日本に投資していますか', whoInvests],
    ['why does Oracle invest in Japan', whyOracle],
    ['Why did Oracle Corp. invest in Japan?', whyOracle],
    ['Could you tell me why Oracle is investing in Japan right now?', whyOracle],
    ["What are Oracle's reasons for investing in Japan?", whyOracle],
    ['오라클은 왜 일본에 투자하나?', whyOracle],
    ['왜 오라클이 일본에 투자하나', whyOracle],
    ['오라클이 일본에 투자하는 이유는 무엇인가요?', whyOracle],
    ['오라클의 일본 투자 이유', whyOracle],
    ['なぜオラクルは日本に投資するのか', whyOracle],
    ['オラクルが日本に投資する理由は？', whyOracle],
    ['どうしてＯｒａｃｌｅは日本へ投資したのですか', whyOracle],
    ['Oracle Japan', whyOracle],
    ['Why did Microsoft invest in Japan?', whyMicrosoft],
    ['마이크로소프트가 일본에 투자한 까닭은?', whyMicrosoft],
    ['マイクロソフトはなぜ日本に投資したのですか？', whyMicrosoft],
    ['why does the US invest in Japan', `why does X invest in Y: country/us, ${japan}`],
    [
      'why does METI subsidise Sakura Internet',
      'why does X invest in Y: public-body/jp-meti, company/sakura-internet',
    ],
    ['what does the APPI bear on', appiBears],
    ['What does the Act on the Protection of Personal Information affect?', appiBears],
    ['개인정보보호법은 무엇에 영향을 주나?', appiBears],
    ['個人情報の保護に関する法律の影響は？', appiBears],
    ['how are Oracle and APPI linked', linked],
    ['How is Oracle connected to the APPI?', linked],
    ['오라클과 개인정보보호법은 어떻게 연결되어 있나?', linked],
    ['オラクルと個人情報保護法はどうつながっていますか', linked],
    ['what changed on Japan', changed],
    ["What's new about Japan?", changed],
    ['일본에서 무슨 일이 있었나요', changed],
    ['日本で何が変わったか', changed],
    [
      'who invests in Japan because of data sovereignty',
      `who invests in X because of Y: ${japan}, motive/data-sovereignty`,
    ],
    [
      '데이터 주권 때문에 일본에 투자하는 기업은?',
      `who invests in X because of Y: ${japan}, motive/data-sovereignty`,
    ],
    ['who invested in Japan in 2024', `who invested in X in year Y: ${japan}, 2024`],
    ['2024년에 일본에 누가 투자했나', `who invested in X in year Y: ${japan}, 2024`],
    ['2024年に日本に投資したのは誰か', `who invested in X in year Y: ${japan}, 2024`],
    ['Where does Microsoft invest?', 'where does X invest: company/microsoft'],
    ['AWS는 어디에 투자하나?', 'where does X invest: company/amazon-web-services'],
    ['how much did Amazon invest in Japan?', `how much does X invest in Y: company/amazon, ${japan}`],
    ['why invest in Japan', `why invest in X: ${japan}`],
    ['why does Oracle invest', 'why does X invest: company/oracle'],
    ["Why Oracle's data centres in Japan (2024)?", 'why X: investment/oracle-japan-2024'],
    ["Why Oracle's data centres in Japan?", 'why X: investment/oracle-japan-2024'],
    ["What are the reasons for METI's subsidy for Sakura Internet?", 'why X: subsidy/jp-meti-sakura-2024-02'],
    ['아마존의 일본 클라우드 투자는 왜?', 'why X: investment/amazon-japan-2024'],
    ['オラクルの日本データセンター投資の理由は？', 'why X: investment/oracle-japan-2024'],
    ['Who invests in data centers in Japan?', `who invests in X in Y: sector/data-centers, ${japan}`],
    ['who is building data centres in Japan', `who invests in X in Y: sector/data-centers, ${japan}`],
    ['일본 데이터센터에 누가 투자하나', `who invests in X in Y: sector/data-centers, ${japan}`],
    ['日本のデータセンターに投資しているのは誰', `who invests in X in Y: sector/data-centers, ${japan}`],
    ['Which US companies invest in Japan?', `how much does X invest in Y: country/us, ${japan}`],
    ['일본에 투자한 미국 기업은?', `how much does X invest in Y: country/us, ${japan}`],
    ['日本に投資している米国企業は？', `how much does X invest in Y: country/us, ${japan}`],
    ['왜 미국 기업들은 일본에 투자하나', `why does X invest in Y: country/us, ${japan}`],
    ['なぜ米国企業は日本に投資するのか', `why does X invest in Y: country/us, ${japan}`],
    ['미국 기업은 어디에 투자하나', 'where does X invest: country/us'],
    ['What made Microsoft invest in Japan?', whyMicrosoft],
    ["Oracle's motives in Japan", whyOracle],
    ['일본 투자의 동기는 무엇인가', `why invest in X: ${japan}`],
    ['왜 일본인가', `why invest in X: ${japan}`],
    ['How much is Oracle spending in Japan?', `how much does X invest in Y: company/oracle, ${japan}`],
    ['마이크로소프트의 일본 투자액은 얼마인가', `how much does X invest in Y: company/microsoft, ${japan}`],
    [
      '経産省がさくらインターネットを支援する理由は？',
      'why does X invest in Y: public-body/jp-meti, company/sakura-internet',
    ],
    ['Which investments depend on APPI?', appiBears],
    ['個人情報保護法は誰に影響を与えますか', appiBears],
    ['オラクルについて何が変わりましたか', 'what changed on X: company/oracle'],
    ['オラクルの最新情報', 'what changed on X: company/oracle'],
    [
      '東京にデータセンターを作っている企業は？',
      'who invests in X in Y: sector/data-centers, place/jp-tokyo',
    ],
    ['일본의 클라우드에 투자하는 기업은?', `who invests in X in Y: sector/cloud-computing, ${japan}`],
    ['Who invests in Korea?', 'who invests in X: country/kr'],
    ["What is driving Microsoft's investment in Japan?", whyMicrosoft],
    ['マイクロソフトが日本に投資する背景は？', whyMicrosoft],
    ['who puts money in japan and why', whoInvests],
    ['오라클이 일본에 투자하는 금액은?', `how much does X invest in Y: company/oracle, ${japan}`],
    ['Who invests because of APPI?', appiBears],
    ['Who takes part in Government Cloud?', 'what does P bear on: policy/jp-government-cloud'],
    ['거버먼트 클라우드에 참여하는 기업은?', 'what does P bear on: policy/jp-government-cloud'],
    ['ガバメントクラウドに参加している企業は？', 'what does P bear on: policy/jp-government-cloud'],
    ['最近オラクルに何がありましたか', 'what changed on X: company/oracle'],
    ['オラクルについて変わったことは？', 'what changed on X: company/oracle'],
    ['Which companies are affected by APPI?', appiBears],
    ['個人情報保護法はどのような影響がありますか', appiBears],
    ['Name the companies that invest in Japan', whoInvests],
    ['Why is Microsoft betting on Japan?', whyMicrosoft],
    ['what is data sovereignty', 'what is X: motive/data-sovereignty'],
    ['구글', 'what is X: company/google'],
    ['日本政府', 'what is X: public-body/jp-government'],
  ])('%s', async (text, expected) => {
    const [first] = (await asked(text)).readings;
    expect(told(first)).toBe(expected);
    expect(first?.guessed).toBe(false);
  });

  test('though names are mistyped, and then it asks whether it was meant', async () => {
    const {
      readings: [first],
      suggestions,
    } = await asked('why does Orcale invest in Japn');
    expect(told(first)).toBe(whyOracle);
    expect(first?.slots.map(({ text }) => text)).toEqual(['Orcale', 'Japn']);
    expect(suggestions).toEqual(['Why does Oracle invest in Japan?']);
  });

  test('and what it does not understand is said', async () => {
    const { readings: all, notUnderstood, suggestions } = await asked('who invests heavily in Japan, Bob?');
    expect(all[0]).toMatchObject({ question: 'who invests in X', notUnderstood: ['heavily', 'Bob'] });
    expect(notUnderstood).toEqual(['heavily', 'Bob']);
    expect(suggestions).toEqual(['Who invests in Japan?']);
  });

  test('and a question word is skipped no more lightly than a name', async () => {
    const { readings: all } = await asked('Who is investing in Japanese data centers?');
    expect(told(all[0])).toBe('who invests in X: sector/data-centers');
    const { readings: built } = await asked('오라클은 왜 일본에 데이터센터를 짓나?');
    expect(told(built[0])).toBe(whyOracle);
    expect(built[0]).toMatchObject({ guessed: false, notUnderstood: ['데이터센터'] });
  });

  test('with the other ways to read it', async () => {
    expect((await asked('why does Oracle invest in Japan')).readings.map(told)).toEqual([
      whyOracle,
      'why does X invest: company/oracle',
      `why invest in X: ${japan}`,
    ]);
  });

  test('in the language that is asked for', async () => {
    const phrase = async (text: string, lang?: string) => (await asked(text, '', lang)).readings[0]?.phrase;
    expect(await phrase('why does Oracle invest in Japan')).toBe('Why does Oracle invest in Japan?');
    expect(await phrase('why does Oracle invest in Japan', 'ko')).toBe('오라클은 왜 일본에 투자하나?');
    expect(await phrase('why does Oracle invest in Japan', 'ja-JP')).toBe(
      'なぜオラクルは日本に投資するのか？',
    );
    expect(await phrase('오라클은 왜 일본에 투자하나', 'fr')).toBe('Why does Oracle invest in Japan?');
    expect(await phrase('오라클은 왜 일본에 투자하나')).toBe('오라클은 왜 일본에 투자하나?');
  });
});

describe('where nothing is understood', () => {
  test('there is no result, and questions are suggested that the graph can answer', async () => {
    const answer = await asked('who invests in Atlantis', 'result { data }');
    expect(answer).toMatchObject({ readings: [], result: null, notUnderstood: ['Atlantis'] });
    expect(answer.suggestions[0]).toBe('Who invests in Japan?');
  });

  test.each(['en', 'ko', 'ja'])('every suggestion in %s is understood as a whole', async (lang) => {
    const { suggestions } = await asked('qqqq', '', lang);
    expect(suggestions.length).toBe(questions.length);
    for (const suggestion of suggestions) {
      const [first] = (await asked(suggestion)).readings;
      expect(first).toMatchObject({ guessed: false, notUnderstood: [], phrase: suggestion });
    }
  });

  test('names alone lead to guesses, which say so', async () => {
    const {
      readings: [first],
      suggestions,
    } = await asked('Oracle zzzz Japan');
    expect(told(first)).toBe(whyOracle);
    expect(first).toMatchObject({ guessed: true, notUnderstood: ['zzzz'] });
    expect(suggestions[0]).toBe('Why does Oracle invest in Japan?');
  });

  test('a part of a name leads to who bears it, not to a title that begins with it', async () => {
    const { readings: all } = await asked('What connects Biden with Oracle?');
    expect(told(all[0])).toBe('how are X and Y linked: person/joe-biden, company/oracle');
    expect(all[0]?.guessed).toBe(true);
  });

  test('a small word reaches over the rest of a longer name, so that no part of it is taken for the whole', async () => {
    const { readings: all } = await asked('Who is connected to Government Cloud?');
    expect(told(all[0])).toBe('what is X: policy/jp-government-cloud');
    expect(all[0]?.guessed).toBe(true);
  });

  test('letters that are not a name are not heard as one', async () => {
    const { readings: all, notUnderstood, suggestions } = await asked('What does GDPR bear on?');
    expect(all).toEqual([]);
    expect(notUnderstood).toEqual(['GDPR']);
    expect(suggestions[0]).toBe('What does Act on the Protection of Personal Information bear on?');
  });

  test('a guess keeps to the words beside a name', async () => {
    const { readings: all } = await asked('Who invsts in Japan?');
    expect(told(all[0])).toBe(whoInvests);
    expect(all[0]).toMatchObject({ guessed: true, notUnderstood: ['invsts'] });
  });

  test('examples that a graph does not have give way to what it has', async () => {
    const small = await memoryStore();
    await small.fill({ entities: [named('country/zz', 'Zedland')] });
    const schema = buildSchema(graph, defaultLimits, questions);
    const suggestions = async (store: typeof small.store) =>
      (await ask({ schema, ontology: graph, store }, '{ ask(text: "qqqq") { suggestions } }')).data?.ask;
    expect(await suggestions(small.store)).toEqual({
      suggestions: expect.arrayContaining(['Who invests in Zedland?', 'Why invest in Zedland?']),
    });
    await small.destroy();
  });
});
