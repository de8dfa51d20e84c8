import { days, hours, minutes } from "~/platform/clock";

/** Codes cost money and ring at somebody's phone, also at that of somebody who asked for nothing. */
export const smsLimits = {
  codesOfAccount: { count: 4, within: hours(1) },
  codesToNumber: { count: 5, within: days(1) },
  triesPerCode: 5,
  codeLives: minutes(15),
};

/** Two parts of a text message hold 306 characters. */
export const longestSms = 306;
