import { useMemo } from 'react';
import { parkName } from '../figures/names.ts';
import { useDetail, useSite } from '../page/site.tsx';

/** Names of countries, languages, parks and measures as staff read them; what has none stays as it is. */
export function usePlaceNames() {
  const { speaker, atlas } = useSite();
  const { claims, settle } = useDetail();
  return useMemo(() => {
    const regions = new Intl.DisplayNames(speaker.language, { type: 'region' });
    const tongues = new Intl.DisplayNames(speaker.language, { type: 'language' });
    const { measures } = speaker.words;
    const measured: Readonly<Record<string, string>> = { ...settle, ...measures };
    return {
      country: (code: string): string => regions.of(code) ?? code,
      language: (code: string): string => tongues.of(code) ?? code,
      park: (id: string): string => {
        const park = atlas.parks.find((one) => one.id === id);
        return park ? parkName(park, speaker) : id;
      },
      measure: (id: string): string => measured[id] ?? claims[id] ?? id,
    };
  }, [speaker, atlas, claims, settle]);
}
