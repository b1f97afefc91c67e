-- AlterTable
ALTER TABLE "Account" ADD COLUMN     "verifiedUntil" TIMESTAMP(3);

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
    "appliedAt" TIMESTAMP(3) NOT NULL,
    "payDeadlineAt" TIMESTAMP(3),
    "paidAt" TIMESTAMP(3),
    "submittedAt" TIMESTAMP(3),
    "refillDeadlineAt" TIMESTAMP(3),
    "decidedAt" TIMESTAMP(3),
    "decidedBy" TEXT,

    CONSTRAINT "Verification_pkey" PRIMARY KEY ("sandboxId","id")
);

-- CreateIndex
CREATE INDEX "Verification_sandboxId_accountId_idx" ON "Verification"("sandboxId", "accountId");

-- AddForeignKey
ALTER TABLE "Verification" ADD CONSTRAINT "Verification_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Verification" ADD CONSTRAINT "Verification_sandboxId_accountId_fkey" FOREIGN KEY ("sandboxId", "accountId") REFERENCES "Account"("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;
