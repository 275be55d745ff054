import { aboutLanguage, languages } from '@sites/domain';
import { useLater } from '../page/later.tsx';
import { LanguageLink } from '../page/PageLink.tsx';
import { rememberLanguage } from './remembered-language.ts';
import { SentPart } from '../page/SentPart.tsx';
import { useSite } from '../page/site.tsx';
import { useOverlay } from '../page/use-overlay.ts';
import { loadUnits } from './load-units.ts';

/** The reader's language and units. Units go into the link, so that whoever gets it reads the same numbers. */
export function PreferencesMenu() {
  const { speaker, parts } = useSite();
  const { Part: Units, failed } = useLater(loadUnits, parts?.Units);
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
        <SentPart className="units" failed={failed}>
          {Units && <Units />}
        </SentPart>
      </div>
    </details>
  );
}
