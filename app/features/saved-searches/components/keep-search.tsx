import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { ArrowLink, Button, Fact } from "~/ui";

/** Under what was asked: keep it, or that it is kept. */
export function KeepSearch({ question, isSaved }: { question: string; isSaved: boolean }) {
  return (
    <div className="button-row">
      {isSaved ? (
        <div role="status">
          <Fact as="p" icon="check">{m.saved_searches_is_saved()}</Fact>
        </div>
      ) : (
        <Form method="post" action="/mijn/zoekopdrachten">
          <input type="hidden" name="question" value={question} />
          <Button variant="secondary" size="small" icon="bookmark" name="intent" value="save">{m.saved_searches_save()}</Button>
        </Form>
      )}
      <ArrowLink to="/mijn/zoekopdrachten">{m.saved_searches_link()}</ArrowLink>
    </div>
  );
}
