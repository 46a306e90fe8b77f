import { isIP } from 'node:net';

/** By which names the gateway may be called; null: by any. */
export type AllowedHosts = readonly string[] | null;

/**
 * Whether a request names the gateway by a name that is its own. A page elsewhere whose name is made to lead here (DNS rebinding)
 * would count as the gateway's own page in a browser; it cannot do so by an address, or by a name of the machine itself.
 */
export function isAllowedHost(host: string | undefined, allowed: AllowedHosts): boolean {
  if (allowed === null) return true;
  // A browser always sends one.
  const name = hostName(host ?? '');
  if (name === null) return false;
  return isIP(name) !== 0 || name === 'localhost' || name.endsWith('.localhost') || allowed.includes(name);
}

/** Without port, brackets and a last dot, in small letters; null for what is no host. */
function hostName(host: string): string | null {
  const [, bracketed, plain] = /^(?:\[([0-9a-f:.]+)\]|([^[\]:@/\s]+))(?::\d{1,5})?$/i.exec(host) ?? [];
  return (bracketed ?? plain)?.toLowerCase().replace(/\.$/, '') ?? null;
}
