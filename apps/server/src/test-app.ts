import { fileURLToPath } from 'node:url';
import type { Hono } from 'hono';
import type { AppDeps } from './app.ts';
import { compose } from './compose.ts';
import { loadDataset } from './dataset.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
export const dataset = loadDataset(`${root}geo/dist`);

/** The server of the tests: real data, and pages that only say what they were asked for. */
export const testApp = (parts: Partial<AppDeps> = {}): Promise<Hono> =>
  compose({
    root,
    dataset,
    createFrontEnd: async () => ({
      findPage: (page) =>
        page === '' || page === 'broken' ? { form: [], mayBeFramed: false } : undefined,
      home: '',
      aboutData: 'data',
      pagedCollections: ['zones', 'parks'],
      listedPaths: ['', 'parks/dong-mai'],
      styles: ['/assets/page.css'],
      renderPage({ language, page, search }) {
        if (page === 'broken') throw new Error('secret');
        return { status: page === '' ? 200 : 404, html: `<p>${language} ${page} ${search}</p>` };
      },
    }),
    ...parts,
  });
