import type { ReactNode } from "react";
import { m } from "~/paraglide/messages";
import { ArrowLink, ChipList, EmptyState, Notice, Pagination, TextLink } from "~/ui";
import type { ChoiceView } from "../choice-views";

export type OrderLink = { id: string; label: string; to: string; isCurrent: boolean };

type ResultsProps = {
  /** "12 plekken gevonden"; read out when it changes */
  count: string;
  isNone: boolean;
  hasCards: boolean;
  orders: OrderLink[];
  /** as a list or as a map */
  views?: ReactNode;
  chosen: ChoiceView[];
  /** under what was chosen: to keep it */
  keep?: ReactNode;
  clearTo: string;
  /** the words that choices were read from, and the way to search those words as they stand */
  understood?: { text: string; typedTo: string };
  waysOut: { key: string; label: string; to: string }[];
  nothing: { title: string; text: string };
  page: number;
  pages: number;
  toPage: (page: number) => string;
  children: ReactNode;
};

/** What was found: how many, what was chosen, in which order, the cards, and a way on when there is nothing. */
export function Results({ count, isNone, hasCards, orders, views, chosen, keep, clearTo, understood, waysOut, nothing, page, pages, toPage, children }: ResultsProps) {
  return (
    <section className="find-results" aria-labelledby="gevonden">
      <div className="find-head">
        <h2 id="gevonden" className="h3">
          <span role="status">{count}</span>
        </h2>
        {orders.length > 1 && !isNone && <Orders orders={orders} />}
        {views}
      </div>
      <ChipList label={m.finding_chips_label()} chips={chosen} clearTo={chosen.length > 1 ? clearTo : undefined} />
      {understood && (
        <p className="small">
          {m.finding_understood({ text: understood.text })} <TextLink to={understood.typedTo}>{m.finding_as_typed()}</TextLink>
        </p>
      )}
      {keep}
      {isNone && chosen.length === 0 && <EmptyState title={nothing.title} text={nothing.text} />}
      {isNone && chosen.length > 0 && <WaysOut waysOut={waysOut} clearTo={clearTo} />}
      {!isNone && !hasCards && (
        <Notice kind="info" title={m.finding_page_empty()}>
          <TextLink to={toPage(1)}>{m.finding_to_first_page()}</TextLink>
        </Notice>
      )}
      {children}
      <Pagination page={page} pages={pages} toPage={toPage} />
    </section>
  );
}

function Orders({ orders }: { orders: OrderLink[] }) {
  return (
    <nav className="find-orders" aria-label={m.finding_order_label()}>
      <ul>
        {orders.map(({ id, label, to, isCurrent }) => (
          <li key={id}>
            <TextLink to={to} aria-current={isCurrent ? "true" : undefined} preventScrollReset>
              {label}
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** No dead end: each choice that is in the way, with what comes without it. */
function WaysOut({ waysOut, clearTo }: Pick<ResultsProps, "waysOut" | "clearTo">) {
  return (
    <EmptyState title={waysOut.length > 0 ? m.finding_way_out_title() : m.finding_work_count_none()} text={waysOut.length > 0 ? m.finding_way_out_text() : undefined}>
      <ul className="find-ways">
        {waysOut.map(({ key, label, to }) => (
          <li key={key}>
            <ArrowLink to={to}>{label}</ArrowLink>
          </li>
        ))}
        <li>
          <TextLink to={clearTo}>{m.finding_way_out_all()}</TextLink>
        </li>
      </ul>
    </EmptyState>
  );
}
