-- Searches that job seekers keep, what mails told of them, and vacancies that somebody does not want to see.
-- AlterTable
ALTER TABLE "mail" ADD COLUMN     "stop_link" TEXT;

-- CreateTable
CREATE TABLE "saved_search" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "question" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "looked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "mails_from" TIMESTAMPTZ(3) DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "saved_search_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "told_vacancy" (
    "account_id" UUID NOT NULL,
    "vacancy_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "told_vacancy_pkey" PRIMARY KEY ("account_id","vacancy_id")
);

-- CreateTable
CREATE TABLE "hidden_vacancy" (
    "account_id" UUID NOT NULL,
    "vacancy_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "hidden_vacancy_pkey" PRIMARY KEY ("account_id","vacancy_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "saved_search_account_id_question_key" ON "saved_search"("account_id", "question");

-- CreateIndex
CREATE INDEX "told_vacancy_vacancy_id_idx" ON "told_vacancy"("vacancy_id");

-- CreateIndex
CREATE INDEX "hidden_vacancy_vacancy_id_idx" ON "hidden_vacancy"("vacancy_id");

-- AddForeignKey
ALTER TABLE "saved_search" ADD CONSTRAINT "saved_search_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "told_vacancy" ADD CONSTRAINT "told_vacancy_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "told_vacancy" ADD CONSTRAINT "told_vacancy_vacancy_id_fkey" FOREIGN KEY ("vacancy_id") REFERENCES "vacancy"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hidden_vacancy" ADD CONSTRAINT "hidden_vacancy_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hidden_vacancy" ADD CONSTRAINT "hidden_vacancy_vacancy_id_fkey" FOREIGN KEY ("vacancy_id") REFERENCES "vacancy"("id") ON DELETE CASCADE ON UPDATE CASCADE;
