import { realAtlas } from '@sites/fixtures';
import type { DemandEvent } from '@sites/store';
import { describe, expect, it } from 'vitest';
import { DemandCounter, eventsOf } from './counter.ts';

const atlas = realAtlas();
/** Sunday evening in Greenwich, Monday in Vietnam. */
const instant = '2026-11-29T17:30:00Z';

/** Everything a counter gives away, as lines. */
async function flushed(counter: DemandCounter): Promise<string[]> {
  const lines: string[] = [];
  await counter.flush(
    {
      count: async (_day, language, event, times) => {
        lines.push(`${times} ${language} ${JSON.stringify(event)}`);
      },
    },
    instant,
  );
  return lines.toSorted();
}

describe('an address', () => {
  it.each<[string, string, DemandEvent[]]>([
    ['/ja/?vacancy=10-', 'ja', [{ filter: 'vacancy', range: '10-' }]],
    [
      '/api/collections/parks/items?vacancy=10-&lang=ko',
      'ko',
      [{ filter: 'vacancy', range: '10-' }],
    ],
    ['/vi/?park=dong-mai', 'vi', []],
    ['/en/?vacancy=wrong', 'en', []],
  ])('%s', (address, language, events) =>
    expect(eventsOf(address, atlas)).toEqual({ language, events }),
  );
  it('names filters that no park meets together', () => {
    const { events } = eventsOf('/en/?area=90000-&vacancy=10-', atlas);
    expect(events).toContainEqual({ nomatch: 'area&vacancy' });
  });
  it('keeps a place that somebody chose to itself', () => {
    const { events } = eventsOf('/en/?near=107.09876,21.01234~10km', atlas);
    expect(events).toContainEqual({ filter: 'near', range: '' });
    expect(JSON.stringify(events)).not.toMatch(/21\.0|107/);
  });
});

describe('the counter', () => {
  it('counts every request, cached or not, by language', async () => {
    const counter = new DemandCounter(atlas);
    for (let at = 0; at < 3; at += 1) counter.saw('/ja/?vacancy=10-', {}, 200);
    counter.saw('/ja/?vacancy=10-', {}, 304);
    counter.saw('/ko/?vacancy=10-', {}, 200);
    expect(await flushed(counter)).toEqual([
      '1 ko {"filter":"vacancy","range":"10-"}',
      '4 ja {"filter":"vacancy","range":"10-"}',
    ]);
    expect(await flushed(counter)).toEqual([]);
  });
  it('counts for the day that it is in Vietnam', async () => {
    const counter = new DemandCounter(atlas);
    counter.saw('/ja/?vacancy=10-', {}, 200);
    const days: string[] = [];
    await counter.flush({ count: async (day) => void days.push(day) }, instant);
    expect(days).toEqual(['2026-11-30']);
  });
  it.each<[string, Record<string, string>, number]>([
    ['/ja/?vacancy=10-', { dnt: '1' }, 200],
    ['/ja/?vacancy=10-', { 'sec-gpc': '1' }, 200],
    ['/ja/?vacancy=10-', {}, 404],
    ['/ja/', {}, 200],
    ['/preview/ja.png?vacancy=10-', {}, 200],
    ['/ja/parks/dong-mai?vacancy=10-', {}, 200],
    ['/api/collections/parks/items?vacancy=10-&offset=10', {}, 200],
  ])('leaves out %s %j %i', async (address, headers, status) => {
    const counter = new DemandCounter(atlas);
    counter.saw(address, headers, status);
    expect(await flushed(counter)).toEqual([]);
  });
  it('counts a figure once for each enquiry', async () => {
    const counter = new DemandCounter(atlas);
    counter.asked('ja', ['vacancy', 'rent', 'vacancy']);
    counter.asked('ja', ['vacancy']);
    expect(await flushed(counter)).toEqual(['1 ja {"asked":"rent"}', '2 ja {"asked":"vacancy"}']);
  });
  it('keeps what the store does not take, and doubles nothing', async () => {
    const counter = new DemandCounter(atlas);
    counter.saw('/ja/?vacancy=10-', {}, 200);
    counter.saw('/ko/?vacancy=10-', {}, 200);
    let calls = 0;
    const failing = {
      count: async () => {
        calls += 1;
        if (calls === 2) throw new Error('away');
      },
    };
    await expect(counter.flush(failing, instant)).rejects.toThrow('away');
    expect(await flushed(counter)).toHaveLength(1);
  });
  it('holds no more addresses than it may', async () => {
    const counter = new DemandCounter(atlas);
    for (let at = 0; at < 6000; at += 1) counter.saw(`/ja/?vacancy=10-&x=${at}`, {}, 200);
    expect(await flushed(counter)).toEqual(['5000 ja {"filter":"vacancy","range":"10-"}']);
  });
});
