/** Who may do what at the desk: an admin also sees the staff and the audit. */
export const roles = ['staff', 'admin'] as const;
export type Role = (typeof roles)[number];

export const passwordLengths = { least: 12, most: 128 } as const;
