-- Tolkebevis (the tolkekort of tolkeforskriften § 13 first paragraph letter j): a number, a day of issue, a signature.

-- The public halves of the keys, with the days they signed on; `til` is the last one. They stay when the key is
-- changed, so that cards signed before it can be checked. The private half is a file beside the database.
CREATE TABLE tolkebevis_nokkel (
    id        TEXT NOT NULL PRIMARY KEY,
    offentlig TEXT NOT NULL,
    fra       TEXT NOT NULL,
    til       TEXT,
    sist      INTEGER NOT NULL,
    CONSTRAINT tolkebevis_nokkel_fra_er_iso CHECK (fra LIKE '____-__-__'),
    CONSTRAINT tolkebevis_nokkel_slutter_etter_start CHECK (til >= fra),
    CONSTRAINT tolkebevis_nokkel_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- One row a card. Whether it is valid is asked of the register and the reactions each time; only what IMDi decided
-- about the card itself is stored. No foreign key to `tolk`: an old card must be known after the entry is deleted.
CREATE TABLE tolkebevis (
    aar         INTEGER NOT NULL,
    lopenr      INTEGER NOT NULL,
    tolkenummer INTEGER NOT NULL,
    utstedt     TEXT NOT NULL,
    nokkel      TEXT NOT NULL,
    signatur    TEXT NOT NULL,
    sperret     TEXT,
    sperregrunn TEXT,
    begrunnelse TEXT,
    sist        INTEGER NOT NULL,
    PRIMARY KEY (aar, lopenr),
    CONSTRAINT tolkebevis_utstedt_er_iso CHECK (utstedt LIKE '____-__-__'),
    CONSTRAINT tolkebevis_sperret_etter_utstedt CHECK (sperret >= utstedt),
    CONSTRAINT tolkebevis_sperret_med_grunn CHECK ((sperret IS NULL) = (sperregrunn IS NULL)),
    CONSTRAINT tolkebevis_sperregrunn_er_kjent CHECK (sperregrunn IN ('erstattet', 'sperret')),
    CONSTRAINT tolkebevis_nokkel_finnes FOREIGN KEY (nokkel) REFERENCES tolkebevis_nokkel (id),
    CONSTRAINT tolkebevis_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX tolkebevis_tolk ON tolkebevis (tolkenummer);
CREATE UNIQUE INDEX tolkebevis_ett_gyldig ON tolkebevis (tolkenummer) WHERE sperret IS NULL;
