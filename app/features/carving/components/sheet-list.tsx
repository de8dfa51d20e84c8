import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, ButtonRow, ConfirmDialog, Tag, Tags, TextLink } from "~/ui";
import type { LineView } from "../view-line";

/** The sheets of a company, each with what can be done with it. */
export function SheetList({ sheets }: { sheets: readonly LineView[] }) {
  return (
    <ul>
      {sheets.map(({ id, title, functions, freed, changed, isShared, vacancyId }) => (
        <li key={id} className="colleague">
          <div>
            <p><b><TextLink to={`/bedrijf/jobcarving/${id}`} lang="nl">{title}</TextLink></b></p>
            <p>{m.carving_line({ functions, freed })}</p>
            <p className="small muted">{m.carving_changed({ day: changed })}</p>
            {(isShared || vacancyId) && (
              <Tags>
                {vacancyId && <Tag icon="check">{m.carving_tag_vacancy()}</Tag>}
                {isShared && <Tag kind="plain" icon="share">{m.carving_tag_shared()}</Tag>}
              </Tags>
            )}
          </div>
          <SheetActions id={id} title={title} />
        </li>
      ))}
    </ul>
  );
}

/** Copying, and throwing away after one question. */
export function SheetActions({ id, title }: { id: string; title: string }) {
  const about = <span className="visually-hidden">: {title}</span>;
  return (
    <ButtonRow>
      <Form method="post" action={`/bedrijf/jobcarving/${id}`}>
        <Button variant="secondary" size="small" name="intent" value="copy">{m.carving_copy()}{about}</Button>
      </Form>
      <ConfirmDialog size="small" trigger={<>{m.carving_remove()}{about}</>} title={m.carving_remove_title()} text={m.carving_remove_text()}>
        <Form method="post" action={`/bedrijf/jobcarving/${id}`}>
          <Button variant="secondary" size="small" name="intent" value="remove">{m.carving_remove_sure()}{about}</Button>
        </Form>
      </ConfirmDialog>
    </ButtonRow>
  );
}
