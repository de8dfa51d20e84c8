-- How often people stood in a list for employers, so that who was seen least can come first.
-- CreateTable
CREATE TABLE "exposure" (
    "job_seeker_id" UUID NOT NULL,
    "shown" DOUBLE PRECISION NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "exposure_pkey" PRIMARY KEY ("job_seeker_id")
);

-- AddForeignKey
ALTER TABLE "exposure" ADD CONSTRAINT "exposure_job_seeker_id_fkey" FOREIGN KEY ("job_seeker_id") REFERENCES "job_seeker"("id") ON DELETE CASCADE ON UPDATE CASCADE;
