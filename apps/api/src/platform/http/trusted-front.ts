import { BlockList, isIPv6 } from 'node:net';

const OWN_NETWORK = new BlockList();
OWN_NETWORK.addSubnet('127.0.0.0', 8);
OWN_NETWORK.addSubnet('10.0.0.0', 8);
OWN_NETWORK.addSubnet('172.16.0.0', 12);
OWN_NETWORK.addSubnet('192.168.0.0', 16);
OWN_NETWORK.addSubnet('169.254.0.0', 16);
OWN_NETWORK.addAddress('::1', 'ipv6');
OWN_NETWORK.addSubnet('fc00::', 7, 'ipv6');
OWN_NETWORK.addSubnet('fe80::', 10, 'ipv6');

/**
 * Whose word is taken for where a request came from: the front that speaks to us itself, from a private network (RFC 1918, RFC 4193), and
 * nobody behind it. A whole hospital is a private network too: what its computers say of themselves is not believed.
 */
export function isTrustedFront(address: string, hop: number): boolean {
  return hop === 0 && OWN_NETWORK.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}
