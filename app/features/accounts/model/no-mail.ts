/** Who has no mail address has one that nobody can have (RFC 2606): an account always has an address, and no two are the same. */
const ending = "@no-mail.invalid";

export const noMailAddress = (id: string): string => `${id}${ending}`;

export const hasMail = (email: string): boolean => !email.endsWith(ending);

/** The address as others may see it: nothing for who has none. */
export const shownEmail = (email: string): string => (hasMail(email) ? email : "");
