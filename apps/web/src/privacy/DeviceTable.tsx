import { WideTable } from '../figures/WideTable.tsx';
import { useWords } from '../page/site.tsx';

/** What the site leaves on a device. */
export function DeviceTable() {
  const { heading, head, rows } = useWords('statements').privacy.device;
  return (
    <WideTable label={heading}>
      <table className="wide-table">
        <thead>
          <tr>
            {head.map((text) => (
              <th scope="col" key={text}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([what, holds, goes]) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td>{holds}</td>
              <td>{goes}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
