/** Apart from the schemas, so that pages can name them without sending those to the browser. */
export const offerLimits = { tasks: 5, why: 400, note: 300 } as const;
