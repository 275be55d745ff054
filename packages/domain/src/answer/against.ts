import type { Atlas } from '../atlas-schema.ts';
import { byId } from '../atlas.ts';
import type { Claim } from '../claim-schema.ts';
import { isConfirmed, isNumberClaim, pickClaim } from '../claim.ts';
import type { Outcome, Values } from '../filters/outcome.ts';
import { type ReachLimit, nearestServing } from '../filters/serving.ts';
import type { LocalText } from '../language.ts';
import type { Park } from '../park.ts';
import type { Port } from '../place.ts';
import type { Note } from '../site.ts';

/** What speaks against a park, or limits what speaks for it. */
export type Against = {
  /** The project inside the park that it is said of, where it is not the park itself. */
  readonly project?: Park;
  readonly source: string | null;
} & (
  | { readonly code: 'note'; readonly text: LocalText }
  /** Land that projects have registered: nobody says how much of what may be ready it leaves. */
  | { readonly code: 'registered'; readonly claim: Claim }
  /** The depth of the way in, beside the ship that is asked for. */
  | { readonly code: 'channel'; readonly claim: Claim; readonly port: Port }
);

const ofNotes = (notes: readonly Note[]): readonly Against[] =>
  notes
    .filter((note) => note.weighs === 'against' && isConfirmed(note))
    .map(({ text, source }) => ({ code: 'note', text, source }));

function ofPark({ status, remarks, boundary, figures, measures }: Park): readonly Against[] {
  const registered = figures.vacancy.state === 'bounds' && pickClaim(measures.registeredArea ?? []);
  const { value, note, source } = status;
  return [
    ...(value !== 'operating' && note ? [{ code: 'note' as const, text: note, source }] : []),
    ...(registered
      ? [{ code: 'registered' as const, claim: registered, source: registered.source }]
      : []),
    ...ofNotes([...remarks, ...boundary]),
  ];
}

/** The port that answers for a park: the one that the filter found, else the nearest. */
function ofPort(
  { park, findings }: Pick<Outcome, 'park' | 'findings'>,
  values: Values,
  atlas: Atlas,
): readonly Against[] {
  const asked = findings.find(({ because }) => 'to' in because && because.to === 'ports');
  const found = asked && asked.verdict !== 'no' && 'place' in asked.because && asked.because.place;
  const id = asked ? found : nearestServing(park, 'ports', atlas)?.id;
  if (!id) return [];
  const port = byId<Port>(atlas.ports, id);
  const needs = asked && (values[asked.key] as ReachLimit).needs;
  const depth =
    typeof needs === 'object' &&
    pickClaim((port.measures.channelDepth ?? []).filter(isNumberClaim));
  return [
    ...(depth ? [{ code: 'channel' as const, claim: depth, port, source: depth.source }] : []),
    ...ofNotes(port.remarks ?? []),
  ];
}

/** All that speaks against a park, the projects inside it and its port, by what is published of each alike. */
export function speaksAgainst(
  outcome: Pick<Outcome, 'park' | 'findings'>,
  values: Values,
  atlas: Atlas,
): readonly Against[] {
  const own = ofPark(outcome.park);
  const ofProjects = outcome.park.children.flatMap((id) => {
    const project = byId(atlas.parks, id);
    return ofPark(project).map((one) => ({ ...one, project }));
  });
  // A source that speaks of park and port says it once.
  const isTold = ({ source }: Against) => own.some((one) => one.source === source);
  return [...ofPort(outcome, values, atlas).filter((one) => !isTold(one)), ...own, ...ofProjects];
}
