/** What somebody may need to know of a building before they come. Each is told, told not to be there, or not told. */
export const accessItems = ["entrance", "doors", "lift", "toilet", "stop", "parking", "light", "quiet", "dog"] as const;
export type AccessItem = (typeof accessItems)[number];

export const accessAnswers = ["yes", "no", "unknown"] as const;
export type AccessAnswer = (typeof accessAnswers)[number];

export type AccessFieldName = `access_${AccessItem}`;
export const accessField = (item: AccessItem): AccessFieldName => `access_${item}`;

export type Access = { access: string[]; accessMissing: string[] };

/** The two lists of a workplace from the answers of the form. */
export function readAccess(answers: Readonly<Record<string, unknown>>): Access {
  const those = (answer: AccessAnswer) => accessItems.filter((item) => answers[accessField(item)] === answer);
  return { access: those("yes"), accessMissing: those("no") };
}

/** The answers of the form from the two lists. */
export function accessValues({ access, accessMissing }: Access): Record<string, AccessAnswer> {
  return Object.fromEntries(accessItems.map((item) => [accessField(item), access.includes(item) ? "yes" : accessMissing.includes(item) ? "no" : "unknown"]));
}

/** What is there, what is not, and what nobody told: an open question is no no. */
export function sortedAccess({ access, accessMissing }: Access): Record<AccessAnswer, AccessItem[]> {
  return {
    yes: accessItems.filter((item) => access.includes(item)),
    no: accessItems.filter((item) => !access.includes(item) && accessMissing.includes(item)),
    unknown: accessItems.filter((item) => !access.includes(item) && !accessMissing.includes(item)),
  };
}
