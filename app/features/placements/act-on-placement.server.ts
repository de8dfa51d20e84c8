import { data } from "@remix-run/node";
import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { parseFormData, type FormValues } from "~/platform/form.server";
import { pageNotFound, seeOther } from "~/platform/http.server";
import { invalid, type Outcome, type Refusal } from "~/platform/outcome";
import { z } from "zod";
import { addGrowthStep, removeGrowthStep } from "./commands/add-growth-step.server";
import { adjustWork } from "./commands/adjust-work.server";
import { agree } from "./commands/agree.server";
import { changeTrial } from "./commands/draft-trial.server";
import { writeDownCheckIn } from "./commands/answer-check-in.server";
import { endPlacement } from "./commands/end-placement.server";
import { checkInForm, growthForm } from "./model/aftercare-forms";
import { trialForm } from "./model/trial-form";
import { endForm, workForm } from "./model/work-form";

type Doing = (actor: Actor, id: string, form: FormData) => Promise<Outcome>;

const intents: Record<string, Doing> = {
  agree: (actor, id, form) => agree(actor, id, String(form.get("hash") ?? "")),
  adjust: async (actor, id, form) => {
    const parsed = parseFormData(form, workForm);
    return parsed.ok ? adjustWork(actor, id, parsed.value) : invalid("", parsed.errors);
  },
  trial: async (actor, id, form) => {
    const parsed = parseFormData(form, trialForm);
    return parsed.ok ? changeTrial(actor, id, parsed.value) : invalid("", parsed.errors);
  },
  "check-in": async (actor, id, form) => {
    const parsed = parseFormData(form, checkInForm);
    return parsed.ok ? writeDownCheckIn(actor, id, idIn(form, "checkIn"), parsed.value) : invalid("", parsed.errors);
  },
  growth: async (actor, id, form) => {
    const parsed = parseFormData(form, growthForm);
    return parsed.ok ? addGrowthStep(actor, id, parsed.value) : invalid("", parsed.errors);
  },
  "growth-away": (actor, id, form) => removeGrowthStep(actor, id, idIn(form, "step")),
  end: async (actor, id, form) => {
    const parsed = parseFormData(form, endForm);
    return parsed.ok ? endPlacement(actor, id, parsed.value) : invalid("", parsed.errors);
  },
};

/** The id of a row beside the placement; what is no id is of no row. */
const idIn = (form: FormData, name: string): string => z.uuid().safeParse(form.get(name)).data ?? nobody;
const nobody = "00000000-0000-0000-0000-000000000000";

/** What a button on the page of a placement does: back to the page, or the same page with what to change. */
export async function actOnPlacement(actor: Actor, placementId: string, form: FormData) {
  const intent = String(form.get("intent") ?? "");
  const outcome: Outcome = Object.hasOwn(intents, intent) ? await intents[intent]!(actor, placementId, form) : invalid(m.placements_not_understood());
  if (outcome.ok) throw seeOther(`/plaatsingen/${placementId}`);
  return refusalOf(outcome, intent, valuesOf(form));
}

function refusalOf({ reason, message, errors = {} }: Refusal, intent: string, values: FormValues) {
  if (reason === "notFound") throw pageNotFound();
  if (reason === "refused") throw data({ message }, { status: 403 });
  return data({ ok: false as const, intent, message, errors, values }, { status: reason === "conflict" ? 409 : 422 });
}

function valuesOf(form: FormData): FormValues {
  const words = (name: string) => form.getAll(name).filter((value): value is string => typeof value === "string");
  return Object.fromEntries([...new Set(form.keys())].map((name) => [name, words(name).length === 1 ? words(name)[0]! : words(name)]));
}
