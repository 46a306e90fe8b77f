import { BlockList, isIP } from 'node:net';

/** IPv4 that is of no public network: private, of this machine, of carriers, for documentation, for many, and reserved. */
const notPublic = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const;

/** Of IPv6 only what is given out for the public network; what of it wraps an IPv4 address, or is for documentation, is not. */
const publicSix = ['2000::', 3] as const;
const notPublicSix = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const;

const refused = new BlockList();
for (const [address, bits] of notPublic) refused.addSubnet(address, bits, 'ipv4');
for (const [address, bits] of notPublicSix) refused.addSubnet(address, bits, 'ipv6');
const allowedSix = new BlockList();
allowedSix.addSubnet(publicSix[0], publicSix[1], 'ipv6');

/** Whether an IP address is one of the public network; what is no address is not. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !refused.check(address, 'ipv4');
  return family === 6 && allowedSix.check(address, 'ipv6') && !refused.check(address, 'ipv6');
}
