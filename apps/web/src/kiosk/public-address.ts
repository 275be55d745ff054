import { readCamera } from '@sites/link';

/** What the device remembers as the shortlist, where the address does not say it. */
function ownStars(): readonly string[] {
  try {
    const { stars } = JSON.parse(window.localStorage.getItem('shortlist') ?? '{}') as {
      stars?: unknown;
    };
    return Array.isArray(stars) ? stars.filter((id): id is string => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

/**
 * An address of this device as it opens elsewhere: on the public origin, without the kiosk's own page, and with the
 * shortlist that only this device knows. A fragment goes along where it says where the map is.
 */
export function publicAddress(
  address: string,
  { origin = window.location.origin, stars = ownStars() } = {},
): string {
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol) || url.origin !== window.location.origin) return address;
  const path = url.pathname.replace(/^(\/[a-z-]+\/)kiosk$/, '$1');
  const isOfView = !/[?&](star|compare)=/.test(url.search);
  const list = isOfView && stars.length > 0 ? `star=${stars.join(',')}` : '';
  const query = [url.search.slice(1), list].filter(Boolean).join('&');
  const hash = readCamera(url.hash) ? url.hash : '';
  return `${origin}${path}${query && `?${query}`}${hash}`;
}
