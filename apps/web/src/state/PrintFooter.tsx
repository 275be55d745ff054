import { useLink, useSite } from './site.tsx';

/** On paper: where the page can be opened again, and which data it shows. */
export function PrintFooter() {
  const { speaker, atlas } = useSite();
  const { state, href } = useLink();
  const { data } = speaker.words;
  // The server does not know by which name it is reached; paper only comes from a reader's side.
  const origin = typeof window === 'undefined' ? '' : window.location.origin;
  const text = `${origin}${href(state)} · ${data.version(atlas.version)} · ${data.compiled(speaker.date(atlas.report.compiled))}`;
  return <p className="print-only" suppressHydrationWarning>{text}</p>;
}
