import type { NeedWords } from '../en/need.ts';

export const need: NeedWords = {
  noName: 'その名称の団地はありません。',
  tenantNamed: (count) => `この名称の入居企業があるのは${count}団地です。`,
  inNames: (count) => `団地名・地名・企業名にこの語を含むのは${count}団地です。`,
  meant: '読み取った条件',
  missed: '読み取れなかった語句',
  units: { kv: 'キロボルト', km: 'キロ', min: '分', dwt: 'トン' },
  scales: { 1000: '千', 10000: '万' },
  spoken: {
    vacancy: '土地、用地',
    port: '港、入港',
    gate: '国境',
    airport: '空港',
    interchange: '高速',
    power: '電力、変電、電気',
    'port~50000dwt': '深水、大水深、水深の深い',
    'port~container': 'コンテナ',
    'sector=electronics': '電子',
    'sector=semiconductors-high-tech': 'チップ',
    'sector=machinery-metal': '鉄鋼',
    'sector=textiles-garments': 'アパレル、衣料、衣服、繊維',
    'sector=logistics-port': '倉庫',
  },
  passing:
    '近く、付近、周辺、近辺、隣接、以内、以上、以下、未満、程度、前後、約、およそ、最低、最大、' +
    '工場、用地、土地、敷地、区画、団地、工業団地、工業用地、場所、地域、立地、拠点、施設、' +
    '生産、製造、建設、新設、進出、会社、弊社、当社、企業、事業、必要、希望、要、可能、利用、' +
    '使用、供給、受電、接続、送電線、級、クラス、船、船舶、接岸、対応、距離、道路、車、' +
    '所要、半径、面積、広さ、規模、年、月、までに、前、頃、探、求、欲、賃貸、借、購入、' +
    '買、国際、向、用、所、地、内、圏、的、系、業、業界、産業、関連、の、に、は、が、を、で、' +
    'と、も、へ、や、から、まで、ある、いる、ない、する、した、して、できる、たい、ため、です、' +
    'ます、ください、お願い、近、近い',
};
