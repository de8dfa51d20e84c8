import { describe, expect, it } from "vitest";
import { gradeOf, ndcg, recall, type Judgement, type Truth } from "./judgement";
import { relevancePeople, relevanceVacancies } from "./documents";
import { halves, judgedQueries, queryGroups } from "./queries";

const judgement = (parts: Partial<Judgement>): Judgement => ({ meant: new Set(["mop-floors"]), beside: new Set(["wash-windows"]), titles: [], must: [], near: null, ...parts });
const truth = (parts: Partial<Truth>): Truth => ({ id: "1", title: "Kom bij ons", mainTasks: ["mop-floors"], otherTasks: [], place: "Schiedam", marks: new Set(["evening"]), ...parts });

describe("grades", () => {
  it.each<[string, Partial<Truth>, Partial<Judgement>, number]>([
    ["the main task was meant", {}, {}, 3],
    ["another task was meant", { mainTasks: ["pick-orders"], otherTasks: ["mop-floors"] }, {}, 2],
    ["the main task lies beside it", { mainTasks: ["wash-windows"] }, {}, 2],
    ["another task lies beside it", { mainTasks: ["pick-orders"], otherTasks: ["wash-windows"] }, {}, 1],
    ["the work is something else", { mainTasks: ["pick-orders"] }, {}, 0],
    ["the title was meant", { mainTasks: ["pick-orders"], title: "Barista" }, { titles: ["barista"] }, 3],
    ["everything was meant", { mainTasks: ["pick-orders"] }, { meant: new Set(), beside: new Set() }, 3],
    ["it is not in the evening", { marks: new Set() }, { must: ["evening"] }, 0],
    ["it is near enough", { place: "Vlaardingen" }, { near: { place: "Schiedam", km: 5 } }, 3],
    ["it is a little further", { place: "Maassluis" }, { near: { place: "Schiedam", km: 5 } }, 2],
    ["it is far away", { place: "Groningen" }, { near: { place: "Schiedam", km: 5 } }, 0],
  ])("when %s", (_when, of, by, expected) => {
    expect(gradeOf(truth(of), judgement(by))).toBe(expected);
  });
});

describe("figures", () => {
  it("are 1 for the best order and less for every other", () => {
    expect(ndcg([3, 2, 1], [1, 2, 3, 0])).toBe(1);
    expect(ndcg([1, 2, 3], [1, 2, 3, 0])).toBeLessThan(1);
    expect(ndcg([0, 0, 0], [3])).toBe(0);
  });

  it("count what was meant or much of it, of as many as fit", () => {
    expect(recall([3, 0, 2, 1], [3, 2, 2, 2, 1])).toBe(0.5);
    expect(recall(Array(20).fill(3) as 3[], Array(40).fill(3) as 3[])).toBe(1);
  });

  it("are not told where nothing is an answer", () => {
    expect([ndcg([0], [0]), recall([1], [1])]).toEqual([null, null]);
  });
});

describe("the judged queries", () => {
  const queries = judgedQueries();

  it("are 200 or more, each asked once, with every group in both halves", () => {
    expect(queries.length).toBeGreaterThanOrEqual(200);
    expect(new Set(queries.map(({ kind, text }) => `${kind} ${text}`)).size).toBe(queries.length);
    for (const half of halves) for (const group of queryGroups) expect(queries.filter((query) => query.half === half && query.group === group).length, `${half} ${group}`).toBeGreaterThanOrEqual(2);
  });

  it("have an answer among the documents, unless nothing may be found", () => {
    const truths = { vacancy: relevanceVacancies().map((judged) => judged.truth), talent: relevancePeople().map((judged) => judged.truth) };
    for (const { kind, text, judgement: by, findsNothing } of queries) {
      expect(truths[kind].some((one) => gradeOf(one, by) === 3), text).toBe(true);
      if (findsNothing) expect(by.meant.size + by.titles.length, text).toBe(0);
    }
  });
});

describe("the documents", () => {
  it("are 250 vacancies and 150 people, the same each time", () => {
    expect([relevanceVacancies().length, relevancePeople().length]).toEqual([250, 150]);
    expect(relevanceVacancies()).toEqual(relevanceVacancies());
    expect(relevancePeople()).toEqual(relevancePeople());
  });
});
