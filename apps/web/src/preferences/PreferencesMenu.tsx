import {
  type AreaUnit,
  type Currency,
  aboutLanguage,
  areaUnits,
  languages,
  convertibleCurrencies,
} from '@sites/domain';
import { LanguageLink } from '../page/PageLink.tsx';
import { rememberLanguage } from './remembered-language.ts';
import { useLink, useSite } from '../page/site.tsx';
import { useOverlay } from '../page/use-overlay.ts';
import { RateNote } from './RateNote.tsx';

/** The reader's language and units. Units go into the link, so that whoever gets it reads the same numbers. */
export function PreferencesMenu() {
  const { speaker, atlas } = useSite();
  const { state, go } = useLink();
  const { preferences } = speaker.words;
  const menu = useOverlay('preferences');
  const { name, short } = aboutLanguage(speaker.language);
  return (
    <details
      className="preferences"
      open={menu.open}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && menu.open) {
          event.preventDefault();
          menu.close();
          event.currentTarget.querySelector('summary')?.focus();
        }
      }}
    >
      <summary
        onClick={(event) => {
          event.preventDefault();
          if (menu.open) menu.close();
          else menu.show();
        }}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <g fill="none" stroke="currentColor" strokeWidth="1.2">
            <circle cx="8" cy="8" r="6.400" />
            <path d="M1.600 8h12.800M8 1.600c4.200 4 4.200 8.800 0 12.800M8 1.600c-4.200 4-4.200 8.800 0 12.800" />
          </g>
        </svg>
        <span className="visually-hidden">
          {preferences.heading}
          {speaker.marks.colon}
        </span>
        <span className="preferences-short">{short}</span>
        <span className="preferences-name">{name}</span>
      </summary>
      <div className="preferences-menu">
        <ul aria-label={preferences.language}>
          {languages.map((language) => (
            <li key={language}>
              <LanguageLink
                language={language}
                lang={language}
                hrefLang={language}
                aria-current={language === speaker.language ? 'true' : undefined}
                onClick={() => rememberLanguage(language)}
              >
                {aboutLanguage(language).name}
              </LanguageLink>
            </li>
          ))}
        </ul>
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
      </div>
    </details>
  );
}
