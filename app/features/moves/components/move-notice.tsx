import { Form } from "@remix-run/react";
import { Button, ConfirmDialog, Notice } from "~/ui";

export type MoveNoticeProps = { kind: "info" | "warning"; title: string; lines: string[]; /** the question before saying goodbye */ end: { trigger: string; title: string; text: string; yes: string } | null };

/** To who helps somebody that moves: who takes over and by when, or that nobody will. */
export function MoveNotice({ kind, title, lines, end }: MoveNoticeProps) {
  return (
    <Notice kind={kind} title={title}>
      {lines.map((line) => <p key={line}>{line}</p>)}
      {end && (
        <ConfirmDialog trigger={end.trigger} title={end.title} text={end.text}>
          <Form method="post">
            <Button name="intent" value="goodbye">{end.yes}</Button>
          </Form>
        </ConfirmDialog>
      )}
    </Notice>
  );
}
