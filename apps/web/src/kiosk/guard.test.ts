import { describe, expect, it } from 'vitest';
import { isForPhones, staysInside } from './guard.ts';

const origin = 'https://sites.example';
const inside = (address: string): boolean => staysInside(new URL(address, origin), origin);
const forPhones = (address: string): boolean => isForPhones(new URL(address, origin), origin);

describe('a visitor of a kiosk', () => {
  it.each([
    '/vi/',
    '/en/kiosk',
    '/ja/parks/dong-mai?vacancy=10-',
    '/ko/ask',
    '/zh-hans/pack?star=a',
  ])('may go to %s', (address) => expect(inside(address)).toBe(true));
  it.each([
    'https://other.example/vi/',
    'http://sites.example/vi/',
    'https://sites.example:8443/vi/',
    'mailto:board@sites.example',
    'tel:+842033123456',
    '/api/collections/parks/items?f=xlsx',
    '/vi/desk',
    '/vi/desk/invite',
    '/ja/enquiry',
    '/en/embed?vacancy=10-',
    '/',
    'javascript:alert(1)',
  ])('may not go to %s', (address) => expect(inside(address)).toBe(false));
  it('is told by a code what a phone can open, and nothing of the desk', () => {
    for (const address of ['https://other.example/', 'mailto:a@b.example', '/api/atlas?lang=vi'])
      expect(forPhones(address), address).toBe(true);
    for (const address of ['/vi/desk', '/ja/enquiry', '/ko/desk/invite'])
      expect(forPhones(address), address).toBe(false);
  });
});
