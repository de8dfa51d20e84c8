-- Who handed a person over to whom, when, and with which note.
-- CreateTable
CREATE TABLE "hand_over" (
    "id" UUID NOT NULL,
    "job_seeker_id" UUID NOT NULL,
    "from_id" UUID,
    "to_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "hand_over_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "hand_over_job_seeker_id_at_idx" ON "hand_over"("job_seeker_id", "at");

-- CreateIndex
CREATE INDEX "hand_over_from_id_idx" ON "hand_over"("from_id");

-- CreateIndex
CREATE INDEX "hand_over_to_id_idx" ON "hand_over"("to_id");

-- AddForeignKey
ALTER TABLE "hand_over" ADD CONSTRAINT "hand_over_job_seeker_id_fkey" FOREIGN KEY ("job_seeker_id") REFERENCES "job_seeker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hand_over" ADD CONSTRAINT "hand_over_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "membership"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hand_over" ADD CONSTRAINT "hand_over_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "membership"("id") ON DELETE CASCADE ON UPDATE CASCADE;
