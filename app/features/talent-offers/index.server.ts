export { forgetTalentOffers } from "./forget-talent-offers.server";
export { countOffersToAnswer, countSignals, findTalentOf, findWishes, type TalentOfPerson, type Wishes } from "./queries.server";
