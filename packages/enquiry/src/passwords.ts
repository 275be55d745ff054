/** How long a password of the desk may be, in characters: for who asks for one and who takes it. */
export const passwordLengths = { least: 12, most: 128 } as const;
