import type { Entry, LocalText } from "./entry";
import { lookupOf } from "./entry";

type DeclineReasonEntry = Entry & {
  /** Who may choose it. */
  readonly role: "jobseeker" | "employer" | "contactPerson";
  /** What the other side reads; after a contact person's no, what the job seeker reads (rule 13). */
  readonly message: LocalText;
};

const declineReasonList = [
  { id: "jobseeker-other-work", role: "jobseeker", label: { nl: "Ik heb ander werk gevonden", en: "I found other work" }, message: { nl: "Deze persoon heeft ander werk gevonden.", en: "This person found other work." } },
  { id: "jobseeker-tasks", role: "jobseeker", label: { nl: "Ik wil liever ander soort werk", en: "I prefer other work" }, message: { nl: "Deze persoon wil liever andere taken doen.", en: "This person prefers other tasks." } },
  { id: "jobseeker-times", role: "jobseeker", label: { nl: "De dagen of tijden passen niet", en: "The days or times do not suit me" }, message: { nl: "De dagen of tijden passen niet bij deze persoon.", en: "The days or times do not suit this person." } },
  { id: "jobseeker-distance", role: "jobseeker", label: { nl: "Het is te ver reizen", en: "It is too far to travel" }, message: { nl: "De reis is te lang voor deze persoon.", en: "The journey is too long for this person." } },
  { id: "jobseeker-heavy", role: "jobseeker", label: { nl: "Het werk lijkt mij te zwaar", en: "The work seems too heavy for me" }, message: { nl: "Deze persoon zoekt lichter werk.", en: "This person is looking for lighter work." } },
  { id: "jobseeker-pay", role: "jobseeker", label: { nl: "Ik zoek een andere beloning", en: "I am looking for different pay" }, message: { nl: "Deze persoon zoekt een andere beloning.", en: "This person is looking for different pay." } },
  { id: "jobseeker-not-now", role: "jobseeker", label: { nl: "Het komt nu niet goed uit", en: "Now is not a good time" }, message: { nl: "Het komt voor deze persoon nu niet goed uit.", en: "Now is not a good time for this person." } },
  { id: "jobseeker-feeling", role: "jobseeker", label: { nl: "Ik heb er geen goed gevoel bij", en: "It does not feel right to me" }, message: { nl: "Deze persoon kiest voor een andere plek. Dank voor je aandacht.", en: "This person chooses another place. Thank you for your interest." } },
  { id: "employer-filled", role: "employer", label: { nl: "Alle plekken zijn bezet", en: "All places are taken" }, message: { nl: "Alle plekken zijn nu bezet. Het lag niet aan jou.", en: "All places are taken now. It was not about you." } },
  { id: "employer-other-person", role: "employer", label: { nl: "Wij kozen iemand anders", en: "We chose someone else" }, message: { nl: "Het bedrijf koos iemand anders. Dank dat je wilde meedoen.", en: "The company chose someone else. Thank you for wanting to join." } },
  { id: "employer-times", role: "employer", label: { nl: "De dagen of tijden passen niet", en: "The days or times do not match" }, message: { nl: "Het werk is op andere dagen dan jij kunt.", en: "The work is on other days than you can come." } },
  { id: "employer-tasks", role: "employer", label: { nl: "De taken passen niet bij de wensen", en: "The tasks do not match the wishes" }, message: { nl: "Het werk is anders dan wat jij graag doet.", en: "The work differs from what you like to do." } },
  { id: "employer-need", role: "employer", label: { nl: "Iets wat echt nodig is, ontbreekt nog", en: "Something really needed is still missing" }, message: { nl: "Voor dit werk is iets nodig wat jij nog niet hebt. Vraag je contactpersoon wat helpt.", en: "This work needs something you do not have yet. Ask your contact person what would help." } },
  { id: "employer-guidance", role: "employer", label: { nl: "Wij kunnen nu geen goede hulp geven", en: "We cannot give good support now" }, message: { nl: "Het bedrijf heeft nu te weinig tijd om jou goed te helpen.", en: "The company has too little time to help you well now." } },
  { id: "employer-work-stopped", role: "employer", label: { nl: "Het werk gaat niet door", en: "The work has been cancelled" }, message: { nl: "Dit werk gaat niet door. Het lag niet aan jou.", en: "This work has been cancelled. It was not about you." } },
  { id: "contact-person-better-place", role: "contactPerson", label: { nl: "Een andere plek past nu beter", en: "Another place suits better now" }, message: { nl: "Je contactpersoon denkt dat een andere plek nu beter past.", en: "Your contact person thinks another place suits you better now." } },
  { id: "contact-person-already-placed", role: "contactPerson", label: { nl: "Deze persoon begint al ergens anders", en: "This person already starts elsewhere" }, message: { nl: "Je begint al op een andere plek. Daarom stopt dit voorstel.", en: "You already start somewhere else. So this proposal stops." } },
  { id: "contact-person-company-not-ready", role: "contactPerson", label: { nl: "Het bedrijf is nog niet klaar", en: "The company is not ready yet" }, message: { nl: "Bij dit bedrijf moet eerst nog iets geregeld worden.", en: "Something must be arranged at this company first." } },
  { id: "contact-person-first-step", role: "contactPerson", label: { nl: "Eerst is een andere stap nodig", en: "Another step comes first" }, message: { nl: "Er is eerst een andere stap nodig. Je contactpersoon vertelt je welke.", en: "Another step comes first. Your contact person will tell you which." } },
  { id: "contact-person-conditions", role: "contactPerson", label: { nl: "De afspraken zijn nog niet goed genoeg", en: "The terms are not good enough yet" }, message: { nl: "De afspraken over dit werk zijn nog niet goed genoeg voor jou.", en: "The terms of this work are not good enough for you yet." } },
  { id: "contact-person-own-words", role: "contactPerson", label: { nl: "Iets anders, dat schrijf ik zelf", en: "Something else, in my own words" }, message: { nl: "Je contactpersoon legt het je uit in een bericht.", en: "Your contact person will explain it to you in a message." } },
] as const satisfies readonly DeclineReasonEntry[];

export type DeclineReasonId = (typeof declineReasonList)[number]["id"];
export type DeclineRole = DeclineReasonEntry["role"];
export type DeclineReason = DeclineReasonEntry & { readonly id: DeclineReasonId };
export const declineReasons: readonly DeclineReason[] = declineReasonList;
export const declineReasonLookup = lookupOf("decline reason", declineReasons);

/** The reasons that one role may choose from. */
export function declineReasonsOf(role: DeclineRole): readonly DeclineReason[] {
  return declineReasons.filter((reason) => reason.role === role);
}

/** All that an employer reads when a contact person says no (rule 13). */
export const refusedForEmployer: LocalText = { nl: "Dit gaat nu niet door.", en: "This will not go ahead now." };

type CloseReasonEntry = Entry & {
  /** What people read who still waited for an answer. */
  readonly message: LocalText;
};

const closeReasonList = [
  { id: "filled-here", label: { nl: "Wij vonden iemand via Meedoen", en: "We found someone through Meedoen" }, message: { nl: "De plek is bezet. Dank dat je wilde meedoen.", en: "The place is taken. Thank you for wanting to join." } },
  { id: "filled-elsewhere", label: { nl: "Wij vonden iemand op een andere manier", en: "We found someone another way" }, message: { nl: "De plek is bezet. Dank voor je reactie.", en: "The place is taken. Thank you for your reaction." } },
  { id: "work-stopped", label: { nl: "Het werk is er niet meer", en: "The work is no longer there" }, message: { nl: "Dit werk is er niet meer. Het lag niet aan jou.", en: "This work is no longer there. It was not about you." } },
  { id: "work-changed", label: { nl: "Het werk is veranderd, wij maken een nieuwe vacature", en: "The work changed, we will post a new vacancy" }, message: { nl: "Dit werk verandert. Misschien komt er een nieuwe vacature.", en: "This work is changing. A new vacancy may follow." } },
  { id: "no-time", label: { nl: "Wij hebben nu geen tijd om iemand te helpen", en: "We have no time to support someone now" }, message: { nl: "Het bedrijf heeft nu te weinig tijd voor een nieuwe collega.", en: "The company has too little time for a new colleague now." } },
  { id: "not-confirmed", label: { nl: "De vacature stond 60 dagen open", en: "The vacancy was open for 60 days" }, message: { nl: "Deze vacature is gestopt, omdat het bedrijf haar niet verlengde.", en: "This vacancy ended because the company did not extend it." } },
] as const satisfies readonly CloseReasonEntry[];

/** Why a vacancy closes. */
export type CloseReasonId = (typeof closeReasonList)[number]["id"];
export type CloseReason = CloseReasonEntry & { readonly id: CloseReasonId };
export const closeReasons: readonly CloseReason[] = closeReasonList;
export const closeReasonLookup = lookupOf("close reason", closeReasons);
