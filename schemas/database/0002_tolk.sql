-- The interpreter, one row a person (tolkeforskriften § 13 lists what may be held), and one row a
-- language and kind of interpreting. The category is computed from the qualifications (tolkeforskriften § 11).
-- There is no place for a fødselsnummer. What came of a case is no status of the register.
CREATE TABLE tolk (
    tolkenummer INTEGER NOT NULL PRIMARY KEY,
    fornavn     TEXT NOT NULL,
    mellomnavn  TEXT NOT NULL,
    etternavn   TEXT NOT NULL,
    kjonn       TEXT,
    fodselsdato TEXT,
    fylke       TEXT NOT NULL,
    telefon     TEXT NOT NULL,
    epost       TEXT NOT NULL,
    adresse     TEXT NOT NULL,
    adresse_samtykke INTEGER NOT NULL,
    kapasitet   TEXT,
    oppfort     TEXT,
    status      TEXT NOT NULL,
    sok         TEXT NOT NULL,
    sist        INTEGER NOT NULL,
    CONSTRAINT tolk_nummer_er_over_0 CHECK (tolkenummer > 0),
    CONSTRAINT tolk_har_navn CHECK (fornavn <> '' OR etternavn <> ''),
    CONSTRAINT tolk_kjonn_er_kjent CHECK (kjonn IN ('kvinne', 'mann')),
    CONSTRAINT tolk_fodselsdato_er_iso CHECK (fodselsdato LIKE '____-__-__'),
    CONSTRAINT tolk_samtykke_er_0_eller_1 CHECK (adresse_samtykke IN (0, 1)),
    CONSTRAINT tolk_kapasitet_er_kjent CHECK (kapasitet IN ('heltid', 'deltid', 'sporadisk')),
    CONSTRAINT tolk_oppfort_er_iso CHECK (oppfort LIKE '____-__-__'),
    CONSTRAINT tolk_status_er_kjent CHECK (status IN ('oppført', 'inaktiv', 'ikke oppført')),
    CONSTRAINT tolk_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- `kategori_antatt` says that the category rests on a rule nobody has confirmed. No category is NULL.
CREATE TABLE tolk_sprak (
    tolkenummer INTEGER NOT NULL,
    sprak       TEXT NOT NULL,
    tolketype   TEXT NOT NULL,
    kategori    TEXT,
    kategori_antatt INTEGER NOT NULL,
    statsautorisert INTEGER NOT NULL,
    sist        INTEGER NOT NULL,
    PRIMARY KEY (tolkenummer, sprak, tolketype),
    CONSTRAINT tolk_sprak_sprak_er_oppgitt CHECK (sprak <> ''),
    CONSTRAINT tolk_sprak_tolketype_er_kjent CHECK
        (tolketype IN ('talespråk', 'norsk tegnspråk', 'norsk skrivetolking', 'tolking for døvblinde')),
    CONSTRAINT tolk_sprak_kategori_er_kjent CHECK (kategori IN ('A', 'B', 'C', 'D', 'E')),
    CONSTRAINT tolk_sprak_antatt_er_0_eller_1 CHECK (kategori_antatt IN (0, 1)),
    CONSTRAINT tolk_sprak_statsautorisert_er_0_eller_1 CHECK (statsautorisert IN (0, 1)),
    CONSTRAINT tolk_sprak_tolk_finnes FOREIGN KEY (tolkenummer) REFERENCES tolk (tolkenummer),
    CONSTRAINT tolk_sprak_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX tolk_sprak_liste ON tolk_sprak (sprak, kategori);

CREATE TABLE tolk_kvalifikasjon (
    tolkenummer   INTEGER NOT NULL,
    sprak         TEXT NOT NULL,
    tolketype     TEXT NOT NULL,
    kvalifikasjon TEXT NOT NULL,
    oppnadd       TEXT,
    sist          INTEGER NOT NULL,
    PRIMARY KEY (tolkenummer, sprak, tolketype, kvalifikasjon),
    CONSTRAINT tolk_kvalifikasjon_er_kjent CHECK
        (kvalifikasjon IN ('statsautorisasjon', 'bachelor', 'grunnemne', 'tospråktest', 'tao', 'translatør',
                           'fagoversetter', 'bachelor-tegnspråk', 'eldre-tolkeutdanning', 'utenlandsk')),
    CONSTRAINT tolk_kvalifikasjon_oppnadd_er_iso CHECK (oppnadd LIKE '____-__-__'),
    CONSTRAINT tolk_kvalifikasjon_sprak_finnes FOREIGN KEY (tolkenummer, sprak, tolketype)
        REFERENCES tolk_sprak (tolkenummer, sprak, tolketype),
    CONSTRAINT tolk_kvalifikasjon_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Every file that was read in, so that the same file twice is noticed. Shared by all nouns that import.
CREATE TABLE innlesing (
    id       INTEGER NOT NULL PRIMARY KEY,
    slag     TEXT NOT NULL,
    filnavn  TEXT NOT NULL,
    sha256   TEXT NOT NULL,
    rader    INTEGER NOT NULL,
    dato     TEXT NOT NULL,
    sist     INTEGER NOT NULL,
    CONSTRAINT innlesing_samme_fil_bare_en_gang UNIQUE (slag, sha256),
    CONSTRAINT innlesing_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;
