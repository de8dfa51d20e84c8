import { later } from "../base/calendar";
import { idOf } from "../base/random";
import { add } from "../base/rows";
import { requireStaff, type World } from "../base/world";
import { writeMail } from "~/features/notifications/write-mail.server";
import type { MadeVacancy } from "../work/vacancies";
import { demoCompany } from "../companies/company";

/** The letters behind what just happened to the people of the demo, so that the mailbox page has something to read. */
export async function makeMails(world: World, vacancies: readonly MadeVacancy[]): Promise<void> {
  const samira = world.rows.account!.find(({ email }) => email === "samira@demo.meedoen.example");
  const employer = world.rows.account!.find(({ email }) => email === "morgenrood@demo.meedoen.example")!;
  const ria = requireStaff(world, "ria");
  const own = vacancies.find(({ company, state }) => company.name === demoCompany && state === "published");
  const wanted = vacancies.find(({ key }) => key === "Zorghuis De Wilgenhof zorg-gastvrouw 0");
  if (!samira || !own || !wanted) return;
  const { calendar } = world;
  const title = wanted.content.title;
  const match = world.rows.match!.find(({ jobSeekerId, vacancyId }) => jobSeekerId === idOf("person ria Samira") && vacancyId === wanted.id);
  const letters = [
    { kind: "profile_approved", side: "person", to: samira, path: "/mijn/profiel", params: {}, at: calendar.daysAgo(45, 14) },
    { kind: "match_mutual", side: "person", to: samira, path: `/matches/${match?.id ?? ""}`, params: { company: wanted.company.name, title }, at: calendar.daysAgo(6, 11) },
    { kind: "match_approved", side: "person", to: samira, path: `/matches/${match?.id ?? ""}`, params: { company: wanted.company.name, title }, at: calendar.daysAgo(3, 14, 15) },
    { kind: "vacancy_approved", side: "company", to: employer, path: `/bedrijf/vacatures/${own.id}`, params: { title: own.content.title, company: own.company.name }, at: own.publishedAt ?? calendar.daysAgo(9) },
    { kind: "match_mutual", side: "contact", to: world.rows.account!.find(({ id }) => id === ria.accountId)!, path: "/gemeente", params: { company: "Buurtkeuken Het Pannetje", title: "Groente snijden, koffie zetten en afwassen" }, at: calendar.daysAgo(1, 15, 25) },
  ] as const;
  const site = process.env.BASE_URL ?? "http://localhost:3000";
  for (const [number, { kind, side, to, path, params, at }] of letters.entries()) {
    const { subject, text, html } = await writeMail({ kind, side, locale: "nl", firstName: to.firstName, link: `${site}${path}`, params });
    add(world.rows, "mail", { id: idOf(`mail ${number}`), key: `seed:${number}:${kind}`, kind, accountId: to.id!, to: to.email, locale: "nl", subject, text, html, createdAt: at, sentAt: later(at, { minutes: 1 }) });
  }
}
