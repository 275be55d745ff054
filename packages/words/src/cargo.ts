import { type Port, hasConfirmedCargo } from '@sites/domain';
import type { DetailWords } from './en/detail.ts';
import type { Speaker } from './speaker.ts';

/** What a port is said to handle; undefined where that is not published. */
export const cargoNames = (
  port: Port,
  speaker: Speaker,
  { place }: Pick<DetailWords, 'place'>,
): string | undefined =>
  hasConfirmedCargo(port) && port.cargo.length > 0
    ? speaker.list(port.cargo.map((kind) => place.cargo[kind]))
    : undefined;

/** The same beside its label, or that it is not published. */
export const cargoText = (
  port: Port,
  speaker: Speaker,
  detail: Pick<DetailWords, 'place' | 'claims'>,
): string =>
  speaker.labelled(
    detail.claims.cargoTypes ?? '',
    cargoNames(port, speaker, detail) ?? speaker.words.gaps['not-published'],
  );
