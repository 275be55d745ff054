import { type LocalText, type Origin, findPark, shortName } from '@sites/domain';
import { claimText } from '@sites/words';
import { useDetail, useSite } from '../page/site.tsx';
import { ConfidenceMark } from './ConfidenceMark.tsx';
import { SourceLink } from './SourceLink.tsx';

/** The claims a figure rests on, each with its value, date, confidence, scope and source. */
export function OriginList({
  origins,
  note,
}: {
  origins: readonly Origin[];
  note?: LocalText | undefined;
}) {
  const { speaker, atlas } = useSite();
  const detail = useDetail();
  const { words } = speaker;
  return (
    <div className="origins">
      {note && <p>{speaker.text(note)}</p>}
      {origins.length > 0 && (
        <ul aria-label={words.figure.rests}>
          {origins.map((origin, at) => {
            const park = origin.park && findPark(atlas, origin.park);
            const about =
              origin.about === 'status'
                ? words.statuses[(origin.value as LocalText).vi as keyof typeof words.statuses]
                : undefined;
            return (
              <li key={at}>
                <p>
                  {park && shortName(speaker.text(park.name))}
                  {park && speaker.dotAfter(shortName(speaker.text(park.name)))}
                  {about ?? (
                    <>
                      {detail.claims[origin.about] ?? origin.about}
                      {speaker.marks.colon}
                      <b>{claimText(origin, speaker)}</b>
                    </>
                  )}
                </p>
                <p className="soft">
                  <ConfidenceMark confidence={origin.confidence} />{' '}
                  {speaker.facts([
                    speaker.phrases([
                      words.confidence[origin.confidence],
                      speaker.asOf(origin.asOf, origin.asOfApprox),
                    ]),
                    origin.scope && speaker.text(origin.scope),
                  ])}
                </p>
                {origin.note && <p className="soft">{speaker.text(origin.note)}</p>}
                <p>
                  <SourceLink id={origin.source} />
                </p>
                {origin.moreSources?.map((id) => (
                  <p key={id}>
                    <SourceLink id={id} />
                  </p>
                ))}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
