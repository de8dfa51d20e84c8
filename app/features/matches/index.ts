export { availableActions, findTransition, isOpen, isSharing, matchActions, matchParties, matchStates, openStates, sharingStates, transitions, type MatchAction, type MatchFacts, type MatchOrigin, type MatchParty, type MatchState } from "./model/transitions";
export { closesAfterDays, daysLeft, dueNow, reminderDays } from "./model/answer-clock";
export { MatchSteps } from "./components/match-steps";
export { MatchRows, matchRow } from "./components/match-rows";
