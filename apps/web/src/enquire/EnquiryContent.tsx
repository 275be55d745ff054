import { type ReactNode, useMemo } from 'react';
import { aboutLanguage, findPark } from '@sites/domain';
import { type AskedFigure, consentVersion, parksAsked } from '@sites/enquiry';
import { chips } from '@sites/words';
import { readLink } from '@sites/link';
import { parkName } from '../figures/names.ts';
import { rankingText } from '../figures/ranking-text.ts';
import { useDetail, useSite, useWords } from '../page/site.tsx';
import { figureName } from './open-figures.ts';
import { type Texts, kindOf } from './form-values.ts';

/** What is asked about, park by park. */
export function AskedList({ asked }: { asked: readonly AskedFigure[] }) {
  const { about: say } = useWords('enquire');
  const detail = useDetail();
  const { speaker, atlas } = useSite();
  if (asked.length === 0) return <p>{say.province}</p>;
  return (
    <ul className="ask-list">
      {parksAsked({ asked: [...asked] }).map((id) => {
        const park = findPark(atlas, id);
        const figures = asked.flatMap(({ park: one, measure }) =>
          one === id && measure !== undefined ? figureName(measure, speaker, detail) : [],
        );
        return (
          <li key={id}>
            <b>{park ? parkName(park, speaker) : id}</b>
            {speaker.marks.colon}
            {speaker.clauses(figures) || say.whole}
          </li>
        );
      })}
    </ul>
  );
}

/** Everything that is sent, in the reader's words. */
export function EnquiryContent({
  texts,
  asked,
  link,
}: {
  texts: Texts;
  asked: readonly AskedFigure[];
  link: string;
}) {
  const say = useWords('enquire');
  const detail = useDetail();
  const { speaker, now, atlas } = useSite();
  const { language, words } = speaker;
  const country = useMemo(
    () => new Intl.DisplayNames(language, { type: 'region', fallback: 'code' }),
    [language],
  );
  const view = useMemo(() => {
    const { typed, filters, park: open, year, ranking } = readLink(link, now).state;
    const park = open && findPark(atlas, open);
    const asked = chips({ q: typed, ...filters }, speaker).map(({ text }) => text);
    const ranked = ranking && rankingText(ranking, speaker, detail);
    return speaker.clauses([
      speaker.list([
        park && parkName(park, speaker),
        ...asked,
        year !== undefined && speaker.words.date.year(String(year)),
      ]),
      ranked && speaker.labelled(speaker.words.ranking.by, ranked.preset ?? ranked.weights),
    ]);
  }, [link, now, atlas, speaker, detail]);
  const { plant, who, contact } = say;
  // What is left empty is not sent; what has to be filled in is missed.
  const given = (label: string, text: string) =>
    text.trim() === '' ? [] : [[label, text] as const];
  const rows: readonly (readonly [label: string, text: ReactNode])[] = [
    [say.about.heading, <AskedList key="asked" asked={asked} />],
    ...given(plant.landHa, texts.landHa),
    ...given(plant.powerMw, texts.powerMw),
    ...given(plant.jobs, texts.jobs),
    ...given(plant.start, texts.start),
    [who.name, texts.name],
    [who.company, texts.company],
    [who.country, texts.country && country.of(texts.country)],
    [contact.values[kindOf(texts)], texts.value],
    ...given(say.message.label, texts.message),
    [say.language, aboutLanguage(language).name],
    [
      say.content.view,
      <a key="view" href={`/${language}/${link && `?${link}`}`}>
        {view || words.list.all(atlas.parks.length)}
      </a>,
    ],
    [say.consent.heading, say.consent.version(String(consentVersion))],
  ];
  return (
    <dl className="ask-content">
      {rows.map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {typeof text === 'string' && text.trim() === '' ? (
              <span className="soft">{say.content.empty}</span>
            ) : (
              text
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
