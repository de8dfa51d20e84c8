import { Form } from "@remix-run/react";
import { m } from "~/paraglide/messages";
import { Button, Fact, Section } from "~/ui";
import type { Wishes } from "../queries.server";

/** What a job seeker can tell a company, or ask the contact person, on the page of the company. Nothing for all others. */
export function CompanyWishes({ wishes, slug }: { wishes: Wishes | null; slug: string }) {
  if (!wishes) return null;
  const { organisationId, wantsToWork, asked, isOffered, hasContact } = wishes;
  const fields = { organisationId, back: `/bedrijven/${slug}` };
  return (
    <Section id="wens" kind="block-field" title={m.talent_offers_wish_title()}>
      <p>{wantsToWork ? m.talent_offers_wish_said() : m.talent_offers_wish_text()}</p>
      <WishForm {...fields} kind="workHere" isWished={wantsToWork} say={m.talent_offers_wish_say()} takeBack={m.talent_offers_wish_take_back()} />
      {hasContact && !isOffered && (
        <>
          <p>{asked ? m.talent_offers_ask_said() : m.talent_offers_ask_text()}</p>
          <WishForm {...fields} kind="askForMe" isWished={asked} say={m.talent_offers_ask_say()} takeBack={m.talent_offers_ask_take_back()} />
        </>
      )}
      {isOffered && <Fact as="p" icon="check">{m.talent_offers_is_offered()}</Fact>}
      <Fact as="p" icon="lock">{m.talent_offers_wish_secret()}</Fact>
    </Section>
  );
}

type WishFormProps = { organisationId: string; kind: "workHere" | "askForMe"; isWished: boolean; say: string; takeBack: string; back?: string; label?: string };

/** One wish as one button, and the way back. */
export function WishForm({ organisationId, kind, isWished, say, takeBack, back, label }: WishFormProps) {
  return (
    <Form method="post" action="/mijn/bedrijven">
      <input type="hidden" name="organisationId" value={organisationId} />
      <input type="hidden" name="kind" value={kind} />
      {back && <input type="hidden" name="back" value={back} />}
      <Button variant="secondary" size={isWished ? "small" : "normal"} icon={isWished ? "close" : kind === "workHere" ? "heart" : "message"} name="intent" value={isWished ? "unwish" : "wish"} aria-label={label}>
        {isWished ? takeBack : say}
      </Button>
    </Form>
  );
}
