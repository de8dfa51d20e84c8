import { expect, it } from "vitest";
import { cameFrom } from "./http.server";

const asked = (referer?: string) => new Request("http://site.example/werk/1", referer === undefined ? {} : { headers: { referer } });

it("tells the list that somebody came from, with what was asked there", () => {
  expect(cameFrom(asked("http://site.example/werk?zoek=tuin&weergave=kaart"), "/werk")).toBe("/werk?zoek=tuin&weergave=kaart");
  expect(cameFrom(asked("http://site.example/werk"), "/werk")).toBe("/werk");
});

it("knows no page of others, no other page, and nothing that is no address", () => {
  for (const referer of [undefined, "", "nonsense", "http://other.example/werk?zoek=x", "http://site.example/werk/1", "http://site.example//werk", "javascript:alert(1)"]) {
    expect(cameFrom(asked(referer), "/werk"), referer).toBeNull();
  }
});
