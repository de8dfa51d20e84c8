import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { requireRole } from "~/features/accounts/index.server";
import { m } from "~/paraglide/messages";
import { getLocale } from "~/paraglide/runtime";
import { now } from "~/platform/clock";
import { pageTitle } from "~/site/page-title";
import { ArrowLink, ButtonLink, DeskPage, EmptyState, FirstUp, Pagination, WaitItem, WaitList } from "~/ui";
import { ageInWords } from "../components/age-words";
import { KindFilter } from "../components/kind-filter";
import { beginWith, describeWaiting, kindIcons, lookAt, whyItMatters } from "../components/labels";
import { ageOf } from "../model/age";
import { reviewKinds, type ReviewKind } from "../model/checklist";
import { countWaitingReviews, listWaitingReviews } from "../queries.server";

export const handle = { shell: "desk" };
export const meta = () => pageTitle(m.reviews_queue_title());

const pageSize = 25;

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRole(request, "contactPerson", "administrator");
  const search = new URL(request.url).searchParams;
  const kind = reviewKinds.find((name) => name === search.get("soort"));
  const own = search.get("van") === "mij";
  const count = await countWaitingReviews(actor, { kind, own });
  const pages = Math.max(1, Math.ceil(count / pageSize));
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(search.get("pagina")) || 1)));
  const waiting = await listWaitingReviews(actor, { kind, own, take: pageSize, skip: (page - 1) * pageSize });
  const items = waiting.map((review) => ({ ...review, age: ageOf(review.dueAt, now()), words: ageInWords(ageOf(review.dueAt, now()).hoursLeft, getLocale()), text: describeWaiting(review) }));
  return { items, count, page, pages, kind: kind ?? null, own };
}

export default function QueuePage() {
  const { items, count, page, pages, kind, own } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const first = page === 1 && items[0] && items[0].age.hoursLeft < 0 && items[0].lock !== "colleague" ? items[0] : null;
  const rest = first ? items.slice(1) : items;
  const toPage = (number: number) => {
    const next = new URLSearchParams(search);
    next.set("pagina", String(number));
    return `/gemeente/beoordelen?${next}`;
  };
  return (
    <DeskPage title={m.reviews_queue_title()} lead={m.reviews_queue_lead()} tools={<ArrowLink to="/gemeente/beoordelen/belofte">{m.reviews_figures_link()}</ArrowLink>}>
      {first && <FirstReview {...first} />}
      <KindFilter kind={kind} own={own} />
      {count === 0 ? (
        <EmptyState title={m.reviews_queue_empty()} text={m.reviews_queue_empty_text()} />
      ) : (
        <section className="desk-section" aria-labelledby="op-volgorde">
          <div className="section-line">
            <h2 id="op-volgorde">{first ? m.reviews_queue_then() : m.reviews_queue_in_order()}</h2>
            <p className="small muted">{m.reviews_full_bar()}</p>
          </div>
          <WaitList>
            {rest.map((item) => (
              <WaitItem
                key={item.id}
                to={`/gemeente/beoordelen/${item.id}`}
                kind={kindIcons[item.kind]}
                title={item.title}
                text={item.lock === "colleague" ? `${item.text}. ${m.reviews_colleague_busy({ name: item.lockedByName })}` : item.text}
                share={item.age.share}
                age={item.words}
              />
            ))}
          </WaitList>
          <Pagination page={page} pages={pages} toPage={toPage} />
        </section>
      )}
    </DeskPage>
  );
}

function FirstReview({ id, kind, title, words }: { id: string; kind: ReviewKind; title: string; words: string }) {
  return (
    <FirstUp late={words} title={beginWith(kind, title)} text={whyItMatters(kind)}>
      <ButtonLink variant="person" to={`/gemeente/beoordelen/${id}`} arrow>
        {lookAt(kind)}
      </ButtonLink>
    </FirstUp>
  );
}
