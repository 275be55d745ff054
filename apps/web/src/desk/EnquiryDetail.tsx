import { localDay } from '@sites/domain';
import { useSite, useWords } from '../page/site.tsx';
import { pageAddress } from '../page/route.ts';
import { type Whole, WholeSchema } from './answers.ts';
import { ask } from './ask.ts';
import { CardPicture } from './CardPicture.tsx';
import { ChangeForm } from './ChangeForm.tsx';
import { focusIt, useAsked } from './desk.tsx';
import { Fault } from './Field.tsx';
import { History } from './History.tsx';
import { PersonTools } from './PersonTools.tsx';
import { usePlaceNames } from './place-names.ts';

type Enquiry = Whole['enquiry'];

/** The plant in figures; what was not said is not there. */
function Plant({ plant }: { plant: Enquiry['plant'] }) {
  const { one, columns } = useWords('desk');
  const { speaker } = useSite();
  const figures = [
    [columns.landHa, plant?.landHa],
    [columns.powerMw, plant?.powerMw],
    [columns.jobs, plant?.jobs],
  ] as const;
  const said = figures.flatMap(([label, value]) =>
    value === undefined ? [] : [[label, speaker.number(value)] as const],
  );
  const all = plant?.start ? [...said, [columns.start, speaker.date(plant.start)] as const] : said;
  if (all.length === 0) return null;
  return (
    <section aria-label={one.plant}>
      <h3>{one.plant}</h3>
      <dl className="desk-plant">
        {all.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The figures that are asked for, park by park, each park as a link. */
function AskedFigures({ asked = [] }: { asked: Enquiry['asked'] }) {
  const { one, columns } = useWords('desk');
  const { speaker, atlas } = useSite();
  const names = usePlaceNames();
  const parks = [...new Set(asked.map(({ park }) => park))];
  if (parks.length === 0) return null;
  return (
    <section aria-label={columns.asked}>
      <h3>{columns.asked}</h3>
      <ul className="desk-asked">
        {parks.map((park) => {
          const measures = asked.flatMap((figure) =>
            figure.park === park && figure.measure ? names.measure(figure.measure) : [],
          );
          const isKnown = atlas.parks.some(({ id }) => id === park);
          return (
            <li key={park}>
              {isKnown ? (
                <a href={pageAddress(speaker.language, { kind: 'park', id: park })}>
                  {names.park(park)}
                </a>
              ) : (
                park
              )}{' '}
              <span className="soft">
                {measures.length > 0 ? speaker.list(measures) : one.wholePark}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** How the answer is to reach somebody; what a browser can open is a link. */
function ContactLink({ contact: { kind, value } }: Pick<Enquiry, 'contact'>) {
  if (kind === 'email')
    return <a href={`mailto:${encodeURIComponent(value).replace('%40', '@')}`}>{value}</a>;
  if (kind === 'phone') return <a href={`tel:${value.replace(/[^+\d]/g, '')}`}>{value}</a>;
  return value;
}

/** One enquiry with all that is kept of it; to open it is recorded. */
export function EnquiryDetail({
  receipt,
  onBack,
  onChanged,
  onErased,
}: {
  receipt: string;
  onBack: () => void;
  onChanged: () => void;
  onErased: () => void;
}) {
  const desk = useWords('desk');
  const { speaker } = useSite();
  const names = usePlaceNames();
  const read = useAsked(receipt, () => ask(WholeSchema, '/api/desk/enquiries/read', { receipt }));
  const back = (
    <button type="button" className="quiet desk-back" onClick={onBack}>
      {desk.one.back}
    </button>
  );
  if (!read.value)
    return (
      <>
        {back}
        <Fault text={read.fault} />
        {!read.fault && <p role="status">{desk.loading}</p>}
      </>
    );
  const { enquiry, events, receivedAt, deleteAfter } = read.value;
  const { contact } = enquiry;
  const changed = () => {
    read.again();
    onChanged();
  };
  return (
    <article className="desk-enquiry" data-receipt={receipt}>
      {back}
      <h2 tabIndex={-1} ref={focusIt}>
        {enquiry.company}
      </h2>
      <p className="desk-who">{speaker.facts([enquiry.name, names.country(enquiry.country)])}</p>
      <dl className="desk-facts">
        <div className="desk-way">
          <dt>{names.contact(contact.kind)}</dt>
          <dd className="desk-contact">
            <ContactLink contact={contact} />
          </dd>
        </div>
        <div>
          <dt>{desk.columns.language}</dt>
          <dd>{names.language(enquiry.language)}</dd>
        </div>
        <div>
          <dt>{desk.columns.receipt}</dt>
          <dd>{receipt}</dd>
        </div>
        <div>
          <dt>{desk.columns.receivedAt}</dt>
          <dd>{speaker.date(localDay(receivedAt))}</dd>
        </div>
        <div>
          <dt>{desk.columns.deleteAfter}</dt>
          <dd>{speaker.date(deleteAfter)}</dd>
        </div>
      </dl>
      {read.value.hasCard && <CardPicture receipt={receipt} />}
      {enquiry.message && <p className="desk-message">{enquiry.message}</p>}
      <Plant plant={enquiry.plant} />
      <AskedFigures asked={enquiry.asked} />
      {enquiry.link && (
        <p>
          <a href={`/${speaker.language}/?${enquiry.link}`}>{desk.one.view}</a>
        </p>
      )}
      <ChangeForm whole={read.value} onChanged={changed} />
      <History events={events} />
      <PersonTools contact={contact.value} onErased={onErased} />
    </article>
  );
}
