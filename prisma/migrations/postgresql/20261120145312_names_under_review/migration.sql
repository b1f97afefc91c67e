-- AlterTable
ALTER TABLE "Account" ADD COLUMN     "isSearchable" BOOLEAN NOT NULL DEFAULT true;

-- CreateTable
CREATE TABLE "NameApplication" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "accountId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "word" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "isFirst" BOOLEAN NOT NULL,
    "proof" JSONB NOT NULL,
    "appliedById" INTEGER,
    "appliedAt" TIMESTAMP(3) NOT NULL,
    "dueAt" TIMESTAMP(3) NOT NULL,
    "decidedAt" TIMESTAMP(3),
    "decidedBy" TEXT,
    "reason" TEXT NOT NULL,

    CONSTRAINT "NameApplication_pkey" PRIMARY KEY ("sandboxId","id")
);

-- CreateTable
CREATE TABLE "NameProtection" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "accountId" INTEGER NOT NULL,
    "subjectIdHash" TEXT,
    "since" TIMESTAMP(3) NOT NULL,
    "until" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "NameProtection_pkey" PRIMARY KEY ("sandboxId","id")
);

-- CreateIndex
CREATE INDEX "NameApplication_sandboxId_accountId_idx" ON "NameApplication"("sandboxId", "accountId");

-- AddForeignKey
ALTER TABLE "NameApplication" ADD CONSTRAINT "NameApplication_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NameApplication" ADD CONSTRAINT "NameApplication_sandboxId_accountId_fkey" FOREIGN KEY ("sandboxId", "accountId") REFERENCES "Account"("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "NameProtection" ADD CONSTRAINT "NameProtection_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox"("id") ON DELETE CASCADE ON UPDATE CASCADE;
