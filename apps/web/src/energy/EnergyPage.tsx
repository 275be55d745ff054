import { energyWorks, isFossil, transformersOf } from '@sites/domain';
import { layers } from '@sites/link';
import type { EnergyWords } from '@sites/words';
import { ClaimGroup } from '../figures/ClaimGroup.tsx';
import { ClaimList } from '../figures/ClaimList.tsx';
import { LinkTo } from '../page/LinkTo.tsx';
import { PageLink } from '../page/PageLink.tsx';
import { home } from '../page/route.ts';
import { useDetail, useLink, useSite, useWords } from '../page/site.tsx';
import { PrintFooter } from '../share/PrintFooter.tsx';
import { CleanWays } from './CleanWays.tsx';
import { EnergyBars } from './EnergyBars.tsx';
import { EnergyMap } from './EnergyMap.tsx';
import { LoadSection } from './LoadSection.tsx';
import { StationList } from './StationList.tsx';
import { WorkList } from './WorkList.tsx';

/** What is asked first of a plant that is still to come. */
const first = ['operation', 'terminalCapacity', 'capacity'];

/** Statements on the whole province, each with its source one tap away. */
function Facts({ names }: { names: readonly (keyof EnergyWords['claims'])[] }) {
  const energy = useWords('energy');
  const { speaker, now } = useSite();
  return names.map((name) => {
    const claims = now.energy.facts[name] ?? [];
    // What a lone figure covers is part of its name: five months of output are no year's.
    const scope = claims.length === 1 ? claims[0]?.scope : undefined;
    const said = energy.claims[name];
    return (
      <ClaimList
        key={name}
        name={scope ? speaker.aside(said, speaker.text(scope)) : said}
        claims={claims}
        heading="h3"
      />
    );
  });
}

/** Power of the province: what makes it, what is planned, what parks have, and what a load would meet. */
export function EnergyPage() {
  const energy = useWords('energy');
  const detail = useDetail();
  // Of today, whatever year a link speaks of: a plant that is planned makes nothing.
  const { speaker, now } = useSite();
  const { state } = useLink();
  const works = energyWorks(now);
  const lng = now.plants.find(({ id }) => id === 'lng-quang-ninh');
  const { known, of } = transformersOf(now.substations);
  const shown = layers.filter(
    (layer) => state.layers.includes(layer) || layer === 'plants' || layer === 'substations',
  );
  return (
    <main className="page energy">
      <h1>{speaker.words.energyLink}</h1>
      <p className="lead">{energy.lead}</p>
      <p className="energy-links">
        <a className="button" href="#load">
          {energy.load.title}
        </a>{' '}
        <LinkTo className="button" page={home} to={{ ...state, layers: shown }}>
          {energy.onMap}
        </LinkTo>
      </p>

      <h2>{energy.sums}</h2>
      <EnergyBars works={works} />
      <p className="hint">{energy.sumsNote}</p>
      <Facts names={['fleetCapacity', 'fleetOutput', 'shift']} />

      <LoadSection />

      <h2>{energy.works}</h2>
      <div className="place-columns">
        <div>
          <WorkList works={works.filter(isFossil)} />
        </div>
        <EnergyMap />
      </div>

      {lng && (
        <>
          <h2>{speaker.text(lng.name)}</h2>
          <p className="soft">{energy.lng}</p>
          {lng.statusNote && <p>{speaker.text(lng.statusNote)}</p>}
          <ClaimGroup
            measures={lng.measures}
            names={[...new Set([...first, ...Object.keys(lng.measures)])]}
            heading="h3"
          />
        </>
      )}

      <h2>{energy.plan}</h2>
      <p>{energy.planNote}</p>
      <WorkList works={works.filter((work) => !isFossil(work))} />
      <Facts names={['localitiesAsked', 'windPotential', 'windRequest', 'planSevenTotal']} />

      <h2 id="clean">{energy.clean}</h2>
      <CleanWays />
      <p>
        <PageLink page="rules">{speaker.words.lawLink}</PageLink>
      </p>

      <h2>{energy.grid}</h2>
      <p className="soft">{energy.gridNote(known, of)}</p>
      <StationList stations={now.substations} />

      <h2>{energy.output}</h2>
      <Facts names={['electricity', 'coal']} />

      <h2>{detail.park.missing}</h2>
      <ul className="bullets soft">
        {now.energy.unknown.map((text) => (
          <li key={text.vi}>{speaker.text(text)}</li>
        ))}
      </ul>
      <PrintFooter />
    </main>
  );
}
