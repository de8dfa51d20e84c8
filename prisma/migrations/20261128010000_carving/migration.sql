-- Sheets on which a company cuts tasks out of its functions (jobcarving).
-- CreateTable
CREATE TABLE "carving_sheet" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "content" JSONB NOT NULL DEFAULT '{}',
    "shared_since" TIMESTAMPTZ(3),
    "vacancy_id" UUID,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "carving_sheet_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "carving_sheet_vacancy_id_key" ON "carving_sheet"("vacancy_id");

-- CreateIndex
CREATE INDEX "carving_sheet_organisation_id_changed_at_idx" ON "carving_sheet"("organisation_id", "changed_at");

-- AddForeignKey
ALTER TABLE "carving_sheet" ADD CONSTRAINT "carving_sheet_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "carving_sheet" ADD CONSTRAINT "carving_sheet_vacancy_id_fkey" FOREIGN KEY ("vacancy_id") REFERENCES "vacancy"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "carving_sheet" ADD CONSTRAINT "carving_sheet_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
