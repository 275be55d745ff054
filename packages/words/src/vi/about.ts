import type { AboutWords } from '../en/about.ts';

/** Words of the page about the data, in Vietnamese. */
export const about: AboutWords = {
  contents: 'Trên trang này',
  lead: (date) => `Mỗi số liệu có nguồn, ngày và mức độ tin cậy. Tổng hợp ngày ${date}.`,
  totals: 'Tổng số chính thức so với hồ sơ của chúng tôi',
  official: 'Chính thức',
  ours: 'Hồ sơ của chúng tôi',
  sumOf: (ha, counted, of) =>
    `${ha} (${counted}/${of} khu có tên; phần nằm trong khu khác không cộng lại)`,
  zonesSum: (ha, counted, of) => `${ha} (${counted}/${of} khu kinh tế)`,
  recordsSplit: (named, projects) =>
    `${named} khu có tên và ${projects} dự án đã cấp phép nằm trong hai khu`,
  coverage: 'Bao nhiêu khu có từng số liệu',
  coverageHead: {
    figure: 'Số liệu',
    known: 'Chính xác',
    bounds: 'Trong khoảng',
    unknown: 'Chưa rõ',
    none: 'Không áp dụng',
    oldest: 'Cũ nhất',
    newest: 'Mới nhất',
  },
  publishedHead: 'Số liệu đã công bố theo loại',
  parksWith: 'Số khu',
  zones: 'Đường vẽ khu kinh tế',
  zonesNote:
    'Chúng tôi vẽ theo các điểm chính, bờ biển và biên giới đất liền đã công bố. Chỉ để tham khảo; phía biển là sơ đồ.',
  declared: 'Chính thức, ha',
  drawn: 'Đã vẽ, ha',
  difference: 'Chênh lệch',
  accuracy: 'Độ chính xác',
  routes: 'Khoảng cách theo mô hình và đã công bố',
  routesNote: (usable, of, median, error, share) =>
    `So sánh được ${usable}/${of} khoảng cách đã công bố (số còn lại không dài hơn đường chim bay). Sai số trung vị ${median}; ± ${error} bao được ${share} và nới rộng mọi khoảng cách chúng tôi hiển thị.`,
  from: 'Từ',
  to: 'Đến',
  published: 'Công bố, km',
  model: 'Mô hình, km',
  straight: 'Đường thẳng, km',
  error: 'Sai số',
  notUsable: 'không dùng được',
  conflicts: 'Mâu thuẫn còn mở',
  settled: 'Đã rõ',
  method: 'Phương pháp',
  methods: [
    '“Hiện nay” là công bố gần nhất. Số liệu chưa công bố là chưa rõ, không bao giờ là 0; khoảng giá trị suy ra từ quy tắc có tên và nêu căn cứ.',
    'Bộ lọc trả lời phù hợp, không phù hợp hoặc có thể phù hợp: phù hợp khi mọi giá trị trong khoảng đều đạt, không phù hợp khi không giá trị nào đạt.',
    'Đường bộ: tuyến ngắn nhất và nhanh nhất trên mạng lưới thô, đường thông thoáng, không tính đường biển.',
    'Trạm biến áp: đường chim bay đến trạm gần nhất đã biết vị trí; một nửa số trạm chưa công bố vị trí.',
    'Bản đồ là sơ đồ: bờ biển GSHHG, biên giới đất liền OpenStreetMap, ranh giới tỉnh Natural Earth. Các dải biển là khoảng cách đến bờ, không phải độ sâu.',
  ],
  licences: 'Giấy phép',
  licence: [
    'Số liệu: tổng hợp từ nguồn công khai, có dẫn nguồn. Bờ biển: GSHHG, LGPL-3. Biên giới đất liền: © những người đóng góp OpenStreetMap, ODbL 1.0. Ranh giới tỉnh: Natural Earth, phạm vi công cộng. Phông chữ: Be Vietnam Pro, OFL 1.1.',
  ],
  notices: 'Những phần do người khác làm, kèm toàn văn giấy phép',
  api: 'Cùng dữ liệu này qua API chuẩn (OGC API – Features, GeoJSON)',
  sources: 'Mọi nguồn',
  accessed: (date) => `đọc ngày ${date}`,
  pins: (mapped, estimated, placeholder) =>
    `Vị trí: ${mapped} từ bản đồ công khai, ${estimated} ước tính, ${placeholder} tạm đặt.`,
};
