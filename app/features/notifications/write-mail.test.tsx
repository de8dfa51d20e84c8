import { describe, expect, it } from "vitest";
import { kindNames, rulesOf, type MailKind, type Side } from "./model/kinds";
import { composeLetter, writeMail } from "./write-mail.server";

process.env.DATABASE_URL ??= "postgresql://nobody@localhost/none";

const params = { name: "Zomerdijk", title: "Planten stekken", company: "De Wilgenhof", note: "", when: "dinsdag 3 maart om 10.00 uur", days: "7", code: "" };
const link = "http://localhost:3000/matches/1?a=1&b=2";
const everyMail = kindNames.flatMap((kind) => rulesOf(kind).sides.flatMap((side) => (["nl", "en"] as const).map((locale) => ({ kind, side, locale }))));

const compose = (kind: MailKind, side: Side, locale: "nl" | "en", more: object = {}) => composeLetter({ kind, side, locale, firstName: "Samira", link, params: { ...params, ...more } });

describe("a mail", () => {
  it.each(everyMail)("$kind to the $side in $locale has a subject, words and a button", ({ kind, side, locale }) => {
    const letter = compose(kind, side, locale);
    const all = [letter.subject, ...letter.paragraphs, letter.button.label].join(" ");
    expect(all).not.toMatch(/undefined|\{|\}/);
    expect(letter.subject.length).toBeGreaterThan(5);
    expect(letter.subject).not.toContain("\n");
    expect(letter.button.link).toBe(link);
  });

  it.each(everyMail.filter(({ kind }) => !kind.startsWith("invitation_")))("$kind to the $side in $locale keeps names of people out of the subject", ({ kind, side, locale }) => {
    expect(compose(kind, side, locale).subject).not.toContain("Zomerdijk");
  });

  it.each(everyMail)("$kind to the $side in $locale reads well when nothing is known", async ({ kind, side, locale }) => {
    const { subject, text } = await writeMail({ kind, side, locale, firstName: "", link, params: {} });
    expect(`${subject} ${text}`).not.toMatch(/undefined|null|\{|\}/);
    expect(`${subject} ${text}`).not.toMatch(/ {2,}|\s[.,:](\s|$)/);
  });

  it.each(everyMail.filter(({ locale }) => locale === "nl"))("$kind to the $side has sentences of at most 20 words", ({ kind, side, locale }) => {
    const sentences = compose(kind, side, locale).paragraphs.flatMap((paragraph) => paragraph.split(/(?<=[.?!:])\s/));
    for (const sentence of sentences) expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(20);
  });

  it("is told differently to each side of a match", () => {
    const subjects = (["person", "company", "contact"] as const).map((side) => compose("match_mutual", side, "nl").subject);
    expect(new Set(subjects).size).toBe(3);
  });

  it("has the same words in text and in HTML, with the link in both", async () => {
    const { text, html } = await writeMail({ kind: "match_approved", side: "person", locale: "nl", firstName: "Samira", link, params });
    expect(text).toContain("Dag Samira,");
    expect(html).toContain("Dag Samira,");
    expect(text).toContain(`\n${link}\n`);
    expect(html).toContain('href="http://localhost:3000/matches/1?a=1&amp;b=2"');
    expect(html).toContain('lang="nl"');
  });

  it("cannot be made to hold markup by what somebody wrote", async () => {
    const { html } = await writeMail({ kind: "profile_rejected", side: "person", locale: "nl", firstName: "<b>", link, params: { note: "<script>alert(1)</script>" } });
    expect(html).not.toContain("<script>");
    expect(html).toContain("&lt;script&gt;");
    expect(html).not.toContain("Dag <b>");
  });

  it("shows the code large and in the text", async () => {
    const { text, html } = await writeMail({ kind: "sign_in_code", side: "person", locale: "en", firstName: "", link, params: { code: "042137" } });
    expect(text).toContain("Your code: 042137");
    expect(html).toContain("042137");
  });

  it("says where to choose only when it can be switched off", async () => {
    const footer = async (kind: MailKind) => (await writeMail({ kind, side: "person", locale: "nl", firstName: "", link, params })).text.includes("/account/meldingen");
    expect(await footer("message_new")).toBe(true);
    expect(await footer("match_invitation")).toBe(false);
    expect(await footer("sign_in_code")).toBe(false);
  });
});
