import type pg from "pg";
import type { Prisma } from "#prisma/generated/client/client";

/** What can be put into the database, by table, in the words of the schema. */
export type RowsOfTable = {
  region: Prisma.RegionCreateManyInput;
  municipality: Prisma.MunicipalityCreateManyInput;
  municipalityPlace: Prisma.MunicipalityPlaceCreateManyInput;
  organisation: Prisma.OrganisationCreateManyInput;
  serviceArea: Prisma.ServiceAreaCreateManyInput;
  workplace: Prisma.WorkplaceCreateManyInput;
  postingAgreement: Prisma.PostingAgreementCreateManyInput;
  account: Prisma.AccountCreateManyInput;
  membership: Prisma.MembershipCreateManyInput;
  standIn: Prisma.StandInCreateManyInput;
  invitation: Prisma.InvitationCreateManyInput;
  peopleImport: Prisma.PeopleImportCreateManyInput;
  peopleImportRow: Prisma.PeopleImportRowCreateManyInput;
  jobSeeker: Prisma.JobSeekerCreateManyInput;
  profileVersion: Prisma.ProfileVersionCreateManyInput;
  hiddenCompany: Prisma.HiddenCompanyCreateManyInput;
  profileView: Prisma.ProfileViewCreateManyInput;
  vacancy: Prisma.VacancyCreateManyInput;
  vacancyVersion: Prisma.VacancyVersionCreateManyInput;
  vacancyPhoto: Prisma.VacancyPhotoCreateManyInput;
  vacancyEvent: Prisma.VacancyEventCreateManyInput;
  vacancyView: Prisma.VacancyViewCreateManyInput;
  favouriteVacancy: Prisma.FavouriteVacancyCreateManyInput;
  shownSuggestion: Prisma.ShownSuggestionCreateManyInput;
  savedSearch: Prisma.SavedSearchCreateManyInput;
  review: Prisma.ReviewCreateManyInput;
  match: Prisma.MatchCreateManyInput;
  matchEvent: Prisma.MatchEventCreateManyInput;
  answerReminder: Prisma.AnswerReminderCreateManyInput;
  answerStanding: Prisma.AnswerStandingCreateManyInput;
  answerEvent: Prisma.AnswerEventCreateManyInput;
  thread: Prisma.ThreadCreateManyInput;
  message: Prisma.MessageCreateManyInput;
  threadRead: Prisma.ThreadReadCreateManyInput;
  notificationMute: Prisma.NotificationMuteCreateManyInput;
  training: Prisma.TrainingCreateManyInput;
  round: Prisma.RoundCreateManyInput;
  roundPerson: Prisma.RoundPersonCreateManyInput;
  contactMoment: Prisma.ContactMomentCreateManyInput;
  trainingSignUp: Prisma.TrainingSignUpCreateManyInput;
  queue: Prisma.QueueCreateManyInput;
  queueEntry: Prisma.QueueEntryCreateManyInput;
  queueLog: Prisma.QueueLogRowCreateManyInput;
  queueLogSecret: Prisma.QueueLogSecretCreateManyInput;
  queueHead: Prisma.QueueHeadCreateManyInput;
  story: Prisma.StoryCreateManyInput;
  openHiringLabel: Prisma.OpenHiringLabelCreateManyInput;
  openHiringLabelEvent: Prisma.OpenHiringLabelEventCreateManyInput;
  talentExercise: Prisma.TalentExerciseCreateManyInput;
  exerciseAnswer: Prisma.ExerciseAnswerCreateManyInput;
  carvingSheet: Prisma.CarvingSheetCreateManyInput;
  tour: Prisma.TourCreateManyInput;
  tourGuest: Prisma.TourGuestCreateManyInput;
  groupRoute: Prisma.GroupRouteCreateManyInput;
  groupPartner: Prisma.GroupPartnerCreateManyInput;
  groupMeeting: Prisma.GroupMeetingCreateManyInput;
  groupMember: Prisma.GroupMemberCreateManyInput;
  groupAttendance: Prisma.GroupAttendanceCreateManyInput;
  instrument: Prisma.InstrumentCreateManyInput;
  ladderStep: Prisma.LadderStepCreateManyInput;
  plan: Prisma.PlanCreateManyInput;
  intervention: Prisma.InterventionCreateManyInput;
  planAgreement: Prisma.PlanAgreementCreateManyInput;
  boardDecision: Prisma.BoardDecisionCreateManyInput;
  placement: Prisma.PlacementCreateManyInput;
  placementEvent: Prisma.PlacementEventCreateManyInput;
  placementAgreement: Prisma.PlacementAgreementCreateManyInput;
  checkIn: Prisma.CheckInCreateManyInput;
  growthStep: Prisma.GrowthStepCreateManyInput;
  coaching: Prisma.CoachingCreateManyInput;
  coachVisit: Prisma.CoachVisitCreateManyInput;
  personFile: Prisma.PersonFileCreateManyInput;
  retention: Prisma.RetentionCreateManyInput;
  move: Prisma.MoveCreateManyInput;
  regionConsent: Prisma.RegionConsentCreateManyInput;
  talentOffer: Prisma.TalentOfferCreateManyInput;
  talentOfferEvent: Prisma.TalentOfferEventCreateManyInput;
  companyWish: Prisma.CompanyWishCreateManyInput;
  mail: Prisma.MailCreateManyInput;
};

export type TableName = keyof RowsOfTable;
export type Rows = { [Table in TableName]?: RowsOfTable[Table][] };

/** Columns whose name is not simply the field in snake case. */
const otherNames: Partial<Record<TableName, Record<string, string>>> = {
  growthStep: { on: "on_day", by: "by_party" },
  personFile: { by: "by_party" },
  coachVisit: { on: "on_day" },
  intervention: { by: "by_day" },
  mail: { to: "to_address" },
  matchEvent: { by: "by_party", from: "from_state", to: "to_state" },
  openHiringLabelEvent: { from: "from_state", to: "to_state" },
  placementEvent: { by: "by_party", from: "from_state", to: "to_state" },
  talentOfferEvent: { by: "by_party", from: "from_state", to: "to_state" },
  vacancyEvent: { from: "from_state", to: "to_state" },
  standIn: { from: "from_day", until: "until_day" },
};

const snakeCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const columnOf = (table: TableName, field: string) => otherNames[table]?.[field] ?? snakeCase(field);

export function add<Table extends TableName>(rows: Rows, table: Table, ...more: RowsOfTable[Table][]): void {
  const known = (rows[table] ??= []) as RowsOfTable[Table][];
  known.push(...more);
}

/**
 * Puts all rows in with one statement, so that tables may point at each other: references are checked at its end.
 * Rows of one table have the same fields; a field that no row has gets the default of the database.
 */
export async function insertRows(client: pg.Client, rows: Rows): Promise<number> {
  const tables = (Object.keys(rows) as TableName[]).filter((table) => rows[table]!.length > 0);
  if (tables.length === 0) return 0;
  const parts = tables.map((table, place) => {
    const name = `"${snakeCase(table)}"`;
    const fields = Object.keys(rows[table]![0]!);
    const columns = fields.map((field) => `"${columnOf(table, field)}"`).join(", ");
    return `part_${place} as (insert into ${name} (${columns}) select ${columns} from jsonb_populate_recordset(null::${name}, $${place + 1}::jsonb))`;
  });
  const values = tables.map((table) => toJson(table, rows[table]!));
  await client.query(`with ${parts.join(",\n")} select 1`, values);
  return tables.reduce((sum, table) => sum + rows[table]!.length, 0);
}

/** Names of columns are looked up once per table and not once per row. */
function toJson(table: TableName, list: readonly object[]): string {
  const fields = Object.keys(list[0]!);
  const columns = fields.map((field) => columnOf(table, field));
  return JSON.stringify(
    list.map((row) => {
      const entries = Object.entries(row);
      if (entries.length !== fields.length || entries.some(([field], at) => field !== fields[at])) {
        throw new Error(`the rows of ${table} do not have the same fields: ${fields.join()} and ${Object.keys(row).join()}`);
      }
      const renamed: Record<string, unknown> = {};
      for (const [at, [, value]] of entries.entries()) renamed[columns[at]!] = value instanceof Uint8Array ? `\\x${Buffer.from(value).toString("hex")}` : value;
      return renamed;
    }),
  );
}
