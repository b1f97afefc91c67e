-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Verification" (
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
    "papers" JSONB NOT NULL DEFAULT '[]',
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
INSERT INTO "new_Verification" ("accountId", "appliedAt", "appliedById", "contactName", "contactPhoneMasked", "decidedAt", "decidedBy", "feeCents", "id", "invoice", "invoiceTitle", "name", "nameBasis", "paidAt", "payDeadlineAt", "reason", "refillDeadlineAt", "refills", "sandboxId", "state", "submittedAt", "trademark") SELECT "accountId", "appliedAt", "appliedById", "contactName", "contactPhoneMasked", "decidedAt", "decidedBy", "feeCents", "id", "invoice", "invoiceTitle", "name", "nameBasis", "paidAt", "payDeadlineAt", "reason", "refillDeadlineAt", "refills", "sandboxId", "state", "submittedAt", "trademark" FROM "Verification";
DROP TABLE "Verification";
ALTER TABLE "new_Verification" RENAME TO "Verification";
CREATE INDEX "Verification_sandboxId_accountId_idx" ON "Verification"("sandboxId", "accountId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
