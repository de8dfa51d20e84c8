export { checkText } from "./model/check-text";
export { foldEvenly, sentencesOf } from "./model/read-text";
export { findingKinds, type Finding, type FindingKind, type Work } from "./model/finding";
export { TextTips } from "./components/text-tips";
export { TipList } from "./components/tip-list";
