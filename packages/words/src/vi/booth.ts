import type { BoothWords } from '../en/booth.ts';

/** Words of the booth, in Vietnamese. */
export const booth: BoothWords = {
  lead: 'Ghi lại khách gặp tại hội chợ, kể cả khi không có mạng. Thông tin được giữ trên thiết bị này, khóa bằng mã PIN, và được gửi khi có mạng và quầy đang mở.',
  needsScript: 'Quầy hội chợ chỉ hoạt động khi bật JavaScript.',
  toDesk: 'Về bàn tiếp nhận',
  lock: 'Khóa',
  pin: 'Mã PIN của thiết bị này',
  prepare: {
    title: 'Chuẩn bị thiết bị này',
    first: 'Đăng nhập một lần khi có mạng. Sau đó quầy mở bằng mã PIN của thiết bị này.',
    choose:
      'Chọn mã PIN từ 6 đến 12 chữ số. Mã này khóa những gì bạn ghi lại; nếu quên, bạn đăng nhập rồi đặt mã mới.',
    known: 'Thiết bị này đã có mã PIN, của kiosk hoặc của quầy. Hãy nhập mã đó.',
    again: 'Nhập lại mã PIN',
    submit: 'Chuẩn bị thiết bị',
    digits: 'Mã PIN có từ 6 đến 12 chữ số.',
    differ: 'Hai mã PIN không giống nhau.',
  },
  locked: {
    title: 'Quầy đang khóa',
    open: 'Mở',
    wrong: 'Mã PIN không đúng.',
    changed: 'Mã PIN đã được đổi. Hãy đăng nhập một lần để mở quầy bằng mã mới.',
    forgot: 'Quên mã PIN',
    forgotLead: 'Hãy đăng nhập rồi chọn mã PIN mới. Dữ liệu trên thiết bị này không bị mất.',
    waiting: (count) => `${count} khách đang chờ gửi trên thiết bị này.`,
    wait: (seconds) => `Nhập sai quá nhiều lần. Hãy đợi ${seconds} giây.`,
  },
  form: {
    title: 'Khách mới',
    warmth: 'Mức độ quan tâm',
    often: 'Thường gặp',
    all: 'Tất cả',
    note: 'Ghi chú cho đồng nghiệp',
    agree: 'Khách đã đồng ý bằng lời.',
    text: 'Nội dung khách đồng ý',
    save: 'Lưu khách này',
    correct: 'Sửa thông tin khách',
    drop: 'Bỏ thay đổi',
  },
  card: {
    title: 'Danh thiếp',
    take: 'Chụp danh thiếp',
    again: 'Chụp lại',
    drop: 'Xóa ảnh',
    alt: 'Ảnh danh thiếp',
    unreadable: 'Không đọc được ảnh này. Hãy chụp ảnh khác.',
    note: 'Nơi chụp, thời gian và loại máy không được giữ lại.',
  },
  list: {
    title: 'Trên thiết bị này',
    none: 'Chưa có khách nào.',
    card: 'Có danh thiếp',
    cardWaits: 'Danh thiếp chưa được gửi.',
    cardRefused: 'Máy chủ không nhận danh thiếp.',
    correct: 'Sửa',
    sent: 'Đã gửi',
  },
  signIn:
    'Phiên làm việc đã kết thúc. Thông tin khách vẫn được giữ trên thiết bị này; hãy đăng nhập để gửi.',
  offline: 'Không có mạng: thông tin khách được giữ tại đây và gửi sau.',
};
