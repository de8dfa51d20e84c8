export { ageOf, daysAndHours, promisedHours, type Age } from "./model/age";
export { reviewKinds, type ReviewKind } from "./model/checklist";
export { ageInWords } from "./components/age-words";
export { beginWith, kindIcons, lookAt, whyItMatters } from "./components/labels";
