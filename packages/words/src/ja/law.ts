import type { LawWords } from '../en/law.ts';

/** Words of the page about incentives and rules, in Japanese. */
export const law: LawWords = {
  title: '投資許可日別の優遇措置と規定',
  lead: '所在地と投資許可日に応じて適用される規定です。参考情報であり、税務・法務の助言ではありません。',
  place: '所在地', licensed: '投資許可日', investment: '投資額（百万米ドル）', show: '規定を表示',
  anywhere: '経済区外の場所', inAnyZone: '経済区内の場所',
  applies: '適用', expired: '適用終了', 'not-yet': '適用前', toConfirm: '要確認',
  until: (date) => `投資許可日が${date}以前`, from: (date) => `投資許可日が${date}以降`, always: '投資許可日を問わない',
  noSize: '収録した規定の中に、投資規模によって変わるものはありません。大型案件の特別条件は管理当局にご確認ください。',
  confirmWith: '確認先',
  bad: (items) => `次の値は読み取れないため除外しました：${items}`,
  topics: { 'income-tax': '法人所得税', 'land-rent': '土地賃料', 'import-duty': '輸入関税', support: '省の支援', 'power-purchase': '電力の直接購入', 'rooftop-solar': '屋根置き太陽光' },
  tariff: '製造業向け電気料金', perKwh: 'ドン/kWh（VAT抜き）', voltage: '電圧', voltages: { '110-up': '110 kV以上', '22-110': '22～110 kV未満', '6-22': '6～22 kV未満', 'below-6': '6 kV未満' },
  times: { normal: '通常時間帯', 'off-peak': 'オフピーク', peak: 'ピーク' },
  load: '月間使用電力量（kWh）', cost: '月間の電力量料金', costOf: (vnd, kwh) => `${kwh} kWhで${vnd}ドン（VAT抜き）`,
  estimate: '推定値：要確認の料金に基づきます。', firm: '報道された料金に基づきます。',
};
