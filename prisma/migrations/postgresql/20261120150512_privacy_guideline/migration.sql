-- CreateTable
CREATE TABLE "PrivacyGuideline" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "accountId" INTEGER NOT NULL,
    "scope" TEXT NOT NULL,
    "auditId" INTEGER,
    "state" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "writtenAt" TIMESTAMP(3) NOT NULL,
    "decidedAt" TIMESTAMP(3),

    CONSTRAINT "PrivacyGuideline_pkey" PRIMARY KEY ("sandboxId","id")
);

-- CreateIndex
CREATE INDEX "PrivacyGuideline_sandboxId_accountId_idx" ON "PrivacyGuideline"("sandboxId", "accountId");

-- AddForeignKey
ALTER TABLE "PrivacyGuideline" ADD CONSTRAINT "PrivacyGuideline_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PrivacyGuideline" ADD CONSTRAINT "PrivacyGuideline_sandboxId_accountId_fkey" FOREIGN KEY ("sandboxId", "accountId") REFERENCES "Account"("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- What the platform had approved is carried over: an approved guideline without kinds; ids of other tables are free here.
INSERT INTO "PrivacyGuideline" ("sandboxId", "id", "accountId", "scope", "state", "content", "writtenAt", "decidedAt")
SELECT "sandboxId", "id", "id", 'online', 'approved', ('{"uses":[],"storageDays":null,"contact":{"mail":"' || coalesce("email", '') || '","phone":"","other":""},"notice":"小程序内弹窗","plugins":[],"supplement":""}')::jsonb, "createdAt", "createdAt" FROM "Account" WHERE "privacyState" = 'approved';

-- AlterTable
ALTER TABLE "Account" DROP COLUMN "privacyState";
