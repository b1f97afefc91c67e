-- AlterTable
ALTER TABLE "Sandbox" ADD COLUMN     "isUnfiled" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "HostVisit" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "userId" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "since" TIMESTAMP(3) NOT NULL,
    "seenAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "HostVisit_pkey" PRIMARY KEY ("sandboxId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "HostVisit_sandboxId_userId_key" ON "HostVisit"("sandboxId", "userId");

-- AddForeignKey
ALTER TABLE "HostVisit" ADD CONSTRAINT "HostVisit_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox"("id") ON DELETE CASCADE ON UPDATE CASCADE;
