import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import { WhoSchema } from '../desk/answers.ts';
import { ask } from '../desk/ask.ts';
import { useFaultText } from '../desk/desk.tsx';
import { SignIn } from '../desk/SignIn.tsx';
import { useDetail, useWords } from '../page/site.tsx';

type Who = 'asked' | 'staff' | { readonly notice: string };

/** What is for those alone who are signed in; all others sign in first. `why` says what for. */
export function SignedIn({ why, children }: { why: string; children: ReactNode }) {
  const { loading } = useWords('desk');
  const { page } = useDetail();
  const faultText = useFaultText();
  const [who, setWho] = useState<Who>('asked');
  const look = useEffectEvent(() => {
    ask(WhoSchema, '/api/auth/who').then(
      ({ person }) => setWho(person ? 'staff' : { notice: why }),
      (error: unknown) => setWho({ notice: faultText(error) }),
    );
  });
  useEffect(() => look(), []);
  if (who === 'staff') return children;
  if (who === 'asked')
    return (
      <main className="page desk-door">
        <h1>{page.booth}</h1>
        <p role="status">{loading}</p>
      </main>
    );
  return <SignIn notice={who.notice} onDone={() => setWho('staff')} />;
}
