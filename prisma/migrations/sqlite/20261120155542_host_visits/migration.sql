-- CreateTable
CREATE TABLE "HostVisit" (
    "sandboxId" TEXT NOT NULL,
    "id" INTEGER NOT NULL,
    "userId" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "since" DATETIME NOT NULL,
    "seenAt" DATETIME NOT NULL,

    PRIMARY KEY ("sandboxId", "id"),
    CONSTRAINT "HostVisit_sandboxId_fkey" FOREIGN KEY ("sandboxId") REFERENCES "Sandbox" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "HostVisit_sandboxId_userId_key" ON "HostVisit"("sandboxId", "userId");

-- By hand: the engine would rebuild the table, and every other hangs on it.
ALTER TABLE "Sandbox" ADD COLUMN "isUnfiled" BOOLEAN NOT NULL DEFAULT false;
