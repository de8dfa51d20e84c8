import type { Actor } from "~/features/accounts";
import { m } from "~/paraglide/messages";
import { fetchPage, type FetchedPage, type PageFault } from "~/platform/fetch-page.server";
import { done, invalid, refused, type Outcome } from "~/platform/outcome";
import { readPosting, type ReadPosting } from "./model/read-posting";
import { showText, type ShownText } from "./show-text.server";

type Fault = PageFault | Extract<ReadPosting, { ok: false }>["fault"] | "nothing";

const words: Record<Fault, () => string> = {
  notAnAddress: m.pasted_text_address_wrong, notAllowed: m.pasted_text_address_not_allowed, notFound: m.pasted_text_address_not_found, tooLarge: m.pasted_text_address_too_large, tooSlow: m.pasted_text_address_too_slow,
  notHtml: m.pasted_text_address_no_page, tooManyRedirects: m.pasted_text_address_not_found, failed: m.pasted_text_address_not_found,
  noPosting: m.pasted_text_address_no_posting, severalPostings: m.pasted_text_address_several, noTitle: m.pasted_text_address_no_posting, nothing: m.pasted_text_nothing,
};

/** The vacancy on a page of the company's own, as a text that is read like a pasted one. Nothing is kept before somebody confirms it. */
export async function readAddress(actor: Actor, address: string, fetch: (address: string) => Promise<FetchedPage> = fetchPage): Promise<Outcome<{ text: string; site: string; shown: ShownText }>> {
  if (actor.role !== "employer" || !actor.organisationId) return refused(m.vacancies_not_yours());
  const wrong = (fault: Fault) => invalid(words[fault]());
  const page = await fetch(/^[a-z][a-z\d+.-]*:/i.test(address) || address === "" ? address : `https://${address}`);
  if (!page.ok) return wrong(page.fault);
  const posting = readPosting(page.html);
  if (!posting.ok) return wrong(posting.fault);
  const { shown } = await showText(actor, posting.text);
  return shown ? done({ text: posting.text, site: new URL(page.address).hostname, shown }) : wrong("nothing");
}
