-- CreateTable
CREATE TABLE "AppSecret" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "accountId" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "valueHash" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "previousHash" TEXT,
    "previousUntil" TIMESTAMP(3),
    "frozenFrom" TIMESTAMP(3),

    CONSTRAINT "AppSecret_pkey" PRIMARY KEY ("sandboxId","id")
);

-- CreateTable
CREATE TABLE "UploadKey" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "accountId" INTEGER NOT NULL,
    "publicKey" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "UploadKey_pkey" PRIMARY KEY ("sandboxId","id")
);

-- CreateTable
CREATE TABLE "IpList" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "accountId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "isOn" BOOLEAN NOT NULL,
    "entries" JSONB NOT NULL,

    CONSTRAINT "IpList_pkey" PRIMARY KEY ("sandboxId","id")
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
    "savedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "MessagePush_pkey" PRIMARY KEY ("sandboxId","id")
);

-- CreateTable
CREATE TABLE "BusinessDomain" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "accountId" INTEGER NOT NULL,
    "domain" TEXT NOT NULL,
    "addedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "BusinessDomain_pkey" PRIMARY KEY ("sandboxId","id")
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
    "createdAt" TIMESTAMP(3) NOT NULL,
    "releasedAt" TIMESTAMP(3),

    CONSTRAINT "PlainLinkRule_pkey" PRIMARY KEY ("sandboxId","id")
);

-- CreateTable
CREATE TABLE "WebFile" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "place" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "placedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "WebFile_pkey" PRIMARY KEY ("sandboxId","id")
);

-- The AppSecrets move into their own table.
INSERT INTO "AppSecret" ("sandboxId", "id", "accountId", "state", "valueHash", "createdAt")
SELECT "sandboxId", "id", "id", 'enabled', "secretHash", "secretCreatedAt" FROM "Account" WHERE "secretHash" IS NOT NULL AND "secretCreatedAt" IS NOT NULL;

-- AlterTable
ALTER TABLE "Account" DROP COLUMN "secretCreatedAt",
DROP COLUMN "secretHash";

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

-- AddForeignKey
ALTER TABLE "AppSecret" ADD CONSTRAINT "AppSecret_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AppSecret" ADD CONSTRAINT "AppSecret_sandboxId_accountId_fkey" FOREIGN KEY ("sandboxId", "accountId") REFERENCES "Account"("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "UploadKey" ADD CONSTRAINT "UploadKey_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UploadKey" ADD CONSTRAINT "UploadKey_sandboxId_accountId_fkey" FOREIGN KEY ("sandboxId", "accountId") REFERENCES "Account"("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "IpList" ADD CONSTRAINT "IpList_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IpList" ADD CONSTRAINT "IpList_sandboxId_accountId_fkey" FOREIGN KEY ("sandboxId", "accountId") REFERENCES "Account"("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "MessagePush" ADD CONSTRAINT "MessagePush_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MessagePush" ADD CONSTRAINT "MessagePush_sandboxId_accountId_fkey" FOREIGN KEY ("sandboxId", "accountId") REFERENCES "Account"("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "BusinessDomain" ADD CONSTRAINT "BusinessDomain_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BusinessDomain" ADD CONSTRAINT "BusinessDomain_sandboxId_accountId_fkey" FOREIGN KEY ("sandboxId", "accountId") REFERENCES "Account"("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "PlainLinkRule" ADD CONSTRAINT "PlainLinkRule_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlainLinkRule" ADD CONSTRAINT "PlainLinkRule_sandboxId_accountId_fkey" FOREIGN KEY ("sandboxId", "accountId") REFERENCES "Account"("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "WebFile" ADD CONSTRAINT "WebFile_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox"("id") ON DELETE CASCADE ON UPDATE CASCADE;
