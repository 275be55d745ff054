import type { Page } from 'playwright';

/**
 * What a page translator does, as long as the page is open: it puts every text into elements of its own, in
 * other words.
 */
export async function translate(page: Page, when: 'before our script' | 'now'): Promise<void> {
  const start = () => {
    const replace = (text: Text) => {
      const parent = text.parentElement;
      if (!parent || parent.closest('script, style, textarea, svg, .translated')) return;
      if (parent.tagName !== 'OPTION' && text.data === '') return;
      const inner = document.createElement('font');
      inner.textContent = `⟪${text.data}⟫`;
      const outer = document.createElement('font');
      outer.className = 'translated';
      outer.append(inner);
      text.replaceWith(outer);
    };
    const replaceAll = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
      if (root.nodeType === Node.TEXT_NODE) texts.push(root as Text);
      for (const text of texts) replace(text);
    };
    const begin = () => {
      replaceAll(document.body);
      new MutationObserver((records) => {
        for (const { type, target, addedNodes } of records) {
          if (type === 'characterData') replaceAll(target);
          for (const node of addedNodes) if (node.isConnected) replaceAll(node);
        }
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    };
    // Deferred scripts run after the document is there: what listens earlier comes before them.
    if (document.readyState === 'loading')
      document.addEventListener('readystatechange', begin, { once: true });
    else begin();
  };
  if (when === 'now') await page.evaluate(start);
  else await page.addInitScript(start);
}

/**
 * The text of the page, as its author wrote it. Maps and what they know come later, what is said aloud
 * too; closed filters need not count.
 */
export const textOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const app = document.getElementById('app')!.cloneNode(true) as HTMLElement;
    const late =
      '.stage, .paper, .jumps, [role="status"], dialog, noscript, .filter:not([open]) .filter-body';
    for (const part of app.querySelectorAll(late)) part.remove();
    return (app.textContent ?? '').replace(/[⟪⟫]/g, '').replace(/\s+/g, ' ');
  });

/** Texts that are not translated though they are there, and those that stand beside something. */
export const leftOver = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.getElementById('app')!, NodeFilter.SHOW_TEXT);
    const left: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement!;
      if (parent.closest('svg, textarea, .maplibregl-map')) continue;
      const outer = parent.closest('.translated');
      if (!outer || outer.parentNode!.childNodes.length > 1)
        left.push(`${parent.tagName} ${parent.className}: ${node.textContent}`);
    }
    return left;
  });

/** Opens on one page the filters that are open on the other. */
export async function openAlike(page: Page, like: Page): Promise<void> {
  const open = await like
    .locator('.filter')
    .evaluateAll((all) => all.map((one) => (one as HTMLDetailsElement).open));
  await page.locator('.filter').evaluateAll((all, states) => {
    for (const [at, one] of all.entries()) {
      const filter = one as HTMLDetailsElement;
      if (filter.open !== states[at]) filter.open = states[at] ?? false;
    }
  }, open);
}
