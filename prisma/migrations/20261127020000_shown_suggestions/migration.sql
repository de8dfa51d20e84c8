-- Which suggestions were shown, with the version and the parts that they had, so that they can be explained later.
-- CreateTable
CREATE TABLE "shown_suggestion" (
    "job_seeker_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "vacancy_version_id" UUID NOT NULL,
    "profile_version_id" UUID,
    "day" DATE NOT NULL,
    "place" SMALLINT NOT NULL,
    "fit_version" SMALLINT NOT NULL,
    "points" SMALLINT NOT NULL,
    "parts" SMALLINT[],
    "unknown" SMALLINT NOT NULL,
    "blocks" SMALLINT NOT NULL,

    CONSTRAINT "shown_suggestion_pkey" PRIMARY KEY ("job_seeker_id","account_id","vacancy_version_id","day","fit_version","points")
);

-- CreateIndex
CREATE INDEX "shown_suggestion_account_id_day_idx" ON "shown_suggestion"("account_id", "day");

-- CreateIndex
CREATE INDEX "shown_suggestion_vacancy_version_id_idx" ON "shown_suggestion"("vacancy_version_id");

-- AddForeignKey
ALTER TABLE "shown_suggestion" ADD CONSTRAINT "shown_suggestion_job_seeker_id_fkey" FOREIGN KEY ("job_seeker_id") REFERENCES "job_seeker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shown_suggestion" ADD CONSTRAINT "shown_suggestion_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shown_suggestion" ADD CONSTRAINT "shown_suggestion_vacancy_version_id_fkey" FOREIGN KEY ("vacancy_version_id") REFERENCES "vacancy_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;
