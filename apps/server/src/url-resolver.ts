import type { IncomingMessage } from 'node:http';
import { type BlockList, isIP } from 'node:net';
import { Problem } from './errors.ts';
import { type Host, answersFor, comesFrom, readHost } from './hosts.ts';

/** Where the product is reached, and which hosts and proxies count. */
export interface UrlSettings {
  /** The origin of every address that we write; else the one a request came to. */
  readonly publicUrl?: string | undefined;
  readonly allowedHosts?: readonly Host[];
  /** Proxies whose forwarded headers count. */
  readonly proxies?: BlockList;
}

/** The public address of a request: the one that pages, links and files may name. */
interface ResolvedUrl {
  readonly url: URL;
  /** Asked over plain HTTP although the public address is HTTPS. */
  readonly isInsecure: boolean;
}
type UrlResolver = (request: IncomingMessage) => ResolvedUrl | Problem;

/** Monitors ask by any name, or by none. */
const answersAnyHost = /^\/(?:healthz|readyz)(?:$|\?)/;
const refuse = (detail: string): Problem => new Problem(400, 'bad-request', detail);

/** The target of a request: a path, or an address as it is sent to a proxy. */
function readTarget(target: string): { host: string | undefined; path: string } | undefined {
  const [form, host, path = '/'] = /^(?:https?:\/\/([^/?#]+))?([/?].*)?$/is.exec(target) ?? [];
  // A backslash is a slash to some readers and a sign to others.
  if (!form || /^[^?]*\\/.test(path)) return undefined;
  return { host, path: path.startsWith('/') ? path : `/${path}` };
}

/** Each proxy adds its word at the end; the nearest one is the one that we trust. */
const lastWord = (header: string | string[] | undefined): string | undefined =>
  header?.toString().split(',').at(-1)?.trim().toLowerCase() || undefined;

const addresses = new WeakMap<IncomingMessage, string>();
/** The address that a request came from, before the proxies that we trust. */
export const addressOf = (request: IncomingMessage): string =>
  addresses.get(request) ?? request.socket.remoteAddress ?? '';

/** The last hop that is none of our proxies; what stands before it may be invented. */
function firstStranger(proxies: BlockList, forwarded: string | string[] | undefined) {
  const hops = (forwarded?.toString() ?? '').split(',').map((hop) => hop.trim());
  const stranger = hops.findLast((hop) => !comesFrom(proxies, hop));
  return stranger && isIP(stranger) ? stranger : undefined;
}

/** Undefined where none counts: to ask an empty list each time costs more than all else of a short answer. */
const unlessEmpty = (proxies: BlockList | undefined): BlockList | undefined =>
  proxies && proxies.rules.length > 0 ? proxies : undefined;

/**
 * What the address of a request is worked out from, as one text: equal keys are equal addresses. Undefined where it
 * names not exactly one host, or asks for something else than reading.
 */
export function makeAddressKey(
  settings: UrlSettings,
): (request: IncomingMessage) => string | undefined {
  const proxies = unlessEmpty(settings.proxies);
  return ({ method, url, headers, rawHeaders, socket }) => {
    if (method !== 'GET' && method !== 'HEAD') return undefined;
    let hosts = 0;
    for (let at = 0; at < rawHeaders.length; at += 2)
      if (rawHeaders[at]?.length === 4 && rawHeaders[at]?.toLowerCase() === 'host') hosts += 1;
    if (hosts !== 1) return undefined;
    const isProxied = proxies !== undefined && comesFrom(proxies, socket.remoteAddress);
    const forwarded = isProxied
      ? `${headers['x-forwarded-proto']} ${headers['x-forwarded-host']}`
      : '';
    return `${headers.host} ${url} ${forwarded}`;
  };
}

export function makeUrlResolver({
  publicUrl,
  allowedHosts = [],
  ...settings
}: UrlSettings): UrlResolver {
  const proxies = unlessEmpty(settings.proxies);
  const publicHost =
    publicUrl === undefined ? [] : [{ name: new URL(publicUrl).hostname, port: '' }];
  const isOurs = answersFor([...allowedHosts, ...publicHost]);

  return (request) => {
    const { headers, headersDistinct, socket } = request;
    const target = readTarget(request.url ?? '');
    if (!target) return refuse('The address that is asked for cannot be read.');
    if (answersAnyHost.test(target.path))
      return { url: new URL(`http://localhost${target.path}`), isInsecure: false };

    const isProxied = proxies !== undefined && comesFrom(proxies, socket.remoteAddress);
    const forwarded = (header: string) => (isProxied ? lastWord(headers[header]) : undefined);
    if (isProxied) {
      const stranger = firstStranger(proxies, headers['x-forwarded-for']);
      if (stranger) addresses.set(request, stranger);
    }
    const sent = headersDistinct['host'] ?? [];
    if (sent.length !== 1) return refuse('A request names exactly one host.');
    // A proxy may call us by a name of its own; what it forwards is what the visitor asked for.
    const forwardedHost = forwarded('x-forwarded-host');
    const named = forwardedHost
      ? [forwardedHost]
      : [...sent, ...(target.host ? [target.host] : [])];
    const hosts = named.map(readHost);
    const foreign = hosts.find((host) => host && !isOurs(host));
    if (foreign)
      return refuse(
        `This server does not answer for ${foreign.name}. Whoever runs it can allow that: ` +
          `ALLOWED_HOSTS=${foreign.name}`,
      );
    const asked = hosts.at(-1);
    if (!asked || hosts.includes(undefined))
      return refuse('The host that is asked for cannot be read.');
    const scheme = forwarded('x-forwarded-proto');
    const own = `${scheme === 'https' ? 'https' : 'http'}://${asked.name}${asked.port && `:${asked.port}`}`;
    const url = new URL(`${publicUrl ?? own}${target.path}`);
    return { url, isInsecure: scheme === 'http' && url.protocol === 'https:' };
  };
}
