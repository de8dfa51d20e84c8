-- Facets with a short fixed list of values become bits of one number, small enough for the index that finds what is near.
-- Rows get their bits when the worker makes them anew (another form).
-- DropIndex
DROP INDEX "search_talent_cell_idx";

-- DropIndex
DROP INDEX "search_talent_sector_idx";

-- DropIndex
DROP INDEX "search_vacancy_cell_idx";

-- DropIndex
DROP INDEX "search_vacancy_sector_idx";

-- AlterTable
ALTER TABLE "search_talent" DROP COLUMN "day",
DROP COLUMN "dutch",
DROP COLUMN "hours",
DROP COLUMN "part",
DROP COLUMN "sector",
ADD COLUMN     "bits" BIGINT NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "search_vacancy" DROP COLUMN "day",
DROP COLUMN "dutch",
DROP COLUMN "help",
DROP COLUMN "hours",
DROP COLUMN "kind",
DROP COLUMN "part",
DROP COLUMN "pay",
DROP COLUMN "sector",
DROP COLUMN "trait",
ADD COLUMN     "bits" BIGINT NOT NULL DEFAULT 0;

-- CreateIndex
CREATE INDEX "search_talent_hidden_from_idx" ON "search_talent" USING GIN ("hidden_from");

-- What is near is found, chosen and counted from these alone. All rows are in them; as partial indexes they are none of Prisma's business,
-- which knows no columns that an index only carries.
CREATE INDEX "search_talent_near" ON "search_talent" ("cell") INCLUDE ("job_seeker_id", "latitude", "longitude", "since", "radius_km", "bits") WHERE "cell" IS NOT NULL;
CREATE INDEX "search_vacancy_near" ON "search_vacancy" ("cell") INCLUDE ("vacancy_id", "latitude", "longitude", "since", "bits") WHERE "cell" IS NOT NULL;

-- The document itself is read for a few rows only; elsewhere it does not make the others wide.
ALTER TABLE "search_talent" ALTER COLUMN "document" SET STORAGE EXTERNAL, SET (toast_tuple_target = 1024);
ALTER TABLE "search_vacancy" ALTER COLUMN "document" SET STORAGE EXTERNAL, SET (toast_tuple_target = 1024);
