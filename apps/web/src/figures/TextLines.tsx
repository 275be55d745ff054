import { useSite } from '../page/site.tsx';

/** Sentences, a line each where there is room; read aloud or copied they stay apart. */
export function TextLines({ lines }: { lines: readonly string[] }) {
  const { gap } = useSite().speaker.marks;
  return lines.map((line) => <span key={line}>{line + gap}</span>);
}
