-- Counts that stay when people are erased.
-- CreateTable
CREATE TABLE "tally" (
    "from_day" DATE NOT NULL,
    "municipality_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "measure" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "tally_pkey" PRIMARY KEY ("municipality_id","organisation_id","from_day","measure","part")
);

-- CreateTable
CREATE TABLE "tally_span" (
    "from_day" DATE NOT NULL,
    "until_day" DATE NOT NULL,
    "has_stock" BOOLEAN NOT NULL,
    "closed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "tally_span_pkey" PRIMARY KEY ("from_day")
);

-- CreateIndex
CREATE INDEX "tally_organisation_id_from_day_idx" ON "tally"("organisation_id", "from_day");

-- CreateIndex
CREATE INDEX "tally_from_day_idx" ON "tally"("from_day");

-- AddForeignKey
ALTER TABLE "tally" ADD CONSTRAINT "tally_from_day_fkey" FOREIGN KEY ("from_day") REFERENCES "tally_span"("from_day") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tally" ADD CONSTRAINT "tally_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tally" ADD CONSTRAINT "tally_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
