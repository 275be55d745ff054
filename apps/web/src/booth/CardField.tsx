import { useEffect, useId, useRef, useState } from 'react';
import { useSite, useWords } from '../page/site.tsx';
import { photographOf } from './photograph.ts';

type Card = Uint8Array<ArrayBuffer> | undefined;

/** Draws the picture: no address of it ever stands in the page. */
function Picture({ card }: { card: NonNullable<Card> }) {
  const { card: say } = useWords('booth');
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let isWanted = true;
    void createImageBitmap(new Blob([card], { type: 'image/jpeg' })).then((bitmap) => {
      const { current } = canvas;
      if (isWanted && current) {
        current.width = bitmap.width;
        current.height = bitmap.height;
        current.getContext('2d')?.drawImage(bitmap, 0, 0);
      }
      bitmap.close();
    });
    return () => {
      isWanted = false;
    };
  }, [card]);
  return <canvas ref={canvas} className="booth-card" role="img" aria-label={say.alt} />;
}

/** The photograph of a business card. */
export function CardField({ card, onCard }: { card: Card; onCard: (card: Card) => void }) {
  const { card: say } = useWords('booth');
  const { optional } = useWords('enquire');
  const { speaker } = useSite();
  const id = useId();
  const [isUnreadable, setUnreadable] = useState(false);
  const take = async (file: File | undefined) => {
    if (!file) return;
    const taken = await photographOf(file).catch(() => undefined);
    setUnreadable(!taken);
    if (taken) onCard(taken);
  };
  return (
    <div className="booth-photo">
      <h3>{speaker.aside(say.title, optional)}</h3>
      {card && <Picture card={card} />}
      <div className="desk-actions">
        <input
          id={id}
          className="visually-hidden"
          type="file"
          accept="image/*"
          capture="environment"
          onChange={(event) => {
            void take(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
        <label htmlFor={id} className="button">
          {card ? say.again : say.take}
        </label>
        {card && (
          <button type="button" className="quiet" onClick={() => onCard(undefined)}>
            {say.drop}
          </button>
        )}
      </div>
      <p className="hint">{say.note}</p>
      <p className="ask-fault" role="alert">
        {isUnreadable && say.unreadable}
      </p>
    </div>
  );
}
