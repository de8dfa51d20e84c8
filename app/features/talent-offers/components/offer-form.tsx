import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, ButtonLink, ButtonRow, Fields, FilterGroup, Group, TextAreaField } from "~/ui";
import type { OfferDraft } from "../offer-choices.server";

type OfferFormProps = { jobSeekerId: string; draft: OfferDraft; limits: { tasks: number; why: number }; errors: Record<string, string[] | undefined>; typed: Record<string, string | string[] | undefined> };

const many = (value: string | string[] | undefined) => (value === undefined ? [] : [value].flat());

/** Which tasks could be made and why: what the person likes is ticked already. */
export function OfferForm({ jobSeekerId, draft, limits, errors, typed }: OfferFormProps) {
  const chosen = Object.keys(typed).length > 0 ? many(typed.tasks) : draft.chosen;
  return (
    <Form method="post" noValidate className="card-form">
      <input type="hidden" name="jobSeekerId" value={jobSeekerId} />
      <input type="hidden" name="organisationId" value={draft.company.id} />
      <Fields>
        <Group name="tasks" legend={m.talent_offers_field_tasks()} help={m.talent_offers_field_tasks_help({ max: limits.tasks })} errors={errors.tasks}>
          {draft.groups.map(({ id, label, options }) => <FilterGroup key={id} name="tasks" title={label || m.talent_offers_likes()} options={options} defaultValue={chosen} open={id === "likes" || undefined} />)}
        </Group>
        <TextAreaField name="why" label={m.talent_offers_field_why()} help={m.talent_offers_field_why_help()} rows={4} limit={limits.why} errors={errors.why} defaultValue={many(typed.why)[0]} />
      </Fields>
      <p>{m.talent_offers_send_text()}</p>
      <ButtonRow>
        <Button arrow>{m.talent_offers_send()}</Button>
        <ButtonLink variant="subtle" to={`/gemeente/talent/nieuw?persoon=${jobSeekerId}`}>{m.talent_offers_another_company()}</ButtonLink>
      </ButtonRow>
    </Form>
  );
}
