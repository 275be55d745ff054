import type { Measure } from './measures.ts';

/**
 * The Vietnamese term of law and of the plans for every measure, printed beside the reader's on every sheet: the list
 * is shown without it.
 */
export const measureTerms: Readonly<Record<Measure, string>> = {
  plannedArea: 'Diện tích quy hoạch',
  leasableArea: 'Diện tích đất công nghiệp',
  vacancy: 'Đất sẵn sàng cho thuê',
  supply: 'Quỹ đất dự kiến',
  occupancy: 'Tỷ lệ lấp đầy',
  rent: 'Giá cho thuê lại đất',
  powerCapacity: 'Công suất trạm biến áp',
  waterCapacity: 'Cấp nước',
  wastewaterCapacity: 'Xử lý nước thải',
  housingFlats: 'Nhà ở công nhân, căn hộ',
  housingFlatsBuilding: 'Nhà ở công nhân đang xây dựng, căn hộ',
  housingFlatsPlanned: 'Nhà ở công nhân theo quy hoạch, căn hộ',
  housingPlaces: 'Nhà ở công nhân, chỗ ở',
  housingPlacesPlanned: 'Nhà ở công nhân theo quy hoạch, chỗ ở',
  workers: 'Lao động',
  minimumWage: 'Lương tối thiểu vùng',
};
