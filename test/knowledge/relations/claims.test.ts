import { annotatePlan } from '../../../src/knowledge/annotate.ts';
import { item, plan } from '../small-plan.ts';
import { REGISTRY } from '../small-registry.ts';

/** `KIND subject > object` of a result of 環境省. */
function claims(sentence: string): readonly string[] {
  const entries = [{ fiscalYear: 2023, kind: 'RESULT', paragraphs: [sentence] }];
  const [section] = annotatePlan(plan({ items: [{ ...item, entries }] }), REGISTRY).sections;
  const relations = section?.items[0]?.relations ?? [];
  return relations.map(({ kind, subject, object }) => `${kind} ${subject} > ${object}`).sort();
}

describe('what a sentence says of whom', () => {
  it.each([
    [
      'of those who hold it together, none is what is held',
      '電力 ISAC と交通 ISAC の共催による合同演習に、環境省は職員を参加させた。',
      ['PARTICIPATES_IN 環境省 > 合同演習'],
    ],
    [
      'the meeting of a body is the body',
      'FIRST の年次会合に職員が参加した。',
      ['PARTICIPATES_IN 環境省 > FIRST'],
    ],
    [
      'a subject passes over the clause that says by what means',
      '情報通信研究機構が計算機を用いた解析の研究を進め、手口に関する情報を電力 ISAC に提供した。',
      ['SHARES_INFORMATION_WITH 情報通信研究機構 > 電力ISAC'],
    ],
    [
      'who uses what is told of does not publish it',
      '水道事業者が点検に用いる「港湾の備えの手引書」を公表した。',
      ['PUBLISHES 環境省 > 港湾の備えの手引書'],
    ],
    [
      'who leads is not what is held',
      '欧州サイバー防衛センターの主催により開かれた合同演習に参加した。',
      ['CONVENES 欧州サイバー防衛センター > 合同演習', 'PARTICIPATES_IN 環境省 > 合同演習'],
    ],
    [
      'a name may have ・ within',
      '南海国家特殊通信・情報保護庁に、手口に関する情報を提供した。',
      ['SHARES_INFORMATION_WITH 環境省 > 南海国家特殊通信・情報保護庁'],
    ],
    [
      'who is asked may stand before what is described',
      '電力 ISAC に対し、備えの一つである点検の徹底を促すよう要請した。',
      ['REQUESTS 環境省 > 電力ISAC'],
    ],
    [
      'その結果 is a thing where something is done with it',
      '合同演習に参加し、その結果を電力 ISAC と共有した。',
      ['PARTICIPATES_IN 環境省 > 合同演習', 'SHARES_INFORMATION_WITH 環境省 > 電力ISAC'],
    ],
    [
      'by when is not what',
      '「港湾の備えの手引書」を改定し、2025 年9月を目途に公表した。',
      ['PUBLISHES 環境省 > 港湾の備えの手引書', 'REVISES 環境省 > 港湾の備えの手引書'],
    ],
    ['a leaflet without a name is nothing published', '点検を呼び掛けるチラシを作成した。', []],
    [
      'those also told of a meeting do not hold it',
      '水道事業者も交えた連絡会を立ち上げた。',
      ['CONVENES 環境省 > 連絡会'],
    ],
    [
      'those from whom some came act in the clause after as well',
      '電力 ISAC からは 20 名が参加し、交通 ISAC に脅威情報を提供した。',
      ['SHARES_INFORMATION_WITH 電力ISAC > 交通ISAC'],
    ],
    [
      'to whom something is to be proposed is not who is asked',
      '水道事業者に対し、研究費を助成するとともに、成果を FIRST に提案するよう働き掛けた。',
      ['FUNDS 環境省 > 水道事業者', 'REQUESTS 環境省 > 水道事業者'],
    ],
    [
      'what is sent out asks for what the sentence goes on to ask',
      '電力 ISAC 宛てに文書を発出し、点検を会員に徹底するよう要請した。',
      ['REQUESTS 環境省 > 電力ISAC'],
    ],
    [
      'urging somebody to do something asks it',
      '電力 ISAC に対し、機器の更新を促した。',
      ['REQUESTS 環境省 > 電力ISAC'],
    ],
    [
      'a council that one trains with is no meeting',
      '港湾連絡協議会と、電話による通報訓練を 2 回行った。',
      ['EXERCISES_WITH 環境省 > 港湾連絡協議会'],
    ],
    [
      'a body with a name is helped by what is done for its sake',
      '電力 ISAC の活動を支えるため、教材を用意した。',
      ['SUPPORTS 環境省 > 電力ISAC'],
    ],
    [
      'who does what was asked for was asked',
      '水道事業者から依頼を受け、電力 ISAC が教材を用意した。',
      ['REQUESTS 水道事業者 > 電力ISAC'],
    ],
    ['what was agreed on is not done yet', '環境省は、連絡会議を設置することで一致した。', []],
    [
      'a part that somebody takes part in is nobody’s role',
      '情報通信研究機構が事務局を担う「港湾連絡協議会」の部会に職員が参加した。',
      ['PARTICIPATES_IN 環境省 > 部会'],
    ],
    ['a draft of a new edition is not issued', '「港湾の備えの手引書」の改訂案の作成を担当した。', []],
    [
      'a letter is nothing that is spread',
      '電力 ISAC に対し、年末の対策に係る文書を発出し、会員への周知を依頼した。',
      ['PUBLISHES 環境省 > 年末の対策に係る文書', 'REQUESTS 環境省 > 電力ISAC'],
    ],
    [
      'what has a place of its own is done there',
      '水道事業者と協議を行うとともに、啓発活動に講師を派遣した。',
      ['MEETS_WITH 環境省 > 水道事業者'],
    ],
    [
      'who keeps the secretariat of a group does not set it up',
      '電力 ISAC が事務局を務める勉強会の立ち上げについて話した。',
      [],
    ],
    ['what was put off was not done', '連絡会議を企画したが、台風のため延期した。', []],
    ['those who signed are no body to join', '「安全の原則」の共同署名国に加わった。', []],
    ['countries are nothing to take part in', '関係各国は、手引を作り、環境省が参加した。', []],
    ['a class is not helped by what is done for its sake', '中小企業の対策を後押しするため、備えた。', []],
    [
      'the use of one thing does not spread another',
      '「港湾の備えの手引書」を公表し、国産の機器の活用を呼び掛けた。',
      ['PUBLISHES 環境省 > 港湾の備えの手引書'],
    ],
  ])('%s: %s', (_, sentence, expected) => {
    expect(claims(sentence)).toEqual(expected);
  });
});
