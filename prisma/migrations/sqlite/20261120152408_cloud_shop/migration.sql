-- CreateTable
CREATE TABLE "CloudTemplate" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "ownerPersonId" INTEGER NOT NULL,
    "ownerName" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "appliedAt" DATETIME NOT NULL,
    "approvedAt" DATETIME,

    PRIMARY KEY ("sandboxId", "id"),
    CONSTRAINT "CloudTemplate_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "CloudTemplate_sandboxId_ownerPersonId_fkey" FOREIGN KEY ("sandboxId", "ownerPersonId") REFERENCES "Person" ("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- CreateTable
CREATE TABLE "CloudDomain" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "templateId" INTEGER NOT NULL,
    "domain" TEXT NOT NULL,
    "priceCents" INTEGER NOT NULL,
    "boughtAt" DATETIME NOT NULL,
    "filingState" TEXT NOT NULL,
    "filingAppliedAt" DATETIME,
    "filedAt" DATETIME,
    "filingNumber" TEXT,

    PRIMARY KEY ("sandboxId", "id"),
    CONSTRAINT "CloudDomain_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "CloudDomain_sandboxId_templateId_fkey" FOREIGN KEY ("sandboxId", "templateId") REFERENCES "CloudTemplate" ("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- CreateTable
CREATE TABLE "CloudServer" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "ip" TEXT NOT NULL,
    "tls" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,

    PRIMARY KEY ("sandboxId", "id"),
    CONSTRAINT "CloudServer_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DnsRecord" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "domainId" INTEGER NOT NULL,
    "serverId" INTEGER NOT NULL,
    "host" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "addedAt" DATETIME NOT NULL,

    PRIMARY KEY ("sandboxId", "id"),
    CONSTRAINT "DnsRecord_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "DnsRecord_sandboxId_domainId_fkey" FOREIGN KEY ("sandboxId", "domainId") REFERENCES "CloudDomain" ("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "DnsRecord_sandboxId_serverId_fkey" FOREIGN KEY ("sandboxId", "serverId") REFERENCES "CloudServer" ("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- CreateTable
CREATE TABLE "Certificate" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "domainId" INTEGER NOT NULL,
    "host" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "appliedAt" DATETIME NOT NULL,
    "issuedAt" DATETIME,
    "validUntil" DATETIME,
    "serverId" INTEGER,
    "deployedAt" DATETIME,

    PRIMARY KEY ("sandboxId", "id"),
    CONSTRAINT "Certificate_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Certificate_sandboxId_domainId_fkey" FOREIGN KEY ("sandboxId", "domainId") REFERENCES "CloudDomain" ("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "Certificate_sandboxId_serverId_fkey" FOREIGN KEY ("sandboxId", "serverId") REFERENCES "CloudServer" ("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- CreateTable
CREATE TABLE "Preview" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "accountId" INTEGER NOT NULL,
    "fileId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "place" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,

    PRIMARY KEY ("sandboxId", "id"),
    CONSTRAINT "Preview_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Preview_sandboxId_accountId_fkey" FOREIGN KEY ("sandboxId", "accountId") REFERENCES "Account" ("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "Preview_sandboxId_fileId_fkey" FOREIGN KEY ("sandboxId", "fileId") REFERENCES "StoredFile" ("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "Preview_sandboxId_personId_fkey" FOREIGN KEY ("sandboxId", "personId") REFERENCES "Person" ("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- CreateTable
CREATE TABLE "PhoneDebug" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "accountId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "since" DATETIME NOT NULL,

    PRIMARY KEY ("sandboxId", "id"),
    CONSTRAINT "PhoneDebug_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PhoneDebug_sandboxId_accountId_fkey" FOREIGN KEY ("sandboxId", "accountId") REFERENCES "Account" ("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION,
    CONSTRAINT "PhoneDebug_sandboxId_personId_fkey" FOREIGN KEY ("sandboxId", "personId") REFERENCES "Person" ("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_DevtoolSession" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "browserHash" TEXT NOT NULL,
    "personId" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "endedAt" DATETIME,
    "skipsChecks" BOOLEAN NOT NULL DEFAULT false,

    PRIMARY KEY ("sandboxId", "id"),
    CONSTRAINT "DevtoolSession_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "DevtoolSession_sandboxId_personId_fkey" FOREIGN KEY ("sandboxId", "personId") REFERENCES "Person" ("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION
);
INSERT INTO "new_DevtoolSession" ("browserHash", "createdAt", "endedAt", "id", "personId", "sandboxId") SELECT "browserHash", "createdAt", "endedAt", "id", "personId", "sandboxId" FROM "DevtoolSession";
DROP TABLE "DevtoolSession";
ALTER TABLE "new_DevtoolSession" RENAME TO "DevtoolSession";
CREATE INDEX "DevtoolSession_sandboxId_personId_idx" ON "DevtoolSession"("sandboxId", "personId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

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
