import type { RelationPatterns } from './relation-patterns.ts';

const SUPPORT =
  '支援|後押し|助成|助け(?=[たるなて、])|手助け|支え(?=[たるてま、])|下支え|援助|サポート|後援|助力|援護|手伝(?=[いうっ])';

export const supports: RelationPatterns = {
  kind: 'SUPPORTS',
  frames: [
    {
      says: 'trains their people: 地方公共団体の担当者を対象に研修を実施した。',
      verb: '対象(?:に|とした|として|とする|とし、)、?[^、。]{0,20}?(?:研修|講習会?|助言|能力構築)[^、。]{0,20}?(?:実施|行[いっう]|開催)',
      object: 'of',
      confidence: 0.75,
    },
    {
      says: 'supports somebody or what they do: 地方公共団体の訓練を支援した。',
      verb: SUPPORT,
      object: 'thing',
      confidence: 0.88,
    },
    {
      says: 'supports what somebody does: 事業者の訓練の実施を支援した。',
      verb: `${SUPPORT}|助言`,
      object: 'whose',
      confidence: 0.83,
    },
    {
      says: 'gives support to somebody: 医療機関に対する支援を実施した。',
      verb: SUPPORT,
      object: 'to',
      confidence: 0.85,
    },
    {
      says: 'sends people: 大学に専門家を派遣した。',
      verb: '派遣|出向(?![いきくけか])|常駐',
      object: 'to',
      needs: '専門家|講師|職員|警察官|教官|指導員|要員|アドバイザー|チーム|捜査員|担当|人材|隊|名|出向',
      confidence: 0.85,
    },
    {
      says: 'gives what they need: 途上国の当局に機材を供与した。',
      verb: '供与|寄贈|貸与|貸し出[しす]|無償提供',
      object: 'to',
      confidence: 0.83,
    },
    {
      says: 'advises or teaches: 独立行政法人に対して助言を行った。',
      verb: '助言|技術的助言|能力構築支援|研修|講習|技術協力|(?:{drill}|教材)(?:の機会)?(?:を|の)提供',
      object: 'to',
      confidence: 0.75,
    },
    {
      says: 'lends its name to what others hold: 業界団体が開いた全国大会に対し、後援した。',
      verb: '後援|協賛',
      object: 'to',
      sorts: ['event', 'exercise'],
      confidence: 0.85,
    },
    {
      says: 'encourages what somebody does: 電力ISACの活動を促進した。',
      verb: '促進|促し|促す|推進',
      object: 'whose',
      needs: '(?:活動|取組|加盟|参加|設立|対策)[^、。]{0,12}?を',
      unless: '(?:研修|講習|演習|訓練|会議|会合|制度)[^、。]{0,6}?への参加',
      confidence: 0.7,
    },
    {
      says: 'was helped by somebody: 監視センターからの助言を受けた。',
      verb: '(?:支援|助言|指導|技術協力|専門家の派遣|講師の派遣)(?:等)?を(?:受け|得)',
      object: 'from',
      isReversed: true,
      confidence: 0.85,
    },
  ],
  patterns: [
    {
      says: 'trains those for whom it is made: 医療機関向け対策研修を実施した。',
      form: '{object}(?:等)?(?:の[^、。をにがは]{0,10}?)?(?:向けの?|を対象と(?:する|した))[^、。をにがは]{0,16}?(?:研修|講習|能力構築)(?:等)?[^、。]{0,10}?(?:実施|行[いっう])',
      confidence: 0.78,
    },
    {
      says: 'support of somebody, as a noun: 自治体の対策強化に向けた支援を行った。',
      form: '{object}(?:等)?の(?:[^、。をにがは]{0,14}?(?:に向けた|に対する|に関する|のための))?[^、。をにがは]{0,8}?支援(?:を[^、。]{0,10}?(?:行[いっう]|実施|継続|強化|進め|続け|展開)|に(?:取り組|努め|当た))',
      confidence: 0.83,
    },
    {
      says: 'helps what was just said of them: 事業者の旅費を負担するなど、その取組を助けた。',
      form: '{object}(?:等)?の[^。]{0,40}?、その(?:[^、。を]{0,6}?)(?:取組|活動|対策|運営|努力)を{-}(?:支援|後押し|助け(?=[たるて、])|支え(?=[たるてま、])|サポート)',
      confidence: 0.8,
    },
    {
      says: 'helps so that their work goes well: 協議会の活動が円滑に進むよう、…支援を行う。',
      form: '{object}(?:等)?の[^、。をに]{0,16}?(?:活動|取組|運営|業務|対策|検討)が[^、。]{0,16}?よう、?[^。]{0,40}?(?:支援|助言|後押し)(?:を行[いっう]|し|する|を実施)',
      confidence: 0.82,
    },
    {
      says: 'helps those who asked for it: 病院からの求めに応じて専門家を送り、復旧を手助けした。',
      form: '{object}(?:等)?から(?:の)?[^、。をにがは]{0,6}?(?:求め|要請|依頼|相談|申出)(?:に応じて?|を受けて?)、?[^。]{0,40}?(?:支援|助言|手助け|派遣)(?:を行[いっう]|し|する|を実施)',
      confidence: 0.8,
    },
    {
      says: 'brings their people in to train them: 島しょ国の行政官を招いて研修を行った。',
      form: '{object}(?:等)?の[^、。をにがは]{1,10}?を[^、。]{0,10}?(?:招[いき]|招へい|招聘|受け入れ|集め)[^。]{0,24}?(?:研修|講習|能力構築)[^、。]{0,10}?(?:行[いっう]|実施|開催)',
      confidence: 0.8,
    },
    {
      says: 'supports what A does with B: 交通ISACと海外団体との人事交流の拡大を支援する。',
      form: '{object}と{one}(?:等)?(?:と?の|による){-}を{-}(?:支援|後押し|助成|援助|サポート|助け(?=[たるて、])|支え(?=[たるてま、]))',
      confidence: 0.85,
    },
  ],
};
