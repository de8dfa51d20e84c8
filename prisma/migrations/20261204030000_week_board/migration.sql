-- Decisions at the weekly board, with who does it and until when.
-- CreateTable
CREATE TABLE "board_decision" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "municipality_id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "written_by_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "board_decision_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "board_decision_organisation_id_municipality_id_created_at_idx" ON "board_decision"("organisation_id", "municipality_id", "created_at");

-- CreateIndex
CREATE INDEX "board_decision_municipality_id_idx" ON "board_decision"("municipality_id");

-- CreateIndex
CREATE INDEX "board_decision_owner_id_idx" ON "board_decision"("owner_id");

-- CreateIndex
CREATE INDEX "board_decision_written_by_id_idx" ON "board_decision"("written_by_id");

-- AddForeignKey
ALTER TABLE "board_decision" ADD CONSTRAINT "board_decision_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "board_decision" ADD CONSTRAINT "board_decision_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "board_decision" ADD CONSTRAINT "board_decision_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "membership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "board_decision" ADD CONSTRAINT "board_decision_written_by_id_fkey" FOREIGN KEY ("written_by_id") REFERENCES "membership"("id") ON DELETE CASCADE ON UPDATE CASCADE;
