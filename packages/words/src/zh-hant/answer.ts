import type { AnswerWords } from '../en/answer.ts';

export const answer: AnswerWords = {
  one: '1個園區符合',
  sure: (parks) => `${parks}確定符合`,
  matchOn: (parks, _count, what) => `${parks}在${what}方面符合`,
  landAt: (have, of) => {
    if (have > 0) return `${of}處中，有${have}處的數據顯示有可租土地。`;
    return of === 1 ? '其可租土地尚未確認。' : '其中沒有園區已確認有可租土地。';
  },
  first: '依您的權重居首',
  noneSure: '沒有確定符合的園區。',
  settles: (what, count, of) =>
    of === 1
      ? `只要知道${what}即可判定。`
      : count === of
        ? `只要知道${what}，這${of}個均可判定。`
        : `只要知道${what}，這${of}個中有${count}個即可判定。`,
  none: (of) => `沒有符合的園區：${of}個園區均確定至少有一項條件不符合。`,
  largest: '已知的最大值',
  closest: '已知的最接近者',
  anything: (parks) => `${parks}。請說明工廠的需求。`,
  these: (count) => `這${count}個及理由`,
  typical: '典型工廠',
  best: (count) => `最合適的${count}個及理由`,
  bestAndOpen: (best, open) => `最合適的${best}個和可詢問的${open}個`,
  leading: (count) => `前${count}個及理由`,
  next: (sure) => (sure > 0 ? `只有${sure}處確定符合；其次可詢問` : '其次可詢問'),
  toAsk: (count) => `可先詢問的${count}個及待定事項`,
  landless: (names, year) => `${names}：未見${year ? `${year}年底前` : '屆時'}可租土地的資訊。`,
  landBy: (year) => `${year}年底前可租的土地`,
  star: (count) => `將這${count}個加入候選清單`,
  nothingHelps: '放寬一個或兩個條件，仍沒有符合的園區。',
  noName: '沒有這個名稱的園區。',
  tenantNamed: (count) => `${count}個園區有進駐企業以此為名。`,
  inNames: (count) => `${count}個園區的園區名、地名或企業名中有此詞。`,
  meant: '已理解為',
  missed: '未能理解',
  units: { kv: '千伏', km: '公里', min: '分', dwt: '噸、吨' },
  scales: { 1000: '千', 10000: '萬、万' },
  spoken: {
    vacancy: '土地、用地、工業用地',
    port: '港、港口、港區、碼頭',
    gate: '口岸、邊境',
    airport: '機場',
    interchange: '高速、高速公路、高速公路出入口、高速出入口',
    power: '電力、供電、變電',
    'port~50000dwt': '深水',
    'port~container': '貨櫃',
    'sector=electronics': '電子',
    'sector=semiconductors-high-tech': '半导体、晶片',
    'sector=machinery-metal': '鋼鐵、鋼材',
    'sector=textiles-garments': '服裝、製衣、紡織',
    'sector=logistics-port': '倉儲、倉庫',
  },
  beforeYear: '年前、年之前、年到來前、年開始前、年初、早於',
  notBeforeYear: '年前後、年前半、年之前後、不早於',
  passing:
    '附近、靠近、臨近、鄰近、旁邊、周邊、周圍、近、離、距、距離、到、至、從、在、位於、內、' +
    '以內、之內、以上、以下、至少、最少、最多、不超過、大約、約、左右、上下、一個、一塊、一片、' +
    '的、和、與、及、或、或者、有、帶、需、需要、要、想、想要、希望、我、我們、我司、公司、' +
    '企業、項目、請、找、尋找、尋求、求、租、租賃、租用、購買、買、建、建設、建廠、新建、投資、' +
    '用於、用、為、給、能、能夠、可以、可、工廠、廠房、廠、生產、製造、加工廠、園區、工業園、' +
    '工業園區、工業區、產業園、地塊、地、塊、場地、用地、地方、地區、位置、選址、面積、規模、公路、' +
    '道路、車程、開車、級、級別、船、船舶、貨輪、停靠、靠泊、接入、供應、國際、前、之前、以前、年、' +
    '年前、年底、月、業、行業、產業、是、了、且、並、最遲、不晚於、截至、以後',
};
