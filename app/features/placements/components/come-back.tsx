import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, Section } from "~/ui";

/** After work that ended: one press, and everything of before is there again. Who helps can ask. */
export function ComeBack({ way, person, jobSeekerId }: { way: "own" | "ask"; person: string; jobSeekerId: string | null }) {
  if (way === "ask") {
    return (
      <Section id="terug" kind="block-field" title={m.placements_back_ask_title({ person })}>
        <p>{m.placements_back_ask({ person })}</p>
        <Form method="post" action="/gemeente/mensen/niet-vindbaar">
          <Button variant="secondary" name="persoon" value={jobSeekerId ?? ""}>{m.placements_back_ask_button({ person })}</Button>
        </Form>
      </Section>
    );
  }
  return (
    <Section id="terug" kind="block-field" title={m.placements_back_title()}>
      <p>{m.placements_back()}</p>
      <Form method="post" action="/mijn">
        <Button name="intent" value="resume">{m.placements_back_button()}</Button>
      </Form>
    </Section>
  );
}
