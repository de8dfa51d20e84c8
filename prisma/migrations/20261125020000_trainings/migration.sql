-- Trainings with limited places, and who signed up for them.
-- CreateEnum
CREATE TYPE "TrainingProof" AS ENUM ('certificate', 'practiceStatement', 'attendance', 'none');

-- CreateTable
CREATE TABLE "training" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "learns" TEXT NOT NULL,
    "given_by" TEXT NOT NULL DEFAULT '',
    "tasks" TEXT[],
    "licences" TEXT[],
    "proof" "TrainingProof" NOT NULL DEFAULT 'none',
    "dutch_needed" INTEGER NOT NULL DEFAULT 0,
    "dutch_reached" INTEGER,
    "place" TEXT NOT NULL,
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,
    "municipality_id" UUID,
    "starts_on" DATE,
    "weeks" INTEGER NOT NULL,
    "hours_per_week" INTEGER NOT NULL,
    "places" INTEGER NOT NULL,
    "cost_cents" INTEGER NOT NULL DEFAULT 0,
    "job_guarantee" BOOLEAN NOT NULL DEFAULT false,
    "bbl" BOOLEAN NOT NULL DEFAULT false,
    "roots" TEXT[],
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "training_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training_sign_up" (
    "id" UUID NOT NULL,
    "training_id" UUID NOT NULL,
    "job_seeker_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "chair" INTEGER,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seated_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "ending" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "training_sign_up_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "training_organisation_id_idx" ON "training"("organisation_id");

-- CreateIndex
CREATE INDEX "training_municipality_id_idx" ON "training"("municipality_id");

-- CreateIndex
CREATE INDEX "training_closed_at_starts_on_idx" ON "training"("closed_at", "starts_on");

-- CreateIndex
CREATE INDEX "training_tasks_idx" ON "training" USING GIN ("tasks");

-- CreateIndex
CREATE INDEX "training_roots_idx" ON "training" USING GIN ("roots");

-- CreateIndex
CREATE INDEX "training_sign_up_job_seeker_id_idx" ON "training_sign_up"("job_seeker_id");

-- CreateIndex
CREATE UNIQUE INDEX "training_sign_up_training_id_number_key" ON "training_sign_up"("training_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "training_sign_up_training_id_chair_key" ON "training_sign_up"("training_id", "chair");

-- AddForeignKey
ALTER TABLE "training" ADD CONSTRAINT "training_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training" ADD CONSTRAINT "training_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training" ADD CONSTRAINT "training_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_sign_up" ADD CONSTRAINT "training_sign_up_training_id_fkey" FOREIGN KEY ("training_id") REFERENCES "training"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_sign_up" ADD CONSTRAINT "training_sign_up_job_seeker_id_fkey" FOREIGN KEY ("job_seeker_id") REFERENCES "job_seeker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema file cannot say.
alter table training add constraint training_places_positive check (places >= 1);
alter table training add constraint training_cost_not_negative check (cost_cents >= 0);
alter table training add constraint training_dutch_ranks check (dutch_needed between 0 and 4 and (dutch_reached is null or dutch_reached between 0 and 4));
alter table training_sign_up add constraint training_sign_up_chair_positive check (chair >= 1);
alter table training_sign_up add constraint training_sign_up_ended_has_no_chair check (ended_at is null or chair is null);
create unique index training_sign_up_one_open on training_sign_up (training_id, job_seeker_id) where ended_at is null;
