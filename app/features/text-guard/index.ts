export { markText } from "./model/mark-text";
export { privateKinds, type Mark, type PrivateKind } from "./model/mark";
export { keptKey, mayStay, placeMarks, stillOpen, type PlacedMark, type TextPlace } from "./model/where";
