import { useEffect, useState } from 'react';
import { aboutLanguage, isLanguage, shortVersion } from '@sites/domain';
import { pageAddress } from '../page/route.ts';
import { useDetail, useSite, useWords } from '../page/site.tsx';
import { useOnPage } from '../page/use-on-page.ts';
import { CodesWarning } from './CodesWarning.tsx';
import { PreparePart } from './PreparePart.tsx';
import { type OnDevice, offlineState } from './on-device.ts';
import type { Kept } from './release.ts';
import { useMegabytes } from './use-megabytes.ts';
import { useNamesOfKept } from './use-names-of-kept.ts';

/** The language of the address by its name, where another one had to stand in for it. */
const otherLanguage = (): string => {
  const named = window.location.pathname.split('/')[1];
  const { lang } = document.documentElement;
  return isLanguage(named) && named !== lang ? aboutLanguage(named).name : '';
};
const isElsewhere = (): boolean => !/^\/[a-z-]+\/offline\/?$/.test(window.location.pathname);

/** Says what was asked for and cannot be shown, where this page stands in for it. */
function Away({ kept }: { readonly kept: Kept | undefined }) {
  const { away } = useWords('offline');
  const namesOf = useNamesOfKept();
  const elsewhere = useOnPage(isElsewhere);
  const other = useOnPage(otherLanguage);
  if (!elsewhere) return null;
  return (
    <p className="notice" role="status">
      <span>
        {away.text} {other && kept && away.language(other, namesOf(kept))}
      </span>
    </p>
  );
}

/** The page that staff came from, to prepare the device that they set up. */
const cameFrom = () =>
  (['kiosk', 'booth'] as const).find((one) => window.location.hash === `#${one}`);

/** Leads back there, with what is to be known before a fair. */
function Back() {
  const { prepare } = useWords('offline');
  const { speaker } = useSite();
  const from = useOnPage(cameFrom);
  if (!from) return null;
  return (
    <>
      {from === 'kiosk' && <CodesWarning />}
      <p>
        <a className="button" href={pageAddress(speaker.language, { kind: from })}>
          {prepare.back[from]}
        </a>
      </p>
    </>
  );
}

/** What the device keeps, in words. */
function StateOfDevice({ onDevice }: { readonly onDevice: OnDevice | undefined }) {
  const { state } = useWords('offline');
  const { speaker } = useSite();
  const megabytes = useMegabytes();
  const namesOf = useNamesOfKept();
  if (!onDevice) return null;
  const { is, kept } = onDevice;
  if (is === 'insecure' || is === 'unable' || is === 'off') return <p>{state[is]}</p>;
  if (!kept) return <p>{state.none}</p>;
  const { compiled, version } = kept.data;
  return (
    <ul className="bullets">
      <li>{state.kept(namesOf(kept))}</li>
      <li>{state.data(speaker.date(compiled), shortVersion(version))}</li>
      <li>{state.size(megabytes(kept.bytes))}</li>
    </ul>
  );
}

/** Using the site without network: what this device keeps, and how to have it keep all. */
export function OfflinePage() {
  const { page } = useDetail();
  const say = useWords('offline');
  const [onDevice, setOnDevice] = useState<OnDevice>();
  const look = () => void offlineState().then(setOnDevice);
  useEffect(look, []);
  const canKeep = onDevice && ['none', 'partial', 'ready'].includes(onDevice.is);
  return (
    <main className="page statement" data-offline-state={onDevice?.is}>
      <h1>{page.offline}</h1>
      <p className="lead">{say.lead}</p>
      <Away kept={onDevice?.kept} />
      <section>
        <h2>{say.state.heading}</h2>
        <StateOfDevice onDevice={onDevice} />
      </section>
      {canKeep && <PreparePart onChange={look} />}
      <Back />
      <section>
        <h2>{say.needs.heading}</h2>
        <ul className="bullets">
          {say.needs.list.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </section>
    </main>
  );
}
