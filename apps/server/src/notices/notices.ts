import { setTimeout as wait } from 'node:timers/promises';
import { type Language, localLanguage } from '@sites/domain';
import type { DeskWords, Speaker } from '@sites/words';
import type { Outbox, OutboxItem, OutboxRow } from '@sites/store';

/** Where the news of an enquiry goes; what is absent is not used. */
export interface NoticeSettings {
  /** The language of mails, and of the desk that links lead to. */
  readonly language?: Language | undefined;
  readonly webhook?: string | undefined;
  readonly mail?:
    | { readonly smtpUrl: string; readonly from: string; readonly to: string }
    | undefined;
}

/** What a notice says: nothing of a person. */
interface Notice {
  readonly receipt: string;
  readonly parks: readonly string[];
}

/** The notices of an enquiry, to be queued together with it. */
export const noticesOf = (
  { webhook, mail }: NoticeSettings,
  notice: Notice,
): readonly OutboxItem[] =>
  [webhook && 'webhook', mail && 'mail'].flatMap((kind) =>
    kind ? [{ kind, payload: notice, receipt: notice.receipt }] : [],
  );

const sendingMs = 10_000;
/** Rows that are sent between two looks at the outbox. */
const atOnce = 10;
const lookMs = 5_000;
/** After some days somebody has to look at it: what is given up is logged. */
const mostAttempts = 24;
const longestPauseMs = 6 * 3_600_000;

/** How long to wait after so many attempts: half a minute, twice as long each time, at most six hours. */
export const pauseMs = (attempts: number): number =>
  Math.min(longestPauseMs, 30_000 * 2 ** Math.min(attempts - 1, 20));

interface NoticeParts {
  readonly outbox: Outbox;
  readonly settings: NoticeSettings;
  /** Where the site is reached; without it a notice has no link. */
  readonly publicUrl?: string | undefined;
  readonly words: Pick<DeskWords, 'notice' | 'columns'>;
  /** Puts words together as their language does. */
  readonly speaker: Pick<Speaker, 'labelled' | 'list'>;
  readonly parkName: (id: string) => string;
  readonly log: (trouble: {
    readonly kind: string;
    readonly attempts: number;
    error: string;
  }) => void;
  readonly now?: () => number;
}

const readNotice = (payload: unknown): Notice => {
  const { receipt, parks } = payload as Partial<Notice>;
  return { receipt: String(receipt), parks: Array.isArray(parks) ? parks.map(String) : [] };
};

/** Sends what waits in the outbox; what fails waits longer each time. */
export class Notices {
  readonly #parts: NoticeParts;
  #timer: NodeJS.Timeout | undefined;
  #sending: Promise<void> = Promise.resolve();

  constructor(parts: NoticeParts) {
    this.#parts = parts;
  }

  start(): void {
    this.#timer = setInterval(() => {
      // One look at a time: a slow receiver is no reason to open a second connection to it.
      this.#sending = this.#sending.then(() => this.sendDue().catch(() => undefined));
    }, lookMs);
    this.#timer.unref();
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await Promise.race([this.#sending, wait(sendingMs, undefined, { ref: false })]);
  }

  /** Sends what is due now. A store that is away throws `StoreUnavailable`. */
  async sendDue(): Promise<void> {
    const { outbox, log, now = Date.now } = this.#parts;
    for (const row of await outbox.take(new Date(now()).toISOString(), atOnce)) {
      const { id, kind, attempts } = row;
      try {
        await this.#send(row);
        await outbox.done(id);
      } catch (error) {
        // The message of a mail server can quote addresses; the name and code of an error cannot.
        const { name, code } = error as Error & { code?: unknown };
        const isOver = attempts >= mostAttempts;
        log({ kind, attempts, error: `${name} ${String(code ?? '')}`.trim() });
        if (isOver) await outbox.done(id);
        else await outbox.failed(id, new Date(now() + pauseMs(attempts)).toISOString());
      }
    }
  }

  #link(receipt: string): string | undefined {
    const { publicUrl, settings } = this.#parts;
    const { language = localLanguage } = settings;
    return publicUrl && `${publicUrl}/${language}/desk#${receipt}`;
  }

  async #send({ kind, payload }: OutboxRow): Promise<void> {
    const { settings } = this.#parts;
    const notice = readNotice(payload);
    if (kind === 'webhook' && settings.webhook) return this.#post(settings.webhook, notice);
    if (kind === 'mail' && settings.mail) return this.#mail(settings.mail, notice);
    // A setting that is gone: there is nobody to tell.
    return undefined;
  }

  async #post(webhook: string, notice: Notice): Promise<void> {
    const answer = await fetch(webhook, {
      method: 'POST',
      redirect: 'error',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ type: 'enquiry.new', ...notice, desk: this.#link(notice.receipt) }),
      signal: AbortSignal.timeout(sendingMs),
    });
    await answer.body?.cancel();
    if (!answer.ok) throw Object.assign(new Error(), { name: 'Refused', code: answer.status });
  }

  async #mail(
    { smtpUrl, from, to }: NonNullable<NoticeSettings['mail']>,
    { receipt, parks }: Notice,
  ): Promise<void> {
    const { words, speaker, parkName } = this.#parts;
    const { createTransport } = await import('nodemailer');
    const timeouts = {
      connectionTimeout: sendingMs,
      greetingTimeout: sendingMs,
      socketTimeout: sendingMs,
    };
    const transport = createTransport({ url: smtpUrl, ...timeouts });
    const link = this.#link(receipt);
    const lines = [
      speaker.labelled(words.notice.subject, receipt),
      parks.length > 0 && speaker.labelled(words.columns.parks, speaker.list(parks.map(parkName))),
      link && speaker.labelled(words.notice.open, link),
    ];
    try {
      await transport.sendMail({
        from,
        to,
        subject: `${words.notice.subject} ${receipt}`,
        text: `${lines.filter(Boolean).join('\n')}\n`,
      });
    } finally {
      transport.close();
    }
  }
}
