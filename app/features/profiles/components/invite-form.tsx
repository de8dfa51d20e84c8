import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button } from "~/ui";

/** Inviting somebody for one vacancy in one tap, from any list: the page of the person does it. */
export function InviteForm({ jobSeekerId, name, vacancyId, forWork }: { jobSeekerId: string; name: string; vacancyId: string; /** title of the vacancy, where there are more */ forWork?: string }) {
  return (
    <Form method="post" action={`/bedrijf/mensen/${jobSeekerId}`}>
      <input type="hidden" name="vacancyId" value={vacancyId} />
      <Button variant="secondary" size="small" icon="mail" aria-label={forWork ? m.profiles_invite_for_work({ name, title: forWork }) : m.profiles_invite_name({ name })}>
        {m.profiles_invite_button()}
      </Button>
    </Form>
  );
}
