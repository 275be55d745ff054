import { describe, expect, it } from 'vitest';
import { realAtlas } from '@sites/fixtures';
import { placesNear } from './near-places.ts';

const near = (address: string) =>
  placesNear(address, realAtlas()).map(({ collection, id }) => `${collection}/${id}`);

describe('what may have been meant by an address', () => {
  it.each([
    ['/en/parks/dong-may', 'parks/dong-mai'],
    ['/en/parks/dongmai', 'parks/dong-mai'],
    ['/vi/parks/Đông_Mai', 'parks/dong-mai'],
    ['/ja/parks/song-koai', 'parks/song-khoai'],
    ['/ko/zones/van-donn', 'zones/van-don'],
    ['/song-khoai', 'parks/song-khoai'],
    ['/id/clusters/dong-may', 'clusters/dong-mai'],
    ['/en/parks/texhong', 'parks/texhong-hai-ha'],
  ])('%s: %s first', (address, first) => expect(near(address)[0]).toBe(first));
  it.each(['/en/nowhere', '/en/wp-login.php', '/en/', '/', '/en/parks/', '/en/parks/x'])(
    '%s: nothing',
    (address) => expect(near(address)).toEqual([]),
  );
  it('never more than five', () => expect(near('/en/parks/hai').length).toBeLessThan(6));
});
