import { describe, expect, it } from "vitest";
import { detailsSchema, kvkSchema, signUpSchema } from "./company-forms";
import { slugOf } from "./slug";

const good = { companyName: "Bakkerij Zon", kvkNumber: "12345678", street: "Kade 1", postcode: "3111aa", place: "schiedam", firstName: "Noor", lastName: "Vis", email: "noor@bakkerijzon.example" };

describe("signing up a company", () => {
  it("takes a KvK number of exactly eight digits, with or without spaces", () => {
    expect(["12345678", "1234 5678", "12.34.56.78"].map((written) => kvkSchema.parse(written))).toEqual(["12345678", "12345678", "12345678"]);
    expect(["1234567", "123456789", "1234567a", "", " "].map((written) => kvkSchema.safeParse(written).success)).toEqual([false, false, false, false, false]);
  });

  it("writes postcode and place as they should be", () => {
    expect(signUpSchema.parse(good)).toMatchObject({ postcode: "3111 AA", place: "Schiedam" });
  });

  it("refuses a place that does not exist", () => {
    const tried = signUpSchema.safeParse({ ...good, place: "Nergenshuizen" });
    expect(tried.error?.issues.map(({ path }) => path[0])).toEqual(["place"]);
  });

  it("names every field that misses", () => {
    const tried = signUpSchema.safeParse({});
    expect(new Set(tried.error?.issues.map(({ path }) => path[0]))).toEqual(new Set(["companyName", "kvkNumber", "street", "postcode", "place", "firstName", "lastName", "email"]));
  });

  it("takes web addresses of the web only", () => {
    const website = (written: string) => detailsSchema.safeParse({ ...good, website: written });
    expect(website("bakkerijzon.nl").data?.website).toBe("https://bakkerijzon.nl");
    expect([website("javascript:alert(1)"), website("data:text/html,x"), website("https://")].map(({ success }) => success)).toEqual([false, false, false]);
  });
});

describe("the name in an address", () => {
  it("is plain, and never empty", () => {
    expect([slugOf("Bakkerij 't Hoekje"), slugOf("Café Ötztal & Co."), slugOf("!!!")]).toEqual(["bakkerij-t-hoekje", "cafe-otztal-co", "bedrijf"]);
  });
});
