-- CreateEnum
CREATE TYPE "InstrumentAudience" AS ENUM ('jobseeker', 'employer');

-- CreateTable
CREATE TABLE "instrument" (
    "id" UUID NOT NULL,
    "region_id" UUID,
    "municipality_id" UUID,
    "over_id" UUID,
    "is_hidden" BOOLEAN NOT NULL DEFAULT false,
    "audience" "InstrumentAudience" NOT NULL,
    "topic" TEXT NOT NULL DEFAULT '',
    "name" TEXT NOT NULL,
    "what" TEXT NOT NULL DEFAULT '',
    "for_whom" TEXT NOT NULL DEFAULT '',
    "gives" TEXT NOT NULL DEFAULT '',
    "how_to_ask" TEXT NOT NULL DEFAULT '',
    "law" TEXT NOT NULL DEFAULT '',
    "law_url" TEXT NOT NULL DEFAULT '',
    "valid_until" DATE,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "instrument_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "instrument_region_id_idx" ON "instrument"("region_id");

-- CreateIndex
CREATE INDEX "instrument_over_id_idx" ON "instrument"("over_id");

-- CreateIndex
CREATE UNIQUE INDEX "instrument_municipality_id_over_id_key" ON "instrument"("municipality_id", "over_id");

-- AddForeignKey
ALTER TABLE "instrument" ADD CONSTRAINT "instrument_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "region"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "instrument" ADD CONSTRAINT "instrument_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "instrument" ADD CONSTRAINT "instrument_over_id_fkey" FOREIGN KEY ("over_id") REFERENCES "instrument"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- An entry is said by a region or by a municipality, and only a municipality says something over another entry.
ALTER TABLE "instrument" ADD CONSTRAINT "instrument_is_said_by_one" CHECK (("region_id" IS NULL) <> ("municipality_id" IS NULL));
ALTER TABLE "instrument" ADD CONSTRAINT "instrument_over_is_of_a_municipality" CHECK ("over_id" IS NULL OR "municipality_id" IS NOT NULL);
