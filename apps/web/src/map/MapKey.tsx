import type { ReactNode } from 'react';
import { collectionDetails, confidences, pointLayers } from '@sites/domain';
import { ConfidenceMark } from '../figures/ConfidenceMark.tsx';
import { isFiltered, useDetail, useLink } from '../page/site.tsx';
import { starPath } from '@sites/stillmap';
import { columnsPath } from './labels/draw-pin.ts';
import { useSite } from '../page/site.tsx';

function Row({ sign, children }: { sign: ReactNode; children: ReactNode }) {
  return (
    <li>
      <svg viewBox="0 0 28 16" width="28" height="16" aria-hidden="true">
        {sign}
      </svg>
      <span>{children}</span>
    </li>
  );
}

function Part({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <>
      <h3>{heading}</h3>
      <ul>{children}</ul>
    </>
  );
}

const middle = { cx: 14, cy: 8 };
const pin = (paint: string) => <circle {...middle} r="5.5" className={`pin pin-${paint}`} />;
const disc = (className: string) => <circle {...middle} r="7" className={className} />;
const line = (className: string) => <path d="M1 8h26" className={className} />;
const mark = (path: string) => (
  <path d={path} transform="translate(14 8) scale(12)" className="pin-star" />
);

/** What each pin says of its park. */
function PinRows() {
  const { map } = useDetail();
  const { state } = useLink();
  const asked = isFiltered(state);
  return (
    <>
      {asked ? (
        <>
          <Row sign={pin('match')}>{map.match}</Row>
          {state.unknown === 'keep' && <Row sign={pin('may')}>{map.may}</Row>}
          <Row
            sign={
              <>
                {pin('near')}
                <circle {...middle} r="2.2" className="pin-dot" />
              </>
            }
          >
            {map.key.near}
          </Row>
          <Row sign={pin('no')}>{map.no}</Row>
        </>
      ) : (
        <Row sign={pin('all')}>{map.noFilter}</Row>
      )}
      <Row
        sign={
          <>
            <circle {...middle} r="7" className="pin pin-may" />
            <text x="14" y="12" className="pin-rank rank-on-may">
              1
            </text>
          </>
        }
      >
        {map.key.rank}
      </Row>
      <Row
        sign={
          <>
            <circle {...middle} r="6.4" className="pin-chosen" />
            <circle {...middle} r="3.4" className={`pin pin-${asked ? 'match' : 'all'}`} />
          </>
        }
      >
        {map.key.chosen}
      </Row>
      <Row sign={mark(starPath)}>{map.key.star}</Row>
      <Row sign={mark(columnsPath)}>{map.key.compared}</Row>
      <Row
        sign={
          <>
            <path d="M4 12L22 5" className="pin-leader" />
            <circle cx="4" cy="12" r="2.4" className="pin-home" />
            <circle cx="22" cy="5" r="4.4" className={`pin pin-${asked ? 'may' : 'all'}`} />
          </>
        }
      >
        {map.key.aside}
      </Row>
    </>
  );
}

/** Every sign of the map and of the figures, each with what it means. */
export function MapKey() {
  const { words } = useSite().speaker;
  const { map } = useDetail();
  const { key, layer } = map;
  return (
    <>
      <Part heading={key.parks}>
        <PinRows />
      </Part>
      <Part heading={key.areas}>
        <Row sign={disc('key-disc')}>{key.disc}</Row>
        <Row sign={disc('key-dashed')}>{key.within}</Row>
        <Row sign={disc('key-hatch')}>{key.hatch}</Row>
        <Row sign={disc('key-ring')}>{key.ring}</Row>
        <Row sign={disc('key-umbrella')}>{key.umbrella}</Row>
        <Row sign={<rect x="4" y="1" width="20" height="14" rx="3" className="key-zone" />}>
          {layer.zones}
        </Row>
      </Part>
      <Part heading={key.lines}>
        <Row sign={line('key-port')}>{key.toPort}</Row>
        <Row sign={line('key-others')}>{key.toOthers}</Row>
        <Row sign={<path d="M1 6h26M1 10h26" className="key-road" />}>{key.express}</Row>
        <Row sign={line('key-national')}>{key.national}</Row>
        <Row sign={line('key-minor')}>{key.minor}</Row>
        <Row sign={line('key-border')}>{key.border}</Row>
        <Row sign={line('key-province')}>{key.province}</Row>
      </Part>
      <Part heading={key.places}>
        {pointLayers.map((one) => (
          <Row
            key={one}
            sign={
              <path d={collectionDetails[one].icon} transform="translate(6)" className="key-icon" />
            }
          >
            {layer[one]}
          </Row>
        ))}
      </Part>
      <Part heading={key.figures}>
        {confidences.map((confidence) => (
          <li key={confidence}>
            <ConfidenceMark confidence={confidence} />
            <span>{words.confidence[confidence]}</span>
          </li>
        ))}
        <Row sign={<rect x="1" y="5" width="26" height="6" className="key-sure" />}>{key.sure}</Row>
        <Row sign={<rect x="1" y="5" width="26" height="6" fill="url(#hatch)" />}>{key.hatch}</Row>
        <Row sign={<path d="M14 2v12" className="key-asked" />}>{key.asked}</Row>
      </Part>
    </>
  );
}
