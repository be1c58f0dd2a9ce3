import { describe, expect, test } from 'vitest';
import { graph } from '../../../../schema/index.ts';
import { buildSchema } from '../../../../src/graphql/build-schema.ts';
import { defaultLimits } from '../../../../src/graphql/limits.ts';
import { ask } from '../../../support/ask.ts';
import { asking, told } from '../../../support/asking.ts';
import { memoryStore } from '../../../support/memory-store.ts';
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
    const { readings: all, notUnderstood } = await asked('who invests heavily in Japan, Bob?');
    expect(all[0]).toMatchObject({ question: 'who invests in X', notUnderstood: ['heavily', 'Bob'] });
    expect(notUnderstood).toEqual(['heavily', 'Bob']);
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

  test('examples that a graph does not have give way to what it has', async () => {
    const small = await memoryStore();
    await small.create(
      "CREATE (:Entity:Country {id: 'country/zz', namesValue: ['Zedland'], namesLang: ['en'], namesKind: ['COMMON'], namesFold: ['zedland'], namesOrder: 'zedland'})",
    );
    const schema = buildSchema(graph, defaultLimits, questions);
    const suggestions = async (store: typeof small.store) =>
      (await ask({ schema, ontology: graph, store }, '{ ask(text: "qqqq") { suggestions } }')).data?.ask;
    expect(await suggestions(small.store)).toEqual({
      suggestions: expect.arrayContaining(['Who invests in Zedland?', 'Why invest in Zedland?']),
    });
    await small.destroy();
  });
});
