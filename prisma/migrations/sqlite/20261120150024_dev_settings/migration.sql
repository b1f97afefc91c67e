-- CreateTable
CREATE TABLE "AppSecret" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "accountId" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "valueHash" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "previousHash" TEXT,
    "previousUntil" DATETIME,
    "frozenFrom" DATETIME,

    PRIMARY KEY ("sandboxId", "id"),
    CONSTRAINT "AppSecret_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "AppSecret_sandboxId_accountId_fkey" FOREIGN KEY ("sandboxId", "accountId") REFERENCES "Account" ("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- CreateTable
CREATE TABLE "UploadKey" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "accountId" INTEGER NOT NULL,
    "publicKey" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,

    PRIMARY KEY ("sandboxId", "id"),
    CONSTRAINT "UploadKey_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "UploadKey_sandboxId_accountId_fkey" FOREIGN KEY ("sandboxId", "accountId") REFERENCES "Account" ("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- CreateTable
CREATE TABLE "IpList" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "accountId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "isOn" BOOLEAN NOT NULL,
    "entries" JSONB NOT NULL,

    PRIMARY KEY ("sandboxId", "id"),
    CONSTRAINT "IpList_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "IpList_sandboxId_accountId_fkey" FOREIGN KEY ("sandboxId", "accountId") REFERENCES "Account" ("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- CreateTable
CREATE TABLE "MessagePush" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "accountId" INTEGER NOT NULL,
    "url" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "savedAt" DATETIME NOT NULL,

    PRIMARY KEY ("sandboxId", "id"),
    CONSTRAINT "MessagePush_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "MessagePush_sandboxId_accountId_fkey" FOREIGN KEY ("sandboxId", "accountId") REFERENCES "Account" ("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- CreateTable
CREATE TABLE "BusinessDomain" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "accountId" INTEGER NOT NULL,
    "domain" TEXT NOT NULL,
    "addedAt" DATETIME NOT NULL,

    PRIMARY KEY ("sandboxId", "id"),
    CONSTRAINT "BusinessDomain_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "BusinessDomain_sandboxId_accountId_fkey" FOREIGN KEY ("sandboxId", "accountId") REFERENCES "Account" ("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- CreateTable
CREATE TABLE "PlainLinkRule" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "accountId" INTEGER NOT NULL,
    "prefix" TEXT NOT NULL,
    "isExclusive" BOOLEAN NOT NULL,
    "path" TEXT NOT NULL,
    "testVersion" TEXT NOT NULL,
    "testLinks" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "releasedAt" DATETIME,

    PRIMARY KEY ("sandboxId", "id"),
    CONSTRAINT "PlainLinkRule_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PlainLinkRule_sandboxId_accountId_fkey" FOREIGN KEY ("sandboxId", "accountId") REFERENCES "Account" ("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- CreateTable
CREATE TABLE "WebFile" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "place" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "placedAt" DATETIME NOT NULL,

    PRIMARY KEY ("sandboxId", "id"),
    CONSTRAINT "WebFile_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- The AppSecrets move into their own table.
INSERT INTO "AppSecret" ("sandboxId", "id", "accountId", "state", "valueHash", "createdAt")
SELECT "sandboxId", "id", "id", 'enabled', "secretHash", "secretCreatedAt" FROM "Account" WHERE "secretHash" IS NOT NULL AND "secretCreatedAt" IS NOT NULL;

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
    "privacyState" TEXT NOT NULL DEFAULT 'none',
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
INSERT INTO "new_Account" ("activatedAt", "adminIdHash", "adminIdMasked", "adminPersonId", "adminPhoneHash", "adminPhoneMasked", "appId", "avatarFileId", "createdAt", "email", "filingNumber", "grayReleaseId", "id", "intro", "isNameSet", "isSearchable", "kind", "loginFailures", "loginLockedUntil", "name", "nextAuditNumber", "onlineReleaseId", "originalId", "passwordHash", "privacyState", "registeredAt", "sandboxId", "serverDomains", "shortName", "state", "subjectIdHash", "subjectIdMasked", "subjectName", "subjectType", "suspendedAt", "takenDownAt", "trialPath", "trialSlotId", "verifiedAt", "verifiedUntil") SELECT "activatedAt", "adminIdHash", "adminIdMasked", "adminPersonId", "adminPhoneHash", "adminPhoneMasked", "appId", "avatarFileId", "createdAt", "email", "filingNumber", "grayReleaseId", "id", "intro", "isNameSet", "isSearchable", "kind", "loginFailures", "loginLockedUntil", "name", "nextAuditNumber", "onlineReleaseId", "originalId", "passwordHash", "privacyState", "registeredAt", "sandboxId", "serverDomains", "shortName", "state", "subjectIdHash", "subjectIdMasked", "subjectName", "subjectType", "suspendedAt", "takenDownAt", "trialPath", "trialSlotId", "verifiedAt", "verifiedUntil" FROM "Account";
DROP TABLE "Account";
ALTER TABLE "new_Account" RENAME TO "Account";
CREATE INDEX "Account_appId_idx" ON "Account"("appId");
CREATE INDEX "Account_sandboxId_adminPersonId_idx" ON "Account"("sandboxId", "adminPersonId");
CREATE UNIQUE INDEX "Account_sandboxId_email_key" ON "Account"("sandboxId", "email");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE UNIQUE INDEX "AppSecret_sandboxId_accountId_key" ON "AppSecret"("sandboxId", "accountId");

-- CreateIndex
CREATE UNIQUE INDEX "UploadKey_sandboxId_accountId_key" ON "UploadKey"("sandboxId", "accountId");

-- CreateIndex
CREATE UNIQUE INDEX "IpList_sandboxId_accountId_kind_key" ON "IpList"("sandboxId", "accountId", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "MessagePush_sandboxId_accountId_key" ON "MessagePush"("sandboxId", "accountId");

-- CreateIndex
CREATE UNIQUE INDEX "BusinessDomain_sandboxId_accountId_domain_key" ON "BusinessDomain"("sandboxId", "accountId", "domain");

-- CreateIndex
CREATE UNIQUE INDEX "PlainLinkRule_sandboxId_accountId_prefix_key" ON "PlainLinkRule"("sandboxId", "accountId", "prefix");

-- CreateIndex
CREATE UNIQUE INDEX "WebFile_sandboxId_place_key" ON "WebFile"("sandboxId", "place");
