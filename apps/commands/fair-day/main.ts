// npm run test:fair-day: a fair in real browsers, hours of it without network; each enquiry is in the inbox once.
import { languages } from '@sites/domain';
import { traces } from '../device-traces.ts';
import { type Left, judge } from './arrived.ts';
import * as atBooth from './booth.ts';
import * as atDesk from './desk.ts';
import { openDevice } from './device.ts';
import { copyOf, saveFile } from './file-of-device.ts';
import { type Mishaps, playBooth, playKiosk } from './hall.ts';
import * as atKiosk from './kiosk.ts';
import { dayMs, drawsMaps, sendingMs, visitorCount } from './patience.ts';
import { openSite } from './site.ts';
import { type Visitor, visitors } from './visitors.ts';

const began = performance.now();
const say = (what: string): void =>
  console.log(`${String(Math.round((performance.now() - began) / 1000)).padStart(4)} s  ${what}`);

const kioskMishaps: Mishaps = {
  7: 'restart',
  9: 'killed-typing',
  10: 'killed-kept',
  15: 'killed-kept',
  16: 'killed-typing',
  20: 'killed-sending',
  26: 'restart',
  31: 'killed-sending',
};
const boothMishaps: Mishaps = {
  7: 'killed-typing',
  10: 'restart',
  13: 'killed-kept',
  16: 'killed-kept',
  19: 'killed-typing',
  22: 'killed-typing',
  28: 'killed-kept',
};

const tooLong = setTimeout(() => {
  console.error(`not over after ${dayMs / 1000} s: ${visitorCount} visitors, maps ${drawsMaps}`);
  process.exit(1);
}, dayMs);
const all = visitors(visitorCount);
const early = 4;
const late = Math.max(early, all.length - 4);
const morning = all.slice(0, early);
const hours = all.slice(early, late);
const evening = all.slice(late);
const isOdd = ({ number }: Visitor): boolean => number % 2 === 1;

const site = await openSite({
  CONTROLLER_NAME: 'Desk of the fair',
  CONTROLLER_CONTACT: 'desk@sites.example',
});
await site.up();
await atDesk.join(site);
const { origin } = site;
const screen = { width: 1920, height: 1080, language: 'vi' };
const kioskA = await openDevice('kiosk A', { ...screen, clockHours: 0 });
const kioskB = await openDevice('kiosk B', { ...screen, clockHours: -5 });
const phoneDevice = await openDevice('phone', { width: 390, height: 844, language: 'vi' });
const tabletDevice = await openDevice('tablet', { width: 820, height: 1180, language: 'en' });
const deskDevice = await openDevice('desk', { width: 1280, height: 800, language: 'vi' });
const devices = [kioskA, kioskB, phoneDevice, tabletDevice, deskDevice];
const phone: atBooth.Booth = { device: phoneDevice, language: 'vi', origin };
const tablet: atBooth.Booth = { device: tabletDevice, language: 'en', origin };

const left: Left[] = [];
const tell = (one: Left): void => void left.push(one);

try {
  const desk = await atDesk.open(deskDevice, origin);
  const colourOf = (number: number): readonly number[] => [
    (number * 37) % 200,
    (number * 91) % 200,
    (number * 53) % 200,
  ];
  const contactsOf = async (some: readonly Visitor[], { device }: atBooth.Booth) => {
    const contacts = [];
    for (const visitor of some) {
      if (!visitor.booth) continue;
      const { booth, number } = visitor;
      const colour = booth.hasCard ? colourOf(number) : undefined;
      contacts.push({
        visitor,
        ...(colour && { card: await atDesk.photograph(desk, colour) }),
        left: {
          by: device.name,
          contact: booth,
          booth,
          parks: [],
          query: '',
          ...(colour && { colour }),
        },
      });
    }
    return contacts;
  };
  const byPhone = (visitor: Visitor): boolean => visitor.number % 9 === 1;

  await Promise.all([
    atKiosk.setUp(kioskA, origin).then(() => atKiosk.setUp(kioskB, origin)),
    atBooth.setUp(phone).then(() => atBooth.setUp(tablet)),
  ]);
  say('prepared: two kiosks, phone and tablet, seven languages on each');

  site.loseAnswer(/enquiries\/sealed/);
  await playKiosk(kioskA, origin, morning.filter(isOdd), kioskMishaps, tell);
  await playKiosk(
    kioskB,
    origin,
    morning.filter((one) => !isOdd(one)),
    kioskMishaps,
    tell,
  );
  await playBooth(phone, await contactsOf(morning, phone), boothMishaps, tell);
  await atBooth.wake(phone);
  await atBooth.allSent(phoneDevice.page());
  say(`${morning.length} visitors while the network was there`);

  const onPhone = await contactsOf(hours.filter(byPhone), phone);
  const onTablet = await contactsOf(
    hours.filter((one) => !byPhone(one)),
    tablet,
  );
  const inHall = [kioskA, kioskB, phoneDevice, tabletDevice];
  for (const device of inHall) await device.setOffline(true);
  await site.down();
  await Promise.all([
    playKiosk(kioskA, origin, hours.filter(isOdd), kioskMishaps, tell),
    playKiosk(
      kioskB,
      origin,
      hours.filter((one) => !isOdd(one)),
      kioskMishaps,
      tell,
    ),
    playBooth(phone, onPhone, boothMishaps, tell).then(() =>
      playBooth(tablet, onTablet, boothMishaps, tell),
    ),
  ]);
  say(`${hours.length} visitors without network`);

  await atBooth.wake(tablet);
  const tabletFile = await saveFile(tabletDevice.page());
  const ofTablet = await copyOf(tabletFile.path);
  await tabletDevice.kill();
  await tabletDevice.remove();
  await atKiosk.close(kioskB.page());
  await kioskB.page().goto(`${origin}/vi/enquiry`);
  const kioskFile = await saveFile(kioskB.page());
  const ofKiosk = await copyOf(kioskFile.path);
  say(`the tablet is dead; files of ${tabletFile.bytes} and ${kioskFile.bytes} bytes`);

  for (const path of [/enquiries\/sealed/, /booth\/contacts/, /\/card$/]) site.loseAnswer(path);
  const killed = new Promise<void>((resolve, reject) => {
    site.whenSent(/enquiries\/sealed/, async () => {
      await kioskA
        .kill()
        .then(() => kioskA.open())
        .then(() => atKiosk.turnOn(kioskA, origin))
        .then(resolve, reject);
    });
  });
  await site.up();
  await kioskA.setOffline(false);
  await killed;
  for (const device of [kioskB, phoneDevice]) await device.setOffline(false);
  await atDesk.comeBack(desk);
  const said = [
    ...(await atDesk.takeIn(desk, ofTablet, 2)),
    ...(await atDesk.takeIn(desk, ofKiosk, 1)),
  ];
  say(`network back; taken in at the desk: ${said.join('; ')}`);

  await playKiosk(kioskA, origin, evening, kioskMishaps, tell);
  await playBooth(phone, await contactsOf(evening, phone), boothMishaps, tell);
  await atBooth.wake(phone);
  await atBooth.allSent(phoneDevice.page());
  await kioskB.page().locator('[data-unsent="0"]').waitFor({ timeout: sendingMs });
  const until = Date.now() + sendingMs;
  while ((await traces(kioskA.page())).includes('"sealed":"1.') && Date.now() < until)
    await kioskA.page().waitForTimeout(500);
  say('every device has sent what it had');

  const arrived = await atDesk.readInbox(desk, origin);
  const { lost, doubled, wrong } = judge(left, arrived);
  const sum = (of: 'restarts' | 'kills'): number =>
    devices.reduce((before, { counts }) => before + counts[of], 0);
  const table: Readonly<Record<string, string | number>> = {
    visitors: all.length,
    ...Object.fromEntries(
      languages.map((one) => [one, all.filter(({ language }) => language === one).length]),
    ),
    ...Object.fromEntries(
      inHall.map(({ name }) => [`left on ${name}`, left.filter(({ by }) => by === name).length]),
    ),
    restarts: sum('restarts'),
    kills: sum('kills'),
    'answers lost': site.lost(),
    'taken in as files': said.join('; '),
    arrived: `${arrived.length} of ${left.length}`,
    'killed with the touch on "send"': left.filter(({ mayBeMissing }) => mayBeMissing).length,
    lost: lost.length,
    doubled: doubled.length,
    'other than they were left': wrong.length,
    seconds: Math.round((performance.now() - began) / 1000),
  };
  console.log('| of the day | |\n|---|---|');
  for (const [name, value] of Object.entries(table)) console.log(`| ${name} | ${value} |`);
  const faults = [...lost, ...doubled, ...wrong, ...devices.flatMap((device) => device.faults)];
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  clearTimeout(tooLong);
  for (const device of devices) await device.remove();
  await site.remove();
}
