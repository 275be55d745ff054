import { useQuery } from '@tanstack/react-query';
import { type Change, changesSince, findPark, summaryOf, figureOf, byId } from '@sites/domain';
import { exactText } from '@sites/words';
import { historyQuery, queries } from '../data/queries.ts';
import { parkName } from '../figures/names.ts';
import { isFiltered, useDetail, useLink, useSite, without } from '../page/site.tsx';
import { useAnswer } from '../page/use-answer.ts';

/**
 * Parks whose figures the page shows: the one that is open, those compared or starred, else those that match
 * or may.
 */
function useOnScreen(): ReadonlySet<string> {
  const { id } = useSite();
  const { state } = useLink();
  const { match, may } = useAnswer();
  const chosen = [id, state.park, ...state.compare, ...state.stars].filter(
    (one) => one !== undefined,
  );
  if (chosen.length > 0) return new Set(chosen);
  return new Set(
    [...match, ...(isFiltered(state) && state.unknown === 'hide' ? [] : may)].map(
      ({ park }) => park.id,
    ),
  );
}

function Changes({ changes }: { changes: readonly Change[] }) {
  const { speaker, atlas } = useSite();
  const { words } = speaker;
  const { changes: say } = useDetail();
  const text = (one: Change['was']) =>
    one ? exactText(figureOf(one), speaker) : words.gaps['not-published'];
  return (
    <ul>
      {changes.map(({ park: id, measure, was }) => {
        const park = byId(atlas.parks, id);
        return (
          <li key={`${id} ${measure}`}>
            {say.change(
              parkName(park, speaker),
              words.measures[measure],
              text(was),
              text(summaryOf(park.figures[measure])),
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** What has changed since the version of the data that a link names. */
export function ChangesSince({ version }: { version: string }) {
  const { speaker, now } = useSite();
  const { changes: say } = useDetail();
  const { state, go } = useLink();
  const { data } = useQuery(historyQuery, queries);
  const onScreen = useOnScreen();
  if (!data) return null;
  const since = changesSince(data, version);
  const changes = (since?.changes ?? []).filter(({ park }) => findPark(now, park));
  const shown = changes.filter(({ park }) => onScreen.has(park));
  return (
    <section className="changes" role="status">
      {since === undefined && <p>{say.unknownVersion}</p>}
      {since && (
        <p>
          <b>
            {changes.length > 0
              ? say.changed(changes.length, speaker.date(since.date))
              : say.none(speaker.date(since.date))}
          </b>
        </p>
      )}
      {since &&
        changes.length > 0 &&
        (shown.length > 0 ? (
          <details open={shown.length <= 5}>
            <summary>{say.onScreen(shown.length)}</summary>
            <Changes changes={shown} />
          </details>
        ) : (
          <p>{say.none(speaker.date(since.date))}</p>
        ))}
      <button
        type="button"
        className="quiet"
        onClick={() => go(without(state, 'version'), 'replace')}
      >
        {say.dismiss}
      </button>
    </section>
  );
}
