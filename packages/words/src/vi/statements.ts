import type { StatementsWords } from '../en/statements.ts';

export const statements: StatementsWords = {
  contents: 'Trong trang này',
  privacy: {
    lead: 'Trang này biết gì về Quý vị, để làm gì, trong bao lâu, và Quý vị có quyền yêu cầu những gì.',
    closed:
      'Hiện trang này không nhận câu hỏi: chưa có bên nào được nêu tên chịu trách nhiệm về dữ liệu cá nhân, nên không tiếp nhận dữ liệu cá nhân nào.',
    controller: {
      heading: 'Ai chịu trách nhiệm về dữ liệu',
      text: (name) =>
        `${name} quyết định việc sử dụng thông tin trong câu hỏi và chịu trách nhiệm với tư cách bên kiểm soát dữ liệu cá nhân.`,
      contact: (contact) => `Liên hệ: ${contact}`,
    },
    kept: {
      heading: 'Những gì được lưu từ một câu hỏi, và vì sao',
      text: [
        'Những gì Quý vị nhập: tên, công ty, quốc gia, một cách nhận câu trả lời, lời nhắn, các số liệu của nhà máy, các khu và số liệu được hỏi. Ngoài ra có ngôn ngữ, liên kết của khung nhìn, phiên bản văn bản đồng ý và thời điểm tiếp nhận.',
        'Tất cả chỉ dùng để trả lời câu hỏi, không vào việc nào khác. Biểu mẫu còn gửi thời gian mở để phân biệt người với máy; từ đó nhiều nhất chỉ lưu một dấu hiệu.',
        'Bộ phận tiếp nhận ghi thêm việc xử lý: tình trạng, nhãn, ghi chú, người phụ trách, câu trả lời.',
        'Tại quầy hội chợ, nhân viên có thể ghi thông tin giúp Quý vị sau khi Quý vị đồng ý bằng lời. Nhân viên ghi thêm mức độ quan tâm và một ghi chú, và có thể chụp danh thiếp của Quý vị: chỉ lưu hình ảnh, không lưu nơi chụp, thời điểm và máy chụp. Trước khi đến nơi, ảnh nằm trên thiết bị của nhân viên dưới dạng mã hóa; sau đó được lưu cùng câu hỏi, do cùng những người ấy xem và bị xóa cùng câu hỏi.',
      ],
    },
    basis: {
      heading: 'Cơ sở pháp lý',
      text: [
        'Sự đồng ý của Quý vị, được hỏi trong biểu mẫu và không bao giờ chọn sẵn. Quý vị có thể rút lại bất cứ lúc nào; những gì đã thực hiện trước đó vẫn hợp pháp.',
        'Áp dụng Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15 và Nghị định số 356/2025/NĐ-CP, cùng có hiệu lực từ ngày 1 tháng 1 năm 2026. Với người ở Liên minh châu Âu, GDPR cũng áp dụng trong trường hợp thuộc phạm vi; cơ sở vẫn là sự đồng ý này, theo Điều 6 khoản 1 điểm a.',
      ],
    },
    seen: {
      heading: 'Ai được xem',
      text: [
        'Những người được bên kiểm soát mời vào bộ phận tiếp nhận và đã đăng nhập. Ai đã mở, xuất, sửa hoặc xóa câu hỏi, và vào lúc nào, đều được ghi lại.',
        'Thông báo về câu hỏi mới chỉ nêu số biên nhận và các khu, không có gì về Quý vị. Trang này không chuyển nội dung câu hỏi cho bên khác.',
      ],
    },
    term: {
      heading: 'Lưu trong bao lâu',
      text: (months) =>
        `Câu hỏi được xóa sau ${months} tháng kể từ khi tiếp nhận, hoặc sớm hơn nếu Quý vị yêu cầu.`,
      left: 'Số biên nhận, các ngày và nhật ký xử lý còn lại; chúng không nêu tên người hỏi. Các bản sao lưu đã tạo trước đó vẫn chứa câu hỏi cho đến khi chính chúng được xóa.',
    },
    rights: {
      heading: 'Quyền của Quý vị và cách thực hiện',
      list: [
        'xem dữ liệu, kèm bản sao những gì được lưu về Quý vị',
        'chỉnh sửa những gì chưa đúng',
        'xóa dữ liệu',
        'rút lại sự đồng ý',
        'khiếu nại: tại Việt Nam gửi Bộ Công an, tại Liên minh châu Âu gửi cơ quan bảo vệ dữ liệu của nước mình',
      ],
      how: 'Xin viết đến địa chỉ liên hệ ở trên, nêu số biên nhận, và dùng chính cách liên lạc đã ghi trong câu hỏi để bộ phận tiếp nhận biết đó là Quý vị. Quý vị được phản hồi trong vòng 2 ngày làm việc.',
    },
    device: {
      heading: 'Những gì ở lại trên thiết bị',
      head: ['Chứa gì', 'Khi nào mất đi'],
      rows: [
        [
          'Bản nháp',
          'những gì Quý vị đã gõ vào biểu mẫu',
          'khi câu hỏi được đưa vào hàng chờ, hoặc khi Quý vị xóa dữ liệu của trang này trong trình duyệt',
        ],
        [
          'Hàng chờ',
          'các câu hỏi chưa đến bộ phận tiếp nhận',
          'khi bộ phận tiếp nhận đã có, hoặc bằng nút xóa ở trang câu hỏi của Quý vị',
        ],
        [
          'Biên nhận',
          'số, khóa xem tình trạng, thời điểm và các khu; không có gì khác của câu hỏi',
          'bằng nút xóa ở trang câu hỏi của Quý vị',
        ],
        [
          'Danh sách chọn',
          'các khu Quý vị đã chọn và ghi chú; ghi chú không bao giờ được gửi đi',
          'khi Quý vị bỏ các khu và ghi chú',
        ],
        ['Ngôn ngữ', 'ngôn ngữ Quý vị đã chọn, trong một cookie', 'sau một năm'],
        [
          'Bản phát hành',
          'bản mà trang đã được tải lại sau khi cập nhật',
          'khi đóng thẻ trình duyệt',
        ],
        [
          'Trang trên thiết bị',
          'mã, phông chữ và dữ liệu của trang, để dùng khi không có mạng; không có gì của Quý vị',
          'khi có bản mới thay thế, hoặc khi Quý vị xóa dữ liệu của trang này trong trình duyệt',
        ],
        [
          'Điều khoản',
          'nơi tiếp nhận, thời hạn lưu giữ và khóa công khai của bộ phận tiếp nhận, theo lần nhận gần nhất; không có gì của Quý vị',
          'khi có điều khoản mới thay thế, hoặc khi Quý vị xóa dữ liệu của trang này trong trình duyệt',
        ],
      ],
      clear: 'Xóa dữ liệu của trang này trong trình duyệt sẽ bỏ tất cả cùng lúc.',
    },
    cookies: {
      heading: 'Cookie',
      text: 'Có một cookie cho ngôn ngữ. Nhân viên đăng nhập vào bộ phận tiếp nhận có cookie của phiên đăng nhập, kết thúc sau 12 giờ. Ngoài ra không có cookie nào.',
    },
    server: {
      heading: 'Máy chủ thấy gì',
      text: [
        'Các trang không tải gì từ máy chủ khác: không phông chữ, bản đồ, bộ đếm hay quảng cáo của bên khác. Không ai bị theo dõi.',
        'Nhật ký máy chủ ghi thời điểm, đường dẫn, kết quả và thời lượng của mỗi lượt truy cập. Nhật ký không ghi địa chỉ của thiết bị, bộ lọc hay những gì đã gõ.',
        'Để không ai làm quá tải bộ phận tiếp nhận, số câu hỏi được đếm theo địa chỉ mạng. Các số đếm này chỉ nằm trong bộ nhớ và không bao giờ được ghi lại.',
        'Khi có nhận câu hỏi, có thể đếm theo tuần và ngôn ngữ những bộ lọc và khoảng giá trị được dùng, những điều không khu nào đáp ứng và những số liệu được hỏi: không có địa chỉ, cookie hay gì cho biết đó là ai. Trình duyệt gửi Do Not Track hoặc Global Privacy Control không được đếm, và các số đếm nhỏ không được hiển thị.',
      ],
    },
  },
  accessibility: {
    lead: 'Ai cũng phải tìm và so sánh được các khu ở đây. Mục tiêu là WCAG 2.2, mức AA.',
    tested: {
      heading: 'Những gì được kiểm tra',
      text: [
        'Mọi loại trang được kiểm tra bằng axe-core trong trình duyệt thật, ở nền sáng và tối, trên điện thoại và màn hình rộng, khi mọi phần đều mở.',
        'Chỉ bằng bàn phím: chuyển đến danh sách, lọc, mở và đóng một khu; thanh trượt dùng phím mũi tên.',
        'Ở bề rộng 320, 360 và 390 điểm ảnh, không có gì phải cuộn ngang; 320 điểm ảnh là phần mà cửa sổ 1.280 điểm ảnh hiển thị khi phóng to 400 %.',
        'Cỡ chữ lớn hơn đặt trong trình duyệt làm toàn bộ chữ lớn lên.',
        'Không có JavaScript vẫn đọc và lọc được danh sách, và mở được các khu.',
        'Không có WebGL, hoặc khi bản đồ hỏng, danh sách vẫn có đủ mọi thứ.',
        'Khi trình duyệt dịch trang, trang vẫn hoạt động.',
      ],
    },
    limits: {
      heading: 'Những giới hạn đã biết',
      text: [
        'Bản thân bản đồ không nằm trong phần kiểm tra: đó là hình vẽ mà trình đọc màn hình không đọc được. Những gì bản đồ cho thấy về các khu cũng có trong danh sách và trang của từng khu.',
        'Các trang chưa được thử bởi người hằng ngày dùng trình đọc màn hình hoặc điều khiển bằng giọng nói.',
        'Không có JavaScript thì không viết được câu hỏi; khi có bộ phận tiếp nhận, biểu mẫu nêu địa chỉ liên hệ.',
      ],
    },
    report: {
      heading: 'Báo một trở ngại',
      text: (name, contact) =>
        `Xin cho ${name} biết điều gì không dùng được, kèm địa chỉ trang: ${contact}`,
      closed: 'Hiện trang này chưa nêu địa chỉ liên hệ.',
    },
  },
  missing: {
    asked: (address) => `Không có gì tại ${address} ở đây.`,
    near: 'Có phải Quý vị muốn tìm?',
  },
};
