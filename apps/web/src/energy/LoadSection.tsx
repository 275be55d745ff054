import { hoursOfYear, plainNumber, powerFactor, aboutLanguage } from '@sites/domain';
import { emptyLink, writeLink } from '@sites/link';
import { pageAddress } from '../page/route.ts';
import { useLink, useSite, useWords } from '../page/site.tsx';
import { LoadCosts } from './LoadCosts.tsx';
import { ParkSupplies } from './ParkSupplies.tsx';
import { mostOf, readLoad } from './load-form.ts';

/** A load typed in, beside what every park has. A plain form: works without script. */
export function LoadSection() {
  const energy = useWords('energy');
  const { speaker, search } = useSite();
  const { state } = useLink();
  // The units go along; filters have fields of their own on the page of the list.
  const units = { ...emptyLink, area: state.area, ...(state.money && { money: state.money }) };
  const { load, bad } = readLoad(search);
  const { mw, mwh, clean } = load;
  const most = mw === undefined ? undefined : mw * hoursOfYear;
  const isTooMuch = most !== undefined && mwh !== undefined && mwh > most;
  const { numbers } = aboutLanguage(speaker.language);
  return (
    <>
      <h2 id="load">{energy.load.title}</h2>
      <p>{energy.load.lead}</p>
      {bad.length > 0 && (
        <p className="notice" role="alert">
          {energy.load.bad(speaker.list(bad))}
        </p>
      )}
      <form
        className="load-form"
        method="get"
        action={pageAddress(speaker.language, { kind: 'energy' })}
      >
        <input type="hidden" name="form" value="1" />
        {[...new URLSearchParams(writeLink(units))].map(([key, text]) => (
          <input key={key} type="hidden" name={key} value={text} />
        ))}
        {(['mw', 'mwh', 'clean'] as const).map((key) => (
          <label key={key}>
            {energy.load[key]}{' '}
            <input
              name={key}
              inputMode="decimal"
              size={10}
              autoComplete="off"
              defaultValue={load[key] === undefined ? '' : plainNumber(load[key], numbers)}
            />
          </label>
        ))}
        <button type="submit" className="button primary">
          {energy.load.show}
        </button>
      </form>
      <p className="hint">
        {energy.load.limits(speaker.number(mostOf.mw), speaker.number(mostOf.mwh))}
      </p>
      {isTooMuch && (
        <p className="notice" role="status">
          {energy.load.tooMuch(speaker.number(most))}
        </p>
      )}
      {mwh !== undefined && <LoadCosts mwh={mwh} />}
      {clean !== undefined && (
        <p>
          {mwh !== undefined && energy.load.cleanOf(speaker.number((mwh * clean) / 100))}{' '}
          <a href="#clean">{energy.clean}</a>
        </p>
      )}
      <h3>{energy.parks}</h3>
      <p className="soft">{energy.free}</p>
      {mw !== undefined && (
        <p className="hint">
          {energy.load.factor(speaker.number(powerFactor.low), speaker.number(powerFactor.high))}
        </p>
      )}
      <ParkSupplies mw={mw} />
    </>
  );
}
