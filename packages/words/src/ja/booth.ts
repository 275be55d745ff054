import type { BoothWords } from '../en/booth.ts';

/** Words of the booth, in Japanese. */
export const booth: BoothWords = {
  lead: '展示会で来訪者の情報を記録します。接続がなくても使えます。情報はこの端末にPINで保護して保存され、接続があり、ブースの画面が開いているときに送信されます。',
  needsScript: 'ブースの画面にはJavaScriptが必要です。',
  toDesk: '受付デスクへ',
  lock: 'ロックする',
  pin: 'この端末のPIN',
  prepare: {
    title: 'この端末を準備する',
    first:
      '接続があるときに一度ログインしてください。その後は、この端末のPINでブースの画面が開きます。',
    choose:
      '6桁から12桁の数字のPINを決めてください。記録した内容を保護します。忘れた場合は、ログインして新しいPINに変えられます。',
    known: 'この端末には、展示用の画面またはブースのPINがすでにあります。入力してください。',
    again: 'PINをもう一度',
    submit: '端末を準備する',
    digits: 'PINは6桁から12桁の数字です。',
    differ: '2つのPINが一致しません。',
  },
  locked: {
    title: 'ブースはロックされています',
    open: '開く',
    wrong: 'PINが違います。',
    changed: 'PINが変更されました。一度ログインすると、新しいPINでブースを開けます。',
    forgot: 'PINを忘れた',
    forgotLead: 'ログインして、新しいPINを決めてください。この端末の内容は失われません。',
    waiting: (count) => `この端末に未送信の来訪者が${count}件あります。`,
    wait: (seconds) => `試行回数が多すぎます。${seconds}秒お待ちください。`,
  },
  form: {
    title: '新しい来訪者',
    warmth: '関心の度合い',
    often: 'よく使うもの',
    all: 'すべて',
    note: '同僚へのメモ',
    agree: '来訪者が口頭で同意しました。',
    text: '来訪者が同意する内容',
    save: '来訪者を保存する',
    correct: '来訪者の情報を訂正する',
    drop: '変更を破棄する',
  },
  card: {
    title: '名刺',
    take: '名刺を撮影する',
    again: '撮り直す',
    drop: '写真を外す',
    alt: '名刺の写真',
    unreadable: 'この写真は読み取れません。撮り直してください。',
    note: '撮影の場所・日時・機種は保存されません。',
  },
  list: {
    title: 'この端末の記録',
    none: '来訪者の記録はまだありません。',
    card: '名刺あり',
    cardWaits: '名刺は未送信です。',
    cardRefused: 'サーバーが名刺を受け付けません。',
    correct: '訂正する',
    sent: '送信済み',
  },
  signIn:
    'ログインの有効期限が切れました。来訪者の情報はこの端末に残っています。送信するにはログインしてください。',
  offline: '接続がありません。来訪者の情報はここに保存され、後で送信されます。',
};
