import ipaddr from 'ipaddr.js';

/** Whether a text is a range of addresses in CIDR notation, such as 203.0.113.0/24 or 2001:db8::/32, or one address. */
export function isAddressRange(written: string): boolean {
  return readRange(written) !== null;
}

/** Whether an address is in one of the ranges. An IPv4 address in the clothes of IPv6 is taken for what it is. */
export function isWithin(address: string, ranges: readonly string[]): boolean {
  if (!ipaddr.isValid(address)) return false;
  const called = ipaddr.process(address);
  return ranges.some((written) => {
    const range = readRange(written);
    return range !== null && range[0].kind() === called.kind() && called.match(range);
  });
}

function readRange(written: string): [ipaddr.IPv4 | ipaddr.IPv6, number] | null {
  try {
    // "10.1" is an address to some programs, and hardly what somebody meant.
    const [first = ''] = written.split('/');
    if (!first.includes(':') && !ipaddr.IPv4.isValidFourPartDecimal(first)) return null;
    if (written.includes('/')) return ipaddr.parseCIDR(written);
    const address = ipaddr.parse(written);
    return [address, address.kind() === 'ipv4' ? 32 : 128];
  } catch {
    return null;
  }
}
