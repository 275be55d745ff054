import type { LawWords } from '../en/law.ts';

/** Words of the page about incentives and rules, in Vietnamese. */
export const law: LawWords = {
  title: 'Ưu đãi và quy định theo ngày',
  lead: 'Quy định nào áp dụng cho địa điểm và ngày cấp phép. Chỉ để tham khảo, không phải tư vấn thuế hay pháp lý.',
  place: 'Địa điểm', licensed: 'Ngày cấp phép', investment: 'Vốn đầu tư, triệu USD', show: 'Xem quy định',
  anywhere: 'Địa điểm ngoài khu kinh tế', inAnyZone: 'Địa điểm trong khu kinh tế',
  applies: 'Áp dụng', expired: 'Hết áp dụng', 'not-yet': 'Chưa áp dụng', toConfirm: 'Cần xác nhận',
  until: (date) => `cho dự án cấp phép đến ${date}`, from: (date) => `cho dự án cấp phép từ ${date}`, always: 'cho mọi ngày cấp phép',
  noSize: 'Các quy định nêu trên không phụ thuộc quy mô vốn; với dự án lớn, hãy hỏi cơ quan quản lý về điều kiện riêng.',
  confirmWith: 'Xác nhận với',
  bad: (items) => `Không đọc được các giá trị sau nên đã bỏ qua: ${items}`,
  topics: { 'income-tax': 'Thuế thu nhập doanh nghiệp', 'land-rent': 'Tiền thuê đất', 'import-duty': 'Thuế nhập khẩu', support: 'Hỗ trợ của tỉnh', 'power-purchase': 'Mua bán điện trực tiếp', 'rooftop-solar': 'Điện mặt trời mái nhà' },
  tariff: 'Giá điện sản xuất', perKwh: 'đồng/kWh chưa gồm VAT', voltage: 'Cấp điện áp', voltages: { '110-up': 'từ 110 kV', '22-110': '22 đến dưới 110 kV', '6-22': '6 đến dưới 22 kV', 'below-6': 'dưới 6 kV' },
  times: { normal: 'Giờ bình thường', 'off-peak': 'Giờ thấp điểm', peak: 'Giờ cao điểm' },
  load: 'Điện năng mỗi tháng, kWh', cost: 'Tiền điện mỗi tháng', costOf: (vnd, kwh) => `${vnd} đồng chưa gồm VAT cho ${kwh} kWh`,
  estimate: 'Ước tính: dựa trên các mức giá cần xác nhận.', firm: 'Dựa trên các mức giá được đưa tin.',
};
