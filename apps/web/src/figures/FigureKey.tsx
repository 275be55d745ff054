import { confidences } from '@sites/domain';
import { useSite } from '../page/site.tsx';
import { ConfidenceMark } from './ConfidenceMark.tsx';

/** What the marks beside figures and the parts of their bars mean, once where they are first met. */
export function FigureKey() {
  const { confidence, figure } = useSite().speaker.words;
  const bars = [
    { className: 'land-ready', word: figure.sure },
    { fill: 'url(#hatch)', word: figure.possible },
  ];
  return (
    <p className="hint figure-key">
      {bars.map(({ word, ...look }) => (
        <span key={word}>
          <svg width="20" height="6" aria-hidden="true">
            <rect width="20" height="6" {...look} />
          </svg>{' '}
          {word}
        </span>
      ))}
      {confidences.map((one) => (
        <span key={one}>
          <span aria-hidden="true">
            <ConfidenceMark confidence={one} />
          </span>{' '}
          {confidence[one]}
        </span>
      ))}
    </p>
  );
}
