import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, Card, Fact, Facts } from "~/ui";
import type { SavedSearchView } from "../queries.server";

/** One search: what it asks, what is new, and what can be done with it. */
export function SavedSearchRow({ search }: { search: SavedSearchView }) {
  const { id, words, fresh, hasMails, lookedOn } = search;
  const title = words.join(" · ");
  return (
    <Card as="li" className="stack">
      <h2 className="h3">{title}</h2>
      <Facts>
        <Fact icon="search">{freshWords(fresh, lookedOn)}</Fact>
        <Fact icon="mail">{hasMails ? m.saved_searches_mails_on() : m.saved_searches_mails_off()}</Fact>
      </Facts>
      <Form method="post" className="button-row">
        <input type="hidden" name="id" value={id} />
        <Button size="small" variant={fresh > 0 ? "primary" : "secondary"} name="intent" value="look">
          {m.saved_searches_look()}
          <About title={title} />
        </Button>
        <Button size="small" variant="subtle" icon="mail" name="intent" value={hasMails ? "stop" : "start"}>
          {hasMails ? m.saved_searches_stop() : m.saved_searches_start()}
          <About title={title} />
        </Button>
        <Button size="small" variant="subtle" icon="trash" name="intent" value="remove">
          {m.saved_searches_remove()}
          <About title={title} />
        </Button>
      </Form>
    </Card>
  );
}

/** Buttons with the same words are told apart by ear. */
const About = ({ title }: { title: string }) => <span className="visually-hidden">: {title}</span>;

function freshWords(fresh: number, lookedOn: string): string {
  if (fresh === 0) return m.saved_searches_fresh_none({ day: lookedOn });
  return fresh === 1 ? m.saved_searches_fresh_one({ day: lookedOn }) : m.saved_searches_fresh_other({ count: fresh, day: lookedOn });
}
