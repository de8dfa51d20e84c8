-- How it goes at work after 1, 3, 6 and 12 months, and what somebody grew in.
-- CreateTable
CREATE TABLE "check_in" (
    "id" UUID NOT NULL,
    "placement_id" UUID NOT NULL,
    "month" INTEGER NOT NULL,
    "party" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "reminded_at" TIMESTAMPTZ(3),
    "answered_at" TIMESTAMPTZ(3),
    "by_contact" BOOLEAN NOT NULL DEFAULT false,
    "going" TEXT,
    "wants_call" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "check_in_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "growth_step" (
    "id" UUID NOT NULL,
    "placement_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "on_day" DATE NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "by_party" TEXT NOT NULL,
    "added_by_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "growth_step_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "check_in_placement_id_month_party_key" ON "check_in"("placement_id", "month", "party");

-- CreateIndex
CREATE INDEX "growth_step_placement_id_on_day_idx" ON "growth_step"("placement_id", "on_day");

-- CreateIndex
CREATE INDEX "growth_step_added_by_id_idx" ON "growth_step"("added_by_id");

-- AddForeignKey
ALTER TABLE "check_in" ADD CONSTRAINT "check_in_placement_id_fkey" FOREIGN KEY ("placement_id") REFERENCES "placement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "growth_step" ADD CONSTRAINT "growth_step_placement_id_fkey" FOREIGN KEY ("placement_id") REFERENCES "placement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "growth_step" ADD CONSTRAINT "growth_step_added_by_id_fkey" FOREIGN KEY ("added_by_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- an answer is whole or not there
ALTER TABLE "check_in" ADD CONSTRAINT "check_in_answer_is_whole" CHECK (("answered_at" IS NULL) = ("going" IS NULL) AND ("answered_at" IS NOT NULL OR ("wants_call" = false AND "by_contact" = false)));
