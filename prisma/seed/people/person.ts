import type { ProfileContent } from "~/features/profiles";
import type { Coordinates } from "~/features/places";
import type { MunicipalitySlug } from "../base/served-places";
import type { Staff } from "../base/world";

/** Where somebody stands with the profile. */
export type PersonCourse =
  | "live" | "liveSecond" | "changed" | "changedVideo" | "paused" | "submitted" | "superseded"
  | "draft" | "draftReady" | "changesAsked" | "rejected"
  | "intakeWaiting" | "intakeLate" | "intakeUnconfirmed" | "unserved";

export type PersonPlan = {
  key: string;
  number: number;
  firstName: string;
  lastName: string;
  email: string;
  place: string;
  /** where in it, when not in the middle */
  home?: Coordinates;
  /** whose people they are; that of the place when it is not told */
  municipality?: MunicipalitySlug;
  contact: Staff | null;
  course: PersonCourse;
  showsName: boolean;
  /** what a made-up person of the mock pages surely says */
  content?: Partial<ProfileContent>;
  /** days since the first yes of the contact person */
  liveDays?: number;
  /** days since "ik zoek nog" */
  availableDays?: number;
  /** moment at which the open review was asked for: working days ago and hour */
  asked?: readonly [workingDays: number, hour: number, minute?: number];
  locale?: "en";
};

export type MadePerson = {
  id: string;
  key: string;
  accountId: string;
  firstName: string;
  contact: Staff | null;
  course: PersonCourse;
  place: string;
  latitude: number;
  longitude: number;
  /** approved and shown */
  live: { versionId: string; content: ProfileContent; since: Date } | null;
  isPaused: boolean;
  draft: ProfileContent;
  createdAt: Date;
  keepsLooking: boolean;
};
