import { BlockList, isIP } from 'node:net';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addressKind, isPrivateNetwork } from '#shared/policy/network/address-kind.ts';
import { type Address, readAddress } from '#shared/policy/network/read-address.ts';
import { isInside, readNetwork } from '#shared/policy/network/read-network.ts';

const must = <Value>(value: Value | null): Value => {
  if (value === null) throw new Error('unreadable');
  return value;
};
const address = (text: string): Address => must(readAddress(text));

test('whatever the text, it is an address exactly when Node says so', () => {
  const nearly = fc.stringMatching(/^[0-9a-f:.]{1,24}$/);
  fc.assert(
    fc.property(fc.oneof(fc.ipV4(), fc.ipV6(), nearly, fc.string()), (text) => {
      expect(readAddress(text)?.version ?? 0).toBe(isIP(text));
    }),
    { numRuns: 2_000 },
  );
});

test('an IPv6 address has one value however it is shortened', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(0xffff), { minLength: 8, maxLength: 8 }), (groups) => {
      const long = groups.map((group) => group.toString(16).padStart(4, '0')).join(':');
      const short = new URL(`http://[${long}]/`).hostname.slice(1, -1);
      expect(readAddress(short)).toEqual(readAddress(long));
    }),
  );
  expect(readAddress('::ffff:10.0.0.1')).toEqual(readAddress('::ffff:a00:1'));
});

test('an address is inside a network exactly when Node says so', () => {
  const block = fc.tuple(fc.ipV4(), fc.nat(32));
  fc.assert(
    fc.property(block, fc.ipV4(), fc.boolean(), ([base, bits], other, near) => {
      const network = `${masked(base, bits)}/${bits}`;
      const probe = near ? masked(base, Math.max(bits, 24)) : other;
      const list = new BlockList();
      list.addSubnet(masked(base, bits), bits);
      expect(isInside(address(probe), must(readNetwork(network)))).toBe(list.check(probe));
    }),
  );
});

function masked(text: string, bits: number): string {
  const value = (address(text).value >> BigInt(32 - bits)) << BigInt(32 - bits);
  return [24n, 16n, 8n, 0n].map((shift) => (value >> shift) & 255n).join('.');
}

test.each([
  '10.0.0.0',
  '10.0.0.0/33',
  '10.0.0.0/08',
  '10.0.0.1/8',
  'fd00::/129',
  'fd00::1/8',
  '10.0.0.0/8/8',
  'mairie.example/8',
  '/8',
  '',
])('« %s » is not a network', (text) => {
  expect(readNetwork(text)).toBeNull();
});

test.each([
  ['10.20.0.0/16', true],
  ['192.168.1.0/24', true],
  ['100.64.0.0/10', true],
  ['fd12:3456::/32', true],
  ['0.0.0.0/0', false],
  ['10.0.0.0/7', false],
  ['93.184.216.0/24', false],
  ['127.0.0.0/8', false],
  ['169.254.0.0/16', false],
  ['fe80::/10', false],
  ['::/0', false],
  ['2001:db8::/32', false],
])('a policy may declare %s as private: %s', (text, expected) => {
  expect(isPrivateNetwork(must(readNetwork(text)))).toBe(expected);
});

test.each([
  ['127.0.0.1', 'loopback'],
  ['127.255.255.254', 'loopback'],
  ['::1', 'loopback'],
  ['::ffff:127.0.0.1', 'loopback'],
  ['10.1.2.3', 'private'],
  ['172.31.255.255', 'private'],
  ['172.32.0.0', 'public'],
  ['::ffff:10.1.2.3', 'private'],
  ['64:ff9b::a01:203', 'private'],
  ['2002:a01:203::1', 'private'],
  ['fd00::1', 'private'],
  ['169.254.169.254', 'reserved'],
  ['::ffff:169.254.169.254', 'reserved'],
  ['0.0.0.0', 'reserved'],
  ['::', 'reserved'],
  ['64:ff9b:1::a00:1', 'reserved'],
  ['::ffff:0:10.0.0.1', 'reserved'],
  ['::ffff:0:93.184.216.34', 'reserved'],
  ['5f00::1', 'reserved'],
  ['100:0:0:1::1', 'reserved'],
  ['224.0.0.1', 'reserved'],
  ['255.255.255.255', 'reserved'],
  ['fe80::1', 'reserved'],
  ['93.184.216.34', 'public'],
  ['::ffff:93.184.216.34', 'public'],
  ['2606:2800:220:1::1', 'public'],
])('%s is %s', (text, kind) => {
  expect(addressKind(address(text))).toBe(kind);
});
