import { data } from "@remix-run/node";
import type { z } from "zod";
import type { Actor } from "~/features/accounts";
import { momentOf } from "~/platform/working-time";
import { dateOfDay } from "~/platform/dates";
import { parseFormData, type FormValues } from "~/platform/form.server";
import { pageNotFound, seeOther } from "~/platform/http.server";
import type { Outcome } from "~/platform/outcome";
import { answer } from "./commands/answer.server";
import { approve } from "./commands/approve.server";
import { complete } from "./commands/complete.server";
import { place } from "./commands/place.server";
import { plan } from "./commands/plan.server";
import { refuse } from "./commands/refuse.server";
import { withdraw } from "./commands/withdraw.server";
import { formError } from "./components/form-errors";
import { approveForm, declineForm, placeForm, planForm, refuseForm } from "./model/forms";

type Doing = (actor: Actor, matchId: string, form: FormData) => Promise<Outcome<unknown> | Unread>;
type Unread = { ok: false; reason: "invalid"; message: ""; errors: Record<string, string[]>; values: FormValues };

/** Reads the form with its schema and goes on when it is right. */
const reading =
  <S extends z.ZodType>(schema: S, go: (actor: Actor, matchId: string, value: z.output<S>) => Promise<Outcome<unknown>>): Doing =>
  async (actor, matchId, form) => {
    const parsed = parseFormData(form, schema);
    if (parsed.ok) return go(actor, matchId, parsed.value);
    const errors = Object.fromEntries(Object.entries(parsed.errors).map(([field, codes]) => [field, codes.map(formError)]));
    return { ok: false, reason: "invalid", message: "", errors, values: parsed.values };
  };

const intents: Record<string, Doing> = {
  yes: (actor, id) => answer(actor, id, { answer: "yes" }),
  no: reading(declineForm, (actor, id, { reason, note }) => answer(actor, id, { answer: "no", reason, note })),
  approve: reading(approveForm, approve),
  refuse: reading(refuseForm, refuse),
  plan: reading(planForm, (actor, id, { day, time, ...step }) => plan(actor, id, { ...step, at: momentOf(day, time) })),
  place: reading(placeForm, (actor, id, { startsOn, hoursPerWeek, keepsLooking }) => place(actor, id, { startsOn: dateOfDay(startsOn), hoursPerWeek, keepsLooking: keepsLooking === "on" })),
  complete: (actor, id) => complete(actor, id),
  withdraw: (actor, id) => withdraw(actor, id),
};

/** What a button on the page of a match does: back to the page, or the same page with what to change. */
export async function actOnMatch(actor: Actor, matchId: string, form: FormData) {
  const intent = String(form.get("intent") ?? "");
  const doing = Object.hasOwn(intents, intent) ? intents[intent] : undefined;
  if (!doing) throw data({ message: "" }, { status: 400 });
  const outcome = await doing(actor, matchId, form);
  if (outcome.ok) return seeOther(`/matches/${matchId}`);
  if (outcome.reason === "notFound") throw pageNotFound();
  if (outcome.reason === "refused") throw data({ message: outcome.message }, { status: 403 });
  const values = "values" in outcome ? outcome.values : valuesOf(form);
  return data({ ok: false as const, intent, message: outcome.message, errors: outcome.errors ?? {}, values }, { status: outcome.reason === "conflict" ? 409 : 422 });
}

function valuesOf(form: FormData): FormValues {
  const values: FormValues = {};
  for (const name of new Set(form.keys())) {
    const all = form.getAll(name).filter((value) => typeof value === "string");
    values[name] = all.length === 1 ? all[0]! : all;
  }
  return values;
}
