import { type MouseEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { Chapter } from '../page/Contents.tsx';
import { useDetail, useLink } from '../page/site.tsx';

/** The parts of a park's panel that its links lead to, in their order. */
const panelParts = [
  'contact',
  'land',
  'utilities',
  'access',
  'cost',
  'labour',
  'sectors',
  'incentives',
  'boundary',
] as const;
type PanelPart = (typeof panelParts)[number];

const partId = (part: PanelPart): string => `part-${part}`;

/** A part of a panel under its heading. */
export function Part({ part, children }: { part: PanelPart; children: ReactNode }) {
  const { park } = useDetail();
  return (
    <section id={partId(part)}>
      <h3 tabIndex={-1}>{park[part]}</h3>
      {children}
    </section>
  );
}

/** The part that is read: the last one whose heading has come up to the links. */
const partRead = (parts: readonly Chapter[], bottom: number): string | undefined =>
  parts.findLast(([id]) => {
    const top = document.getElementById(id)?.getBoundingClientRect().top;
    return top !== undefined && top <= bottom + 12;
  })?.[0];

/** Links to parts of the open panel, always in view. The camera stays in the address: no part goes there. */
function Links({ parts }: { parts: readonly Chapter[] }) {
  const { park } = useDetail();
  const nav = useRef<HTMLDivElement>(null);
  const [read, setRead] = useState<string>();
  useEffect(() => {
    const links = nav.current;
    const panel = links?.closest('.drawer');
    if (!links || !panel) return;
    const follow = () => setRead(partRead(parts, links.getBoundingClientRect().bottom));
    panel.addEventListener('scroll', follow, { passive: true });
    return () => panel.removeEventListener('scroll', follow);
  }, [parts]);
  useEffect(() => {
    const links = nav.current;
    if (!links || !read) return;
    const current = links.querySelector<HTMLElement>(`[href="#${read}"]`);
    if (current) links.scrollTo({ left: current.offsetLeft - links.offsetLeft - 40 });
  }, [read]);
  const goTo = (id: string) => (event: MouseEvent) => {
    const section = document.getElementById(id);
    const panel = nav.current?.closest('.drawer');
    if (!section || !panel) return;
    event.preventDefault();
    // The panel alone: what scrolls into view moves the page around it too.
    const above =
      panel.getBoundingClientRect().top + parseFloat(getComputedStyle(section).scrollMarginTop);
    panel.scrollBy({ top: section.getBoundingClientRect().top - above });
    section.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true });
  };
  return (
    <div ref={nav} className="part-links" role="region" tabIndex={0} aria-label={park.parts}>
      {parts.map(([id, title]) => (
        <a
          key={id}
          href={`#${id}`}
          aria-current={id === read ? 'location' : undefined}
          onClick={goTo(id)}
        >
          {title}
        </a>
      ))}
    </div>
  );
}

/** Links to the parts of a park's panel. */
export function PartLinks() {
  const { park } = useDetail();
  const parts = useMemo(
    () => panelParts.map((part): Chapter => [partId(part), park[part]]),
    [park],
  );
  return <Links parts={parts} />;
}

/** The parts under headings of the panel around an element; so many of them that links help, or none. */
function partsAround(element: Element | null): readonly Chapter[] {
  const headings = element?.closest('.drawer')?.querySelectorAll<HTMLElement>('section > h3') ?? [];
  const parts = [...headings].map((heading, at): Chapter => {
    const id = `part-${at + 1}`;
    heading.tabIndex = -1;
    if (heading.parentElement) heading.parentElement.id = id;
    return [id, heading.textContent];
  });
  return parts.length > 2 ? parts : [];
}

/** Links to whatever parts the panel of a zone or place has. */
export function FoundLinks() {
  const place = useRef<HTMLSpanElement>(null);
  const [parts, setParts] = useState<readonly Chapter[]>([]);
  const { state } = useLink();
  // What a panel has follows what was asked, the year among it.
  useEffect(() => {
    const found = partsAround(place.current);
    setParts((now) => (found.join() === now.join() ? now : found));
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the parts are read from the page
  }, [state]);
  return (
    <>
      <span ref={place} hidden />
      {parts.length > 0 && <Links parts={parts} />}
    </>
  );
}
