import type { ReactNode } from 'react';
import { Notice } from '../page/Notice.tsx';
import { LinkTo } from '../page/LinkTo.tsx';
import type { PageTarget } from '../page/route.ts';
import { useDetail, useLink } from '../page/site.tsx';
import { SheetFoot } from './SheetFoot.tsx';
import { SheetHead } from './SheetHead.tsx';

interface Paper {
  readonly title: string;
  readonly live: PageTarget;
  readonly children: ReactNode;
}

/** One A4 page with its head and foot: where it comes from, which data it shows, and the way back to the live page. */
export function SheetPaper({ title, live, children }: Paper) {
  return (
    <section className="sheet">
      <SheetHead title={title} />
      {children}
      <SheetFoot live={live} />
    </section>
  );
}

/** A screen with paper on it: printed it is the paper alone. */
export function SheetScreen({ live, children }: Pick<Paper, 'live' | 'children'>) {
  const { sheet } = useDetail();
  const { state } = useLink();
  return (
    <main className="sheet-screen">
      <p className="sheet-tools script">
        <button type="button" className="button primary" onClick={() => window.print()}>
          {sheet.print}
        </button>
        <LinkTo className="button" {...live} to={state}>
          {sheet.back}
        </LinkTo>
      </p>
      <Notice />
      {children}
    </main>
  );
}

/** A page of the site that is one sheet. */
export function SheetFrame(paper: Paper) {
  return (
    <SheetScreen live={paper.live}>
      <SheetPaper {...paper} />
    </SheetScreen>
  );
}
