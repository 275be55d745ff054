import { type Temperature as OneOf, temperatures } from '@sites/enquiry';
import { useWords } from '../page/site.tsx';

/** How warm a contact is, in words with a mark of its colour. */
export function Temperature({ of }: { of: OneOf }) {
  const { temperatures: names } = useWords('desk');
  return <span className={`temperature ${of}`}>{names[of]}</span>;
}

export const isTemperature = (tag: string): tag is OneOf =>
  (temperatures as readonly string[]).includes(tag);
