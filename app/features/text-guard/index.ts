export { markText } from "./model/mark-text";
export { privateKinds, type Mark, type PrivateKind } from "./model/mark";
export { keptKey, mayStay, placeMarks, stillOpen, type PlacedMark, type TextPlace } from "./model/where";
export { lookAgain, marksByField, privateTextErrors, type FieldText } from "./model/mark-words";
export { readKept } from "./model/read-kept";
export { GuardList } from "./components/guard-list";
export { KeptList, type MarkWithPlace } from "./components/kept-list";
export { passesElevenTest } from "./model/numbers";
