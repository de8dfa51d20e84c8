import { TipList } from "~/features/plain-language";
import type { TextTip } from "~/features/vacancies";
import { m } from "~/paraglide/messages";
import { Section } from "~/ui";
import type { ComparedRow } from "../model/compare";

/** Rows of the review that hold a text of another name. */
const rowOf: Readonly<Record<string, string>> = { payScale: "remuneration", guarantee: "contract", times: "days", offersText: "offers", harrieText: "harrie" };

/** What the linter says about a vacancy, for who decides: first what the law seems to forbid, with the reason that the poster gave. */
export function TextTipsOfReview({ tips, rows }: { tips: readonly TextTip[]; rows: readonly ComparedRow[] }) {
  const sorted = [...tips].sort((a, b) => Number(b.severity === "law") - Number(a.severity === "law"));
  return (
    <Section id="tips" title={m.reviews_tips_title()} lead={m.reviews_tips_lead()} kind="desk-section">
      <TipList findings={sorted} reasonOf={({ reason }) => reason} where={({ field }) => labelOf(field, rows)} />
    </Section>
  );
}

function labelOf(field: string, rows: readonly ComparedRow[]): string {
  const name = field.replace(/\[.*/, "");
  return rows.find(({ id }) => id === (rowOf[name] ?? name))?.label ?? "";
}
