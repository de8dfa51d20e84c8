-- How often a vacancy was opened on a day. Nothing tells by whom.
-- CreateTable
CREATE TABLE "vacancy_view" (
    "vacancy_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "vacancy_view_pkey" PRIMARY KEY ("vacancy_id","day")
);

-- AddForeignKey
ALTER TABLE "vacancy_view" ADD CONSTRAINT "vacancy_view_vacancy_id_fkey" FOREIGN KEY ("vacancy_id") REFERENCES "vacancy"("id") ON DELETE CASCADE ON UPDATE CASCADE;
