-- A list is of people or of vacancies.
-- CreateEnum
CREATE TYPE "ImportKind" AS ENUM ('people', 'vacancies');

-- AlterTable
ALTER TABLE "people_import" ADD COLUMN     "default_place_kind" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "default_workplace_id" UUID,
ADD COLUMN     "kind" "ImportKind" NOT NULL DEFAULT 'people';

-- AlterTable
ALTER TABLE "people_import_row" ADD COLUMN     "vacancy_id" UUID;

-- CreateIndex
CREATE INDEX "people_import_default_workplace_id_idx" ON "people_import"("default_workplace_id");

-- CreateIndex
CREATE UNIQUE INDEX "people_import_row_vacancy_id_key" ON "people_import_row"("vacancy_id");

-- AddForeignKey
ALTER TABLE "people_import" ADD CONSTRAINT "people_import_default_workplace_id_fkey" FOREIGN KEY ("default_workplace_id") REFERENCES "workplace"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "people_import_row" ADD CONSTRAINT "people_import_row_vacancy_id_fkey" FOREIGN KEY ("vacancy_id") REFERENCES "vacancy"("id") ON DELETE SET NULL ON UPDATE CASCADE;
