-- Reactions are append-only, TRUNCATE included.
CREATE FUNCTION reaksjon_vokter() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'en reaksjon kan ikke endres eller slettes'; END $$;
CREATE TRIGGER reaksjon_endres_ikke BEFORE UPDATE ON reaksjon FOR EACH ROW EXECUTE FUNCTION reaksjon_vokter();
CREATE TRIGGER reaksjon_slettes_ikke BEFORE DELETE ON reaksjon FOR EACH ROW EXECUTE FUNCTION reaksjon_vokter();
CREATE TRIGGER reaksjon_tommes_ikke BEFORE TRUNCATE ON reaksjon EXECUTE FUNCTION reaksjon_vokter();
