import { useSite } from '../page/site.tsx';

/** Writes bytes as megabytes with one digit after the sign, in the reader's language. */
export function useMegabytes(): (bytes: number) => string {
  const { speaker } = useSite();
  return (bytes) => speaker.number(Math.round(bytes / 100_000) / 10);
}
