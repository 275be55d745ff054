import { type ClusterOutcome, answerClusters } from '@sites/domain';
import { layers, writeList } from '@sites/link';
import { fileKinds } from '@sites/table';
import { chips } from '@sites/words';
import { ListSwitch } from '../find/ListSwitch.tsx';
import { Notice } from '../page/Notice.tsx';
import { LinkTo } from '../page/LinkTo.tsx';
import { home } from '../page/route.ts';
import { useDetail, useLink, useSite, useWords, withFilter } from '../page/site.tsx';
import { PrintFooter } from '../share/PrintFooter.tsx';
import { ClusterForm } from './ClusterForm.tsx';
import { ClusterItem } from './ClusterItem.tsx';
import { ClusterTotals } from './ClusterTotals.tsx';
import { Difference } from './Difference.tsx';
import { askedOf, unanswered } from './asked.ts';

function Rows({
  outcomes,
  heading,
}: {
  outcomes: readonly ClusterOutcome[];
  heading: 'h3' | 'h4';
}) {
  return (
    <ol className="clusters">
      {outcomes.map((outcome) => (
        <ClusterItem key={outcome.row.cluster.id} outcome={outcome} heading={heading} />
      ))}
    </ol>
  );
}

/** The clusters that answer the view, in three groups as parks are, with files of exactly those listed. */
function ClusterList() {
  const say = useWords('clusters');
  const { filters } = useDetail();
  const { speaker, now } = useSite();
  const { words } = speaker;
  const { state } = useLink();
  const { values, sort } = askedOf(state);
  const { match, may, no } = answerClusters(values, now, sort);
  const isFiltered = Object.keys(values).length > 0;
  const isKept = state.unknown === 'keep';
  const shownMay = isKept ? may : [];
  const listed = match.length + shownMay.length;
  const list = writeList({ filters: values, unknown: state.unknown, sort });
  return (
    <section aria-labelledby="list-heading">
      <h2 id="list-heading">
        {isFiltered
          ? say.counts(match.length, now.clusters.length, may.length, no.length)
          : say.all(now.clusters.length)}
      </h2>
      {isFiltered && (
        <ul className="chips" aria-label={filters.active}>
          {chips(values, speaker).map(({ key, text }) => (
            <li key={key}>
              <LinkTo
                className="chip"
                to={withFilter(state, key, undefined)}
                aria-label={filters.remove(text)}
              >
                {text} ×
              </LinkTo>
            </li>
          ))}
        </ul>
      )}
      {listed === 0 && (
        <p>
          <b>{say.none}</b>
        </p>
      )}
      {isFiltered && match.length > 0 && <h3>{words.list.groups.match}</h3>}
      <Rows outcomes={match} heading={isFiltered ? 'h4' : 'h3'} />
      {may.length > 0 && <h3>{isKept ? words.list.groups.may : say.hidden(may.length)}</h3>}
      {may.length > 0 && (
        <p>
          <LinkTo className="quiet" to={{ ...state, unknown: isKept ? 'hide' : 'keep' }}>
            {isKept ? say.hide : words.list.keep}
          </LinkTo>
        </p>
      )}
      <Rows outcomes={shownMay} heading="h4" />
      {no.length > 0 && (
        <details open={listed === 0}>
          <summary>{speaker.aside(words.list.groups.no, speaker.number(no.length))}</summary>
          <Rows outcomes={no} heading="h3" />
        </details>
      )}
      <Files list={list} count={listed} />
    </section>
  );
}

function Files({ list, count }: { list: string; count: number }) {
  const say = useWords('clusters');
  const { share } = useDetail();
  const { speaker } = useSite();
  const { language } = speaker;
  return (
    <p className="share-actions">
      <span>
        {say.take(count)}
        {speaker.marks.colon}
      </span>
      {fileKinds.map((kind) => {
        const query = [list, `f=${kind}`, `lang=${language}`].filter(Boolean).join('&');
        return (
          <a
            key={kind}
            className="button"
            download
            href={`/api/collections/clusters/items?${query}`}
          >
            {share.formats[kind]}
          </a>
        );
      })}
    </p>
  );
}

/** Industrial clusters: which there are, which answer the question, and what parks are beside them. */
export function ClustersPage() {
  const say = useWords('clusters');
  const { speaker, now } = useSite();
  const { state } = useLink();
  const left = unanswered(state, speaker);
  const planned = now.report.totals.clusters.clustersPlanned?.[0];
  return (
    <main className="page clusters-page">
      <ListSwitch here="clusters" />
      <h1>{speaker.words.list.clusters}</h1>
      <p className="lead">
        {say.lead(now.clusters.length, speaker.number(Number(planned?.value)))}
      </p>
      <p>
        <a href="#difference">{say.difference.heading}</a>
        {speaker.marks.dot}
        <LinkTo
          page={home}
          to={{
            ...state,
            layers: layers.filter((one) => one === 'clusters' || state.layers.includes(one)),
          }}
        >
          {say.onMap}
        </LinkTo>
      </p>
      <Notice />
      {left.length > 0 && (
        <p className="notice" role="status">
          {say.ignored(speaker.list(left))}
        </p>
      )}
      <div className="clusters-columns">
        <ClusterForm />
        <ClusterList />
      </div>
      <ClusterTotals />
      <Difference />
      <PrintFooter />
    </main>
  );
}
