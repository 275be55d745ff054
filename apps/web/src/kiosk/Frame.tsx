import { useEffect, useState, useSyncExternalStore } from 'react';
import { aboutLanguage, isLanguage, languages } from '@sites/domain';
import { Code } from './Code.tsx';
import { Leave } from './Leave.tsx';
import { Quiet } from './Quiet.tsx';
import { publicAddress } from './public-address.ts';
import { hasBegun, onBegin, wipe } from './visit.ts';
import { useKioskWords } from './words.tsx';

/** The path of this page in another language, with its view. */
const inLanguage = (language: string): string =>
  window.location.pathname.replace(/^\/[a-z-]+/, `/${language}`) +
  window.location.search +
  window.location.hash;

/** Full screen ends with each page: a touch brings it back, as browsers ask for one. */
const fillScreen = (): void => {
  if (!document.fullscreenElement)
    void document.documentElement.requestFullscreen?.({ navigationUI: 'hide' }).catch(() => {});
};

type Open = { readonly is: 'take' | 'staff' } | { readonly is: 'out'; readonly address: string };

/** The bar of a kiosk: languages, the way to take a view along, the end of the visit, the way out for staff. */
export function Frame({ onReady }: { onReady: (open: (address: string) => void) => void }) {
  const { bar } = useKioskWords();
  const { lang } = document.documentElement;
  const isOwnPage = document.documentElement.dataset.kind === 'kiosk';
  const begun = useSyncExternalStore(onBegin, hasBegun);
  const [open, setOpen] = useState<Open>();
  useEffect(() => {
    onReady((address) => setOpen({ is: 'out', address }));
    window.addEventListener('pointerup', fillScreen);
    return () => window.removeEventListener('pointerup', fillScreen);
  }, [onReady]);
  const close = () => setOpen(undefined);
  const isAtRest = isOwnPage && !begun;
  return (
    <>
      {!isAtRest && (
        <div className="kiosk-bar">
          <nav aria-label={bar.language}>
            {languages.map((language) => (
              <a
                key={language}
                href={`/${language}/`}
                lang={language}
                hrefLang={language}
                aria-current={isLanguage(lang) && language === lang ? 'true' : undefined}
                onClick={(event) => {
                  event.preventDefault();
                  window.location.replace(inLanguage(language));
                }}
              >
                {aboutLanguage(language).name}
              </a>
            ))}
          </nav>
          <div className="kiosk-tools" role="region" aria-label={bar.visit}>
            <button type="button" className="kiosk-take" onClick={() => setOpen({ is: 'take' })}>
              {bar.take}
            </button>
            <button type="button" onClick={() => void wipe()}>
              {bar.finish}
            </button>
          </div>
        </div>
      )}
      <button
        type="button"
        className={isAtRest ? 'kiosk-staff at-rest' : 'kiosk-staff'}
        aria-label={bar.staff}
        onClick={() => setOpen({ is: 'staff' })}
      >
        <svg viewBox="0 0 16 16" width="20" height="20" aria-hidden="true">
          <path
            d="M4.5 7V5a3.500 3.500 0 0 1 7 0v2M3 7h10v7H3z"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.3"
          />
        </svg>
      </button>
      {open?.is === 'take' && <Code about="take" address={publicHere()} close={close} />}
      {open?.is === 'out' && <Code about="out" address={publicHere(open.address)} close={close} />}
      {open?.is === 'staff' && <Leave close={close} />}
      {!isAtRest && <Quiet />}
    </>
  );
}

/** The address of this page, or of another, as a phone opens it. */
const publicHere = (address = window.location.href): string =>
  publicAddress(address, {
    origin: document.documentElement.dataset.origin ?? window.location.origin,
  });
