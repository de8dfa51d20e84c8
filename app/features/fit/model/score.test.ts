import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { leisureIds, licenceIds, motiveIds, talentIds, taskById, taskIds, transportIds, weekPartIds } from "~/features/vocabulary";
import { compareFits, fitRecord, fitWordId, type FitProfile, type FitVacancy } from "./fit";
import { scoreFit } from "./score";
import { fitPartIds, fitRules, fitTable, maxPoints } from "./table";

const some = <T>(list: readonly T[], max = 6) => fc.uniqueArray(fc.constantFrom(...list), { maxLength: max });
const hours = fc.option(fc.integer({ min: 1, max: 40 }), { nil: null });

const anyProfile: fc.Arbitrary<FitProfile> = fc.record({
  motives: some(motiveIds, 8),
  talents: some(talentIds, 5),
  leisure: some(leisureIds, 8),
  taskWishes: fc.uniqueArray(fc.record({ id: fc.constantFrom(...taskIds), wish: fc.constantFrom("like" as const, "can" as const, "ratherNot" as const) }), { maxLength: 40, selector: ({ id }) => id }),
  dayParts: some(weekPartIds, 14),
  hoursMin: hours,
  hoursMax: hours,
  travel: fc.array(fc.record({ transport: fc.constantFrom(...transportIds), km: fc.integer({ min: 1, max: 60 }) }), { maxLength: 3 }),
  latitude: fc.double({ min: 51.8, max: 52, noNaN: true }),
  longitude: fc.double({ min: 4.3, max: 4.9, noNaN: true }),
  licences: some(licenceIds, 4),
  experienceTasks: some(taskIds, 10),
});

const anyVacancy: fc.Arbitrary<FitVacancy> = fc.record({
  motives: some(motiveIds, 5),
  tasks: fc.uniqueArray(fc.record({ id: fc.constantFrom(...taskIds), share: fc.integer({ min: 1, max: 100 }) }), { maxLength: 6, selector: ({ id }) => id }),
  dayParts: some(weekPartIds, 14),
  choosesOwnDays: fc.boolean(),
  hoursMin: hours,
  hoursMax: hours,
  licences: some(licenceIds, 1),
  paysLicence: fc.boolean(),
  latitude: fc.double({ min: 51.8, max: 52, noNaN: true }),
  longitude: fc.double({ min: 4.3, max: 4.9, noNaN: true }),
});

const nobody: FitProfile = { motives: [], talents: [], leisure: [], taskWishes: [], dayParts: [], hoursMin: null, hoursMax: null, travel: [], latitude: 51.9, longitude: 4.4, licences: [], experienceTasks: [] };
const garden = taskIds.filter((id) => taskById(id)!.sector === "green").slice(0, 3);
const gardenWork: FitVacancy = { motives: ["outdoors", "hands"], tasks: garden.map((id, index) => ({ id, share: [50, 30, 20][index]! })), dayParts: ["mon-morning", "tue-morning"], choosesOwnDays: false, hoursMin: 8, hoursMax: 12, licences: [], paysLicence: false, latitude: 51.92, longitude: 4.4 };
const used = { talents: [...new Set(garden.flatMap((id) => taskById(id)!.talents))], leisure: [...new Set(garden.flatMap((id) => taskById(id)!.leisure))], motives: [...new Set(["outdoors", "hands", ...garden.flatMap((id) => taskById(id)!.motives)])] };
const gardener: FitProfile = { ...nobody, motives: used.motives, talents: used.talents, leisure: used.leisure, taskWishes: garden.map((id) => ({ id, wish: "like" as const })), dayParts: gardenWork.dayParts, hoursMin: 8, hoursMax: 16, travel: [{ transport: "bike", km: 10 }] };

/** What the work gives and asks, of itself and by its tasks. */
const meetsOf = (vacancy: FitVacancy) => ({
  motives: [...new Set([...vacancy.motives, ...vacancy.tasks.flatMap(({ id }) => taskById(id)!.motives)])],
  talents: [...new Set(vacancy.tasks.flatMap(({ id }) => taskById(id)!.talents))],
});
const partOf = (fit: ReturnType<typeof scoreFit>, id: (typeof fitPartIds)[number]) => fit.parts.find((part) => part.id === id)!.points;

describe("the points", () => {
  it("are worth 100 together, and motivation with talents more than all else", () => {
    expect(maxPoints).toBe(100);
    expect(fitTable.parts.want.max + fitTable.parts.can.max).toBeGreaterThan(maxPoints / 2);
  });

  it("add up, stay within each part and between 0 and 100", () => {
    fc.assert(fc.property(anyProfile, anyVacancy, (profile, vacancy) => {
      const fit = scoreFit(profile, vacancy);
      expect(fit.parts.map(({ id }) => id)).toEqual([...fitPartIds]);
      expect(fit.parts.reduce((sum, { points }) => sum + points, 0)).toBe(fit.points);
      for (const { points, max, reasons } of fit.parts) {
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(max);
        expect(Number.isInteger(points)).toBe(true);
        expect(reasons.length).toBeGreaterThan(0);
      }
      expect(fitRecord(fit).points).toBe(fit.points);
    }));
  });

  it("are all there for someone who wants, can and likes exactly this work nearby", () => {
    const fit = scoreFit(gardener, gardenWork);
    expect(fit.points).toBe(100);
    expect(fitWordId(fit)).toBe("veryGood");
    expect(fit.blocks).toEqual([]);
  });

  it("only rise when the person gains something that the work asks or gives", () => {
    fc.assert(fc.property(anyProfile, anyVacancy, fc.constantFrom("motives", "talents", "leisure", "dayParts", "licences") , fc.nat(), (profile, vacancy, field, pick) => {
      const options = { motives: motiveIds, talents: talentIds, leisure: leisureIds, dayParts: weekPartIds, licences: licenceIds }[field] as readonly string[];
      // an answered question, so that no half points of an unknown part are given back
      fc.pre(profile[field].length > 0);
      const richer = { ...profile, [field]: [...new Set([...profile[field], options[pick % options.length]!])] };
      expect(scoreFit(richer, vacancy).points).toBeGreaterThanOrEqual(scoreFit(profile, vacancy).points);
    }));
  });

  it("only rise when a task is liked more", () => {
    const better = { ratherNot: "can", can: "like", like: "like" } as const;
    fc.assert(fc.property(anyProfile, anyVacancy, (profile, vacancy) => {
      const keener = { ...profile, taskWishes: profile.taskWishes.map(({ id, wish }) => ({ id, wish: better[wish] })) };
      expect(scoreFit(keener, vacancy).points).toBeGreaterThanOrEqual(scoreFit(profile, vacancy).points);
    }));
  });

  it("only rise when one part rises: the others stay as they are", () => {
    fc.assert(fc.property(anyProfile, anyVacancy, fc.constantFrom("motives", "talents", "leisure"), fc.nat(), (profile, vacancy, field, pick) => {
      const [options, part] = ({ motives: [motiveIds, "want"], talents: [talentIds, "can"], leisure: [leisureIds, "like"] } as const)[field];
      const [before, after] = [scoreFit(profile, vacancy), scoreFit({ ...profile, [field]: [...new Set([...profile[field], options[pick % options.length]!])] }, vacancy)];
      for (const { id, points } of after.parts) if (id !== part) expect(points).toBe(partOf(before, id));
      expect(after.points - before.points).toBe(partOf(after, part) - partOf(before, part));
      expect(after.blocks).toEqual(before.blocks);
    }));
  });

  it("only rise when someone would work more of the hours that the work has, or would travel further", () => {
    fc.assert(fc.property(anyProfile, anyVacancy, fc.integer({ min: 1, max: 20 }), (profile, vacancy, more) => {
      fc.pre(profile.travel.length > 0 && profile.hoursMax !== null && profile.hoursMin !== null && profile.hoursMin <= profile.hoursMax);
      const before = scoreFit(profile, vacancy);
      const wider = scoreFit({ ...profile, hoursMin: Math.max(1, profile.hoursMin! - more), hoursMax: profile.hoursMax! + more }, vacancy);
      const further = scoreFit({ ...profile, travel: profile.travel.map((one) => ({ ...one, km: one.km + more })) }, vacancy);
      expect(partOf(wider, "times")).toBeGreaterThanOrEqual(partOf(before, "times"));
      expect(partOf(further, "travel")).toBeGreaterThanOrEqual(partOf(before, "travel"));
      expect(Math.min(wider.points, further.points)).toBeGreaterThanOrEqual(before.points);
    }));
  });

  it("only rise when someone lives nearer", () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 50 }), (a, b, km) => {
      const at = (step: number) => scoreFit({ ...gardener, latitude: gardenWork.latitude + step, longitude: gardenWork.longitude, travel: [{ transport: "bike", km }] }, gardenWork).points;
      expect(at(Math.min(a, b))).toBeGreaterThanOrEqual(at(Math.max(a, b)));
    }));
  });
});

describe("what was not answered", () => {
  it("counts half and says who did not answer", () => {
    const fit = scoreFit(nobody, gardenWork);
    for (const part of fit.parts) {
      expect(part.level).toBe("unknown");
      expect(part.points).toBe(Math.round(part.max * fitRules.unanswered));
      expect(part.reasons).toEqual([{ code: "unknown", by: "profile" }]);
    }
  });

  it("says so of the vacancy when that tells nothing", () => {
    const silent = { ...gardenWork, motives: [], tasks: [], dayParts: [], hoursMin: null, hoursMax: null };
    const fit = scoreFit(gardener, silent);
    expect(fit.parts.filter(({ id }) => id !== "travel").map(({ reasons }) => reasons[0])).toEqual(Array.from({ length: 5 }, () => ({ code: "unknown", by: "vacancy" })));
  });

  it("holds per task: a task without a wish stands between can and rather not", () => {
    const wishing = (wish: "like" | "can" | "ratherNot" | null) =>
      scoreFit({ ...gardener, taskWishes: [{ id: garden[1]!, wish: "like" }, ...(wish ? [{ id: garden[0]!, wish }] : [])] }, gardenWork).parts.find(({ id }) => id === "tasks")!.points;
    expect(wishing("like")).toBeGreaterThan(wishing("can"));
    expect(wishing("can")).toBeGreaterThan(wishing(null));
    expect(wishing(null)).toBeGreaterThan(wishing("ratherNot"));
  });
});

describe("kan nog niet", () => {
  it("takes no points, ranks last and names what would change it", () => {
    const driving = { ...gardenWork, licences: ["driving-b"], paysLicence: true };
    const fit = scoreFit(gardener, driving);
    expect(fit.points).toBe(scoreFit(gardener, gardenWork).points);
    expect(fit.blocks).toEqual([{ code: "licence", licences: ["driving-b"], paid: true }]);
    expect(fitWordId(fit)).toBe("notYet");
    expect(compareFits(scoreFit(nobody, gardenWork), fit)).toBeLessThan(0);
    expect(scoreFit({ ...gardener, licences: ["driving-b"] }, driving).blocks).toEqual([]);
  });

  it("holds when no day-part is shared, unless the person may choose the days", () => {
    const evenings = { ...gardener, dayParts: ["fri-evening"] };
    expect(scoreFit(evenings, gardenWork).blocks).toEqual([{ code: "time", dayParts: ["mon-morning", "tue-morning"] }]);
    expect(scoreFit(evenings, { ...gardenWork, choosesOwnDays: true }).blocks).toEqual([]);
  });

  it("holds out of reach; a bit farther than wished only takes the points of travelling", () => {
    const living = (kmAway: number) => scoreFit({ ...gardener, latitude: gardenWork.latitude + kmAway / 111.2 }, gardenWork);
    expect(living(12).blocks).toEqual([]);
    expect(living(12).parts.find(({ id }) => id === "travel")!.points).toBe(0);
    expect(living(20).blocks[0]).toMatchObject({ code: "reach", radiusKm: 10 });
  });
});

describe("experience", () => {
  it("never changes the points", () => {
    fc.assert(fc.property(anyProfile, anyVacancy, some(taskIds, 20), (profile, vacancy, experienceTasks) => {
      expect(scoreFit({ ...profile, experienceTasks }, vacancy).points).toBe(scoreFit(profile, vacancy).points);
    }));
  });

  it("never puts anybody before someone with more points, in each pairing", () => {
    fc.assert(fc.property(anyProfile, anyProfile, anyVacancy, (one, other, vacancy) => {
      const all = vacancy.tasks.map(({ id }) => id);
      const [plain, experienced] = [scoreFit({ ...one, experienceTasks: [] }, vacancy), scoreFit({ ...other, experienceTasks: all }, vacancy)];
      fc.pre(plain.blocks.length === experienced.blocks.length && plain.points !== experienced.points);
      expect(Math.sign(compareFits(plain, experienced))).toBe(Math.sign(experienced.points - plain.points));
    }));
  });

  it("loses from motivation and talents in every pairing: who wants and can what the work gives and asks stands before whoever does not, whatever else they bring", () => {
    const rest = fc.record({ leisure: some(leisureIds, 8), taskWishes: anyProfile.map(({ taskWishes }) => taskWishes), hoursMin: hours, hoursMax: hours, experienceTasks: some(taskIds, 20) });
    fc.assert(fc.property(anyVacancy, rest, rest, (vacancy, ofKeen, ofUnmoved) => {
      const meets = meetsOf(vacancy);
      const [otherMotives, otherTalents] = [motiveIds.filter((id) => !meets.motives.includes(id)), talentIds.filter((id) => !meets.talents.includes(id))];
      // where the work itself gives few motives or asks few talents, there is less to tell apart
      const keen: FitProfile = { ...nobody, ...ofKeen, motives: meets.motives, talents: meets.talents, latitude: vacancy.latitude, longitude: vacancy.longitude };
      const unmoved: FitProfile = { ...nobody, ...ofUnmoved, motives: otherMotives.slice(0, 4), talents: otherTalents.slice(0, 4), experienceTasks: vacancy.tasks.map(({ id }) => id), latitude: vacancy.latitude, longitude: vacancy.longitude };
      const [first, second] = [scoreFit(keen, vacancy), scoreFit(unmoved, vacancy)];
      fc.pre(first.blocks.length === second.blocks.length && partOf(first, "want") === fitTable.parts.want.max && partOf(first, "can") === fitTable.parts.can.max);
      expect(partOf(second, "want") + partOf(second, "can")).toBe(0);
      expect(compareFits(first, second)).toBeLessThan(0);
    }), { numRuns: 400 });
  });

  it("loses from motivation and talents, with everything else against them", () => {
    const keen = { ...gardener, leisure: ["gaming"], taskWishes: garden.map((id) => ({ id, wish: "ratherNot" as const })), hoursMin: 40, hoursMax: 40, travel: [{ transport: "walk", km: 1 }], latitude: gardenWork.latitude + 2 / 111.2 };
    const unmoved = { ...gardener, motives: motiveIds.filter((id) => !used.motives.includes(id)).slice(0, 3), talents: talentIds.filter((id) => !used.talents.includes(id)).slice(0, 3), experienceTasks: garden };
    expect(compareFits(scoreFit(keen, gardenWork), scoreFit(unmoved, gardenWork))).toBeLessThan(0);
  });

  it("decides between equal points", () => {
    const [with_, without] = [scoreFit({ ...gardener, experienceTasks: garden }, gardenWork), scoreFit(gardener, gardenWork)];
    expect(compareFits(with_, without)).toBeLessThan(0);
  });
});

describe("what the fit may know", () => {
  it("is this list of fields and no other", () => {
    expectTypeOf<keyof FitProfile>().toEqualTypeOf<"motives" | "talents" | "leisure" | "taskWishes" | "dayParts" | "hoursMin" | "hoursMax" | "travel" | "latitude" | "longitude" | "licences" | "experienceTasks">();
    expectTypeOf<keyof FitVacancy>().toEqualTypeOf<"motives" | "tasks" | "dayParts" | "choosesOwnDays" | "hoursMin" | "hoursMax" | "licences" | "paysLicence" | "latitude" | "longitude">();
  });

  it("cannot be widened by handing it more: other fields change nothing", () => {
    const secrets = fc.record({ ladder: fc.integer({ min: 1, max: 6 }), benefit: fc.string(), age: fc.nat(99), sex: fc.string(), origin: fc.string(), health: fc.string(), supports: fc.array(fc.string()), placeKinds: fc.array(fc.string()), dutchLevel: fc.string(), showFirstName: fc.string() });
    fc.assert(fc.property(anyProfile, anyVacancy, secrets, secrets, (profile, vacancy, onPerson, onWork) => {
      expect(scoreFit({ ...profile, ...onPerson }, { ...vacancy, ...onWork })).toEqual(scoreFit(profile, vacancy));
    }));
  });

  it("ignores ids that the vocabulary does not have", () => {
    const strange = { ...gardener, motives: [...gardener.motives, "unheard-of"], talents: [...gardener.talents, "none"], dayParts: [...gardener.dayParts, "someday-noon"] };
    expect(scoreFit(strange, gardenWork).points).toBe(scoreFit(gardener, gardenWork).points);
  });
});
