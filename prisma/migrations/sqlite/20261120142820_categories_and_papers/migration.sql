-- AlterTable
ALTER TABLE "StoredFile" ADD COLUMN "accountId" INTEGER;

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_AccountCategory" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "accountId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "isMain" BOOLEAN NOT NULL DEFAULT false,
    "reason" TEXT NOT NULL DEFAULT '',
    "papers" JSONB NOT NULL DEFAULT '[]',
    "addedAt" DATETIME NOT NULL,
    "submittedAt" DATETIME,

    PRIMARY KEY ("sandboxId", "id"),
    CONSTRAINT "AccountCategory_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "AccountCategory_sandboxId_accountId_fkey" FOREIGN KEY ("sandboxId", "accountId") REFERENCES "Account" ("sandboxId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION
);
INSERT INTO "new_AccountCategory" ("accountId", "addedAt", "id", "isMain", "key", "reason", "sandboxId", "state") SELECT "accountId", "addedAt", "id", "isMain", "key", "reason", "sandboxId", "state" FROM "AccountCategory";
DROP TABLE "AccountCategory";
ALTER TABLE "new_AccountCategory" RENAME TO "AccountCategory";
CREATE UNIQUE INDEX "AccountCategory_sandboxId_accountId_key_key" ON "AccountCategory"("sandboxId", "accountId", "key");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
