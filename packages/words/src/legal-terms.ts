import type { Measure } from '@sites/domain';

/** The Vietnamese terms of law and of the plans, printed beside the reader's on every sheet: what an authority will call it. */
export const legalTerms: Readonly<
  Record<
    | Measure
    | 'park'
    | 'zone'
    | 'status'
    | 'ports'
    | 'gates'
    | 'airports'
    | 'interchanges'
    | 'power'
    | 'developer'
    | 'authority'
    | 'commune',
    string
  >
> = {
  park: 'Khu công nghiệp',
  zone: 'Khu kinh tế',
  status: 'Tình trạng',
  commune: 'Xã, phường, đặc khu',
  plannedArea: 'Diện tích quy hoạch',
  leasableArea: 'Diện tích đất công nghiệp',
  vacancy: 'Đất sẵn sàng cho thuê',
  supply: 'Quỹ đất dự kiến',
  occupancy: 'Tỷ lệ lấp đầy',
  rent: 'Giá cho thuê lại đất',
  powerCapacity: 'Công suất trạm biến áp',
  waterCapacity: 'Cấp nước',
  wastewaterCapacity: 'Xử lý nước thải',
  power: 'Cấp điện',
  ports: 'Cảng biển',
  gates: 'Cửa khẩu',
  airports: 'Cảng hàng không',
  interchanges: 'Nút giao đường cao tốc',
  developer: 'Chủ đầu tư kết cấu hạ tầng',
  authority: 'Cơ quan quản lý, xúc tiến đầu tư',
};
