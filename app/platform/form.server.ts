import { parseWithZod } from "@conform-to/zod/v4";
import type { z } from "zod";
import type { FieldErrors } from "./outcome";

export type FormValues = Record<string, string | string[]>;
export type ParsedForm<T> = { ok: true; value: T; values: FormValues } | { ok: false; errors: FieldErrors; values: FormValues };

const formTypes = ["application/x-www-form-urlencoded", "multipart/form-data"];

/**
 * Reads and checks a posted form. Field names may be nested (`tasks[0].share`).
 * @throws a 415 Response when the body is no form
 */
export async function parseForm<S extends z.ZodType>(request: Request, schema: S): Promise<ParsedForm<z.output<S>>> {
  return parseFormData(await readFormData(request), schema);
}

export async function readFormData(request: Request): Promise<FormData> {
  const type = request.headers.get("content-type") ?? "";
  if (!formTypes.some((allowed) => type.startsWith(allowed))) throw new Response("Unsupported Media Type", { status: 415 });
  try {
    return await request.formData();
  } catch {
    throw new Response("Bad Request", { status: 400 });
  }
}

export function parseFormData<S extends z.ZodType>(form: FormData, schema: S): ParsedForm<z.output<S>> {
  const values = valuesOf(form);
  const submission = parseWithZod(withoutNulls(form), { schema });
  if (submission.status === "success") return { ok: true, value: submission.value as z.output<S>, values };
  const errors: FieldErrors = {};
  for (const [field, messages] of Object.entries(submission.error ?? {})) if (messages?.length) errors[field] = messages;
  return { ok: false, errors, values };
}

/** PostgreSQL cannot keep the character zero, and nobody types it on purpose. */
function withoutNulls(form: FormData): FormData {
  const clean = new FormData();
  for (const [name, value] of form) clean.append(name, typeof value === "string" ? value.replaceAll("\u0000", "") : value);
  return clean;
}

function valuesOf(form: FormData): FormValues {
  const values: FormValues = {};
  for (const name of new Set(form.keys())) {
    const all = form.getAll(name).filter((value): value is string => typeof value === "string");
    if (all.length > 0) values[name] = all.length === 1 ? all[0]! : all;
  }
  return values;
}
