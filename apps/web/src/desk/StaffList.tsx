import { useState } from 'react';
import { localDay } from '@sites/domain';
import { CopyButton } from '../page/CopyButton.tsx';
import { pageAddress } from '../page/route.ts';
import { useDetail, useSite, useWords } from '../page/site.tsx';
import { DoneSchema, MembersSchema, TokenSchema } from './answers.ts';
import { ask } from './ask.ts';
import { useAsked, useDesk, useDoing } from './desk.tsx';
import { Choice, Fault, Field } from './Field.tsx';

/** Makes a link for somebody who shall work here. */
function InviteForm() {
  const { staff, signIn } = useWords('desk');
  const { share } = useDetail();
  const { speaker, origin } = useSite();
  const { signedOut } = useDesk();
  const [email, setEmail] = useState('');
  const [role, setRole] = useState('staff');
  const [token, setToken] = useState<string>();
  const { isBusy, fault, run } = useDoing(signedOut);
  const address = pageAddress(speaker.language, { kind: 'desk-invite' });
  const link = token && `${origin}${address}#${token}`;
  return (
    <form
      className="desk-invite"
      onSubmit={(event) => {
        event.preventDefault();
        run(async () => {
          setToken((await ask(TokenSchema, '/api/desk/staff/invite', { email, role })).token);
        });
      }}
    >
      <h2>{staff.invite}</h2>
      <div className="desk-choices">
        <Field
          label={signIn.email}
          type="email"
          value={email}
          onChange={(event) => setEmail(event.target.value)}
          autoComplete="off"
          required
        />
        <Choice label={staff.role} value={role} onChange={setRole}>
          <option value="staff">{staff.roles.staff}</option>
          <option value="admin">{staff.roles.admin}</option>
        </Choice>
        <button className="button" disabled={isBusy}>
          {staff.make}
        </button>
      </div>
      <Fault text={fault} />
      {link && (
        <div role="status">
          <p>{staff.link}</p>
          <p>
            <code className="desk-link">{link}</code>
          </p>
          <CopyButton key={link} text={() => link} label={share.copy} copied={share.copied} />
        </div>
      )}
    </form>
  );
}

/** Everybody with an account, and who is sent away. */
export function StaffList() {
  const { staff, totp, nav, loading } = useWords('desk');
  const { speaker } = useSite();
  const { person, signedOut } = useDesk();
  const list = useAsked('staff', () => ask(MembersSchema, '/api/desk/staff'));
  const { isBusy, fault, run } = useDoing(signedOut);
  const revoke = (id: string, isRevoked: boolean) =>
    run(async () => {
      await ask(DoneSchema, '/api/desk/staff/revoke', { id, isRevoked });
      list.again();
    });
  return (
    <div className="desk-part">
      <h2>{nav.staff}</h2>
      <Fault text={list.fault ?? fault} />
      {!list.value && !list.fault && <p role="status">{loading}</p>}
      <ul className="desk-people" aria-label={nav.staff}>
        {list.value?.map((one) => (
          <li key={one.id}>
            <span>
              <b>{one.name}</b> <span className="soft">{one.email}</span>
            </span>
            <span>
              {speaker.facts([
                staff.roles[one.role],
                one.hasTotp && totp.title,
                speaker.labelled(staff.since, speaker.date(localDay(one.since))),
              ])}
              {one.isRevoked && <span className="warn"> {staff.revoked}</span>}
            </span>
            {one.id !== person.id && (
              <button
                type="button"
                className="button"
                disabled={isBusy}
                onClick={() => revoke(one.id, !one.isRevoked)}
              >
                {one.isRevoked ? staff.restore : staff.revoke}
                <span className="visually-hidden"> {one.name}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      <InviteForm />
    </div>
  );
}
