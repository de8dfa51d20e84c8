-- Placements that are entrusted to a job coach, and visits.
-- CreateTable
CREATE TABLE "coaching" (
    "id" UUID NOT NULL,
    "placement_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "agreed_at" TIMESTAMPTZ(3),
    "shares_check_ins" BOOLEAN NOT NULL DEFAULT false,
    "ended_at" TIMESTAMPTZ(3),
    "ended_by" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "coaching_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "coach_visit" (
    "coaching_id" UUID NOT NULL,
    "on_day" DATE NOT NULL,
    "going" TEXT NOT NULL,
    "wants_call" BOOLEAN NOT NULL DEFAULT false,
    "next_on" DATE,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "coach_visit_pkey" PRIMARY KEY ("coaching_id","on_day")
);

-- CreateIndex
CREATE INDEX "coaching_placement_id_idx" ON "coaching"("placement_id");

-- CreateIndex
CREATE INDEX "coaching_membership_id_idx" ON "coaching"("membership_id");

-- AddForeignKey
ALTER TABLE "coaching" ADD CONSTRAINT "coaching_placement_id_fkey" FOREIGN KEY ("placement_id") REFERENCES "placement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coaching" ADD CONSTRAINT "coaching_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "membership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coach_visit" ADD CONSTRAINT "coach_visit_coaching_id_fkey" FOREIGN KEY ("coaching_id") REFERENCES "coaching"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- a placement has one coach at a time
CREATE UNIQUE INDEX "coaching_open" ON "coaching"("placement_id") WHERE "ended_at" IS NULL;
ALTER TABLE "coaching" ADD CONSTRAINT "coaching_end_is_whole" CHECK (("ended_at" IS NULL) = ("ended_by" = ''));
ALTER TABLE "coach_visit" ADD CONSTRAINT "coach_visit_next_is_later" CHECK ("next_on" > "on_day");
