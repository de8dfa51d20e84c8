import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reveal, type Person } from "./reveal";
import { relations, seesAnything, visibility, type Relation } from "./visibility";

const choice = fc.constantFrom("everyone" as const, "afterYes" as const);

/** Every field carries its own unmistakable word. */
const anyPerson: fc.Arbitrary<Person> = fc
  .record({ showFirstName: choice, showPhoto: choice, showVideo: choice, shown: fc.boolean(), named: fc.boolean() })
  .map(({ shown, named, ...choices }) => ({
    id: "the-id",
    firstName: "ZZfirst",
    lastName: "ZZlast",
    phone: "ZZphone",
    email: "ZZmail",
    place: "ZZplace",
    municipality: "ZZmunicipality",
    content: {
      chosenName: named ? "ZZchosen" : "",
      ...choices,
      photoId: "ZZphoto",
      videoUrl: "ZZvideo",
      placeKinds: ["ZZkind"],
      supports: [{ id: "ZZhidden", shown: false }, { id: "ZZshown", shown }, { id: "ZZoffered", shown }],
      experience: [{ kind: "ZZexperience", what: "ZZexperience", taskIds: [] }],
      certificates: ["ZZcertificate"],
      licences: ["ZZlicence"],
      talents: [{ id: "ZZtalent", example: "ZZtalent" }],
      motives: ["ZZmotive"],
      motivation: "ZZmotivation",
      leisure: ["ZZleisure"],
      leisureText: "ZZleisure",
      taskWishes: [{ id: "ZZtask", wish: "like" as const }],
      dutchLevel: "ZZdutch",
      languages: ["ZZlanguage"],
      hoursMin: 8,
      hoursMax: 16,
      dayParts: ["ZZday"],
      startFrom: null,
      travel: [{ transport: "ZZtransport", km: 5 }],
    },
  }));

const work = ["ZZtalent", "ZZmotive", "ZZmotivation", "ZZleisure", "ZZtask", "ZZdutch", "ZZlanguage", "ZZday", "ZZtransport", "ZZexperience", "ZZcertificate", "ZZlicence", "ZZmunicipality"];
const reach = ["ZZlast", "ZZphone", "ZZmail"];
const helps = ["ZZhidden", "ZZshown", "ZZoffered"];

/** The page "Who sees what", written out by hand: what each relation may ever get to see. */
const allowed: Record<Relation, (person: Person) => string[]> = {
  self: () => [...work, ...reach, ...helps, "ZZfirst", "ZZchosen", "ZZplace", "ZZphoto", "ZZvideo", "ZZkind"],
  ownContact: () => [...work, ...reach, ...helps, "ZZfirst", "ZZchosen", "ZZplace", "ZZphoto", "ZZvideo", "ZZkind"],
  colleague: () => [...work, ...reach, ...helps, "ZZfirst", "ZZchosen", "ZZplace", "ZZphoto", "ZZvideo", "ZZkind"],
  otherContactShared: () => [...work, ...helps, "ZZfirst", "ZZchosen", "ZZplace", "ZZphoto", "ZZvideo", "ZZkind"],
  otherContactNotShared: () => [],
  employerBefore: ({ content }) => [
    ...work,
    "ZZchosen",
    ...(content.showFirstName === "everyone" ? ["ZZfirst"] : []),
    ...(content.showPhoto === "everyone" ? ["ZZphoto"] : []),
    ...(content.showVideo === "everyone" ? ["ZZvideo"] : []),
    ...(content.supports[2]!.shown ? ["ZZoffered"] : []),
  ],
  employerAfter: ({ content }) => [...work, ...reach, "ZZfirst", "ZZchosen", "ZZplace", "ZZphoto", "ZZvideo", ...(content.supports[1]!.shown ? ["ZZshown", "ZZoffered"] : [])],
  trainer: () => ["ZZfirst", ...reach, "ZZmunicipality"],
  public: () => [],
};

const occasion = { distanceKm: 7.3, offeredSupports: ["ZZoffered", "ZZhidden"] };
const wordsOf = (value: unknown) => new Set(JSON.stringify(value).match(/ZZ[a-z]+/g) ?? []);

describe("what leaves of a person", () => {
  it.each(relations)("holds nothing that the table does not give to %s", (relation) => {
    fc.assert(fc.property(anyPerson, (person) => {
      const may = new Set(allowed[relation](person));
      for (const word of wordsOf(reveal(person, relation, occasion))) expect(may).toContain(word);
    }));
  });

  it.each(relations)("holds all that the table gives to %s", (relation) => {
    fc.assert(fc.property(anyPerson, (person) => {
      const got = wordsOf(reveal(person, relation, occasion));
      const chosenIsHidden = got.has("ZZfirst") && !["self", "ownContact", "colleague"].includes(relation);
      for (const word of allowed[relation](person)) {
        if (word === "ZZchosen" && (person.content.chosenName === "" || chosenIsHidden)) continue;
        expect(got).toContain(word);
      }
    }));
  });

  it("gives an employer a band and never kilometres (rule 10)", () => {
    fc.assert(fc.property(anyPerson, fc.double({ min: 0, max: 100, noNaN: true }), (person, distanceKm) => {
      for (const relation of ["employerBefore", "employerAfter"] as const) {
        const seen = reveal(person, relation, { distanceKm });
        expect(seen.distanceKm).toBeNull();
        expect(["under5", "from5to10", "from10to25", "over25"]).toContain(seen.distanceBand);
      }
    }));
  });

  it("shows nothing of anybody to the public and to contact persons without consent", () => {
    expect(relations.filter((relation) => !seesAnything(relation))).toEqual(["otherContactNotShared", "public"]);
  });

  it("never shows an employer which kinds of place someone is open to (rule 2)", () => {
    expect(visibility.placeKinds.employerBefore).toBe("no");
    expect(visibility.placeKinds.employerAfter).toBe("no");
  });
});
