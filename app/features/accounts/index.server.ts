export { findActor, findSignedIn, openSession, requireActor, requireRole, type SignedIn } from "./session.server";
export { askSignInCode } from "./commands/ask-sign-in-code.server";
export { readSessionToken, writeAskToken, writeSessionToken } from "./cookies.server";
export { makeLetterCode, readLetterCodes } from "./letter-code.server";
