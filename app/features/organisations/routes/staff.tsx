import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { parseFormData, readFormData } from "~/platform/form.server";
import { answerRefusal, seeOther } from "~/platform/http.server";
import type { PageHandle } from "~/site/navigation";
import { pageTitle } from "~/site/page-title";
import { Button, DeskPage, Disclosure, ErrorSummary, Fields, FormActions, Notice, RadioGroup, Row, Rows, Section, SelectField, TextField } from "~/ui";
import { listStaff } from "../administration.server";
import { endMembership } from "../commands/end-membership.server";
import { inviteStaff, inviteStaffSchema } from "../commands/invite-staff.server";
import { resetSecondFactor } from "../commands/reset-second-factor.server";
import { staffRoleName } from "../components/staff-role-name";
import { staffRoles } from "../model/staff-roles";

export const handle: PageHandle = { shell: "desk" };
export const meta = () => pageTitle(m.organisations_staff_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "administrator");
  return { organisations: await listStaff(actor), saved: new URL(request.url).searchParams.get("gedaan") };
}

const one = z.object({ membershipId: z.uuid(), toMembershipId: z.union([z.uuid(), z.literal("")]).optional() });

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireRole(request, "administrator");
  const form = await readFormData(request);
  const what = form.get("what");
  if (what === "invite") {
    const input = parseFormData(form, inviteStaffSchema);
    if (!input.ok) return data(input, { status: 422 });
    const invited = await inviteStaff(actor, input.value);
    if (!invited.ok) return answerRefusal(invited, input.values);
    throw seeOther("/beheer/accounts?gedaan=uitgenodigd");
  }
  const input = parseFormData(form, one);
  if (!input.ok) return data(input, { status: 422 });
  const outcome =
    what === "reset" ? await resetSecondFactor(actor, input.value.membershipId) : await endMembership(actor, input.value.membershipId, input.value.toMembershipId || null);
  if (!outcome.ok) return answerRefusal(outcome, input.values);
  throw seeOther("/beheer/accounts?gedaan=bewaard");
}

export default function Staff() {
  const { organisations, saved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const value = (name: string) => String(answer?.values[name] ?? "");
  return (
    <DeskPage title={m.organisations_staff_title()} lead={m.organisations_staff_lead()}>
      <ErrorSummary errors={answer?.errors} />
      {saved && !answer && <Notice kind="ok" title={saved === "uitgenodigd" ? m.organisations_invited() : m.organisations_saved()} />}
      {organisations.map((organisation) => (
        <Section key={organisation.id} id={`org-${organisation.id}`} kind="desk-section" title={organisation.name}>
          <Rows>
            {organisation.staff.map((person) => (
              <Row key={person.membershipId} title={person.name}>
                <span className="muted">
                  {staffRoleName(person.role)}, {person.email}
                </span>
                <span className="muted small">{m.organisations_has({ people: person.people, companies: person.companies })}</span>
                {!person.isMe && (
                  <Disclosure summary={m.organisations_change()}>
                    <Form method="post">
                      <input type="hidden" name="membershipId" value={person.membershipId} />
                      {person.secondFactor && (
                        <Button variant="secondary" size="small" name="what" value="reset">
                          {m.organisations_reset_second_factor()}
                        </Button>
                      )}
                      {person.people + person.companies > 0 && (
                        <SelectField
                          id={`to-${person.membershipId}`}
                          name="toMembershipId"
                          label={m.organisations_successor()}
                          options={[
                            { value: "", label: m.organisations_choose() },
                            ...organisation.staff
                              .filter((other) => other.membershipId !== person.membershipId && other.role === "contactPerson")
                              .map((other) => ({ value: other.membershipId, label: other.name })),
                          ]}
                        />
                      )}
                      <Button variant="secondary" size="small" name="what" value="end">
                        {m.organisations_end({ name: person.name })}
                      </Button>
                    </Form>
                  </Disclosure>
                )}
              </Row>
            ))}
          </Rows>
        </Section>
      ))}
      <Section id="uitnodigen" kind="desk-section" title={m.organisations_invite_title()}>
        <Form method="post" noValidate>
          <input type="hidden" name="what" value="invite" />
          <Fields>
            <TextField name="firstName" label={m.organisations_first_name()} errors={answer?.errors.firstName} defaultValue={value("firstName")} />
            <TextField name="lastName" label={m.organisations_last_name()} errors={answer?.errors.lastName} defaultValue={value("lastName")} />
            <TextField name="email" type="email" label={m.organisations_email()} errors={answer?.errors.email} defaultValue={value("email")} />
            <SelectField
              name="organisationId"
              label={m.organisations_organisation()}
              errors={answer?.errors.organisationId}
              defaultValue={value("organisationId")}
              options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <RadioGroup
              name="role"
              legend={m.organisations_role()}
              errors={answer?.errors.role}
              defaultValue={value("role") || "contactPerson"}
              options={staffRoles.map((role) => ({ value: role, label: staffRoleName(role) }))}
            />
          </Fields>
          <FormActions submit={m.organisations_invite_button()} />
        </Form>
      </Section>
    </DeskPage>
  );
}
