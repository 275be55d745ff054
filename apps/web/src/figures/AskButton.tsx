import { questionText } from '@sites/words';
import { CopyButton } from '../page/CopyButton.tsx';
import { useDetail } from '../page/site.tsx';

/** Copies a question about what is missing, with the link of the view. */
export function AskButton({
  park,
  what,
}: {
  park: string;
  what: Parameters<typeof questionText>[1];
}) {
  const detail = useDetail();
  const { share } = detail;
  return (
    <CopyButton
      className="quiet"
      label={share.ask}
      copied={share.asked}
      text={() => questionText(park, what, window.location.href, detail)}
    />
  );
}
