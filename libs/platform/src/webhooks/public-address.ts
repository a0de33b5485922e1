import ipaddr from 'ipaddr.js';

/** Global unicast; what lies outside it is nobody's on the internet, or carries an IPv4 address (NAT64, RFC 8215). */
const GLOBAL_IPV6 = ipaddr.parseCIDR('2000::/3');

/** Within it, what IANA keeps for protocols: Teredo, ORCHID, benchmarks and what may yet come. */
const OF_PROTOCOLS = ipaddr.parseCIDR('2001::/23');

/**
 * Whether an address is somebody's on the public internet. Everything else is refused: private, loopback,
 * link-local, shared, multicast and reserved ones, and every form of IPv6 that carries an IPv4 address.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address) || address.includes('%')) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  if (!(parsed instanceof ipaddr.IPv6)) return true;
  return parsed.match(GLOBAL_IPV6) && !parsed.match(OF_PROTOCOLS) && !isIsatap(parsed);
}

/** Whether an address is this machine's own, in either family. */
export function isLoopback(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback';
}

/** An interface id that begins with `0:5efe` or `200:5efe` goes on with the IPv4 address that a tunnel leads to. */
function isIsatap({ parts }: ipaddr.IPv6): boolean {
  const [, , , , high = 0, low = 0] = parts;
  return (high & ~0x200) === 0 && low === 0x5efe;
}
