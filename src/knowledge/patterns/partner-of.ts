import type { RelationPatterns } from './relation-patterns.ts';

export const partnerOf: RelationPatterns = {
  kind: 'PARTNER_OF',
  acts: [
    {
      says: 'concludes an agreement: 国際協力機構と覚書を締結した。',
      verbs: '締結 更新 延長 署名 調印 合意 結ぶ 交わす 取り交わす 取りまとめる 改定',
      theme: '{agreement}$',
      object: 'with',
      isEachOther: true,
      isTakenOver: true,
      confidence: 0.93,
    },
    {
      says: 'has an agreement: 業界団体との協定に基づき、…',
      verbs: '協定 連携協定 覚書 パートナーシップ 合意 取決め 取り決め MOU MOC MoU 提携 契約',
      object: 'with',
      isTrueAsGround: true,
      confidence: 0.85,
    },
    {
      says: 'cooperates: 情報処理推進機構と連携し、…; 捜査機関との連携を強化した。',
      verbs:
        '連携 協力 協働 提携 タイアップ 協力関係 連携体制 連携関係 協力体制 信頼関係 官民連携 産学連携 人事交流 人材交流 要員交流 人的交流 相互派遣',
      object: 'with',
      unless: '{exercise}$',
      isTrueAsGround: true,
      confidence: 0.8,
    },
    {
      says: 'builds a relationship: 海外のISACとの協力関係を構築した。',
      verbs:
        '構築 強化 深化 促進 維持 拡大 確立 継続 整備 緊密化 深める 築く 保つ 強める 図る 進める 広げる 結ぶ 築き上げる',
      theme: '{bond}$',
      object: 'with',
      confidence: 0.85,
    },
    {
      says: 'does one work with somebody: 外国の捜査機関と共同捜査を行った。',
      verbs: '共同捜査 共同研究 共同調査 共同開発 共同制作 共同執筆 共同検証 共同事業 共同作業',
      object: 'with',
      confidence: 0.78,
    },
    {
      says: 'with the help of somebody: 業界団体の協力を得て…',
      verbs: '協力',
      object: 'whose',
      isReceived: true,
      confidence: 0.8,
    },
    {
      says: 'does it jointly: 業界団体と共同で手引を作成した。',
      verbs: 'と共同',
      object: 'self',
      confidence: 0.75,
    },
    {
      says: 'works hand in hand: 業界団体と手を組み、…',
      verbs: '組む 携える 取り合う',
      theme: '(?:手|連携|連絡)$',
      object: 'with',
      confidence: 0.75,
    },
  ],
};
