import { describe, expect, it } from "vitest";
import { talentDocument, vacancyDocument } from "../../tests/contract/search-documents.ts";
import { textsOf } from "./document-kind";
import { kindNames, kindOf } from "./kinds";
import { talentDocumentSchema, talentKind } from "./talent";
import { vacancyDocumentSchema, vacancyKind } from "./vacancy";

/** What never stands in a document of a person, nor can be filtered on (rules 2 and 10, the table of who sees what). */
const secrets = ["firstName", "lastName", "chosenName", "name", "email", "phone", "place", "address", "photoId", "videoUrl", "placeKinds", "supports", "ladder", "benefit", "notes", "birthDate", "accountId"];

describe("documents of people", () => {
  it.each(secrets)("refuse %s", (field) => {
    expect(talentDocumentSchema.safeParse({ ...talentDocument(1), [field]: "x" }).success).toBe(false);
    expect(Object.keys(talentDocumentSchema.shape)).not.toContain(field);
  });

  it("are accepted without", () => {
    expect(talentDocumentSchema.safeParse(talentDocument(1)).success).toBe(true);
  });

  it("leave out what somebody would rather not do", () => {
    const document = talentDocument(1, { taskWishes: [{ id: "mop-floors", wish: "can" }, { id: "pick-orders", wish: "ratherNot" }] });
    expect(talentKind.facets.task(document)).toEqual(["mop-floors"]);
    expect(textsOf(talentKind, document).C.join(" ")).not.toContain("orderpicker");
  });
});

describe("documents of vacancies", () => {
  it("know nothing of people", () => {
    expect(vacancyDocumentSchema.safeParse({ ...vacancyDocument(1), harrieName: "Ria" }).success).toBe(false);
  });

  it("count in every level of Dutch that is enough", () => {
    expect(vacancyKind.facets.dutch(vacancyDocument(1, { dutchLevel: 2 }))).toEqual(["2", "3", "4"]);
  });

  it("carry the flag of open hiring", () => {
    expect(vacancyKind.facets.trait(vacancyDocument(1, { openHiring: true }))).toEqual(["open-hiring"]);
  });
});

it.each(kindNames)("facets, lists and numbers of %s have different names, fit for a column", (name) => {
  const kind = kindOf(name);
  const names = [...Object.keys(kind.facets), ...Object.keys(kind.lists), ...Object.keys(kind.numbers)];
  expect(new Set(names).size).toBe(names.length);
  for (const column of names) expect(column).toMatch(/^[a-z_]+$/);
});
