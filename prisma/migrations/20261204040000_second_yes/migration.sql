-- A company is verified by two people; what a no or a question rests on is counted.
-- AlterTable
ALTER TABLE "review" ADD COLUMN     "first_yes_at" TIMESTAMPTZ(3),
ADD COLUMN     "first_yes_by_id" UUID,
ADD COLUMN     "reasons" TEXT[];

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_first_yes_by_id_fkey" FOREIGN KEY ("first_yes_by_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- whatever the code does: nobody is their own second pair of eyes, and only a company has one
ALTER TABLE "review" ADD CONSTRAINT "review_second_yes_is_of_another" CHECK ("state" <> 'approved' OR "first_yes_by_id" IS NULL OR "decided_by_id" IS NULL OR "first_yes_by_id" <> "decided_by_id");
ALTER TABLE "review" ADD CONSTRAINT "review_first_yes_of_company" CHECK ("first_yes_at" IS NULL OR "kind" = 'company');
