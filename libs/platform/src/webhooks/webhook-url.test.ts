import { describe, expect, test } from '@jest/globals';
import { isPublicAddress } from './public-address.js';
import { flawOfUrl } from './webhook-url.js';

const PRODUCTION = { loopback: false };

/** Addresses that somebody might name to make the portal talk to itself or its neighbours. */
const TRICKS: readonly string[] = [
  // This machine, as it is and in other figures.
  'https://127.0.0.1/',
  'https://127.1/',
  'https://127.0.1/',
  'https://127.255.255.254/',
  'https://2130706433/',
  'https://0x7f000001/',
  'https://0x7f.0.0.1/',
  'https://0x7f.1/',
  'https://017700000001/',
  'https://0177.0.0.1/',
  'https://0177.0x0.0.01/',
  'https://127.0.0.1./',
  'https://%31%32%37.0.0.1/',
  'https://１２７.０.０.１/',
  'https://127。0。0。1/',
  'https://①②⑦.0.0.1/',
  'https://0/',
  'https://0.0.0.0/',
  'https://0x0/',
  'https://localhost/',
  'https://LOCALHOST/',
  'https://localhost./',
  'https://localhost../',
  'https://portal.localhost/',
  'https://ⓛocalhost/',
  'https://localhost.localdomain/',
  'https://[::1]/',
  'https://[0:0:0:0:0:0:0:1]/',
  'https://[::]/',
  // The same by way of IPv6.
  'https://[::127.0.0.1]/',
  'https://[::ffff:127.0.0.1]/',
  'https://[::ffff:7f00:1]/',
  'https://[0:0:0:0:0:ffff:10.0.0.1]/',
  'https://[::ffff:0:127.0.0.1]/',
  'https://[64:ff9b::127.0.0.1]/',
  'https://[64:ff9b::7f00:1]/',
  'https://[64:ff9b:1::10.0.0.1]/',
  'https://[2002:7f00:1::]/',
  'https://[2002:a00:1::1]/',
  'https://[2001:0:7f00:1::]/',
  'https://[2606:4700::5efe:7f00:1]/',
  'https://[2606:4700::200:5efe:10.0.0.1]/',
  'https://[fe80::1]/',
  'https://[fe80::1%25eth0]/',
  'https://[fec0::1]/',
  'https://[fc00::1]/',
  'https://[fd12:3456::1]/',
  'https://[ff02::1]/',
  'https://[100::1]/',
  'https://[2001:db8::1]/',
  'https://[2001:20::1]/',
  'https://[3fff::1]/',
  'https://[5f00::1]/',
  'https://[4000::1]/',
  // Neighbours.
  'https://10.0.0.1/',
  'https://10.1/',
  'https://167772161/',
  'https://172.16.0.1/',
  'https://172.31.255.255/',
  'https://192.168.1.1/',
  'https://192.168.257/',
  'https://0xc0a80101/',
  'https://100.64.0.1/',
  'https://169.254.169.254/',
  'https://0xa9fea9fe/',
  'https://192.0.0.170/',
  'https://192.0.2.1/',
  'https://192.88.99.1/',
  'https://198.18.0.1/',
  'https://198.51.100.1/',
  'https://203.0.113.1/',
  'https://224.0.0.1/',
  'https://240.0.0.1/',
  'https://255.255.255.255/',
  'https://database/',
  'https://portal.internal/',
  'https://printer.local/',
  'https://router.home.arpa/',
  'https://nas.lan./',
  // Other ways and other readings.
  'http://example.org/',
  'ftp://example.org/',
  'file:///etc/passwd',
  'gopher://example.org/',
  'javascript://example.org/%0aalert(1)',
  'https:example.org',
  'https:///example.org',
  '//example.org/',
  'https://user@example.org/',
  'https://user:secret@example.org/',
  'https://example.org@127.0.0.1/',
  'https://127.0.0.1#@example.org/',
  'https://example.org\\@127.0.0.1/',
  'https://127.0.0.1\\.example.org/',
  'https://127.0.0.1%2f.example.org/',
  'https://exam\tple.org/',
  'https://example.org\r\nHost: localhost/',
  'https://example.org:22/',
  'https://example.org:25/',
  'https://example.org:5432/',
  'https://example.org:80/',
  'https://example.org:0/',
  'https://example.org:99999/',
  'https://example.org/#there',
  'https://[::1',
  'https://256.256.256.256/',
  'https://1.2.3.4.5/',
  '',
];

describe('a receiver is not', () => {
  test.each(TRICKS)('%j', (url) => {
    expect(flawOfUrl(url, PRODUCTION)).not.toBeNull();
  });

  test('for want of being told so: there are more than sixty', () => {
    expect(new Set(TRICKS).size).toBeGreaterThan(100);
  });
});

test.each([
  'https://example.org/',
  'https://hooks.example.org/talent?from=portal',
  'https://example.org:443/',
  'https://example.org:8443/hook',
  'https://example.org./',
  'https://xn--fiqs8s.example/',
  'https://93.184.216.34/',
  'https://172.15.0.1/',
  'https://172.32.0.1/',
  'https://100.128.0.1/',
  'https://[2606:4700:4700::1111]/',
])('a receiver may be %s', (url) => {
  expect(flawOfUrl(url, PRODUCTION)).toBeNull();
});

test.each([
  ['http://127.0.0.1:5000/hook', null],
  ['http://localhost:5000/hook', null],
  ['https://[::1]:5000/hook', null],
  ['ftp://127.0.0.1/', 'not_https'],
  ['http://10.0.0.1/', 'not_https'],
  ['https://10.0.0.1/', 'not_public'],
  ['http://example.org/', 'not_https'],
])('in development, %s: %s', (url, flaw) => {
  expect(flawOfUrl(url, { loopback: true })).toBe(flaw);
});

test.each(['', 'example.org', '1.2.3.4%eth0', 'fe80::1%eth0', '::ffff:8.8.8.8', '64:ff9b::8.8.8.8'])(
  '%j is nobody’s public address',
  (address) => {
    expect(isPublicAddress(address)).toBe(false);
  },
);
