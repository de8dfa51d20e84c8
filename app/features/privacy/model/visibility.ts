/**
 * How somebody stands to a job seeker. Other contact persons see nothing until the person shares with the region (rule 7).
 * A trainer is one of whose training the person has a place: enough to welcome somebody, nothing of the profile.
 */
export const relations = ["self", "ownContact", "colleague", "otherContactShared", "otherContactNotShared", "employerBefore", "employerAfter", "trainer", "public"] as const;
export type Relation = (typeof relations)[number];

/**
 * yes · no · asChosen: when the job seeker chose "everyone" · offered: only what the vacancy offers too, of what the person
 * chose to show · chosen: of what the person chose to show.
 */
export type Sight = "yes" | "no" | "asChosen" | "offered" | "chosen";

/** What there is to see of a person, in the groups of the table. */
export const subjects = ["work", "placeKinds", "firstName", "chosenName", "reach", "municipality", "place", "distanceKm", "distanceBand", "picture", "experience", "supports", "choices"] as const;
export type Subject = (typeof subjects)[number];

const row = (self: Sight, ownContact: Sight, colleague: Sight, otherContactShared: Sight, employerBefore: Sight, employerAfter: Sight, trainer: Sight = "no"): Record<Relation, Sight> => ({
  self, ownContact, colleague, otherContactShared, otherContactNotShared: "no", employerBefore, employerAfter, trainer, public: "no",
});

/**
 * Who sees what. Ladder step, plan, notes and instruments are not here: they never travel with a profile.
 * Birth date, sex, nationality, benefit, BSN and health are not kept at all.
 */
export const visibility: Record<Subject, Record<Relation, Sight>> = {
  //                  self   own    colleague other    before     after   trainer
  /** talents, motives, task wishes, leisure, languages, availability, radius */
  work: /*        */ row("yes", "yes", "yes", "yes", "yes", "yes"),
  /** rule 2: never an employer */
  placeKinds: /*  */ row("yes", "yes", "yes", "yes", "no", "no"),
  firstName: /*   */ row("yes", "yes", "yes", "yes", "asChosen", "yes", "yes"),
  chosenName: /*  */ row("yes", "yes", "yes", "yes", "yes", "yes"),
  /** last name, phone, mail */
  reach: /*       */ row("yes", "yes", "yes", "no", "no", "yes", "yes"),
  municipality: /**/ row("yes", "yes", "yes", "yes", "yes", "yes", "yes"),
  place: /*       */ row("yes", "yes", "yes", "yes", "no", "yes"),
  distanceKm: /*  */ row("yes", "yes", "yes", "yes", "no", "no"),
  distanceBand: /**/ row("yes", "yes", "yes", "yes", "yes", "yes"),
  /** photo and video */
  picture: /*     */ row("yes", "yes", "yes", "yes", "asChosen", "yes"),
  /** experience, certificates, licences */
  experience: /*  */ row("yes", "yes", "yes", "yes", "yes", "yes"),
  /** "wat mij helpt" */
  supports: /*    */ row("yes", "yes", "yes", "yes", "offered", "chosen"),
  /** what the person chose about showing */
  choices: /*     */ row("yes", "yes", "yes", "no", "no", "no"),
};

export const sightOf = (subject: Subject, relation: Relation): Sight => visibility[subject][relation];

/** Whether this relation sees anything at all. */
export const seesAnything = (relation: Relation): boolean => subjects.some((subject) => sightOf(subject, relation) !== "no");
