import { describe, expect, it } from 'vitest';
import { realAtlas } from '@sites/fixtures';
import { byId } from '../atlas.ts';
import { judge } from '../filters/outcome.ts';
import type { FilterState } from '../filters/registry.ts';
import type { Park } from '../park.ts';
import type { Note } from '../site.ts';
import { type Against, speaksAgainst } from './against.ts';

const atlas = realAtlas();
const of = (park: Park | string, asked: FilterState = {}, within = atlas): readonly Against[] => {
  const one = typeof park === 'string' ? byId(within.parks, park) : park;
  return speaksAgainst(judge(one, asked, within), asked, within);
};
const codes = (found: readonly Against[]) =>
  found.map(({ code, project, source }) => [code, project?.id, source]);
const ship = { dwt: 50_000 };
const ofPort = (of: string, needs?: typeof ship): FilterState => ({
  port: { to: of, limit: 60, unit: 'km', ...(needs && { needs }) },
});

/** A park of which nothing is said. */
const plain = { ...byId(atlas.parks, 'dong-mai'), remarks: [], boundary: [] };
const noPorts = { ...atlas, ports: [] };
const note = (weighs: Note['weighs'], source: string, verified?: false) =>
  ({ text: { vi: source }, weighs, source, verified }) as Note;

describe('what speaks against a park', () => {
  it('is land that projects registered, where nobody says how much it leaves', () => {
    expect(of('song-khoai')).toMatchObject([
      { code: 'registered', claim: { unit: 'ha' }, source: 'theinvestor-2023-12-song-khoai' },
    ]);
    const known = byId(atlas.parks, 'dong-mai').figures.vacancy;
    expect(known.state).toBe('known');
    const park = byId(atlas.parks, 'song-khoai');
    expect(of({ ...park, figures: { ...park.figures, vacancy: known } })).toEqual([]);
  });
  it('is the word on how far it has come, unless it is in operation', () => {
    const { status } = byId(atlas.parks, 'bach-dang');
    expect(status.note).toBeDefined();
    expect(of({ ...plain, status })).toContainEqual({
      code: 'note',
      text: status.note,
      source: 'kinhtedothi-2023-05-plan-parks',
    });
    expect(of({ ...plain, status: { ...status, value: 'operating' } }, {}, noPorts)).toEqual([]);
    expect(of({ ...plain, status: { ...status, note: undefined } }, {}, noPorts)).toEqual([]);
  });
  it('are notes that weigh so and are confirmed, of its land and of its outline', () => {
    const notes = [note('against', 'a'), note(undefined, 'b'), note('against', 'c', false)];
    const said = of({ ...plain, remarks: notes, boundary: [note('against', 'd')] });
    const own = said.filter(({ source }) => source?.length === 1);
    expect(own).toEqual([
      { code: 'note', text: { vi: 'a' }, source: 'a' },
      { code: 'note', text: { vi: 'd' }, source: 'd' },
    ]);
  });
  it('is said of the projects inside it by name, after its own', () => {
    expect(codes(of('dam-nha-mac'))).toEqual([
      ['registered', 'bac-tien-phong', 'ipa-yearbook-2022-p415'],
      ['note', 'bac-tien-phong', 'ipa-2022-tien-phong-progress'],
      ['note', 'nam-tien-phong', 'ipa-2022-tien-phong-progress'],
      ['note', 'nam-tien-phong', 'ipa-2022-tien-phong-progress'],
      ['note', 'bach-dang', 'kinhtedothi-2023-05-plan-parks'],
    ]);
  });
});

describe('what limits its port', () => {
  const channel = (found: readonly Against[]) =>
    found.flatMap((one) => (one.code === 'channel' ? [one.port.id] : []));
  it('is the depth of the way in, of the port that was found, where a ship is asked for', () => {
    expect(channel(of('bac-tien-phong', ofPort('any', ship)))).toEqual(['hict']);
    expect(channel(of('bac-tien-phong', ofPort('cai-lan', ship)))).toEqual(['cai-lan']);
    expect(channel(of('bac-tien-phong', ofPort('any')))).toEqual([]);
    expect(channel(of('bac-tien-phong'))).toEqual([]);
  });
  it('is nothing where the port that is asked for is too far', () => {
    const near: FilterState = { port: { to: 'cai-lan', limit: 1, unit: 'km', needs: ship } };
    expect(judge(byId(atlas.parks, 'dong-mai'), near, atlas).findings[0]?.verdict).toBe('no');
    expect(of(plain, near)).toEqual([]);
  });
  it('is what is noted of the nearest where none is asked for, and nothing where there is none', () => {
    expect(codes(of(plain))).toEqual([['note', undefined, 'laodong-2026-01-cua-luc']]);
    expect(of(plain, {}, noPorts)).toEqual([]);
    // Another filter asks for no port.
    expect(codes(of(plain, { gate: { to: 'any', limit: 400, unit: 'km' } }))).toHaveLength(1);
  });
  it('is said once where the same source says it of the park', () => {
    const [said] = of(plain);
    const park = { ...plain, remarks: [note('against', said!.source!)] };
    expect(of(park)).toEqual([{ code: 'note', text: { vi: said!.source }, source: said!.source }]);
  });
});
