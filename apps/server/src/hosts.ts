import { BlockList, isIP } from 'node:net';

/** A host as browsers write it: lower case, addresses in their short form, without the root's dot. */
export interface Host {
  readonly name: string;
  /** Empty where none is named. */
  readonly port: string;
}

const written = /^(\[[0-9a-f:.]+\]|[a-z0-9_-]+(?:\.[a-z0-9_-]+)*)\.?(?::(\d{0,5}))?$/i;

/** Reads the value of a `Host` header or of a setting; undefined where it is neither a name nor an address. */
export function readHost(text: string): Host | undefined {
  const [, name, port = ''] = written.exec(text) ?? [];
  if (!name || !URL.canParse(`http://${name}:${port}`)) return undefined;
  const url = new URL(`http://${name}:${port}`);
  return { name: url.hostname, port: url.port };
}

/** Names and addresses of this machine, which nobody else can answer for. */
const isLoopback = (name: string): boolean =>
  /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(name);

/**
 * Whether the server answers for a host: this machine's own names, and those allowed; one without a port
 * allows any.
 */
export const answersFor =
  (allowed: readonly Host[]) =>
  ({ name, port }: Host): boolean =>
    isLoopback(name) ||
    allowed.some((one) => one.name === name && (one.port === '' || one.port === port));

/** Reads addresses and ranges (`10.0.0.0/8`, `::1`); undefined where one of them is neither. */
export function readAddresses(texts: readonly string[]): BlockList | undefined {
  const list = new BlockList();
  for (const text of texts) {
    const [, address = '', bits] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
    const version = isIP(address);
    const most = version === 4 ? 32 : 128;
    if (version === 0 || Number(bits ?? most) > most) return undefined;
    list.addSubnet(address, Number(bits ?? most), `ipv${version as 4 | 6}`);
  }
  return list;
}

/** Whether a connection comes from one of the addresses. */
export function comesFrom(list: BlockList, address: string | undefined): boolean {
  const plain = address?.replace(/^::ffff:(?=\d+\.)/i, '') ?? '';
  const version = isIP(plain);
  return version !== 0 && list.check(plain, `ipv${version as 4 | 6}`);
}
