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
    "functions" JSONB NOT NULL DEFAULT [],
    "paths" JSONB NOT NULL DEFAULT [],
    "days" INTEGER,
    "issuedAt" DATETIME NOT NULL,
    "deadlineAt" DATETIME,
    "until" DATETIME,
    "appealText" TEXT NOT NULL DEFAULT '',
    "papers" JSONB NOT NULL DEFAULT [],
    "appealedAt" DATETIME,
    "failed" INTEGER NOT NULL DEFAULT 0,
    "answer" TEXT NOT NULL DEFAULT '',
    "endedAt" DATETIME,

    PRIMARY KEY ("sandboxId", "id"),
    CONSTRAINT "Violation_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Violation_sandboxId_accountId_fkey" FOREIGN KEY ("sandboxId", "accountId") REFERENCES "Account" ("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION
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
    "sentAt" DATETIME NOT NULL,
    "reply" TEXT NOT NULL DEFAULT '',
    "repliedById" INTEGER,
    "repliedAt" DATETIME,

    PRIMARY KEY ("sandboxId", "id"),
    CONSTRAINT "Feedback_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Feedback_sandboxId_accountId_fkey" FOREIGN KEY ("sandboxId", "accountId") REFERENCES "Account" ("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- CreateTable
CREATE TABLE "Deregistration" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "accountId" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "way" TEXT NOT NULL,
    "payAmountCents" INTEGER,
    "papers" JSONB NOT NULL DEFAULT [],
    "startedAt" DATETIME NOT NULL,
    "deadlineAt" DATETIME NOT NULL,
    "endedAt" DATETIME,

    PRIMARY KEY ("sandboxId", "id"),
    CONSTRAINT "Deregistration_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Deregistration_sandboxId_accountId_fkey" FOREIGN KEY ("sandboxId", "accountId") REFERENCES "Account" ("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- CreateTable
CREATE TABLE "Migration" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "accountId" INTEGER NOT NULL,
    "targetId" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "startedAt" DATETIME NOT NULL,
    "deadlineAt" DATETIME NOT NULL,
    "endedAt" DATETIME,

    PRIMARY KEY ("sandboxId", "id"),
    CONSTRAINT "Migration_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Migration_sandboxId_accountId_fkey" FOREIGN KEY ("sandboxId", "accountId") REFERENCES "Account" ("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Account" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'mini_program',
    "email" TEXT,
    "passwordHash" TEXT,
    "state" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "activatedAt" DATETIME,
    "registeredAt" DATETIME,
    "subjectType" TEXT,
    "subjectName" TEXT,
    "subjectIdHash" TEXT,
    "subjectIdMasked" TEXT,
    "adminPersonId" INTEGER,
    "adminIdHash" TEXT,
    "adminIdMasked" TEXT,
    "adminPhoneHash" TEXT,
    "adminPhoneMasked" TEXT,
    "appId" TEXT,
    "originalId" TEXT,
    "name" TEXT,
    "shortName" TEXT,
    "avatarFileId" INTEGER,
    "intro" TEXT,
    "isNameSet" BOOLEAN NOT NULL DEFAULT false,
    "isSearchable" BOOLEAN NOT NULL DEFAULT true,
    "verifiedAt" DATETIME,
    "verifiedUntil" DATETIME,
    "filingNumber" TEXT,
    "serverDomains" JSONB NOT NULL,
    "nextAuditNumber" INTEGER NOT NULL DEFAULT 1,
    "onlineReleaseId" INTEGER,
    "grayReleaseId" INTEGER,
    "trialSlotId" INTEGER,
    "trialPath" TEXT,
    "suspendedAt" DATETIME,
    "suspendReason" TEXT,
    "suspendUntil" DATETIME,
    "takenDownAt" DATETIME,
    "bannedAt" DATETIME,
    "bannedFunctions" JSONB NOT NULL DEFAULT [],
    "bannedPaths" JSONB NOT NULL DEFAULT [],
    "frozenName" TEXT,
    "movedToId" INTEGER,
    "loginFailures" INTEGER NOT NULL DEFAULT 0,
    "loginLockedUntil" DATETIME,

    PRIMARY KEY ("sandboxId", "id"),
    CONSTRAINT "Account_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Account" ("activatedAt", "adminIdHash", "adminIdMasked", "adminPersonId", "adminPhoneHash", "adminPhoneMasked", "appId", "avatarFileId", "createdAt", "email", "filingNumber", "grayReleaseId", "id", "intro", "isNameSet", "isSearchable", "kind", "loginFailures", "loginLockedUntil", "name", "nextAuditNumber", "onlineReleaseId", "originalId", "passwordHash", "registeredAt", "sandboxId", "serverDomains", "shortName", "state", "subjectIdHash", "subjectIdMasked", "subjectName", "subjectType", "suspendedAt", "takenDownAt", "trialPath", "trialSlotId", "verifiedAt", "verifiedUntil") SELECT "activatedAt", "adminIdHash", "adminIdMasked", "adminPersonId", "adminPhoneHash", "adminPhoneMasked", "appId", "avatarFileId", "createdAt", "email", "filingNumber", "grayReleaseId", "id", "intro", "isNameSet", "isSearchable", "kind", "loginFailures", "loginLockedUntil", "name", "nextAuditNumber", "onlineReleaseId", "originalId", "passwordHash", "registeredAt", "sandboxId", "serverDomains", "shortName", "state", "subjectIdHash", "subjectIdMasked", "subjectName", "subjectType", "suspendedAt", "takenDownAt", "trialPath", "trialSlotId", "verifiedAt", "verifiedUntil" FROM "Account";
DROP TABLE "Account";
ALTER TABLE "new_Account" RENAME TO "Account";
CREATE INDEX "Account_appId_idx" ON "Account"("appId");
CREATE INDEX "Account_sandboxId_adminPersonId_idx" ON "Account"("sandboxId", "adminPersonId");
CREATE UNIQUE INDEX "Account_sandboxId_email_key" ON "Account"("sandboxId", "email");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

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
