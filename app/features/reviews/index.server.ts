export { openReview, type NewReview } from "./commands/open-review.server";
export { describeWaiting } from "./components/labels";
export { listWaitingReviews, countWaitingReviews, type WaitingReview } from "./queries.server";
export { lockOpenProfileReviews, lockOpenReviews, moveProfileReviews, withdrawProfileReviews, withdrawReviews } from "./commands/withdraw-reviews.server";
