import { useMemo } from 'react';
import { type DeskNames, deskNames } from '@sites/words';
import { useDetail, useSite, useWords } from '../page/site.tsx';

/** Names of countries, languages, parks, measures and ways to answer as staff read them. */
export function usePlaceNames(): DeskNames {
  const { speaker } = useSite();
  const detail = useDetail();
  const desk = useWords('desk');
  return useMemo(() => deskNames(speaker, detail, desk), [speaker, detail, desk]);
}
