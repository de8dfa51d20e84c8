/** Numbers, lists and beginnings in words. Making a formatter costs a hundred times what using it costs, so each is made once. */
type Locale = "nl" | "en";

function perLocale<T>(make: (locale: Locale) => T): (locale: Locale) => T {
  const made = new Map<Locale, T>();
  return (locale) => {
    const known = made.get(locale) ?? make(locale);
    made.set(locale, known);
    return known;
  };
}

const lists = perLocale((locale) => new Intl.ListFormat(locale, { type: "conjunction" }));
const wholes = perLocale((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }));
const tenths = perLocale((locale) => new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }));
const upToTenths = perLocale((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }));
// amounts read the same in both languages except for the mark before the cents
const amounts = perLocale((locale) => new Intl.NumberFormat(locale === "en" ? "en-NL" : "nl-NL", { style: "currency", currency: "EUR" }));

/** "a, b en c" */
export const listInWords = (words: readonly string[], locale: Locale): string => lists(locale).format(words);

/** "tuinhulp" → "Tuinhulp" */
export const withCapital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** "1.511" */
export const wholeNumber = (value: number, locale: Locale): string => wholes(locale).format(value);

/** "3,0" */
export const withTenth = (value: number, locale: Locale): string => tenths(locale).format(value);

/** "3" or "3,5" */
export const withTenthIfAny = (value: number, locale: Locale): string => upToTenths(locale).format(value);

/** "€ 15,10" from euro cents. */
export const euros = (cents: number, locale: Locale): string => amounts(locale).format(cents / 100);
