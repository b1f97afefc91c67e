-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "nickname" TEXT NOT NULL,
    "email" TEXT,
    "passwordHash" TEXT,
    "isHost" BOOLEAN NOT NULL DEFAULT false,
    "resumeCodeHash" TEXT,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "PlatformEntry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "at" DATETIME NOT NULL,
    "userId" TEXT,
    "name" TEXT NOT NULL,
    "sandboxId" TEXT,
    "data" JSONB NOT NULL
);

-- CreateTable
CREATE TABLE "Sandbox" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "template" TEXT NOT NULL,
    "pack" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "switches" JSONB NOT NULL,
    "seed" TEXT NOT NULL,
    "reviewMode" TEXT NOT NULL,
    "isLoginStrict" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL,
    "offsetSeconds" INTEGER NOT NULL,
    "lastAt" DATETIME NOT NULL,
    "seq" INTEGER NOT NULL DEFAULT 0,
    "nextId" INTEGER NOT NULL DEFAULT 1,
    "wakeAt" DATETIME,
    "readyAt" DATETIME,
    CONSTRAINT "Sandbox_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Seat" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "userId" TEXT NOT NULL,
    "personId" INTEGER,
    "powers" JSONB NOT NULL,
    "joinedAt" DATETIME NOT NULL,
    "seenAt" DATETIME NOT NULL,

    PRIMARY KEY ("sandboxId", "id"),
    CONSTRAINT "Seat_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Seat_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Invite" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "revokedAt" DATETIME,

    PRIMARY KEY ("sandboxId", "id"),
    CONSTRAINT "Invite_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Person" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "wechatId" TEXT NOT NULL,
    "nickname" TEXT NOT NULL,
    "realName" TEXT NOT NULL,
    "idNumber" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "isRealNameVerified" BOOLEAN NOT NULL,
    "isSearchable" BOOLEAN NOT NULL,
    "outsideMemberships" INTEGER NOT NULL DEFAULT 0,
    "outsideTesterships" INTEGER NOT NULL DEFAULT 0,
    "createdAt" DATETIME NOT NULL,

    PRIMARY KEY ("sandboxId", "id"),
    CONSTRAINT "Person_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Account" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "email" TEXT NOT NULL,
    "passwordHash" TEXT NOT NULL,
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
    "verifiedAt" DATETIME,
    "filingNumber" TEXT,
    "privacyState" TEXT NOT NULL DEFAULT 'none',
    "serverDomains" JSONB NOT NULL,
    "secretHash" TEXT,
    "secretCreatedAt" DATETIME,
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

-- CreateTable
CREATE TABLE "Registration" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "accountId" INTEGER NOT NULL,
    "linkTokenHash" TEXT,
    "linkSentAt" DATETIME,
    "linkExpiresAt" DATETIME,
    "smsPhoneHash" TEXT,
    "smsCodeHash" TEXT,
    "smsSentAt" DATETIME,
    "smsExpiresAt" DATETIME,
    "subjectType" TEXT,
    "organisationKind" TEXT,
    "subjectName" TEXT,
    "paperHash" TEXT,
    "paperMasked" TEXT,
    "paymentWay" TEXT,
    "bankAccountMasked" TEXT,
    "adminName" TEXT,
    "adminIdHash" TEXT,
    "adminIdMasked" TEXT,
    "phoneHash" TEXT,
    "phoneMasked" TEXT,
    "identityAt" DATETIME,
    "boundPersonId" INTEGER,
    "payAmountCents" INTEGER,
    "payDeadlineAt" DATETIME,
    "paidAt" DATETIME,

    PRIMARY KEY ("sandboxId", "id"),
    CONSTRAINT "Registration_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Registration_sandboxId_accountId_fkey" FOREIGN KEY ("sandboxId", "accountId") REFERENCES "Account" ("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- CreateTable
CREATE TABLE "Member" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "accountId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "list" TEXT NOT NULL,
    "roles" JSONB NOT NULL,
    "maySeeDevelopment" BOOLEAN NOT NULL DEFAULT false,
    "remark" TEXT NOT NULL DEFAULT '',
    "addedById" INTEGER,
    "addedAt" DATETIME NOT NULL,

    PRIMARY KEY ("sandboxId", "id"),
    CONSTRAINT "Member_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Member_sandboxId_personId_fkey" FOREIGN KEY ("sandboxId", "personId") REFERENCES "Person" ("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "Member_sandboxId_accountId_fkey" FOREIGN KEY ("sandboxId", "accountId") REFERENCES "Account" ("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- CreateTable
CREATE TABLE "AccountCategory" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "accountId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "isMain" BOOLEAN NOT NULL DEFAULT false,
    "reason" TEXT NOT NULL DEFAULT '',
    "addedAt" DATETIME NOT NULL,

    PRIMARY KEY ("sandboxId", "id"),
    CONSTRAINT "AccountCategory_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "AccountCategory_sandboxId_accountId_fkey" FOREIGN KEY ("sandboxId", "accountId") REFERENCES "Account" ("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- CreateTable
CREATE TABLE "StoredFile" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "facts" JSONB NOT NULL,
    "byUserId" TEXT,
    "addedAt" DATETIME NOT NULL,

    PRIMARY KEY ("sandboxId", "id"),
    CONSTRAINT "StoredFile_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Version" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "accountId" INTEGER NOT NULL,
    "fileId" INTEGER NOT NULL,
    "number" TEXT NOT NULL,
    "remark" TEXT NOT NULL,
    "uploader" TEXT NOT NULL,
    "uploaderName" TEXT NOT NULL,
    "uploadedAt" DATETIME NOT NULL,

    PRIMARY KEY ("sandboxId", "id"),
    CONSTRAINT "Version_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Version_sandboxId_fileId_fkey" FOREIGN KEY ("sandboxId", "fileId") REFERENCES "StoredFile" ("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "Version_sandboxId_accountId_fkey" FOREIGN KEY ("sandboxId", "accountId") REFERENCES "Account" ("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- CreateTable
CREATE TABLE "DevelopmentSlot" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "accountId" INTEGER NOT NULL,
    "uploader" TEXT NOT NULL,
    "versionId" INTEGER NOT NULL,

    PRIMARY KEY ("sandboxId", "id"),
    CONSTRAINT "DevelopmentSlot_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "DevelopmentSlot_sandboxId_versionId_fkey" FOREIGN KEY ("sandboxId", "versionId") REFERENCES "Version" ("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "DevelopmentSlot_sandboxId_accountId_fkey" FOREIGN KEY ("sandboxId", "accountId") REFERENCES "Account" ("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- CreateTable
CREATE TABLE "Audit" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "accountId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "versionId" INTEGER NOT NULL,
    "attemptOf" INTEGER,
    "state" TEXT NOT NULL,
    "form" JSONB NOT NULL,
    "submittedById" INTEGER NOT NULL,
    "submittedAt" DATETIME NOT NULL,
    "decidedAt" DATETIME,
    "decidedBy" TEXT,
    "reasons" JSONB NOT NULL,
    "deletedAt" DATETIME,
    "usedBy" INTEGER,

    PRIMARY KEY ("sandboxId", "id"),
    CONSTRAINT "Audit_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Audit_sandboxId_versionId_fkey" FOREIGN KEY ("sandboxId", "versionId") REFERENCES "Version" ("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "Audit_sandboxId_accountId_fkey" FOREIGN KEY ("sandboxId", "accountId") REFERENCES "Account" ("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- CreateTable
CREATE TABLE "Release" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "accountId" INTEGER NOT NULL,
    "versionId" INTEGER NOT NULL,
    "auditId" INTEGER,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "percent" INTEGER NOT NULL,
    "includeMembers" BOOLEAN NOT NULL DEFAULT false,
    "includeTesters" BOOLEAN NOT NULL DEFAULT false,
    "wechatIds" JSONB NOT NULL,
    "releasedById" INTEGER,
    "reason" TEXT NOT NULL DEFAULT '',
    "startedAt" DATETIME NOT NULL,
    "endedAt" DATETIME,
    "deadlineAt" DATETIME,

    PRIMARY KEY ("sandboxId", "id"),
    CONSTRAINT "Release_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Release_sandboxId_versionId_fkey" FOREIGN KEY ("sandboxId", "versionId") REFERENCES "Version" ("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "Release_sandboxId_accountId_fkey" FOREIGN KEY ("sandboxId", "accountId") REFERENCES "Account" ("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- CreateTable
CREATE TABLE "QuotaUse" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "accountId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("sandboxId", "id"),
    CONSTRAINT "QuotaUse_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "QuotaUse_sandboxId_accountId_fkey" FOREIGN KEY ("sandboxId", "accountId") REFERENCES "Account" ("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- CreateTable
CREATE TABLE "ScanTicket" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "token" TEXT NOT NULL,
    "accountId" INTEGER,
    "action" TEXT NOT NULL,
    "input" JSONB NOT NULL,
    "summary" JSONB NOT NULL,
    "askedById" INTEGER NOT NULL,
    "askedByUserId" TEXT,
    "steps" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "refusal" JSONB,
    "refreshed" INTEGER NOT NULL DEFAULT 0,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "doneAt" DATETIME,
    "sealed" TEXT,
    "result" JSONB,

    PRIMARY KEY ("sandboxId", "id"),
    CONSTRAINT "ScanTicket_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Due" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "event" TEXT NOT NULL,
    "subjectId" INTEGER NOT NULL,
    "data" JSONB,

    PRIMARY KEY ("sandboxId", "id"),
    CONSTRAINT "Due_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LogEntry" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "realAt" DATETIME NOT NULL,
    "actorKind" TEXT NOT NULL,
    "actorPersonId" INTEGER,
    "actorName" TEXT NOT NULL,
    "userId" TEXT,
    "action" TEXT NOT NULL,
    "event" TEXT NOT NULL,
    "accountId" INTEGER,
    "confirmedBy" JSONB NOT NULL,
    "data" JSONB NOT NULL,
    "refusal" TEXT,

    PRIMARY KEY ("sandboxId", "id"),
    CONSTRAINT "LogEntry_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Notice" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "accountId" INTEGER NOT NULL,
    "event" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "at" DATETIME NOT NULL,
    "readAt" DATETIME,

    PRIMARY KEY ("sandboxId", "id"),
    CONSTRAINT "Notice_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Notice_sandboxId_accountId_fkey" FOREIGN KEY ("sandboxId", "accountId") REFERENCES "Account" ("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- CreateTable
CREATE TABLE "Mail" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "address" TEXT NOT NULL,
    "folder" TEXT NOT NULL,
    "event" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "at" DATETIME NOT NULL,
    "readAt" DATETIME,

    PRIMARY KEY ("sandboxId", "id"),
    CONSTRAINT "Mail_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SmsMessage" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "phone" TEXT NOT NULL,
    "event" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "at" DATETIME NOT NULL,
    "readAt" DATETIME,

    PRIMARY KEY ("sandboxId", "id"),
    CONSTRAINT "SmsMessage_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PhoneMessage" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "accountId" INTEGER,
    "event" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "at" DATETIME NOT NULL,
    "readAt" DATETIME,

    PRIMARY KEY ("sandboxId", "id"),
    CONSTRAINT "PhoneMessage_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PhoneMessage_sandboxId_personId_fkey" FOREIGN KEY ("sandboxId", "personId") REFERENCES "Person" ("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- CreateTable
CREATE TABLE "BankTransfer" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "accountId" INTEGER NOT NULL,
    "payerName" TEXT NOT NULL,
    "amountCents" INTEGER NOT NULL,
    "memo" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("sandboxId", "id"),
    CONSTRAINT "BankTransfer_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "BankTransfer_sandboxId_accountId_fkey" FOREIGN KEY ("sandboxId", "accountId") REFERENCES "Account" ("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- CreateTable
CREATE TABLE "ConsoleSession" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "browserHash" TEXT NOT NULL,
    "accountId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "by" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "endedAt" DATETIME,

    PRIMARY KEY ("sandboxId", "id"),
    CONSTRAINT "ConsoleSession_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ConsoleSession_sandboxId_personId_fkey" FOREIGN KEY ("sandboxId", "personId") REFERENCES "Person" ("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "ConsoleSession_sandboxId_accountId_fkey" FOREIGN KEY ("sandboxId", "accountId") REFERENCES "Account" ("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- CreateTable
CREATE TABLE "DevtoolSession" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "browserHash" TEXT NOT NULL,
    "personId" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "endedAt" DATETIME,

    PRIMARY KEY ("sandboxId", "id"),
    CONSTRAINT "DevtoolSession_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "DevtoolSession_sandboxId_personId_fkey" FOREIGN KEY ("sandboxId", "personId") REFERENCES "Person" ("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- CreateTable
CREATE TABLE "Draft" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("sandboxId", "id"),
    CONSTRAINT "Draft_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OnceOnly" (
    "sandboxId" TEXT NOT NULL,
    "formId" TEXT NOT NULL,
    "result" JSONB NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("sandboxId", "formId"),
    CONSTRAINT "OnceOnly_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "User_resumeCodeHash_key" ON "User"("resumeCodeHash");

-- CreateIndex
CREATE INDEX "PlatformEntry_at_idx" ON "PlatformEntry"("at");

-- CreateIndex
CREATE INDEX "Sandbox_wakeAt_idx" ON "Sandbox"("wakeAt");

-- CreateIndex
CREATE INDEX "Sandbox_ownerId_idx" ON "Sandbox"("ownerId");

-- CreateIndex
CREATE UNIQUE INDEX "Seat_sandboxId_userId_key" ON "Seat"("sandboxId", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "Seat_sandboxId_personId_key" ON "Seat"("sandboxId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "Invite_tokenHash_key" ON "Invite"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "Person_sandboxId_wechatId_key" ON "Person"("sandboxId", "wechatId");

-- CreateIndex
CREATE INDEX "Account_appId_idx" ON "Account"("appId");

-- CreateIndex
CREATE INDEX "Account_sandboxId_adminPersonId_idx" ON "Account"("sandboxId", "adminPersonId");

-- CreateIndex
CREATE UNIQUE INDEX "Account_sandboxId_email_key" ON "Account"("sandboxId", "email");

-- CreateIndex
CREATE UNIQUE INDEX "Registration_sandboxId_accountId_key" ON "Registration"("sandboxId", "accountId");

-- CreateIndex
CREATE INDEX "Member_sandboxId_personId_idx" ON "Member"("sandboxId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "Member_sandboxId_accountId_personId_list_key" ON "Member"("sandboxId", "accountId", "personId", "list");

-- CreateIndex
CREATE UNIQUE INDEX "AccountCategory_sandboxId_accountId_key_key" ON "AccountCategory"("sandboxId", "accountId", "key");

-- CreateIndex
CREATE INDEX "StoredFile_sha256_idx" ON "StoredFile"("sha256");

-- CreateIndex
CREATE INDEX "Version_sandboxId_accountId_idx" ON "Version"("sandboxId", "accountId");

-- CreateIndex
CREATE UNIQUE INDEX "DevelopmentSlot_sandboxId_accountId_uploader_key" ON "DevelopmentSlot"("sandboxId", "accountId", "uploader");

-- CreateIndex
CREATE UNIQUE INDEX "Audit_sandboxId_accountId_number_key" ON "Audit"("sandboxId", "accountId", "number");

-- CreateIndex
CREATE INDEX "Release_sandboxId_accountId_idx" ON "Release"("sandboxId", "accountId");

-- CreateIndex
CREATE INDEX "QuotaUse_sandboxId_accountId_key_at_idx" ON "QuotaUse"("sandboxId", "accountId", "key", "at");

-- CreateIndex
CREATE UNIQUE INDEX "ScanTicket_token_key" ON "ScanTicket"("token");

-- CreateIndex
CREATE INDEX "ScanTicket_sandboxId_state_idx" ON "ScanTicket"("sandboxId", "state");

-- CreateIndex
CREATE INDEX "Due_sandboxId_at_id_idx" ON "Due"("sandboxId", "at", "id");

-- CreateIndex
CREATE INDEX "LogEntry_sandboxId_event_idx" ON "LogEntry"("sandboxId", "event");

-- CreateIndex
CREATE INDEX "Notice_sandboxId_accountId_idx" ON "Notice"("sandboxId", "accountId");

-- CreateIndex
CREATE INDEX "Mail_sandboxId_address_idx" ON "Mail"("sandboxId", "address");

-- CreateIndex
CREATE INDEX "SmsMessage_sandboxId_phone_idx" ON "SmsMessage"("sandboxId", "phone");

-- CreateIndex
CREATE INDEX "PhoneMessage_sandboxId_personId_idx" ON "PhoneMessage"("sandboxId", "personId");

-- CreateIndex
CREATE INDEX "ConsoleSession_sandboxId_personId_idx" ON "ConsoleSession"("sandboxId", "personId");

-- CreateIndex
CREATE INDEX "DevtoolSession_sandboxId_personId_idx" ON "DevtoolSession"("sandboxId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "Draft_sandboxId_userId_key_key" ON "Draft"("sandboxId", "userId", "key");
