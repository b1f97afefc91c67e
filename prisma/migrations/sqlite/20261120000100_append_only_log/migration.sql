-- The log is append-only: no entry changes, none goes before its sandbox has gone. A whole sandbox is deleted with
-- everything in it: its own row is gone by the time the cascade reaches the log.
CREATE TRIGGER "LogEntry_no_update" BEFORE UPDATE ON "LogEntry"
BEGIN
  SELECT RAISE(ABORT, 'caipai: the log is append-only');
END;

CREATE TRIGGER "LogEntry_no_delete" BEFORE DELETE ON "LogEntry"
WHEN EXISTS (SELECT 1 FROM "Sandbox" WHERE "id" = OLD."sandboxId")
BEGIN
  SELECT RAISE(ABORT, 'caipai: the log is append-only');
END;
