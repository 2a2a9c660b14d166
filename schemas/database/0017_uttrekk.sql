-- The extracts of the case system that the monthly figures are made from (oppdrag 2021-044). An extract is never
-- changed. The one thing that takes from it is deletion after integreringsforskriften § 60, which changes `sha256` and
-- leaves `sha256_opprinnelig`.
--
-- A date is an INTEGER, the number of its day counted from 1 January of the year 1, and 4000000 where there is none; a
-- code is the number of its word in bosetting/uttrekk/typer.py, 0 where there is none. So they stand because the
-- measures count in them: a million persons' dates as ISO text are 200 MB and a conversion for each, and «later than
-- every day» makes «not settled on that day» one comparison and one range of an index. A kommune is four digits of
-- text, as everywhere, '0000' where there is none.
CREATE TABLE bosetting_uttrekk (
    nr        INTEGER NOT NULL PRIMARY KEY,
    dato      TEXT NOT NULL,
    filnavn   TEXT NOT NULL,
    sha256    TEXT NOT NULL,
    sha256_opprinnelig TEXT NOT NULL,
    personer  INTEGER NOT NULL,
    utelatt   INTEGER NOT NULL,
    lengste_ventetid INTEGER NOT NULL,
    kommunefil TEXT,
    kommuner_sha256 TEXT,
    hendelsesfil TEXT,
    hendelser_sha256 TEXT,
    innlest   TEXT NOT NULL,
    sist      INTEGER NOT NULL,
    CONSTRAINT bosetting_uttrekk_filen_bare_en_gang UNIQUE (sha256_opprinnelig),
    CONSTRAINT bosetting_uttrekk_utelatt_er_av_personene CHECK (utelatt >= 0 AND utelatt <= personer),
    CONSTRAINT bosetting_uttrekk_ventetid_er_et_tall CHECK (lengste_ventetid >= 0),
    CONSTRAINT bosetting_uttrekk_tatt_for_innlest CHECK (dato <= innlest),
    CONSTRAINT bosetting_uttrekk_kommunefil_er_hel CHECK ((kommunefil IS NULL) = (kommuner_sha256 IS NULL)),
    CONSTRAINT bosetting_uttrekk_hendelsesfil_er_hel CHECK ((hendelsesfil IS NULL) = (hendelser_sha256 IS NULL)),
    CONSTRAINT bosetting_uttrekk_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- One row a person. `nr` follows the day of settlement and not the file (`linje` is the line there): what a month asks
-- for then lies together, and both indexes grow at their end. `husstand` numbers the households of the extract,
-- `yngste` is the birth of the youngest in it, `slutt` the day the waiting ended, by settlement or otherwise. `feil` is 1
-- where an error must be corrected first: such a person is kept, and counted by no measure.
CREATE TABLE bosetting_person (
    uttrekk   INTEGER NOT NULL,
    nr        INTEGER NOT NULL,
    linje     INTEGER NOT NULL,
    person_id TEXT NOT NULL,
    husstand_id TEXT NOT NULL,
    husstand  INTEGER NOT NULL,
    fodt      INTEGER NOT NULL,
    yngste    INTEGER NOT NULL,
    kjonn     INTEGER NOT NULL,
    statsborgerskap INTEGER NOT NULL,
    opprinnelse INTEGER NOT NULL,
    em        INTEGER NOT NULL,
    skjermet  INTEGER NOT NULL,
    sakstype  INTEGER NOT NULL,
    husstandstype INTEGER NOT NULL,
    tillatelse INTEGER NOT NULL,
    etat      INTEGER NOT NULL,
    boform    INTEGER NOT NULL,
    soknad    INTEGER NOT NULL,
    vedtak    INTEGER NOT NULL,
    utreise   INTEGER NOT NULL,
    innreise  INTEGER NOT NULL,
    soknad_bosetting INTEGER NOT NULL,
    kartlagt  INTEGER NOT NULL,
    fordelingsklar INTEGER NOT NULL,
    fordelt   INTEGER NOT NULL,
    fordelt_kommune TEXT NOT NULL,
    tildelt   INTEGER NOT NULL,
    tildelt_kommune TEXT NOT NULL,
    bosatt    INTEGER NOT NULL,
    bosatt_kommune TEXT NOT NULL,
    selvbosetting INTEGER NOT NULL,
    hastesak  INTEGER NOT NULL,
    avsluttet INTEGER NOT NULL,
    grunn     INTEGER NOT NULL,
    slutt     INTEGER NOT NULL,
    feil      INTEGER NOT NULL,
    PRIMARY KEY (uttrekk, nr),
    CONSTRAINT bosetting_person_uttrekk_finnes FOREIGN KEY (uttrekk) REFERENCES bosetting_uttrekk (nr)
        DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT bosetting_person_har_id CHECK (person_id <> '' AND husstand_id <> ''),
    CONSTRAINT bosetting_person_em_er_ja_eller_nei CHECK (em = 0 OR em = 1),
    CONSTRAINT bosetting_person_skjermet_er_ja_eller_nei CHECK (skjermet = 0 OR skjermet = 1),
    CONSTRAINT bosetting_person_sakstype_er_kjent CHECK (sakstype >= 1 AND sakstype <= 3),
    CONSTRAINT bosetting_person_tillatelse_er_kjent CHECK (tillatelse >= 1 AND tillatelse <= 7),
    CONSTRAINT bosetting_person_husstandstype_er_kjent CHECK (husstandstype >= 0 AND husstandstype <= 4),
    CONSTRAINT bosetting_person_slutt_er_den_forste CHECK (slutt <= bosatt AND slutt <= avsluttet),
    CONSTRAINT bosetting_person_kommune_har_fire_sifre CHECK
        (length(fordelt_kommune) = 4 AND length(tildelt_kommune) = 4 AND length(bosatt_kommune) = 4),
    CONSTRAINT bosetting_person_feil_er_ja_eller_nei CHECK (feil = 0 OR feil = 1)
) STRICT;

CREATE INDEX bosetting_person_bosatt ON bosetting_person (uttrekk, bosatt);
-- The stock of a day: those whose waiting ended after it, and at the latest the extract's longest wait after it.
CREATE INDEX bosetting_person_slutt ON bosetting_person (uttrekk, slutt, vedtak);

-- What a kommune was asked for and decided for a year; NULL is not recorded, which is not 0.
CREATE TABLE bosetting_kommuneaar (
    uttrekk   INTEGER NOT NULL,
    aar       INTEGER NOT NULL,
    kommune   TEXT NOT NULL,
    navn      TEXT NOT NULL,
    anmodning_opprinnelig INTEGER,
    anmodning INTEGER,
    anmodning_em_o15 INTEGER,
    anmodning_em_u15 INTEGER,
    vedtak    INTEGER,
    vedtak_em_o15 INTEGER,
    vedtak_em_u15 INTEGER,
    vedtak_dato TEXT,
    svarstatus TEXT,
    PRIMARY KEY (uttrekk, aar, kommune),
    CONSTRAINT bosetting_kommuneaar_uttrekk_finnes FOREIGN KEY (uttrekk) REFERENCES bosetting_uttrekk (nr)
        DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT bosetting_kommuneaar_kommune_har_fire_sifre CHECK (length(kommune) = 4),
    CONSTRAINT bosetting_kommuneaar_svarstatus_er_kjent CHECK
        (svarstatus IN ('ikke_anmodet', 'avventer', 'ja_alle', 'ja_flere', 'ja_faerre', 'nei'))
) STRICT;

-- One row an event, about a person of the same extract (`person` is bosetting_person.nr). Days are numbers as above.
CREATE TABLE bosetting_hendelse (
    uttrekk   INTEGER NOT NULL,
    nr        INTEGER NOT NULL,
    hendelse_id TEXT NOT NULL,
    person    INTEGER NOT NULL,
    type      INTEGER NOT NULL,
    dag       INTEGER NOT NULL,
    kommune   TEXT NOT NULL,
    liste     TEXT NOT NULL,
    svar      TEXT NOT NULL,
    nei_grunn TEXT NOT NULL,
    registrert INTEGER NOT NULL,
    PRIMARY KEY (uttrekk, nr),
    CONSTRAINT bosetting_hendelse_person_finnes FOREIGN KEY (uttrekk, person)
        REFERENCES bosetting_person (uttrekk, nr) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT bosetting_hendelse_type_er_kjent CHECK (type >= 1 AND type <= 11),
    CONSTRAINT bosetting_hendelse_kommune_har_fire_sifre CHECK (length(kommune) = 4)
) STRICT;

CREATE INDEX bosetting_hendelse_dag ON bosetting_hendelse (uttrekk, dag);

-- What the rules said of an extract when it was read in. `person` is the id of who it is about; `antall` is more than 1
-- where one row stands for several; `form` tells the rows of a rule apart in the table of rules.
CREATE TABLE bosetting_funn (
    uttrekk   INTEGER NOT NULL,
    nr        INTEGER NOT NULL,
    regel     INTEGER NOT NULL,
    rad       INTEGER NOT NULL,
    felt      TEXT NOT NULL,
    verdi     TEXT NOT NULL,
    melding   TEXT NOT NULL,
    person    TEXT NOT NULL,
    antall    INTEGER NOT NULL,
    form      INTEGER NOT NULL,
    PRIMARY KEY (uttrekk, nr),
    CONSTRAINT bosetting_funn_uttrekk_finnes FOREIGN KEY (uttrekk) REFERENCES bosetting_uttrekk (nr)
        DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT bosetting_funn_regel_er_i_tabellen CHECK (regel >= 1 AND regel <= 54),
    CONSTRAINT bosetting_funn_teller CHECK (antall >= 1)
) STRICT;
