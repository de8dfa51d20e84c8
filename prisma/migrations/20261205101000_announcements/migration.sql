-- What a municipality says above every page, and who closed it.
-- CreateEnum
CREATE TYPE "Audience" AS ENUM ('everybody', 'jobseeker', 'employer', 'staff');

-- CreateTable
CREATE TABLE "announcement" (
    "id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "audience" "Audience" NOT NULL,
    "text" TEXT NOT NULL,
    "from_day" DATE NOT NULL,
    "until_day" DATE NOT NULL,
    "written_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "announcement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "announcement_closed" (
    "announcement_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "announcement_closed_pkey" PRIMARY KEY ("announcement_id","account_id")
);

-- CreateIndex
CREATE INDEX "announcement_municipality_id_until_day_idx" ON "announcement"("municipality_id", "until_day");

-- CreateIndex
CREATE INDEX "announcement_written_by_id_idx" ON "announcement"("written_by_id");

-- CreateIndex
CREATE INDEX "announcement_closed_account_id_idx" ON "announcement_closed"("account_id");

-- AddForeignKey
ALTER TABLE "announcement" ADD CONSTRAINT "announcement_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "announcement" ADD CONSTRAINT "announcement_written_by_id_fkey" FOREIGN KEY ("written_by_id") REFERENCES "membership"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "announcement_closed" ADD CONSTRAINT "announcement_closed_announcement_id_fkey" FOREIGN KEY ("announcement_id") REFERENCES "announcement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "announcement_closed" ADD CONSTRAINT "announcement_closed_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;
