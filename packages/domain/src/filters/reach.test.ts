import { describe, expect, it } from 'vitest';
import { hasRow } from '../answer/bits.ts';
import type { Atlas } from '../atlas-schema.ts';
import type { Park, Reach } from '../park.ts';
import type { Gate, Port } from '../place.ts';
import { alsoServing } from './also.ts';
import { judgeReach, reach } from './reach.ts';
import type { ReachLimit } from './serving.ts';

type Berth = 'class' | 'light-loaded' | 'planned-class';
const claimOf = (value: number, berth: Berth) => ({
  value,
  unit: 'DWT',
  asOf: null,
  source: 's',
  confidence: 'official',
  berth,
});
const ships = (value: number, berth: Berth = 'class') => ({ maxDwt: [claimOf(value, berth)] });
const cargoTypes = [{ value: 'general', unit: null, source: 's', confidence: 'official' }];

/** A working quay for general cargo, of which no ship is told. */
const quay = (id: string, parts: object = {}, measures: object = {}): Port =>
  ({
    id,
    formerIds: [`old-${id}`],
    kind: 'quay',
    cargo: ['general'],
    status: 'operating',
    statusClaim: {},
    container: null,
    location: { lon: 107, lat: 21 },
    measures: { cargoTypes, ...measures },
    ...parts,
  }) as unknown as Port;
const gate = (id: string, parts: object = {}): Gate =>
  ({
    id,
    kind: 'international',
    status: 'operating',
    statusClaim: {},
    ...parts,
  }) as unknown as Gate;
const atlasOf = (ports: readonly Port[], gates: readonly Gate[] = []) =>
  ({ ports, gates }) as unknown as Atlas;

/** A road of so many kilometres: at least, by the model, at most; half as many minutes. */
const road = (low: number, model: number, high: number): Reach =>
  ({ km: [low, model, high], min: [low / 2, model / 2, high / 2] }) as unknown as Reach;
const parkWith = (ports: Record<string, Reach>, gates: Record<string, Reach> = {}) =>
  ({ access: { ports, gates } }) as unknown as Park;

const filter = reach({ key: 'port', group: 'access', to: 'ports', limitKm: 40, topKm: 200 });
const gates = reach({ key: 'gate', group: 'access', to: 'gates', limitKm: 40, topKm: 200 });
const two = atlasOf([quay('a'), quay('b')], [gate('a')]);

describe('a limit of a road', () => {
  it.each<[string, ReachLimit]>([
    ['a~60km', { to: 'a', limit: 60, unit: 'km' }],
    ['old-a~60km', { to: 'a', limit: 60, unit: 'km' }],
    ['any~45min', { to: 'any', limit: 45, unit: 'min' }],
    ['any~12.5km', { to: 'any', limit: 12.5, unit: 'km' }],
    ['any~1000km', { to: 'any', limit: 1000, unit: 'km' }],
    ['any~40km~30000dwt', { to: 'any', limit: 40, unit: 'km', needs: { dwt: 30_000 } }],
    ['any~40km~container', { to: 'any', limit: 40, unit: 'km', needs: 'container' }],
  ])('%s is read and written', (text, value) => {
    expect(filter.parse(text, two)).toEqual(value);
    expect(filter.write(value)).toBe(text.replace('old-', ''));
    expect(text).toMatch(new RegExp(filter.pattern, 'u'));
  });
  const none = `
    |any|any~|any~km|any~40|any~40m|any~40miles|c~40km|~40km|anyone~40km|any~ 40km|any~1e2km
    |any~0km|any~-5km|any~1000.1km|any~40km~|any~40km~dwt|any~40km~0dwt|any~40km~-5dwt
    |any~40km~1.5dwt|any~40km~30000|any~40km~containers|any~40km~container~x`;
  it.each(none.split('|').map((text) => text.trim()))('“%s” is none', (text) =>
    expect(filter.parse(text, two)).toBeUndefined(),
  );
  it('asks for ships at ports alone', () => {
    expect(gates.parse('a~40km', two)).toBeDefined();
    expect(gates.parse('a~40km~container', two)).toBeUndefined();
    expect('any~40km~container').not.toMatch(new RegExp(gates.pattern, 'u'));
  });
});

const any = (limit: number, more: Partial<ReachLimit> = {}): ReachLimit => ({
  to: 'any',
  limit,
  unit: 'km',
  ...more,
});
const dwt = (tons: number) => ({ needs: { dwt: tons } });
const far = { far: road(90, 100, 110) };

/** Ports, roads to them, what is asked, and what is said: verdict, code, place. */
const cases: readonly [string, Port[], Record<string, Reach>, ReachLimit, string][] = [
  [
    'the worst of the road is within',
    [quay('a')],
    { a: road(10, 15, 20) },
    any(20),
    'match near a',
  ],
  ['it is not sure', [quay('a')], { a: road(10, 15, 20) }, any(19.9), 'may site-vague a'],
  [
    'the best of the road is at it',
    [quay('a')],
    { a: road(10, 15, 20) },
    any(10),
    'may site-vague a',
  ],
  ['the best is beyond', [quay('a')], { a: road(10, 15, 20) }, any(9.9), 'no far a'],
  [
    'minutes are asked',
    [quay('a')],
    { a: road(10, 15, 20) },
    any(10, { unit: 'min' }),
    'match near a',
  ],
  ['minutes lack', [quay('a')], { a: road(10, 15, 20) }, any(4, { unit: 'min' }), 'no far a'],
  [
    'a farther one is sure',
    [quay('a'), quay('b')],
    { a: road(1, 5, 50), b: road(9, 10, 11) },
    any(20),
    'match near b',
  ],
  [
    'the nearest of two that are sure',
    [quay('a'), quay('b')],
    { a: road(9, 10, 11), b: road(3, 4, 5) },
    any(20),
    'match near b',
  ],
  [
    'a good one that is vague comes before a vague one',
    [quay('a', { statusClaim: null }), quay('b')],
    { a: road(1, 2, 3), b: road(9, 15, 30) },
    any(20),
    'may site-vague b',
  ],
  [
    'a vague one is all there is',
    [quay('a', { statusClaim: null }), quay('far')],
    { a: road(1, 2, 3), ...far },
    any(20),
    'may place-unconfirmed a',
  ],
  [
    'what is too far is told of a good one',
    [quay('a', { statusClaim: null }), quay('far')],
    { a: road(31, 32, 33), ...far },
    any(20),
    'no far far',
  ],
  [
    'nobody knows what became of it',
    [quay('a', { status: 'unknown' })],
    { a: road(1, 2, 3) },
    any(20),
    'may place-unconfirmed a',
  ],
  [
    'its word is unconfirmed',
    [quay('a', { statusClaim: { verified: false } })],
    { a: road(1, 2, 3) },
    any(20),
    'may place-unconfirmed a',
  ],
  [
    'it is being built',
    [quay('a', { status: 'building' })],
    { a: road(1, 2, 3) },
    any(20),
    'no none-eligible',
  ],
  [
    'it is planned',
    [quay('a', { status: 'planned' })],
    { a: road(1, 2, 3) },
    any(20),
    'no none-eligible',
  ],
  [
    'it is an anchorage',
    [quay('a', { kind: 'anchorage' })],
    { a: road(1, 2, 3) },
    any(20),
    'no none-eligible',
  ],
  [
    'it takes coal alone',
    [quay('a', { cargo: ['coal', 'bulk'] })],
    { a: road(1, 2, 3) },
    any(20),
    'no none-eligible',
  ],
  [
    'it takes containers',
    [quay('a', { cargo: ['coal', 'container'] })],
    { a: road(1, 2, 3) },
    any(20),
    'match near a',
  ],
  [
    'nobody confirms what it takes',
    [quay('a', {}, { cargoTypes: [] })],
    { a: road(1, 2, 3) },
    any(20),
    'may berth-unknown a',
  ],
  [
    'it is named, whatever it takes',
    [quay('a', { kind: 'anchorage', cargo: [], status: 'planned' }, { cargoTypes: [] })],
    { a: road(1, 2, 3) },
    any(20, { to: 'a' }),
    'match near a',
  ],
  [
    'another is named',
    [quay('a'), quay('b')],
    { a: road(1, 2, 3), b: road(31, 32, 33) },
    any(20, { to: 'b' }),
    'no far b',
  ],
  ['no road leads to any', [quay('a')], {}, any(20), 'no none-eligible'],
  ['no road leads to the one that is named', [quay('a')], {}, any(20, { to: 'a' }), 'no no-road a'],
  [
    'nobody says where the named one is',
    [quay('a', { location: null })],
    {},
    any(20, { to: 'a' }),
    'may place-unlocated a',
  ],
  ['nobody says where any is', [quay('a', { location: null })], {}, any(20), 'no none-eligible'],
  [
    'the ship is as large as the class',
    [quay('a', {}, ships(30_000))],
    { a: road(1, 2, 3) },
    any(20, dwt(30_000)),
    'match near a',
  ],
  [
    'the ship is larger',
    [quay('a', {}, ships(30_000))],
    { a: road(1, 2, 3) },
    any(20, dwt(30_001)),
    'no none-eligible',
  ],
  [
    'the ship is larger than the named one takes',
    [quay('a', {}, ships(30_000))],
    { a: road(1, 2, 3) },
    any(20, { to: 'a', ...dwt(30_001) }),
    'no berth-unfit a',
  ],
  ['no ship is told of', [quay('a')], { a: road(1, 2, 3) }, any(20, dwt(1)), 'may berth-unknown a'],
  [
    'a ship came half empty',
    [quay('a', {}, ships(50_000, 'light-loaded'))],
    { a: road(1, 2, 3) },
    any(20, dwt(30_000)),
    'may berth-unknown a',
  ],
  [
    'the class is planned',
    [quay('a', {}, ships(50_000, 'planned-class'))],
    { a: road(1, 2, 3) },
    any(20, dwt(50_000)),
    'may berth-planned a',
  ],
  [
    'the planned class is too small',
    [quay('a', {}, ships(50_000, 'planned-class'))],
    { a: road(1, 2, 3) },
    any(20, dwt(50_001)),
    'no none-eligible',
  ],
  [
    'it has containers',
    [quay('a', { container: true })],
    { a: road(1, 2, 3) },
    any(20, { needs: 'container' }),
    'match near a',
  ],
  [
    'it has none',
    [quay('a', { container: false })],
    { a: road(1, 2, 3) },
    any(20, { needs: 'container' }),
    'no none-eligible',
  ],
  [
    'nobody says whether it has',
    [quay('a')],
    { a: road(1, 2, 3) },
    any(20, { needs: 'container' }),
    'may berth-unknown a',
  ],
];

describe('a road is judged where', () => {
  it.each(cases)('%s', (_, ports, roads, value, said) => {
    const park = parkWith(roads);
    const atlas = { ...atlasOf(ports), parks: [park] };
    const { verdict, because } = judgeReach(park, 'ports', value, atlas);
    const place = 'place' in because ? [because.place] : [];
    expect([verdict, because.code, ...place].join(' ')).toBe(said);
    // All parks at once are judged alike.
    const { match, kept } = filter.prepare!(atlas)(value);
    expect({ match: hasRow(match, 0), kept: hasRow(kept, 0) }).toEqual({
      match: verdict === 'match',
      kept: verdict !== 'no',
    });
  });
  it('the class of the berth is told where a ship is asked for, and alone there', () => {
    const atlas = atlasOf([quay('a', { container: true }, ships(30_000))]);
    const because = (needs?: ReachLimit['needs']) =>
      judgeReach(parkWith({ a: road(1, 2, 3) }), 'ports', any(20, needs && { needs }), atlas)
        .because;
    expect(because({ dwt: 10 })).toMatchObject({ code: 'near', unit: 'km', dwt: 30_000 });
    expect(because('container')).not.toHaveProperty('dwt');
    expect(because()).toEqual({
      code: 'near',
      to: 'ports',
      place: 'a',
      reach: road(1, 2, 3),
      unit: 'km',
    });
  });
  it('what is open says who settles it', () => {
    const settle = (port: Port, roads: Record<string, Reach>, value: ReachLimit) => {
      const { because } = judgeReach(parkWith(roads), 'ports', value, atlasOf([port]));
      return 'settle' in because && because.settle;
    };
    const near = { a: road(1, 2, 3) };
    expect(settle(quay('a'), { a: road(1, 2, 30) }, any(20))).toEqual({
      what: 'site',
      ask: 'authority',
    });
    expect(settle(quay('a', { location: null }), {}, any(20, { to: 'a' }))).toEqual({
      what: 'site',
      ask: 'authority',
    });
    expect(settle(quay('a'), near, any(20, dwt(1)))).toEqual({
      what: 'berth',
      ask: 'port-operator',
    });
    const planned = quay('a', {}, ships(5, 'planned-class'));
    expect(settle(planned, near, any(20, dwt(1)))).toEqual({ what: 'berth', ask: 'port-operator' });
    const doubtful = quay('a', { statusClaim: null });
    expect(settle(doubtful, near, any(20))).toEqual({ what: 'opening', ask: 'authority' });
  });
  it('a gate is asked for: no checkpoint, unless it is named', () => {
    const park = parkWith({}, { a: road(1, 2, 3), b: road(4, 5, 6) });
    const atlas = atlasOf([], [gate('a', { kind: 'checkpoint' }), gate('b')]);
    const place = (value: ReachLimit) => judgeReach(park, 'gates', value, atlas).because;
    expect(place(any(20))).toMatchObject({ code: 'near', place: 'b' });
    expect(place(any(20, { to: 'a' }))).toMatchObject({ code: 'near', place: 'a' });
  });
});

describe('the control of a road', () => {
  const withShips = reach({
    key: 'port',
    group: 'access',
    to: 'ports',
    limitKm: 40,
    topKm: 200,
    needs: ['container', '30000dwt'],
  });
  it('offers every place and every need, and keeps the limit that is set', () => {
    const options = (current?: ReachLimit) =>
      withShips.options(two, current).map(({ id, value }) => [id, withShips.write(value)]);
    expect(options()).toEqual([
      ['any', 'any~40km'],
      ['a', 'a~40km'],
      ['b', 'b~40km'],
      ['container', 'any~40km~container'],
      ['30000dwt', 'any~40km~30000dwt'],
    ]);
    expect(options({ to: 'b', limit: 45, unit: 'min', needs: 'container' })).toEqual([
      ['any', 'any~45min~container'],
      ['a', 'a~45min~container'],
      ['b', 'b~45min~container'],
      ['container', 'b~45min~container'],
      ['30000dwt', 'b~45min~30000dwt'],
    ]);
  });
  it('covers parks whose place is known', () => {
    const at = (kind: string) => filter.covers({ location: { kind } } as unknown as Park);
    expect([at('placeholder'), at('centroid')]).toEqual([false, true]);
  });
});

describe('the next port that takes the ship too', () => {
  const large = ships(50_000);
  const atlas = atlasOf([
    quay('found', {}, large),
    quay('small', {}, ships(10_000)),
    quay('untold'),
    quay('far', {}, large),
    quay('next', {}, large),
  ]);
  const park = parkWith({
    found: road(8, 10, 12),
    small: road(18, 20, 22),
    untold: road(28, 30, 32),
    far: road(90, 100, 110),
    next: road(35, 40, 48),
  });
  const asked: ReachLimit = { to: 'any', limit: 40, unit: 'km', needs: { dwt: 50_000 } };
  const also = (change: Partial<ReachLimit> = {}, place = 'found') =>
    alsoServing(
      park,
      { to: 'ports', place, unit: change.unit ?? 'km' },
      { ...asked, ...change },
      atlas,
    )?.id;
  it.each<[string, string | undefined, Partial<ReachLimit>, string?]>([
    ['is the nearest other one that surely does, within the limit by the model', 'next', {}],
    ['lies beyond the limit', undefined, { limit: 39.9 }],
    ['counts by minutes where those were asked for', 'next', { unit: 'min', limit: 20 }],
    ['lies beyond the minutes', undefined, { unit: 'min', limit: 19 }],
    ['may be nearer than the one that was found', 'found', {}, 'next'],
    ['is any that takes a smaller ship', 'small', { needs: { dwt: 10_000 } }],
    ['is not asked for where one port is meant', undefined, { to: 'found' }],
    ['takes no containers that nobody tells of', undefined, { needs: 'container' }],
  ])('%s', (_, id, change, place) => expect(also(change, place)).toBe(id));
  it('is not asked for without a ship or cargo', () => {
    const { needs: _, ...plain } = asked;
    expect(alsoServing(park, { to: 'ports', place: 'found', unit: 'km' }, plain, atlas)).toBe(
      undefined,
    );
  });
});
