-- Recognition of qualifications from another state (tolkeforskriften § 12, yrkeskvalifikasjonsloven): the case (G-),
-- the applicant, languages, qualifications, documents, questions to other authorities, assessment, decision, measures.

-- One application. `spor` is the track in force, `spor_grunn` the reasons when a caseworker chose it. The facts it is
-- worked out from are `utdanningsstat`, `ervervet`, `godkjent_i`, `erfaring_mnd` (months of practice in the state that
-- recognised), `familie_2004_38`, `uk_2019` (in education in the United Kingdom on 31 December 2019) and `uk_125a`
-- (covered by utlendingsloven § 125 a). States are ISO 3166 codes; a state that is no more has the four letters of
-- ISO 3166-3. `forlenget` is the day the applicant was told of an extension. `saksbehandler` NULL: nobody has it.
CREATE TABLE godkjenning (
    aar           INTEGER NOT NULL,
    lopenr        INTEGER NOT NULL,
    status        TEXT NOT NULL,
    spor          TEXT NOT NULL,
    spor_grunn    TEXT,
    formal        TEXT NOT NULL,
    kanal         TEXT NOT NULL,
    tjeneste      TEXT NOT NULL,
    mottatt       TEXT NOT NULL,
    mottatt_kontaktpunkt TEXT,
    utdanningsstat TEXT NOT NULL,
    ervervet      TEXT,
    godkjent_i    TEXT,
    godkjent_dato TEXT,
    erfaring_mnd  INTEGER,
    etableringsstat TEXT,
    familie_2004_38 INTEGER,
    uk_2019       INTEGER,
    uk_125a       INTEGER,
    samme_yrke    TEXT NOT NULL,
    samme_yrke_grunn TEXT,
    bekreftet     TEXT,
    komplett      TEXT,
    forlenget     TEXT,
    forlenget_grunn TEXT,
    malform       TEXT NOT NULL,
    originaler    INTEGER NOT NULL,
    retur_bedt    INTEGER NOT NULL,
    arkivref      TEXT NOT NULL,
    saksbehandler TEXT,
    vent_til      TEXT,
    vent_grunn    TEXT,
    avsluttet     TEXT,
    sist          INTEGER NOT NULL,
    PRIMARY KEY (aar, lopenr),
    CONSTRAINT godkjenning_status_er_kjent CHECK
        (status IN ('mottatt', 'venter på dokumentasjon', 'komplett', 'under vurdering',
                    'venter på utenlandsk myndighet', 'venter på sakkyndig', 'venter på uttalelse', 'godkjent',
                    'pålagt utligningstiltak', 'gitt delvis adgang', 'avslått', 'avvist', 'venter på valg av tiltak',
                    'egnethetsprøve', 'prøveperiode', 'tiltak bedømt', 'klage mottatt', 'klage hos IMDi', 'omgjort',
                    'oversendt klageinstansen', 'klage avgjort', 'språkkontroll', 'oppført i registeret',
                    'bare godkjent', 'lukket', 'trukket', 'oversendt rett organ')),
    CONSTRAINT godkjenning_spor_er_kjent CHECK
        (spor IN ('etablering-eøs', 'etablering-eøs-3landsbevis', 'etablering-2004-38', 'etablering-tredjeland',
                  'etablering-uk', 'etablering-uk-overgang', 'uavklart')),
    CONSTRAINT godkjenning_formal_er_kjent CHECK
        (formal IN ('godkjenning-og-oppføring', 'kun-godkjenning', 'høyere-kategori')),
    CONSTRAINT godkjenning_kanal_er_kjent CHECK (kanal IN ('tolkeregisteret', 'post', 'kontaktpunkt')),
    CONSTRAINT godkjenning_tjeneste_er_kjent CHECK (tjeneste IN ('etablering', 'midlertidig', 'uavklart')),
    CONSTRAINT godkjenning_samme_yrke_er_svart CHECK (samme_yrke IN ('ja', 'nei', 'ikke-avklart')),
    CONSTRAINT godkjenning_malform_er_kjent CHECK (malform IN ('bokmål', 'nynorsk')),
    CONSTRAINT godkjenning_er_0_eller_1 CHECK
        (coalesce(familie_2004_38, 0) IN (0, 1) AND coalesce(uk_2019, 0) IN (0, 1) AND coalesce(uk_125a, 0) IN (0, 1)
         AND originaler IN (0, 1) AND retur_bedt IN (0, 1)),
    CONSTRAINT godkjenning_erfaring_er_ikke_negativ CHECK (erfaring_mnd >= 0),
    CONSTRAINT godkjenning_komplett_etter_mottatt CHECK (komplett >= mottatt),
    CONSTRAINT godkjenning_bekreftet_etter_mottatt CHECK (bekreftet >= mottatt),
    CONSTRAINT godkjenning_forlenget_har_grunn CHECK ((forlenget IS NULL) = (forlenget_grunn IS NULL)),
    CONSTRAINT godkjenning_forlenget_etter_komplett CHECK (forlenget IS NULL OR forlenget >= komplett),
    CONSTRAINT godkjenning_vent_har_grunn CHECK ((vent_til IS NULL) = (vent_grunn IS NULL)),
    CONSTRAINT godkjenning_saksbehandler_finnes FOREIGN KEY (saksbehandler) REFERENCES bruker (login),
    CONSTRAINT godkjenning_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX godkjenning_status ON godkjenning (status);
CREATE INDEX godkjenning_saksbehandler ON godkjenning (saksbehandler);

-- Who applies. The fødselsnummer may be held and is never shown: no list or view reads the column, and the journal
-- does not hold it. `beskyttelse` 1: granted protection in Norway (§ 8-1 last paragraph); NULL: not known.
CREATE TABLE godkjenning_soker (
    aar           INTEGER NOT NULL,
    lopenr        INTEGER NOT NULL,
    fornavn       TEXT NOT NULL,
    mellomnavn    TEXT NOT NULL,
    etternavn     TEXT NOT NULL,
    kjonn         TEXT,
    fodselsdato   TEXT,
    fodselsnummer TEXT,
    adresse       TEXT NOT NULL,
    adressesperre TEXT,
    epost         TEXT NOT NULL,
    telefon       TEXT NOT NULL,
    reservert_digital INTEGER,
    fullmektig    TEXT NOT NULL,
    fullmakt      TEXT,
    oppholdsgrunnlag TEXT,
    beskyttelse   INTEGER,
    tolkenummer   INTEGER,
    sist          INTEGER NOT NULL,
    PRIMARY KEY (aar, lopenr),
    CONSTRAINT godkjenning_soker_har_navn CHECK (fornavn <> '' OR etternavn <> ''),
    CONSTRAINT godkjenning_soker_kjonn_er_kjent CHECK (kjonn IN ('kvinne', 'mann')),
    CONSTRAINT godkjenning_soker_adressesperre_er_kjent CHECK (adressesperre IN ('fortrolig', 'strengt fortrolig')),
    CONSTRAINT godkjenning_soker_fullmakt_er_kjent CHECK (fullmakt IN ('skriftlig', 'advokat')),
    CONSTRAINT godkjenning_soker_fullmektig_har_fullmakt CHECK ((fullmektig <> '') = (fullmakt IS NOT NULL)),
    CONSTRAINT godkjenning_soker_opphold_er_kjent CHECK
        (oppholdsgrunnlag IN ('eøs-oppholdsrett', 'oppholdstillatelse-arbeid', 'oppholdstillatelse-uten-arbeid',
                              'ingen', 'norsk-nordisk')),
    CONSTRAINT godkjenning_soker_er_0_eller_1 CHECK
        (coalesce(beskyttelse, 0) IN (0, 1) AND coalesce(reservert_digital, 0) IN (0, 1)),
    CONSTRAINT godkjenning_soker_sak_finnes FOREIGN KEY (aar, lopenr) REFERENCES godkjenning (aar, lopenr),
    CONSTRAINT godkjenning_soker_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX godkjenning_soker_tolk ON godkjenning_soker (tolkenummer);

CREATE TABLE godkjenning_statsborgerskap (
    aar    INTEGER NOT NULL,
    lopenr INTEGER NOT NULL,
    stat   TEXT NOT NULL,
    sist   INTEGER NOT NULL,
    PRIMARY KEY (aar, lopenr, stat),
    CONSTRAINT godkjenning_statsborgerskap_sak_finnes FOREIGN KEY (aar, lopenr) REFERENCES godkjenning (aar, lopenr),
    CONSTRAINT godkjenning_statsborgerskap_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- The languages asked for, always to and from Norwegian; each is assessed and decided by itself.
CREATE TABLE godkjenning_sprak (
    aar       INTEGER NOT NULL,
    lopenr    INTEGER NOT NULL,
    sprak     TEXT NOT NULL,
    tolketype TEXT NOT NULL,
    kategori_sokt TEXT,
    sist      INTEGER NOT NULL,
    PRIMARY KEY (aar, lopenr, sprak, tolketype),
    CONSTRAINT godkjenning_sprak_tolketype_er_kjent CHECK
        (tolketype IN ('talespråk', 'norsk tegnspråk', 'norsk skrivetolking', 'tolking for døvblinde')),
    CONSTRAINT godkjenning_sprak_kategori_er_kjent CHECK (kategori_sokt IN ('A', 'B', 'C', 'D', 'E')),
    CONSTRAINT godkjenning_sprak_sak_finnes FOREIGN KEY (aar, lopenr) REFERENCES godkjenning (aar, lopenr),
    CONSTRAINT godkjenning_sprak_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Each qualification, foreign or Norwegian. `norsk_inngaar` is worked out from its two languages. `omfang` is in
-- `omfang_enhet`; `erfaring_dager` the days of practice in the last ten years. `lovregulert_*` and `rett_i_hjemstat`
-- say how it stands in the state it is from (§ 3-3).
CREATE TABLE godkjenning_kvalifikasjon (
    aar          INTEGER NOT NULL,
    lopenr       INTEGER NOT NULL,
    nr           INTEGER NOT NULL,
    type         TEXT NOT NULL,
    betegnelse   TEXT NOT NULL,
    utsteder     TEXT NOT NULL,
    stat         TEXT NOT NULL,
    utstedt      TEXT,
    periode_fra  TEXT,
    periode_til  TEXT,
    omfang       INTEGER,
    omfang_enhet TEXT,
    emner        TEXT NOT NULL,
    sprak_fra    TEXT NOT NULL,
    sprak_til    TEXT NOT NULL,
    norsk_inngaar INTEGER NOT NULL,
    modalitet    TEXT NOT NULL,
    niva         TEXT,
    lovregulert_yrke TEXT NOT NULL,
    lovregulert_utdanning TEXT NOT NULL,
    rett_i_hjemstat TEXT NOT NULL,
    erfaring_dager INTEGER,
    ekthet       TEXT NOT NULL,
    sist         INTEGER NOT NULL,
    PRIMARY KEY (aar, lopenr, nr),
    CONSTRAINT godkjenning_kvalifikasjon_type_er_kjent CHECK
        (type IN ('bachelor', 'master', 'tolkeemne', 'tolkeutdanning-annen', 'autorisasjon', 'språktest', 'tao-kurs',
                  'translatør', 'fagoversetter', 'yrkeserfaring', 'livslang-læring')),
    CONSTRAINT godkjenning_kvalifikasjon_modalitet_er_kjent CHECK
        (modalitet IN ('talespråk', 'tegnspråk', 'skrivetolking', 'døvblindetolking')),
    CONSTRAINT godkjenning_kvalifikasjon_niva_er_kjent CHECK (niva IN ('A', 'B', 'C', 'D', 'E')),
    CONSTRAINT godkjenning_kvalifikasjon_er_svart CHECK
        (lovregulert_yrke IN ('ja', 'nei', 'ikke-avklart') AND lovregulert_utdanning IN ('ja', 'nei', 'ikke-avklart')
         AND rett_i_hjemstat IN ('ja', 'nei', 'ikke-avklart')),
    CONSTRAINT godkjenning_kvalifikasjon_ekthet_er_kjent CHECK
        (ekthet IN ('ikke-vurdert', 'ok', 'begrunnet-tvil', 'bekreftet', 'falsk-mistanke', 'falsk-dom')),
    CONSTRAINT godkjenning_kvalifikasjon_norsk_er_0_eller_1 CHECK (norsk_inngaar IN (0, 1)),
    CONSTRAINT godkjenning_kvalifikasjon_omfang_har_enhet CHECK ((omfang IS NULL) = (omfang_enhet IS NULL)),
    CONSTRAINT godkjenning_kvalifikasjon_periode CHECK (periode_til >= periode_fra),
    CONSTRAINT godkjenning_kvalifikasjon_sak_finnes FOREIGN KEY (aar, lopenr) REFERENCES godkjenning (aar, lopenr),
    CONSTRAINT godkjenning_kvalifikasjon_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- A document: demanded (`krevd` 1, by `krevd_hjemmel`), or given unasked. `krav` is the form it is demanded in,
-- `tvil` and `nodvendig` the reasons where the law wants them. `kan_ikke` is the day the applicant said it cannot be
-- had; `frafalt` the day IMDi found that it is not needed. Only a plain copy that is demanded holds up `komplett`.
CREATE TABLE godkjenning_dokument (
    aar         INTEGER NOT NULL,
    lopenr      INTEGER NOT NULL,
    nr          INTEGER NOT NULL,
    kategori    TEXT NOT NULL,
    hva         TEXT NOT NULL,
    krevd       INTEGER NOT NULL,
    krav        TEXT NOT NULL,
    krevd_dato  TEXT,
    krevd_hjemmel TEXT,
    tvil        TEXT,
    nodvendig   TEXT,
    kan_ikke    TEXT,
    kan_ikke_grunn TEXT,
    frafalt     TEXT,
    frafalt_grunn TEXT,
    status      TEXT NOT NULL,
    mottatt     TEXT,
    utstedt     TEXT,
    kopitype    TEXT,
    oversettelse TEXT,
    avvist_grunn TEXT,
    vedlegg     INTEGER,
    sist        INTEGER NOT NULL,
    PRIMARY KEY (aar, lopenr, nr),
    CONSTRAINT godkjenning_dokument_kategori_kan_kreves CHECK (kategori IN ('a', 'b')),
    CONSTRAINT godkjenning_dokument_krav_er_kjent CHECK
        (krav IN ('kopi', 'bekreftet-kopi', 'original', 'ekthetsbekreftelse')),
    CONSTRAINT godkjenning_dokument_krevd_er_0_eller_1 CHECK (krevd IN (0, 1)),
    CONSTRAINT godkjenning_dokument_krevd_har_hjemmel CHECK
        (krevd = 0 OR (krevd_dato IS NOT NULL AND krevd_hjemmel IS NOT NULL)),
    CONSTRAINT godkjenning_dokument_status_er_kjent CHECK (status IN ('mangler', 'mottatt', 'godtatt', 'avvist')),
    CONSTRAINT godkjenning_dokument_mottatt_har_dag CHECK (status = 'mangler' OR mottatt IS NOT NULL),
    CONSTRAINT godkjenning_dokument_avvist_har_grunn CHECK ((status = 'avvist') = (avvist_grunn IS NOT NULL)),
    CONSTRAINT godkjenning_dokument_utstedt_for_mottatt CHECK (utstedt <= mottatt),
    CONSTRAINT godkjenning_dokument_kan_ikke_har_grunn CHECK ((kan_ikke IS NULL) = (kan_ikke_grunn IS NULL)),
    CONSTRAINT godkjenning_dokument_frafalt_har_grunn CHECK ((frafalt IS NULL) = (frafalt_grunn IS NULL)),
    CONSTRAINT godkjenning_dokument_kopitype_er_kjent CHECK
        (kopitype IN ('elektronisk', 'kopi', 'bekreftet-kopi', 'original')),
    CONSTRAINT godkjenning_dokument_oversettelse_er_kjent CHECK (oversettelse IN ('ingen', 'fri', 'autorisert')),
    CONSTRAINT godkjenning_dokument_vedlegg_finnes FOREIGN KEY (vedlegg) REFERENCES vedlegg (id),
    CONSTRAINT godkjenning_dokument_sak_finnes FOREIGN KEY (aar, lopenr) REFERENCES godkjenning (aar, lopenr),
    CONSTRAINT godkjenning_dokument_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- A letter that asked for what was missing: when, until when. What it asked for stands in the letter.
CREATE TABLE godkjenning_mangelbrev (
    aar     INTEGER NOT NULL,
    lopenr  INTEGER NOT NULL,
    nr      INTEGER NOT NULL,
    dato    TEXT NOT NULL,
    frist   TEXT NOT NULL,
    paminnelse INTEGER NOT NULL,
    brev    INTEGER NOT NULL,
    sist    INTEGER NOT NULL,
    PRIMARY KEY (aar, lopenr, nr),
    CONSTRAINT godkjenning_mangelbrev_frist_etter CHECK (frist > dato),
    CONSTRAINT godkjenning_mangelbrev_paminnelse_er_0_eller_1 CHECK (paminnelse IN (0, 1)),
    CONSTRAINT godkjenning_mangelbrev_brev_finnes FOREIGN KEY (brev) REFERENCES brev (id),
    CONSTRAINT godkjenning_mangelbrev_sak_finnes FOREIGN KEY (aar, lopenr) REFERENCES godkjenning (aar, lopenr),
    CONSTRAINT godkjenning_mangelbrev_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- A question to another state's authority (`ut`), or from it (`inn`). IMI deletes what it holds, so the answer is kept
-- here: text, file, journal post. `ufordelaktig` 1: it speaks against the applicant, who must be heard on it (§ 17).
CREATE TABLE godkjenning_imi (
    aar        INTEGER NOT NULL,
    lopenr     INTEGER NOT NULL,
    nr         INTEGER NOT NULL,
    retning    TEXT NOT NULL,
    kanal      TEXT NOT NULL,
    stat       TEXT NOT NULL,
    myndighet  TEXT NOT NULL,
    grunn      TEXT NOT NULL,
    sporsmal   TEXT NOT NULL,
    tvil       TEXT,
    kunne_ikke TEXT,
    sendt      TEXT NOT NULL,
    svarfrist  TEXT,
    svart      TEXT,
    svar       TEXT,
    ufordelaktig INTEGER,
    frafalt    TEXT,
    frafalt_grunn TEXT,
    brev       INTEGER,
    sist       INTEGER NOT NULL,
    PRIMARY KEY (aar, lopenr, nr),
    CONSTRAINT godkjenning_imi_retning_er_kjent CHECK (retning IN ('ut', 'inn')),
    CONSTRAINT godkjenning_imi_kanal_er_kjent CHECK (kanal IN ('imi', 'brev')),
    CONSTRAINT godkjenning_imi_grunn_er_kjent CHECK
        (grunn IN ('ekthet', 'lovlig-etablert', 'utdanningsinnhold', 'sanksjoner', 'franchise-opplæring')),
    CONSTRAINT godkjenning_imi_tvil_er_begrunnet CHECK
        (grunn NOT IN ('ekthet', 'sanksjoner', 'franchise-opplæring') OR tvil IS NOT NULL),
    CONSTRAINT godkjenning_imi_soker_kunne_ikke CHECK (grunn <> 'utdanningsinnhold' OR kunne_ikke IS NOT NULL),
    CONSTRAINT godkjenning_imi_svar_er_helt CHECK
        ((svart IS NULL) = (svar IS NULL) AND (svart IS NULL) = (ufordelaktig IS NULL)),
    CONSTRAINT godkjenning_imi_svart_etter_sendt CHECK (svart >= sendt),
    CONSTRAINT godkjenning_imi_frafalt_har_grunn CHECK ((frafalt IS NULL) = (frafalt_grunn IS NULL)),
    CONSTRAINT godkjenning_imi_ufordelaktig_er_0_eller_1 CHECK (ufordelaktig IN (0, 1)),
    CONSTRAINT godkjenning_imi_brev_finnes FOREIGN KEY (brev) REFERENCES brev (id),
    CONSTRAINT godkjenning_imi_sak_finnes FOREIGN KEY (aar, lopenr) REFERENCES godkjenning (aar, lopenr),
    CONSTRAINT godkjenning_imi_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- What was laid before the applicant, with the time to answer (forvaltningsloven § 17 second paragraph). `imi` is the
-- answer it was about, if it was one.
CREATE TABLE godkjenning_forelegging (
    aar       INTEGER NOT NULL,
    lopenr    INTEGER NOT NULL,
    nr        INTEGER NOT NULL,
    imi       INTEGER,
    dato      TEXT NOT NULL,
    frist     TEXT NOT NULL,
    fakta     TEXT NOT NULL,
    uttalt    TEXT,
    uttalelse TEXT,
    brev      INTEGER NOT NULL,
    sist      INTEGER NOT NULL,
    PRIMARY KEY (aar, lopenr, nr),
    CONSTRAINT godkjenning_forelegging_frist_etter CHECK (frist > dato),
    CONSTRAINT godkjenning_forelegging_uttalt_har_tekst CHECK ((uttalt IS NULL) = (uttalelse IS NULL)),
    CONSTRAINT godkjenning_forelegging_imi_finnes FOREIGN KEY (aar, lopenr, imi)
        REFERENCES godkjenning_imi (aar, lopenr, nr),
    CONSTRAINT godkjenning_forelegging_brev_finnes FOREIGN KEY (brev) REFERENCES brev (id),
    CONSTRAINT godkjenning_forelegging_sak_finnes FOREIGN KEY (aar, lopenr) REFERENCES godkjenning (aar, lopenr),
    CONSTRAINT godkjenning_forelegging_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- The assessment of one language against one Norwegian category. The newest `nr` counts. `niva_norsk` is the level of
-- the Norwegian profession and `niva_norsk_grunn` the caseworker's reasons, where the rule book says «ikke avklart».
CREATE TABLE godkjenning_vurdering (
    aar          INTEGER NOT NULL,
    lopenr       INTEGER NOT NULL,
    sprak        TEXT NOT NULL,
    tolketype    TEXT NOT NULL,
    nr           INTEGER NOT NULL,
    dato         TEXT NOT NULL,
    av           TEXT NOT NULL,
    kategori_norsk TEXT NOT NULL,
    niva_norsk   TEXT NOT NULL,
    niva_norsk_grunn TEXT,
    niva_soker   TEXT NOT NULL,
    tilsvarer    TEXT NOT NULL,
    erfaring_vurdert INTEGER NOT NULL,
    begrunnelse  TEXT NOT NULL,
    sakkyndig    TEXT,
    sist         INTEGER NOT NULL,
    PRIMARY KEY (aar, lopenr, sprak, tolketype, nr),
    CONSTRAINT godkjenning_vurdering_kategori_er_kjent CHECK (kategori_norsk IN ('A', 'B', 'C', 'D', 'E')),
    CONSTRAINT godkjenning_vurdering_niva_er_kjent CHECK
        (niva_norsk IN ('A', 'B', 'C', 'D', 'E') AND niva_soker IN ('A', 'B', 'C', 'D', 'E')),
    CONSTRAINT godkjenning_vurdering_tilsvarer_er_kjent CHECK (tilsvarer IN ('A', 'B', 'C', 'D', 'E', 'ingen')),
    CONSTRAINT godkjenning_vurdering_erfaring_er_0_eller_1 CHECK (erfaring_vurdert IN (0, 1)),
    CONSTRAINT godkjenning_vurdering_sprak_finnes FOREIGN KEY (aar, lopenr, sprak, tolketype)
        REFERENCES godkjenning_sprak (aar, lopenr, sprak, tolketype),
    CONSTRAINT godkjenning_vurdering_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Each vesentlig forskjell, with reasons, and what makes up for it (§§ 3-4 and 3-6). `pa_fagliste` 1: it is among the
-- subjects an egnethetsprøve may be chosen from (§ 8-8).
CREATE TABLE godkjenning_forskjell (
    aar         INTEGER NOT NULL,
    lopenr      INTEGER NOT NULL,
    sprak       TEXT NOT NULL,
    tolketype   TEXT NOT NULL,
    nr          INTEGER NOT NULL,
    forskjell   INTEGER NOT NULL,
    fag         TEXT NOT NULL,
    type        TEXT NOT NULL,
    grunn       TEXT NOT NULL,
    nodvendig   INTEGER NOT NULL,
    begrunnelse TEXT NOT NULL,
    utlignet    TEXT,
    utlignet_grunn TEXT,
    pa_fagliste INTEGER NOT NULL,
    sist        INTEGER NOT NULL,
    PRIMARY KEY (aar, lopenr, sprak, tolketype, nr, forskjell),
    CONSTRAINT godkjenning_forskjell_type_er_kjent CHECK
        (type IN ('kunnskap', 'ferdigheter', 'generell-kompetanse')),
    CONSTRAINT godkjenning_forskjell_grunn_er_kjent CHECK (grunn IN ('a', 'b')),
    CONSTRAINT godkjenning_forskjell_utlignet_er_kjent CHECK (utlignet IN ('helt', 'delvis', 'ikke')),
    CONSTRAINT godkjenning_forskjell_utlignet_har_grunn CHECK ((utlignet IS NULL) = (utlignet_grunn IS NULL)),
    CONSTRAINT godkjenning_forskjell_er_0_eller_1 CHECK (nodvendig IN (0, 1) AND pa_fagliste IN (0, 1)),
    CONSTRAINT godkjenning_forskjell_vurdering_finnes FOREIGN KEY (aar, lopenr, sprak, tolketype, nr)
        REFERENCES godkjenning_vurdering (aar, lopenr, sprak, tolketype, nr),
    CONSTRAINT godkjenning_forskjell_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- A decision. `sprak` and `tolketype` are NULL where it is for the whole application (avvist). `uk_grunn` is the letter
-- of § 11-6 that a refusal of a qualification from the United Kingdom rests on. A second grant in the same language of
-- one case is not possible while the first stands (`opphevet` NULL).
CREATE TABLE godkjenning_vedtak (
    aar         INTEGER NOT NULL,
    lopenr      INTEGER NOT NULL,
    nr          INTEGER NOT NULL,
    type        TEXT NOT NULL,
    dato        TEXT NOT NULL,
    av          TEXT NOT NULL,
    sprak       TEXT,
    tolketype   TEXT,
    kategori    TEXT,
    niva_krevd  TEXT,
    niva_soker  TEXT,
    hjemmel     TEXT NOT NULL,
    begrunnelse TEXT NOT NULL,
    uk_grunn    TEXT,
    klageinstans TEXT NOT NULL,
    opphevet    TEXT,
    brev        INTEGER,
    sist        INTEGER NOT NULL,
    PRIMARY KEY (aar, lopenr, nr),
    CONSTRAINT godkjenning_vedtak_type_er_kjent CHECK
        (type IN ('godkjent', 'godkjent-lavere-kategori', 'utligningstiltak', 'delvis-adgang', 'avslag', 'avvist',
                  'omgjort', 'klage-medhold', 'språkkontroll', 'varsling-imi')),
    CONSTRAINT godkjenning_vedtak_kategori_er_kjent CHECK (kategori IN ('A', 'B', 'C', 'D', 'E')),
    CONSTRAINT godkjenning_vedtak_niva_er_kjent CHECK
        (niva_krevd IN ('A', 'B', 'C', 'D', 'E') AND niva_soker IN ('A', 'B', 'C', 'D', 'E')),
    CONSTRAINT godkjenning_vedtak_uk_grunn_er_kjent CHECK (uk_grunn IN ('a', 'b', 'c')),
    CONSTRAINT godkjenning_vedtak_uk_grunn_bare_ved_avslag CHECK (uk_grunn IS NULL OR type = 'avslag'),
    CONSTRAINT godkjenning_vedtak_sprak_er_helt CHECK ((sprak IS NULL) = (tolketype IS NULL)),
    CONSTRAINT godkjenning_vedtak_brev_finnes FOREIGN KEY (brev) REFERENCES brev (id),
    CONSTRAINT godkjenning_vedtak_sak_finnes FOREIGN KEY (aar, lopenr) REFERENCES godkjenning (aar, lopenr),
    CONSTRAINT godkjenning_vedtak_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- A measure that a decision imposed: who chooses, what was chosen, and what came of it.
CREATE TABLE godkjenning_tiltak (
    aar         INTEGER NOT NULL,
    lopenr      INTEGER NOT NULL,
    nr          INTEGER NOT NULL,
    vedtak      INTEGER NOT NULL,
    valgrett    TEXT NOT NULL,
    type        TEXT,
    valgt       TEXT,
    fag         TEXT NOT NULL,
    provedato   TEXT,
    forsok      INTEGER NOT NULL,
    veileder    TEXT,
    start       TEXT,
    slutt       TEXT,
    resultat    TEXT,
    bedomt      TEXT,
    sluttvurdering TEXT,
    sist        INTEGER NOT NULL,
    PRIMARY KEY (aar, lopenr, nr),
    CONSTRAINT godkjenning_tiltak_valgrett_er_kjent CHECK (valgrett IN ('søker', 'imdi')),
    CONSTRAINT godkjenning_tiltak_type_er_kjent CHECK (type IN ('egnethetsprøve', 'prøveperiode', 'begge')),
    CONSTRAINT godkjenning_tiltak_valgt_har_type CHECK ((valgt IS NULL) = (type IS NULL)),
    CONSTRAINT godkjenning_tiltak_resultat_er_kjent CHECK
        (resultat IN ('bestått', 'ikke-bestått', 'ikke-møtt', 'avbrutt', 'nektet')),
    CONSTRAINT godkjenning_tiltak_resultat_har_dag CHECK ((resultat IS NULL) = (bedomt IS NULL)),
    CONSTRAINT godkjenning_tiltak_forsok_er_positivt CHECK (forsok >= 0),
    CONSTRAINT godkjenning_tiltak_slutt_etter_start CHECK (slutt >= start),
    CONSTRAINT godkjenning_tiltak_vedtak_finnes FOREIGN KEY (aar, lopenr, vedtak)
        REFERENCES godkjenning_vedtak (aar, lopenr, nr),
    CONSTRAINT godkjenning_tiltak_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Control of language after recognition, only on alvorlig og konkret tvil (§ 8-3), which `tvil` says.
CREATE TABLE godkjenning_sprakkontroll (
    aar         INTEGER NOT NULL,
    lopenr      INTEGER NOT NULL,
    nr          INTEGER NOT NULL,
    vedtak      INTEGER NOT NULL,
    tvil        TEXT NOT NULL,
    forholdsmessig TEXT NOT NULL,
    gjennomfort TEXT,
    resultat    TEXT,
    sist        INTEGER NOT NULL,
    PRIMARY KEY (aar, lopenr, nr),
    CONSTRAINT godkjenning_sprakkontroll_resultat_er_kjent CHECK (resultat IN ('tilstrekkelig', 'ikke-tilstrekkelig')),
    CONSTRAINT godkjenning_sprakkontroll_resultat_har_dag CHECK ((resultat IS NULL) = (gjennomfort IS NULL)),
    CONSTRAINT godkjenning_sprakkontroll_vedtak_finnes FOREIGN KEY (aar, lopenr, vedtak)
        REFERENCES godkjenning_vedtak (aar, lopenr, nr),
    CONSTRAINT godkjenning_sprakkontroll_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Guidance for one who wants to work here temporarily: no application and no case (yrkeskvalifikasjonsloven § 4),
-- so it has no state and no deadline; it has a number of the same series so that its letter can be found.
CREATE TABLE godkjenning_veiledning (
    aar           INTEGER NOT NULL,
    lopenr        INTEGER NOT NULL,
    navn          TEXT NOT NULL,
    etableringsstat TEXT NOT NULL,
    mottatt       TEXT NOT NULL,
    brev          INTEGER NOT NULL,
    sist          INTEGER NOT NULL,
    PRIMARY KEY (aar, lopenr),
    CONSTRAINT godkjenning_veiledning_brev_finnes FOREIGN KEY (brev) REFERENCES brev (id),
    CONSTRAINT godkjenning_veiledning_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;
