import { useSite, useWords } from '../page/site.tsx';

/** What the site leaves on a device: what each holds, and when it goes. */
export function DeviceList() {
  const { speaker } = useSite();
  const { head, rows } = useWords('statements').privacy.device;
  const [holding = '', going = ''] = head;
  return (
    <dl className="device-list">
      {rows.map(([what = '', holds = '', goes = '']) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>{speaker.labelled(holding, holds)}</dd>
          <dd>{speaker.labelled(going, goes)}</dd>
        </div>
      ))}
    </dl>
  );
}
