import type { RelationPatterns } from './relation-patterns.ts';

export const promotes: RelationPatterns = {
  kind: 'PROMOTES',
  acts: [
    {
      says: 'spreads it, makes it known: チェックリストの普及を図った。',
      verbs:
        '普及 周知 普及啓発 普及促進 普及展開 広報 啓発 浸透 定着 宣伝 PR 紹介 説明 解説 利用促進 活用促進 導入促進 利用拡大 普及拡大 取得促進 導入支援 広める 周知徹底 周知広報',
      object: 'thing',
      sorts: ['spread'],
      unless: '(?:案|寄書|文書|通知|事務連絡|書簡|通達)$',
      isTrueAsAim: true,
      confidence: 0.87,
    },
    {
      says: 'tells about it: 手引書の説明会を開催した。',
      verbs: '開催 実施 開く 行う 催す',
      theme: '(?:説明会|普及セミナー|解説セミナー|周知活動|普及活動|広報活動|普及イベント)$',
      object: 'about',
      sorts: ['spread'],
      confidence: 0.8,
    },
    {
      says: 'works for its being used: 部品表の活用を促した。',
      verbs:
        '促進 推進 推奨 奨励 促す 図る 進める 広める 広げる 後押し 支援 呼び掛ける 呼びかける 呼びかけ 働き掛ける 働きかける 働きかけ 求める 勧める 要請 依頼 周知 徹底 根付かせる 加速 拡大 努める',
      theme:
        '(?:普及|周知|活用|利用|利活用|導入|取得|参照|定着|浸透|認知度|認知|理解|実装|遵守|適用|利活用)(?:促進|拡大|向上|推進)?$',
      object: 'whose',
      sorts: ['spread'],
      unless: '(?:文書|通知|事務連絡|書簡|通達)$',
      isTrueAsAim: true,
      confidence: 0.87,
    },
    {
      says: 'makes it better known: 認証制度の認知度を高めた。',
      verbs: '上げる 高める 向上',
      theme: '(?:認知度|知名度|認知|理解|普及率|導入率|取得率)$',
      object: 'whose',
      sorts: ['spread'],
      isTrueAsAim: true,
      confidence: 0.85,
    },
    {
      says: 'works for its being used: 部品表の活用が進むよう説明会を開いた。',
      verbs: '進む 広がる 深まる 広まる 高まる',
      theme: '(?:普及|活用|利用|利活用|導入|取得|定着|浸透|認知|理解)$',
      object: 'whose',
      sorts: ['spread'],
      isTrueAsAim: true,
      isOfItself: true,
      confidence: 0.83,
    },
  ],
};
