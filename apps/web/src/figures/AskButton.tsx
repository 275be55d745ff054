import { useState } from 'react';
import { questionText } from '@sites/words';
import { useDetail, useSite } from '../state/site.tsx';

/** Copies a question about what is missing, with the link of the view. */
export function AskButton({
  park,
  what,
}: {
  park: string;
  what: Parameters<typeof questionText>[1];
}) {
  const { speaker } = useSite();
  const detail = useDetail();
  const { words } = speaker;
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard
      ?.writeText(questionText(park, what, window.location.href, speaker, detail))
      .then(
        () => setCopied(true),
        () => setCopied(false),
      );
  };
  return (
    <button type="button" className="quiet script" onClick={copy}>
      {copied ? words.figure.asked : words.figure.ask}
    </button>
  );
}
