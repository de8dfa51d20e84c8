/** Distances to choose from, in km. */
export const workDistances = [5, 10, 15, 25, 50] as const;

/** The limits of the bands that an employer may read (rule 10). */
export const peopleDistances = [5, 10, 25] as const;

/** Orders by their name in the address. */
export const workOrders = ["past", "nieuw", "dichtbij", "woorden"] as const;
export type WorkOrder = (typeof workOrders)[number];

export const peopleOrders = ["past", "nieuw"] as const;
export type PeopleOrder = (typeof peopleOrders)[number];

/** The address of a page, from 1, by that of the first page. */
export function pageAddress(firstPage: string, page: number): string {
  return page > 1 ? `${firstPage}${firstPage.includes("?") ? "&" : "?"}pagina=${page}` : firstPage;
}
