import { cellOf } from "~/features/places";
import type { ProfileContent } from "~/features/profiles";
import { later, promisedAt } from "../base/calendar";
import { idOf, randomOf, type Random } from "../base/random";
import { add, type Rows } from "../base/rows";
import { municipalityOf, requirePlace } from "../base/served-places";
import type { World } from "../base/world";
import { phoneOf } from "./names";
import type { MadePerson, PersonCourse, PersonPlan } from "./person";
import { profileContent } from "./profile-content";

const stateOf: Record<PersonCourse, "draft" | "submitted" | "live" | "changed" | "paused"> = {
  live: "live", liveSecond: "live", changed: "changed", changedVideo: "changed", paused: "paused", submitted: "submitted", superseded: "submitted",
  draft: "draft", draftReady: "draft", changesAsked: "draft", rejected: "draft", intakeWaiting: "draft", intakeLate: "draft", intakeUnconfirmed: "draft", unserved: "draft",
};
const hasLive = (course: PersonCourse) => ["live", "liveSecond", "changed", "changedVideo", "paused"].includes(course);
const isTaken = (course: PersonCourse) => !course.startsWith("intake") && course !== "unserved";

/** Adds one job seeker with account, versions and reviews. */
export function makePerson(world: World, plan: PersonPlan): MadePerson {
  const random = randomOf(`person ${plan.key}`);
  const { calendar, rows } = world;
  const { course } = plan;
  const full = { ...profileContent(random, calendar, plan.showsName), ...plan.content };
  const home = cellOf(plan.home ?? requirePlace(plan.place));
  const accountId = idOf(`account of person ${plan.key}`);
  const id = idOf(`person ${plan.key}`);
  const times = timesOf(plan, random, world);
  const draft = course === "draft" || !isTaken(course) ? partOf(full, course, random) : full;
  const made: MadePerson = {
    id, key: plan.key, accountId, firstName: plan.firstName, contact: plan.contact, course, place: plan.place, latitude: home.lat, longitude: home.lon,
    live: null, isPaused: course === "paused", draft, createdAt: times.createdAt, keepsLooking: random.chance(0.06),
  };
  const history = new History(rows, world, plan, made, full, random);
  if (isTaken(course)) history.tell(times);
  const municipality = plan.municipality ?? municipalityOf(plan.place);
  add(rows, "account", { id: accountId, email: plan.email, firstName: plan.firstName, lastName: plan.lastName, phone: random.chance(0.95) ? phoneOf(plan.number) : "", locale: plan.locale ?? "nl", createdAt: times.createdAt, lastSeenAt: course === "intakeUnconfirmed" ? null : times.seenAt });
  add(rows, "jobSeeker", {
    id, accountId, municipalityId: municipality ? world.municipalityIds[municipality] : null, contactPersonId: plan.contact?.membershipId ?? null,
    intakeState: isTaken(course) ? "taken" : course === "unserved" ? "unserved" : "waiting", intakeAskedAt: times.askedAt, intakeDueAt: course === "intakeWaiting" || course === "intakeLate" ? promisedAt(times.askedAt) : null,
    takenAt: isTaken(course) ? later(times.createdAt, { days: 1, hours: 2 }) : null, intakeAnswers: intakeAnswers(random), place: requirePlace(plan.place).name, cell: home.cell, latitude: home.lat, longitude: home.lon,
    state: stateOf[course], draft: history.draft, draftChangedAt: history.lastChange ?? later(times.createdAt, { days: 1 }), liveVersionId: made.live?.versionId ?? null, pausedAt: course === "paused" ? calendar.daysAgo(random.between(2, 20), 13) : null,
    sharedWithRegionSince: made.live && random.chance(0.3) ? later(made.live.since, { hours: 1 }) : null, availableConfirmedAt: history.lastChange ? times.availableAt : null, keepsLooking: made.keepsLooking, createdAt: times.createdAt,
  });
  if (isTaken(course) || course.startsWith("intake")) {
    add(rows, "thread", { id: idOf(`thread of person ${plan.key}`), kind: "caseload", jobSeekerId: id, matchId: null, createdAt: times.createdAt, lastAt: times.createdAt });
  }
  return made;
}

type Times = { createdAt: Date; askedAt: Date; liveAt: Date; availableAt: Date; seenAt: Date; openAt: Date };

function timesOf(plan: PersonPlan, random: Random, { calendar }: World): Times {
  const intake: Partial<Record<PersonCourse, Date>> = {
    intakeWaiting: calendar.workingDaysAgo(1, random.between(9, 16), 25), intakeLate: calendar.workingDaysAgo(random.between(4, 6), random.between(9, 16), 10), intakeUnconfirmed: calendar.daysAgo(random.between(1, 9), 20, 15),
  };
  const liveDays = plan.liveDays ?? random.between(12, 200);
  const liveAt = calendar.daysAgo(liveDays, random.between(9, 16), random.pick([0, 10, 25, 50]));
  const createdAt = intake[plan.course] ?? later(liveAt, { days: -random.between(8, 40) });
  const age = Math.min(liveDays, plan.availableDays ?? random.weighted([[random.between(1, 28), 75], [random.between(30, 58), 18], [random.between(61, 88), 7]]));
  const [days, hour, minute = 0] = plan.asked ?? [random.between(1, 2), random.between(9, 16), random.pick([5, 30, 45])];
  const availableAt = calendar.daysAgo(age, random.between(8, 21), 12);
  return { createdAt, askedAt: createdAt, liveAt, availableAt: availableAt < liveAt ? later(liveAt, { hours: 1 }) : availableAt, seenAt: availableAt < createdAt ? later(createdAt, { hours: 1 }) : availableAt, openAt: calendar.workingDaysAgo(days, hour, minute) };
}

/** What somebody wrote who did not finish: some answers, the rest empty. */
function partOf(full: ProfileContent, course: PersonCourse, random: Random): ProfileContent {
  const empty: ProfileContent = {
    ...full, talents: [], motives: [], motivation: "", leisure: [], leisureText: "", taskWishes: [], dutchLevel: null, languages: [], hoursMin: null, hoursMax: null, dayParts: [], startFrom: null, travel: [], licences: [],
    certificates: [], experience: [], placeKinds: [], supports: [], chosenName: "", showFirstName: "afterYes", showPhoto: "afterYes", showVideo: "afterYes",
  };
  if (course !== "draft") return empty;
  const steps: Partial<ProfileContent>[] = [
    { talents: full.talents }, { motives: full.motives, motivation: full.motivation }, { leisure: full.leisure, leisureText: full.leisureText }, { taskWishes: full.taskWishes }, { dutchLevel: full.dutchLevel, languages: full.languages },
  ];
  return Object.assign(empty, ...steps.slice(0, random.between(0, steps.length)));
}

const likes = ["Buiten zijn en dingen maken.", "Mensen helpen.", "Koken en bakken.", "Iets met computers.", "Rustig werk met mijn handen.", "Autorijden.", "Dat weet ik nog niet.", ""];
const intakeAnswers = (random: Random) => ({
  looksFor: random.weighted([[["paidWork"], 4], [["paidWork", "learning"], 3], [["moreHours"], 2], [["experience", "volunteering"], 2], [["notSure"], 1]]),
  worksNow: random.weighted([["no", 6], ["someHours", 2], ["unpaid", 2]]),
  likes: random.pick(likes),
});

const whatToChange = ["Je talenten zijn mooi beschreven. Vertel bij je tijden ook of je in de vakantie kunt.", "Je noemt de naam van je kind. Laat die weg, dan blijft het veilig.", "Kies nog een paar taken die je graag doet. Dan vinden bedrijven jou beter.", "Dit is al bijna goed. Zullen we je voorbeeld bij 'Ik regel graag' samen wat korter maken?"];
const whyNot = ["Je wilt eerst je opleiding afmaken. Daarom zetten we je profiel nog niet open. In juni kijken we samen verder."];

class History {
  draft: ProfileContent;
  lastChange: Date | null = null;
  private number = 0;

  constructor(private readonly rows: Rows, private readonly world: World, private readonly plan: PersonPlan, private readonly made: MadePerson, private readonly full: ProfileContent, private readonly random: Random) {
    this.draft = made.draft;
  }

  tell({ liveAt, openAt }: Times): void {
    const { plan, full, random } = this;
    if (plan.course === "draft" || plan.course === "draftReady") return;
    if (hasLive(plan.course)) {
      if (plan.course === "liveSecond") {
        this.decide(this.submit({ ...full, motivation: "", talents: full.talents.map(({ id }) => ({ id, example: "" })) }, later(liveAt, { days: -4 })), "changesAsked", random.pick(whatToChange));
      }
      this.made.live = { versionId: this.decide(this.submit(full, later(liveAt, { hours: -3 })), "approved", ""), content: full, since: liveAt };
      if (plan.course === "changed") this.submit((this.draft = this.changedContent()), openAt);
      if (plan.course === "changedVideo") this.submit((this.draft = { ...full, videoUrl: "https://video.meedoen.example/talent/een-minuut.mp4" }), openAt, "video");
      return;
    }
    if (plan.course === "superseded") this.supersede(later(openAt, { days: -1 }));
    if (plan.course === "submitted" || plan.course === "superseded") this.submit(full, openAt);
    else if (plan.course === "changesAsked") this.decide(this.submit(full, later(liveAt, { hours: -5 })), "changesAsked", random.pick(whatToChange));
    else this.decide(this.submit(full, later(liveAt, { hours: -5 })), "rejected", random.pick(whyNot));
  }

  /** other days and hours, as people often change */
  private changedContent(): ProfileContent {
    const { full } = this;
    return { ...full, hoursMax: Math.min(40, (full.hoursMax ?? 20) + 4), dayParts: [...new Set([...full.dayParts, "wed-morning", "fri-morning"])], motivation: `${full.motivation} Ik kan nu ook op andere dagen.`.trim() };
  }

  private supersede(at: Date): void {
    const versionId = this.submit({ ...this.full, leisureText: "" }, at);
    Object.assign(this.rows.profileVersion!.at(-1)!, { state: "superseded" });
    Object.assign(this.rows.review!.find(({ profileVersionId }) => profileVersionId === versionId)!, { state: "superseded" });
  }

  private submit(content: ProfileContent, at: Date, kind: "profile" | "video" = "profile"): string {
    const { plan, made, world } = this;
    this.number += 1;
    this.lastChange = at;
    const versionId = idOf(`profile version ${plan.key} ${this.number}`);
    const municipality = plan.municipality ?? municipalityOf(plan.place);
    add(this.rows, "profileVersion", { id: versionId, jobSeekerId: made.id, number: this.number, state: "submitted", content, submittedAt: at, submittedById: made.accountId, decidedAt: null });
    add(this.rows, "review", {
      id: idOf(`review ${versionId}`), kind, state: "open", organisationId: plan.contact!.organisationId, municipalityId: municipality ? world.municipalityIds[municipality] : null,
      profileVersionId: versionId, vacancyVersionId: null, companyId: null, submittedAt: at, dueAt: promisedAt(at), decidedById: null, decidedAt: null, checklist: [], note: "", reasons: [], firstYesById: null, firstYesAt: null,
    });
    return versionId;
  }

  private decide(versionId: string, state: "approved" | "changesAsked" | "rejected", note: string): string {
    const version = this.rows.profileVersion!.at(-1)!;
    const review = this.rows.review!.at(-1)!;
    const decidedAt = later(version.submittedAt as Date, { hours: 3 });
    Object.assign(version, { state, decidedAt });
    Object.assign(review, { state, decidedAt, decidedById: this.plan.contact!.accountId, note, checklist: state === "approved" ? ["ownWords", "nothingPrivate", "noOthers", "talentsFit", "agreedWithPerson"] : ["ownWords"] });
    return versionId;
  }
}
