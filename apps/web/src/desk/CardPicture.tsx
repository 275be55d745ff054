import { useEffect, useRef } from 'react';
import { useWords } from '../page/site.tsx';
import { send } from './ask.ts';
import { useAsked } from './desk.tsx';
import { Fault } from './Field.tsx';

/** The photograph of a business card. It is fetched here, as each look is recorded, and goes with what shows it. */
export function CardPicture({ receipt }: { receipt: string }) {
  const { one, loading } = useWords('desk');
  const { value, fault } = useAsked(`card ${receipt}`, async () =>
    (await send(`/api/enquiries/${receipt}/card`)).blob(),
  );
  const picture = useRef<HTMLImageElement>(null);
  useEffect(() => {
    const { current } = picture;
    if (!value || !current) return undefined;
    const address = URL.createObjectURL(value);
    current.src = address;
    return () => URL.revokeObjectURL(address);
  }, [value]);
  if (fault !== undefined) return <Fault text={fault} />;
  return value ? (
    <img className="desk-card" ref={picture} alt={one.card} />
  ) : (
    <p role="status">{loading}</p>
  );
}
