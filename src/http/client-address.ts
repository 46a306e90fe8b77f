import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

/** The proxies whose word on who asks is believed. */
export interface TrustedProxies {
  /** The address of who asks: the last one of X-Forwarded-For that no trusted proxy has. Whatever comes before it may be made up. */
  addressOf(request: IncomingMessage): string;
  /** Whether the request came by TLS, to here or to a trusted proxy. */
  isSecure(request: IncomingMessage): boolean;
}

/** `ranges` are addresses and subnets: `10.0.0.0/8`, `::1`. */
export function trustedProxies(ranges: readonly string[]): TrustedProxies {
  const trusted = new BlockList();
  for (const range of ranges) {
    const [address = '', bits] = range.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    trusted.addSubnet(address, Number(bits ?? (family === 'ipv6' ? 128 : 32)), family);
  }
  const isTrusted = (address: string) =>
    isIP(address) !== 0 && trusted.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
  const peerOf = ({ socket }: IncomingMessage) => plainAddress(socket.remoteAddress ?? '');

  return {
    addressOf(request) {
      let address = peerOf(request);
      const forwarded = listOf(request.headers['x-forwarded-for']).reverse();
      for (const next of forwarded) {
        if (!isTrusted(address) || isIP(next) === 0) break;
        address = next;
      }
      return address;
    },
    isSecure(request) {
      if ('encrypted' in request.socket) return true;
      return isTrusted(peerOf(request)) && listOf(request.headers['x-forwarded-proto']).at(-1) === 'https';
    },
  };
}

/** Whether a range is one: an address, or a subnet that its address can have. */
export function isRange(range: string): boolean {
  const [address = '', bits, ...rest] = range.split('/');
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 6 ? 128 : 32));
}

/** An IPv4 address that a socket for both writes as IPv6. */
const plainAddress = (address: string) => address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '');

function listOf(header: string | string[] | undefined): string[] {
  return String(header ?? '')
    .split(',')
    .map((part) =>
      plainAddress(
        part
          .trim()
          .replace(/^\[(.*)\](?::\d+)?$/, '$1')
          .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1'),
      ),
    )
    .filter((part) => part !== '');
}
