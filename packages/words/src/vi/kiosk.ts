import type { KioskWords } from '../en/kiosk.ts';

/** Words of the kiosk, in Vietnamese. */
export const kiosk: KioskWords = {
  place: 'Các khu công nghiệp của tỉnh Quảng Ninh, Việt Nam',
  question: 'Nhà máy của Quý vị cần gì?',
  hint: 'Chạm vào một câu hỏi hoặc vào bản đồ.',
  questions: {
    port: {
      title: '50\u00a0ha gần cảng nước sâu',
      text: 'trong vòng 60\u00a0km đường bộ, cảng đón tàu 50.000\u00a0DWT, có điện 110\u00a0kV',
    },
    border: {
      title: 'Nhà máy may gần biên giới',
      text: 'cách cửa khẩu tối đa 60\u00a0km; ưu tiên tiền lương và giá thuê',
    },
    chips: {
      title: 'Nhà máy bán dẫn đến năm 2028',
      text: 'những gì chắc chắn có khi đó và những gì trong quy hoạch',
    },
  },
  map: 'Tất cả các khu trên bản đồ',
  zones: 'Khu kinh tế',
  legend: 'Nét đứt: bán kính chứa vị trí của khu',
  bar: {
    language: 'Ngôn ngữ',
    visit: 'Lượt xem của Quý vị',
    take: 'Mang theo',
    finish: 'Kết thúc',
    staff: 'Nhân viên',
  },
  take: {
    title: 'Mang theo',
    text: 'Đưa máy ảnh điện thoại vào mã này: điện thoại sẽ mở đúng phần đang xem.',
    long: 'Phần đang xem quá dài để tạo mã. Xin chọn ít khu hoặc ít điều kiện hơn.',
    close: 'Đóng',
  },
  out: {
    title: 'Trên điện thoại của Quý vị',
    text: 'Màn hình này phục vụ tại hội chợ. Xin quét mã để mở trang, gọi điện, gửi thư, in hoặc lưu tệp trên điện thoại.',
  },
  idle: {
    title: 'Quý vị còn xem không?',
    text: (seconds: number) =>
      `Sau ${seconds} giây, mọi nội dung đã nhập và đã chọn tại đây sẽ bị xóa.`,
    stay: 'Tôi vẫn đang xem',
    erase: 'Xóa ngay',
  },
  pin: {
    label: 'Mã PIN',
    digits: 'Các chữ số',
    erase: 'Xóa chữ số cuối',
    go: 'Tiếp tục',
    cancel: 'Hủy',
    wrong: 'Mã PIN không đúng.',
    wait: (seconds: number) => `Thử quá nhiều lần: xin chờ ${seconds} giây.`,
    leave: 'Thoát chế độ kiosk',
    after: 'Trang tiếp theo dẫn đến các câu hỏi này.',
    unsent: (count: number) =>
      count === 0
        ? 'Mọi câu hỏi trên thiết bị này đã được gửi.'
        : `${count} câu hỏi đã niêm phong trên thiết bị này đang chờ kết nối mạng.`,
  },
  setUp: {
    title: 'Dành cho nhân viên: dùng thiết bị này làm kiosk',
    text: 'Khi đó mọi trang đều có thanh kiosk. Sau 75 giây không có ai chạm, mọi dấu vết của khách được xóa; câu hỏi chưa gửi vẫn được giữ, niêm phong cho bộ phận tiếp nhận. Nên dùng một cửa sổ trình duyệt riêng, không đăng nhập tài khoản.',
    toWaiting: 'Xem hoặc lưu thành tệp',
    choose: 'Chọn mã PIN gồm sáu đến mười hai chữ số',
    again: 'Nhập lại mã PIN',
    differ: 'Hai mã PIN khác nhau. Xin chọn lại.',
    present: 'Nhập mã PIN của thiết bị này',
    insecure: 'Kiosk cần https hoặc localhost.',
    unable: 'Trình duyệt này quá cũ, không dùng làm kiosk được.',
    unreachable: 'Không kết nối được với máy chủ: khi cài đặt cần kết nối một lần.',
    refused: 'Thiết bị này không lưu được gì: trình duyệt từ chối lưu trữ.',
  },
};
