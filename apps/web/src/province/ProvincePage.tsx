import { provinceFrame } from '@sites/stillmap';
import { HatchPattern } from '../figures/charts/HatchPattern.tsx';
import { NoteList } from '../figures/NoteList.tsx';
import { StillMap } from '../figures/StillMap.tsx';
import { Timeline } from '../figures/timeline/Timeline.tsx';
import { works } from '../figures/timeline/works.ts';
import { markOf } from '../figures/still-places.ts';
import { PageLink } from '../page/PageLink.tsx';
import { useDetail, useSite, useWords } from '../page/site.tsx';
import { PrintFooter } from '../share/PrintFooter.tsx';
import { Begin } from './Begin.tsx';
import { ClusterCount } from './ClusterCount.tsx';
import { KeyFigures } from './KeyFigures.tsx';
import { KnownLand } from './KnownLand.tsx';
import { LandSteps } from './LandSteps.tsx';
import { Sources } from './Sources.tsx';

/** The province in half a minute, for a fair and for the press: one map, three pictures, whose word each figure is. */
export function ProvincePage() {
  const { speaker, atlas } = useSite();
  const detail = useDetail();
  const words = useWords('province');
  const { bottlenecks, directions, energy } = atlas.report.statements;
  const marks = atlas.parks.map((park) => markOf(park, 'meant', speaker));
  const map = (size: 'wide' | 'phone') => (
    <StillMap marks={marks} frame={provinceFrame} size={size} label={words.map} />
  );
  return (
    <main className="page province">
      <HatchPattern />
      <h1>{detail.page.province}</h1>
      <p className="lead">{words.lead}</p>
      <div className="province-top">
        <KeyFigures />
        <div className="province-map">
          {map('wide')}
          {map('phone')}
          <p className="hint">{words.legend}</p>
        </div>
      </div>
      <div className="pictures">
        <LandSteps />
        <KnownLand />
        <ClusterCount />
      </div>
      <section className="province-works">
        <h2>{detail.works.title}</h2>
        <Timeline works={works} brief />
      </section>
      <section className="province-energy">
        <h2>{words.energy}</h2>
        <NoteList notes={[energy]} />
        <PageLink page="energy">{speaker.words.energyLink}</PageLink>
      </section>
      <div className="province-words">
        <section>
          <h2>{words.bottlenecks}</h2>
          <NoteList notes={bottlenecks} />
        </section>
        <section>
          <h2>{words.directions}</h2>
          <NoteList notes={directions} />
        </section>
      </div>
      <Begin />
      <p className="script province-print">
        <button type="button" className="button" onClick={() => window.print()}>
          {detail.sheet.print}
        </button>
      </p>
      <div className="province-foot">
        <Sources />
        <PrintFooter />
      </div>
    </main>
  );
}
