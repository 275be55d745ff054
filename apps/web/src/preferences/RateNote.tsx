import { type Currency, type Rate, asPublished } from '@sites/domain';
import { useDetail, useSite } from '../page/site.tsx';

/** The exchange rates behind the money on the page, each with date and source; nothing where money is as published. */
export function RateNote() {
  const { speaker, atlas } = useSite();
  const { units, words, number, date, text } = speaker;
  const { preferences } = useDetail();
  if (!units.money && units.area === asPublished.area) return null;
  // What is published in dong goes through the dollar.
  const used = units.money
    ? [...new Set<Currency>([units.money, 'VND'])].flatMap((currency): [Currency, Rate][] =>
        atlas.rates[currency] ? [[currency, atlas.rates[currency]]] : [],
      )
    : [];
  const notes = new Set(used.flatMap(([, { note }]) => (note ? [text(note)] : [])));
  return (
    <div className="rates">
      <p>{preferences.note}</p>
      {[...notes].map((note) => (
        <p key={note}>{note}</p>
      ))}
      {used.map(([currency, rate]) => {
        const source = atlas.sources[rate.source];
        const when = rate.average ? preferences.average(date(rate.asOf)) : date(rate.asOf);
        return (
          <p key={currency}>
            <a href={source?.url ?? undefined} rel="noreferrer">
              {preferences.rate(
                `1 USD = ${number(rate.perUsd)} ${currency}`,
                when,
                source ? text(source.publisher ?? source.title) : words.figure.noSource,
              )}
            </a>
          </p>
        );
      })}
    </div>
  );
}
