import { describe, expect, it } from "vitest";
import { pictogramNames, sheetOf } from "~/ui/pictograms/names";
import * as vocabulary from "./index";
import type { Entry, LocalText } from "./index";

const {
  closeReasons, contractKinds, dayParts, days, declineReasons, dutchLevels, experienceKinds, iscoGroups, languages, leisure, licences,
  meetingKinds, mentalLoads, motives, offers, physicalLoads, placeKinds, remunerations, sectors, supports, talents, tasks, transports,
  vocabularyLocales, vumCompetences,
} = vocabulary;

const lists: Record<string, readonly Entry[]> = {
  closeReasons, contractKinds, dayParts, days, dutchLevels, experienceKinds, languages, leisure, licences, meetingKinds, mentalLoads,
  motives, offers, physicalLoads, placeKinds, remunerations, sectors, supports, talents, tasks, transports,
  ...Object.fromEntries(
    (["jobseeker", "employer", "contactPerson"] as const).map((role) => [`declineReasons of ${role}`, vocabulary.declineReasonsOf(role)]),
  ),
};

const wordsOf = (text: string) => text.split(/\s+/).length;
const sentencesOf = (text: string) => text.split(/(?<=[.?!])\s+/);

function textsOf(entry: object): LocalText[] {
  return Object.values(entry).filter(
    (value): value is LocalText => typeof value === "object" && value !== null && "nl" in value && "en" in value,
  );
}

describe.each(Object.entries(lists))("%s", (_name, entries) => {
  it("have ids and labels that occur once, ids in kebab-case", () => {
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    for (const locale of vocabularyLocales) {
      const labels = entries.map(({ label }) => label[locale].toLowerCase());
      expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
    }
    for (const { id } of entries) expect(id, id).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*|trialDay)$/);
  });

  it("have words in every language, labels of at most 60 characters", () => {
    for (const entry of entries) {
      for (const text of textsOf(entry)) {
        for (const locale of vocabularyLocales) expect(text[locale].trim(), entry.id).not.toBe("");
      }
      for (const locale of vocabularyLocales) expect(entry.label[locale].length, entry.id).toBeLessThanOrEqual(60);
    }
  });

  it("are written in sentences of at most 15 words, with a plain apostrophe and no spaces around", () => {
    for (const text of entries.flatMap(textsOf)) {
      for (const locale of vocabularyLocales) {
        expect(text[locale]).not.toMatch(/^\s|\s$|\s\s|[’–—;]/);
        for (const sentence of sentencesOf(text[locale])) expect(wordsOf(sentence), sentence).toBeLessThanOrEqual(15);
      }
    }
  });

  it("point to drawings that exist", () => {
    for (const entry of entries) {
      if ("pictogram" in entry) expect(pictogramNames, entry.id).toContain(entry.pictogram);
    }
  });
});

describe("tasks", () => {
  it("are drawn in the sheet of work, so that a page of work loads one", () => {
    expect(tasks.map(({ pictogram }) => pictogram).filter((name) => sheetOf(name) !== "work")).toEqual([]);
  });

  it("are at least 130, and seven or more in each of the 14 sectors", () => {
    expect(tasks.length).toBeGreaterThanOrEqual(130);
    expect(sectors).toHaveLength(14);
    for (const sector of sectors) expect(vocabulary.tasksOfSector(sector.id).length, sector.id).toBeGreaterThanOrEqual(7);
    expect(sectors.flatMap((sector) => vocabulary.tasksOfSector(sector.id))).toHaveLength(tasks.length);
  });

  it("refer only to talents, motives, leisure and day-parts that exist, each once", () => {
    for (const task of tasks) {
      const references: [readonly string[], (id: string) => boolean, number, number][] = [
        [task.talents, vocabulary.isTalentId, 2, 4],
        [task.motives, vocabulary.isMotiveId, 1, 4],
        [task.leisure, vocabulary.isLeisureId, 0, 4],
        [task.dayParts, vocabulary.isDayPartId, 1, 4],
      ];
      for (const [ids, exists, fewest, most] of references) {
        expect(ids.filter((id) => !exists(id)), task.id).toEqual([]);
        expect(new Set(ids).size, task.id).toBe(ids.length);
        expect(ids.length >= fewest && ids.length <= most, `${task.id}: ${ids.join()}`).toBe(true);
      }
    }
  });

  it("meet only motives that a task can meet", () => {
    for (const task of tasks) {
      for (const id of task.motives) expect(vocabulary.requireMotive(id).metBy, `${task.id} ${id}`).toBe("tasks");
    }
  });

  it("have an ISCO group that is listed, and every listed group is used", () => {
    for (const task of tasks) expect(task.isco, task.id).toMatch(/^[1-9]\d{3}$/);
    expect([...new Set(tasks.map(({ isco }) => isco))].sort()).toEqual(Object.keys(iscoGroups).sort());
  });

  it("have at least four other names that are lower case, each once, and not the label again", () => {
    for (const { id, label, otherNames } of tasks) {
      expect(otherNames.length, id).toBeGreaterThanOrEqual(4);
      expect(new Set(otherNames).size, id).toBe(otherNames.length);
      for (const name of otherNames) {
        expect(name, id).toBe(name.trim().toLowerCase());
        expect(name, id).not.toBe(label.nl);
      }
    }
  });

  it("say in one sentence to 'je' what you do", () => {
    for (const { id, description } of tasks) {
      expect(description.nl, id).toMatch(/^Je [^.]*\.$/);
      expect(description.en, id).toMatch(/^You [^.]*\.$/);
    }
  });
});

describe("what counts in the fit", () => {
  const usedBy = (pick: (task: (typeof tasks)[number]) => readonly string[], id: string) => tasks.filter((task) => pick(task).includes(id)).length;

  it("has 40 talents that each count in two tasks or more", () => {
    expect(talents).toHaveLength(40);
    for (const { id } of talents) expect(usedBy((task) => task.talents, id), id).toBeGreaterThanOrEqual(2);
  });

  it("has 25 motives, and two tasks or more meet each that tasks can meet", () => {
    expect(motives).toHaveLength(25);
    for (const { id, metBy, group } of motives) {
      if (metBy === "tasks") expect(usedBy((task) => task.motives, id), id).toBeGreaterThanOrEqual(2);
      else expect(group, id).toBe("reason");
    }
  });

  it("has about 40 kinds of leisure that each count in a task", () => {
    expect(leisure.length).toBeGreaterThanOrEqual(35);
    for (const { id } of leisure) expect(usedBy((task) => task.leisure, id), id).toBeGreaterThanOrEqual(1);
  });
});

describe("talents", () => {
  it("cover every behavioural competence of the VUM exchange", () => {
    expect([...new Set(talents.map(({ vum }) => vum))].sort()).toEqual(Object.keys(vumCompetences).sort());
  });

  it("are said in the first person, with a short example and a strength that fits in a reason", () => {
    for (const { id, label, example, strength } of talents) {
      expect(label.nl, id).toMatch(/^(Ik|Je kunt mij) /);
      for (const locale of vocabularyLocales) {
        for (const sentence of sentencesOf(example[locale])) expect(wordsOf(sentence), sentence).toBeLessThanOrEqual(12);
      }
      expect(strength.nl, id).toMatch(/^je [^.]+$/);
      expect(strength.en, id).toMatch(/^you [^.]+$/);
    }
  });
});

describe("codes of the VUM exchange", () => {
  it("are those of its lists", () => {
    for (const { vum } of placeKinds) expect(["01", "02", "03", "04"]).toContain(vum);
    for (const { vum } of contractKinds) expect(["B", "O"]).toContain(vum);
    for (const { vum } of transports) expect(["1", "2", "3", "4", "5", "9"]).toContain(vum);
    for (const { vum } of dutchLevels) expect(["0", "1", "2", "3", "4", "8"]).toContain(vum);
  });

  it("export adapted work as regular work (rule 1)", () => {
    expect(vocabulary.requirePlaceKind("adapted").vum).toBe("01");
    expect(vocabulary.requirePlaceKind("experience").vum).toBe("04");
  });
});

describe("kinds of place", () => {
  it("pay only what exists, and paid work always pays a wage", () => {
    for (const { remunerations: pays } of placeKinds) expect(pays.every(vocabulary.isRemunerationId)).toBe(true);
    expect(vocabulary.requirePlaceKind("paid").remunerations).toEqual(["wage"]);
    expect(placeKinds.filter(({ byProposalOnly }) => byProposalOnly).map(({ id }) => id)).toEqual(["adapted"]);
  });
});

describe("reasons", () => {
  it("give each role a choice, and the other side two sentences of kind words at most", () => {
    for (const { id, message } of [...declineReasons, ...closeReasons]) {
      for (const locale of vocabularyLocales) {
        expect(message[locale], id).toMatch(/\.$/);
        expect(sentencesOf(message[locale]).length, id).toBeLessThanOrEqual(2);
      }
    }
  });
});

describe("Dutch levels", () => {
  it("rise by one, and a higher level is enough for a lower one", () => {
    expect(dutchLevels.map(({ rank }) => rank)).toEqual([0, 1, 2, 3, 4]);
    expect(vocabulary.isDutchEnough("good", "simple")).toBe(true);
    expect(vocabulary.isDutchEnough("little", "simple")).toBe(false);
  });
});

describe("day-parts of the week", () => {
  it("are 28, written as mon-morning, and read back to their day and part", () => {
    expect(vocabulary.weekPartIds).toHaveLength(28);
    expect(vocabulary.weekPartIds[0]).toBe("mon-morning");
    for (const id of vocabulary.weekPartIds) {
      const found = vocabulary.findWeekPart(id);
      expect(found && vocabulary.weekPartOf(found.day.id, found.dayPart.id)).toBe(id);
    }
    expect(vocabulary.findWeekPart("mon-noon")).toBeNull();
    expect(vocabulary.findWeekPart("mon-morning-x")).toBeNull();
    expect(vocabulary.isWeekPartId("sun-night")).toBe(true);
    expect(vocabulary.isWeekPartId("sunday")).toBe(false);
  });
});

describe("looking up", () => {
  it("finds an entry by id, in either language", () => {
    const task = vocabulary.requireTask("take-cuttings");
    expect(vocabulary.labelOf(task, "nl")).toBe("planten stekken");
    expect(vocabulary.labelOf(task, "en")).toBe("taking plant cuttings");
    expect(vocabulary.taskById("take-cuttings")).toBe(task);
    expect(vocabulary.isTaskId("take-cuttings")).toBe(true);
  });

  it("knows what it does not have", () => {
    expect(vocabulary.taskById("toString")).toBeNull();
    expect(vocabulary.isTaskId(undefined)).toBe(false);
    expect(() => vocabulary.requireTask("nothing")).toThrow('The vocabulary has no task "nothing".');
  });
});
