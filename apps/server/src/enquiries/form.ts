import * as v from 'valibot';

/** Nobody fills in a form sooner. */
const leastSeconds = 3;

/** What the form says of itself: how long it was open, and a field that only programs fill in. */
export const FormSchema = v.object({ seconds: v.number(), website: v.string() });

/**
 * Takes off what the form says of itself. An enquiry is never lost by it: one that looks like a program's is marked,
 * and a person looks at it. Who sends without our form says nothing.
 */
export function takeForm(sent: unknown): { readonly sent: unknown; readonly isSuspect: boolean } {
  if (typeof sent !== 'object' || sent === null || !Object.hasOwn(sent, 'form'))
    return { sent, isSuspect: false };
  const { form, ...enquiry } = sent as { readonly form: unknown };
  const { success, output } = v.safeParse(FormSchema, form);
  const isSuspect = !success || output.website !== '' || !(output.seconds >= leastSeconds);
  return { sent: enquiry, isSuspect };
}
