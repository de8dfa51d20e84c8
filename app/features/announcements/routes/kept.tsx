import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { dateOfDay, dayWithYear } from "~/platform/dates";
import { parseFormData, readFormData } from "~/platform/form.server";
import { answerRefusal, requireId, seeOther } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, Button, DateField, DeskPage, ErrorSummary, Fields, FormActions, Notice, RadioGroup, Row, Rows, Section, SelectField, Tag, Tags, TextAreaField } from "~/ui";
import { removeAnnouncement } from "../commands/remove-announcement.server";
import { writeAnnouncement } from "../commands/write-announcement.server";
import { audienceName, whenName } from "../components/words";
import { announcementForm } from "../model/announcement-form";
import { announcementLimits, audiences } from "../model/audience";
import { listAnnouncements } from "../queries.server";

export const handle = { shell: "desk" };
export const meta: MetaFunction = () => pageTitle(m.announcements_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "administrator");
  return { municipalities: await listAnnouncements(actor), saved: new URL(request.url).searchParams.get("gedaan"), locale: getLocale() };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireRole(request, "administrator");
  const posted = await readFormData(request);
  if (posted.get("intent") === "remove") {
    const removed = await removeAnnouncement(actor, { municipalityId: requireId(String(posted.get("municipalityId") ?? "")), announcementId: requireId(String(posted.get("announcementId") ?? "")) });
    return removed.ok ? seeOther("/beheer/mededelingen?gedaan=weg") : answerRefusal(removed);
  }
  const form = parseFormData(posted, announcementForm);
  if (!form.ok) return data({ ok: false as const, message: "", errors: form.errors, values: form.values }, { status: 422 });
  const written = await writeAnnouncement(actor, form.value);
  return written.ok ? seeOther("/beheer/mededelingen?gedaan=bewaard") : answerRefusal(written, form.values);
}

export default function KeptAnnouncementsRoute() {
  const { municipalities, saved, locale } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = (answer?.errors ?? {}) as Record<string, string[] | undefined>;
  const typed = (name: string) => String((answer?.values as Record<string, unknown> | undefined)?.[name] ?? "");
  const day = (iso: string) => dayWithYear(dateOfDay(iso), locale);
  return (
    <DeskPage above={<><ArrowLink to="/beheer" arrow={false} icon="back">{m.announcements_back()}</ArrowLink><ErrorSummary errors={errors} /></>} title={m.announcements_title()} lead={m.announcements_lead()}>
      {answer?.message && <Notice kind="error" announce>{answer.message}</Notice>}
      {saved && !answer && <Notice kind="ok" announce title={saved === "weg" ? m.announcements_removed() : m.announcements_saved()} />}
      <Section id="nieuw" kind="desk-section" title={m.announcements_new()}>
        <Form method="post" noValidate className="card-form">
          <Fields>
            <TextAreaField name="text" label={m.announcements_text()} help={m.announcements_text_help({ max: announcementLimits.text })} rows={3} maxLength={announcementLimits.text} defaultValue={typed("text")} errors={errors.text} />
            <SelectField name="municipalityId" label={m.announcements_municipality()} options={municipalities.map(({ id, name }) => ({ value: id, label: name }))} defaultValue={typed("municipalityId") || municipalities[0]?.id} errors={errors.municipalityId} />
            <RadioGroup name="audience" legend={m.announcements_audience()} options={audiences.map((audience) => ({ value: audience, label: audienceName(audience) }))} defaultValue={typed("audience") || "everybody"} errors={errors.audience} />
            <DateField name="from" label={m.announcements_from()} defaultValue={typed("from")} errors={errors.from} />
            <DateField name="until" label={m.announcements_until()} defaultValue={typed("until")} errors={errors.until} />
          </Fields>
          <FormActions submit={m.announcements_submit()} />
        </Form>
      </Section>
      {municipalities.map(({ id, name, announcements }) => (
        <Section key={id} id={`gemeente-${id}`} kind="desk-section" title={name}>
          {announcements.length === 0 ? <p className="muted">{m.announcements_none()}</p> : (
            <Rows>
              {announcements.map((one) => (
                <Row key={one.id} title={<span lang="nl">{one.text}</span>}>
                  <Tags><Tag kind={one.when === "now" ? "person" : "plain"}>{whenName(one.when)}</Tag></Tags>
                  <span className="muted">{m.announcements_line({ audience: audienceName(one.audience), from: day(one.from), until: day(one.until) })}</span>
                  <Form method="post">
                    <input type="hidden" name="municipalityId" value={id} />
                    <input type="hidden" name="announcementId" value={one.id} />
                    <Button variant="subtle" size="small" name="intent" value="remove" aria-label={m.announcements_remove_name({ text: one.text })}>{m.announcements_remove()}</Button>
                  </Form>
                </Row>
              ))}
            </Rows>
          )}
        </Section>
      ))}
    </DeskPage>
  );
}
