-- Somebody goes to live elsewhere, and what does not go along; each time that sharing with the region began or ended.
-- CreateEnum
CREATE TYPE "MoveState" AS ENUM ('open', 'taken', 'ended', 'cancelled');

-- CreateTable
CREATE TABLE "move" (
    "id" UUID NOT NULL,
    "job_seeker_id" UUID NOT NULL,
    "from_municipality_id" UUID NOT NULL,
    "to_municipality_id" UUID,
    "to_place" TEXT NOT NULL,
    "from_contact_id" UUID,
    "to_contact_id" UUID,
    "state" "MoveState" NOT NULL DEFAULT 'open',
    "at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3),
    "goes_along" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "goes_along_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "move_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "keepsake" (
    "move_id" UUID NOT NULL,
    "job_seeker_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "content" JSONB NOT NULL,

    CONSTRAINT "keepsake_pkey" PRIMARY KEY ("move_id")
);

-- CreateTable
CREATE TABLE "region_consent" (
    "id" UUID NOT NULL,
    "job_seeker_id" UUID NOT NULL,
    "given" BOOLEAN NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by_move" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "region_consent_pkey" PRIMARY KEY ("id")
);

-- AlterTable
ALTER TABLE "person_file" ADD COLUMN "held_back" BOOLEAN NOT NULL DEFAULT false;

-- CreateIndex
CREATE INDEX "move_job_seeker_id_idx" ON "move"("job_seeker_id");

-- CreateIndex
CREATE INDEX "move_to_municipality_id_state_idx" ON "move"("to_municipality_id", "state");

-- CreateIndex
CREATE INDEX "move_from_municipality_id_idx" ON "move"("from_municipality_id");

-- CreateIndex
CREATE INDEX "move_from_contact_id_idx" ON "move"("from_contact_id");

-- CreateIndex
CREATE INDEX "move_to_contact_id_idx" ON "move"("to_contact_id");

-- CreateIndex
CREATE INDEX "keepsake_job_seeker_id_idx" ON "keepsake"("job_seeker_id");

-- CreateIndex
CREATE INDEX "region_consent_job_seeker_id_at_idx" ON "region_consent"("job_seeker_id", "at");

-- AddForeignKey
ALTER TABLE "move" ADD CONSTRAINT "move_job_seeker_id_fkey" FOREIGN KEY ("job_seeker_id") REFERENCES "job_seeker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "move" ADD CONSTRAINT "move_from_municipality_id_fkey" FOREIGN KEY ("from_municipality_id") REFERENCES "municipality"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "move" ADD CONSTRAINT "move_to_municipality_id_fkey" FOREIGN KEY ("to_municipality_id") REFERENCES "municipality"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "move" ADD CONSTRAINT "move_from_contact_id_fkey" FOREIGN KEY ("from_contact_id") REFERENCES "membership"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "move" ADD CONSTRAINT "move_to_contact_id_fkey" FOREIGN KEY ("to_contact_id") REFERENCES "membership"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "keepsake" ADD CONSTRAINT "keepsake_move_id_fkey" FOREIGN KEY ("move_id") REFERENCES "move"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "keepsake" ADD CONSTRAINT "keepsake_job_seeker_id_fkey" FOREIGN KEY ("job_seeker_id") REFERENCES "job_seeker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "region_consent" ADD CONSTRAINT "region_consent_job_seeker_id_fkey" FOREIGN KEY ("job_seeker_id") REFERENCES "job_seeker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Who says twice at once to live elsewhere moves once.
CREATE UNIQUE INDEX "move_one_open" ON "move"("job_seeker_id") WHERE "state" = 'open';

-- Whoever shares already began at that moment.
INSERT INTO "region_consent" ("id", "job_seeker_id", "given", "at")
SELECT gen_random_uuid(), "id", true, "shared_with_region_since" FROM "job_seeker" WHERE "shared_with_region_since" IS NOT NULL;
