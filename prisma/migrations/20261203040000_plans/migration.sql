-- The participation ladder, and the plan that somebody agrees to.
-- CreateEnum
CREATE TYPE "InterventionState" AS ENUM ('planned', 'running', 'done', 'stopped');

-- CreateTable
CREATE TABLE "ladder_step" (
    "id" UUID NOT NULL,
    "job_seeker_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "step" INTEGER NOT NULL,
    "since" DATE NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ladder_step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan" (
    "job_seeker_id" UUID NOT NULL,
    "goal" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "asked_at" TIMESTAMPTZ(3),

    CONSTRAINT "plan_pkey" PRIMARY KEY ("job_seeker_id")
);

-- CreateTable
CREATE TABLE "intervention" (
    "id" UUID NOT NULL,
    "job_seeker_id" UUID NOT NULL,
    "what" TEXT NOT NULL,
    "who" TEXT NOT NULL DEFAULT '',
    "by_day" DATE,
    "state" "InterventionState" NOT NULL DEFAULT 'planned',
    "result" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "intervention_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_agreement" (
    "id" UUID NOT NULL,
    "job_seeker_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "hash" TEXT NOT NULL,
    "words" JSONB NOT NULL,

    CONSTRAINT "plan_agreement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "menu_item" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "base_id" TEXT NOT NULL DEFAULT '',
    "name" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "menu_item_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ladder_step_job_seeker_id_since_idx" ON "ladder_step"("job_seeker_id", "since");

-- CreateIndex
CREATE INDEX "ladder_step_membership_id_idx" ON "ladder_step"("membership_id");

-- CreateIndex
CREATE INDEX "intervention_job_seeker_id_idx" ON "intervention"("job_seeker_id");

-- CreateIndex
CREATE UNIQUE INDEX "plan_agreement_job_seeker_id_hash_key" ON "plan_agreement"("job_seeker_id", "hash");

-- CreateIndex
CREATE UNIQUE INDEX "menu_item_municipality_id_base_id_name_key" ON "menu_item"("municipality_id", "base_id", "name");

-- AddForeignKey
ALTER TABLE "ladder_step" ADD CONSTRAINT "ladder_step_job_seeker_id_fkey" FOREIGN KEY ("job_seeker_id") REFERENCES "job_seeker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ladder_step" ADD CONSTRAINT "ladder_step_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "membership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan" ADD CONSTRAINT "plan_job_seeker_id_fkey" FOREIGN KEY ("job_seeker_id") REFERENCES "job_seeker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "intervention" ADD CONSTRAINT "intervention_job_seeker_id_fkey" FOREIGN KEY ("job_seeker_id") REFERENCES "plan"("job_seeker_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_agreement" ADD CONSTRAINT "plan_agreement_job_seeker_id_fkey" FOREIGN KEY ("job_seeker_id") REFERENCES "plan"("job_seeker_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "menu_item" ADD CONSTRAINT "menu_item_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- There are six steps, and each item of a menu is one of the base menu or an own one.
ALTER TABLE "ladder_step" ADD CONSTRAINT "ladder_step_is_one_of_six" CHECK ("step" BETWEEN 1 AND 6);
ALTER TABLE "menu_item" ADD CONSTRAINT "menu_item_is_one_of_two" CHECK (("base_id" = '') <> ("name" = ''));
