import { useEffect, useState } from 'react';
import { pageAddress } from '../page/route.ts';
import { useSite, useWords } from '../page/site.tsx';
import { type OnDevice, offlineState } from './on-device.ts';
import { useNamesOfKept } from './use-names-of-kept.ts';

/** One line for staff who set a device up: whether it can do without network, and where it is made to. */
export function DeviceState({ from }: { from: 'kiosk' | 'booth' }) {
  const { state, prepare } = useWords('offline');
  const { speaker } = useSite();
  const namesOf = useNamesOfKept();
  const [onDevice, setOnDevice] = useState<OnDevice>();
  const { language } = speaker;
  useEffect(() => {
    let timer: number | undefined;
    const look = async (): Promise<void> => {
      const found = await offlineState();
      setOnDevice(found);
      // What this page has the device keep arrives while it stands open.
      const isComing = ['none', 'partial'].includes(found.is);
      if (isComing && !found.kept?.languages.includes(language))
        timer = window.setTimeout(() => void look(), 3000);
    };
    void look();
    return () => window.clearTimeout(timer);
  }, [language]);
  if (!onDevice) return null;
  const { is, kept } = onDevice;
  const said = (): string => {
    if (is === 'insecure' || is === 'unable' || is === 'off') return state[is];
    if (!kept) return state.none;
    if (is === 'ready') return prepare.ready(speaker.date(kept.data.compiled));
    return state.kept(namesOf(kept));
  };
  return (
    <p className="device-state" data-offline-state={is}>
      {said()}
      {speaker.marks.dot}
      {/* The page of preparing leads back by it. */}
      <a href={`${pageAddress(speaker.language, { kind: 'offline' })}#${from}`}>
        {prepare.heading}
      </a>
    </p>
  );
}
