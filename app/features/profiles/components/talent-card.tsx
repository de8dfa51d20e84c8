import type { ReactNode } from "react";
import { FitBadge, FitReasons, type CardFit } from "~/features/fit";
import { m } from "~/paraglide/messages";
import { Fact, PersonCard, Tag } from "~/ui";
import type { ProfileView } from "../model/describe-profile";

/** As much of a profile as a card shows. */
export type TalentCardView = Pick<ProfileView, "id" | "title" | "video" | "dutch" | "hours" | "where"> & {
  talents: Pick<ProfileView["talents"][number], "pictogram" | "label">[];
  tasks: { like: { label: string }[] };
  supports: Pick<ProfileView["supports"][number], "id" | "offer">[];
};

export type TalentCardProps = {
  view: TalentCardView;
  /** default: the page for employers */
  to?: string;
  fit?: CardFit | null;
  /** "dit zou helpen", under the reasons */
  helps?: ReactNode;
  subtitle?: ReactNode;
  actions?: ReactNode;
  headingLevel?: 2 | 3 | 4;
};

/** A person as a card of a `CardList`: strengths, when, where, and why it fits. Shows only what the view holds. */
export function TalentCard({ view, to = `/bedrijf/mensen/${view.id}`, fit, helps, subtitle, actions, headingLevel }: TalentCardProps) {
  const likes = view.tasks.like.slice(0, 3).map(({ label }) => label).join(", ");
  return (
    <PersonCard
      to={to}
      title={view.title}
      subtitle={subtitle ?? (likes ? m.profiles_card_likes({ tasks: likes }) : undefined)}
      headingLevel={headingLevel}
      strengths={view.talents.map(({ pictogram, label }) => ({ pictogram, label }))}
      facts={
        <>
          {view.where && <Fact icon="pin">{view.where}</Fact>}
          {view.hours && <Fact icon="clock">{view.hours}</Fact>}
          {view.dutch && <Fact icon="message">{m.profiles_dutch_line({ level: view.dutch.label.toLowerCase() })}</Fact>}
        </>
      }
      tags={view.video || view.supports.length > 0 ? <CardTags view={view} /> : undefined}
      fit={fit ? <FitBadge fit={fit}><FitReasons fit={fit} />{helps}</FitBadge> : undefined}
      actions={actions}
    />
  );
}

function CardTags({ view }: { view: TalentCardView }) {
  return (
    <>
      {view.video && <Tag kind="plain" icon="video">{m.profiles_tag_video()}</Tag>}
      {view.supports.slice(0, 2).map((support) => (
        <Tag key={support.id} icon="handshake">{support.offer}</Tag>
      ))}
    </>
  );
}
