import { type Camera, readCamera, writeCamera } from '@sites/link';

export const cameraOfPage = (): Camera | undefined => readCamera(window.location.hash);

let waiting: ReturnType<typeof setTimeout> | undefined;

/** Keeps the camera in the hash; panning never makes history. Without a camera the hash goes. */
export function keepCamera(camera: Camera | undefined): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    const { pathname, search } = window.location;
    try {
      window.history.replaceState(
        window.history.state,
        '',
        `${pathname}${search}${camera ? writeCamera(camera) : ''}`,
      );
    } catch {
      // Where the address cannot be written, the camera stays out of it.
      return;
    }
    window.dispatchEvent(new Event('camerakept'));
  }, 250);
}
