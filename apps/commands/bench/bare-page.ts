import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { build } from 'vite';
import { root } from '../built-server.ts';
import { compressed } from '../compressed.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.geojson': 'application/geo+json',
};

/** The parks with nothing but their outlines. */
function outlines(): string {
  const { features } = JSON.parse(readFileSync(`${root}geo/dist/parks.geojson`, 'utf8')) as {
    features: { geometry: object | null }[];
  };
  return JSON.stringify({
    type: 'FeatureCollection',
    features: features.map(({ geometry }) => ({ type: 'Feature', geometry, properties: {} })),
  });
}

/** Builds a bare map of the parks, and serves it compressed. */
export async function startBarePage(): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = `${root}.cache/bare-map`;
  mkdirSync(folder, { recursive: true });
  await build({
    configFile: false,
    root: `${root}apps/commands/bench/bare-map`,
    logLevel: 'error',
    plugins: [compressed()],
    worker: { format: 'es' },
    build: { outDir: folder, emptyOutDir: true, chunkSizeWarningLimit: 2000 },
  });
  writeFileSync(join(folder, 'parks.geojson'), outlines());
  const server = createServer(({ url = '/' }, response) => {
    const name = url === '/' ? 'index.html' : (url.split('?')[0] ?? '');
    const type = types[extname(name)] ?? 'application/octet-stream';
    const file = join(folder, name);
    const read = (path: string) => {
      try {
        return readFileSync(path);
      } catch {
        return undefined;
      }
    };
    const br = read(`${file}.br`);
    const body = br ?? read(file);
    if (!body) return void response.writeHead(404).end();
    response
      .writeHead(200, { 'Content-Type': type, ...(br && { 'Content-Encoding': 'br' }) })
      .end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
