import type { NeedWords } from '../en/need.ts';

export const need: NeedWords = {
  noName: '没有这个名称的园区。',
  tenantNamed: (count) => `${count}个园区有入驻企业以此为名。`,
  inNames: (count) => `${count}个园区的园区名、地名或企业名中有此词。`,
  meant: '已理解为',
  missed: '未能理解',
  units: { kv: '千伏', km: '公里', min: '分', dwt: '吨、噸' },
  scales: { 1000: '千', 10000: '万、萬' },
  spoken: {
    vacancy: '土地、用地',
    port: '港、码头',
    gate: '口岸、边境',
    airport: '机场',
    interchange: '高速',
    power: '电力、供电、变电',
    'port~50000dwt': '深水',
    'port~container': '集装箱',
    'sector=electronics': '电子、電子',
    'sector=semiconductors-high-tech': '半導體、芯片',
    'sector=machinery-metal': '钢铁、钢材',
    'sector=textiles-garments': '服装、纺织、成衣、制衣',
    'sector=logistics-port': '仓储',
  },
  passing:
    '附近、靠近、临近、邻近、旁边、周边、周围、近、离、距、距离、到、至、从、在、位于、内、' +
    '以内、之内、以上、以下、至少、最少、最多、不超过、大约、约、左右、上下、一个、一块、一片、' +
    '的、和、与、及、或、或者、有、带、需、需要、要、想、想要、希望、我、我们、我司、公司、' +
    '企业、项目、请、找、寻找、寻求、求、租、租赁、租用、购买、买、建、建设、建厂、新建、投资、' +
    '用于、用、为、给、能、能够、可以、可、工厂、厂房、厂、生产、制造、加工厂、园区、工业园、' +
    '工业园区、工业区、产业园、地块、地、块、场地、用地、地方、地区、位置、选址、面积、规模、公路、' +
    '道路、车程、开车、级、级别、船、船舶、货轮、停靠、靠泊、接入、供应、国际、前、之前、年、' +
    '年前、年底、月、业、行业、产业、是、了、且、并',
};
