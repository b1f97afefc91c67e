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
    "writtenAt" DATETIME NOT NULL,
    "decidedAt" DATETIME,

    PRIMARY KEY ("sandboxId", "id"),
    CONSTRAINT "PrivacyGuideline_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PrivacyGuideline_sandboxId_accountId_fkey" FOREIGN KEY ("sandboxId", "accountId") REFERENCES "Account" ("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- What the platform had approved is carried over: an approved guideline without kinds; ids of other tables are free here.
INSERT INTO "PrivacyGuideline" ("sandboxId", "id", "accountId", "scope", "state", "content", "writtenAt", "decidedAt")
SELECT "sandboxId", "id", "id", 'online', 'approved', '{"uses":[],"storageDays":null,"contact":{"mail":"' || coalesce("email", '') || '","phone":"","other":""},"notice":"小程序内弹窗","plugins":[],"supplement":""}', "createdAt", "createdAt" FROM "Account" WHERE "privacyState" = 'approved';

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
    "takenDownAt" DATETIME,
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
CREATE INDEX "PrivacyGuideline_sandboxId_accountId_idx" ON "PrivacyGuideline"("sandboxId", "accountId");
