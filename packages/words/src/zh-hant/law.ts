import type { LawWords } from '../en/law.ts';

/** Words of the page about incentives and rules, in Traditional Chinese as Taiwan writes it. */
export const law: LawWords = {
  title: '依日期查詢優惠與規定',
  lead: '查詢某一地點與許可日期適用哪些規定。僅供參考，不構成稅務或法律意見。',
  place: '地點', licensed: '許可日期', investment: '投資額，百萬美元', show: '查看規定',
  anywhere: '經濟區外的地點', inAnyZone: '經濟區內的地點',
  applies: '適用', expired: '不再適用', 'not-yet': '尚未適用', toConfirm: '待確認',
  until: (date) => `適用於${date}（含）以前的許可`, from: (date) => `適用於${date}起的許可`, always: '適用於任何許可日期',
  noSize: '目前收錄的規定均與投資規模無關；大型投資案的特殊條件須由主管機關說明。',
  confirmWith: '確認機關',
  bad: (items) => `下列值無法辨識，已略過：${items}`,
  topics: { 'income-tax': '企業所得稅', 'land-rent': '土地租金', 'import-duty': '進口關稅', support: '省級扶助', 'power-purchase': '直接購電', 'rooftop-solar': '屋頂太陽能' },
  tariff: '製造業電價', perKwh: '越南盾/kWh，未含加值稅', voltage: '電壓', voltages: { '110-up': '110 kV以上（含）', '22-110': '22 kV至未滿110 kV', '6-22': '6 kV至未滿22 kV', 'below-6': '未滿6 kV' },
  times: { normal: '一般時段', 'off-peak': '離峰時段', peak: '尖峰時段' },
  load: '每月用電量，kWh', cost: '每月電費', costOf: (vnd, kwh) => `${kwh} kWh的電費為${vnd}越南盾（未含加值稅）`,
  estimate: '估算：所依據的電價待確認。', firm: '依據見於報導的電價。',
};
