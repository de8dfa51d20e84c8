/** Distances to choose from, in km. */
export const workDistances = [5, 10, 15, 25, 50] as const;

/** The limits of the bands that an employer may read (rule 10). */
export const peopleDistances = [5, 10, 25] as const;

/** When work begins at the latest, in days from today; by their name in the address. */
export const workStarts = { nu: 0, maand: 31, kwartaal: 92 } as const;
export type WorkStart = keyof typeof workStarts;
export const isWorkStart = (name: string): name is WorkStart => Object.hasOwn(workStarts, name);

/** Orders by their name in the address. */
export const workOrders = ["past", "nieuw", "dichtbij", "woorden"] as const;
export type WorkOrder = (typeof workOrders)[number];

export const peopleOrders = ["past", "nieuw"] as const;
export type PeopleOrder = (typeof peopleOrders)[number];

/** The address of a page, from 1, by that of the first page. */
export function pageAddress(firstPage: string, page: number): string {
  return page > 1 ? `${firstPage}${firstPage.includes("?") ? "&" : "?"}pagina=${page}` : firstPage;
}
