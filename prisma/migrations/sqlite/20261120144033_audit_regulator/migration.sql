-- AlterTable
ALTER TABLE "Audit" ADD COLUMN "regulatorAt" DATETIME;
