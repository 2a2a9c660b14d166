-- The text of a routine is never changed; a draft may be adopted, once. TRUNCATE is held too.
CREATE FUNCTION rutine_vokter() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'en rutine kan ikke endres eller slettes'; END $$;
CREATE TRIGGER rutine_endres_ikke BEFORE UPDATE ON rutine FOR EACH ROW
WHEN (OLD.vedtatt IS NOT NULL OR NEW.versjon <> OLD.versjon OR NEW.dato <> OLD.dato OR NEW.utkast_av <> OLD.utkast_av
    OR NEW.avtrykk <> OLD.avtrykk OR NEW.grunnlag <> OLD.grunnlag OR NEW.innhold <> OLD.innhold)
EXECUTE FUNCTION rutine_vokter();
CREATE TRIGGER rutine_slettes_ikke BEFORE DELETE ON rutine FOR EACH ROW EXECUTE FUNCTION rutine_vokter();
CREATE TRIGGER rutine_tommes_ikke BEFORE TRUNCATE ON rutine EXECUTE FUNCTION rutine_vokter();
