import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StoreUnavailable } from '@sites/store';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { authSecretOf } from './auth-secret.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sites-secret-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('is the setting, and no file then', () => {
  expect(authSecretOf('s'.repeat(32), folder)()).toBe('s'.repeat(32));
  expect(readdirSync(folder)).toEqual([]);
});
it('is made once, for this process and the next, for nobody else to read', () => {
  const data = join(folder, 'new', 'data');
  const [one, two] = [authSecretOf(undefined, data), authSecretOf(undefined, data)];
  expect(one()).toMatch(/^[\w-]{43}$/);
  expect([one(), two(), authSecretOf(undefined, data)()]).toEqual([one(), one(), one()]);
  expect(readdirSync(data)).toEqual(['secret']);
  expect(statSync(join(data, 'secret')).mode & 0o777).toBe(0o600);
  expect(statSync(data).mode & 0o777).toBe(0o700);
  expect(authSecretOf(undefined, folder)()).not.toBe(one());
});
it('that cannot be made or read is a store that is away, until it can', () => {
  const blocked = join(folder, 'file');
  writeFileSync(blocked, '');
  const secret = authSecretOf(undefined, join(blocked, 'data'));
  expect(secret).toThrow(StoreUnavailable);
  rmSync(blocked);
  expect(secret()).toMatch(/^[\w-]{43}$/);
});
it('is not overwritten where it is too short to be one', () => {
  writeFileSync(join(folder, 'secret'), 'short\n');
  expect(authSecretOf(undefined, folder)).toThrow(StoreUnavailable);
  expect(readFileSync(join(folder, 'secret'), 'utf8')).toBe('short\n');
});
