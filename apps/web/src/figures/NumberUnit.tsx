import { useSite } from '../page/site.tsx';

/** A number and, smaller, its unit, spaced as the language does. */
export function NumberUnit({ number, unit }: { number: string; unit: string }) {
  const { speaker } = useSite();
  return (
    <>
      <b>{number}</b>
      {speaker.space(unit)}
      <small>{unit}</small>
    </>
  );
}
