/** Who may do what at the desk: an admin also sees the staff and the audit. */
export const roles = ['staff', 'admin'] as const;
export type Role = (typeof roles)[number];
