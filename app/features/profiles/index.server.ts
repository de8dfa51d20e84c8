export { addToDraft } from "./commands/add-to-draft.server";
export { applyProfileDecision, type ProfileDecision } from "./commands/apply-profile-decision.server";
export { pauseForWork } from "./commands/pause-for-work.server";
export { findShownProfile, listShownProfiles, type ShownFor, type ShownProfile } from "./shown-profile.server";
export { findDraftChoices } from "./draft-choices.server";
export { loadFitProfile, loadFitProfiles, toFitProfile } from "./fit-profile.server";
export { isFindable, toTalentDocument, toTalentDocuments } from "./search-document.server";
export { isStillAvailable, relationTo, visibleJobSeekers } from "./policy";
export { describeProfile, type ProfileView } from "./model/describe-profile";
