-- The journal is append-only, TRUNCATE included.
CREATE FUNCTION journal_vokter() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'journalen kan ikke endres eller slettes'; END $$;
CREATE TRIGGER journal_endres_ikke BEFORE UPDATE ON journal FOR EACH ROW EXECUTE FUNCTION journal_vokter();
CREATE TRIGGER journal_slettes_ikke BEFORE DELETE ON journal FOR EACH ROW EXECUTE FUNCTION journal_vokter();
CREATE TRIGGER journal_tommes_ikke BEFORE TRUNCATE ON journal EXECUTE FUNCTION journal_vokter();
CREATE TRIGGER journal_innhold_endres_ikke BEFORE UPDATE ON journal_innhold
FOR EACH ROW EXECUTE FUNCTION journal_vokter();
