-- Tours of companies with who comes along, talent offered without a vacancy, and what job seekers wish of a company.
-- CreateEnum
CREATE TYPE "TalentOfferState" AS ENUM ('waiting', 'welcome', 'declined', 'withdrawn', 'expired');

-- CreateEnum
CREATE TYPE "CompanyWishKind" AS ENUM ('workHere', 'askForMe');

-- CreateEnum
CREATE TYPE "TourAudience" AS ENUM ('contactPersons', 'everyone', 'ownCandidates');

-- CreateTable
CREATE TABLE "talent_offer" (
    "id" UUID NOT NULL,
    "job_seeker_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "state" "TalentOfferState" NOT NULL DEFAULT 'waiting',
    "tasks" TEXT[],
    "why" TEXT NOT NULL,
    "profile_version_id" UUID,
    "offered_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reminded_day" INTEGER NOT NULL DEFAULT 0,
    "sheet_id" UUID,
    "told_of_vacancy_at" TIMESTAMPTZ(3),

    CONSTRAINT "talent_offer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "talent_offer_event" (
    "id" UUID NOT NULL,
    "offer_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" UUID,
    "by_party" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "from_state" "TalentOfferState",
    "to_state" "TalentOfferState" NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "talent_offer_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "company_wish" (
    "id" UUID NOT NULL,
    "job_seeker_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "kind" "CompanyWishKind" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "company_wish_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tour" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "workplace_id" UUID NOT NULL,
    "vacancy_id" UUID,
    "audience" "TourAudience" NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "places" INTEGER NOT NULL,
    "shows" TEXT NOT NULL,
    "is_accessible" BOOLEAN NOT NULL DEFAULT false,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "cancelled_at" TIMESTAMPTZ(3),
    "cancel_note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "tour_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tour_guest" (
    "id" UUID NOT NULL,
    "tour_id" UUID NOT NULL,
    "job_seeker_id" UUID,
    "membership_id" UUID,
    "is_brought" BOOLEAN NOT NULL DEFAULT false,
    "number" INTEGER NOT NULL,
    "chair" INTEGER,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seated_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "ending" TEXT NOT NULL DEFAULT '',
    "attended" BOOLEAN,
    "noted_at" TIMESTAMPTZ(3),

    CONSTRAINT "tour_guest_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "talent_offer_sheet_id_key" ON "talent_offer"("sheet_id");

-- CreateIndex
CREATE INDEX "talent_offer_job_seeker_id_idx" ON "talent_offer"("job_seeker_id");

-- CreateIndex
CREATE INDEX "talent_offer_organisation_id_state_idx" ON "talent_offer"("organisation_id", "state");

-- CreateIndex
CREATE INDEX "talent_offer_state_changed_at_idx" ON "talent_offer"("state", "changed_at");

-- CreateIndex
CREATE INDEX "talent_offer_event_offer_id_at_idx" ON "talent_offer_event"("offer_id", "at");

-- CreateIndex
CREATE INDEX "talent_offer_event_actor_id_idx" ON "talent_offer_event"("actor_id");

-- CreateIndex
CREATE INDEX "company_wish_job_seeker_id_idx" ON "company_wish"("job_seeker_id");

-- CreateIndex
CREATE INDEX "company_wish_organisation_id_kind_idx" ON "company_wish"("organisation_id", "kind");

-- CreateIndex
CREATE INDEX "tour_organisation_id_starts_at_idx" ON "tour"("organisation_id", "starts_at");

-- CreateIndex
CREATE INDEX "tour_workplace_id_idx" ON "tour"("workplace_id");

-- CreateIndex
CREATE INDEX "tour_vacancy_id_idx" ON "tour"("vacancy_id");

-- CreateIndex
CREATE INDEX "tour_starts_at_idx" ON "tour"("starts_at");

-- CreateIndex
CREATE INDEX "tour_guest_job_seeker_id_idx" ON "tour_guest"("job_seeker_id");

-- CreateIndex
CREATE INDEX "tour_guest_membership_id_idx" ON "tour_guest"("membership_id");

-- CreateIndex
CREATE UNIQUE INDEX "tour_guest_tour_id_number_key" ON "tour_guest"("tour_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "tour_guest_tour_id_chair_key" ON "tour_guest"("tour_id", "chair");

-- AddForeignKey
ALTER TABLE "talent_offer" ADD CONSTRAINT "talent_offer_job_seeker_id_fkey" FOREIGN KEY ("job_seeker_id") REFERENCES "job_seeker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "talent_offer" ADD CONSTRAINT "talent_offer_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "talent_offer" ADD CONSTRAINT "talent_offer_profile_version_id_fkey" FOREIGN KEY ("profile_version_id") REFERENCES "profile_version"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "talent_offer" ADD CONSTRAINT "talent_offer_offered_by_id_fkey" FOREIGN KEY ("offered_by_id") REFERENCES "membership"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "talent_offer" ADD CONSTRAINT "talent_offer_sheet_id_fkey" FOREIGN KEY ("sheet_id") REFERENCES "carving_sheet"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "talent_offer_event" ADD CONSTRAINT "talent_offer_event_offer_id_fkey" FOREIGN KEY ("offer_id") REFERENCES "talent_offer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "talent_offer_event" ADD CONSTRAINT "talent_offer_event_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "company_wish" ADD CONSTRAINT "company_wish_job_seeker_id_fkey" FOREIGN KEY ("job_seeker_id") REFERENCES "job_seeker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "company_wish" ADD CONSTRAINT "company_wish_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tour" ADD CONSTRAINT "tour_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tour" ADD CONSTRAINT "tour_workplace_id_fkey" FOREIGN KEY ("workplace_id") REFERENCES "workplace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tour" ADD CONSTRAINT "tour_vacancy_id_fkey" FOREIGN KEY ("vacancy_id") REFERENCES "vacancy"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tour" ADD CONSTRAINT "tour_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tour_guest" ADD CONSTRAINT "tour_guest_tour_id_fkey" FOREIGN KEY ("tour_id") REFERENCES "tour"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tour_guest" ADD CONSTRAINT "tour_guest_job_seeker_id_fkey" FOREIGN KEY ("job_seeker_id") REFERENCES "job_seeker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tour_guest" ADD CONSTRAINT "tour_guest_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "membership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema file cannot say.
alter table tour add constraint tour_places_in_range check (places between 1 and 200);
alter table tour add constraint tour_ends_after_its_start check (ends_at > starts_at);
alter table tour_guest add constraint tour_guest_is_one_of_two check (num_nonnulls(job_seeker_id, membership_id) = 1);
alter table tour_guest add constraint tour_guest_chair_positive check (chair >= 1);
alter table tour_guest add constraint tour_guest_ended_has_no_chair check (ended_at is null or chair is null);
create unique index tour_guest_one_open_person on tour_guest (tour_id, job_seeker_id) where ended_at is null;
create unique index tour_guest_one_open_member on tour_guest (tour_id, membership_id) where ended_at is null;
alter table talent_offer add constraint talent_offer_has_tasks check (cardinality(tasks) between 1 and 5);
create unique index talent_offer_one_open on talent_offer (job_seeker_id, organisation_id) where state in ('waiting', 'welcome');
create unique index company_wish_one_open on company_wish (job_seeker_id, organisation_id, kind) where ended_at is null;
