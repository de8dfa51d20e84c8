import { m } from "~/paraglide/messages";
import { Notice, Section, Table, TextLink } from "~/ui";

type GuestsProps = {
  guests: { jobSeekerId: string; name: string; phone: string; email: string; since: string }[];
  taken: number;
  places: number;
  waiting: number;
  /** a contact person sees the page of the person */
  canOpen: boolean;
};

/** Who has a place; who waits is only a number. */
export function Guests({ guests, taken, places, waiting, canOpen }: GuestsProps) {
  return (
    <Section id="wie-komt" kind="desk-section" title={m.trainings_guests_title()} lead={m.trainings_kept_line({ taken, places, waiting })}>
      {taken === 0 && <p>{m.trainings_guests_none()}</p>}
      {canOpen && taken > guests.length && <p>{m.trainings_guests_others()}</p>}
      {guests.length > 0 && (
        <>
          <Table
            caption={m.trainings_guests_caption()}
            columns={[
              { key: "name", label: m.trainings_guest_name(), cell: (row) => (canOpen ? <TextLink to={`/gemeente/mensen/${row.jobSeekerId}`}>{row.name}</TextLink> : row.name) },
              { key: "phone", label: m.trainings_guest_phone(), cell: (row) => row.phone },
              { key: "email", label: m.trainings_guest_mail(), cell: (row) => row.email },
              { key: "since", label: m.trainings_guest_since(), cell: (row) => row.since },
            ]}
            rows={guests}
            rowKey={(row) => row.jobSeekerId}
          />
          <Notice icon="eye">{m.trainings_guests_note()}</Notice>
        </>
      )}
    </Section>
  );
}
