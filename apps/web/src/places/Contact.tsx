import type { Park } from '@sites/domain';
import { SourceLink } from '../figures/SourceLink.tsx';
import { Part } from './PanelParts.tsx';
import { useDetail, useSite } from '../page/site.tsx';

export function Contact({ park }: { park: Park }) {
  const { speaker, atlas } = useSite();
  const detail = useDetail();
  const { developer } = park;
  const names = atlas.report.contacts.map(({ name }) => speaker.text(name));
  const rows: readonly (readonly [
    label: string,
    text: string | null | undefined,
    href?: string,
  ])[] = [
    [detail.park.parent, developer.parent && speaker.text(developer.parent)],
    [detail.park.address, developer.address],
    [
      detail.park.phone,
      developer.phone,
      developer.phone ? `tel:${developer.phone.replace(/[^+\d]/g, '')}` : undefined,
    ],
    [detail.park.email, developer.email, developer.email ? `mailto:${developer.email}` : undefined],
    [detail.park.website, developer.website, developer.website ?? undefined],
  ].map(([label, text, href]) => [label as string, text, href as string]);
  return (
    <Part part="contact">
      <p>{developer.name ? <b>{speaker.text(developer.name)}</b> : detail.park.noDeveloper}</p>
      <dl className="facts">
        {rows.map(
          ([label, text, href]) =>
            text && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  {href ? (
                    <a href={href} rel="noreferrer">
                      {text}
                    </a>
                  ) : (
                    text
                  )}
                </dd>
              </div>
            ),
        )}
      </dl>
      {developer.note && <p className="soft">{speaker.text(developer.note)}</p>}
      {developer.source && (
        <p className="origins">
          <SourceLink id={developer.source} />
        </p>
      )}
      <p className="soft">
        {detail.park.authority}
        {speaker.marks.colon}
        {atlas.report.contacts.map((contact, at) => (
          <span key={contact.id}>
            {speaker.dotAfter(names[at - 1])}
            <a href={contact.website} rel="noreferrer">
              {names[at]}
            </a>
          </span>
        ))}
      </p>
    </Part>
  );
}
