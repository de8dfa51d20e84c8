-- Lists of people out of another system, and codes in letters for who has no mail address.
-- CreateEnum
CREATE TYPE "ImportState" AS ENUM ('mapping', 'checked', 'running', 'done', 'undone');

-- CreateEnum
CREATE TYPE "ImportRowState" AS ENUM ('waiting', 'invited', 'refused');

-- CreateTable
CREATE TABLE "people_import" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "default_membership_id" UUID,
    "file_name" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "headers" TEXT[],
    "columns" JSONB NOT NULL DEFAULT '{}',
    "state" "ImportState" NOT NULL DEFAULT 'mapping',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "started_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),
    "undone_at" TIMESTAMPTZ(3),
    "cleared_at" TIMESTAMPTZ(3),

    CONSTRAINT "people_import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "people_import_row" (
    "import_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "cells" TEXT[],
    "state" "ImportRowState" NOT NULL DEFAULT 'waiting',
    "fault" TEXT NOT NULL DEFAULT '',
    "field" TEXT NOT NULL DEFAULT '',
    "invitation_id" UUID,

    CONSTRAINT "people_import_row_pkey" PRIMARY KEY ("import_id","number")
);

-- CreateTable
CREATE TABLE "import_mapping" (
    "organisation_id" UUID NOT NULL,
    "headers_hash" TEXT NOT NULL,
    "columns" JSONB NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "import_mapping_pkey" PRIMARY KEY ("organisation_id","headers_hash")
);

-- CreateTable
CREATE TABLE "letter_code" (
    "invitation_id" UUID NOT NULL,
    "code_hash" TEXT NOT NULL,
    "sealed" TEXT,
    "account_id" UUID,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "letter_code_pkey" PRIMARY KEY ("invitation_id")
);

-- CreateIndex
CREATE INDEX "people_import_organisation_id_account_id_created_at_idx" ON "people_import"("organisation_id", "account_id", "created_at");

-- CreateIndex
CREATE INDEX "people_import_account_id_idx" ON "people_import"("account_id");

-- CreateIndex
CREATE INDEX "people_import_default_membership_id_idx" ON "people_import"("default_membership_id");

-- CreateIndex
CREATE UNIQUE INDEX "people_import_row_invitation_id_key" ON "people_import_row"("invitation_id");

-- CreateIndex
CREATE INDEX "people_import_row_import_id_state_number_idx" ON "people_import_row"("import_id", "state", "number");

-- CreateIndex
CREATE UNIQUE INDEX "letter_code_code_hash_key" ON "letter_code"("code_hash");

-- CreateIndex
CREATE INDEX "letter_code_account_id_idx" ON "letter_code"("account_id");

-- AddForeignKey
ALTER TABLE "people_import" ADD CONSTRAINT "people_import_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "people_import" ADD CONSTRAINT "people_import_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "people_import" ADD CONSTRAINT "people_import_default_membership_id_fkey" FOREIGN KEY ("default_membership_id") REFERENCES "membership"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "people_import_row" ADD CONSTRAINT "people_import_row_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "people_import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "people_import_row" ADD CONSTRAINT "people_import_row_invitation_id_fkey" FOREIGN KEY ("invitation_id") REFERENCES "invitation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_mapping" ADD CONSTRAINT "import_mapping_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter_code" ADD CONSTRAINT "letter_code_invitation_id_fkey" FOREIGN KEY ("invitation_id") REFERENCES "invitation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter_code" ADD CONSTRAINT "letter_code_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;
