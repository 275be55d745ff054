import { expect, it } from 'vitest';
import { realAtlas } from '@sites/fixtures';
import { pageKinds, parsePath } from '../src/page/route.ts';
import { pageSamples } from './page-samples.ts';

it.each(pageKinds)('the sample of %s is a page of that kind', (kind) =>
  expect(parsePath(pageSamples[kind].split('?')[0]!, realAtlas()).kind).toBe(kind),
);
