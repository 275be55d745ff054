import { type AreaUnit, type Currency, areaUnits, convertibleCurrencies } from '@sites/domain';
import { PageLink } from '../page/PageLink.tsx';
import { useDetail, useLink, useSite } from '../page/site.tsx';
import { RateNote } from './RateNote.tsx';

/** The units of areas and money, with what they are converted by. */
export function Units() {
  const { atlas } = useSite();
  const { preferences, page } = useDetail();
  const { state, go } = useLink();
  return (
    <>
      <label className="script">
        <span>{preferences.area}</span>
        <select
          value={state.area}
          onChange={(event) => go({ ...state, area: event.target.value as AreaUnit })}
        >
          {areaUnits.map((unit) => (
            <option key={unit} value={unit}>
              {preferences.areas[unit]}
            </option>
          ))}
        </select>
      </label>
      <label className="script">
        <span>{preferences.money}</span>
        <select
          value={state.money ?? ''}
          onChange={(event) => {
            const { money: _, ...rest } = state;
            go(event.target.value ? { ...rest, money: event.target.value as Currency } : rest);
          }}
        >
          <option value="">{preferences.published}</option>
          {convertibleCurrencies(atlas.rates).map((currency) => (
            <option key={currency} value={currency}>
              {currency}
            </option>
          ))}
        </select>
      </label>
      <RateNote />
      <p>
        <PageLink page="offline">{page.offline}</PageLink>
      </p>
    </>
  );
}
