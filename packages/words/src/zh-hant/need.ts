import type { NeedWords } from '../en/need.ts';

export const need: NeedWords = {
  noName: '沒有這個名稱的園區。',
  tenantNamed: (count) => `${count}個園區有進駐企業以此為名。`,
  inNames: (count) => `${count}個園區的園區名、地名或企業名中有此詞。`,
  meant: '已理解為',
  missed: '未能理解',
  units: { kv: '千伏', km: '公里', min: '分', dwt: '噸、吨' },
  scales: { 1000: '千', 10000: '萬、万' },
  spoken: {
    vacancy: '土地、用地',
    port: '港、碼頭',
    gate: '口岸、邊境',
    airport: '機場',
    interchange: '高速',
    power: '電力、供電、變電',
    'port~50000dwt': '深水',
    'port~container': '貨櫃',
    'sector=electronics': '電子',
    'sector=semiconductors-high-tech': '半导体、晶片',
    'sector=machinery-metal': '鋼鐵、鋼材',
    'sector=textiles-garments': '服裝、製衣、紡織',
    'sector=logistics-port': '倉儲',
  },
  passing:
    '附近、靠近、臨近、鄰近、旁邊、周邊、周圍、近、離、距、距離、到、至、從、在、位於、內、' +
    '以內、之內、以上、以下、至少、最少、最多、不超過、大約、約、左右、上下、一個、一塊、一片、' +
    '的、和、與、及、或、或者、有、帶、需、需要、要、想、想要、希望、我、我們、我司、公司、' +
    '企業、項目、請、找、尋找、尋求、求、租、租賃、租用、購買、買、建、建設、建廠、新建、投資、' +
    '用於、用、為、給、能、能夠、可以、可、工廠、廠房、廠、生產、製造、加工廠、園區、工業園、' +
    '工業園區、工業區、產業園、地塊、地、塊、場地、用地、地方、地區、位置、選址、面積、規模、公路、' +
    '道路、車程、開車、級、級別、船、船舶、貨輪、停靠、靠泊、接入、供應、國際、前、之前、年、' +
    '年前、年底、月、業、行業、產業、是、了、且、並',
};
