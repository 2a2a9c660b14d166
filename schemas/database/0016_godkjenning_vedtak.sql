-- The decisions of a recognition case: what was accepted, partial access, attempts at a measure, alerts in IMI, and
-- what a recognition gives in the register (tolkeforskriften § 12).

-- A foreign qualification gives the category a recognition says it answers to; `godkjenning` is that decision,
-- «G-2026-0001/1». Only the steps of recognition write the two.
ALTER TABLE tolk_kvalifikasjon ADD COLUMN kategori TEXT
    CONSTRAINT tolk_kvalifikasjon_kategori_er_kjent CHECK (kategori IN ('A', 'B', 'C', 'D', 'E'));
ALTER TABLE tolk_kvalifikasjon ADD COLUMN godkjenning TEXT
    CONSTRAINT tolk_kvalifikasjon_godkjenning_gir_kategori CHECK
        ((godkjenning IS NULL) = (kategori IS NULL) AND (godkjenning IS NULL OR kvalifikasjon = 'utenlandsk'));
ALTER TABLE soknad_kvalifikasjon ADD COLUMN kategori TEXT
    CONSTRAINT soknad_kvalifikasjon_kategori_er_kjent CHECK (kategori IN ('A', 'B', 'C', 'D', 'E'));
ALTER TABLE soknad_kvalifikasjon ADD COLUMN godkjenning TEXT
    CONSTRAINT soknad_kvalifikasjon_godkjenning_gir_kategori CHECK
        ((godkjenning IS NULL) = (kategori IS NULL) AND (godkjenning IS NULL OR kvalifikasjon = 'utenlandsk'));

-- What a recognised foreign authorisation gives beside the category, and why, where the rule book says «ikke avklart».
ALTER TABLE godkjenning_vurdering ADD COLUMN autorisasjon TEXT
    CONSTRAINT godkjenning_vurdering_autorisasjon_er_kjent CHECK (autorisasjon IN ('kategori', 'bevilling'));
ALTER TABLE godkjenning_vurdering ADD COLUMN autorisasjon_grunn TEXT
    CONSTRAINT godkjenning_vurdering_autorisasjon_har_grunn CHECK
        ((autorisasjon IS NULL) = (autorisasjon_grunn IS NULL));

-- Which qualification was accepted as which component of tolkeforskriften § 11 in an assessment.
CREATE TABLE godkjenning_komponent (
    aar           INTEGER NOT NULL,
    lopenr        INTEGER NOT NULL,
    sprak         TEXT NOT NULL,
    tolketype     TEXT NOT NULL,
    nr            INTEGER NOT NULL,
    kvalifikasjon INTEGER NOT NULL,
    som           TEXT NOT NULL,
    sist          INTEGER NOT NULL,
    PRIMARY KEY (aar, lopenr, sprak, tolketype, nr, kvalifikasjon),
    CONSTRAINT godkjenning_komponent_er_kjent CHECK
        (som IN ('statsautorisasjon', 'bachelor', 'grunnemne', 'tospråktest', 'tao', 'translatør', 'fagoversetter',
                 'bachelor-tegnspråk', 'eldre-tolkeutdanning', 'skrivetolkutdanning')),
    CONSTRAINT godkjenning_komponent_vurdering_finnes FOREIGN KEY (aar, lopenr, sprak, tolketype, nr)
        REFERENCES godkjenning_vurdering (aar, lopenr, sprak, tolketype, nr),
    CONSTRAINT godkjenning_komponent_kvalifikasjon_finnes FOREIGN KEY (aar, lopenr, kvalifikasjon)
        REFERENCES godkjenning_kvalifikasjon (aar, lopenr, nr),
    CONSTRAINT godkjenning_komponent_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- `grunn` is the code of what a refusal, a dismissal or a change rests on, `gjelder` the decision that is changed, and
-- `underrettet` the day the notice reached the applicant.
ALTER TABLE godkjenning_vedtak ADD COLUMN grunn TEXT
    CONSTRAINT godkjenning_vedtak_grunn_er_kjent CHECK
        (grunn IN ('ikke-samme-yrke', 'norsk-inngår-ikke', 'rett-eller-praksis', 'udokumentert', 'nivå-a-mot-e',
                   'nivå-tredjeland', 'vesentlig-forskjell', 'helse-og-sikkerhet', 'tiltak', 'hele-utdanningen',
                   'andre-vilkår', 'språk', 'mangler-dokumenter', 'ikke-til-skade', 'ikke-underrettet', 'ugyldig',
                   'klage'));
ALTER TABLE godkjenning_vedtak ADD COLUMN gjelder INTEGER;
ALTER TABLE godkjenning_vedtak ADD COLUMN underrettet TEXT;
-- One decision that ends the matter in one language of one application, while it stands.
CREATE UNIQUE INDEX godkjenning_vedtak_ett_per_sprak ON godkjenning_vedtak (aar, lopenr, sprak, tolketype)
    WHERE opphevet IS NULL
        AND type IN ('godkjent', 'godkjent-lavere-kategori', 'delvis-adgang', 'avslag', 'klage-medhold');

-- Partial access (§ 3-7): what may be done, under which title, and the three conditions, each with its reasons.
CREATE TABLE godkjenning_delvis (
    aar          INTEGER NOT NULL,
    lopenr       INTEGER NOT NULL,
    vedtak       INTEGER NOT NULL,
    aktivitet    TEXT NOT NULL,
    tittel       TEXT NOT NULL,
    kvalifisert  TEXT NOT NULL,
    hele_utdanningen TEXT NOT NULL,
    kan_skilles  TEXT NOT NULL,
    selvstendig  INTEGER NOT NULL,
    sist         INTEGER NOT NULL,
    PRIMARY KEY (aar, lopenr, vedtak),
    CONSTRAINT godkjenning_delvis_er_begrunnet CHECK
        (aktivitet <> '' AND tittel <> '' AND kvalifisert <> '' AND hele_utdanningen <> '' AND kan_skilles <> ''),
    CONSTRAINT godkjenning_delvis_selvstendig_er_0_eller_1 CHECK (selvstendig IN (0, 1)),
    CONSTRAINT godkjenning_delvis_vedtak_finnes FOREIGN KEY (aar, lopenr, vedtak)
        REFERENCES godkjenning_vedtak (aar, lopenr, nr),
    CONSTRAINT godkjenning_delvis_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Why IMDi chooses where the applicant would have (§ 3-5), who holds the measure, the first test that can be taken,
-- until when the choice is waited for, and how many attempts were announced.
ALTER TABLE godkjenning_tiltak ADD COLUMN valgrett_grunn TEXT;
ALTER TABLE godkjenning_tiltak ADD COLUMN arrangor TEXT;
ALTER TABLE godkjenning_tiltak ADD COLUMN tilbudt TEXT;
ALTER TABLE godkjenning_tiltak ADD COLUMN valgfrist TEXT;
ALTER TABLE godkjenning_tiltak ADD COLUMN forsok_maks INTEGER
    CONSTRAINT godkjenning_tiltak_forsok_maks_er_positivt CHECK (forsok_maks > 0);

-- What came of each attempt at a test, and of a period.
CREATE TABLE godkjenning_forsok (
    aar       INTEGER NOT NULL,
    lopenr    INTEGER NOT NULL,
    tiltak    INTEGER NOT NULL,
    nr        INTEGER NOT NULL,
    type      TEXT NOT NULL,
    dato      TEXT NOT NULL,
    resultat  TEXT NOT NULL,
    vurdering TEXT NOT NULL,
    brev      INTEGER NOT NULL,
    sist      INTEGER NOT NULL,
    PRIMARY KEY (aar, lopenr, tiltak, nr),
    CONSTRAINT godkjenning_forsok_type_er_kjent CHECK (type IN ('egnethetsprøve', 'prøveperiode')),
    CONSTRAINT godkjenning_forsok_resultat_er_kjent CHECK
        (resultat IN ('bestått', 'ikke-bestått', 'ikke-møtt', 'avbrutt', 'nektet')),
    CONSTRAINT godkjenning_forsok_er_vurdert CHECK (vurdering <> ''),
    CONSTRAINT godkjenning_forsok_brev_finnes FOREIGN KEY (brev) REFERENCES brev (id),
    CONSTRAINT godkjenning_forsok_tiltak_finnes FOREIGN KEY (aar, lopenr, tiltak)
        REFERENCES godkjenning_tiltak (aar, lopenr, nr),
    CONSTRAINT godkjenning_forsok_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- A judgment for the use of false documents, and the alert it demands (yrkeskvalifikasjonsloven § 20). `kjent` is the
-- day IMDi knew; what is sent is who, which profession, the court, extent and period, and never the reasons (§ 7-1).
CREATE TABLE godkjenning_varsling (
    aar       INTEGER NOT NULL,
    lopenr    INTEGER NOT NULL,
    nr        INTEGER NOT NULL,
    kvalifikasjon INTEGER NOT NULL,
    domstol   TEXT NOT NULL,
    dom       TEXT NOT NULL,
    kjent     TEXT NOT NULL,
    vedtak    INTEGER,
    omfang    TEXT,
    gjelder_fra TEXT,
    gjelder_til TEXT,
    sendt     TEXT,
    opphort   TEXT,
    slettet   TEXT,
    sist      INTEGER NOT NULL,
    PRIMARY KEY (aar, lopenr, nr),
    CONSTRAINT godkjenning_varsling_har_domstol CHECK (domstol <> ''),
    CONSTRAINT godkjenning_varsling_kjent_etter_dom CHECK (kjent >= dom),
    CONSTRAINT godkjenning_varsling_sendt_er_hel CHECK
        ((sendt IS NULL) = (vedtak IS NULL) AND (sendt IS NULL) = (omfang IS NULL)
         AND (sendt IS NULL) = (gjelder_fra IS NULL)),
    CONSTRAINT godkjenning_varsling_til_etter_fra CHECK (gjelder_til >= gjelder_fra),
    CONSTRAINT godkjenning_varsling_slettet_etter_opphort CHECK
        (slettet IS NULL OR (opphort IS NOT NULL AND slettet >= opphort)),
    CONSTRAINT godkjenning_varsling_opphort_etter_dom CHECK (opphort >= dom),
    CONSTRAINT godkjenning_varsling_kvalifikasjon_finnes FOREIGN KEY (aar, lopenr, kvalifikasjon)
        REFERENCES godkjenning_kvalifikasjon (aar, lopenr, nr),
    CONSTRAINT godkjenning_varsling_vedtak_finnes FOREIGN KEY (aar, lopenr, vedtak)
        REFERENCES godkjenning_vedtak (aar, lopenr, nr),
    CONSTRAINT godkjenning_varsling_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;
