-- CreateTable
CREATE TABLE "Filing" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "accountId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "scope" TEXT,
    "form" JSONB NOT NULL,
    "reusedFromId" INTEGER,
    "number" TEXT,
    "reason" TEXT NOT NULL DEFAULT '',
    "round" INTEGER NOT NULL DEFAULT 0,
    "isChanged" BOOLEAN NOT NULL DEFAULT true,
    "codes" JSONB NOT NULL,
    "smsSentAt" DATETIME,
    "smsAgainAt" DATETIME,
    "smsDeadlineAt" DATETIME,
    "smsTries" INTEGER NOT NULL DEFAULT 0,
    "createdAt" DATETIME NOT NULL,
    "submittedById" INTEGER,
    "submittedAt" DATETIME,
    "platformAt" DATETIME,
    "regulatorAt" DATETIME,
    "decidedAt" DATETIME,

    PRIMARY KEY ("sandboxId", "id"),
    CONSTRAINT "Filing_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Filing_sandboxId_accountId_fkey" FOREIGN KEY ("sandboxId", "accountId") REFERENCES "Account" ("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- CreateIndex
CREATE INDEX "Filing_sandboxId_accountId_idx" ON "Filing"("sandboxId", "accountId");
