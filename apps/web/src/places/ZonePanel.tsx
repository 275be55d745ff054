import { type Zone, findPark } from '@sites/domain';
import { ClaimList } from '../figures/ClaimList.tsx';
import { NoteList } from '../figures/NoteList.tsx';
import { SourceLink } from '../figures/SourceLink.tsx';
import { parkName } from '../parks/names.ts';
import { LinkTo } from '../state/LinkTo.tsx';
import { useLink, useSite, without } from '../state/site.tsx';
import { Drawer } from './Drawer.tsx';

export function ZonePanel({ zone }: { zone: Zone }) {
  const { speaker, atlas } = useSite();
  const { state } = useLink();
  const { words } = speaker;
  const declared = atlas.report.zones.find(({ id }) => id === zone.id)!;
  const off = declared.drawnHa / declared.declaredHa - 1;
  return (
    <Drawer title={speaker.text(zone.name)} label={speaker.text(zone.name)} close={without(state, 'show')}>
      <p className="lead">{words.zone[zone.type]}</p>
      <section><h3>{words.claims.area}</h3>{Object.entries(zone.measures).map(([measure, claims]) => <ClaimList key={measure} name={words.claims[measure] ?? measure} claims={claims} />)}
      <p className="hint">{words.zone.drawn(speaker.number(declared.drawnHa), speaker.signed(off, 1))} {speaker.text(zone.outline.method)}</p></section>
      <section>
        <h3>{words.zone.parks}</h3>
        <ul className="plain">
          {zone.parks.flatMap((id) => findPark(atlas, id) ?? []).map((park) => (
            <li key={park.id}><LinkTo to={{ ...without(state, 'show'), park: park.id }}>{parkName(park)}</LinkTo> <span className="soft">{words.statuses[park.status.value]}</span></li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{words.zone.boundary}</h3>
        <p>{speaker.text(zone.boundary.text)}</p>
        <p className="origins"><SourceLink id={zone.boundary.source} /></p>
        <p className="soft">{words.zone.units}: {zone.units.map((unit) => `${unit.name} (${words.zone.share[unit.share]})`).join(', ')}</p>
      </section>
      {zone.founding?.decision && (
        <section>
          <h3>{words.zone.founding}</h3>
          <p>{zone.founding.decision}, {speaker.date(zone.founding.date)}</p>
          {zone.founding.note && <p className="soft">{speaker.text(zone.founding.note)}</p>}
          <p className="origins"><SourceLink id={zone.founding.source} /></p>
        </section>
      )}
      {zone.functions.length > 0 && <section><h3>{words.zone.functions}</h3><ul className="bullets">{zone.functions.map((text) => <li key={text.en}>{speaker.text(text)}</li>)}</ul></section>}
      {zone.prioritySectors.length > 0 && <section><h3>{words.zone.priority}</h3><ul className="bullets">{zone.prioritySectors.map((text) => <li key={text.en}>{speaker.text(text)}</li>)}</ul></section>}
      {zone.plans.length > 0 && (
        <section>
          <h3>{words.zone.plans}</h3>
          <NoteList notes={zone.plans.map((plan) => ({ text: { vi: [plan.decision, plan.status.vi].filter(Boolean).join(': '), en: [plan.decision, plan.status.en].filter(Boolean).join(': ') }, source: plan.source, ...(plan.verified === false && { verified: false as const }) }))} />
        </section>
      )}
      {zone.statistics.length + zone.targets.length > 0 && (
        <section>
          <h3>{words.zone.statistics}</h3>
          {zone.statistics.length > 0 && <ClaimList name={words.claims.statistics!} claims={zone.statistics} />}
          {zone.targets.length > 0 && <ClaimList name={words.claims.targets!} claims={zone.targets} />}
        </section>
      )}
    </Drawer>
  );
}
