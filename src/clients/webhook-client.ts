import { lookup as lookupHost } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, request } from 'undici';
import { mostWebhooks } from '../domain/webhook.ts';
import { connectionFailure, retryAfterOf } from './http.ts';
import { isPublicAddress } from './public-addresses.ts';

export type WebhookAnswer =
  | { outcome: 'taken' }
  /** `gone`: the receiver says that it wants nothing any more. */
  | { outcome: 'failed' | 'gone'; error: string; retryAfterMs: number | null }
  /** Nobody waits for it any more. */
  | { outcome: 'aborted' };

/** Posts to addresses that administrators named, and never into the gateway's own network. */
export interface WebhookClient {
  post(url: string, body: string, headers: Record<string, string>, signal: AbortSignal): Promise<WebhookAnswer>;
  close(): Promise<void>;
}

export interface WebhookClientOptions {
  /** Hosts with their port that may be private, and reached without TLS: `hooks.internal:8080`. */
  privateHosts: readonly string[];
  timeoutMs?: number;
}

/** A receiver keeps the message and answers; what it does with it comes later. */
const usualTimeoutMs = 10_000;

/** Why an address cannot be told, in words; null: it can. Names are looked up when they are called. */
export function refusalOf(address: string, privateHosts: readonly string[]): string | null {
  const url = URL.parse(address);
  if (url === null) return 'must be an address such as https://hooks.example.com/collections';
  if (url.username || url.password) return 'must not contain a user name or password';
  if (url.search || url.hash) return 'must not contain a query or a fragment: messages are signed instead';
  if (isPrivateHost(url, privateHosts)) return null;
  if (url.protocol !== 'https:') return 'must be https';
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  return isIP(host) !== 0 && !isPublicAddress(host) ? 'must be an address of the public network' : null;
}

function isPrivateHost({ hostname, port, protocol }: URL, privateHosts: readonly string[]): boolean {
  const withPort = `${hostname}:${port || (protocol === 'http:' ? 80 : 443)}`;
  return /^https?:$/.test(protocol) && privateHosts.some((host) => host === withPort);
}

export function createWebhookClient({ privateHosts, timeoutMs = usualTimeoutMs }: WebhookClientOptions): WebhookClient {
  // Each webhook tells one message after the other. Several may be at one host, where none waits for another's answer.
  const settings = { connections: mostWebhooks, pipelining: 0, headersTimeout: 0, bodyTimeout: 0 };
  const guarded = new Agent({ ...settings, connect: { timeout: 5_000, lookup: publicOnly } });
  const free = new Agent({ ...settings, connect: { timeout: 5_000 } });
  return {
    async post(address, body, headers, signal) {
      const refusal = refusalOf(address, privateHosts);
      if (refusal !== null) return { outcome: 'failed', error: `the address ${refusal}`, retryAfterMs: null };
      const limit = AbortSignal.timeout(timeoutMs);
      try {
        // Redirects are answers like others: to follow one would hand the message on to wherever it says.
        const answer = await request(address, {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json', 'user-agent': 'collections-orchestrator' },
          body,
          dispatcher: isPrivateHost(new URL(address), privateHosts) ? free : guarded,
          signal: AbortSignal.any([signal, limit]),
        });
        // Nobody reads what it says beside the status.
        answer.body.on('error', () => {}).destroy();
        const { statusCode } = answer;
        if (statusCode >= 200 && statusCode < 300) return { outcome: 'taken' };
        const said = new Headers(Object.entries(answer.headers).map(([name, value]) => [name, String(value)]));
        return {
          outcome: statusCode === 410 ? 'gone' : 'failed',
          error: `answered ${statusCode}`,
          retryAfterMs: retryAfterOf(said),
        };
      } catch (error) {
        if (limit.aborted) return { outcome: 'failed', error: `no answer within ${timeoutMs} ms`, retryAfterMs: null };
        if (signal.aborted) return { outcome: 'aborted' };
        const words = error instanceof PrivateAddressError ? error.message : connectionFailure(error);
        return { outcome: 'failed', error: words, retryAfterMs: null };
      }
    },
    async close() {
      await Promise.all([guarded.destroy(), free.destroy()]);
    },
  };
}

class PrivateAddressError extends Error {
  constructor() {
    super('its name leads to an address that is not of the public network');
  }
}

/** Every address that a name has must be public, and the one connected to is one of these: it is not looked up again. */
const publicOnly: LookupFunction = (host, options, answer) => {
  lookupHost(host, { ...options, all: true }, (error, found) => {
    if (error) return answer(error, '', 0);
    const [first] = found;
    if (first === undefined || !found.every(({ address }) => isPublicAddress(address))) {
      return answer(new PrivateAddressError(), '', 0);
    }
    if (options.all) return answer(null, found);
    return answer(null, first.address, first.family);
  });
};
