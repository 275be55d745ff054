import type { AnswerWords } from '../en/answer.ts';

export const answer: AnswerWords = {
  one: '1个园区符合',
  sure: (parks) => `${parks}确定符合`,
  matchOn: (parks, _count, what) => `${parks}在${what}方面符合`,
  landAt: (have, of) => {
    if (have > 0) return `${of}处中，有${have}处的数据显示有可租土地。`;
    return of === 1 ? '其可租土地尚未确认。' : '其中没有园区已确认有可租土地。';
  },
  first: '按您的权重居首',
  noneSure: '没有确定符合的园区。',
  settles: (what, count, of) =>
    of === 1
      ? `只要知道${what}即可判定。`
      : count === of
        ? `只要知道${what}，这${of}个均可判定。`
        : `只要知道${what}，这${of}个中有${count}个即可判定。`,
  none: (of) => `没有符合的园区：${of}个园区均确定至少有一项条件不符合。`,
  largest: '已知的最大值',
  closest: '已知的最接近者',
  anything: (parks) => `${parks}。请说明工厂的需求。`,
  these: (count) => `这${count}个及理由`,
  typical: '典型工厂',
  best: (count) => `最合适的${count}个及理由`,
  bestAndOpen: (best, open) => `最合适的${best}个和可询问的${open}个`,
  leading: (count) => `前${count}个及理由`,
  next: (sure) => (sure > 0 ? `只有${sure}处确定符合；其次可询问` : '其次可询问'),
  toAsk: (count) => `可先询问的${count}个及待定事项`,
  landless: (names, year) => `${names}：未见${year ? `${year}年底前` : '届时'}可租土地的信息。`,
  landBy: (year) => `${year}年底前可租的土地`,
  star: (count) => `将这${count}个加入备选清单`,
  nothingHelps: '放宽一个或两个条件，仍没有符合的园区。',
  noName: '没有这个名称的园区。',
  tenantNamed: (count) => `${count}个园区有入驻企业以此为名。`,
  inNames: (count) => `${count}个园区的园区名、地名或企业名中有此词。`,
  meant: '已理解为',
  missed: '未能理解',
  units: { kv: '千伏', km: '公里', min: '分', dwt: '吨、噸' },
  scales: { 1000: '千', 10000: '万、萬' },
  spoken: {
    vacancy: '土地、用地、工业用地',
    port: '港、港口、港区、码头',
    gate: '口岸、边境',
    airport: '机场',
    interchange: '高速、高速公路、高速公路出入口、高速出入口',
    power: '电力、供电、变电',
    'port~50000dwt': '深水',
    'port~container': '集装箱',
    'sector=electronics': '电子、電子',
    'sector=semiconductors-high-tech': '半導體、芯片',
    'sector=machinery-metal': '钢铁、钢材',
    'sector=textiles-garments': '服装、纺织、成衣、制衣',
    'sector=logistics-port': '仓储、仓库',
  },
  beforeYear: '年前、年之前、年到来前、年开始前、年初、早于',
  notBeforeYear: '年前后、年前半、年之前后、不早于',
  passing:
    '附近、靠近、临近、邻近、旁边、周边、周围、近、离、距、距离、到、至、从、在、位于、内、' +
    '以内、之内、以上、以下、至少、最少、最多、不超过、大约、约、左右、上下、一个、一块、一片、' +
    '的、和、与、及、或、或者、有、带、需、需要、要、想、想要、希望、我、我们、我司、公司、' +
    '企业、项目、请、找、寻找、寻求、求、租、租赁、租用、购买、买、建、建设、建厂、新建、投资、' +
    '用于、用、为、给、能、能够、可以、可、工厂、厂房、厂、生产、制造、加工厂、园区、工业园、' +
    '工业园区、工业区、产业园、地块、地、块、场地、用地、地方、地区、位置、选址、面积、规模、公路、' +
    '道路、车程、开车、级、级别、船、船舶、货轮、停靠、靠泊、接入、供应、国际、前、之前、以前、年、' +
    '年前、年底、月、业、行业、产业、是、了、且、并、最迟、不晚于、截至、以后',
};
