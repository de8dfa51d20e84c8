import type { VacancyAction, VacancyContent, VacancyState } from "~/features/vacancies";
import { later, promisedAt } from "../base/calendar";
import { idOf, randomOf, type Random } from "../base/random";
import { add } from "../base/rows";
import { contactPersonsOf, type Company, type Member, type Staff, type World } from "../base/world";
import type { Workplace } from "../companies/company";
import { deciders } from "../companies/staff-list";
import { vacancyContent } from "./content";
import { planVacancies, type Course, type VacancyPlan } from "./plan";

export type MadeVacancy = {
  id: string;
  key: string;
  company: Company;
  poster: Company;
  creator: Member;
  workplace: Workplace;
  state: VacancyState;
  content: VacancyContent;
  liveVersionId: string | null;
  publishedAt: Date | null;
  endedAt: Date | null;
};

const stateOf: Record<Course, VacancyState> = {
  published: "published", changedOnce: "published", changeWaits: "published", confirmed: "published", expiresSoon: "published",
  draft: "draft", unfinished: "draft", changesAsked: "draft", submitted: "submitted", paused: "paused", filled: "filled", closedByCompany: "closed", rejected: "closed", expired: "closed",
};

export function makeVacancies(world: World, companies: readonly Company[], count: number): MadeVacancy[] {
  return planVacancies(companies, count).map((plan, number) => makeVacancy(world, plan, number));
}

export function makeVacancy(world: World, plan: VacancyPlan, number: number): MadeVacancy {
  const random = randomOf(`vacancy ${plan.key}`);
  const { calendar, rows } = world;
  const id = idOf(`vacancy ${plan.key}`);
  const workplace = plan.workplace ?? plan.company.workplaces[number % plan.company.workplaces.length]!;
  const creator = random.pick(plan.poster.members.slice(0, 2));
  const written = vacancyContent(plan.piece, plan.kind, random, calendar, plan.variant);
  // a filled vacancy has exactly as many people at work as it had places
  const openHiring = plan.openHiringPlaces ? { openHiring: true, places: plan.openHiringPlaces } : {};
  const content = { ...written, ...(plan.course === "filled" ? { places: 1 } : {}), ...openHiring };
  const story = new Story(world, { id, plan, workplace, creator, random, content });
  story.tell();
  const state = stateOf[plan.course];
  const made = { id, key: plan.key, company: plan.company, poster: plan.poster, creator, workplace, state, content, liveVersionId: story.liveVersionId, publishedAt: story.publishedAt, endedAt: story.endedAt };
  add(rows, "vacancy", {
    id, postedById: plan.poster.id, placeOfWorkId: plan.company.id, formalEmployerId: plan.kind.byAgency ? plan.poster.id : plan.company.id, workplaceId: workplace.id,
    municipalityId: world.municipalityIds[workplace.municipality], state, draft: story.draft, draftChangedAt: story.submittedAt, liveVersionId: story.liveVersionId,
    placeKind: story.liveVersionId ? content.placeKind : null, remuneration: story.liveVersionId ? content.remuneration : null, places: content.places, openHiring: story.liveVersionId !== null && content.openHiring,
    publishedAt: story.publishedAt, expiresAt: story.expiresAt, endedAt: story.endedAt, closeReason: story.closeReason, createdById: creator.accountId, createdAt: later(story.submittedAt, { days: -1 }),
  });
  return made;
}

type Subject = { id: string; plan: VacancyPlan; workplace: Workplace; creator: Member; random: Random; content: VacancyContent };

/** The events of one vacancy from the first draft, each with its version and review. */
class Story {
  liveVersionId: string | null = null;
  publishedAt: Date | null = null;
  expiresAt: Date | null = null;
  endedAt: Date | null = null;
  closeReason: string | null = null;
  draft: object;
  submittedAt: Date;
  private versions = 0;
  private readonly reviewer: Staff;

  constructor(private readonly world: World, private readonly subject: Subject) {
    const { random, plan, workplace, content } = subject;
    const { calendar } = world;
    this.draft = content;
    const decider = deciders[workplace.municipality].vacancy;
    this.reviewer = random.pick(contactPersonsOf(world, decider));
    const old: Partial<Record<Course, [number, number]>> = { confirmed: [75, 100], expiresSoon: [58, 58], expired: [70, 110], filled: [40, 80], closedByCompany: [30, 55], changedOnce: [20, 50], changeWaits: [15, 45] };
    const [low, high] = old[plan.course] ?? [3, 54];
    const waits = plan.course === "submitted";
    this.submittedAt = waits ? calendar.workingDaysAgo(random.between(1, 2), random.between(9, 16), random.pick([0, 15, 30, 45])) : calendar.daysAgo(random.between(low, high), random.between(9, 16), random.pick([5, 20, 40]));
  }

  tell(): void {
    const { plan, random, content } = this.subject;
    switch (plan.course) {
      case "draft":
        return;
      case "unfinished":
        this.draft = { ...content, title: "", about: "", motives: [], day: [], dutchLevel: null, needs: [] };
        return;
      case "submitted":
        this.submit(this.submittedAt, content);
        return;
      case "changesAsked":
      case "rejected": {
        const at = this.submit(this.submittedAt, content);
        this.decide(at, plan.course === "rejected" ? "rejected" : "changesAsked", random.pick(plan.course === "rejected" ? whyNot : whatToChange));
        if (plan.course === "rejected") [this.endedAt, this.closeReason] = [later(at.at, { days: 1, hours: 1 }), "work-changed"];
        return;
      }
      default:
        this.publish();
        this.goOn();
    }
  }

  private publish(): void {
    const { content, random, plan } = this.subject;
    let at = this.submittedAt;
    if (plan.course === "changedOnce") {
      const first = this.submit(at, { ...content, about: `${content.about.split(". ")[0]!}.`, day: [] });
      this.decide(first, "changesAsked", random.pick(whatToChange));
      at = later(at, { days: 2, hours: 1 });
    }
    const approved = this.submit(at, content);
    this.decide(approved, "approved", "");
    this.publishedAt = later(approved.at, { days: 1, hours: 1 });
    this.expiresAt = later(this.publishedAt, { days: 60 });
  }

  private goOn(): void {
    const { plan, creator, content } = this.subject;
    const after = (days: number) => later(this.publishedAt!, { days });
    switch (plan.course) {
      case "changeWaits": {
        const changed = { ...content, places: content.places + 1, offersText: `${content.offersText} Een tweede proefdag mag ook.`.trim() };
        this.draft = changed;
        this.submit(this.world.calendar.workingDaysAgo(1, 11, 40), changed, "submitChange");
        return;
      }
      case "confirmed":
        this.event("confirm", "published", "published", after(55), creator.accountId);
        this.expiresAt = after(115);
        return;
      case "paused":
        this.event("pause", "published", "paused", after(1), creator.accountId);
        return;
      case "filled":
        this.end("fill", "filled", "filled-here", after(30), creator.accountId);
        return;
      case "closedByCompany":
        this.end("close", "closed", "work-stopped", after(20), creator.accountId);
        return;
      case "expired":
        this.end("expire", "closed", "not-confirmed", after(60), null);
    }
  }

  private submit(at: Date, content: VacancyContent, action: VacancyAction = "submit"): { at: Date; versionId: string; number: number } {
    const { id, creator } = this.subject;
    this.versions += 1;
    const versionId = idOf(`vacancy version ${this.subject.plan.key} ${this.versions}`);
    add(this.world.rows, "vacancyVersion", { id: versionId, vacancyId: id, number: this.versions, state: "submitted", content, submittedAt: at, submittedById: creator.accountId, decidedAt: null });
    add(this.world.rows, "review", {
      id: idOf(`review ${versionId}`), kind: "vacancy", state: "open", organisationId: this.reviewer.organisationId, municipalityId: this.world.municipalityIds[this.subject.workplace.municipality],
      profileVersionId: null, vacancyVersionId: versionId, companyId: null, submittedAt: at, dueAt: promisedAt(at), decidedById: null, decidedAt: null, checklist: [], note: "", reasons: [], firstYesById: null, firstYesAt: null,
    });
    this.event(action, action === "submit" ? "draft" : "published", action === "submit" ? "submitted" : "published", at, creator.accountId);
    return { at, versionId, number: this.versions };
  }

  private decide({ at, versionId }: { at: Date; versionId: string }, decision: "approved" | "changesAsked" | "rejected", note: string): void {
    const decidedAt = later(at, { days: 1, hours: 1 });
    const version = this.world.rows.vacancyVersion!.at(-1)!;
    const review = this.world.rows.review!.at(-1)!;
    Object.assign(version, { state: decision, decidedAt });
    Object.assign(review, { state: decision, decidedAt, decidedById: this.reviewer.accountId, note, checklist: decision === "approved" ? ["tasksClear", "needsBelongToTasks", "payOrGoal", "noHiddenDemands", "safe"] : ["tasksClear", "safe"] });
    if (decision === "approved") this.liveVersionId = versionId;
    const [action, to] = ({ approved: ["approve", "published"], changesAsked: ["askChanges", "draft"], rejected: ["reject", "closed"] } as const)[decision];
    this.event(action, "submitted", to, decidedAt, this.reviewer.accountId);
  }

  private end(action: VacancyAction, to: VacancyState, reason: string, at: Date, actorId: string | null): void {
    [this.endedAt, this.closeReason] = [at, reason];
    this.event(action, "published", to, at, actorId, reason);
  }

  private event(action: VacancyAction, from: VacancyState, to: VacancyState, at: Date, actorId: string | null, reason = ""): void {
    const { id, plan } = this.subject;
    add(this.world.rows, "vacancyEvent", { id: idOf(`vacancy event ${plan.key} ${action} ${at.getTime()}`), vacancyId: id, at, actorId, action, from, to, reason });
  }
}

const whatToChange = [
  "Schrijf erbij hoe zwaar de kratten zijn en of je samen mag tillen.",
  "De taken zijn duidelijk. Zet ook de tijden op woensdag erbij, want dan is de school eerder uit.",
  "Je vraagt goed Nederlands. Is dat echt nodig voor dit werk? Kies anders een lager niveau.",
  "Wie helpt iemand in de eerste weken? Schrijf de naam van die collega erbij.",
];
const whyNot = [
  "Dit werk werd tot vorige maand door een betaalde kracht gedaan. Het kan daarom geen plek zonder loon zijn. Bel mij, dan zoeken we samen een goede vorm.",
  "De werkplek is nu nog niet veilig genoeg. Regel eerst de afzuiging. Daarna kijken we er graag opnieuw naar.",
];
