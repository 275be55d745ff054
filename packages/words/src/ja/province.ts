import type { ProvinceWords } from '../en/province.ts';

/** Words of the page about the province, in Japanese. */
export const province: ProvinceWords = {
  lead: '経済区、工業団地、クラスター、エネルギーを1ページにまとめました。どの数値からも出典と日付を確認できます。',
  figures: {
    zones: '経済区',
    parks: '工業団地',
    clusters: (planned) => `設立済みの工業クラスター（2030年までの計画は${planned}カ所）`,
    foreign: (projects) => `外国からの登録資本（経済区・団地の${projects}件）`,
    domestic: '国内の登録資本',
    growth: '経済成長率（GRDP）',
    budget: '財政収入',
  },
  target: '目標であり、実績ではありません',
  map: '省内の経済区、工業団地、港湾、主要道路',
  legend: '破線：団地が位置する半径の範囲。境界は未公表です。',
  land: {
    title: '団地用地の整備はどこまで進んだか',
    planned: '計画',
    underWay: (projects) => `インフラ整備中（${projects}件）`,
    cleared: '用地取得済み',
    leased: '賃貸済み',
    ready: 'すぐに賃貸可能',
  },
  known: {
    title: '団地ごとに分かっていること',
    note: (counted, of, ha) => `計画${of}団地中${counted}団地、${ha}。残りの名称は未公表`,
  },
  clusters: {
    title: '2030年までの工業クラスター',
    text: (known, planned) => `${planned}カ所中${known}カ所の名称が判明`,
    operating: '稼働中',
    building: '建設中',
    planned: '計画',
    unnamed: '名称は未公表',
  },
  bottlenecks: '省が挙げる課題',
  directions: '省が挙げる方向性',
  energy: 'エネルギー',
  begin: {
    title: '始め方',
    find: (parks) => `${parks}団地を土地、港湾、電力で絞り込む`,
    rules: (rules) => `税、土地、電力に関する${rules}件の規定を読む`,
    open: (open) => `${open}件は要確認`,
    ask: '所管の機関に尋ねる',
    steps: '許可までの手順と期間は当サイトの出典にありません。管理機関にお尋ねください。',
  },
};
