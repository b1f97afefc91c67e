-- AlterTable
ALTER TABLE "DevtoolSession" ADD COLUMN     "skipsChecks" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "CloudTemplate" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "ownerPersonId" INTEGER NOT NULL,
    "ownerName" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "appliedAt" TIMESTAMP(3) NOT NULL,
    "approvedAt" TIMESTAMP(3),

    CONSTRAINT "CloudTemplate_pkey" PRIMARY KEY ("sandboxId","id")
);

-- CreateTable
CREATE TABLE "CloudDomain" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "templateId" INTEGER NOT NULL,
    "domain" TEXT NOT NULL,
    "priceCents" INTEGER NOT NULL,
    "boughtAt" TIMESTAMP(3) NOT NULL,
    "filingState" TEXT NOT NULL,
    "filingAppliedAt" TIMESTAMP(3),
    "filedAt" TIMESTAMP(3),
    "filingNumber" TEXT,

    CONSTRAINT "CloudDomain_pkey" PRIMARY KEY ("sandboxId","id")
);

-- CreateTable
CREATE TABLE "CloudServer" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "ip" TEXT NOT NULL,
    "tls" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "CloudServer_pkey" PRIMARY KEY ("sandboxId","id")
);

-- CreateTable
CREATE TABLE "DnsRecord" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "domainId" INTEGER NOT NULL,
    "serverId" INTEGER NOT NULL,
    "host" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "addedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "DnsRecord_pkey" PRIMARY KEY ("sandboxId","id")
);

-- CreateTable
CREATE TABLE "Certificate" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "domainId" INTEGER NOT NULL,
    "host" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "appliedAt" TIMESTAMP(3) NOT NULL,
    "issuedAt" TIMESTAMP(3),
    "validUntil" TIMESTAMP(3),
    "serverId" INTEGER,
    "deployedAt" TIMESTAMP(3),

    CONSTRAINT "Certificate_pkey" PRIMARY KEY ("sandboxId","id")
);

-- CreateTable
CREATE TABLE "Preview" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "accountId" INTEGER NOT NULL,
    "fileId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "place" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Preview_pkey" PRIMARY KEY ("sandboxId","id")
);

-- CreateTable
CREATE TABLE "PhoneDebug" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "accountId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "since" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "PhoneDebug_pkey" PRIMARY KEY ("sandboxId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "CloudTemplate_sandboxId_ownerPersonId_key" ON "CloudTemplate"("sandboxId", "ownerPersonId");

-- CreateIndex
CREATE UNIQUE INDEX "CloudDomain_sandboxId_domain_key" ON "CloudDomain"("sandboxId", "domain");

-- CreateIndex
CREATE UNIQUE INDEX "CloudServer_sandboxId_ip_key" ON "CloudServer"("sandboxId", "ip");

-- CreateIndex
CREATE UNIQUE INDEX "DnsRecord_sandboxId_host_key" ON "DnsRecord"("sandboxId", "host");

-- CreateIndex
CREATE INDEX "Preview_sandboxId_accountId_idx" ON "Preview"("sandboxId", "accountId");

-- CreateIndex
CREATE UNIQUE INDEX "PhoneDebug_sandboxId_accountId_personId_key" ON "PhoneDebug"("sandboxId", "accountId", "personId");

-- AddForeignKey
ALTER TABLE "CloudTemplate" ADD CONSTRAINT "CloudTemplate_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CloudTemplate" ADD CONSTRAINT "CloudTemplate_sandboxId_ownerPersonId_fkey" FOREIGN KEY ("sandboxId", "ownerPersonId") REFERENCES "Person"("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "CloudDomain" ADD CONSTRAINT "CloudDomain_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CloudDomain" ADD CONSTRAINT "CloudDomain_sandboxId_templateId_fkey" FOREIGN KEY ("sandboxId", "templateId") REFERENCES "CloudTemplate"("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "CloudServer" ADD CONSTRAINT "CloudServer_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DnsRecord" ADD CONSTRAINT "DnsRecord_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DnsRecord" ADD CONSTRAINT "DnsRecord_sandboxId_domainId_fkey" FOREIGN KEY ("sandboxId", "domainId") REFERENCES "CloudDomain"("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "DnsRecord" ADD CONSTRAINT "DnsRecord_sandboxId_serverId_fkey" FOREIGN KEY ("sandboxId", "serverId") REFERENCES "CloudServer"("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Certificate" ADD CONSTRAINT "Certificate_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Certificate" ADD CONSTRAINT "Certificate_sandboxId_domainId_fkey" FOREIGN KEY ("sandboxId", "domainId") REFERENCES "CloudDomain"("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Certificate" ADD CONSTRAINT "Certificate_sandboxId_serverId_fkey" FOREIGN KEY ("sandboxId", "serverId") REFERENCES "CloudServer"("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Preview" ADD CONSTRAINT "Preview_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Preview" ADD CONSTRAINT "Preview_sandboxId_accountId_fkey" FOREIGN KEY ("sandboxId", "accountId") REFERENCES "Account"("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Preview" ADD CONSTRAINT "Preview_sandboxId_fileId_fkey" FOREIGN KEY ("sandboxId", "fileId") REFERENCES "StoredFile"("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "Preview" ADD CONSTRAINT "Preview_sandboxId_personId_fkey" FOREIGN KEY ("sandboxId", "personId") REFERENCES "Person"("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "PhoneDebug" ADD CONSTRAINT "PhoneDebug_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PhoneDebug" ADD CONSTRAINT "PhoneDebug_sandboxId_accountId_fkey" FOREIGN KEY ("sandboxId", "accountId") REFERENCES "Account"("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "PhoneDebug" ADD CONSTRAINT "PhoneDebug_sandboxId_personId_fkey" FOREIGN KEY ("sandboxId", "personId") REFERENCES "Person"("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;
