import { Form } from "@remix-run/react";
import type { MatchPage } from "../find-match.server";
import { m } from "~/paraglide/messages";
import { Button, ConfirmDialog } from "~/ui";
import { DeclineForm } from "./decline-form";
import type { FormState } from "./next-action";

/** Ways to stop that are not the answer that is asked for now. */
export function EndPanel({ match, errors, values, intent }: { match: MatchPage } & FormState) {
  const canWithdraw = match.actions.includes("withdraw");
  const canDecline = match.actions.includes("decline") && !match.actions.includes("sayYes");
  if (!canWithdraw && !canDecline) return null;
  return (
    <div className="button-row">
      {canDecline && (
        <ConfirmDialog trigger={m.matches_stop()} size="small" title={m.matches_no_title()} text={m.matches_no_text()}>
          <DeclineForm reasons={match.reasons} side={match.side} errors={intent === "no" ? errors : undefined} values={intent === "no" ? values : undefined} />
        </ConfirmDialog>
      )}
      {canWithdraw && (
        <ConfirmDialog trigger={match.side === "contact" ? m.matches_withdraw_contact() : m.matches_withdraw()} size="small" title={m.matches_withdraw_title()} text={m.matches_withdraw_text()}>
          <Form method="post">
            <Button variant="secondary" name="intent" value="withdraw">
              {m.matches_withdraw_button()}
            </Button>
          </Form>
        </ConfirmDialog>
      )}
    </div>
  );
}
