import { beforeEach, describe, expect, it, vi } from 'vitest';
import { publicAddress } from './public-address.ts';

const there = 'https://sites.example';
const at = (path: string, stars: readonly string[] = []): string =>
  publicAddress(`http://localhost:8787${path}`, { origin: there, stars });

beforeEach(() => vi.stubGlobal('window', { location: { origin: 'http://localhost:8787' } }));

describe('what a visitor takes along', () => {
  it.each([
    ['/ja/kiosk', '/ja/'],
    ['/zh-hans/kiosk', '/zh-hans/'],
    ['/vi/?vacancy=10-&port=any~40km', '/vi/?vacancy=10-&port=any~40km'],
    ['/ko/parks/dong-mai?vacancy=10-', '/ko/parks/dong-mai?vacancy=10-'],
    ['/en/kiosk-of-others', '/en/kiosk-of-others'],
  ])('of %s is %s on the public address', (path, expected) =>
    expect(at(path)).toBe(`${there}${expected}`),
  );
  it('holds the shortlist that only the device knows, unless the address has one', () => {
    expect(at('/vi/', ['dong-mai', 'cai-lan'])).toBe(`${there}/vi/?star=dong-mai,cai-lan`);
    expect(at('/vi/?vacancy=10-', ['dong-mai'])).toBe(`${there}/vi/?vacancy=10-&star=dong-mai`);
    expect(at('/vi/?star=hai-yen', ['dong-mai'])).toBe(`${there}/vi/?star=hai-yen`);
  });
  it('keeps where the map is, and no other fragment', () => {
    expect(at('/vi/#9.5/21.1/107.2')).toBe(`${there}/vi/#9.5/21.1/107.2`);
    expect(at('/vi/#QN-7K3F-9Q2M~secret')).toBe(`${there}/vi/`);
  });
  it('is the same of other sites, calls and letters', () => {
    for (const address of ['https://other.example/x#y', 'mailto:a@b.example', 'tel:+84203'])
      expect(publicAddress(address, { origin: there, stars: [] })).toBe(address);
  });
});
