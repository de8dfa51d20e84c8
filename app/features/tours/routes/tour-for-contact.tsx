import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import type { Actor } from "~/features/accounts";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { parseFormData, readFormData } from "~/platform/form.server";
import { answerRefusal, pageNotFound, requireId, seeOther } from "~/platform/http.server";
import { invalid, type Outcome } from "~/platform/outcome";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, Button, ButtonRow, DeskPage, ErrorSummary, Notice, Section } from "~/ui";
import { bringPeople } from "../commands/bring-people.server";
import { noteAttendance } from "../commands/note-attendance.server";
import { signUp } from "../commands/sign-up.server";
import { withdraw } from "../commands/withdraw.server";
import { AttendanceForm, BringForm, OwnGuests } from "../components/own-guests";
import { whenWords } from "../components/place-words";
import { TourFacts } from "../components/tour-facts";
import { findTourForContact } from "../find-tour-for-contact.server";
import { attendanceForm, bringForm } from "../model/tour-form";

export const handle = { shell: "desk" };
export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageTitle(page ? m.tours_page_title({ company: page.tour.company }) : m.tours_title());

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "contactPerson");
  const page = await findTourForContact(actor, requireId(params.tourId), getLocale());
  if (!page) throw pageNotFound();
  return page;
}

const takeBackForm = z.object({ jobSeekerId: z.uuid().optional() });

/** What a button on this page does. */
async function act(actor: Actor, tourId: string, posted: FormData): Promise<Outcome<unknown>> {
  const notRight = (errors: Record<string, string[]>) => invalid("", errors);
  switch (posted.get("intent")) {
    case "look":
      return signUp(actor, tourId);
    case "withdraw": {
      const form = parseFormData(posted, takeBackForm);
      return form.ok ? withdraw(actor, tourId, form.value.jobSeekerId ?? null) : notRight(form.errors);
    }
    case "bring": {
      const form = parseFormData(posted, bringForm);
      return form.ok ? bringPeople(actor, tourId, form.value.people) : notRight(form.errors);
    }
    case "note": {
      const form = parseFormData(posted, attendanceForm);
      const noted = form.ok ? form.value.guests.flatMap(({ id, came }) => (came ? [{ id, came: came === "yes" }] : [])) : [];
      return form.ok ? noteAttendance(actor, tourId, noted) : notRight(form.errors);
    }
    default:
      return invalid(m.tours_not_understood());
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireRole(request, "contactPerson");
  const tourId = requireId(params.tourId);
  const outcome = await act(actor, tourId, await readFormData(request));
  return outcome.ok ? seeOther(`/gemeente/rondleidingen/${tourId}`) : answerRefusal(outcome);
}

export default function TourForContactRoute() {
  const { tour, mine, guests, people, canLook, canBring, canNote } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors = (answer?.errors ?? {}) as Record<string, string[] | undefined>;
  return (
    <DeskPage
      above={<ArrowLink to="/gemeente/rondleidingen" arrow={false} icon="back">{m.tours_title()}</ArrowLink>}
      title={m.tours_page_title({ company: tour.company })}
      lead={whenWords(tour)}
      tools={<ArrowLink to={`/bedrijven/${tour.companySlug}`}>{tour.company}</ArrowLink>}
    >
      <ErrorSummary errors={errors} />
      {answer?.message && <Notice kind="error" announce>{answer.message}</Notice>}
      {tour.state === "cancelled" && <Notice kind="warning" title={m.tours_cancelled_title()}>{tour.cancelNote || m.tours_cancelled_text()}</Notice>}
      <div className="desk-grid">
        <div>
          {canNote && <AttendanceForm guests={guests} />}
          {!canNote && tour.state !== "cancelled" && (
            <Section id="van-jou" kind="desk-section" title={m.tours_own_title()}>
              <OwnGuests guests={guests} canTakeBack={tour.state === "open"} />
              {canLook && !mine && (
                <Form method="post">
                  <ButtonRow><Button variant="secondary" name="intent" value="look">{tour.freePlaces === 0 || tour.waiting > 0 ? m.tours_look_line() : m.tours_look()}</Button></ButtonRow>
                </Form>
              )}
            </Section>
          )}
          {canBring && <BringForm people={people} freePlaces={tour.freePlaces} waiting={tour.waiting} errors={errors} />}
        </div>
        <div className="side desk-section">
          <TourFacts tour={tour} />
        </div>
      </div>
    </DeskPage>
  );
}
