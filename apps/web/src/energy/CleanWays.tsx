import { cleanWays, findPark } from '@sites/domain';
import { parkName } from '../figures/names.ts';
import { RuleItem } from '../law/RuleItem.tsx';
import { useSite, useWords } from '../page/site.tsx';

/** The rules on clean power by topic, each with the parks where it holds for a project licensed today. */
export function CleanWays() {
  const energy = useWords('energy');
  const law = useWords('law');
  const { speaker, now } = useSite();
  const ways = cleanWays(now, now.report.compiled);
  const where = (ids: readonly string[]): string => {
    if (ids.length === 0) return energy.noPark;
    if (ids.length === now.parks.length) return energy.everyPark(ids.length);
    return energy.someParks(
      speaker.list(
        ids.map((id) => findPark(now, id)).map((park) => park && parkName(park, speaker)),
      ),
    );
  };
  return [...new Set(ways.map(({ rule }) => rule.topic))].map((topic) => (
    <section key={topic} className="clean-ways">
      <h3>{law.topics[topic]}</h3>
      <ul>
        {ways
          .filter(({ rule }) => rule.topic === topic)
          .map(({ rule, parks }) => (
            <RuleItem
              key={rule.id}
              rule={rule}
              state={parks.length > 0 ? 'applies' : 'not-yet'}
              where={where(parks)}
            />
          ))}
      </ul>
    </section>
  ));
}
