import { BlockList, isIP } from "node:net";

/** What IANA keeps for special use: no page of the internet is there, and what is there may be a machine beside ours. */
const special4: readonly [string, number][] = [
  ["0.0.0.0", 8], ["10.0.0.0", 8], ["100.64.0.0", 10], ["127.0.0.0", 8], ["169.254.0.0", 16], ["172.16.0.0", 12], ["192.0.0.0", 24], ["192.0.2.0", 24],
  ["192.88.99.0", 24], ["192.168.0.0", 16], ["198.18.0.0", 15], ["198.51.100.0", 24], ["203.0.113.0", 24], ["224.0.0.0", 4], ["240.0.0.0", 4],
];

/** Within the only range that is given out (2000::/3): tunnels that hold an older address, and examples. */
const special6: readonly [string, number][] = [["2001::", 23], ["2001:db8::", 32], ["2002::", 16], ["3fff::", 20]];

const refused = new BlockList();
for (const [net, bits] of special4) refused.addSubnet(net, bits, "ipv4");
for (const [net, bits] of special6) refused.addSubnet(net, bits, "ipv6");
const given = new BlockList();
given.addSubnet("2000::", 3, "ipv6");

/** Whether an address in figures belongs to the open internet. Of the newer kind only what is given out counts, so a mapped older address is refused. */
export function isPublicAddress(address: string): boolean {
  const kind = isIP(address);
  if (kind === 4) return !refused.check(address, "ipv4");
  return kind === 6 && given.check(address, "ipv6") && !refused.check(address, "ipv6");
}
