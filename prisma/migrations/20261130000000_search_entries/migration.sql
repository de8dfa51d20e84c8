-- Words of the vocabulary are looked up in the question (decision 0029): a row carries which entries it has, as bits and, for counting, as bytes.
-- Rows are filled by the job search-renew.
-- AlterTable
ALTER TABLE "search_talent" DROP COLUMN "name_roots",
DROP COLUMN "other_roots",
ADD COLUMN     "entries_0" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN     "entries_1" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN     "entries_2" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN     "entries_3" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN     "entries_4" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN     "entries_5" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN     "entries_6" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN     "entries_7" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN     "entries_8" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN     "entries_9" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN     "entries_10" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN     "task_codes" BYTEA NOT NULL DEFAULT '\x',
ADD COLUMN     "talent_codes" BYTEA NOT NULL DEFAULT '\x';

-- AlterTable
ALTER TABLE "search_vacancy" DROP COLUMN "name_roots",
DROP COLUMN "other_roots",
ADD COLUMN     "entries_0" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN     "entries_1" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN     "entries_2" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN     "entries_3" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN     "entries_4" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN     "entries_5" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN     "entries_6" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN     "task_codes" BYTEA NOT NULL DEFAULT '\x';

-- What is near is found, chosen, ranked and counted from these alone.
DROP INDEX "search_talent_near";
DROP INDEX "search_vacancy_near";
CREATE INDEX "search_talent_near" ON "search_talent" ("cell") INCLUDE ("job_seeker_id", "latitude", "longitude", "since", "radius_km", "bits", "entries_0", "entries_1", "entries_2", "entries_3", "entries_4", "entries_5", "entries_6", "entries_7", "entries_8", "entries_9", "entries_10", "task_codes", "talent_codes") WHERE "cell" IS NOT NULL;
CREATE INDEX "search_vacancy_near" ON "search_vacancy" ("cell") INCLUDE ("vacancy_id", "latitude", "longitude", "since", "bits", "entries_0", "entries_1", "entries_2", "entries_3", "entries_4", "entries_5", "entries_6", "task_codes") WHERE "cell" IS NOT NULL;

-- The document alone stands outside the row; with less room the lists would follow it, and be fetched for every row that is looked at.
ALTER TABLE "search_talent" SET (toast_tuple_target = 1600);
ALTER TABLE "search_vacancy" SET (toast_tuple_target = 1600);
