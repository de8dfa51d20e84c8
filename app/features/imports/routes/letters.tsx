import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { shortDay } from "~/platform/dates";
import { pageNotFound, requireId } from "~/platform/http.server";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, EmptyState, Notice, Pagination, PrintSheet } from "~/ui";
import { findLetters } from "../letters.server";

export const meta = () => pageTitle(m.imports_letters_title());

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "contactPerson", "administrator");
  const id = requireId(params.importId);
  const page = Math.max(1, Math.trunc(Number(new URL(request.url).searchParams.get("pagina")) || 1));
  const found = await findLetters(actor, id, page);
  if (!found) throw pageNotFound();
  return { id, page, pages: found.pages, count: found.count, address: found.address, letters: found.letters.map(({ until, ...letter }) => ({ ...letter, until: shortDay(until, "nl") })) };
}

/** One letter a sheet. They are in Dutch, whatever language the contact person reads. */
export default function LettersRoute() {
  const { id, letters, page, pages, count, address } = useLoaderData<typeof loader>();
  const dutch = { locale: "nl" } as const;
  return (
    <div className="page-content">
      <p className="back-row"><ArrowLink to={`/gemeente/importeren/${id}`} arrow={false} icon="back">{m.imports_to_list()}</ArrowLink></p>
      <div className="page-head no-print">
        <h1>{m.imports_letters_title()}</h1>
        {count > 0 && <Notice kind="info" icon="print" title={m.imports_letters_how_title()}>{m.imports_letters_how({ count: count.toLocaleString("nl-NL") })}</Notice>}
      </div>
      {letters.length === 0 && <EmptyState title={m.imports_letters_none()} text={m.imports_letters_none_text()} />}
      {letters.map(({ id: key, firstName, name, code, qr, until, organisation, contact }) => (
        <PrintSheet key={key} className="import-letter">
          <div lang="nl">
            <p><b>{organisation}</b></p>
            <p>{name}</p>
            <h2>{m.imports_letter_hello({ name: firstName }, dutch)}</h2>
            <p>{m.imports_letter_why({ organisation }, dutch)}</p>
            <p>{m.imports_letter_what({}, dutch)}</p>
            <ol>
              <li>{m.imports_letter_step_go({}, dutch)} <b>{address}</b></li>
              <li>{m.imports_letter_step_code({}, dutch)} <b className="import-code">{code}</b></li>
              <li>{m.imports_letter_step_press({}, dutch)}</li>
            </ol>
            <svg className="qr" viewBox={`-4 -4 ${qr.size + 8} ${qr.size + 8}`} role="img" aria-label={m.imports_letter_qr({ name: firstName }, dutch)}>
              <rect x="-4" y="-4" width={qr.size + 8} height={qr.size + 8} fill="#fff" />
              <path d={qr.path} fill="#000" />
            </svg>
            <p>{m.imports_letter_until({ day: until }, dutch)}</p>
            <p>{m.imports_letter_keep({}, dutch)}</p>
            {contact && <p>{contact.phone ? m.imports_letter_contact_phone({ contact: contact.name, phone: contact.phone }, dutch) : m.imports_letter_contact({ contact: contact.name }, dutch)}</p>}
          </div>
        </PrintSheet>
      ))}
      <Pagination page={page} pages={pages} toPage={(number) => `/gemeente/importeren/${id}/brieven?pagina=${number}`} />
    </div>
  );
}
