-- AlterTable
ALTER TABLE "ScanTicket" ADD COLUMN     "nudgedAt" TIMESTAMP(3);

-- CreateTable
CREATE TABLE "PhonePairing" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "ticketId" INTEGER NOT NULL,
    "token" TEXT NOT NULL,
    "personId" INTEGER NOT NULL,
    "secretHash" TEXT NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "PhonePairing_pkey" PRIMARY KEY ("sandboxId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "PhonePairing_token_key" ON "PhonePairing"("token");

-- AddForeignKey
ALTER TABLE "PhonePairing" ADD CONSTRAINT "PhonePairing_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox"("id") ON DELETE CASCADE ON UPDATE CASCADE;
