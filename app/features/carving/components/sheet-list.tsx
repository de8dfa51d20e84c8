import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, ButtonRow, ConfirmDialog, Row, Rows, Tag, Tags, TextLink } from "~/ui";
import type { LineView } from "../view-line";

/** The sheets of a company, each with what can be done with it. */
export function SheetList({ sheets }: { sheets: readonly LineView[] }) {
  return (
    <Rows>
      {sheets.map(({ id, title, functions, freed, changed, isShared, vacancyId }) => (
        <Row key={id} title={<TextLink to={`/bedrijf/jobcarving/${id}`} lang="nl">{title}</TextLink>}>
          {m.carving_line({ functions, freed })}
          <br />
          {m.carving_changed({ day: changed })}
          {(isShared || vacancyId) && (
            <Tags>
              {vacancyId && <Tag icon="check">{m.carving_tag_vacancy()}</Tag>}
              {isShared && <Tag kind="plain" icon="share">{m.carving_tag_shared()}</Tag>}
            </Tags>
          )}
          <SheetActions id={id} title={title} />
        </Row>
      ))}
    </Rows>
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
