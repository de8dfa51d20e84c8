-- Text messages to numbers that their owner confirmed.
-- AlterTable
ALTER TABLE "account" ADD COLUMN "sms_number" TEXT,
ADD COLUMN "sms_since" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "sms" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "account_id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "sms_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sms_code" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "code_hash" TEXT NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "sms_code_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "sms_key_key" ON "sms"("key");

-- CreateIndex
CREATE INDEX "sms_account_id_idx" ON "sms"("account_id");

-- CreateIndex
CREATE INDEX "sms_code_account_id_created_at_idx" ON "sms_code"("account_id", "created_at");

-- CreateIndex
CREATE INDEX "sms_code_number_created_at_idx" ON "sms_code"("number", "created_at");

-- AddForeignKey
ALTER TABLE "sms" ADD CONSTRAINT "sms_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sms_code" ADD CONSTRAINT "sms_code_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A number is there since some day, or not at all.
ALTER TABLE "account" ADD CONSTRAINT "account_sms_since" CHECK (("sms_number" IS NULL) = ("sms_since" IS NULL));
