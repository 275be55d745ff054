import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Park } from '@sites/domain';
import { PlaceName } from '../figures/PlaceName.tsx';
import { WideTable } from '../figures/WideTable.tsx';
import { useDetail, useSite } from '../page/site.tsx';

/** Which columns of a table that scrolls are in view, counted from 1. */
interface InView {
  readonly from: number;
  readonly to: number;
}

const columnsOf = (pane: Element) => [...pane.querySelectorAll('thead th:not(:first-child)')];
const scrollerOf = (pane: Element) => pane.querySelector('.table-scroll');

function inView(pane: Element): InView {
  const right = scrollerOf(pane)?.getBoundingClientRect().right ?? 0;
  const left = pane.querySelector('thead th')?.getBoundingClientRect().right ?? 0;
  const shown = columnsOf(pane).map((column) => {
    const box = column.getBoundingClientRect();
    const middle = (box.left + box.right) / 2;
    return middle > left && middle < right;
  });
  return { from: shown.indexOf(true) + 1, to: shown.lastIndexOf(true) + 1 };
}

interface ParkStripProps {
  readonly parks: readonly Park[];
  readonly label: string;
  /** A table with a column for each park. */
  readonly children: ReactNode;
}

/** On phones: the names over a comparison stay in view, with which of the parks are, and a step to the next. */
export function ParkStrip({ parks, label, children }: ParkStripProps) {
  const { speaker } = useSite();
  const { compare: say } = useDetail();
  const pane = useRef<HTMLDivElement>(null);
  const names = useRef<HTMLUListElement>(null);
  const [{ from, to }, setInView] = useState<InView>({ from: 1, to: parks.length });
  useEffect(() => {
    const box = pane.current;
    const scroller = box && scrollerOf(box);
    if (!scroller) return;
    const follow = () => {
      if (names.current) names.current.scrollLeft = scroller.scrollLeft;
      const next = inView(box);
      setInView((now) => (now.from === next.from && now.to === next.to ? now : next));
    };
    follow();
    const sizes = new ResizeObserver(follow);
    // The table grows narrower with each park that is taken out.
    for (const one of [scroller, ...scroller.children]) sizes.observe(one);
    scroller.addEventListener('scroll', follow, { passive: true });
    return () => {
      sizes.disconnect();
      scroller.removeEventListener('scroll', follow);
    };
  }, []);
  const step = (by: number) => {
    const box = pane.current;
    const width = box ? columnsOf(box)[0]?.getBoundingClientRect().width : undefined;
    if (box && width) scrollerOf(box)?.scrollBy({ left: by * width, behavior: 'smooth' });
  };
  const shown = speaker.range(speaker.number(from, 0), speaker.number(to, 0));
  const steps = [
    { name: 'previous', by: -1, sign: '‹', isLast: from <= 1 },
    { name: 'next', by: 1, sign: '›', isLast: to >= parks.length },
  ] as const;
  return (
    <div ref={pane} className={`compare-pane cols-${parks.length}`}>
      <div className="compare-strip">
        <div className="compare-steps">
          {(from > 1 || to < parks.length) && (
            <>
              <span>{say.shown(from === to ? speaker.number(from, 0) : shown, parks.length)}</span>
              {steps.map(({ name, by, sign, isLast }) => (
                <button
                  key={name}
                  type="button"
                  className={name}
                  aria-label={say[name]}
                  disabled={isLast}
                  onClick={() => step(by)}
                >
                  {sign}
                </button>
              ))}
            </>
          )}
        </div>
        {/* The heads of the columns say them already. */}
        <ul ref={names} aria-hidden="true">
          {parks.map((park, at) => (
            <li key={park.id}>
              <span className="compare-number">{at + 1}</span> <PlaceName place={park} />
            </li>
          ))}
        </ul>
      </div>
      <WideTable label={label}>{children}</WideTable>
    </div>
  );
}
