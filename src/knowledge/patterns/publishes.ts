import type { RelationPatterns } from './relation-patterns.ts';

export const publishes: RelationPatterns = {
  kind: 'PUBLISHES',
  acts: [
    {
      says: 'issues it: 「水道施設の手引書」を2023年12月に公表した。; a leaflet or a film without a name is none',
      verbs:
        '公表 公開 策定 発行 発出 刊行 制定 公布 公示 作成 掲載 発表 出版 発刊 告示 頒布 リリース 配信 取りまとめ とりまとめ 取りまとめる とりまとめる まとめる 載せる 出す 作り上げる',
      object: 'thing',
      sorts: ['document'],
      unless:
        '^(?:解説|紹介|広報)?(?:動画|映像|冊子|リーフレット|パンフレット|ポスター|チラシ|資料|コンテンツ|テキスト|データ|シナリオ|カリキュラム|事務連絡|通知|文書|書簡|リスト)$|改[訂定正]案$',
      confidence: 0.9,
    },
    {
      says: 'issues something as it: 調査の結果を「脅威白書」として公表した。',
      verbs: '公表 公開 発行 刊行 発表 出版 取りまとめる とりまとめる まとめる',
      object: 'as',
      sorts: ['document'],
      confidence: 0.88,
    },
    {
      says: 'signs it with others: 国際的な「安全設計の原則」に共同署名した。',
      verbs: '署名 賛同',
      object: 'to',
      sorts: ['document'],
      unless: '{agreement}$',
      confidence: 0.82,
    },
  ],
};
