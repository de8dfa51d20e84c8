import { expect, test, type APIRequestContext } from "@playwright/test";
import { askDatabase, requestAs, type Who } from "./visitors.ts";

/** Wrong input of one kind, and the words in which the page says what to do. */
type Case = { what: string; who: Who; /** or a statement that finds it in the demo */ path: string; form: Record<string, string>; says: string };

const company = { companyName: "Bakkerij Zon", kvkNumber: "12345678", street: "Kade 1", postcode: "3111 AA", place: "Schiedam", firstName: "Noor", lastName: "Vis", email: "noor@bakkerijzon.example" };
const invitation = { firstName: "Bo", email: "bo@post.example", place: "Schiedam", language: "nl" };
const group = { title: "Werkroute groen", about: "Je werkt in de kas.", place: "Schiedam", startsOn: "2099-01-05", weeks: "3", places: "8", days: "mon", from: "09:30", until: "12:00", leaderId: "0198f000-0000-7000-8000-000000000000" };
const training = { title: "Leren lassen", learns: "Je leert lassen.", tasks: "weld-metal", proof: "certificate", dutchNeeded: "1", place: "Schiedam", weeks: "4", hoursPerWeek: "8", places: "6" };
const long = "a".repeat(10_000);
const of = (email: string) => `(select id from account where email = '${email}@demo.meedoen.example')`;
const ownQueue = `select '/bedrijf/vacatures/' || q.vacancy_id || '/wachtrij' as path from queue q join vacancy v on v.id = q.vacancy_id join membership m on m.organisation_id = v.posted_by_id where m.account_id = ${of("morgenrood")}`;
const ownEntry = `select '/mijn/wachtrij/' || q.id as path from queue_entry q join job_seeker j on j.id = q.job_seeker_id where j.account_id = ${of("samira")} and q.state in ('waiting', 'offered')`;
const helpedEntry = `select '/gemeente/wachtrij/' || q.id as path from queue_entry q join job_seeker j on j.id = q.job_seeker_id join membership m on m.id = j.contact_person_id where m.account_id = ${of("ria")} and q.state = 'waiting' and q.shown_to_contact`;

const board = "/gemeente/weekbord";

const cases: readonly Case[] = [
  { what: "a KvK number of seven digits", who: "visitor", path: "/aanmelden/werkgever", form: { ...company, kvkNumber: "1234567" }, says: "Een KvK-nummer heeft precies acht cijfers." },
  { what: "a company in a place that does not exist", who: "visitor", path: "/aanmelden/werkgever", form: { ...company, place: "Nergenshuizen" }, says: "Deze plaats kennen we niet." },
  { what: "a company's name of 10,000 characters", who: "visitor", path: "/aanmelden/werkgever", form: { ...company, companyName: long }, says: "Dit is te lang. Gebruik hoogstens 120 tekens." },
  { what: "a company without a number", who: "visitor", path: "/aanmelden/werkgever", form: { ...company, kvkNumber: "" }, says: "Vul het KvK-nummer in." },
  { what: "an address that is no mail address", who: "visitor", path: "/inloggen", form: { email: "<script>alert(1)</script>" }, says: "Dit e-mailadres klopt niet." },
  { what: "somebody who lives nowhere", who: "visitor", path: "/aanmelden", form: { firstName: "Bo", email: "bo@post.example", place: "Nergenshuizen", likes: "Koken" }, says: "Deze plaats kennen we niet." },
  { what: "a phone number of letters", who: "jobseeker", path: "/account", form: { firstName: "Samira", lastName: "Bos", phone: "bel maar" }, says: "Dit telefoonnummer klopt niet." },
  { what: "a phone that gets no text messages", who: "jobseeker", path: "/account/sms", form: { number: "010 300 00 00" }, says: "Dit is geen mobiel nummer." },
  { what: "a video address with a script scheme", who: "jobseeker", path: "/mijn/profiel/vraag/video", form: { videoUrl: "javascript:alert(document.cookie)" }, says: "Dit adres werkt hier niet." },
  { what: "a video address with a data scheme", who: "jobseeker", path: "/mijn/profiel/vraag/video", form: { videoUrl: "data:text/html,<script>alert(1)</script>" }, says: "Dit adres werkt hier niet." },
  { what: "a home that does not exist", who: "jobseeker", path: "/mijn/profiel/vraag/reizen", form: { place: "Nergenshuizen", transport: "bicycle", "km-bicycle": "10" }, says: "Deze plaats kennen we niet." },
  { what: "a search that asks nothing", who: "jobseeker", path: "/mijn/zoekopdrachten", form: { intent: "save", question: "pagina=2" }, says: "Typ eerst wat je zoekt, of maak een keuze." },
  { what: "a search in a place that does not exist", who: "jobseeker", path: "/mijn/zoekopdrachten", form: { intent: "save", question: "plaats=Nergenshuizen&km=10" }, says: "Typ eerst wat je zoekt, of maak een keuze." },
  { what: "an answer that is not on the picture", who: "jobseeker", path: "/mijn/oefening/vraag/7", form: { answer: "like" }, says: "Kies een van de antwoorden." },
  { what: "a question without an answer", who: "jobseeker", path: "/mijn/oefening/vraag/1", form: {}, says: "Kies een van de antwoorden." },
  { what: "a profile that gets nothing of the exercise", who: "jobseeker", path: "/mijn/oefening/resultaat", form: { intent: "profile", pick: "talents.not-a-talent" }, says: "Kies eerst wat je in je profiel wilt." },
  { what: "a website with a script scheme", who: "employer", path: "/bedrijf/gegevens", form: { ...company, website: "javascript:alert(1)" }, says: "Vul een webadres in, zoals www.bedrijf.nl." },
  { what: "a workplace in a place that does not exist", who: "employer", path: "/bedrijf/plekken", form: { intent: "save", name: "Kas", street: "Kade 1", postcode: "3111 AA", place: "Nergenshuizen" }, says: "Deze plaats kennen we niet." },
  { what: "a pasted text without words", who: "employer", path: "/bedrijf/vacatures/plakken", form: { text: " " }, says: "Plak eerst een tekst." },
  { what: "a pasted text that says nothing of work", who: "employer", path: "/bedrijf/vacatures/plakken", form: { text: "Wij zijn een leuk bedrijf met fijne mensen." }, says: "We vinden in deze tekst geen taken, uren of dagen." },
  { what: "a pasted text of more than 20,000 characters", who: "employer", path: "/bedrijf/vacatures/plakken", form: { text: "planten stekken ".repeat(1_300) }, says: "Deze tekst is te lang. Gebruik hoogstens 20000 tekens." },
  { what: "a vacancy of a pasted text in a workplace of nobody", who: "employer", path: "/bedrijf/vacatures/plakken", form: { text: "Planten stekken, 12 uur per week", confirmed: "yes", take: "hours", placeKind: "paid", workplaceId: "0198f000-0000-7000-8000-000000000000" }, says: "Deze werkplek kennen we niet. Kies een andere." },
  { what: "a code that is on no letter", who: "visitor", path: "/code", form: { code: "BCDF-GHJK-MNPQ" }, says: "Deze code kennen we niet." },
  { what: "a code of three letters", who: "visitor", path: "/code", form: { code: "abc" }, says: "Een code heeft twaalf letters en cijfers." },
  { what: "a list without a file", who: "contactPerson", path: "/gemeente/importeren", form: { file: "lijst.csv" }, says: "Kies eerst een bestand." },
  { what: "a colleague without a mail address", who: "employer", path: "/bedrijf/collegas", form: { intent: "invite", firstName: "Bo", email: "bo at post" }, says: "Dit e-mailadres klopt niet." },
  { what: "a story of nobody", who: "employer", path: "/bedrijf/verhalen", form: { name: " ", work: "stekt planten", text: "Het bevalt mij goed in de kas.", email: "milou@post.example" }, says: "Vul een naam in voor op de site." },
  { what: "a story of three words", who: "employer", path: "/bedrijf/verhalen", form: { name: "Milou", work: "stekt planten", text: "Het is fijn.", email: "milou@post.example" }, says: "Schrijf een kort verhaal, van minstens 20 tekens." },
  { what: "a worksheet without a name", who: "employer", path: "/bedrijf/jobcarving", form: { name: " " }, says: "Geef het werkblad een naam." },
  { what: "a worksheet with a name of 10,000 characters", who: "employer", path: "/bedrijf/jobcarving", form: { name: long }, says: "Dit is te lang. Gebruik hoogstens 80 tekens." },
  { what: "days away without days", who: "jobseeker", path: ownEntry, form: { intent: "away", from: "", until: "" }, says: "Kies een dag." },
  { what: "days away that do not exist", who: "jobseeker", path: ownEntry, form: { intent: "away", from: "2026-02-31", until: "morgen" }, says: "Vul een dag in die bestaat." },
  { what: "a step in a queue that is none", who: "jobseeker", path: ownEntry, form: { intent: "toTheFront" }, says: "Dit begrepen we niet." },
  { what: "a first day that does not exist", who: "employer", path: ownQueue, form: { intent: "plan", entryId: "0198f000-0000-7000-8000-000000000000", startsOn: "2026-02-31" }, says: "Vul een dag in die bestaat." },
  { what: "a company that wants to choose who is first", who: "employer", path: ownQueue, form: { intent: "offer", entryId: "0198f000-0000-7000-8000-000000000000" }, says: "Dit begrepen we niet." },
  { what: "a contact person's first day without a day", who: "contactPerson", path: helpedEntry, form: { intent: "plan", startsOn: " " }, says: "Kies een dag." },
  { what: "people handed over to nobody", who: "contactPerson", path: "/gemeente/mensen/overdragen?allemaal=ja", form: { persoon: "0198f000-0000-7000-8000-000000000000", colleague: "", note: "" }, says: "Kies een collega van je eigen organisatie." },
  { what: "an invitation without a first name", who: "contactPerson", path: "/gemeente/mensen/uitnodigen", form: { ...invitation, firstName: "" }, says: "Vul een voornaam in." },
  { what: "a training without a name", who: "trainer", path: "/trainingen/nieuw", form: { ...training, title: " " }, says: "Geef de training een naam." },
  { what: "a training with half a place", who: "trainer", path: "/trainingen/nieuw", form: { ...training, places: "0,5" }, says: "Vul een heel getal in van 1 tot en met 200." },
  { what: "a training that opens nothing", who: "trainer", path: "/trainingen/nieuw", form: { ...training, tasks: "" }, says: "Kies minstens" },
  { what: "a training that begins on no day", who: "trainer", path: "/trainingen/nieuw", form: { ...training, startsOn: "2026-02-31" }, says: "Vul een dag in die bestaat." },
  { what: "a training for less than nothing", who: "trainer", path: "/trainingen/nieuw", form: { ...training, costCents: "-5" }, says: "Vul een bedrag in, zoals 25 of 12,50." },
  { what: "a decision of nobody", who: "contactPerson", path: board, form: { text: "De wasserij bellen", ownerId: "", dueOn: "2099-01-04" }, says: "Kies een collega van je eigen organisatie." },
  { what: "a decision without words", who: "contactPerson", path: board, form: { text: " ", ownerId: "0198f000-0000-7000-8000-000000000000", dueOn: "2099-01-04" }, says: "Schrijf op wat jullie afspreken." },
  { what: "a decision for a day that does not exist", who: "contactPerson", path: board, form: { text: "De wasserij bellen", ownerId: "0198f000-0000-7000-8000-000000000000", dueOn: "2099-02-31" }, says: "Kies een dag." },
  { what: "a training in a municipality of others", who: "contactPerson", path: "/trainingen/nieuw", form: { ...training, place: "Gorinchem" }, says: "Deze plaats hoort niet bij jouw gemeenten." },
  { what: "a group that meets on no day", who: "contactPerson", path: "/gemeente/groepen/nieuw", form: { ...group, days: "sun" }, says: "Kies een of meer dagen." },
  { what: "a group for nobody", who: "contactPerson", path: "/gemeente/groepen/nieuw", form: { ...group, places: "0" }, says: "Vul een getal in van 1 tot en met 60." },
  { what: "a group that nobody of ours leads", who: "contactPerson", path: "/gemeente/groepen/nieuw", form: group, says: "Kies wie van jullie de groep leidt." },
  { what: "an invitation to nowhere", who: "contactPerson", path: "/gemeente/mensen/uitnodigen", form: { ...invitation, place: "Nergenshuizen" }, says: "Deze plaats kennen we niet." },
];

/** Every form that takes words, for what no person types. */
const forms: readonly (readonly [who: Who, path: string])[] = [
  ...new Map(cases.map(({ who, path }) => [path, [who, path] as const] as const)).values(),
  ["visitor", "/inloggen/code"],
  ["visitor", "/iets-klopt-niet"],
  ["jobseeker", "/mijn/profiel/vraag/talenten"],
  ["jobseeker", "/mijn/profiel/vraag/energie"],
  ["jobseeker", "/mijn/profiel/vraag/ervaring"],
  ["contactPerson", "/gemeente/voorstel"],
];
const fields = ["email", "firstName", "lastName", "companyName", "name", "place", "likes", "kvkNumber", "phone", "body", "videoUrl", "title", "code", "text", "message", "about", "motivation", "talents", "what-0", "website"];
const everywhere = (value: string) => Object.fromEntries(fields.map((field) => [field, value]));

/** Everything that people keep here, as one number. Sessions, codes and mails about codes come and go by themselves. */
async function everythingKept(): Promise<string> {
  const tables = ["account", "membership", "job_seeker", "profile_version", "organisation", "workplace", "vacancy", "vacancy_version", "review", "match", "match_event", "message", "invitation", "municipality", "saved_search", "training", "training_sign_up", "queue_entry", "queue_log", "carving_sheet", "tour", "tour_guest", "group_route", "group_partner", "group_meeting", "group_member", "placement", "placement_agreement", "talent_offer", "talent_offer_event", "company_wish", "talent_exercise", "board_decision"];
  const [row] = await askDatabase<{ all: string }>(`select md5(concat_ws(' ', ${tables.map((table) => `(select md5(string_agg((to_jsonb(x) - 'last_seen_at')::text, ' ' order by to_jsonb(x)::text)) from "${table}" x)`).join(", ")})) as all`);
  return row!.all;
}

/** What somebody reads: without the data that comes along for the browser. */
const textOf = (page: string) => page.slice(0, page.indexOf("</main>")).replace(/<script.*?<\/script>|<[^>]+>/gs, " ");

/** An address, or the first that a statement finds. */
async function addressOf(path: string): Promise<string> {
  if (path.startsWith("/")) return path;
  const [found] = await askDatabase<{ path: string }>(`${path} limit 1`);
  return found!.path;
}

const contexts = new Map<Who, APIRequestContext>();
test.beforeAll(async ({ playwright }) => {
  for (const who of ["visitor", "jobseeker", "employer", "contactPerson", "trainer"] as const) contexts.set(who, await requestAs(playwright, who));
});
test.afterAll(() => Promise.all([...contexts.values()].map((context) => context.dispose())));

for (const { what, who, path, form, says } of cases) {
  test(`${what}: says "${says}", and nothing is saved`, async () => {
    const before = await everythingKept();
    const answer = await contexts.get(who)!.post(await addressOf(path), { form, maxRedirects: 0 });
    const page = await answer.text();
    expect(answer.status(), page.slice(0, 300)).toBe(422);
    expect(textOf(page)).toContain(says);
    expect(/<title>(.*?)<\/title>/.exec(page)?.[1]).toMatch(/^Fout: /);
    expect(await everythingKept()).toBe(before);
  });
}

for (const [who, path] of forms) {
  test(`at ${path.startsWith("/") ? path : /'(.+?)'/.exec(path)![1]!} no input of the ${who} makes a failure of ours`, async () => {
    const before = await everythingKept();
    const address = await addressOf(path);
    const post = async (options: Parameters<APIRequestContext["post"]>[1]) => (await contexts.get(who)!.post(address, { ...options, maxRedirects: 0 })).status();
    expect(await post({ data: { email: "x" } }), "JSON").toBe(415);
    expect(await post({ headers: { "content-type": "multipart/form-data; boundary=x" }, data: "no form at all" }), "a broken form").toBe(400);
    expect(await post({ form: everywhere(long) }), "10,000 characters").toBe(422);
    expect(await everythingKept()).toBe(before);
    for (const hostile of ["", "javascript:alert(1)//<script>'\"; drop table account; --\u0000", "\u202e\ud83e\udd8b{{7*7}}%00../../etc/passwd"]) {
      expect(await post({ form: everywhere(hostile) }), JSON.stringify(hostile)).toBeLessThan(500);
    }
  });
}
