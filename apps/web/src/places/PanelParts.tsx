import { type MouseEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useDetail } from '../page/site.tsx';

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
const partHere = (part: PanelPart) => document.getElementById(partId(part));

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
const partRead = (bottom: number): PanelPart | undefined =>
  panelParts.findLast((part) => {
    const top = partHere(part)?.getBoundingClientRect().top;
    return top !== undefined && top <= bottom + 12;
  });

/** Links to the parts of the open panel, always in view. The camera stays in the address: no part goes there. */
export function PartLinks() {
  const { park } = useDetail();
  const nav = useRef<HTMLDivElement>(null);
  const [read, setRead] = useState<PanelPart>();
  useEffect(() => {
    const links = nav.current;
    const panel = links?.closest('.drawer');
    if (!links || !panel) return;
    const follow = () => setRead(partRead(links.getBoundingClientRect().bottom));
    panel.addEventListener('scroll', follow, { passive: true });
    return () => panel.removeEventListener('scroll', follow);
  }, []);
  useEffect(() => {
    const links = nav.current;
    if (!links || !read) return;
    const current = links.querySelector<HTMLElement>(`[href="#${partId(read)}"]`);
    if (current) links.scrollTo({ left: current.offsetLeft - links.offsetLeft - 40 });
  }, [read]);
  const goTo = (part: PanelPart) => (event: MouseEvent) => {
    event.preventDefault();
    const section = partHere(part);
    section?.scrollIntoView({ block: 'start' });
    section?.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true });
  };
  return (
    <div ref={nav} className="part-links" role="region" tabIndex={0} aria-label={park.parts}>
      {panelParts.map((part) => (
        <a
          key={part}
          href={`#${partId(part)}`}
          aria-current={part === read ? 'location' : undefined}
          onClick={goTo(part)}
        >
          {park[part]}
        </a>
      ))}
    </div>
  );
}
