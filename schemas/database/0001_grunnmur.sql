-- The ground wall: what every noun stands on.
-- TEXT, INTEGER (64 bit) and BLOB only; dates are ISO text, technical times UTC with Z. The same text
-- builds SQLite and PostgreSQL (docs/arkitektur.md, «Database»); triggers stand in 0001_utlosere.*.sql.

-- Which database this is. One row. `gren` (branch) is new after each restore: two living branches of one
-- database can then be told apart by any checkpoint.
CREATE TABLE database (
    id       TEXT NOT NULL PRIMARY KEY,
    gren     TEXT NOT NULL,
    ovelse   INTEGER NOT NULL,
    opprettet TEXT NOT NULL,
    CONSTRAINT database_ovelse_er_0_eller_1 CHECK (ovelse IN (0, 1))
) STRICT;

-- The one history. `hash` = SHA-256 over the stored text of the row, `forrige` = hash of the row before.
CREATE TABLE journal (
    nr           INTEGER NOT NULL PRIMARY KEY,
    tid          TEXT NOT NULL,
    bruker       TEXT NOT NULL,
    handling     TEXT NOT NULL,
    gjelder      TEXT NOT NULL,
    forpliktelse TEXT NOT NULL,
    forrige      TEXT NOT NULL,
    hash         TEXT NOT NULL,
    CONSTRAINT journal_ett_hode UNIQUE (forrige),
    CONSTRAINT journal_tid_er_utc CHECK (tid LIKE '____-__-__T__:__:__%Z')
) STRICT;
CREATE INDEX journal_gjelder ON journal (gjelder, nr);

-- What happened, in codes and dates. Never names or free text: those are salted digests. May be removed by
-- lawful deletion; the chain holds only its salted hash, and stays whole.
CREATE TABLE journal_innhold (
    nr   INTEGER NOT NULL PRIMARY KEY,
    salt TEXT NOT NULL,
    json TEXT NOT NULL,
    CONSTRAINT journal_innhold_hører_til FOREIGN KEY (nr) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Case numbers: one row a series and year, never reused.
CREATE TABLE nummerserie (
    serie TEXT NOT NULL,
    aar   INTEGER NOT NULL,
    siste INTEGER NOT NULL,
    PRIMARY KEY (serie, aar)
) STRICT;

CREATE TABLE bruker (
    login         TEXT NOT NULL PRIMARY KEY,
    navn          TEXT NOT NULL,
    roller        TEXT NOT NULL,
    leder         TEXT,
    ser_identitet INTEGER NOT NULL,
    fra           TEXT NOT NULL,
    til           TEXT,
    sist          INTEGER NOT NULL,
    CONSTRAINT bruker_ser_identitet_er_0_eller_1 CHECK (ser_identitet IN (0, 1)),
    CONSTRAINT bruker_er_ikke_sin_egen_leder CHECK (leder <> login),
    CONSTRAINT bruker_leder_finnes FOREIGN KEY (leder) REFERENCES bruker (login),
    CONSTRAINT bruker_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- A deadline is a row: worked out when its start happens, because it is then told to someone.
CREATE TABLE frist (
    id         INTEGER NOT NULL PRIMARY KEY,
    gjelder    TEXT NOT NULL,
    regel      TEXT NOT NULL,
    regel_fra  TEXT NOT NULL,
    hva        TEXT NOT NULL,
    hjemmel    TEXT NOT NULL,
    antatt     INTEGER NOT NULL,
    binder     TEXT NOT NULL,
    ansvarlig  TEXT,
    start      TEXT NOT NULL,
    streng     TEXT NOT NULL,
    siste      TEXT NOT NULL,
    flyttet    TEXT NOT NULL,
    neste      TEXT NOT NULL,
    lukket_som TEXT,
    lukket     TEXT,
    grunn      TEXT,
    sist       INTEGER NOT NULL,
    CONSTRAINT frist_lukket_er_kjent CHECK (lukket_som IN ('holdt', 'ikke nødvendig')),
    CONSTRAINT frist_antatt_er_0_eller_1 CHECK (antatt IN (0, 1)),
    CONSTRAINT frist_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX frist_gjelder ON frist (gjelder);
CREATE INDEX frist_aapne ON frist (siste) WHERE lukket IS NULL;

-- Attachments and sent documents are rows; lists never touch `innhold`.
CREATE TABLE vedlegg (
    id       INTEGER NOT NULL PRIMARY KEY,
    gjelder  TEXT NOT NULL,
    retning  TEXT NOT NULL,
    navn     TEXT NOT NULL,
    type     TEXT NOT NULL,
    storrelse INTEGER NOT NULL,
    sha256   TEXT NOT NULL,
    innhold  BLOB NOT NULL,
    sist     INTEGER NOT NULL,
    CONSTRAINT vedlegg_retning_er_kjent CHECK (retning IN ('inn', 'ut')),
    CONSTRAINT vedlegg_er_hoyst_25_mb CHECK (storrelse <= 26214400),
    CONSTRAINT vedlegg_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX vedlegg_gjelder ON vedlegg (gjelder);

-- The six fields of arkivforskrifta § 15 for each document in or out: identifier, context, title,
-- sender or recipient, date of the document and of sending or receipt, time of registration.
CREATE TABLE journalpost (
    aar          INTEGER NOT NULL,
    lopenr       INTEGER NOT NULL,
    gjelder      TEXT NOT NULL,
    retning      TEXT NOT NULL,
    tittel       TEXT NOT NULL,
    part         TEXT NOT NULL,
    part_skjermet INTEGER NOT NULL,
    dokumentdato TEXT NOT NULL,
    dato         TEXT NOT NULL,
    registrert   TEXT NOT NULL,
    vedlegg      INTEGER,
    sist         INTEGER NOT NULL,
    PRIMARY KEY (aar, lopenr),
    CONSTRAINT journalpost_retning_er_kjent CHECK (retning IN ('inn', 'ut')),
    CONSTRAINT journalpost_skjermet_er_0_eller_1 CHECK (part_skjermet IN (0, 1)),
    CONSTRAINT journalpost_vedlegg_finnes FOREIGN KEY (vedlegg) REFERENCES vedlegg (id),
    CONSTRAINT journalpost_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX journalpost_gjelder ON journalpost (gjelder);

-- Correction is by addition (arkivforskrifta § 11): the value that was, kept beside the new one.
CREATE TABLE rettelse (
    id      INTEGER NOT NULL PRIMARY KEY,
    gjelder TEXT NOT NULL,
    felt    TEXT NOT NULL,
    fra     TEXT,
    til     TEXT,
    sist    INTEGER NOT NULL,
    CONSTRAINT rettelse_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX rettelse_gjelder ON rettelse (gjelder);
