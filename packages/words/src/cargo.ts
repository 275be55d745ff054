import { type Port, hasConfirmedCargo } from '@sites/domain';
import type { DetailWords } from './en/detail.ts';
import type { Speaker } from './speaker.ts';

/** What a port is said to handle, or that it is not published. */
export const cargoText = (
  port: Port,
  speaker: Speaker,
  { place, claims }: Pick<DetailWords, 'place' | 'claims'>,
): string =>
  speaker.labelled(
    claims.cargoTypes ?? '',
    hasConfirmedCargo(port) && port.cargo.length > 0
      ? speaker.list(port.cargo.map((kind) => place.cargo[kind]))
      : speaker.words.gaps['not-published'],
  );
