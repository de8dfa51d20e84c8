-- The town of a vacancy, to count and filter by. Rows are filled by the job search-renew.
-- AlterTable
ALTER TABLE "search_vacancy" ADD COLUMN     "place" TEXT[];
