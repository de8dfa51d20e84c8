export { instruments, isInstrument, type Instrument } from "./model/instruments";
export { placementStates, type PlacementState } from "./model/steps";
export { answerWithin, callAfter, contractSignalDays } from "./model/check-ins";
export { goings, isTrouble, type Going } from "./model/check-ins";
export { growthKinds, growthNoteLimit } from "./model/growth";
export { afterMonths, goingWord, growthWord, partyWord, stateWords } from "./components/words";
