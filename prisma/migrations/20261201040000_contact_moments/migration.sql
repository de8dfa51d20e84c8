-- Moments of contact between contact persons and job seekers, and rounds in which everybody of a group is spoken to.
-- CreateEnum
CREATE TYPE "MomentKind" AS ENUM ('phone', 'talk', 'mail', 'visit');

-- CreateEnum
CREATE TYPE "MomentOutcome" AS ENUM ('workNow', 'learningPlace', 'helpFirst', 'later', 'referred', 'didNotCome', 'doesNotWant');

-- CreateTable
CREATE TABLE "contact_moment" (
    "id" UUID NOT NULL,
    "job_seeker_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "kind" "MomentKind" NOT NULL,
    "outcome" "MomentOutcome",
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "note" TEXT NOT NULL DEFAULT '',
    "next_on" DATE,
    "round_id" UUID,

    CONSTRAINT "contact_moment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "round" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "started_by_id" UUID NOT NULL,
    "is_team" BOOLEAN NOT NULL,
    "name" TEXT NOT NULL,
    "known_months" INTEGER NOT NULL,
    "silent_months" INTEGER NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "round_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "round_person" (
    "round_id" UUID NOT NULL,
    "job_seeker_id" UUID NOT NULL,

    CONSTRAINT "round_person_pkey" PRIMARY KEY ("round_id","job_seeker_id")
);

-- CreateIndex
CREATE INDEX "contact_moment_job_seeker_id_at_idx" ON "contact_moment"("job_seeker_id", "at");

-- CreateIndex
CREATE INDEX "contact_moment_membership_id_idx" ON "contact_moment"("membership_id");

-- CreateIndex
CREATE INDEX "contact_moment_round_id_job_seeker_id_idx" ON "contact_moment"("round_id", "job_seeker_id");

-- CreateIndex
CREATE INDEX "round_organisation_id_closed_at_idx" ON "round"("organisation_id", "closed_at");

-- CreateIndex
CREATE INDEX "round_started_by_id_idx" ON "round"("started_by_id");

-- CreateIndex
CREATE INDEX "round_person_job_seeker_id_idx" ON "round_person"("job_seeker_id");

-- AddForeignKey
ALTER TABLE "contact_moment" ADD CONSTRAINT "contact_moment_job_seeker_id_fkey" FOREIGN KEY ("job_seeker_id") REFERENCES "job_seeker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_moment" ADD CONSTRAINT "contact_moment_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "membership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_moment" ADD CONSTRAINT "contact_moment_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "round"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "round" ADD CONSTRAINT "round_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "round" ADD CONSTRAINT "round_started_by_id_fkey" FOREIGN KEY ("started_by_id") REFERENCES "membership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "round_person" ADD CONSTRAINT "round_person_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "round"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "round_person" ADD CONSTRAINT "round_person_job_seeker_id_fkey" FOREIGN KEY ("job_seeker_id") REFERENCES "job_seeker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema file cannot say.
alter table contact_moment add constraint contact_moment_note_is_short check (char_length(note) <= 1000);
create unique index round_one_open_of_a_name on round (organisation_id, lower(name)) where closed_at is null;
