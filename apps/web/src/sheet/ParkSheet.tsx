import {
  type Park,
  measureNames,
  measureTerms,
  interval,
  nearestServing,
  powerKinds,
  sectionMeasures,
  destinations,
  byId,
} from '@sites/domain';
import { againstLine, destinationText, legalTerms } from '@sites/words';
import { StillMap } from '../figures/StillMap.tsx';
import { frameOfWays, markOf, waysOf } from '../figures/still-places.ts';
import { communesOf, parkName } from '../figures/names.ts';
import { LandSplit } from '../figures/charts/LandSplit.tsx';
import { HatchPattern } from '../figures/charts/HatchPattern.tsx';
import { useDetail, useSite } from '../page/site.tsx';
import { SheetPaper, SheetScreen } from './SheetFrame.tsx';
import { SheetFigure, SheetRow } from './SheetRow.tsx';

/** So many of the land figures stand beside the map, the others with what follows. */
const besideMap = 4;
/** With more known of housing and labour than this, the page is set smaller. */
const mostAtEase = 2;
/** So many sources have room; the live page has them all. */
const mostSources = 4;

/** A park on one page of A4, in the reader's language with the Vietnamese terms beside. */
export function ParkPaper({ park }: { park: Park }) {
  const { speaker, atlas } = useSite();
  const detail = useDetail();
  const { words, number } = speaker;
  const land = sectionMeasures('land');
  // A page of A4 has no room for seven figures of which most are unknown.
  const labour = sectionMeasures('labour').filter((measure) => interval(park.figures[measure]));
  const zone = atlas.zones.find((one) => one.id === park.zone);
  const { developer } = park;
  // A sheet is of the park alone, whatever somebody asks for.
  const ways = waysOf(park, {}, atlas, speaker);
  // The projects inside it have sheets of their own.
  const alone = { park: { ...park, children: [] }, findings: [] };
  const against = againstLine(alone, {}, speaker, detail);
  const units = speaker.list(communesOf(park.commune, detail.park.likely, speaker));
  const kinds = powerKinds.filter((kind) => !['unknown', 'none'].includes(park.power[kind].state));
  const unknownKinds = powerKinds.filter((kind) => park.power[kind].state === 'unknown');
  const sources = [
    ...new Set(
      measureNames.flatMap((measure) =>
        park.figures[measure].rests.flatMap(({ source }) => source ?? []),
      ),
    ),
  ];
  return (
    <SheetPaper title={detail.sheet.title} live={{ page: 'park', id: park.id }}>
      <div className="sheet-title">
        <h1>{speaker.text(park.name)}</h1>
        <p>
          {speaker.language !== 'vi' && (
            <>
              <span lang="vi">{park.name.vi}</span>
              {speaker.marks.dot}
            </>
          )}
          <span className={`status ${park.status.value}`}>{words.statuses[park.status.value]}</span>
          {speaker.marks.dot}
          {detail.membership[park.planMembership]}
        </p>
        {against && <p>{against}</p>}
      </div>
      <div className="sheet-top">
        <StillMap
          marks={atlas.parks.map((one) => markOf(one, one === park ? 'chosen' : 'other', speaker))}
          frame={frameOfWays(park, ways)}
          ways={ways}
          size="sheet"
          label={detail.sheet.locator(parkName(park, speaker))}
        />
        <table>
          <tbody>
            <SheetRow label={detail.table.zone} term={legalTerms.zone}>
              {zone ? speaker.text(zone.name) : words.list.zoneNone}
            </SheetRow>
            <SheetRow label={detail.table.commune} term={legalTerms.commune}>
              {units || <span className="unknown">{detail.park.noUnit}</span>}
            </SheetRow>
            {land.slice(0, besideMap).map((measure) => (
              <SheetRow key={measure} label={words.measures[measure]} term={measureTerms[measure]}>
                <SheetFigure park={park} measure={measure} />
              </SheetRow>
            ))}
          </tbody>
        </table>
      </div>
      <LandSplit park={park} />
      <div className={labour.length > mostAtEase ? 'sheet-columns dense' : 'sheet-columns'}>
        <section>
          <h2>{detail.park.utilities}</h2>
          <table>
            <tbody>
              <SheetRow label={words.filters.by.power.label} term={legalTerms.power}>
                {kinds.length > 0
                  ? speaker.facts(
                      kinds.map((kind) =>
                        words.power.stateOf(
                          words.power[kind],
                          words.power.states[park.power[kind].state],
                        ),
                      ),
                    )
                  : null}
                {unknownKinds.length > 0 && (
                  <span className="unknown">
                    {' '}
                    {speaker.labelled(
                      speaker.list(unknownKinds.map((kind) => words.power[kind])),
                      words.power.states.unknown,
                    )}
                  </span>
                )}
                {kinds.length + unknownKinds.length === 0 && (
                  <span className="unknown">{words.power.states.none}</span>
                )}
              </SheetRow>
              {sectionMeasures('utilities').map((measure) => (
                <SheetRow
                  key={measure}
                  label={words.measures[measure]}
                  term={measureTerms[measure]}
                >
                  <SheetFigure park={park} measure={measure} />
                </SheetRow>
              ))}
              {[...land.slice(besideMap), ...sectionMeasures('cost'), ...labour].map((measure) => (
                <SheetRow
                  key={measure}
                  label={words.measures[measure]}
                  term={measureTerms[measure]}
                >
                  <SheetFigure park={park} measure={measure} />
                </SheetRow>
              ))}
            </tbody>
          </table>
        </section>
        <section>
          <h2>{detail.park.access}</h2>
          <table>
            <tbody>
              {destinations.map((to) => {
                const found = nearestServing(park, to, atlas);
                return (
                  <SheetRow key={to} label={detail.place[to]} term={legalTerms[to]}>
                    {found ? (
                      <>
                        {destinationText(to, found.id, speaker)}{' '}
                        <b>{number(found.reach.km[1], 0)}</b>{' '}
                        <small>{words.filters.kilometres}</small>{' '}
                        <span className="figure-age">
                          {speaker.facts([
                            words.quantity(
                              speaker.range(
                                number(found.reach.km[0], 0),
                                number(found.reach.km[2], 0),
                              ),
                              words.filters.kilometres,
                            ),
                            words.quantity(number(found.reach.min[1], 0), words.filters.minutes),
                          ])}
                        </span>
                      </>
                    ) : (
                      <span className="unknown">{words.list.noRoad}</span>
                    )}
                  </SheetRow>
                );
              })}
            </tbody>
          </table>
          <h2>{detail.park.contact}</h2>
          <table>
            <tbody>
              <SheetRow label={detail.park.developer} term={legalTerms.developer}>
                {developer.name ? (
                  speaker.text(developer.name)
                ) : (
                  <span className="unknown">{detail.park.noDeveloper}</span>
                )}{' '}
                <span className="figure-age">
                  {speaker.facts([
                    developer.phone,
                    developer.email,
                    developer.website?.replace(/^https?:\/\//, ''),
                  ])}
                </span>
              </SheetRow>
              <SheetRow label={detail.park.authority} term={legalTerms.authority}>
                {atlas.report.contacts.map((contact) => (
                  <span key={contact.id} className="sheet-contact">
                    {speaker.text(contact.name)}{' '}
                    <small>{contact.website.replace(/^https?:\/\//, '')}</small>
                  </span>
                ))}
              </SheetRow>
            </tbody>
          </table>
        </section>
      </div>
      <section className="sheet-sources">
        <h2>{detail.sheet.sourcesOf}</h2>
        <ul>
          {sources.slice(0, mostSources).map((source) => {
            // The build refuses a claim whose source is not on file.
            const { title, publisher, published } = atlas.sources[source]!;
            return (
              <li key={source}>
                {speaker.facts([
                  speaker.text(title),
                  speaker.phrases([
                    publisher && speaker.text(publisher),
                    published && speaker.date(published),
                  ]),
                ])}
              </li>
            );
          })}
        </ul>
      </section>
    </SheetPaper>
  );
}

/** The page of a park's sheet. */
export function ParkSheet() {
  const { atlas, id } = useSite();
  const park = byId(atlas.parks, id);
  return (
    <SheetScreen live={{ page: 'park', id: park.id }}>
      <HatchPattern />
      <ParkPaper park={park} />
    </SheetScreen>
  );
}
