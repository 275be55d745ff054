import { findPark } from '@sites/domain';
import { chips } from '@sites/words';
import { AnswerMap } from '../figures/AnswerMap.tsx';
import { parkName } from '../figures/names.ts';
import { home } from '../page/route.ts';
import { useDetail, useLink, useSite } from '../page/site.tsx';
import { ComparisonTable } from './ComparisonTable.tsx';
import { SheetFrame } from './SheetFrame.tsx';
import { ShortlistTable, mostListed } from './ShortlistTable.tsx';

/** The parks compared, or else those on the shortlist, on one page of A4. */
export function ListSheet() {
  const { speaker, atlas } = useSite();
  const detail = useDetail();
  const { state } = useLink();
  const isComparison = state.compare.length > 1;
  const all = (isComparison ? state.compare : state.stars).flatMap(
    (id) => findPark(atlas, id) ?? [],
  );
  const parks = all.slice(0, mostListed);
  const Table = isComparison ? ComparisonTable : ShortlistTable;
  const title = isComparison ? detail.sheet.comparison : detail.sheet.shortlist;
  const asked = chips(state.filters, speaker).map(({ text }) => text);
  return (
    <SheetFrame title={title} live={{ page: isComparison ? 'compare' : home }}>
      <div className="sheet-title">
        <h1>
          {parks.length > 0 && parks.length < 5
            ? speaker.list(parks.map((one) => parkName(one, speaker)))
            : title}
        </h1>
        {asked.length > 0 && <p>{speaker.facts(asked)}</p>}
      </div>
      {parks.length === 0 && <p className="nothing">{detail.sheet.empty}</p>}
      {parks.length > 0 && (
        <>
          <Table parks={parks} label={title} />
          {all.length > parks.length && (
            <p className="hint">{detail.sheet.more(all.length - parks.length)}</p>
          )}
          {!isComparison && <AnswerMap parks={parks} size="sheet" />}
        </>
      )}
    </SheetFrame>
  );
}
