import { communeName } from '@sites/words';
import { type Zone, findPark, byId } from '@sites/domain';
import { ClaimList } from '../figures/ClaimList.tsx';
import { NoteList } from '../figures/NoteList.tsx';
import { SourceLink } from '../figures/SourceLink.tsx';
import { PlaceName } from '../figures/PlaceName.tsx';
import { PageLink } from '../page/PageLink.tsx';
import { hasMap } from '../page/route.ts';
import { useLink, useDetail, useSite, without } from '../page/site.tsx';
import { Drawer } from './Drawer.tsx';
import { FoundLinks } from './PanelParts.tsx';
import { PlaceLink } from './PlaceLink.tsx';

/** Everything known of one zone. */
export function ZoneContent({ zone }: { zone: Zone }) {
  const { speaker, atlas, kind } = useSite();
  const detail = useDetail();
  const { words } = speaker;
  const declared = byId(atlas.report.zones, zone.id);
  const off = declared.drawnHa / declared.declaredHa - 1;
  return (
    <>
      <p className="lead">
        {speaker.language !== 'vi' && <span lang="vi">{zone.name.vi}</span>}{' '}
        {detail.zone[zone.type]}
      </p>
      {hasMap(kind) && (
        <p className="panel-tools">
          <PageLink page="zone" id={zone.id}>
            {detail.page.link}
          </PageLink>
        </p>
      )}
      <section>
        <h3>{detail.claims.area}</h3>
        {Object.entries(zone.measures).map(([measure, claims]) => (
          <ClaimList key={measure} name={detail.claims[measure] ?? measure} claims={claims} />
        ))}
        <p className="hint">
          {detail.zone.drawn(speaker.number(declared.drawnHa), speaker.signed(off, 1))}{' '}
          {speaker.text(zone.outline.method)}
        </p>
      </section>
      <section>
        <h3>{detail.zone.parks}</h3>
        <ul className="plain">
          {zone.parks
            .flatMap((id) => findPark(atlas, id) ?? [])
            .map((park) => (
              <li key={park.id}>
                <PlaceLink collection="parks" id={park.id}>
                  <PlaceName place={park} />
                </PlaceLink>{' '}
                <span className="soft">{words.statuses[park.status.value]}</span>
              </li>
            ))}
        </ul>
      </section>
      <section>
        <h3>{detail.zone.boundary}</h3>
        <p>{speaker.text(zone.boundary.text)}</p>
        <p className="origins">
          <SourceLink id={zone.boundary.source} />
        </p>
        <p className="soft">
          {speaker.labelled(
            detail.zone.units,
            speaker.list(
              zone.units.map(({ name, share }) =>
                speaker.aside(communeName(name, speaker), detail.zone.share[share]),
              ),
            ),
          )}
        </p>
      </section>
      {zone.founding?.decision && (
        <section>
          <h3>{detail.zone.founding}</h3>
          <p>{speaker.phrases([zone.founding.decision, speaker.date(zone.founding.date)])}</p>
          {zone.founding.note && <p className="soft">{speaker.text(zone.founding.note)}</p>}
          <p className="origins">
            <SourceLink id={zone.founding.source} />
          </p>
        </section>
      )}
      {zone.functions.length > 0 && (
        <section>
          <h3>{detail.zone.functions}</h3>
          <ul className="bullets">
            {zone.functions.map((text) => (
              <li key={text.vi}>{speaker.text(text)}</li>
            ))}
          </ul>
        </section>
      )}
      {zone.prioritySectors.length > 0 && (
        <section>
          <h3>{detail.zone.priority}</h3>
          <ul className="bullets">
            {zone.prioritySectors.map((text) => (
              <li key={text.vi}>{speaker.text(text)}</li>
            ))}
          </ul>
        </section>
      )}
      {zone.plans.length > 0 && (
        <section>
          <h3>{detail.zone.plans}</h3>
          <NoteList
            notes={zone.plans.map((plan) => ({
              text: {
                vi: plan.decision
                  ? speaker.labelled(plan.decision, speaker.text(plan.status))
                  : speaker.text(plan.status),
              },
              source: plan.source,
              ...(plan.verified === false && { verified: false as const }),
            }))}
          />
        </section>
      )}
      {zone.statistics.length + zone.targets.length > 0 && (
        <section>
          <h3>{detail.zone.statistics}</h3>
          {zone.statistics.length > 0 && (
            // Every catalogue of claims names both.
            <ClaimList name={detail.claims.statistics!} claims={zone.statistics} />
          )}
          {zone.targets.length > 0 && (
            // As above.
            <ClaimList name={detail.claims.targets!} claims={zone.targets} />
          )}
        </section>
      )}
    </>
  );
}

export function ZonePanel({ zone }: { zone: Zone }) {
  const { speaker } = useSite();
  const { state } = useLink();
  return (
    <Drawer
      title={speaker.text(zone.name)}
      label={speaker.text(zone.name)}
      close={without(state, 'show')}
      links={<FoundLinks />}
    >
      <ZoneContent zone={zone} />
    </Drawer>
  );
}
