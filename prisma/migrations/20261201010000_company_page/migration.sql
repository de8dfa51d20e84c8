-- What a company tells on its page: Harries, what it contributes, and whether a building can be entered and used.
-- AlterTable
ALTER TABLE "organisation" ADD COLUMN     "contribution" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "harries" INTEGER;

-- AlterTable
ALTER TABLE "workplace" ADD COLUMN     "access" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "access_missing" TEXT[] DEFAULT ARRAY[]::TEXT[];

ALTER TABLE "organisation" ADD CONSTRAINT "organisation_harries_in_reason" CHECK ("harries" BETWEEN 0 AND 999);
