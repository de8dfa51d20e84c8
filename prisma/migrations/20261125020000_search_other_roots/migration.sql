-- Words of the largest task and of the other tasks weigh differently. Rows are filled by the job search-renew.
-- AlterTable
ALTER TABLE "search_talent" ADD COLUMN     "other_roots" INTEGER[];

-- AlterTable
ALTER TABLE "search_vacancy" ADD COLUMN     "other_roots" INTEGER[];
