/** Apart from the schemas, so that pages can name them without sending those to the browser. */
export const tourLimits = { places: 200, shows: 600, note: 300 } as const;
