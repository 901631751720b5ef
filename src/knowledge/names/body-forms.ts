import type { BodyForm } from './body-form.ts';
import { COUNTRY, COUNTRY_BODY } from './countries.ts';
import { INSTRUMENT_FORMS } from './instrument-forms.ts';

export const BODY_FORMS: readonly BodyForm[] = [
  // Instruments whose names contain the name of a body come first: 協議会規約, 委員会報告書.
  ...INSTRUMENT_FORMS,
  // Countries that no registry has, and their forces.
  { ending: COUNTRY, type: 'ORGANIZATION', kind: 'FOREIGN_BODY', confidence: 0.85, modifier: 0 },
  {
    ending: /(?:(?<=[米英豪仏独])軍|陸軍|海軍|空軍)$/u,
    type: 'ORGANIZATION',
    kind: 'FOREIGN_BODY',
    confidence: 0.7,
    modifier: 1,
  },
  { ending: COUNTRY_BODY, type: 'ORGANIZATION', kind: 'FOREIGN_BODY', confidence: 0.75, modifier: 0 },
  {
    ending: /(?:[都道府県]警(?:察)?|県警察本部|消防本部|消防局|税関|検察庁|市役所|県庁)$/u,
    type: 'ORGANIZATION',
    kind: 'GROUP',
    confidence: 0.65,
    modifier: 0,
  },
  {
    ending: /(?<=[ァ-ヺーA-Za-z]{2})社$/u,
    type: 'ORGANIZATION',
    kind: 'COMPANY',
    confidence: 0.65,
    modifier: 2,
  },
  {
    ending: /(?:病院|銀行|証券|生命保険|薬局|高校|小中学校|開設者|設置者|運営者|管理者|製造者)$/u,
    type: 'ORGANIZATION',
    kind: 'COMPANY_CLASS',
    confidence: 0.6,
    modifier: 2,
    withEtc: true,
  },
  {
    ending:
      /(?:信用金庫|専門学校|診療所|保健所|(?:関連|関係|参加|参画|加盟|会員|構成|民間|登録|運営|支援|対象|所属)(?:組織|企業)|(?:参加|参画|加盟|会員|構成)機関|(?<=[一-龠]{2})(?<!一般社団|一般財団|公益社団|公益財団|特定非営利活動|研究開発)法人)$/u,
    type: 'ORGANIZATION',
    kind: 'COMPANY_CLASS',
    confidence: 0.6,
    modifier: 0,
    withEtc: true,
  },
  {
    ending: /^(?:株式|合同|有限)会社.{2,}$/u,
    type: 'ORGANIZATION',
    kind: 'COMPANY',
    confidence: 0.75,
    modifier: 0,
  },
  {
    ending: /.{2,}(?:株式|合同|有限)会社$/u,
    type: 'ORGANIZATION',
    kind: 'COMPANY',
    confidence: 0.75,
    modifier: 0,
  },
  // Bodies.
  { ending: /ISAC$/u, type: 'ISAC', kind: 'OTHER', confidence: 0.8, modifier: 1 },
  {
    ending: /(?:教育委員会|公安委員会|選挙管理委員会|農業委員会|監査委員会)$/u,
    type: 'ORGANIZATION',
    kind: 'GROUP',
    confidence: 0.65,
    modifier: 0,
    withEtc: true,
  },
  { ending: /セプター$/u, type: 'ORGANIZATION', kind: 'CEPTOAR', confidence: 0.75, modifier: 1 },
  {
    ending:
      /(?:協議会|連絡会議?|検討会議?|研究会|懇談会|有識者会議|専門家会議|推進会議|連携会議|(?<=[一-龠ァ-ヺーりいみ])会議|専門調査会|懇話会|分科会|(?<=[一-龠])部会|小委員会|対策本部|戦略本部|審議会|委員会|コンソーシアム|タスクフォース|フォーラム|作業部会|ワーキンググループ|WG)$/u,
    type: 'ORGANIZATION',
    kind: 'COUNCIL',
    confidence: 0.75,
    modifier: 2,
  },
  {
    ending: /(?:グループ|チーム|コミュニティ|アライアンス)$/u,
    type: 'ORGANIZATION',
    kind: 'GROUP',
    confidence: 0.6,
    modifier: 3,
  },
  {
    ending: /(?:医師会|薬剤師会|弁護士会|商工会議所|商工会|農業協同組合|漁業協同組合|信用組合)$/u,
    type: 'ORGANIZATION',
    kind: 'INDUSTRY_BODY',
    confidence: 0.65,
    modifier: 0,
  },
  {
    ending: /^(?:陸上|海上|航空)自衛隊$/u,
    type: 'ORGANIZATION',
    kind: 'AGENCY',
    confidence: 0.85,
    modifier: 0,
  },
  // Where standards are made: ISO/IEC JTC 1/SC 27, 3GPP SA3.
  {
    ending:
      /^(?:ISO\/IEC|ISO|IEC|IEEE|ETSI|3GPP|W3C|OASIS|CEN|CENELEC|GSMA|TCG|OMA|IETF|ITU-[TRD]?|O-RAN|WP\.?\d+|CCRA|FIRST)(?:\/?(?:JTC|TC|SC|WG|SG|SA|CT|RAN)\d*)*$/u,
    type: 'ORGANIZATION',
    kind: 'INTERNATIONAL_BODY',
    confidence: 0.85,
    modifier: 0,
  },
  { ending: /(?:基金|組合)$/u, type: 'ORGANIZATION', kind: 'OTHER', confidence: 0.6, modifier: 2 },
  { ending: /(?:CSIRT|CERT)$/u, type: 'ORGANIZATION', kind: 'GROUP', confidence: 0.6, modifier: 2 },
  {
    ending: /(?:地方整備局|総合通信局|経済産業局|運輸局|農政局|厚生局|管区警察局|警察本部)$/u,
    type: 'ORGANIZATION',
    kind: 'GROUP',
    confidence: 0.65,
    modifier: 0,
  },
  {
    ending:
      /(?:関係省庁|府省庁|所管省庁|各省庁|行政機関|政府機関|捜査機関|法執行機関|治安機関|地方公共団体|自治体|都道府県|市?区?町村)$/u,
    type: 'ORGANIZATION',
    kind: 'GROUP',
    confidence: 0.65,
    modifier: 0,
    withEtc: true,
  },
  {
    ending: /(?:(?<=[一-龠ァ-ヺー])当局|(?<=[ァ-ヺー])政府)$/u,
    type: 'ORGANIZATION',
    kind: 'FOREIGN_BODY',
    confidence: 0.65,
    modifier: 2,
  },
  {
    ending: /(?:同盟国|同志国|有志国|加盟国|友好国|途上国|新興国|関係国|各国|諸国|島しょ国|各国政府)$/u,
    type: 'ORGANIZATION',
    kind: 'GROUP',
    confidence: 0.6,
    modifier: 0,
    withEtc: true,
  },
  {
    ending:
      /(?:事業者|ベンダー?|メーカー?|プロバイダー?|金融機関|医療機関|大企業|中小企業|民間企業|関係企業|関連企業|加盟企業|会員企業|会員各社|加盟社|加盟各社|各社|業界|(?<=[一-龠])産業|業者|会社)$/u,
    type: 'ORGANIZATION',
    kind: 'COMPANY_CLASS',
    confidence: 0.65,
    modifier: 0,
    withEtc: true,
  },
  {
    ending:
      /^(?:関係機関|関連機関|国際機関|研究機関|教育機関|関係団体|関連団体|業界団体|経済団体|事業者団体|業界\d+団体)$/u,
    type: 'ORGANIZATION',
    kind: 'GROUP',
    confidence: 0.6,
    modifier: 0,
    withEtc: true,
  },
  {
    ending: /(?:関係機関|関連機関|専門機関|研究機関|教育機関|共有機関|国際機関|支援機関|共助機関|機関)$/u,
    type: 'ORGANIZATION',
    kind: 'OTHER',
    confidence: 0.6,
    modifier: 2,
    withEtc: true,
  },
  {
    ending: /(?:業界団体|関係団体|関連団体|事業者団体|経済団体|標準化団体|支援団体|団体)$/u,
    type: 'ORGANIZATION',
    kind: 'INDUSTRY_BODY',
    confidence: 0.6,
    modifier: 2,
    withEtc: true,
  },
  {
    ending: /(?:協会|連盟|連合会|工業会|商工会議所|学会)$/u,
    type: 'ORGANIZATION',
    kind: 'INDUSTRY_BODY',
    confidence: 0.7,
    modifier: 2,
  },
  {
    ending: /(?:研究所|研究機構|大学校)$/u,
    type: 'ORGANIZATION',
    kind: 'RESEARCH_INSTITUTE',
    confidence: 0.7,
    modifier: 2,
  },
  {
    ending: /(?:独立行政法人|国立大学法人|大学|高等専門学校|教育委員会)$/u,
    type: 'ORGANIZATION',
    kind: 'GROUP',
    confidence: 0.6,
    modifier: 0,
    withEtc: true,
  },
  {
    ending:
      /(?:機構|財団|公社|共済組合|協同組合|カウンシル|アソシエーション|イニシアティブ|調査会|振興会|振興院|センター|事務所|オフィス)$/u,
    type: 'ORGANIZATION',
    kind: 'OTHER',
    confidence: 0.6,
    modifier: 2,
  },
  // 関係省庁 and the like are groups, above; what is left is one ministry.
  {
    ending: /(?:(?<=[一-龠])(?<![各同両本係])省|(?<=[一-龠ァ-ヺー])(?<![各同両本省官])庁|内閣官房|内閣府)$/u,
    type: 'MINISTRY',
    kind: 'OTHER',
    confidence: 0.7,
    modifier: 0,
  },
];

/** Compounds that end like a body and are none. */
export const NOT_A_BODY =
  /^(?:各(?:ISAC|社|者|団体|機関|組織|法人)|データセンター|コールセンター|関係機関間|検索機関|機関|第三者機関|正式加盟国|省|庁|官庁|大学|事業者|団体|各国|諸国|メーカー?|ベンダー?|同(?![盟志友済窓]).*|各社|業界|業者|会社|自社|他社|子会社)$/u;
