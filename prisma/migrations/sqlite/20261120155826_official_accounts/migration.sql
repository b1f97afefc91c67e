-- CreateTable
CREATE TABLE "OfficialAccount" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "originalId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "organisationKind" TEXT,
    "subjectName" TEXT NOT NULL,
    "subjectIdHash" TEXT NOT NULL,
    "subjectIdMasked" TEXT,
    "isVerified" BOOLEAN NOT NULL,
    "adminPersonId" INTEGER NOT NULL,
    "email" TEXT NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "merchantNumber" TEXT,
    "createdAt" DATETIME NOT NULL,

    PRIMARY KEY ("sandboxId", "id"),
    CONSTRAINT "OfficialAccount_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "OfficialAccount_sandboxId_adminPersonId_fkey" FOREIGN KEY ("sandboxId", "adminPersonId") REFERENCES "Person" ("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- CreateTable
CREATE TABLE "OfficialLink" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "officialAccountId" INTEGER NOT NULL,
    "accountId" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "requestedAt" DATETIME NOT NULL,
    "linkedAt" DATETIME,
    "endedAt" DATETIME,

    PRIMARY KEY ("sandboxId", "id"),
    CONSTRAINT "OfficialLink_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "OfficialLink_sandboxId_officialAccountId_fkey" FOREIGN KEY ("sandboxId", "officialAccountId") REFERENCES "OfficialAccount" ("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "OfficialLink_sandboxId_accountId_fkey" FOREIGN KEY ("sandboxId", "accountId") REFERENCES "Account" ("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- CreateTable
CREATE TABLE "OfficialRegistration" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "officialAccountId" INTEGER NOT NULL,
    "accountId" INTEGER,
    "state" TEXT NOT NULL,
    "email" TEXT,
    "passwordHash" TEXT,
    "linkTokenHash" TEXT,
    "linkSentAt" DATETIME,
    "linkExpiresAt" DATETIME,
    "reusesOperator" BOOLEAN NOT NULL DEFAULT false,
    "reusesVerification" BOOLEAN NOT NULL DEFAULT false,
    "joinsMerchant" BOOLEAN NOT NULL DEFAULT false,
    "begunAt" DATETIME NOT NULL,
    "completedAt" DATETIME,

    PRIMARY KEY ("sandboxId", "id"),
    CONSTRAINT "OfficialRegistration_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "OfficialRegistration_sandboxId_officialAccountId_fkey" FOREIGN KEY ("sandboxId", "officialAccountId") REFERENCES "OfficialAccount" ("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "OfficialRegistration_sandboxId_accountId_fkey" FOREIGN KEY ("sandboxId", "accountId") REFERENCES "Account" ("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- CreateTable
CREATE TABLE "Provider" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "accountId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "sets" JSONB NOT NULL,
    "grantedAt" DATETIME NOT NULL,
    "revokedAt" DATETIME,

    PRIMARY KEY ("sandboxId", "id"),
    CONSTRAINT "Provider_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Provider_sandboxId_accountId_fkey" FOREIGN KEY ("sandboxId", "accountId") REFERENCES "Account" ("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- CreateTable
CREATE TABLE "AccountSetting" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "accountId" INTEGER NOT NULL,
    "linkMode" TEXT NOT NULL,
    "followOfficialAccountId" INTEGER,
    "prefersLocalVersion" BOOLEAN NOT NULL DEFAULT false,
    "minimumVersionId" INTEGER,
    "minimumBaseLibrary" TEXT,

    PRIMARY KEY ("sandboxId", "id"),
    CONSTRAINT "AccountSetting_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "AccountSetting_sandboxId_accountId_fkey" FOREIGN KEY ("sandboxId", "accountId") REFERENCES "Account" ("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- CreateTable
CREATE TABLE "OfficialSession" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "browserHash" TEXT NOT NULL,
    "officialAccountId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "by" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "endedAt" DATETIME,

    PRIMARY KEY ("sandboxId", "id"),
    CONSTRAINT "OfficialSession_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "OfficialSession_sandboxId_personId_fkey" FOREIGN KEY ("sandboxId", "personId") REFERENCES "Person" ("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "OfficialSession_sandboxId_officialAccountId_fkey" FOREIGN KEY ("sandboxId", "officialAccountId") REFERENCES "OfficialAccount" ("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- CreateIndex
CREATE UNIQUE INDEX "OfficialAccount_sandboxId_originalId_key" ON "OfficialAccount"("sandboxId", "originalId");

-- CreateIndex
CREATE UNIQUE INDEX "OfficialAccount_sandboxId_email_key" ON "OfficialAccount"("sandboxId", "email");

-- CreateIndex
CREATE INDEX "OfficialLink_sandboxId_officialAccountId_idx" ON "OfficialLink"("sandboxId", "officialAccountId");

-- CreateIndex
CREATE INDEX "OfficialLink_sandboxId_accountId_idx" ON "OfficialLink"("sandboxId", "accountId");

-- CreateIndex
CREATE INDEX "OfficialRegistration_sandboxId_officialAccountId_idx" ON "OfficialRegistration"("sandboxId", "officialAccountId");

-- CreateIndex
CREATE INDEX "OfficialRegistration_sandboxId_linkTokenHash_idx" ON "OfficialRegistration"("sandboxId", "linkTokenHash");

-- CreateIndex
CREATE INDEX "Provider_sandboxId_accountId_idx" ON "Provider"("sandboxId", "accountId");

-- CreateIndex
CREATE UNIQUE INDEX "AccountSetting_sandboxId_accountId_key" ON "AccountSetting"("sandboxId", "accountId");

-- CreateIndex
CREATE INDEX "OfficialSession_sandboxId_personId_idx" ON "OfficialSession"("sandboxId", "personId");
