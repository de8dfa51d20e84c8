import type { Entry, LocalText, PicturedEntry } from "./entry";
import { lookupOf } from "./entry";
import type { VumAgreementCode, VumContractCode } from "./vum-codes";

type PlaceKindEntry = Entry & {
  /** What such a place means for the person, in one sentence. */
  readonly meaning: LocalText;
  readonly vum: VumAgreementCode;
  readonly remunerations: readonly ("wage" | "allowance" | "none")[];
  /** Only a contact person can bring someone here (rule 2). */
  readonly byProposalOnly: boolean;
};

const placeKindList = [
  { id: "paid", label: { nl: "betaald werk", en: "paid work" }, meaning: { nl: "Je werkt en je krijgt loon.", en: "You work and you get a wage." }, vum: "01", remunerations: ["wage"], byProposalOnly: false },
  { id: "learning", label: { nl: "werken en leren", en: "work and learning" }, meaning: { nl: "Je werkt en je leert een vak. Vaak krijg je loon.", en: "You work and learn a trade. Often you get a wage." }, vum: "02", remunerations: ["wage", "allowance", "none"], byProposalOnly: false },
  { id: "experience", label: { nl: "ervaring opdoen", en: "gaining experience" }, meaning: { nl: "Je probeert werk uit, met een doel en een einddatum.", en: "You try out work, with a goal and an end date." }, vum: "04", remunerations: ["allowance", "none"], byProposalOnly: false },
  { id: "volunteering", label: { nl: "vrijwilligerswerk", en: "volunteer work" }, meaning: { nl: "Je helpt anderen. Je krijgt geen loon.", en: "You help others. You do not get a wage." }, vum: "03", remunerations: ["allowance", "none"], byProposalOnly: false },
  { id: "adapted", label: { nl: "aangepast werk", en: "adapted work" }, meaning: { nl: "Het werk is gemaakt om jou heen, met hulp dichtbij.", en: "The work is built around you, with help nearby." }, vum: "01", remunerations: ["wage"], byProposalOnly: true },
] as const satisfies readonly PlaceKindEntry[];

/** What a place is for; pay stands beside it (rule 1). */
export type PlaceKindId = (typeof placeKindList)[number]["id"];
export type PlaceKind = PlaceKindEntry & { readonly id: PlaceKindId };
export const placeKinds: readonly PlaceKind[] = placeKindList;
export const placeKindLookup = lookupOf("kind of place", placeKinds);

const remunerationList = [
  { id: "wage", label: { nl: "loon", en: "a wage" }, meaning: { nl: "Je krijgt loon, zoals in elke baan.", en: "You get a wage, as in any job." }, isWage: true },
  { id: "allowance", label: { nl: "een vergoeding, geen loon", en: "an allowance, no wage" }, meaning: { nl: "Je krijgt een bedrag voor je kosten of je tijd.", en: "You get an amount for your costs or your time." }, isWage: false },
  { id: "none", label: { nl: "geen loon", en: "no wage" }, meaning: { nl: "Je krijgt geen geld voor dit werk.", en: "You get no money for this work." }, isWage: false },
] as const satisfies readonly (Entry & { meaning: LocalText; isWage: boolean })[];

/** All rules about paid and unpaid read this (rule 1). */
export type RemunerationId = (typeof remunerationList)[number]["id"];
export type Remuneration = Entry<RemunerationId> & { readonly meaning: LocalText; readonly isWage: boolean };
export const remunerations: readonly Remuneration[] = remunerationList;
export const remunerationLookup = lookupOf("remuneration", remunerations);

const contractKindList = [
  { id: "fixed-term", label: { nl: "contract met een einddatum", en: "contract with an end date" }, vum: "B" },
  { id: "permanent", label: { nl: "vast contract", en: "permanent contract" }, vum: "O" },
  { id: "fixed-term-then-permanent", label: { nl: "eerst met een einddatum, daarna vast", en: "an end date first, then permanent" }, vum: "B" },
  { id: "on-call", label: { nl: "oproepcontract", en: "on-call contract" }, vum: "B" },
  { id: "agency", label: { nl: "contract bij een uitzendbureau", en: "contract with a temp agency" }, vum: "B" },
  { id: "secondment", label: { nl: "contract bij een andere organisatie", en: "contract with another organisation" }, vum: "B" },
  { id: "apprenticeship", label: { nl: "leerwerkcontract", en: "work-study contract" }, vum: "B" },
] as const satisfies readonly (Entry & { vum: VumContractCode })[];

export type ContractKindId = (typeof contractKindList)[number]["id"];
export type ContractKind = Entry<ContractKindId> & { readonly vum: VumContractCode };
export const contractKinds: readonly ContractKind[] = contractKindList;
export const contractKindLookup = lookupOf("kind of contract", contractKinds);

const experienceKindList = [
  { id: "paid", label: { nl: "betaald werk", en: "paid work" }, example: { nl: "In Nederland of in een ander land.", en: "In the Netherlands or in another country." } },
  { id: "self-employed", label: { nl: "een eigen zaak", en: "my own business" }, example: { nl: "Een kraam, een winkel of klussen.", en: "A stall, a shop or odd jobs." } },
  { id: "volunteering", label: { nl: "vrijwilligerswerk", en: "volunteer work" }, example: { nl: "In de buurt, op school of bij een club.", en: "In the area, at school or at a club." } },
  { id: "care", label: { nl: "zorgen voor iemand", en: "caring for someone" }, example: { nl: "Voor je kinderen, je ouders of een buur.", en: "For your children, your parents or a neighbour." } },
  { id: "household", label: { nl: "het huishouden", en: "running a household" }, example: { nl: "Koken, geld regelen, klussen in huis.", en: "Cooking, money matters, jobs around the house." } },
  { id: "school", label: { nl: "school of stage", en: "school or work placement" }, example: { nl: "Ook zonder diploma telt het mee.", en: "It counts without a diploma too." } },
] as const satisfies readonly (Entry & { example: LocalText })[];

/** Paid or not: care, volunteering and household count. */
export type ExperienceKindId = (typeof experienceKindList)[number]["id"];
export type ExperienceKind = Entry<ExperienceKindId> & { readonly example: LocalText };
export const experienceKinds: readonly ExperienceKind[] = experienceKindList;
export const experienceKindLookup = lookupOf("kind of experience", experienceKinds);

const offerList = [
  { id: "harrie", label: { nl: "Een Harrie: een collega die jou helpt", en: "A Harrie: a colleague who helps you" }, pictogram: "one-colleague" },
  { id: "job-coach", label: { nl: "Een jobcoach mag mee", en: "A job coach may come along" }, pictogram: "helpful" },
  { id: "tour", label: { nl: "Eerst een rondleiding", en: "A tour first" }, pictogram: "greeting-guests" },
  { id: "trial-day", label: { nl: "Eerst een dag meelopen", en: "A trial day first" }, pictogram: "trial-day" },
  { id: "language-help", label: { nl: "Hulp bij Nederlands", en: "Help with Dutch" }, pictogram: "languages" },
  { id: "other-language", label: { nl: "Uitleg in een andere taal kan", en: "Explained in another language if needed" }, pictogram: "explaining" },
  { id: "reachable-by-bus", label: { nl: "Goed te bereiken met bus of trein", en: "Easy to reach by bus or train" }, pictogram: "bus-driving" },
  { id: "travel-money", label: { nl: "Reisgeld", en: "Travel money" }, pictogram: "travelling" },
  { id: "work-clothes", label: { nl: "Gratis werkkleding", en: "Free work clothes" }, pictogram: "clothes-hanging" },
  { id: "meal", label: { nl: "Een maaltijd op het werk", en: "A meal at work" }, pictogram: "soup" },
  { id: "training", label: { nl: "Een cursus of opleiding", en: "A course or training" }, pictogram: "learning" },
  { id: "certificate", label: { nl: "Een praktijkverklaring: bewijs van wat je leert", en: "A certificate of what you learn" }, pictogram: "certificate" },
  { id: "licence-paid", label: { nl: "Wij betalen een rijbewijs of certificaat", en: "We pay for a licence or certificate" }, pictogram: "forklift" },
  { id: "growth-in-hours", label: { nl: "Later meer uren", en: "More hours later" }, pictogram: "plant-cuttings" },
  { id: "school-hours", label: { nl: "Werken onder schooltijd kan", en: "Working during school hours is possible" }, pictogram: "school-times" },
  { id: "choose-own-days", label: { nl: "Je kiest zelf je dagen", en: "You choose your own days" }, pictogram: "planning" },
  { id: "work-from-home", label: { nl: "Soms thuis werken kan", en: "You can work from home at times" }, pictogram: "home-work" },
  { id: "weekly-pay", label: { nl: "Elke week betaald", en: "Paid every week" }, pictogram: "money" },
] as const satisfies readonly PicturedEntry[];

/** What a vacancy offers beside pay. */
export type OfferId = (typeof offerList)[number]["id"];
export type Offer = PicturedEntry<OfferId>;
export const offers: readonly Offer[] = offerList;
export const offerLookup = lookupOf("offer", offers);

const meetingKindList = [
  { id: "meeting", label: { nl: "kennismaking", en: "first meeting" }, meaning: { nl: "Jullie praten rustig met elkaar.", en: "You have a quiet talk together." } },
  { id: "tour", label: { nl: "rondleiding", en: "tour" }, meaning: { nl: "Je bekijkt de werkplek en de collega's.", en: "You see the workplace and the colleagues." } },
  { id: "trialDay", label: { nl: "meeloopdag", en: "trial day" }, meaning: { nl: "Je werkt een dag mee en beslist daarna.", en: "You join in for a day and decide afterwards." } },
] as const satisfies readonly (Entry & { meaning: LocalText })[];

/** The first steps after a match is approved. */
export type MeetingKindId = (typeof meetingKindList)[number]["id"];
export type MeetingKind = Entry<MeetingKindId> & { readonly meaning: LocalText };
export const meetingKinds: readonly MeetingKind[] = meetingKindList;
export const meetingKindLookup = lookupOf("kind of meeting", meetingKinds);
