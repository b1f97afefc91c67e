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
    "smsSentAt" TIMESTAMP(3),
    "smsAgainAt" TIMESTAMP(3),
    "smsDeadlineAt" TIMESTAMP(3),
    "smsTries" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "submittedById" INTEGER,
    "submittedAt" TIMESTAMP(3),
    "platformAt" TIMESTAMP(3),
    "regulatorAt" TIMESTAMP(3),
    "decidedAt" TIMESTAMP(3),

    CONSTRAINT "Filing_pkey" PRIMARY KEY ("sandboxId","id")
);

-- CreateIndex
CREATE INDEX "Filing_sandboxId_accountId_idx" ON "Filing"("sandboxId", "accountId");

-- AddForeignKey
ALTER TABLE "Filing" ADD CONSTRAINT "Filing_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Filing" ADD CONSTRAINT "Filing_sandboxId_accountId_fkey" FOREIGN KEY ("sandboxId", "accountId") REFERENCES "Account"("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;
