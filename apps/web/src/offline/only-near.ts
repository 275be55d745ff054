const privateAddress =
  /^(?:127|10|0)\.|^192\.168\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\.|^\[(?:::1?|f[cde][\da-f]{2}:.*)\]$/;
const privateName = /(?:^|\.)(?:localhost|local|lan|home|internal|home\.arpa|test)$/;

/** Whether a host is one of the machine itself or of its own network: a phone elsewhere does not find it. */
export const isOnlyNear = (hostname: string): boolean =>
  privateAddress.test(hostname) ||
  privateName.test(hostname) ||
  // A name of one word is no public one.
  !/[.:]/.test(hostname);
