/** Apart from the schemas, so that pages can name them without sending those to the browser. */
export const limits = { title: 80, text: 800, short: 120, note: 300, why: 300, places: 60, weeks: 52, partners: 12, meetings: 250, people: 60 } as const;
