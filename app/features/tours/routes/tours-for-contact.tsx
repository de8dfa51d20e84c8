import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, DeskPage, EmptyState, Section } from "~/ui";
import { yourWords } from "../components/place-words";
import { TourRows } from "../components/tour-rows";
import { audienceWords } from "../components/words";
import { countOwnGuests, listToursToNote } from "../find-tour-for-contact.server";
import { listToursNear, type NearTour } from "../queries.server";

export const handle = { shell: "desk" };
export const meta = () => pageTitle(m.tours_title());

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "contactPerson");
  const [near, past] = await Promise.all([listToursNear(actor, getLocale()), listToursToNote(actor, getLocale())]);
  const own = await countOwnGuests(actor, near.map(({ id }) => id));
  return {
    near: near.map((tour) => ({ ...tour, note: noteOf(tour, own.get(tour.id) ?? 0) })),
    toNote: past.filter(({ open }) => open > 0).map((tour) => ({ ...tour, note: m.tours_still_to_note({ count: tour.open }) })),
    noted: past.filter(({ open }) => open === 0),
  };
}

/** For whom it is, and who of one's own people comes along. */
function noteOf({ audience, mine }: NearTour, own: number): string {
  return [audienceWords(audience).label, own > 0 ? (own === 1 ? m.tours_own_count_one() : m.tours_own_count_other({ count: own })) : "", mine ? yourWords(mine) : ""].filter(Boolean).join(" · ");
}

export default function ToursForContactRoute() {
  const { near, toNote, noted } = useLoaderData<typeof loader>();
  return (
    <DeskPage above={<ArrowLink to="/gemeente" arrow={false} icon="back">{m.tours_back_desk()}</ArrowLink>} title={m.tours_title()} lead={m.tours_contact_lead()}>
      {toNote.length > 0 && (
        <Section id="nog-noteren" kind="desk-section" title={m.tours_to_note_title()}>
          <TourRows tours={toNote} base="/gemeente/rondleidingen" />
        </Section>
      )}
      <Section id="komt" kind="desk-section" title={m.tours_near_title()}>
        {near.length === 0 ? <EmptyState title={m.tours_contact_none_title()} text={m.tours_contact_none_text()} /> : <TourRows tours={near} base="/gemeente/rondleidingen" />}
      </Section>
      {noted.length > 0 && (
        <Section id="was" kind="desk-section" title={m.tours_before()}>
          <TourRows tours={noted} base="/gemeente/rondleidingen" />
        </Section>
      )}
    </DeskPage>
  );
}
