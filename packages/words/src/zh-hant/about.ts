import type { AboutWords } from '../en/about.ts';

/** Words of the page about the data, in Traditional Chinese as Taiwan writes it. */
export const about: AboutWords = {
  contents: '本頁內容',
  lead: (date) => `每項數據均附來源、日期與可信度。彙整於${date}。`,
  totals: '官方總數與本站紀錄對照',
  official: '官方',
  ours: '本站紀錄',
  sumOf: (ha, counted, of) =>
    `${ha}（${of}個有名稱的園區中的${counted}個；位於園區內的部分不重複計入）`,
  zonesSum: (ha, counted, of) => `${ha}（${of}個經濟區中的${counted}個）`,
  recordsSplit: (named, projects) =>
    `${named}個有名稱的園區，以及其中兩個園區內的${projects}件已獲許可投資案`,
  coverage: '各項數據有多少園區具備',
  coverageHead: {
    figure: '數據',
    known: '確切值',
    bounds: '僅知範圍',
    unknown: '未知',
    none: '不適用',
    oldest: '最早',
    newest: '最新',
  },
  publishedHead: '各指標的公布數據',
  parksWith: '園區數',
  zones: '經濟區輪廓',
  zonesNote: '由本站依關鍵點、海岸線與已公布的陸地邊界繪製。僅供參考；海域一側為示意。',
  declared: '官方，公頃',
  drawn: '繪製，公頃',
  difference: '差異',
  accuracy: '精度',
  routes: '模型公路里程與公布里程',
  routesNote: (usable, of, median, error, share) =>
    `${of}項公布里程中有${usable}項可供比較（其餘不大於直線距離）。誤差中位數為${median}；±${error}可涵蓋其中${share}，本站顯示的所有距離均據此放寬範圍。`,
  from: '起點',
  to: '終點',
  published: '公布，km',
  model: '模型，km',
  straight: '直線，km',
  error: '誤差',
  notUsable: '不可用',
  conflicts: '未解的矛盾',
  settled: '已釐清',
  method: '方法',
  methods: [
    '「目前」指最近一次公布。未公布的數據即為未知，絕不記為0；數值範圍由列明的規則推得，並註明所依據的數據。',
    '篩選結果分為符合、不符合與可能符合：範圍內所有數值都通過即為符合，沒有任何數值通過即為不符合。',
    '公路：在簡化路網上取最短與最快路線，假定路況順暢，不含海上航程。',
    '變電所：至位置已知的最近一座的直線距離；半數變電所未公布位置。',
    '地圖為示意圖：海岸線GSHHG，陸地邊界OpenStreetMap，省界Natural Earth。海上色帶表示離岸距離，而非水深。',
  ],
  licences: '授權條款',
  licence: [
    '事實：彙整自公開來源，均註明出處。海岸線：GSHHG，LGPL-3。陸地邊界：© OpenStreetMap貢獻者，ODbL 1.0。省界：Natural Earth，公眾領域。字型：Be Vietnam Pro，OFL 1.1。',
  ],
  notices: '他人製作的組成部分及其授權全文',
  api: '透過標準API取得相同資料（OGC API – Features，GeoJSON）',
  sources: '所有來源',
  accessed: (date) => `查閱於${date}`,
  pins: (mapped, estimated, placeholder) =>
    `位置：${mapped}個取自公開地圖，${estimated}個為估算，${placeholder}個為暫置點。`,
};
