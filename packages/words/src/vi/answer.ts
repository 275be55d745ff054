import type { AnswerWords } from '../en/answer.ts';

export const answer: AnswerWords = {
  one: 'Một khu đáp ứng',
  sure: (parks) => `${parks} chắc chắn đáp ứng`,
  matchOn: (parks, _count, what) => `${parks} đáp ứng về ${what}`,
  landAt: (have, of) => {
    if (have > 0) return `Số liệu cho thấy có đất sẵn sàng tại ${have} trong ${of} địa điểm.`;
    return of === 1
      ? 'Chưa xác nhận khu này có đất sẵn sàng.'
      : 'Chưa khu nào trong số đó được xác nhận có đất sẵn sàng.';
  },
  first: 'Đứng đầu theo trọng số đã đặt',
  noneSure: 'Chưa khu nào chắc chắn đáp ứng.',
  settles: (what, count, of) =>
    of === 1
      ? `Chỉ cần biết ${what} là có thể kết luận.`
      : count === of
        ? `Chỉ cần biết ${what} là có thể kết luận về cả ${of} khu.`
        : `Chỉ cần biết ${what} là có thể kết luận về ${count} trong ${of} khu này.`,
  none: (of) =>
    `Không khu nào đáp ứng: cả ${of} khu đều chắc chắn không đạt ít nhất một điều kiện.`,
  largest: 'Lớn nhất đã biết',
  closest: 'Gần nhất đã biết',
  anything: (parks) => `${parks}. Hãy cho biết nhà máy cần gì.`,
  these: (count) => `${count} khu này và lý do`,
  typical: 'Nhà máy điển hình',
  best: (count) => `${count} khu tốt nhất và lý do`,
  bestAndOpen: (best, open) => `${best} khu tốt nhất và ${open} khu nên hỏi`,
  leading: (count) => `${count} khu đầu danh sách và lý do`,
  next: (sure) => (sure > 0 ? `Chỉ ${sure} nơi chắc chắn đáp ứng; nên hỏi tiếp` : 'Nên hỏi tiếp'),
  toAsk: (count) => `${count} khu nên hỏi trước và điều chưa rõ`,
  landless: (names, year) =>
    `Chưa có thông tin về đất sẵn sàng đến ${year ? `năm ${year}` : 'lúc đó'} tại ${names}.`,
  landBy: (year) => `Đất sẵn sàng đến năm ${year}`,
  star: (count) => `Đưa ${count} khu này vào danh sách rút gọn`,
  nothingHelps: 'Thay đổi một hoặc hai điều kiện vẫn chưa có khu nào đáp ứng.',
  noName: 'Không có khu nào tên như vậy.',
  tenantNamed: (count) => `${count} khu có doanh nghiệp mang tên này.`,
  inNames: (count) => `Từ này có trong tên của ${count} khu, địa danh hoặc doanh nghiệp tại đó.`,
  meant: 'Trang hiểu là',
  missed: 'Chưa hiểu',
  units: { kv: 'kilôvôn,ki-lô-vôn', km: 'cây số', min: 'phút', dwt: 'tấn' },
  scales: { 1000: 'nghìn,ngàn', 10000: 'vạn' },
  spoken: {
    vacancy: 'đất,đất công nghiệp',
    port: 'cảng,bến cảng,cầu cảng',
    gate: 'cửa khẩu,cửa khẩu quốc tế,biên giới,Trung Quốc',
    airport: 'sân bay,sân bay quốc tế,cảng hàng không,cảng hàng không quốc tế',
    interchange: 'cao tốc,lối ra cao tốc,nút giao cao tốc',
    power: 'điện,trạm biến áp',
    'port~50000dwt': 'nước sâu,cảng nước sâu',
    'port~container': 'container,công-ten-nơ,contenơ',
    // Without its marks "may" is "máy" too: what has machines comes before what sews.
    'sector=electronics': 'linh kiện điện tử,bản mạch,máy tính,nhà máy-máy tính',
    'sector=semiconductors-high-tech': 'chip,vi mạch',
    'sector=machinery-metal': 'thép,máy móc,xưởng máy móc,nhà máy-máy móc',
    'sector=textiles-garments':
      'may mặc,nhà máy may mặc,xưởng may mặc,dệt,sợi,quần áo,nhà máy may,xưởng may,nhà xưởng may,' +
      'công ty may,ngành may,hàng may',
    'sector=logistics-port': 'kho bãi,kho vận,nhà kho',
  },
  beforeYear: 'trước,trước năm,trước đầu năm,đầu năm,sớm hơn năm',
  notBeforeYear: 'không trước,không trước năm,không sớm hơn năm',
  passing:
    'một,các,những,cái,chiếc,mảnh,lô,ở,tại,trong,trên,dưới,từ,đến,tới,với,và,hoặc,hay,của,cho,' +
    'để,có,là,mà,thì,được,bị,gần,cạnh,sát,bên,kề,cách,quanh,khoảng,khoảng cách,tầm,chừng,hơn,' +
    'ít nhất,tối thiểu,tối đa,trở lên,trở xuống,không quá,cần,muốn,tìm,tìm kiếm,thuê,cho thuê,' +
    'mua,xây,xây dựng,làm,mở,đặt,lập,đầu tư,sản xuất,nhà máy,xưởng,nhà xưởng,' +
    'nhà xưởng sản xuất,công ty,doanh nghiệp,dự án,khu công nghiệp,KCN,khu,công nghiệp,' +
    'cụm công nghiệp,diện tích,quy mô,nơi,chỗ,vùng,khu vực,địa điểm,vị trí,trước,trước năm,vào,năm,đến năm,' +
    'tôi,chúng tôi,mình,xin,giúp,nhận,tiếp nhận,đón,tàu,cỡ,loại,cấp,lưới,nguồn,quốc tế,đường,' +
    'đi,đường bộ,km đường bộ,sẵn,sẵn sàng,ngành,nghề,nào,gì,đâu,không,có thể,bao nhiêu,dựng,chạy,' +
    'hoạt động,vận hành,mặt bằng,muộn nhất,chậm nhất,cuối,cuối năm,hết,hết năm,kể từ,sau,sau năm',
};
