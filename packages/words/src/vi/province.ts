import type { ProvinceWords } from '../en/province.ts';

/** Words of the page about the province, in Vietnamese. */
export const province: ProvinceWords = {
  lead: 'Khu kinh tế, khu công nghiệp, cụm công nghiệp và năng lượng trên một trang. Mỗi số liệu đều mở ra nguồn và ngày.',
  figures: {
    zones: 'khu kinh tế',
    parks: 'khu công nghiệp',
    clusters: (planned) =>
      `cụm công nghiệp đã thành lập, trên ${planned} cụm quy hoạch đến năm 2030`,
    foreign: (projects) => `vốn đăng ký nước ngoài; ${projects} dự án trong KKT, KCN`,
    domestic: 'vốn đăng ký trong nước',
    growth: 'tăng trưởng kinh tế (GRDP)',
    budget: 'thu ngân sách',
  },
  target: 'Mục tiêu, chưa phải kết quả',
  map: 'Toàn tỉnh với các khu kinh tế, khu công nghiệp, cảng và đường chính',
  legend: 'Nét đứt: KCN nằm trong vòng bán kính này; ranh giới chưa công bố.',
  land: {
    title: 'Tiến độ đất khu công nghiệp',
    planned: 'quy hoạch',
    underWay: (projects) => `đang làm hạ tầng, ${projects} dự án`,
    cleared: 'đã giải phóng mặt bằng',
    leased: 'đã cho thuê',
    ready: 'sẵn sàng cho thuê',
  },
  known: {
    title: 'Số liệu đã biết, theo từng khu',
    note: (counted, of, ha) =>
      `${counted} trên ${of} KCN quy hoạch, ${ha}; tên các khu còn lại chưa công bố`,
  },
  clusters: {
    title: 'Cụm công nghiệp đến năm 2030',
    text: (known, planned) => `đã biết tên ${known} trên ${planned} cụm`,
    operating: 'đang hoạt động',
    building: 'đang xây dựng',
    planned: 'quy hoạch',
    unnamed: 'tên chưa công bố',
  },
  bottlenecks: 'Điểm nghẽn tỉnh nêu ra',
  directions: 'Định hướng tỉnh nêu ra',
  energy: 'Năng lượng',
  begin: {
    title: 'Bắt đầu từ đâu',
    find: (parks) => `Lọc ${parks} KCN theo đất, cảng và điện`,
    rules: (rules) => `Đọc ${rules} quy định về thuế, đất và điện`,
    open: (open) => `${open} quy định cần xác nhận`,
    ask: 'Hỏi nơi có thẩm quyền',
    steps:
      'Các bước xin giấy phép và thời gian giải quyết không có trong các nguồn của chúng tôi: hãy hỏi cơ quan quản lý.',
  },
};
