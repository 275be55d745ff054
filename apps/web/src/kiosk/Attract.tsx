import { useEffect, useState } from 'react';
import { type Park, byId } from '@sites/domain';
import { ageText, claimText, besideText, placeName } from '@sites/words';
import { touchToBegin } from '@sites/words/later';
import { ConfidenceMark } from '../figures/ConfidenceMark.tsx';
import { EvidenceText } from '../figures/EvidenceText.tsx';
import { useDetail, useSite, useWords } from '../page/site.tsx';
import { Totals } from './Totals.tsx';
import { figuresToShow, parksToShow, zoneClaim } from './pictures.ts';

/** How long a picture stands. */
const pictureMs = 9000;

function OnePark({ park }: { park: Park }) {
  const { speaker, atlas } = useSite();
  const detail = useDetail();
  return (
    <>
      <h1>{placeName(park, speaker)}</h1>
      {park.zone && (
        <p className="kiosk-hint">{placeName(byId(atlas.zones, park.zone), speaker)}</p>
      )}
      <ul className="kiosk-figures">
        {figuresToShow(park).map((measure) => (
          <li key={measure}>
            <span>{speaker.words.measures[measure]}</span>
            <span>
              <EvidenceText park={park} measure={measure} />
            </span>
            <small>
              {speaker.facts([
                besideText(park.figures[measure], speaker, detail),
                ageText(park.figures[measure], speaker),
              ])}
            </small>
          </li>
        ))}
      </ul>
    </>
  );
}

function Zones() {
  const { speaker, atlas } = useSite();
  const words = useWords('kiosk');
  return (
    <>
      <h1>{words.zones}</h1>
      <ul className="kiosk-figures">
        {atlas.zones.map((zone) => {
          const area = zoneClaim(zone);
          return (
            <li key={zone.id}>
              <span>{placeName(zone, speaker)}</span>
              {area && (
                <>
                  <b>{claimText(area, speaker)}</b>
                  <small>
                    <ConfidenceMark confidence={area.confidence} />{' '}
                    {speaker.date(area.asOf, area.asOfApprox)}
                  </small>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Province() {
  const words = useWords('kiosk');
  return (
    <>
      <h1 lang="vi">Quảng Ninh</h1>
      <p className="kiosk-hint">{words.place}</p>
      <Totals />
    </>
  );
}

/** Pictures that follow each other beside the map until somebody touches; one alone where motion is unwanted. */
export function Attract({ onBegin }: { onBegin: () => void }) {
  const { atlas, speaker } = useSite();
  const [at, setAt] = useState(0);
  const pictures = [
    <Province key="province" />,
    <Zones key="zones" />,
    ...parksToShow(atlas.parks).map((park) => <OnePark key={park.id} park={park} />),
  ];
  useEffect(() => {
    if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return undefined;
    const timer = setInterval(() => setAt((before) => before + 1), pictureMs);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => {
    window.addEventListener('keydown', onBegin);
    return () => window.removeEventListener('keydown', onBegin);
  }, [onBegin]);
  const shown = at % pictures.length;
  return (
    <div className="kiosk-attract">
      <p className="brand" lang="vi">
        Quảng&nbsp;Ninh <span>Sites</span>
      </p>
      {/* All of them take their room: whatever is below stays where it is. */}
      <div className="kiosk-pictures">
        {pictures.map((picture, index) => (
          <div key={picture.key} className={index === shown ? 'kiosk-picture' : undefined}>
            {picture}
          </div>
        ))}
      </div>
      <button type="button" className="kiosk-begin" onClick={onBegin}>
        {touchToBegin[speaker.language]}
      </button>
    </div>
  );
}
