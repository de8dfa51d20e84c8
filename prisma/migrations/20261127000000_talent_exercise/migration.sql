-- The talent exercise: one that is being made and one that is finished per job seeker, with an answer per question.
-- CreateEnum
CREATE TYPE "ExerciseState" AS ENUM ('underway', 'finished');

-- CreateTable
CREATE TABLE "talent_exercise" (
    "id" UUID NOT NULL,
    "job_seeker_id" UUID NOT NULL,
    "state" "ExerciseState" NOT NULL DEFAULT 'underway',
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),
    "shared_since" TIMESTAMPTZ(3),

    CONSTRAINT "talent_exercise_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "exercise_answer" (
    "exercise_id" UUID NOT NULL,
    "question" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "exercise_answer_pkey" PRIMARY KEY ("exercise_id","question")
);

-- CreateIndex
CREATE UNIQUE INDEX "talent_exercise_job_seeker_id_state_key" ON "talent_exercise"("job_seeker_id", "state");

-- AddForeignKey
ALTER TABLE "talent_exercise" ADD CONSTRAINT "talent_exercise_job_seeker_id_fkey" FOREIGN KEY ("job_seeker_id") REFERENCES "job_seeker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exercise_answer" ADD CONSTRAINT "exercise_answer_exercise_id_fkey" FOREIGN KEY ("exercise_id") REFERENCES "talent_exercise"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A result is shared only when there is one.
ALTER TABLE "talent_exercise" ADD CONSTRAINT "talent_exercise_state_check" CHECK (("state" = 'finished') = ("finished_at" IS NOT NULL) AND ("shared_since" IS NULL OR "state" = 'finished'));
