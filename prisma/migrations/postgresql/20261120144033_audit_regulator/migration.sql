-- AlterTable
ALTER TABLE "Audit" ADD COLUMN     "regulatorAt" TIMESTAMP(3);
