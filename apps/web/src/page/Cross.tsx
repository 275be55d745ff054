/** The sign that closes or takes away; whoever shows it says which in words. */
export const Cross = ({ size = 16 }: { size?: number }) => (
  <svg viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
    <path d="M2 2l12 12M14 2L2 14" stroke="currentColor" strokeWidth="1.6" />
  </svg>
);
