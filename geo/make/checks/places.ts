import { declaredHa } from '../shape.ts';
import { type Facts, folders } from '../files.ts';
import type { Check } from './check.ts';
import { inside, kmOutside, outlines } from './outlines.ts';

/** Whether `collection/id` names a place of a collection. */
function isOnFile(ref: string, facts: Facts): boolean {
  const [collection = '', id] = ref.split('/');
  const isFolder = collection in folders;
  return isFolder && facts[collection as keyof typeof folders].some((one) => one.id === id);
}

/** Places: one id each, inside what holds them, inside the box. */
export const placeChecks: readonly Check[] = [
  {
    name: 'id is unique',
    *problemsIn(facts) {
      for (const name of [
        ...(Object.keys(folders) as (keyof typeof folders)[]),
        'places' as const,
      ]) {
        const ids = (facts[name] as { id: string }[]).map(({ id }) => id);
        for (const id of new Set(ids.filter((one, at) => ids.indexOf(one) !== at)))
          yield { file: `${name}/${id}.json`, detail: `id ${id} stands twice` };
      }
    },
  },
  {
    name: 'a retired id leads to one place',
    *problemsIn(facts) {
      for (const name of Object.keys(folders) as (keyof typeof folders)[]) {
        const places: readonly { id: string; formerIds?: readonly string[] | undefined }[] =
          facts[name];
        const all = places.flatMap(({ id, formerIds = [] }) => [id, ...formerIds]);
        for (const { id, formerIds = [] } of places)
          for (const former of formerIds)
            if (all.filter((one) => one === former).length > 1)
              yield { file: `${name}/${id}.json`, detail: `${former} names another place too` };
      }
    },
  },
  {
    name: 'child is inside its parent',
    needsAllFiles: true,
    *problemsIn(facts) {
      for (const park of facts.parks) {
        const file = `parks/${park.id}.json`;
        for (const id of park.children)
          if (facts.parks.find((one) => one.id === id)?.partOf !== park.id)
            yield { file, detail: `child ${id} does not name it as parent` };
        if (park.partOf === null) continue;
        const parent = facts.parks.find(({ id }) => id === park.partOf);
        if (!parent?.children.includes(park.id)) {
          yield { file, detail: `parent ${park.partOf} does not list it` };
          continue;
        }
        if (parent.zone !== park.zone)
          yield { file, detail: 'lies in another zone than its parent' };
        if (declaredHa(park) > declaredHa(parent))
          yield { file, detail: 'is larger than its parent' };
        const km = parent.outline
          ? kmOutside([park.location.lon, park.location.lat], parent.outline)
          : 0;
        if (km * 1000 > park.location.accuracyM)
          yield { file, detail: `lies ${km.toFixed(1)} km outside its parent` };
      }
    },
  },
  {
    name: 'zone exists',
    needsAllFiles: true,
    leavesBuildable: true,
    *problemsIn(facts) {
      for (const park of facts.parks) {
        if (park.zone === null) continue;
        const zone = facts.zones.find(({ id }) => id === park.zone);
        if (!zone) yield { file: `parks/${park.id}.json`, detail: `no zone ${park.zone}` };
        else if (!zone.parks.includes(park.id))
          yield { file: `zones/${zone.id}.json`, detail: `does not list park ${park.id}` };
      }
      for (const zone of facts.zones)
        for (const id of zone.parks)
          if (facts.parks.find((park) => park.id === id)?.zone !== zone.id)
            yield { file: `zones/${zone.id}.json`, detail: `lists park ${id}, which is elsewhere` };
    },
  },
  {
    name: 'work belongs to a park that exists',
    needsAllFiles: true,
    *problemsIn(facts) {
      for (const { id, park, from, to } of facts.works) {
        const file = `works/${id}.json`;
        if (park !== null && !facts.parks.some((one) => one.id === park))
          yield { file, detail: `no park ${park}` };
        if (from !== null && to !== null && to < from)
          yield { file, detail: `ends in ${to}, before it begins` };
      }
    },
  },
  {
    name: 'work belongs to places on file',
    needsAllFiles: true,
    *problemsIn(facts) {
      for (const { id, refs } of facts.works)
        for (const ref of refs)
          if (!isOnFile(ref, facts)) yield { file: `works/${id}.json`, detail: `no ${ref}` };
    },
  },
  {
    name: 'place is inside the box',
    *problemsIn(facts) {
      for (const name of Object.keys(folders) as (keyof typeof folders)[]) {
        for (const place of facts[name] as {
          id: string;
          location?: { lon: number; lat: number } | null;
        }[]) {
          const at = place.location;
          if (at && !inside(at.lon, at.lat))
            yield { file: `${name}/${place.id}.json`, detail: `${at.lon}, ${at.lat}` };
        }
      }
      for (const { file, outline } of outlines(facts))
        if (outline.coordinates.flat(2).some(([lon, lat]) => !inside(lon, lat)))
          yield { file, detail: 'the outline leaves the box' };
    },
  },
  {
    name: 'park is inside its zone',
    *problemsIn(facts) {
      for (const park of facts.parks) {
        const outline = facts.zones.find(({ id }) => id === park.zone)?.outline;
        const km = outline ? kmOutside([park.location.lon, park.location.lat], outline) : 0;
        if (outline && km * 1000 > park.location.accuracyM)
          yield {
            file: `parks/${park.id}.json`,
            detail: `its point lies ${km.toFixed(1)} km outside zone ${park.zone}`,
          };
      }
    },
  },
];
