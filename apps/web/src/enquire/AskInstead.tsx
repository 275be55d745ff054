import type { Askable, Park } from '@sites/domain';
import { bothNames } from '@sites/words';
import { NameBeside, PlaceName } from '../figures/PlaceName.tsx';
import { Whom } from '../figures/Whom.tsx';
import { openQuestions } from '../pack/open-questions.ts';
import { CopyButton } from '../page/CopyButton.tsx';
import { pageAddress } from '../page/route.ts';
import { useDetail, useLink, useSite, useWords } from '../page/site.tsx';

function ParkAsked({ park }: { park: Park }) {
  const { speaker, atlas, origin } = useSite();
  const detail = useDetail();
  const { state } = useLink();
  const open = openQuestions(park, state.filters, atlas, speaker, detail);
  const link = `${origin}${pageAddress(speaker.language, { kind: 'park', id: park.id })}`;
  const about = (whom: Askable): string => {
    const what = new Set(open.filter(({ ask }) => ask === whom).map((one) => one.what));
    return detail.question(bothNames(park, speaker), speaker.list([...what]), link);
  };
  const whoms = [...new Set(open.flatMap(({ ask }) => (ask === 'unknown' ? [] : ask)))];
  return (
    <section className="ask-instead">
      <h3>
        <PlaceName place={park} />
        <NameBeside place={park} />
      </h3>
      {whoms.length === 0 && <p>{detail.pack.nothingOpen}</p>}
      {whoms.map((whom) => (
        <div key={whom}>
          <p>
            <Whom park={park} ask={whom} />
          </p>
          <blockquote>{about(whom)}</blockquote>
          <CopyButton
            className="quiet"
            label={detail.share.ask}
            copied={detail.share.asked}
            text={() => about(whom)}
          />
        </div>
      ))}
    </section>
  );
}

/** Whom to ask where this page cannot: by park, with the question ready to be sent. */
export function AskInstead({ parks }: { parks: readonly Park[] }) {
  const say = useWords('enquire');
  const [first] = parks;
  if (!first) return null;
  return (
    <>
      <h2>{say.instead}</h2>
      {parks.map((park) => (
        <ParkAsked key={park.id} park={park} />
      ))}
      {/* Of many a developer no way to reach it is published. */}
      <p className="ask-instead">
        <Whom park={first} ask="authority" />
      </p>
    </>
  );
}
