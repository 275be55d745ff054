import { BaseSequencer, type TestSpecification } from 'vitest/node';

// Begun last, one of them would leave a core idle; where nothing was measured yet, Vitest goes by the size of files.
const longest = [
  'apps/commands/backup.landing.test.ts',
  'apps/commands/crash/crash.landing.test.ts',
  'apps/commands/development.landing.test.ts',
  'apps/commands/launch.landing.test.ts',
  'apps/commands/read-pages.landing.test.ts',
  'apps/commands/schedules/schedules.landing.test.ts',
  'apps/web/journeys/asking.journey.ts',
  'apps/web/journeys/deciding.journey.ts',
  'apps/web/journeys/desk.journey.ts',
  'apps/web/journeys/everyone.journey.ts',
  'apps/web/journeys/missing-parts.landing.journey.ts',
  'apps/web/journeys/translated.landing.journey.ts',
  'apps/web/licences/notices.landing.test.ts',
  'apps/web/src/enquire/form-values.test.ts',
  'apps/web/src/render.test.tsx',
  'geo/make/make.test.ts',
  'geo/make/reviews.test.ts',
  'packages/domain/src/answer/answer.test.ts',
];

/** The order of test files: of each project, those that take long come first. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- the one of Vitest, not of arrays
    const sorted = await super.sort(files);
    const projects = [...new Set(sorted.map(({ project }) => project))];
    const isLong = ({ moduleId }: TestSpecification) =>
      longest.some((name) => moduleId.endsWith(`/${name}`));
    // Projects stay together: a process that serves one is not kept for the next.
    return projects.flatMap((project) => {
      const own = sorted.filter((file) => file.project === project);
      return [...own.filter(isLong), ...own.filter((file) => !isLong(file))];
    });
  }
}
