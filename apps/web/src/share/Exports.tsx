import { useState } from 'react';
import { writeList } from '@sites/link';
import { type FileType, fileKinds, listAddress } from '@sites/table';
import { useLink, useSite, useDetail } from '../page/site.tsx';
import { comparedOf, shortlistOf } from '../shortlist/chosen.ts';
import { useAnswer } from '../page/use-answer.ts';
import { type Chosen, saveFile } from './save-file.ts';

/**
 * Files of exactly what is listed. They are made here, so that they work offline; the links are the same
 * files from the API.
 */
export function Exports({ link }: { link: string }) {
  const { speaker, atlas, origin } = useSite();
  const detail = useDetail();
  const { share } = detail;
  const { state } = useLink();
  const { match, may } = useAnswer();
  const [compared, starred] = [comparedOf(state), shortlistOf(state)];
  const [raw, setRaw] = useState(false);
  const [failed, setFailed] = useState<{ readonly href?: string }>();
  const outcomes = [...match, ...(state.unknown === 'keep' ? may : [])];
  const list = writeList(state);
  const href = (kind: FileType): string => {
    const file = `f=${kind}&lang=${raw ? 'raw' : speaker.language}`;
    return `/api/collections/parks/items?${[list, file].filter(Boolean).join('&')}`;
  };
  const save = (kind: FileType, as?: Chosen['as']) => {
    setFailed(undefined);
    const chosen = as && {
      as,
      parks: as === 'comparison' ? compared : starred,
      filters: state.filters,
      link,
    };
    saveFile(
      kind,
      {
        outcomes,
        atlas,
        speaker,
        detail: raw ? null : detail,
        link: listAddress(origin, list, raw ? undefined : speaker.language),
        ranking: state.ranking,
      },
      detail,
      chosen,
    ).catch(() => setFailed(as ? {} : { href: href(kind) }));
  };
  return (
    <section className="take">
      <h3>{share.exports(outcomes.length)}</h3>
      <p className="share-actions">
        {fileKinds.map((kind) => (
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
      {starred.length > 0 && (
        <p className="share-actions">
          {compared.length > 1 && (
            <button type="button" className="button" onClick={() => save('xlsx', 'comparison')}>
              {speaker.aside(share.compared, share.formats.xlsx)}
            </button>
          )}
          <button type="button" className="button" onClick={() => save('xlsx', 'shortlist')}>
            {speaker.aside(share.starred, share.formats.xlsx)}
          </button>
        </p>
      )}
      <p role="status" className="warn">
        {failed && <span>{share.exportFailed} </span>}
        {failed?.href && (
          <a href={failed.href} download>
            {share.fromServer}
          </a>
        )}
      </p>
    </section>
  );
}
