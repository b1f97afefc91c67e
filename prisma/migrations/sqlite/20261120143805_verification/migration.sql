-- AlterTable
ALTER TABLE "Account" ADD COLUMN "verifiedUntil" DATETIME;

-- CreateTable
CREATE TABLE "Verification" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "accountId" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "feeCents" INTEGER NOT NULL,
    "contactName" TEXT NOT NULL,
    "contactPhoneMasked" TEXT NOT NULL,
    "name" TEXT,
    "nameBasis" TEXT NOT NULL,
    "trademark" TEXT NOT NULL,
    "invoice" TEXT NOT NULL,
    "invoiceTitle" TEXT NOT NULL,
    "refills" INTEGER NOT NULL DEFAULT 0,
    "reason" TEXT NOT NULL DEFAULT '',
    "appliedById" INTEGER,
    "appliedAt" DATETIME NOT NULL,
    "payDeadlineAt" DATETIME,
    "paidAt" DATETIME,
    "submittedAt" DATETIME,
    "refillDeadlineAt" DATETIME,
    "decidedAt" DATETIME,
    "decidedBy" TEXT,

    PRIMARY KEY ("sandboxId", "id"),
    CONSTRAINT "Verification_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Verification_sandboxId_accountId_fkey" FOREIGN KEY ("sandboxId", "accountId") REFERENCES "Account" ("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- CreateIndex
CREATE INDEX "Verification_sandboxId_accountId_idx" ON "Verification"("sandboxId", "accountId");
