-- Written by hand: the engine writes DEFAULT [] without quotes and rebuilds the table for it.
ALTER TABLE "Member" ADD COLUMN "points" JSONB NOT NULL DEFAULT '[]';
