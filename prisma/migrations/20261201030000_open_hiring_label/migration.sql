-- The label of employers who take part in the programme Open Hiring®.
-- CreateEnum
CREATE TYPE "OpenHiringLabelState" AS ENUM ('asked', 'confirmed', 'refused', 'withdrawn');

-- CreateTable
CREATE TABLE "open_hiring_label" (
    "organisation_id" UUID NOT NULL,
    "state" "OpenHiringLabelState" NOT NULL,
    "source" TEXT NOT NULL,
    "checked_on" DATE,
    "checked_by_id" UUID,
    "note" TEXT NOT NULL DEFAULT '',
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "open_hiring_label_pkey" PRIMARY KEY ("organisation_id")
);

-- CreateTable
CREATE TABLE "open_hiring_label_event" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by_id" UUID,
    "from_state" "OpenHiringLabelState",
    "to_state" "OpenHiringLabelState" NOT NULL,
    "source" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "open_hiring_label_event_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "open_hiring_label_event_organisation_id_at_idx" ON "open_hiring_label_event"("organisation_id", "at");

-- AddForeignKey
ALTER TABLE "open_hiring_label" ADD CONSTRAINT "open_hiring_label_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "open_hiring_label" ADD CONSTRAINT "open_hiring_label_checked_by_id_fkey" FOREIGN KEY ("checked_by_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "open_hiring_label_event" ADD CONSTRAINT "open_hiring_label_event_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "open_hiring_label"("organisation_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "open_hiring_label_event" ADD CONSTRAINT "open_hiring_label_event_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- A label without a day on which somebody looked is no label.
alter table open_hiring_label add constraint open_hiring_label_confirmed_has_a_day check (state <> 'confirmed' or (checked_on is not null and source <> ''));
