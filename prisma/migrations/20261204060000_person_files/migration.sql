-- Papers of a person, kept by the person and who helps.
-- CreateTable
CREATE TABLE "person_file" (
    "id" UUID NOT NULL,
    "job_seeker_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "content_type" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "size" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "by_party" TEXT NOT NULL,
    "added_by_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_file_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "person_file_added_by_id_idx" ON "person_file"("added_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "person_file_job_seeker_id_hash_key" ON "person_file"("job_seeker_id", "hash");

-- AddForeignKey
ALTER TABLE "person_file" ADD CONSTRAINT "person_file_job_seeker_id_fkey" FOREIGN KEY ("job_seeker_id") REFERENCES "job_seeker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_file" ADD CONSTRAINT "person_file_added_by_id_fkey" FOREIGN KEY ("added_by_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;
