-- The log is append-only: no entry changes, none goes before its sandbox has gone. A whole sandbox is deleted with
-- everything in it: its own row is gone by the time the cascade reaches the log.
CREATE FUNCTION "caipai_log_is_append_only"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF NOT EXISTS (SELECT 1 FROM "Sandbox" WHERE "id" = OLD."sandboxId") THEN
      RETURN OLD;
    END IF;
  END IF;
  RAISE EXCEPTION 'caipai: the log is append-only';
END;
$$;

CREATE TRIGGER "LogEntry_no_update" BEFORE UPDATE ON "LogEntry"
FOR EACH ROW EXECUTE FUNCTION "caipai_log_is_append_only"();

CREATE TRIGGER "LogEntry_no_delete" BEFORE DELETE ON "LogEntry"
FOR EACH ROW EXECUTE FUNCTION "caipai_log_is_append_only"();

CREATE TRIGGER "LogEntry_no_truncate" BEFORE TRUNCATE ON "LogEntry"
FOR EACH STATEMENT EXECUTE FUNCTION "caipai_log_is_append_only"();
