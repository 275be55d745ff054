import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import { addressOf } from '../url-resolver.ts';

const requestOf = (c: Context) => (c.env as Partial<HttpBindings> | undefined)?.incoming;

/** Whether who asked still waits for the answer. */
export const isConnected = (c: Context): boolean => !requestOf(c)?.socket.destroyed;

/** Who asks, as far as taking turns goes: an address, or the network that a home or a phone gets with IPv6. */
export function clientOf(c: Context): string {
  const request = requestOf(c);
  return networkOf(request ? addressOf(request) : '');
}

/** An IPv4 address, or the first half of an IPv6 one. */
export function networkOf(address: string): string {
  const [, plain] = /^(?:::ffff:)?(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? [];
  if (plain) return plain;
  const [head = [], tail] = address.split('::').map((part) => (part ? part.split(':') : []));
  const zeros = tail ? 8 - head.length - tail.length : 0;
  return [...head, ...Array.from({ length: zeros }, () => '0'), ...(tail ?? [])]
    .slice(0, 4)
    .join(':');
}
