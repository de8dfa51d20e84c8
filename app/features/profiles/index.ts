/** Pure: content of a profile, its states, and how it is drawn. */
export { profileContentSchema, readProfileContent, showChoices, taskWishChoices, type ProfileContent, type ShowChoice, type TaskWishChoice } from "./model/profile-content";
export { choiceKinds, type ChoiceKind, type Choices } from "./model/add-choices";
export { findableStates, profileActions, profileStates, stateAfter, type ProfileAction, type ProfileFacts, type ProfileState } from "./model/profile-states";
export { marksOf } from "./model/private-texts";
export { readVideoAddress, type VideoAddress } from "./model/video-address";
export type { ProfileView } from "./model/describe-profile";
export { ProfileBody, ProfileHead } from "./components/profile-body";
export { InviteForm } from "./components/invite-form";
export { TalentCard, type TalentCardProps, type TalentCardView } from "./components/talent-card";
export { availability } from "./model/availability";
