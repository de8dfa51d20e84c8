-- Groups of people who start together: route, partners, programme, who was asked and said yes, who was there, what came of it.
-- CreateEnum
CREATE TYPE "GroupOutcome" AS ENUM ('work', 'learning', 'unpaidPlace', 'nextRoute', 'looksOn', 'stopped');

-- CreateEnum
CREATE TYPE "GroupPresence" AS ENUM ('came', 'excused', 'absent');

-- CreateTable
CREATE TABLE "group_route" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "leader_id" UUID,
    "title" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "gives" TEXT NOT NULL DEFAULT '',
    "street" TEXT NOT NULL DEFAULT '',
    "place" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "weeks" INTEGER NOT NULL,
    "ends_on" DATE NOT NULL,
    "places" INTEGER NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "cancelled_at" TIMESTAMPTZ(3),
    "cancel_note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "group_route_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "group_partner" (
    "id" UUID NOT NULL,
    "route_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "does" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "group_partner_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "group_meeting" (
    "id" UUID NOT NULL,
    "route_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "place" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "group_meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "group_member" (
    "id" UUID NOT NULL,
    "route_id" UUID NOT NULL,
    "job_seeker_id" UUID NOT NULL,
    "proposed_by_id" UUID,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "why" TEXT NOT NULL DEFAULT '',
    "answered_at" TIMESTAMPTZ(3),
    "said_yes" BOOLEAN,
    "number" INTEGER,
    "chair" INTEGER,
    "seated_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "ending" TEXT NOT NULL DEFAULT '',
    "outcome" "GroupOutcome",
    "outcome_at" TIMESTAMPTZ(3),

    CONSTRAINT "group_member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "group_attendance" (
    "member_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "presence" "GroupPresence" NOT NULL,
    "noted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "group_attendance_pkey" PRIMARY KEY ("member_id","meeting_id")
);

-- CreateIndex
CREATE INDEX "group_route_organisation_id_starts_on_idx" ON "group_route"("organisation_id", "starts_on");

-- CreateIndex
CREATE INDEX "group_route_leader_id_idx" ON "group_route"("leader_id");

-- CreateIndex
CREATE INDEX "group_route_starts_on_idx" ON "group_route"("starts_on");

-- CreateIndex
CREATE UNIQUE INDEX "group_partner_route_id_name_key" ON "group_partner"("route_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "group_meeting_route_id_starts_at_key" ON "group_meeting"("route_id", "starts_at");

-- CreateIndex
CREATE INDEX "group_member_job_seeker_id_idx" ON "group_member"("job_seeker_id");

-- CreateIndex
CREATE INDEX "group_member_proposed_by_id_idx" ON "group_member"("proposed_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "group_member_route_id_number_key" ON "group_member"("route_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "group_member_route_id_chair_key" ON "group_member"("route_id", "chair");

-- CreateIndex
CREATE INDEX "group_attendance_meeting_id_idx" ON "group_attendance"("meeting_id");

-- AddForeignKey
ALTER TABLE "group_route" ADD CONSTRAINT "group_route_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_route" ADD CONSTRAINT "group_route_leader_id_fkey" FOREIGN KEY ("leader_id") REFERENCES "membership"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_route" ADD CONSTRAINT "group_route_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_partner" ADD CONSTRAINT "group_partner_route_id_fkey" FOREIGN KEY ("route_id") REFERENCES "group_route"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_meeting" ADD CONSTRAINT "group_meeting_route_id_fkey" FOREIGN KEY ("route_id") REFERENCES "group_route"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_member" ADD CONSTRAINT "group_member_route_id_fkey" FOREIGN KEY ("route_id") REFERENCES "group_route"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_member" ADD CONSTRAINT "group_member_job_seeker_id_fkey" FOREIGN KEY ("job_seeker_id") REFERENCES "job_seeker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_member" ADD CONSTRAINT "group_member_proposed_by_id_fkey" FOREIGN KEY ("proposed_by_id") REFERENCES "membership"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_attendance" ADD CONSTRAINT "group_attendance_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "group_member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_attendance" ADD CONSTRAINT "group_attendance_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "group_meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema file cannot say.
alter table group_route add constraint group_route_places_in_range check (places between 1 and 60);
alter table group_route add constraint group_route_weeks_in_range check (weeks between 1 and 52);
alter table group_route add constraint group_route_ends_after_its_start check (ends_on >= starts_on);
alter table group_meeting add constraint group_meeting_ends_after_its_start check (ends_at > starts_at);
alter table group_member add constraint group_member_chair_positive check (chair >= 1);
alter table group_member add constraint group_member_ended_has_no_chair check (ended_at is null or chair is null);
-- nobody is in a group without an own yes
alter table group_member add constraint group_member_chair_after_own_yes check (chair is null or (said_yes is true and answered_at is not null));
alter table group_member add constraint group_member_answer_whole check ((said_yes is null) = (answered_at is null));
create unique index group_member_one_open on group_member (route_id, job_seeker_id) where ended_at is null;
