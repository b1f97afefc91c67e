-- CreateTable
CREATE TABLE "MailLink" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "accountId" INTEGER NOT NULL,
    "purpose" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "sentAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "usedAt" DATETIME,

    PRIMARY KEY ("sandboxId", "id"),
    CONSTRAINT "MailLink_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "MailLink_sandboxId_accountId_fkey" FOREIGN KEY ("sandboxId", "accountId") REFERENCES "Account" ("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION
);

-- CreateIndex
CREATE INDEX "MailLink_sandboxId_accountId_idx" ON "MailLink"("sandboxId", "accountId");

-- CreateIndex
CREATE UNIQUE INDEX "MailLink_sandboxId_tokenHash_key" ON "MailLink"("sandboxId", "tokenHash");
