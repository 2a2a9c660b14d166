-- The journal is append-only. Three triggers a table: INSERT OR REPLACE goes past UPDATE and DELETE.
CREATE TRIGGER journal_endres_ikke BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'journalen kan ikke endres'); END;
CREATE TRIGGER journal_slettes_ikke BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'journalen kan ikke slettes'); END;
CREATE TRIGGER journal_overskrives_ikke BEFORE INSERT ON journal
WHEN EXISTS (SELECT 1 FROM journal WHERE nr = NEW.nr OR forrige = NEW.forrige)
BEGIN SELECT RAISE(ABORT, 'journalen kan ikke overskrives'); END;
CREATE TRIGGER journal_innhold_endres_ikke BEFORE UPDATE ON journal_innhold
BEGIN SELECT RAISE(ABORT, 'journalens innhold kan ikke endres'); END;
CREATE TRIGGER journal_innhold_overskrives_ikke BEFORE INSERT ON journal_innhold
WHEN EXISTS (SELECT 1 FROM journal_innhold WHERE nr = NEW.nr)
BEGIN SELECT RAISE(ABORT, 'journalens innhold kan ikke overskrives'); END;
