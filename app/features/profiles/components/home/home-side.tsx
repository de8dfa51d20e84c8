import { Form } from "@remix-run/react";
import { ExerciseCard } from "~/features/exercise";
import { GroupLines } from "~/features/group-routes";
import { EntryLines } from "~/features/open-hiring";
import { VisitLines } from "~/features/tours";
import { m } from "~/paraglide/messages";
import { ArrowLink, Button, ButtonLink, Notice, PersonLine, PhoneLink, ProfileCardSmall, Row, Rows, Section } from "~/ui";
import type { HomeView } from "../../read-home.server";

export function HomeSide({ home }: { home: HomeView }) {
  return (
    <div className="side">
      {home.move && (
        <Notice kind="info" title={m.moves_home_title({ place: home.move.place })}>
          <p>{home.move.isServed ? m.moves_home_text({ name: home.contact?.firstName ?? "" }) : m.moves_home_unserved({ place: home.move.place, name: home.contact?.firstName ?? "" })}</p>
          <p><ArrowLink to="/mijn/verhuizen">{m.moves_home_link()}</ArrowLink></p>
        </Notice>
      )}
      {home.groups.length > 0 && (
        <Section id="groepen" kind="block" title={home.groups.some(({ standing }) => standing === "asked") ? m.group_routes_home_waits() : m.group_routes_mine_title()}>
          <GroupLines groups={home.groups} base="/mijn/groepen" isOwn />
        </Section>
      )}
      {home.queues.length > 0 && (
        <Section id="wachtrij" kind="block" title={m.open_hiring_home_title()}>
          <EntryLines entries={home.queues} base="/mijn/wachtrij" />
          <p><ArrowLink to="/mijn/wachtrij">{m.open_hiring_home_all()}</ArrowLink></p>
        </Section>
      )}
      {home.tours.length > 0 && (
        <Section id="rondleidingen" kind="block" title={m.tours_mine_title()}>
          <VisitLines visits={home.tours} base="/rondleidingen" />
        </Section>
      )}
      {home.plan && <p>{home.plan === "waits" ? <ButtonLink to="/mijn/plan" icon="list">{m.plans_own_home_waits()}</ButtonLink> : <ArrowLink to="/mijn/plan" icon="list">{m.plans_own_home()}</ArrowLink>}</p>}
      {home.contact ? <ContactBlock contact={home.contact} /> : <IntakeBlock home={home} />}
      <ExerciseCard entrance={home.exercise} />
      <Section id="kijken" kind="block" title={m.profiles_home_look_around()}>
        <p><ArrowLink to="/mijn/rondleidingen" icon="calendar">{m.tours_home_all()}</ArrowLink></p>
        <p><ArrowLink to="/mijn/groepen" icon="people">{m.group_routes_mine_title()}</ArrowLink></p>
        <p><ArrowLink to="/plaatsingen" icon="briefcase">{m.placements_title()}</ArrowLink></p>
        <p><ArrowLink to="/mijn/bestanden" icon="download">{m.person_files_home()}</ArrowLink></p>
        <p><ArrowLink to="/mijn/bedrijven" icon="heart">{m.talent_offers_mine_title()}</ArrowLink></p>
      </Section>
      {home.card && <LooksBlock home={home} card={home.card} />}
      {home.isVisible && home.step.id !== "sayAvailable" && <AvailableBlock days={home.availableDays ?? 0} />}
    </div>
  );
}

function ContactBlock({ contact }: { contact: NonNullable<HomeView["contact"]> }) {
  return (
    <Section id="contact" kind="block-field" title={m.profiles_home_contact()} hideTitle>
      <PersonLine name={contact.name} text={m.profiles_home_contact()} portrait={{ variant: contact.portrait, src: contact.photoId ? `/afbeelding/${contact.photoId}` : null }} />
      <div>
        {contact.phone && <PhoneLink number={contact.phone} />}
        {contact.hours && <p className="muted">{contact.hours}</p>}
      </div>
      <ButtonLink variant="secondary" icon="message" to="/berichten">
        {m.profiles_home_message({ name: contact.firstName })}
      </ButtonLink>
    </Section>
  );
}

/** Nobody has taken this person yet: who will, and by when. */
function IntakeBlock({ home }: { home: HomeView }) {
  const { state, due } = home.intake;
  const place = home.municipality ?? "";
  return (
    <Section id="contact" kind="block-field" title={m.profiles_home_contact()}>
      {state === "unserved" ? (
        <p>{m.profiles_intake_unserved()}</p>
      ) : (
        <>
          <p>{due ? m.profiles_intake_waiting({ place, date: due }) : m.profiles_intake_waiting_soon({ place })}</p>
          <p className="muted">{m.profiles_intake_meanwhile()}</p>
          <ButtonLink variant="secondary" icon="message" to="/berichten">
            {m.profiles_intake_message()}
          </ButtonLink>
        </>
      )}
    </Section>
  );
}

function LooksBlock({ home, card }: { home: HomeView; card: NonNullable<HomeView["card"]> }) {
  return (
    <Section id="kijkers" kind="block" title={m.profiles_home_looked()}>
      {home.looks.length > 0 ? (
        <Rows>
          {home.looks.map(({ organisationName, when }) => (
            <Row key={organisationName + when} title={organisationName}>
              {when}
            </Row>
          ))}
        </Rows>
      ) : (
        <p>{home.isVisible ? m.profiles_home_nobody_looked() : m.profiles_home_not_visible()}</p>
      )}
      <p>{home.looks.length > 0 ? m.profiles_home_they_saw() : m.profiles_home_they_see()}</p>
      <ProfileCardSmall name={card.title} strengths={card.strengths} note={m.profiles_card_note()} />
      <ArrowLink to="/mijn/profiel/voorbeeld">{m.profiles_home_whole_profile()}</ArrowLink>
    </Section>
  );
}

/** Asked every 30 days; saying it earlier is always possible (rule 23). */
function AvailableBlock({ days }: { days: number }) {
  return (
    <Section id="beschikbaar" kind="block" title={m.profiles_available_title()}>
      <p>{days === 0 ? m.profiles_available_today() : days === 1 ? m.profiles_available_yesterday() : m.profiles_available_text({ days })}</p>
      <Form className="button-row" method="post">
        <Button variant="secondary" icon="check" name="intent" value="available">
          {m.profiles_available_yes()}
        </Button>
        <Button variant="subtle" name="intent" value="pause">
          {m.profiles_available_no()}
        </Button>
      </Form>
    </Section>
  );
}
