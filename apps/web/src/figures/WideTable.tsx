import type { ReactNode } from 'react';

/**
 * The place of a table that may be wider than a phone: it scrolls by itself, by keyboard too, and the page
 * does not.
 */
export function WideTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="table-scroll" role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
