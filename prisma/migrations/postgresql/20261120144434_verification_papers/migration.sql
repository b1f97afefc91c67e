-- AlterTable
ALTER TABLE "Verification" ADD COLUMN     "papers" JSONB NOT NULL DEFAULT '[]';
