-- AlterTable
ALTER TABLE "Account" ADD COLUMN     "kind" TEXT NOT NULL DEFAULT 'mini_program',
ALTER COLUMN "email" DROP NOT NULL,
ALTER COLUMN "passwordHash" DROP NOT NULL;

-- AlterTable
ALTER TABLE "Registration" ADD COLUMN     "certificateFileId" INTEGER;
