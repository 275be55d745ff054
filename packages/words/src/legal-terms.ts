import { type Destination, collectionDetails, destinations, recordOf } from '@sites/domain';

/**
 * The Vietnamese terms of law and of the plans, printed beside the reader's on every sheet: what an authority
 * will call it. Those of measures and destinations stand beside their tables.
 */
export const legalTerms: Readonly<
  Record<
    'park' | 'zone' | 'status' | Destination | 'power' | 'developer' | 'authority' | 'commune',
    string
  >
> = {
  park: 'Khu công nghiệp',
  zone: 'Khu kinh tế',
  status: 'Tình trạng',
  commune: 'Xã, phường, đặc khu',
  power: 'Cấp điện',
  developer: 'Chủ đầu tư kết cấu hạ tầng',
  authority: 'Cơ quan quản lý, xúc tiến đầu tư',
  ...recordOf(destinations, (to) => collectionDetails[to].term),
};
