import type { Outcome } from '@sites/domain';
import { Conditions } from '../figures/Conditions.tsx';

/** Why a park is where it is, and what would settle it. */
export const RowReasons = ({ outcome }: { outcome: Outcome }) => (
  <Conditions outcome={outcome} className="row-reasons" />
);
