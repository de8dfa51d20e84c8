-- When data of people who are silent go: warnings, and who wants to stay.
-- CreateTable
CREATE TABLE "retention" (
    "job_seeker_id" UUID NOT NULL,
    "warned_at" TIMESTAMPTZ(3),
    "warned_again_at" TIMESTAMPTZ(3),
    "stayed_at" TIMESTAMPTZ(3),
    "erased_at" TIMESTAMPTZ(3),

    CONSTRAINT "retention_pkey" PRIMARY KEY ("job_seeker_id")
);

-- CreateIndex
CREATE INDEX "retention_erased_at_idx" ON "retention"("erased_at");

-- AddForeignKey
ALTER TABLE "retention" ADD CONSTRAINT "retention_job_seeker_id_fkey" FOREIGN KEY ("job_seeker_id") REFERENCES "job_seeker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Two warnings need two months, and nothing is kept longer than a year (rule 23).
UPDATE "municipality" SET "retention_months" = least(greatest("retention_months", 3), 12);
ALTER TABLE "municipality" ADD CONSTRAINT "municipality_retention_months_check" CHECK ("retention_months" BETWEEN 3 AND 12);
