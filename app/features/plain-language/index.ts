export { checkText } from "./model/check-text";
export { findingKinds, type Finding, type FindingKind, type Work } from "./model/finding";
