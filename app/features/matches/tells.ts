import type { MailKind } from "~/features/notifications";
import type { AskedSide } from "./model/answer-clock";
import type { MatchAction, MatchState } from "./model/transitions";

export type TellSide = "jobseeker" | "employer" | "ownContact";
export type Tell = { side: TellSide; kind: MailKind };

const everybody = (kind: MailKind): Tell[] => [{ side: "jobseeker", kind }, { side: "employer", kind }, { side: "ownContact", kind }];

/** A silence ends with the truth: who waited reads that no answer came, who was asked that it was not given. */
const afterSilence = (silent: readonly AskedSide[]): Tell[] => [
  ...(["jobseeker", "employer"] as const).map((side): Tell => ({ side, kind: silent.includes(side) ? "match_not_answered" : "match_no_answer" })),
  { side: "ownContact", kind: "match_no_answer" },
];

/** Who gets a mail after a step; the one who took it never does. `silent`: who had not answered. */
export function tellsAfter(action: MatchAction, to: MatchState, silent: readonly AskedSide[]): Tell[] {
  switch (action) {
    case "showInterest":
      return [{ side: "employer", kind: "match_interest" }, { side: "ownContact", kind: "match_interest" }];
    case "invite":
      return [{ side: "jobseeker", kind: "match_invitation" }, { side: "ownContact", kind: "match_invitation" }];
    case "propose":
      return [{ side: "jobseeker", kind: "match_proposal" }, { side: "employer", kind: "match_proposal" }];
    case "sayYes":
      return to === "mutual" ? everybody("match_mutual") : [{ side: "ownContact", kind: "match_yes" }];
    case "decline":
      return everybody("match_declined");
    case "withdraw":
      return everybody("match_withdrawn");
    case "approve":
      return everybody("match_approved");
    case "refuse":
      return [{ side: "jobseeker", kind: "match_refused_jobseeker" }, { side: "employer", kind: "match_refused_employer" }];
    case "plan":
      return everybody("match_planned");
    case "place":
      return everybody("match_placed");
    case "expire":
      return afterSilence(silent);
    case "close":
      return everybody("match_closed_kindly");
    case "complete":
      return [];
  }
}
