import { beforeEach, describe, expect, it, vi } from 'vitest';
import { realAtlas } from '@sites/fixtures';
import { type Camera, readCamera, writeCamera } from '@sites/link';
import { browserLink } from '../page/link-store.ts';
import { visited } from '../page/visited.ts';
import { CameraHistory, type MapPlace } from './camera-history.ts';

const atlas = realAtlas();
const home = '#9/21/107';

beforeEach(() => void vi.useFakeTimers());

const cameraOf = (hash: string): Camera => readCamera(hash)!;

/** A page with a map that moves at once. */
function opened(path: string, browser = visited(path)) {
  const link = browserLink(atlas, browser);
  const kept = new CameraHistory(link, browser);
  const { camera = cameraOf(home), isFollowing } = kept.start;
  let place: MapPlace = { camera, isFollowing };
  const at = () => writeCamera(place.camera);
  kept.watch({
    camera: {
      get place() {
        return place;
      },
      returnTo: (back) => {
        place = back;
        kept.keep();
      },
    },
    view: { follow: (camera) => (place = { camera, isFollowing: false }) },
  });
  const rest = () => vi.advanceTimersByTime(300);
  return {
    browser,
    link,
    at,
    rest,
    isReturning: kept.isReturning,
    /** The page shows a place; `isLong`: what it does next comes before the map rests. */
    move: (hash: string, isLong = false) => {
      kept.lose();
      place = { camera: cameraOf(hash), isFollowing: true };
      kept.keep();
      if (!isLong) rest();
    },
    drag: (hash: string) => {
      place = { camera: cameraOf(hash), isFollowing: false };
      kept.choose(place.camera);
      rest();
    },
    showAll: (hash: string) => {
      kept.choose(undefined);
      place = { camera: cameraOf(hash), isFollowing: true };
      rest();
    },
    open: (park: string) => link.go({ ...link.get().state, park }, 'push'),
    close: () => {
      const { park: _, ...state } = link.get().state;
      link.go(state, 'leave');
      rest();
    },
    back: () => {
      browser.back();
      rest();
    },
    forward: () => {
      browser.forward();
      rest();
    },
    isFollowing: () => place.isFollowing,
    hash: () => browser.location.hash,
  };
}

const sent = '#10/21.0000/107.0000';
const park = '#11.6/21.3/107.4';
const hand = '#12/21.1/106.9';

describe.each([
  ['without a camera', '/en/?vacancy=10-', '', '', home],
  ['with a camera', `/en/?vacancy=10-${sent}`, sent, park, '#10/21/107'],
])('a link %s', (_, path, first, second, begin) => {
  it('Back brings back where the map was, Forward where the page moved it', () => {
    const page = opened(path);
    page.open('dong-mai');
    page.move(park);
    expect([page.at(), page.hash()]).toEqual([park, second]);
    page.back();
    expect([page.at(), page.hash(), page.isFollowing()]).toEqual([begin, first, false]);
    expect(page.isReturning()).toBe(true);
    page.forward();
    expect([page.at(), page.hash(), page.isFollowing()]).toEqual([park, second, true]);
  });
  it.each(['the panel is closed', 'Back comes before the map rests'])('and where %s', (how) => {
    const page = opened(path);
    page.open('dong-mai');
    page.move(park, how.startsWith('Back'));
    if (how.startsWith('Back')) page.back();
    else page.close();
    expect([page.at(), page.hash(), page.browser.at()]).toEqual([begin, first, 0]);
    // What the map was about is shown anew where the map had not come to rest.
    page.forward();
    expect(page.isReturning()).toBe(!how.startsWith('Back'));
  });
  it('what the reader moved by hand stays, back and forth', () => {
    const page = opened(path);
    page.open('dong-mai');
    page.move(park);
    page.drag(hand);
    page.back();
    expect([page.at(), page.hash(), page.isReturning()]).toEqual([hand, hand, false]);
    page.forward();
    expect([page.at(), page.hash()]).toEqual([hand, hand]);
  });
  it('what the reader moved before the page did is where Back leads', () => {
    const page = opened(path);
    page.drag(hand);
    page.open('dong-mai');
    page.move(park);
    page.back();
    expect([page.at(), page.hash()]).toEqual([hand, hand]);
  });
  it('who gave the map back to the answer keeps it there', () => {
    const page = opened(path);
    page.drag(hand);
    page.open('dong-mai');
    page.showAll(park);
    expect(page.hash()).toBe('');
    page.back();
    expect([page.at(), page.hash(), page.isReturning()]).toEqual([park, '', false]);
  });
  it('what is only closed leaves the map', () => {
    const page = opened(path);
    page.link.open('share');
    page.drag(hand);
    page.back();
    expect([page.at(), page.hash()]).toEqual([hand, hand]);
  });
  it('a choice in a sheet that Back closes leaves the map at it', () => {
    const page = opened(path);
    page.link.open('shortlist');
    page.link.go({ ...page.link.get().state, compare: ['dong-mai', 'song-khoai'] }, 'push');
    page.move(park);
    page.back();
    expect([page.at(), page.hash(), page.isReturning()]).toEqual([park, second, false]);
    page.back();
    expect([page.at(), page.hash()]).toEqual([begin, first]);
  });
  it('holds after the page has loaded anew', () => {
    const before = opened(path);
    before.open('dong-mai');
    before.move(park);
    before.browser.reload();
    const page = opened(path, before.browser);
    expect([page.at(), page.isFollowing()]).toEqual([park, true]);
    page.back();
    expect([page.at(), page.hash()]).toEqual([begin, first]);
  });
  it('an address that is typed moves the map', () => {
    const page = opened(path);
    page.browser.history.pushState(null, '', '/en/?vacancy=10-#8/21.2/107');
    page.browser.tell('popstate');
    page.browser.tell('hashchange');
    page.rest();
    expect([page.at(), page.hash()]).toEqual(['#8/21.2/107', '#8/21.2/107']);
  });
});

it.each([
  7,
  'x',
  { map: 3 },
  { map: { hand: 'north', at: '#99/1/1' } },
  { map: { hand: '', at: 5 } },
])('an entry with %j says nothing of the map', (state) => {
  const browser = visited('/en/');
  browser.history.replaceState(state, '', '/en/');
  expect(opened('/en/', browser).at()).toBe(home);
});

it('a part of the page that the address names stays there', () => {
  const page = opened('/en/#sources');
  page.move(park);
  expect(page.hash()).toBe('#sources');
});
