import type { FilterDefinition } from "./model/filters";
import { addressOf, type Asked, type Part } from "./model/search-address";
import type { WayOut } from "./way-out.server";

/** A choice in words, with the address without it. */
export type ChoiceView = { key: string; label: string; to: string };

/** A way on when nothing was found; `count` as it may be read. */
export type WayOutView = ChoiceView & { kind: WayOut["kind"]; count: string };

export function choicesOf(path: string, filters: readonly FilterDefinition[], parts: readonly Part[]): ChoiceView[] {
  return parts.map(({ key, label, rest }) => ({ key, label, to: addressOf(path, filters, rest) }));
}

export function waysOutOf(path: string, filters: readonly FilterDefinition[], ways: readonly WayOut[], say: (count: number) => string): WayOutView[] {
  return ways.map(({ part, kind, total }) => ({ key: part.key, label: part.label, kind, count: say(total), to: addressOf(path, filters, kind === "without" ? part.rest : part.alone) }));
}

export type OrderView<Order extends string> = { id: Order; to: string; isCurrent: boolean };

/** The same question in each order, from the first page. */
export function ordersOf<Order extends string>(path: string, filters: readonly FilterDefinition[], asked: Asked, orders: readonly Order[], current: Order): OrderView<Order>[] {
  return orders.map((id) => ({ id, to: addressOf(path, filters, { ...asked, order: id, page: 1 }), isCurrent: id === current }));
}
