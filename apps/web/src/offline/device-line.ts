import './device-line.css';
import { shortVersion } from '@sites/domain';
import type { LaterWords } from '@sites/words';
import { loadLaterWords } from '@sites/words/later';
import type { Site } from '../page/site.tsx';
import { isConnected, onConnection } from '../page/connection.ts';
import { takeOver } from './worker-of-device.ts';

const dayMs = 86_400_000;

/** Of which day the data is, how old that is, and its version. */
function ofData({ speaker, now }: Site, { line }: LaterWords['offline']): string {
  const { compiled } = now.report;
  const days = Math.floor((Date.now() - Date.parse(compiled)) / dayMs);
  const age = days > 0 ? speaker.aside(line.data(speaker.date(compiled)), line.age(days)) : '';
  const parts = [
    line.none,
    age || line.data(speaker.date(compiled)),
    line.version(shortVersion(now.version)),
  ];
  return parts.join(speaker.marks.dot);
}

/** A line above the page; without text it is not there. */
function lineAbove(): (text: string, button?: readonly [string, () => void]) => void {
  const line = document.createElement('p');
  line.id = 'device-line';
  line.setAttribute('role', 'status');
  line.hidden = true;
  document.body.prepend(line);
  return (text, button) => {
    line.hidden = text === '';
    const shown = document.createElement('span');
    shown.textContent = text;
    line.replaceChildren(shown);
    if (!button) return;
    const [label, act] = button;
    const element = document.createElement('button');
    element.type = 'button';
    element.className = 'quiet';
    element.textContent = label;
    element.addEventListener('click', act);
    line.append(' ', element);
  };
}

const reload = (): void => window.location.reload();

/** The worker of a newer release as soon as one waits: at once, or when it has come. */
function onNewer(registration: ServiceWorkerRegistration, tell: (worker: ServiceWorker) => void) {
  const look = (): void => {
    if (registration.waiting && navigator.serviceWorker.controller) tell(registration.waiting);
  };
  registration.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', look),
  );
  look();
}

/** Says when a page is shown from the device, of which day its data is, and when a newer release is there. */
export async function showDeviceLine(
  site: Site,
  coming: Promise<ServiceWorkerRegistration | undefined>,
): Promise<void> {
  const { language, words: own } = site.speaker;
  const words = await loadLaterWords.offline[language]().catch(() => undefined);
  // The network went before they came: the page works all the same, and the next one says it.
  if (!words) return;
  const show = lineAbove();
  const isFromDevice = document.documentElement.dataset.shell !== undefined;
  let newer: ServiceWorker | undefined;
  let isAsked = false;
  const useNewer = (): void => {
    isAsked = true;
    if (newer?.state === 'installed') takeOver(newer);
    else reload();
  };
  const update = (): void => {
    if (newer) show(words.line.update, [words.line.reload, useNewer]);
    else if (isConnected()) show('');
    else show(ofData(site, words), isFromDevice ? [own.notice.tryAgain, reload] : undefined);
  };
  onConnection(update);
  update();
  const registration = await coming;
  if (registration)
    onNewer(registration, (worker) => {
      newer = worker;
      // Another page may have asked: this one goes on with the old release until its reader wants the new one.
      worker.addEventListener('statechange', () => {
        if (isAsked && worker.state === 'activated') reload();
      });
      update();
    });
}
