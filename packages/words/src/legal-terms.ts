import type { Measure } from '@sites/domain';

/** The Vietnamese terms of law and of the plans, printed beside the reader's on every sheet: what an authority will call it. */
export const legalTerms: Readonly<Record<Measure | 'park' | 'zone' | 'status' | 'ports' | 'gates' | 'airports' | 'interchanges' | 'power' | 'developer' | 'authority' | 'commune', string>> = {
  park: 'Khu công nghiệp', zone: 'Khu kinh tế', status: 'Tình trạng', commune: 'Xã, phường',
  plannedArea: 'Diện tích quy hoạch', leasableArea: 'Đất công nghiệp cho thuê', vacancy: 'Đất sẵn sàng cho thuê', supply: 'Đất sẽ có', occupancy: 'Tỷ lệ lấp đầy', rent: 'Giá thuê đất',
  powerCapacity: 'Công suất trạm biến áp', waterCapacity: 'Cấp nước', wastewaterCapacity: 'Xử lý nước thải', power: 'Cấp điện',
  ports: 'Cảng biển', gates: 'Cửa khẩu', airports: 'Cảng hàng không', interchanges: 'Nút giao cao tốc', developer: 'Chủ đầu tư hạ tầng', authority: 'Cơ quan quản lý',
};
