import { findPark, judgeLaw, monthlyCost, lawTopics, tariffTimes, voltages } from '@sites/domain';
import { WideTable } from '../figures/WideTable.tsx';
import { NoteList } from '../figures/NoteList.tsx';
import { ConfidenceMark } from '../figures/ConfidenceMark.tsx';
import { parkName } from '../figures/names.ts';
import { pageAddress } from '../page/route.ts';
import { type Chapter, Contents } from '../page/Contents.tsx';
import { useSite, useWords } from '../page/site.tsx';
import { RuleItem } from './RuleItem.tsx';
import { readLaw } from './law-form.ts';

/**
 * Which rules hold for a place and a licence date, and what a month of electricity costs. A plain form: works
 * without script.
 */
export function LawPage() {
  const law = useWords('law');
  const { speaker, atlas, search } = useSite();
  const { words } = speaker;
  // An empty date means the day the data was compiled: the server and the reader see the same page.
  const { query, bad } = readLaw(search, atlas.parks, atlas.report.compiled);
  const park = findPark(atlas, query.place);
  const judged = judgeLaw(
    atlas.rules,
    { ...(park && { park }), inZone: park ? park.zone !== null : query.place === 'zone' },
    query.licensed,
  );
  const topics = lawTopics.filter((topic) => judged.some(({ rule }) => rule.topic === topic));
  const { tariff } = atlas;
  const hasLoad = tariffTimes.some((time) => query.load[time] > 0);
  const cost = hasLoad ? monthlyCost(tariff, query.voltage, query.load) : undefined;
  return (
    <main className="page law with-contents">
      <h1>{law.title}</h1>
      <p className="lead">{law.lead}</p>
      {bad.length > 0 && (
        <p className="notice" role="alert">
          {law.bad(speaker.list(bad))}
        </p>
      )}
      <Contents
        label={law.contents}
        chapters={[
          ...topics.map((topic): Chapter => [`part-${topic}`, law.topics[topic]]),
          ['part-tariff', law.tariff],
        ]}
      />
      <form
        className="law-form"
        method="get"
        action={pageAddress(speaker.language, { kind: 'rules' })}
      >
        <label>
          {law.place}
          <select name="place" defaultValue={query.place}>
            <option value="outside">{law.anywhere}</option>
            <option value="zone">{law.inAnyZone}</option>
            {atlas.parks.map((one) => (
              <option key={one.id} value={one.id}>
                {parkName(one, speaker)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {law.licensed} <input type="date" name="licensed" defaultValue={query.licensed} />
        </label>
        <button type="submit" className="button primary">
          {law.show}
        </button>

        {topics.map((topic) => (
          <section key={topic}>
            <h2 id={`part-${topic}`}>{law.topics[topic]}</h2>
            <ul>
              {judged
                .filter(({ rule }) => rule.topic === topic)
                .map(({ rule, state }) => (
                  <RuleItem key={rule.id} rule={rule} state={state} />
                ))}
            </ul>
          </section>
        ))}
        <p className="soft">{law.noSize}</p>

        <section>
          <h2 id="part-tariff">{law.tariff}</h2>
          <NoteList notes={[tariff.decision, ...tariff.hours, tariff.change]} />
          <WideTable label={law.tariff}>
            <table>
              <thead>
                <tr>
                  <th scope="col">
                    {law.voltage} <small>{law.perKwh}</small>
                  </th>
                  {tariffTimes.map((time) => (
                    <th scope="col" key={time}>
                      {law.times[time]}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {voltages.map((voltage) => (
                  <tr key={voltage}>
                    <th scope="row">{law.voltages[voltage]}</th>
                    {tariffTimes.map((time) => {
                      // The check of the facts wants a price for each voltage and time.
                      const row = tariff.rows.find(
                        (one) => one.voltage === voltage && one.time === time,
                      )!;
                      return (
                        <td key={time}>
                          <b>{speaker.number(row.value)}</b>{' '}
                          <span className="figure-age">
                            <ConfidenceMark confidence={row.confidence} />
                            {row.verified === false && (
                              <em className="warn"> {words.figure.toBeConfirmed}</em>
                            )}
                          </span>
                        </td>
                      );
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </WideTable>
          <fieldset className="law-load">
            <legend>{law.load}</legend>
            <label>
              {law.voltage}{' '}
              <select name="voltage" defaultValue={query.voltage}>
                {voltages.map((voltage) => (
                  <option key={voltage} value={voltage}>
                    {law.voltages[voltage]}
                  </option>
                ))}
              </select>
            </label>
            {tariffTimes.map((time) => (
              <label key={time}>
                {law.times[time]}{' '}
                <input
                  name={`kwh.${time}`}
                  inputMode="numeric"
                  size={9}
                  defaultValue={query.load[time] || ''}
                />
              </label>
            ))}
            <button type="submit" className="button">
              {law.cost}
            </button>
          </fieldset>
          {cost && (
            <p className="law-cost" role="status">
              <b>
                {law.costOf(
                  speaker.number(cost.vnd, 0),
                  speaker.number(
                    tariffTimes.reduce((sum, time) => sum + query.load[time], 0),
                    0,
                  ),
                )}
              </b>{' '}
              <span className="soft">{cost.confirmed ? law.firm : law.estimate}</span>
            </p>
          )}
        </section>
      </form>
    </main>
  );
}
