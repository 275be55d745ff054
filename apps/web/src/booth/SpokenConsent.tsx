import { ConsentText } from '../enquire/Consent.tsx';
import { described, Fault } from '../enquire/Field.tsx';
import { useWords } from '../page/site.tsx';
import type { Profile } from './open-booth.ts';

/** What the visitor agrees to, to be read out or shown, and that they did so in words. */
export function SpokenConsent({
  profile,
  isAgreed,
  agree,
  fault,
}: {
  profile: Profile;
  isAgreed: boolean;
  agree: (isAgreed: boolean) => void;
  fault: string | undefined;
}) {
  const { form: say } = useWords('booth');
  return (
    <div className={fault === undefined ? 'booth-consent' : 'booth-consent wrong'}>
      <details>
        <summary>{say.text}</summary>
        <ConsentText terms={profile} />
      </details>
      <label className="check">
        <input
          {...described('consent', fault)}
          type="checkbox"
          aria-required
          checked={isAgreed}
          onChange={(event) => agree(event.target.checked)}
        />
        <span>{say.agree}</span>
      </label>
      <Fault field="consent" fault={fault} />
    </div>
  );
}
