-- AlterTable
ALTER TABLE "Member" ADD COLUMN     "points" JSONB NOT NULL DEFAULT '[]';
