-- AlterTable
ALTER TABLE "Account" ADD COLUMN     "bannedAt" TIMESTAMP(3),
ADD COLUMN     "bannedFunctions" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "bannedPaths" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "frozenName" TEXT,
ADD COLUMN     "movedToId" INTEGER,
ADD COLUMN     "suspendReason" TEXT,
ADD COLUMN     "suspendUntil" TIMESTAMP(3);

-- CreateTable
CREATE TABLE "Violation" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "accountId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "threat" TEXT NOT NULL,
    "functions" JSONB NOT NULL DEFAULT '[]',
    "paths" JSONB NOT NULL DEFAULT '[]',
    "days" INTEGER,
    "issuedAt" TIMESTAMP(3) NOT NULL,
    "deadlineAt" TIMESTAMP(3),
    "until" TIMESTAMP(3),
    "appealText" TEXT NOT NULL DEFAULT '',
    "papers" JSONB NOT NULL DEFAULT '[]',
    "appealedAt" TIMESTAMP(3),
    "failed" INTEGER NOT NULL DEFAULT 0,
    "answer" TEXT NOT NULL DEFAULT '',
    "endedAt" TIMESTAMP(3),

    CONSTRAINT "Violation_pkey" PRIMARY KEY ("sandboxId","id")
);

-- CreateTable
CREATE TABLE "Feedback" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "accountId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "page" TEXT NOT NULL,
    "sentAt" TIMESTAMP(3) NOT NULL,
    "reply" TEXT NOT NULL DEFAULT '',
    "repliedById" INTEGER,
    "repliedAt" TIMESTAMP(3),

    CONSTRAINT "Feedback_pkey" PRIMARY KEY ("sandboxId","id")
);

-- CreateTable
CREATE TABLE "Deregistration" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "accountId" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "way" TEXT NOT NULL,
    "payAmountCents" INTEGER,
    "papers" JSONB NOT NULL DEFAULT '[]',
    "startedAt" TIMESTAMP(3) NOT NULL,
    "deadlineAt" TIMESTAMP(3) NOT NULL,
    "endedAt" TIMESTAMP(3),

    CONSTRAINT "Deregistration_pkey" PRIMARY KEY ("sandboxId","id")
);

-- CreateTable
CREATE TABLE "Migration" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "accountId" INTEGER NOT NULL,
    "targetId" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "startedAt" TIMESTAMP(3) NOT NULL,
    "deadlineAt" TIMESTAMP(3) NOT NULL,
    "endedAt" TIMESTAMP(3),

    CONSTRAINT "Migration_pkey" PRIMARY KEY ("sandboxId","id")
);

-- CreateIndex
CREATE INDEX "Violation_sandboxId_accountId_idx" ON "Violation"("sandboxId", "accountId");

-- CreateIndex
CREATE INDEX "Feedback_sandboxId_accountId_idx" ON "Feedback"("sandboxId", "accountId");

-- CreateIndex
CREATE INDEX "Deregistration_sandboxId_accountId_idx" ON "Deregistration"("sandboxId", "accountId");

-- CreateIndex
CREATE INDEX "Migration_sandboxId_accountId_idx" ON "Migration"("sandboxId", "accountId");

-- CreateIndex
CREATE INDEX "Migration_sandboxId_targetId_idx" ON "Migration"("sandboxId", "targetId");

-- AddForeignKey
ALTER TABLE "Violation" ADD CONSTRAINT "Violation_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Violation" ADD CONSTRAINT "Violation_sandboxId_accountId_fkey" FOREIGN KEY ("sandboxId", "accountId") REFERENCES "Account"("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Feedback" ADD CONSTRAINT "Feedback_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Feedback" ADD CONSTRAINT "Feedback_sandboxId_accountId_fkey" FOREIGN KEY ("sandboxId", "accountId") REFERENCES "Account"("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Deregistration" ADD CONSTRAINT "Deregistration_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Deregistration" ADD CONSTRAINT "Deregistration_sandboxId_accountId_fkey" FOREIGN KEY ("sandboxId", "accountId") REFERENCES "Account"("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Migration" ADD CONSTRAINT "Migration_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Migration" ADD CONSTRAINT "Migration_sandboxId_accountId_fkey" FOREIGN KEY ("sandboxId", "accountId") REFERENCES "Account"("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;
