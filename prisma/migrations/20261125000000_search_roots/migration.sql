-- The words of a document become lists of numbers: short enough to stay in the row. Rows are filled by the job search-renew.
-- DropIndex
DROP INDEX "search_talent_words_idx";

-- DropIndex
DROP INDEX "search_vacancy_words_idx";

-- AlterTable
ALTER TABLE "search_talent" DROP COLUMN "words",
ADD COLUMN     "form" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "name_roots" INTEGER[],
ADD COLUMN     "roots" INTEGER[],
ADD COLUMN     "title_roots" INTEGER[];

-- AlterTable
ALTER TABLE "search_vacancy" DROP COLUMN "words",
ADD COLUMN     "form" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "name_roots" INTEGER[],
ADD COLUMN     "roots" INTEGER[],
ADD COLUMN     "title_roots" INTEGER[];

-- CreateIndex
CREATE INDEX "search_talent_roots_idx" ON "search_talent" USING GIN ("roots");

-- CreateIndex
CREATE INDEX "search_vacancy_roots_idx" ON "search_vacancy" USING GIN ("roots");

-- CreateIndex
-- an expression, because Prisma cannot say which operators a plain column is compared with; words are in lower case already
CREATE INDEX "search_word_begins" ON "search_word"((lower("word")) text_pattern_ops);
