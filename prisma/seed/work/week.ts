export const dayLookupOrder = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type WeekDay = (typeof dayLookupOrder)[number];

/** Days that people and companies really combine. */
export const dayPatterns: Readonly<Record<"week" | "all" | "weekend" | "learning", readonly (readonly WeekDay[])[]>> = {
  week: [
    ["mon", "tue", "thu"], ["mon", "wed", "fri"], ["tue", "thu"], ["mon", "tue", "wed", "thu"], ["mon", "tue", "wed", "thu", "fri"],
    ["wed", "fri"], ["tue", "wed", "thu"], ["mon", "tue", "thu", "fri"], ["tue", "wed", "fri"], ["mon", "thu"],
  ],
  all: [["thu", "fri", "sat"], ["wed", "fri", "sat"], ["tue", "thu", "sat"], ["fri", "sat", "sun"], ["mon", "wed", "sat"], ["sat", "sun"]],
  /** the fifth day is for school */
  learning: [["mon", "tue", "wed", "thu"], ["mon", "tue", "thu", "fri"], ["tue", "wed", "thu", "fri"]],
  weekend: [["sat"], ["sat", "sun"], ["sun"]],
};
