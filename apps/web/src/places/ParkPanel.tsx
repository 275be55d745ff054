import {
  type Park,
  belowHeadline,
  claimsIn,
  findPark,
  isConfirmed,
  judge,
  measuresIn,
} from '@sites/domain';
import { LinkTo } from '../page/LinkTo.tsx';
import { asking } from '../page/asking.ts';
import { PageLink } from '../page/PageLink.tsx';
import { PlaceLink } from './PlaceLink.tsx';
import { lookAt } from '../map/look.ts';
import { hasMap, pageAddress } from '../page/route.ts';
import { isFiltered, outward, useLink, useDetail, useSite, without } from '../page/site.tsx';
import { ClaimList } from '../figures/ClaimList.tsx';
import { ClaimGroup } from '../figures/ClaimGroup.tsx';
import { FigureKey } from '../figures/FigureKey.tsx';
import { FigureText } from '../figures/FigureText.tsx';
import { Drawer } from './Drawer.tsx';
import { Part, PartLinks } from './PanelParts.tsx';
import { NoteList } from '../figures/NoteList.tsx';
import { AccessTable } from './AccessTable.tsx';
import { Contact } from './Contact.tsx';
import { DistanceStrip } from '../figures/charts/DistanceStrip.tsx';
import { LandSplit } from '../figures/charts/LandSplit.tsx';
import { OccupancyBar } from '../figures/charts/OccupancyBar.tsx';
import { PowerPhases } from '../figures/charts/PowerPhases.tsx';
import { ScoreCard } from '../figures/ScoreCard.tsx';
import { StarButton } from '../shortlist/StarButton.tsx';
import { changesText } from '../figures/changes-text.ts';
import { ParkWorks } from '../figures/timeline/ParkWorks.tsx';
import { PowerList } from './PowerList.tsx';
import { SectorList } from '../figures/SectorList.tsx';
import { Reasons } from '../figures/Reasons.tsx';
import { PlaceName } from '../figures/PlaceName.tsx';
import { communesOf, parkName } from '../figures/names.ts';

/** The figures of a section that are not among the headline ones. */
const Figures = ({ park, section }: { park: Park; section: Parameters<typeof belowHeadline>[0] }) =>
  belowHeadline(section).map((measure) => (
    <FigureText key={measure} park={park} measure={measure} />
  ));

/** Everything known of one park, in the order an investor asks. */
export function ParkContent({ park }: { park: Park }) {
  const { speaker, atlas, kind } = useSite();
  const detail = useDetail();
  const { state } = useLink();
  const { words } = speaker;
  const beside = hasMap(kind);
  const zone = atlas.zones.find(({ id }) => id === park.zone);
  const parent = park.partOf ? findPark(atlas, park.partOf) : undefined;
  const projects = park.children.flatMap((id) => findPark(atlas, id) ?? []);
  const units = communesOf(park.commune, detail.park.likely, speaker);
  const changes = changesText(park, state.year, speaker);
  return (
    <>
      <p className="lead">
        {speaker.language !== 'vi' && <span lang="vi">{park.name.vi}</span>}
        <span className={`status ${park.status.value}`}>{words.statuses[park.status.value]}</span>
      </p>
      <p className="soft">
        {zone ? (
          <PlaceLink collection="zones" id={zone.id}>
            {speaker.text(zone.name)}
          </PlaceLink>
        ) : (
          words.list.zoneNone
        )}
        {speaker.marks.dot}
        {speaker.facts([
          speaker.list(units) || detail.park.noUnit,
          speaker.labelled(detail.park.former, speaker.text(park.formerDistrict)),
        ])}
      </p>
      {parent && (
        <p>
          <PlaceLink collection="parks" id={parent.id}>
            {detail.park.partOf(parkName(parent, speaker))}
          </PlaceLink>
        </p>
      )}
      <p className="panel-tools">
        <StarButton park={park} />
        <LinkTo className="button" page="ask" to={asking({ ...state, park: park.id }, 'park')}>
          {detail.park.ask}
        </LinkTo>
        {beside && (
          <>
            <button
              type="button"
              className="quiet script"
              onClick={() => lookAt({ ...park.location, zoom: 11 })}
            >
              {detail.park.locate}
            </button>{' '}
          </>
        )}
        <PageLink page="park-sheet" id={park.id}>
          {detail.page.sheet}
        </PageLink>{' '}
        {beside && (
          <>
            <PageLink page="park" id={park.id}>
              {detail.page.link}
            </PageLink>{' '}
          </>
        )}
        <a
          {...outward(kind)}
          href={`${pageAddress(speaker.language, { kind: 'rules' })}?place=${park.id}`}
        >
          {words.lawLink}
        </a>
      </p>
      {changes && <p className="row-changes">{changes}</p>}
      {isFiltered(state) && <Reasons outcome={judge(park, state.filters, atlas)} />}

      <section aria-label={detail.park.headline} className="figures">
        {measuresIn('headline').map((measure) => (
          <FigureText key={measure} park={park} measure={measure} large />
        ))}
        <LandSplit park={park} />
        <OccupancyBar park={park} />
        <FigureKey />
      </section>

      <ScoreCard park={park} />
      {projects.length > 0 && (
        <section>
          <h3>{detail.park.projects}</h3>
          <ul className="plain">
            {projects.map((project) => (
              <li key={project.id}>
                <PlaceLink collection="parks" id={project.id}>
                  <PlaceName place={project} />
                </PlaceLink>{' '}
                <span className="soft">{words.statuses[project.status.value]}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Contact park={park} />
      <Part part="land">
        <Figures park={park} section="land" />
        <ClaimGroup measures={park.measures} names={claimsIn('land')} />
      </Part>
      <Part part="utilities">
        <PowerList park={park} />
        <PowerPhases park={park} />
        <Figures park={park} section="utilities" />
        <ClaimGroup measures={park.measures} names={claimsIn('utilities')} />
      </Part>
      <Part part="access">
        <DistanceStrip park={park} />
        <AccessTable park={park} />
        <ClaimGroup measures={park.measures} names={claimsIn('access')} />
      </Part>
      <ParkWorks park={park} />
      <Part part="cost">
        <Figures park={park} section="cost" />
        <ClaimGroup measures={park.measures} names={claimsIn('cost')} />
      </Part>
      <Part part="labour">
        <Figures park={park} section="labour" />
        <ClaimGroup measures={park.measures} names={claimsIn('labour')} />
      </Part>
      <Part part="sectors">
        <SectorList park={park} />
        {park.tenants.length > 0 && (
          <>
            <h4>{detail.park.tenants}</h4>
            <ul className="plain">
              {park.tenants.map((tenant) => (
                <li key={tenant.name.vi}>
                  {speaker.facts([
                    speaker.phrases([
                      speaker.text(tenant.name),
                      tenant.plotHa !== undefined && speaker.quantity(tenant.plotHa, 'ha'),
                    ]),
                    tenant.detail && speaker.text(tenant.detail),
                    speaker.date(tenant.asOf),
                  ])}
                  {!isConfirmed(tenant) && <em className="warn"> {words.figure.toBeConfirmed}</em>}
                </li>
              ))}
            </ul>
          </>
        )}
      </Part>
      <Part part="incentives">
        <NoteList notes={[...park.incentives, ...park.remarks]} />
        {park.incentives.length + park.remarks.length === 0 && (
          <p className="soft">{detail.park.none}</p>
        )}
      </Part>
      <Part part="boundary">
        <p>
          {detail.membership[park.planMembership]}
          {speaker.marks.stop}
        </p>
        <p>
          {speaker.labelled(
            detail.park.site,
            detail.park.siteAccuracy(
              detail.locations[park.location.kind],
              speaker.number(park.location.accuracyM / 1000),
            ),
          )}
          {speaker.marks.stop}
          {speaker.marks.gap}
          {park.location.how && <span className="soft">{speaker.text(park.location.how)}</span>}
        </p>
        <NoteList notes={park.boundary} />
        {park.aliases.length > 0 && (
          <p className="soft">
            {speaker.labelled(detail.park.aliases, speaker.clauses(park.aliases))}
          </p>
        )}
      </Part>
      <details className="fold">
        <summary>{detail.park.history}</summary>
        <h3 className="visually-hidden">{detail.park.history}</h3>
        {Object.entries(park.measures).map(([measure, claims]) => (
          <ClaimList key={measure} name={detail.claims[measure] ?? measure} claims={claims} />
        ))}
      </details>
      {Object.keys(park.missing).length > 0 && (
        <details className="fold">
          <summary>{detail.park.missing}</summary>
          <ul className="plain">
            {Object.entries(park.missing).map(([measure, note]) => (
              <li key={measure}>
                {detail.claims[measure] ?? measure}
                {note && (
                  <span className="soft">
                    {speaker.marks.colon}
                    {speaker.text(note)}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** The panel of a park beside the map. */
export function ParkPanel({ park }: { park: Park }) {
  const { speaker } = useSite();
  const { state } = useLink();
  return (
    <Drawer
      title={speaker.text(park.name)}
      label={parkName(park, speaker)}
      close={without(state, 'park')}
      links={<PartLinks />}
    >
      <ParkContent park={park} />
    </Drawer>
  );
}
