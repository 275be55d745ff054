/** A telephone number, however it is grouped. */
const number = /^\+?[\d\s()./-]+$/;

/** What two ways of writing one address or number have in common. */
export function contactKey(contact: string): string {
  const plain = contact.normalize('NFKC').trim().toLowerCase();
  return number.test(plain) ? plain.replace(/\D/g, '').replace(/^00/, '') : plain;
}
