import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import { isWhole } from '../../commands/walks.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong; what is folded away must be right too. A sample reads the part of the page that is
 * meant: the list around it has a case of its own.
 */
export async function findings(page: Page, part?: string): Promise<string[]> {
  const among = part === undefined || isWhole ? {} : { include: [part] };
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) {
      fold.removeAttribute('name');
      fold.open = true;
    }
  });
  // The policy forbids injected script tags; evaluating is the debugger's own way in.
  await page.evaluate(axe);
  return page.evaluate(async (among) => {
    const result = await (
      window as unknown as {
        axe: {
          run(
            context: object,
            options: object,
          ): Promise<{
            violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
          }>;
        };
      }
    ).axe.run({ exclude: ['.map'], ...among }, { resultTypes: ['violations'], preload: false });
    return result.violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ html, failureSummary }) => `${html.slice(0, 160)} — ${failureSummary}`)
          .join(' | ')}`,
    );
  }, among);
}
