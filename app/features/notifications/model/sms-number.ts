import { parsePhoneNumberFromString } from "libphonenumber-js/mobile";

/** A mobile number in any spelling as +31612345678; without a country it is Dutch. Null for what cannot get a text message. */
export function smsNumberOf(written: string): string | null {
  const number = parsePhoneNumberFromString(written, "NL");
  if (!number?.isValid()) return null;
  const type = number.getType();
  return type === "MOBILE" || type === "FIXED_LINE_OR_MOBILE" ? number.number : null;
}

/** As its owner recognises it without showing it to who looks along: "06 •• •• •• 78". */
export function hintOf(number: string): string {
  const digits = number.replace(/\D/g, "");
  const begin = digits.startsWith("316") ? "06" : `+${digits.slice(0, 2)}`;
  return `${begin} •• •• •• ${digits.slice(-2)}`;
}
