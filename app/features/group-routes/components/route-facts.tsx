import { m } from "~/paraglide/messages";
import { withCapital } from "~/platform/formats";
import { Details, KeyFacts, PhoneLink, Prose, Row, Rows, Section } from "~/ui";
import type { RouteView } from "../view-route";
import { placesWords, weeksWords } from "./words";

/** When, where and how many. */
export function RouteKeyFacts({ route }: { route: RouteView }) {
  return (
    <KeyFacts
      facts={[
        { icon: "calendar", label: withCapital(route.starts), text: m.group_routes_until({ weeks: weeksWords(route.weeks), ends: route.ends }) },
        { icon: "pin", label: route.place, text: route.street },
        { icon: "people", label: placesWords(route), text: m.group_routes_of_places({ count: route.places }) },
      ]}
    />
  );
}

/** What people do, what they have at the end, who helps and who leads. */
export function RouteFacts({ route, desk = false }: { route: RouteView; desk?: boolean }) {
  const kind = desk ? "desk-section" : "part";
  return (
    <>
      <Section id="wat" kind={kind} title={m.group_routes_about_title()}>
        <Paragraphs text={route.about} />
      </Section>
      {route.gives && (
        <Section id="na-afloop" kind={kind} title={m.group_routes_gives_title()}>
          <Paragraphs text={route.gives} />
        </Section>
      )}
      {route.partners.length > 0 && (
        <Section id="wie-helpt" kind={kind} title={m.group_routes_partners_title()}>
          <Rows>{route.partners.map(({ name, does }) => <Row key={name} title={name}>{does && <span lang="nl">{does}</span>}</Row>)}</Rows>
        </Section>
      )}
      <Section id="wie-leidt" kind={kind} title={m.group_routes_leader_title()}>
        <Details
          items={[
            { label: m.group_routes_leader(), text: route.leader ? m.group_routes_leader_of({ name: route.leader.name, organisation: route.organisation }) : route.organisation },
            ...(route.leader?.phone ? [{ label: m.group_routes_phone(), text: <PhoneLink number={route.leader.phone} small /> }] : []),
            ...(route.leader?.hours ? [{ label: m.group_routes_hours(), text: <span lang="nl">{route.leader.hours}</span> }] : []),
          ]}
        />
      </Section>
    </>
  );
}

function Paragraphs({ text }: { text: string }) {
  return <Prose lang="nl">{text.split(/\n+/).map((part, at) => <p key={at}>{part}</p>)}</Prose>;
}
