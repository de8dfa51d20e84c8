/** Apart from the schemas, so that pages can name them without sending those to the browser. */
export const mostAtOnce = 50;
/** characters of an own sentence */
export const mostNote = 400;
