import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Plugin } from 'vite';

/** Pages and API under `vite`: the app of the product, from source, made anew after a change and not before. */
export const development = (root: string): Plugin => ({
  name: 'development',
  apply: 'serve',
  configureServer(vite) {
    let app: Promise<Hono> | undefined;
    let close = async (): Promise<void> => undefined;
    vite.watcher.on('all', () => {
      app = undefined;
    });
    const compose = async () => {
      const { composeDevelopment } = (await vite.ssrLoadModule(
        `${root}apps/commands/site.ts`,
      )) as Pick<typeof import('./site.ts'), 'composeDevelopment'>;
      await close();
      const made = await composeDevelopment(root, process.env);
      close = made.close;
      return made.app;
    };
    const listener = getRequestListener(async (request) => {
      // What is to be changed must not be compressed.
      request.headers.delete('Accept-Encoding');
      const answer = await (await (app ??= compose())).fetch(request);
      const headers = new Headers(answer.headers);
      // The tools inject inline scripts, which the policy of the product forbids.
      headers.delete('Content-Security-Policy');
      if (!headers.get('content-type')?.startsWith('text/html'))
        return new Response(answer.body, { status: answer.status, headers });
      headers.delete('Content-Length');
      const { pathname } = new URL(request.url);
      const html = await vite.transformIndexHtml(pathname, await answer.text());
      return new Response(html, { status: answer.status, headers });
    });
    return () => vite.middlewares.use((request, response) => void listener(request, response));
  },
});
