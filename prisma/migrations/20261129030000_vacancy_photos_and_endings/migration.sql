-- AlterTable
ALTER TABLE "match" ADD COLUMN "said_to_fill_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "vacancy" ADD COLUMN "former_id" UUID;

-- CreateTable
CREATE TABLE "vacancy_photo" (
    "id" UUID NOT NULL,
    "vacancy_id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "vacancy_photo_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "vacancy_photo_vacancy_id_hash_key" ON "vacancy_photo"("vacancy_id", "hash");

-- CreateIndex
CREATE INDEX "vacancy_former_id_idx" ON "vacancy"("former_id");

-- AddForeignKey
ALTER TABLE "vacancy" ADD CONSTRAINT "vacancy_former_id_fkey" FOREIGN KEY ("former_id") REFERENCES "vacancy"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vacancy_photo" ADD CONSTRAINT "vacancy_photo_vacancy_id_fkey" FOREIGN KEY ("vacancy_id") REFERENCES "vacancy"("id") ON DELETE CASCADE ON UPDATE CASCADE;
