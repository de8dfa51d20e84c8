import { Form, useLocation } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, Notice } from "~/ui";

/** What the municipality says to everybody, above the page, each with a button that takes it away; works without script. */
export function AnnouncementBanner({ announcements }: { announcements: readonly { id: string; text: string }[] }) {
  const { pathname, search } = useLocation();
  if (announcements.length === 0) return null;
  return (
    <section className="announcements container" aria-label={m.announcements_label()}>
      {announcements.map(({ id, text }) => (
        <Notice key={id} className="announcement">
          <span lang="nl">{text}</span>
          <Form method="post" action="/mededelingen">
            <input type="hidden" name="announcementId" value={id} />
            <input type="hidden" name="back" value={pathname + search} />
            <Button variant="subtle" size="small" aria-label={m.announcements_close_name({ text })}>{m.announcements_close()}</Button>
          </Form>
        </Notice>
      ))}
    </section>
  );
}
