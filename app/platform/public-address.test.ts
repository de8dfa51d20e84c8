import { describe, expect, it } from "vitest";
import { isPublicAddress } from "./public-address";

describe("addresses of the open internet", () => {
  it.each(["8.8.8.8", "145.131.1.1", "172.15.255.255", "172.32.0.1", "100.128.0.1", "223.255.255.255", "2a02:898::1", "2606:4700::6810:84e5"])("%s is one", (address) => expect(isPublicAddress(address)).toBe(true));

  it.each([
    "127.0.0.1", "127.255.255.254", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254", "100.64.0.1", "192.0.0.1", "198.18.0.1", "203.0.113.9", "224.0.0.1", "255.255.255.255",
    "::1", "::", "fe80::1", "fc00::1", "fd12::1", "ff02::1", "::ffff:127.0.0.1", "::ffff:8.8.8.8", "64:ff9b::a00:1", "2001:db8::1", "2001::1", "2002:7f00:1::", "fec0::1",
    "localhost", "", "127.1", "0x7f000001", "8.8.8.8 ", "1.2.3",
  ])("%s is none", (address) => expect(isPublicAddress(address)).toBe(false));
});
