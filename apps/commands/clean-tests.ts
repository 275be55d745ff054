import { afterEach, vi } from 'vitest';

// Test files share their process: the clock and globals that one leaves behind would be those of the next.
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});
