import { useState } from 'react';
import { aboutLanguage, languages } from '@sites/domain';
import { touchToBegin } from '@sites/words/later';
import { provinceFrame } from '@sites/stillmap';
import { HatchPattern } from '../figures/charts/HatchPattern.tsx';
import { StillMap } from '../figures/StillMap.tsx';
import { markOf } from '../figures/still-places.ts';
import { home, pageAddress } from '../page/route.ts';
import { useSite, useWords } from '../page/site.tsx';
import { useOnPage } from '../page/use-on-page.ts';
import { Attract } from './Attract.tsx';
import { SetUp } from './SetUp.tsx';
import { Totals } from './Totals.tsx';
import { readKiosk } from '../kiosk-flag.ts';
import { questions } from './questions.ts';
import { begin, hasBegun } from './visit.ts';

/** Questions to touch beside the map of the province. */
function Questions() {
  const { speaker } = useSite();
  const words = useWords('kiosk');
  const address = pageAddress(speaker.language, { kind: home });
  return (
    <ol className="kiosk-questions">
      {questions.map(({ key, query }, at) => (
        <li key={key}>
          <a href={`${address}?${query}`}>
            <b aria-hidden="true">{at + 1}</b>
            <span>
              <strong>{words.questions[key].title}</strong>
              <small>{words.questions[key].text}</small>
            </span>
            <svg viewBox="0 0 16 16" width="24" height="24" aria-hidden="true">
              <path
                d="M5.5 2.500l5.500 5.500-5.500 5.500"
                fill="none"
                stroke="currentColor"
                strokeWidth="1.4"
              />
            </svg>
          </a>
        </li>
      ))}
    </ol>
  );
}

/** The languages, as every page of a kiosk has them in its bar; at rest each bids to touch it. */
function Languages({ isAtRest }: { isAtRest: boolean }) {
  const { speaker } = useSite();
  const { bar } = useWords('kiosk');
  return (
    <nav className="kiosk-languages" aria-label={bar.language}>
      {languages.map((language) => (
        <a
          key={language}
          href={pageAddress(language, { kind: 'kiosk' })}
          lang={language}
          hrefLang={language}
          aria-current={language === speaker.language ? 'true' : undefined}
          onClick={isAtRest ? begin : undefined}
        >
          {isAtRest && <strong>{touchToBegin[language]}</strong>}
          <span>{aboutLanguage(language).name}</span>
        </a>
      ))}
    </nav>
  );
}

/** What a fair's screen begins with: at rest it draws the eye, touched it asks what a plant needs. */
export function KioskPage() {
  const { speaker, atlas } = useSite();
  const words = useWords('kiosk');
  const isLive = useOnPage(() => true);
  const isKiosk = useOnPage(() => readKiosk() !== undefined);
  const wasBegun = useOnPage(hasBegun);
  const [isBegun, setBegun] = useState(false);
  const isAtRest = isLive === true && !wasBegun && !isBegun;
  return (
    <>
      <main className={isAtRest ? 'kiosk-page at-rest' : 'kiosk-page'}>
        <HatchPattern />
        <div className="kiosk-side" inert={isAtRest}>
          <p className="brand" lang="vi">
            Quảng&nbsp;Ninh <span>Sites</span>
          </p>
          <h1>{words.question}</h1>
          <p className="kiosk-hint">{words.hint}</p>
          <Questions />
          <Totals />
        </div>
        <div className="kiosk-map" inert={isAtRest}>
          <StillMap
            marks={atlas.parks.map((park) => markOf(park, 'meant', speaker))}
            frame={provinceFrame}
            size="kiosk"
          />
          <p className="kiosk-legend">{words.legend}</p>
          {/* Over the whole map. */}
          <a href={pageAddress(speaker.language, { kind: home })} aria-label={words.map} />
        </div>
        <Languages isAtRest={isAtRest} />
        {isAtRest && (
          <Attract
            onBegin={() => {
              begin();
              setBegun(true);
            }}
          />
        )}
      </main>
      {isLive && !isKiosk && <SetUp />}
    </>
  );
}
