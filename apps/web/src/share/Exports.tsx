import { useState } from 'react';
import { writeLink } from '@sites/link';
import { useLink, useSite, useDetail } from '../state/site.tsx';
import { useAnswer } from '../state/use-answer.ts';
import { type Chosen, type ExportKind, exportKinds, saveFile } from './save-file.ts';

/** Files of exactly what is listed. They are made here, so that they work offline; the links are the same files from the API. */
export function Exports({ link }: { link: string }) {
  const { speaker, atlas } = useSite();
  const detail = useDetail();
  const { share } = detail;
  const { state } = useLink();
  const { match, may } = useAnswer();
  const [raw, setRaw] = useState(false);
  const [failed, setFailed] = useState(false);
  const outcomes = [...match, ...(state.unknown === 'keep' ? may : [])];
  const href = (kind: ExportKind): string => {
    const query = new URLSearchParams(writeLink(state));
    if (kind !== 'geojson') query.set('f', kind);
    query.set('lang', raw && kind !== 'geojson' ? 'raw' : speaker.language);
    return `/api/collections/parks/items?${query.toString().replace(/%2C/g, ',').replace(/%7E/g, '~')}`;
  };
  const save = (kind: ExportKind, as?: Chosen['as']) => {
    setFailed(false);
    const chosen = as && {
      as,
      parks: as === 'comparison' ? state.compare : state.stars,
      filters: state.filters,
    };
    saveFile(
      kind,
      { outcomes, atlas, speaker, detail: raw ? null : detail, link, ranking: state.ranking },
      detail,
      chosen,
    ).catch(() => setFailed(true));
  };
  return (
    <section className="take">
      <h3>{share.exports(outcomes.length)}</h3>
      <p className="share-actions">
        {exportKinds.map((kind) => (
          <a
            key={kind}
            className="button"
            href={href(kind)}
            download
            onClick={(event) => {
              event.preventDefault();
              save(kind);
            }}
          >
            {share.formats[kind]}
          </a>
        ))}
        <label>
          <input type="checkbox" checked={raw} onChange={(event) => setRaw(event.target.checked)} />{' '}
          {share.raw}
        </label>
      </p>
      {(state.compare.length > 1 || state.stars.length > 0) && (
        <p className="share-actions">
          {state.compare.length > 1 && (
            <button type="button" className="button" onClick={() => save('xlsx', 'comparison')}>
              {speaker.aside(share.compared, share.formats.xlsx)}
            </button>
          )}
          {state.stars.length > 0 && (
            <button type="button" className="button" onClick={() => save('xlsx', 'shortlist')}>
              {speaker.aside(share.starred, share.formats.xlsx)}
            </button>
          )}
        </p>
      )}
      <p role="status" className="warn">
        {failed && share.exportFailed}
      </p>
    </section>
  );
}
