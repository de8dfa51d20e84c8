import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, ConfirmDialog, Notice } from "~/ui";

type MoveNoticeProps = { name: string; move: { toPlace: string; municipality: string | null; organisation: string | null; due: string | null }; mayEnd: boolean };

/** To who helps somebody that moves: who takes over and by when, or that nobody will. */
export function MoveNotice({ name, move, mayEnd }: MoveNoticeProps) {
  const { toPlace, municipality, organisation, due } = move;
  if (municipality) {
    return (
      <Notice kind="info" title={m.moves_notice_title({ name, place: toPlace })}>
        <p>{m.moves_notice_text({ organisation: organisation ?? municipality })} {due && m.moves_notice_due({ due })}</p>
        <p>{m.moves_notice_stays()}</p>
      </Notice>
    );
  }
  return (
    <Notice kind="warning" title={m.moves_notice_title({ name, place: toPlace })}>
      <p>{m.moves_notice_unserved({ place: toPlace, name })}</p>
      {mayEnd && (
        <ConfirmDialog trigger={m.moves_end_button({ name })} title={m.moves_end_title({ name })} text={m.moves_end_text()}>
          <Form method="post">
            <Button name="intent" value="goodbye">{m.moves_end_yes()}</Button>
          </Form>
        </ConfirmDialog>
      )}
    </Notice>
  );
}
