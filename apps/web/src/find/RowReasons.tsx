import type { KeyedFinding } from '@sites/domain';
import { Conditions } from '../figures/Conditions.tsx';

/** Why a park is where it is, and what would settle it. */
export const RowReasons = ({ findings }: { findings: readonly KeyedFinding[] }) => (
  <Conditions findings={findings} className="row-reasons" />
);
