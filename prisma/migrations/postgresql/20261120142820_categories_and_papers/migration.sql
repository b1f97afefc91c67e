-- AlterTable
ALTER TABLE "AccountCategory" ADD COLUMN     "papers" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "submittedAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "StoredFile" ADD COLUMN     "accountId" INTEGER;
