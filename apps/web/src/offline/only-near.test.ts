import { expect, it } from 'vitest';
import { isOnlyNear } from './only-near.ts';

const hostOf = (origin: string): string => new URL(origin).hostname;

it.each([
  'http://localhost:8787',
  'http://127.0.0.1:8787',
  'http://[::1]:8787',
  'http://[fd12:3456::1]',
  'http://192.168.1.5:8787',
  'http://10.1.2.3',
  'http://172.20.0.4',
  'https://kiosk.local',
  'http://fair-laptop:8787',
])('%s is found from near only', (origin) => expect(isOnlyNear(hostOf(origin))).toBe(true));
it.each([
  'https://sites.example',
  'https://quangninh.gov.vn',
  'http://172.15.0.4',
  'http://203.113.1.2',
  'https://local.example.vn',
  'https://[2001:db8::1]',
])('%s is found from anywhere', (origin) => expect(isOnlyNear(hostOf(origin))).toBe(false));
