import type { OfflineWords } from '../en/offline.ts';

export const offline: OfflineWords = {
  refused: {
    title: 'Không có mạng',
    text: 'Thiết bị này không lưu gì của trang để hiển thị ở đây. Hãy kết nối mạng rồi thử lại.',
    again: 'Thử lại',
  },
  line: {
    none: 'Không có kết nối: hiển thị từ thiết bị này',
    data: (date) => `dữ liệu ngày ${date}`,
    age: (days) => `${days} ngày trước`,
    version: (version) => `phiên bản ${version}`,
    update: 'Đã có phiên bản mới.',
    reload: 'Tải lại',
  },
  lead: 'Sau một lần truy cập, thiết bị này hiển thị được trang mà không cần mạng: bản đồ ở mọi mức phóng, bộ lọc, xếp hạng, so sánh và phiếu thông tin. Câu hỏi soạn khi không có mạng được gửi sau.',
  away: {
    text: 'Nội dung vừa được mở cần có mạng.',
    language: (language, kept) => `Thiết bị này chưa lưu ${language}. Đã lưu: ${kept}.`,
  },
  state: {
    heading: 'Thiết bị này',
    insecure:
      'Tính năng này cần địa chỉ bắt đầu bằng https:// hoặc chính máy đang chạy trang (localhost).',
    unable: 'Trình duyệt này không lưu trang, chẳng hạn vì đang ở cửa sổ riêng tư.',
    off: 'Máy chủ đã tắt tính năng này.',
    none: 'Thiết bị chưa lưu gì.',
    kept: (languages) => `Đã lưu: ${languages}`,
    data: (date, version) => `Dữ liệu ngày ${date}, phiên bản ${version}`,
    size: (size) => `${size} MB đã nén`,
  },
  prepare: {
    heading: 'Chuẩn bị cho hội chợ',
    text: 'Lưu cả bảy ngôn ngữ cùng phông chữ trên thiết bị này (dưới 8 MB). Hãy làm việc này khi có mạng, trước khi đến hội trường.',
    back: { kiosk: 'Về trang kiosk', booth: 'Về quầy hội chợ' },
    codes: (host: string) =>
      `Mã cho điện thoại của khách chứa ${host}, điện thoại ở nơi khác không mở được. Hãy khởi động máy chủ với PUBLIC_URL.`,
    button: 'Chuẩn bị thiết bị này',
    progress: (done, of) => `${done} trên ${of} MB`,
    ready: (date) => `Sẵn sàng · dữ liệu ngày ${date}`,
    persistent: 'Trình duyệt đã hứa giữ lại dữ liệu.',
    mayGo: 'Trình duyệt có thể xóa dữ liệu khi thiếu chỗ: hãy mở lại trang này vào hôm trước.',
    full: 'Thiết bị không đủ chỗ: hãy giải phóng bộ nhớ rồi thử lại.',
    network: 'Kết nối bị ngắt. Những gì đã đầy đủ trước đó vẫn còn.',
  },
  needs: {
    heading: 'Những gì cần có mạng',
    list: [
      'Gửi câu hỏi: câu hỏi chờ trên thiết bị này và được gửi khi có kết nối trở lại.',
      'Xem tình trạng câu hỏi và làm việc tại bàn tiếp nhận.',
      'Nguồn trên các trang khác, hình xem trước trong tin nhắn và giao diện dữ liệu (API).',
      'Đếm những gì được tìm kiếm: khi không có mạng thì không đếm gì.',
    ],
  },
};
