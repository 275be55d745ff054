import type { AnswerWords } from '../en/answer.ts';

export const answer: AnswerWords = {
  one: '該当するのは1団地です',
  sure: (parks) => `${parks}が確実に該当します`,
  matchOn: (parks, _count, what) => `${what}の条件では${parks}が該当します`,
  landAt: (have, of) => {
    if (have > 0) return `${of}カ所のうち、数値で賃貸可能地を確認できるのは${have}カ所です。`;
    return of === 1
      ? 'この団地の賃貸可能地は未確認です。'
      : '賃貸可能地を確認できた団地はありません。';
  },
  first: '設定した重みによる1位',
  noneSure: '確実に該当する団地はありません。',
  settles: (what, count, of) =>
    of === 1
      ? `${what}が分かれば判定できます。`
      : count === of
        ? `${what}が分かれば、${of}団地すべてを判定できます。`
        : `${what}が分かれば、${of}団地中${count}団地を判定できます。`,
  none: (of) =>
    `該当する団地はありません。${of}団地すべてが少なくとも1つの条件を確実に満たしません。`,
  largest: '既知の最大',
  closest: '既知で条件に最も近い団地',
  anything: (parks) => `${parks}。工場に必要な条件をお選びください。`,
  these: (count) => `この${count}団地と理由`,
  typical: '工場の例',
  best: (count) => `最適な${count}団地と理由`,
  bestAndOpen: (best, open) => `最適な${best}団地と照会先候補${open}団地`,
  leading: (count) => `一覧の先頭${count}団地とその理由`,
  next: (sure) =>
    sure > 0 ? `確実に該当するのは${sure}カ所のみ、次に照会する候補` : '次に照会する候補',
  toAsk: (count) => `先に照会する${count}団地と未確定の点`,
  landless: (names, year) =>
    `${names}には、${year ? `${year}年` : 'それ'}までに利用できる土地の情報がありません。`,
  landBy: (year) => `${year}年までに利用できる土地`,
  star: (count) => `この${count}団地を候補リストに追加`,
  nothingHelps: '条件を1つまたは2つ変えても、該当する団地はありません。',
  noName: 'その名称の団地はありません。',
  tenantNamed: (count) => `この名称の入居企業があるのは${count}団地です。`,
  inNames: (count) => `団地名・地名・企業名にこの語を含むのは${count}団地です。`,
  meant: '読み取った条件',
  missed: '読み取れなかった語句',
  units: { kv: 'キロボルト', km: 'キロ', min: '分', dwt: 'トン' },
  scales: { 1000: '千', 10000: '万' },
  spoken: {
    vacancy: '土地、用地、工業用地',
    port: '港、海港、港湾、入港、岸壁、ターミナル',
    gate: '国境',
    airport: '空港',
    interchange: '高速、高速道路、高速の出入口、高速道路の出入口',
    power: '電力、変電、電気',
    'port~50000dwt': '深水、大水深、水深の深い',
    'port~container': 'コンテナ',
    'sector=electronics': '電子',
    'sector=semiconductors-high-tech': 'チップ',
    'sector=machinery-metal': '鉄鋼',
    'sector=textiles-garments': 'アパレル、衣料、衣服、繊維',
    'sector=logistics-port': '倉庫',
  },
  beforeYear: '年前、年より前、年になる前、年の前、年初、年の初め、年初頭',
  notBeforeYear: '年前後、年前半、年前期',
  passing:
    '近く、付近、周辺、近辺、隣接、以内、以上、以下、未満、程度、前後、約、およそ、最低、最大、' +
    '工場、用地、土地、敷地、区画、団地、工業団地、工業用地、場所、地域、立地、拠点、施設、' +
    '部品、生産、製造、建設、新設、進出、会社、弊社、当社、企業、事業、必要、希望、要、可能、利用、' +
    '使用、供給、受電、接続、送電線、級、クラス、船、船舶、接岸、対応、距離、道路、車、' +
    '所要、半径、面積、広さ、規模、年、月、までに、前、以前、以降、年末、末、遅くとも、頃、探、求、欲、賃貸、借、購入、' +
    '買、国際、向、用、所、地、内、圏、的、系、業、業界、産業、関連、の、に、は、が、を、で、' +
    'と、も、へ、や、から、まで、ある、いる、ない、する、した、して、できる、たい、ため、です、' +
    'ます、ください、お願い、近、近い',
};
