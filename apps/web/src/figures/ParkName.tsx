import type { Park } from '@sites/domain';
import { parkName } from './names.ts';

/** The park's Vietnamese name, said to be Vietnamese: voices and fonts go by it. */
export const ParkName = ({ park }: { park: Pick<Park, 'name'> }) => (
  <span lang="vi">{parkName(park)}</span>
);
