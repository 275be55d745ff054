import { setTimeout } from 'node:timers/promises';
import { traces } from '../device-traces.ts';
import type { Left } from './arrived.ts';
import * as at from './booth.ts';
import type { Device } from './device.ts';
import { explore, fill, leave, send, turnOn } from './kiosk.ts';
import type { Visitor } from './visitors.ts';

/** What happens to the device of a visitor. */
type Mishap =
  /** It is closed and opened again before they come. */
  | 'restart'
  /** It is killed while they type: they begin anew. */
  | 'killed-typing'
  /** It is killed when they have read that their enquiry is kept. */
  | 'killed-kept'
  /** It is killed with the touch on "send": nobody has said that anything is kept. */
  | 'killed-sending';

/** By the number of the visitor. */
export type Mishaps = Readonly<Record<number, Mishap>>;

/** A touch to the next one, on a clock that is set on while the kiosk is at rest. */
const restMs = 20 * 60_000;

const mark = /fair\d\d(kiosk|booth)/i;
/** What a visitor left must not be found by anybody who comes after. */
async function findNothing(kiosk: Device, who: Visitor): Promise<void> {
  const found = mark.exec(await traces(kiosk.page()));
  if (found) throw new Error(`${kiosk.name} still knows ${found[0]} after visitor ${who.number}`);
}

/** The visitors of one kiosk, one after the other; what they left is told as it is kept. */
export async function playKiosk(
  kiosk: Device,
  origin: string,
  visitors: readonly Visitor[],
  mishaps: Mishaps,
  tell: (left: Left) => void,
): Promise<void> {
  const again = async (): Promise<void> => {
    await kiosk.open();
    await turnOn(kiosk, origin);
  };
  for (const visitor of visitors) {
    const { asks, number } = visitor;
    const mishap = mishaps[number];
    if (mishap === 'restart') {
      await kiosk.restart();
      await turnOn(kiosk, origin);
    }
    await kiosk.page().clock.fastForward(restMs);
    let seen = await explore(kiosk.page(), visitor);
    if (asks) {
      await fill(kiosk.page(), asks);
      if (mishap === 'killed-typing') {
        await setTimeout(200);
        await kiosk.kill();
        await again();
        await findNothing(kiosk, visitor);
        seen = await explore(kiosk.page(), visitor);
        await fill(kiosk.page(), asks);
      }
      const left = { by: kiosk.name, contact: asks, message: asks.message, ...seen };
      if (mishap === 'killed-sending') {
        tell({ ...left, mayBeMissing: true });
        await kiosk.page().locator('#ask-consent').check();
        await kiosk.page().locator('.ask-form button.primary').click();
      } else {
        await send(kiosk.page());
        tell(left);
      }
    }
    if (mishap === 'killed-kept' || mishap === 'killed-sending') {
      await kiosk.kill();
      await again();
    } else await leave(kiosk.page(), visitor);
    await findNothing(kiosk, visitor);
  }
}

/** The contacts that one device of the booth takes down. */
export async function playBooth(
  booth: at.Booth,
  contacts: readonly { readonly visitor: Visitor; readonly card?: Buffer; readonly left: Left }[],
  mishaps: Mishaps,
  tell: (left: Left) => void,
): Promise<void> {
  const { device } = booth;
  const again = async (): Promise<void> => {
    await device.open();
    await at.unlock(booth);
  };
  for (const { visitor, card, left } of contacts) {
    if (!visitor.booth) continue;
    const mishap = mishaps[visitor.number];
    if (mishap === 'restart') {
      await device.restart();
      await at.unlock(booth);
    } else await at.wake(booth);
    await at.type(device.page(), visitor.booth, card);
    if (mishap === 'killed-typing') {
      // Until what was typed is written down.
      await setTimeout(800);
      await device.kill();
      await again();
      const typed = await device.page().locator('#ask-name').inputValue();
      if (typed !== visitor.booth.name) throw new Error(`${device.name} forgot what was typed`);
    }
    await at.keep(device.page());
    tell(left);
    if (mishap === 'killed-kept') {
      await device.kill();
      await again();
    }
  }
}
