import { useFetcher } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { m } from "~/paraglide/messages";
import { Button } from "~/ui";

/** Says that what is on the screen has been read: by itself where script runs, by its button where it does not. */
export function MarkRead({ until, count }: { until: string; count: number }) {
  const fetcher = useFetcher();
  const form = useRef<HTMLFormElement>(null);
  const { submit } = fetcher;
  useEffect(() => {
    if (form.current) submit(form.current);
  }, [submit, until]);
  return (
    <fetcher.Form method="post" className="button-row" ref={form}>
      <input type="hidden" name="until" value={until} />
      <span>{count === 1 ? m.messages_read_note_one() : m.messages_read_note_other({ count })}</span>
      <Button variant="secondary" size="small" icon="check">
        {m.messages_mark_read()}
      </Button>
    </fetcher.Form>
  );
}
