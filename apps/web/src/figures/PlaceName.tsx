import type { LocalText } from '@sites/domain';
import { nameBeside, placeName } from '@sites/words';
import { useSite } from '../page/site.tsx';
import { isVietnamese } from './names.ts';

interface Named {
  readonly name: LocalText;
}

/** A place's name as the reader writes it; one that is Vietnamese says so, as voices and fonts go by that. */
export function PlaceName({ place }: { place: Named }) {
  const { speaker } = useSite();
  return (
    <span lang={isVietnamese(place, speaker) ? 'vi' : undefined}>{placeName(place, speaker)}</span>
  );
}

/** The name under which its developer sells it, in brackets behind the name: `DEEP C`, not its phase or past. */
function brandOf(name: string): string | undefined {
  const bracket = /[(（]([^)）]*)[)）]/.exec(name)?.[1];
  return bracket && /DEEP C|Amata|安美德|アマタ|아마타/.test(bracket) ? bracket : undefined;
}

/** What stands beside a park's name: the Vietnamese one, or where that is the reader's, the developer's. */
export function NameBeside({ place }: { place: Named }) {
  const { speaker } = useSite();
  const vietnamese = nameBeside(place, speaker);
  const text = vietnamese ?? brandOf(speaker.text(place.name));
  return (
    text && (
      <span className="foreign" lang={vietnamese && 'vi'}>
        {` ${text}`}
      </span>
    )
  );
}

/** A place's Vietnamese name beneath the reader's, in tables that are printed. */
export function VietnameseBeside({ place }: { place: Named }) {
  const { speaker } = useSite();
  const name = nameBeside(place, speaker);
  return name && <small lang="vi">{name}</small>;
}
