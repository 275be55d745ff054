import { useLink, useDetail, useSite } from './site.tsx';

/** On paper: where the page can be opened again, and which data it shows. */
export function PrintFooter() {
  const { speaker, atlas, origin } = useSite();
  const detail = useDetail();
  const { state, href } = useLink();
  const { data } = detail;
  const text = `${origin}${href(state)} · ${data.version(atlas.version)} · ${data.compiled(speaker.date(atlas.report.compiled))}`;
  return <p className="print-only">{text}</p>;
}
