-- AlterTable
ALTER TABLE "ScanTicket" ADD COLUMN "nudgedAt" DATETIME;

-- CreateTable
CREATE TABLE "PhonePairing" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "ticketId" INTEGER NOT NULL,
    "token" TEXT NOT NULL,
    "personId" INTEGER NOT NULL,
    "secretHash" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL,

    PRIMARY KEY ("sandboxId", "id"),
    CONSTRAINT "PhonePairing_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "PhonePairing_token_key" ON "PhonePairing"("token");
