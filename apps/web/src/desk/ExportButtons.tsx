import { localDay } from '@sites/domain';
import { useSite, useWords } from '../page/site.tsx';
import { saveAnswer, send } from './ask.ts';
import { useDesk, useDoing } from './desk.tsx';
import { Fault } from './Field.tsx';
import type { Filter } from './InboxFilters.tsx';

/** Takes the list as it is filtered home: every contact in it counts as read. */
export function ExportButtons({ filter }: { filter: Filter }) {
  const { list } = useWords('desk');
  const { speaker } = useSite();
  const { signedOut } = useDesk();
  const { isBusy, fault, run } = useDoing(signedOut);
  const save = (format: 'xlsx' | 'csv') => async () => {
    const { language } = speaker;
    const answer = await send('/api/desk/enquiries/export', { filter, format, language });
    await saveAnswer(answer, `enquiries-${localDay(new Date().toISOString())}.${format}`);
  };
  return (
    <div className="desk-export">
      <span className="soft">{list.export}</span>
      {(['xlsx', 'csv'] as const).map((format) => (
        <button
          key={format}
          type="button"
          className="button"
          disabled={isBusy}
          onClick={() => run(save(format))}
        >
          {format.toUpperCase()}
        </button>
      ))}
      <Fault text={fault} />
    </div>
  );
}
