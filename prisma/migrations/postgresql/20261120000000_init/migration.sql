-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL,
    "nickname" TEXT NOT NULL,
    "email" TEXT,
    "passwordHash" TEXT,
    "isHost" BOOLEAN NOT NULL DEFAULT false,
    "resumeCodeHash" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlatformEntry" (
    "id" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "userId" TEXT,
    "name" TEXT NOT NULL,
    "sandboxId" TEXT,
    "data" JSONB NOT NULL,

    CONSTRAINT "PlatformEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Sandbox" (
    "id" TEXT NOT NULL,
    "ownerId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "template" TEXT NOT NULL,
    "pack" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "switches" JSONB NOT NULL,
    "seed" TEXT NOT NULL,
    "reviewMode" TEXT NOT NULL,
    "isLoginStrict" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "offsetSeconds" INTEGER NOT NULL,
    "lastAt" TIMESTAMP(3) NOT NULL,
    "seq" INTEGER NOT NULL DEFAULT 0,
    "nextId" INTEGER NOT NULL DEFAULT 1,
    "wakeAt" TIMESTAMP(3),
    "readyAt" TIMESTAMP(3),

    CONSTRAINT "Sandbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Seat" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "userId" TEXT NOT NULL,
    "personId" INTEGER,
    "powers" JSONB NOT NULL,
    "joinedAt" TIMESTAMP(3) NOT NULL,
    "seenAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Seat_pkey" PRIMARY KEY ("sandboxId","id")
);

-- CreateTable
CREATE TABLE "Invite" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "revokedAt" TIMESTAMP(3),

    CONSTRAINT "Invite_pkey" PRIMARY KEY ("sandboxId","id")
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
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("sandboxId","id")
);

-- CreateTable
CREATE TABLE "Account" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "email" TEXT NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "activatedAt" TIMESTAMP(3),
    "registeredAt" TIMESTAMP(3),
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
    "verifiedAt" TIMESTAMP(3),
    "filingNumber" TEXT,
    "privacyState" TEXT NOT NULL DEFAULT 'none',
    "serverDomains" JSONB NOT NULL,
    "secretHash" TEXT,
    "secretCreatedAt" TIMESTAMP(3),
    "nextAuditNumber" INTEGER NOT NULL DEFAULT 1,
    "onlineReleaseId" INTEGER,
    "grayReleaseId" INTEGER,
    "trialSlotId" INTEGER,
    "trialPath" TEXT,
    "suspendedAt" TIMESTAMP(3),
    "takenDownAt" TIMESTAMP(3),
    "loginFailures" INTEGER NOT NULL DEFAULT 0,
    "loginLockedUntil" TIMESTAMP(3),

    CONSTRAINT "Account_pkey" PRIMARY KEY ("sandboxId","id")
);

-- CreateTable
CREATE TABLE "Registration" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "accountId" INTEGER NOT NULL,
    "linkTokenHash" TEXT,
    "linkSentAt" TIMESTAMP(3),
    "linkExpiresAt" TIMESTAMP(3),
    "smsPhoneHash" TEXT,
    "smsCodeHash" TEXT,
    "smsSentAt" TIMESTAMP(3),
    "smsExpiresAt" TIMESTAMP(3),
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
    "identityAt" TIMESTAMP(3),
    "boundPersonId" INTEGER,
    "payAmountCents" INTEGER,
    "payDeadlineAt" TIMESTAMP(3),
    "paidAt" TIMESTAMP(3),

    CONSTRAINT "Registration_pkey" PRIMARY KEY ("sandboxId","id")
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
    "addedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Member_pkey" PRIMARY KEY ("sandboxId","id")
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
    "addedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "AccountCategory_pkey" PRIMARY KEY ("sandboxId","id")
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
    "addedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "StoredFile_pkey" PRIMARY KEY ("sandboxId","id")
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
    "uploadedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Version_pkey" PRIMARY KEY ("sandboxId","id")
);

-- CreateTable
CREATE TABLE "DevelopmentSlot" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "accountId" INTEGER NOT NULL,
    "uploader" TEXT NOT NULL,
    "versionId" INTEGER NOT NULL,

    CONSTRAINT "DevelopmentSlot_pkey" PRIMARY KEY ("sandboxId","id")
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
    "submittedAt" TIMESTAMP(3) NOT NULL,
    "decidedAt" TIMESTAMP(3),
    "decidedBy" TEXT,
    "reasons" JSONB NOT NULL,
    "deletedAt" TIMESTAMP(3),
    "usedBy" INTEGER,

    CONSTRAINT "Audit_pkey" PRIMARY KEY ("sandboxId","id")
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
    "startedAt" TIMESTAMP(3) NOT NULL,
    "endedAt" TIMESTAMP(3),
    "deadlineAt" TIMESTAMP(3),

    CONSTRAINT "Release_pkey" PRIMARY KEY ("sandboxId","id")
);

-- CreateTable
CREATE TABLE "QuotaUse" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "accountId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "QuotaUse_pkey" PRIMARY KEY ("sandboxId","id")
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
    "createdAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "doneAt" TIMESTAMP(3),
    "sealed" TEXT,
    "result" JSONB,

    CONSTRAINT "ScanTicket_pkey" PRIMARY KEY ("sandboxId","id")
);

-- CreateTable
CREATE TABLE "Due" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "event" TEXT NOT NULL,
    "subjectId" INTEGER NOT NULL,
    "data" JSONB,

    CONSTRAINT "Due_pkey" PRIMARY KEY ("sandboxId","id")
);

-- CreateTable
CREATE TABLE "LogEntry" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "realAt" TIMESTAMP(3) NOT NULL,
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

    CONSTRAINT "LogEntry_pkey" PRIMARY KEY ("sandboxId","id")
);

-- CreateTable
CREATE TABLE "Notice" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "accountId" INTEGER NOT NULL,
    "event" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "readAt" TIMESTAMP(3),

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("sandboxId","id")
);

-- CreateTable
CREATE TABLE "Mail" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "address" TEXT NOT NULL,
    "folder" TEXT NOT NULL,
    "event" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "readAt" TIMESTAMP(3),

    CONSTRAINT "Mail_pkey" PRIMARY KEY ("sandboxId","id")
);

-- CreateTable
CREATE TABLE "SmsMessage" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "phone" TEXT NOT NULL,
    "event" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "readAt" TIMESTAMP(3),

    CONSTRAINT "SmsMessage_pkey" PRIMARY KEY ("sandboxId","id")
);

-- CreateTable
CREATE TABLE "PhoneMessage" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "accountId" INTEGER,
    "event" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "readAt" TIMESTAMP(3),

    CONSTRAINT "PhoneMessage_pkey" PRIMARY KEY ("sandboxId","id")
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
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "BankTransfer_pkey" PRIMARY KEY ("sandboxId","id")
);

-- CreateTable
CREATE TABLE "ConsoleSession" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "browserHash" TEXT NOT NULL,
    "accountId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "by" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "endedAt" TIMESTAMP(3),

    CONSTRAINT "ConsoleSession_pkey" PRIMARY KEY ("sandboxId","id")
);

-- CreateTable
CREATE TABLE "DevtoolSession" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "browserHash" TEXT NOT NULL,
    "personId" INTEGER NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "endedAt" TIMESTAMP(3),

    CONSTRAINT "DevtoolSession_pkey" PRIMARY KEY ("sandboxId","id")
);

-- CreateTable
CREATE TABLE "Draft" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Draft_pkey" PRIMARY KEY ("sandboxId","id")
);

-- CreateTable
CREATE TABLE "OnceOnly" (
    "sandboxId" TEXT NOT NULL,
    "formId" TEXT NOT NULL,
    "result" JSONB NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "OnceOnly_pkey" PRIMARY KEY ("sandboxId","formId")
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

-- AddForeignKey
ALTER TABLE "Sandbox" ADD CONSTRAINT "Sandbox_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Seat" ADD CONSTRAINT "Seat_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Seat" ADD CONSTRAINT "Seat_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invite" ADD CONSTRAINT "Invite_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Registration" ADD CONSTRAINT "Registration_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Registration" ADD CONSTRAINT "Registration_sandboxId_accountId_fkey" FOREIGN KEY ("sandboxId", "accountId") REFERENCES "Account"("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Member" ADD CONSTRAINT "Member_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Member" ADD CONSTRAINT "Member_sandboxId_personId_fkey" FOREIGN KEY ("sandboxId", "personId") REFERENCES "Person"("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Member" ADD CONSTRAINT "Member_sandboxId_accountId_fkey" FOREIGN KEY ("sandboxId", "accountId") REFERENCES "Account"("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "AccountCategory" ADD CONSTRAINT "AccountCategory_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccountCategory" ADD CONSTRAINT "AccountCategory_sandboxId_accountId_fkey" FOREIGN KEY ("sandboxId", "accountId") REFERENCES "Account"("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "StoredFile" ADD CONSTRAINT "StoredFile_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Version" ADD CONSTRAINT "Version_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Version" ADD CONSTRAINT "Version_sandboxId_fileId_fkey" FOREIGN KEY ("sandboxId", "fileId") REFERENCES "StoredFile"("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Version" ADD CONSTRAINT "Version_sandboxId_accountId_fkey" FOREIGN KEY ("sandboxId", "accountId") REFERENCES "Account"("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "DevelopmentSlot" ADD CONSTRAINT "DevelopmentSlot_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DevelopmentSlot" ADD CONSTRAINT "DevelopmentSlot_sandboxId_versionId_fkey" FOREIGN KEY ("sandboxId", "versionId") REFERENCES "Version"("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "DevelopmentSlot" ADD CONSTRAINT "DevelopmentSlot_sandboxId_accountId_fkey" FOREIGN KEY ("sandboxId", "accountId") REFERENCES "Account"("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Audit" ADD CONSTRAINT "Audit_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Audit" ADD CONSTRAINT "Audit_sandboxId_versionId_fkey" FOREIGN KEY ("sandboxId", "versionId") REFERENCES "Version"("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Audit" ADD CONSTRAINT "Audit_sandboxId_accountId_fkey" FOREIGN KEY ("sandboxId", "accountId") REFERENCES "Account"("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Release" ADD CONSTRAINT "Release_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Release" ADD CONSTRAINT "Release_sandboxId_versionId_fkey" FOREIGN KEY ("sandboxId", "versionId") REFERENCES "Version"("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Release" ADD CONSTRAINT "Release_sandboxId_accountId_fkey" FOREIGN KEY ("sandboxId", "accountId") REFERENCES "Account"("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "QuotaUse" ADD CONSTRAINT "QuotaUse_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuotaUse" ADD CONSTRAINT "QuotaUse_sandboxId_accountId_fkey" FOREIGN KEY ("sandboxId", "accountId") REFERENCES "Account"("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ScanTicket" ADD CONSTRAINT "ScanTicket_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Due" ADD CONSTRAINT "Due_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LogEntry" ADD CONSTRAINT "LogEntry_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_sandboxId_accountId_fkey" FOREIGN KEY ("sandboxId", "accountId") REFERENCES "Account"("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Mail" ADD CONSTRAINT "Mail_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SmsMessage" ADD CONSTRAINT "SmsMessage_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PhoneMessage" ADD CONSTRAINT "PhoneMessage_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PhoneMessage" ADD CONSTRAINT "PhoneMessage_sandboxId_personId_fkey" FOREIGN KEY ("sandboxId", "personId") REFERENCES "Person"("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "BankTransfer" ADD CONSTRAINT "BankTransfer_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BankTransfer" ADD CONSTRAINT "BankTransfer_sandboxId_accountId_fkey" FOREIGN KEY ("sandboxId", "accountId") REFERENCES "Account"("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ConsoleSession" ADD CONSTRAINT "ConsoleSession_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConsoleSession" ADD CONSTRAINT "ConsoleSession_sandboxId_personId_fkey" FOREIGN KEY ("sandboxId", "personId") REFERENCES "Person"("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ConsoleSession" ADD CONSTRAINT "ConsoleSession_sandboxId_accountId_fkey" FOREIGN KEY ("sandboxId", "accountId") REFERENCES "Account"("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "DevtoolSession" ADD CONSTRAINT "DevtoolSession_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DevtoolSession" ADD CONSTRAINT "DevtoolSession_sandboxId_personId_fkey" FOREIGN KEY ("sandboxId", "personId") REFERENCES "Person"("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OnceOnly" ADD CONSTRAINT "OnceOnly_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox"("id") ON DELETE CASCADE ON UPDATE CASCADE;
