// npm run dev: the same server with hot reload. Pages are rendered from source on every request.
import { createServer } from 'node:http';
import { install, root } from './install.mjs';

install();
const vite = await import('vite');
const dev = await vite.createServer({
  configFile: `${root}vite.config.ts`,
  server: { middlewareMode: true },
  appType: 'custom',
  ssr: { noExternal: [/^@sites\//] },
});
const { devListener } = await dev.ssrLoadModule(`${root}apps/server/src/dev.ts`);
const port = Number(process.env.PORT ?? 8787);
const listener = await devListener(root, {
  render: () => dev.ssrLoadModule(`${root}apps/web/src/index.ts`),
  transform: (url, html) => dev.transformIndexHtml(url, html),
});
createServer((request, response) =>
  dev.middlewares(request, response, () => listener(request, response)),
).listen(port, () => console.log(`Quảng Ninh Sites, development: http://localhost:${port}`));
