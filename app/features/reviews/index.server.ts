export { openReview, type NewReview } from "./commands/open-review.server";
export { listWaitingReviews, countWaitingReviews, type WaitingReview } from "./queries.server";
export { lockOpenReviews, withdrawReviews } from "./commands/withdraw-review.server";
export { lockOpenProfileReviews, lockOpenReviews, withdrawProfileReviews, withdrawReviews } from "./commands/withdraw-reviews.server";
