import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { workDistances, workOrders } from "./model/choices";
import { workFilters } from "./model/filters";
import { addressAsMeant, addressAsTyped } from "./meaning.server";
import { readAsked } from "./model/search-address";

const read = (address: string) => readAsked(new URL(address, "http://localhost").searchParams, { filters: workFilters, distances: workDistances, orders: workOrders });
const meant = (address: string) => addressAsMeant("/werk", read(address));

describe("what words mean", () => {
  it.each([
    ["/werk?zoek=tuin+woensdag", "/werk?zoek=tuin&getypt=tuin+woensdag&dag=wed"],
    ["/werk?zoek=avondwerk", "/werk?getypt=avondwerk&dagdeel=evening"],
    ["/werk?zoek=kok+in+Gorinchem&plaats=Schiedam&km=5&sector=hospitality&pagina=3", "/werk?zoek=kok&getypt=kok+in+Gorinchem&plaats=Gorinchem&km=15&sector=hospitality"],
    ["/werk?zoek=avond&dagdeel=morning&volgorde=nieuw", "/werk?getypt=avond&dagdeel=evening&volgorde=nieuw"],
    ["/werk?zoek=tuin", null],
    ["/werk", null],
    ["/werk?zoek=tuin+woensdag&letterlijk=tuin+woensdag", null],
    ["/werk?zoek=tuin+woensdag&letterlijk=tuin", "/werk?zoek=tuin&getypt=tuin+woensdag&dag=wed"],
  ])("of %s is %s", (address, expected) => {
    expect(meant(address)).toBe(expected);
  });

  it("can be taken back, and what was chosen otherwise stays", () => {
    const address = meant("/werk?zoek=kok+in+Gorinchem+avond&sector=hospitality&dagdeel=morning")!;
    expect(addressAsTyped("/werk", read(address))).toBe("/werk?zoek=kok+in+Gorinchem+avond&letterlijk=kok+in+Gorinchem+avond&sector=hospitality");
    expect(meant(addressAsTyped("/werk", read(address))!)).toBeNull();
    expect(addressAsTyped("/werk", read("/werk?zoek=kok"))).toBeNull();
  });

  it("leads nowhere in circles, whatever is typed", () => {
    const words = fc.array(fc.constantFrom("tuin", "in", "Schiedam", "avond", "8", "uur", "zonder", "nederlands", "op", "woensdag", "10", "km", "&", "%"), { minLength: 1, maxLength: 12 });
    fc.assert(fc.property(words, (typed) => {
      let address: string | null = `/werk?zoek=${encodeURIComponent(typed.join(" "))}`;
      for (let rounds = 0; address !== null; rounds += 1) {
        expect(rounds).toBeLessThan(13);
        address = meant(address);
      }
    }));
  });
});
