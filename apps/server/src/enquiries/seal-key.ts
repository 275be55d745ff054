import { createECDH, createHash, hkdfSync } from 'node:crypto';
import { openSealed, type SealKey, SealedSchema } from '@sites/enquiry';
import * as v from 'valibot';
import { Problem } from '../errors.ts';

/** How many points the curve P-256 has. */
const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

interface KeyPair {
  /** What kiosks seal for. */
  readonly sealKey: SealKey;
  readonly privateKey: Promise<CryptoKey>;
}

/**
 * The key pair of the desk, made of the secret that receipts are signed with: all processes have the same, and nothing
 * more is to be kept. 48 bytes, reduced, are as good as evenly spread (FIPS 186-5, A.2.1). Who changes the secret can
 * no longer open what kiosks have sealed before: it is to be sent first.
 */
function makeKeyPair(secret: string): KeyPair {
  const bytes = Buffer.from(hkdfSync('sha256', secret, '', 'quang-ninh-sites seal key 1', 48));
  const scalar = (BigInt(`0x${bytes.toString('hex')}`) % (order - 1n)) + 1n;
  const d = Buffer.from(scalar.toString(16).padStart(64, '0'), 'hex');
  const pair = createECDH('prime256v1');
  pair.setPrivateKey(d);
  const point = pair.getPublicKey();
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((half) =>
    half.toString('base64url'),
  );
  const key = v.parse(
    v.object({ kty: v.literal('EC'), crv: v.literal('P-256'), x: v.string(), y: v.string() }),
    { kty: 'EC', crv: 'P-256', x, y },
  );
  const id = createHash('sha256').update(point).digest('base64url').slice(0, 16);
  const privateKey = crypto.subtle.importKey(
    'jwk',
    { ...key, d: d.toString('base64url') },
    { name: 'ECDH', namedCurve: 'P-256' },
    false,
    ['deriveBits'],
  );
  return { sealKey: { id, key }, privateKey };
}

/** What opens sealed enquiries. Throws `StoreUnavailable` where the secret cannot be had. */
export function sealKeys(authSecret: () => string) {
  let made: (KeyPair & { readonly of: string }) | undefined;
  const pair = (): KeyPair => {
    const secret = authSecret();
    if (made?.of !== secret) made = { ...makeKeyPair(secret), of: secret };
    return made;
  };
  return {
    publicKey: (): SealKey => pair().sealKey,

    /** What was sealed under an idempotency key. */
    async open(body: unknown, id: string): Promise<unknown> {
      const read = v.safeParse(SealedSchema, body);
      if (!read.success)
        throw new Problem(
          400,
          'sealed',
          'Send {keyId, sealed} as the desk’s public key makes them.',
        );
      const { sealKey, privateKey } = pair();
      if (read.output.keyId !== sealKey.id)
        throw new Problem(400, 'seal-key', 'It was sealed for a key that this desk does not have.');
      const sent = await openSealed(read.output, id, await privateKey);
      if (sent === undefined)
        throw new Problem(400, 'sealed', 'It does not open under this Idempotency-Key.');
      return sent;
    },
  };
}
