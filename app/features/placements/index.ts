export { instruments, isInstrument, type Instrument } from "./model/instruments";
export { placementStates, type PlacementState } from "./model/steps";
export { answerWithin, callAfter, contractSignalDays } from "./model/check-ins";
