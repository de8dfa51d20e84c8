-- Stories of people who work at a company, shown by their own yes.
-- CreateEnum
CREATE TYPE "StoryState" AS ENUM ('asked', 'agreed', 'declined', 'withdrawn', 'removed', 'lapsed');

-- CreateTable
CREATE TABLE "story" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "asked_by_id" UUID,
    "state" "StoryState" NOT NULL DEFAULT 'asked',
    "email" CITEXT NOT NULL,
    "name" TEXT NOT NULL,
    "work" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "reminded_at" TIMESTAMPTZ(3),
    "agreed_at" TIMESTAMPTZ(3),
    "renew_asked_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "story_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "story_organisation_id_state_idx" ON "story"("organisation_id", "state");

-- CreateIndex
CREATE INDEX "story_email_idx" ON "story"("email");

-- CreateIndex
CREATE INDEX "story_asked_by_id_idx" ON "story"("asked_by_id");

-- AddForeignKey
ALTER TABLE "story" ADD CONSTRAINT "story_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story" ADD CONSTRAINT "story_asked_by_id_fkey" FOREIGN KEY ("asked_by_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- One open story of a person per company, whoever asks twice at once.
CREATE UNIQUE INDEX "story_one_open" ON "story"("organisation_id", "email") WHERE "state" IN ('asked', 'agreed');

-- What is shown has a yes with its day; what ended holds nothing that says who it was.
ALTER TABLE "story" ADD CONSTRAINT "story_shown_by_yes" CHECK ("state" <> 'agreed' OR "agreed_at" IS NOT NULL);
ALTER TABLE "story" ADD CONSTRAINT "story_ended_is_empty" CHECK ("state" IN ('asked', 'agreed') OR ("ended_at" IS NOT NULL AND "email" = '' AND "name" = '' AND "work" = '' AND "text" = ''));
