import type { NeedWords } from '../en/need.ts';

export const need: NeedWords = {
  noName: 'Không có khu nào tên như vậy.',
  tenantNamed: (count) => `${count} khu có doanh nghiệp mang tên này.`,
  inNames: (count) => `Từ này có trong tên của ${count} khu, địa danh hoặc doanh nghiệp tại đó.`,
  meant: 'Trang hiểu là',
  missed: 'Chưa hiểu',
  units: { kv: 'kilôvôn,ki-lô-vôn', km: 'cây số', min: 'phút', dwt: 'tấn' },
  scales: { 1000: 'nghìn,ngàn', 10000: 'vạn' },
  spoken: {
    vacancy: 'đất',
    port: 'cảng',
    gate: 'cửa khẩu,cửa khẩu quốc tế,biên giới,Trung Quốc',
    airport: 'sân bay,sân bay quốc tế,cảng hàng không,cảng hàng không quốc tế',
    interchange: 'cao tốc',
    power: 'điện,trạm biến áp',
    'port~50000dwt': 'nước sâu,cảng nước sâu',
    'port~container': 'container,công-ten-nơ,contenơ',
    'sector=electronics': 'linh kiện điện tử,bản mạch',
    'sector=semiconductors-high-tech': 'chip,vi mạch',
    'sector=machinery-metal': 'thép',
    'sector=textiles-garments': 'may mặc,dệt,sợi',
    'sector=logistics-port': 'kho bãi,kho vận',
  },
  passing:
    'một,các,những,cái,chiếc,mảnh,lô,ở,tại,trong,trên,dưới,từ,đến,tới,với,và,hoặc,hay,của,cho,' +
    'để,có,là,mà,thì,được,bị,gần,cạnh,sát,bên,kề,cách,quanh,khoảng,khoảng cách,tầm,chừng,hơn,' +
    'ít nhất,tối thiểu,tối đa,trở lên,trở xuống,không quá,cần,muốn,tìm,tìm kiếm,thuê,cho thuê,' +
    'mua,xây,xây dựng,làm,mở,đặt,lập,đầu tư,sản xuất,nhà máy,xưởng,nhà xưởng,' +
    'nhà xưởng sản xuất,công ty,doanh nghiệp,dự án,khu công nghiệp,KCN,khu,công nghiệp,' +
    'cụm công nghiệp,diện tích,quy mô,nơi,chỗ,vùng,khu vực,địa điểm,vị trí,trước,trước năm,vào,năm,đến năm,' +
    'tôi,chúng tôi,mình,xin,giúp,nhận,tiếp nhận,đón,tàu,cỡ,loại,cấp,lưới,nguồn,quốc tế,đường,' +
    'đi,đường bộ,km đường bộ,sẵn,sẵn sàng,ngành,nghề,nào,gì,đâu,không,có thể,bao nhiêu,dựng,chạy,' +
    'hoạt động,vận hành,mặt bằng',
};
