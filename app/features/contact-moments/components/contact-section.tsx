import { m } from "~/paraglide/messages";
import { ArrowLink, EmptyState, Section } from "~/ui";
import { LogButtons } from "./log-buttons";
import { MomentLines, type MomentLine } from "./moment-lines";

const shown = 3;

/** On the page of a person: one tap to write down, and the last moments. */
export function ContactSection({ jobSeekerId, name, moments }: { jobSeekerId: string; name: string; moments: readonly MomentLine[] }) {
  return (
    <Section id="contact" kind="desk-section" title={m.contact_moments_title()} lead={m.contact_moments_lead()}>
      <LogButtons jobSeekerId={jobSeekerId} name={name} />
      {moments.length === 0 ? <EmptyState title={m.contact_moments_none({ name })} text={m.contact_moments_none_text()} /> : <MomentLines moments={moments.slice(0, shown)} />}
      {moments.length > 0 && (
        <p>
          <ArrowLink to={`/gemeente/mensen/${jobSeekerId}/contact`}>{m.contact_moments_all()}</ArrowLink>
        </p>
      )}
    </Section>
  );
}
