-- Reminders that were sent, how companies answer, and when they were paused.
-- CreateTable
CREATE TABLE "answer_standing" (
    "organisation_id" UUID NOT NULL,
    "answered" INTEGER NOT NULL DEFAULT 0,
    "unanswered" INTEGER NOT NULL DEFAULT 0,
    "median_minutes" INTEGER,
    "grade" TEXT,
    "counted_at" TIMESTAMPTZ(3),
    "paused_since" TIMESTAMPTZ(3),
    "counts_from" TIMESTAMPTZ(3),
    "monthly_limit" INTEGER,

    CONSTRAINT "answer_standing_pkey" PRIMARY KEY ("organisation_id")
);

-- CreateTable
CREATE TABLE "answer_event" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" UUID,
    "action" TEXT NOT NULL,
    "number" INTEGER,

    CONSTRAINT "answer_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "answer_reminder" (
    "match_id" UUID NOT NULL,
    "side" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "day" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "answer_reminder_pkey" PRIMARY KEY ("match_id","side","since","day")
);

-- CreateIndex
CREATE INDEX "answer_event_organisation_id_at_idx" ON "answer_event"("organisation_id", "at");

-- CreateIndex
CREATE INDEX "answer_event_actor_id_idx" ON "answer_event"("actor_id");

-- AddForeignKey
ALTER TABLE "answer_standing" ADD CONSTRAINT "answer_standing_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer_event" ADD CONSTRAINT "answer_event_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer_event" ADD CONSTRAINT "answer_event_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer_reminder" ADD CONSTRAINT "answer_reminder_match_id_fkey" FOREIGN KEY ("match_id") REFERENCES "match"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A limit is a whole number of people that a company can talk to.
ALTER TABLE "answer_standing" ADD CONSTRAINT "answer_standing_limit_check" CHECK ("monthly_limit" BETWEEN 1 AND 500);
ALTER TABLE "answer_standing" ADD CONSTRAINT "answer_standing_grade_check" CHECK ("grade" IN ('good', 'fair', 'poor'));
ALTER TABLE "answer_reminder" ADD CONSTRAINT "answer_reminder_side_check" CHECK ("side" IN ('jobseeker', 'employer') AND "day" IN (3, 7, 14));
