import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scoreFit } from "~/features/fit";
import { readProfileContent } from "~/features/profiles";
import { toFitProfile } from "~/features/profiles/index.server";
import { readVacancyContent } from "~/features/vacancies";
import { toFitVacancy } from "~/features/vacancies/index.server";
import { taskIds } from "~/features/vocabulary";

const tasks = [{ id: taskIds[0]!, share: 60, physicalLoad: "light", mentalLoad: "calm" }, { id: taskIds[1]!, share: 40, physicalLoad: "light", mentalLoad: "calm" }];

describe("the fit of a written profile and a written vacancy", () => {
  it("cannot be reached by the content of a profile or a vacancy but by these fields", () => {
    const personal = { motivation: fc.string(), leisureText: fc.string(), chosenName: fc.string(), showFirstName: fc.constantFrom("everyone", "afterYes"), placeKinds: fc.subarray(["paid", "volunteering", "adapted"]), supports: fc.subarray([{ id: "show-me", shown: true }, { id: "own-pace", shown: false }]), dutchLevel: fc.constantFrom("none", "simple", "good"), languages: fc.subarray(["ar", "tr"]), certificates: fc.array(fc.string({ maxLength: 20 }), { maxLength: 2 }) };
    const ofWork = { about: fc.string(), title: fc.string(), placeKind: fc.constantFrom("paid", "adapted"), remuneration: fc.constantFrom("wage", "none"), supports: fc.subarray(["show-me", "own-pace"]), dutchLevel: fc.constantFrom("none", "good") };
    const answers = { motives: ["outdoors"], talents: [{ id: "calm" }], leisure: ["gardening"], taskWishes: [{ id: tasks[0]!.id, wish: "like" }], dayParts: ["mon-morning"], hoursMin: 8, hoursMax: 12, travel: [{ transport: "bike", km: 10 }], licences: [] };
    const content = { motives: ["outdoors"], tasks: tasks, dayParts: ["mon-morning"], hoursMin: 8, hoursMax: 12 };
    const spot = { latitude: 51.92, longitude: 4.4 };
    const plain = scoreFit(toFitProfile(readProfileContent(answers), spot), toFitVacancy(readVacancyContent(content), spot));
    fc.assert(fc.property(fc.record(personal), fc.record(ofWork), (more, moreOfWork) => {
      expect(scoreFit(toFitProfile(readProfileContent({ ...answers, ...more }), spot), toFitVacancy(readVacancyContent({ ...content, ...moreOfWork }), spot))).toEqual(plain);
    }));
  });
});
