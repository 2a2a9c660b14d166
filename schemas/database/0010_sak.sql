-- Varslingssaken (S-, tolkeloven §§ 19–22): one case about one interpreter and one complex of facts, with several
-- varsler. No foreign key to `tolk`: the case outlives the entry (arkivlova § 13).

-- Whether somebody may handle a case (forvaltningsloven §§ 6–10): a user by login, or a member of a committee as
-- «utvalgsmedlem:3». Rows are added, and the newest of a person in a case counts. `grunnlag` says which tie, `unntak`
-- which exception the answer rests on (§ 6 fourth paragraph, or § 8 first paragraph when asking would take too long).
CREATE TABLE habilitet (
    id        INTEGER NOT NULL PRIMARY KEY,
    gjelder   TEXT NOT NULL,
    person    TEXT NOT NULL,
    svar      TEXT NOT NULL,
    grunnlag  TEXT,
    innsigelse INTEGER NOT NULL,
    unntak    TEXT,
    vurdering TEXT,
    avgjort_av TEXT NOT NULL,
    dato      TEXT NOT NULL,
    sist      INTEGER NOT NULL,
    CONSTRAINT habilitet_svar_er_kjent CHECK (svar IN ('habil', 'inhabil', 'forelagt')),
    CONSTRAINT habilitet_innsigelse_er_0_eller_1 CHECK (innsigelse IN (0, 1)),
    CONSTRAINT habilitet_unntak_er_kjent CHECK (unntak IN ('6-4', '8-1')),
    CONSTRAINT habilitet_unntak_er_begrunnet CHECK (unntak IS NULL OR vurdering IS NOT NULL),
    CONSTRAINT habilitet_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX habilitet_gjelder ON habilitet (gjelder);

-- Who acts instead of somebody who is disqualified (forvaltningsloven § 9).
CREATE TABLE stedfortreder (
    id           INTEGER NOT NULL PRIMARY KEY,
    gjelder      TEXT NOT NULL,
    person       TEXT NOT NULL,
    i_stedet_for TEXT NOT NULL,
    oppnevnt_av  TEXT NOT NULL,
    dato         TEXT NOT NULL,
    sist         INTEGER NOT NULL,
    CONSTRAINT stedfortreder_er_en_annen CHECK (person <> i_stedet_for),
    CONSTRAINT stedfortreder_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX stedfortreder_gjelder ON stedfortreder (gjelder);

-- How a decision was told to the party (forvaltningsloven § 27, eForvaltningsforskriften §§ 8–9, 11). The deadline
-- for complaint and the count of warnings run from this one row. `mottatt` is the day it counts as received, and
-- `mottatt_fordi` by which rule. `nr` 2 and up: the decision was changed, and told anew. `reservert` is what the
-- register of reservations said of the party (§ 9) when it was sent digitally.
CREATE TABLE underretning (
    gjelder      TEXT NOT NULL,
    nr           INTEGER NOT NULL,
    brev         INTEGER,
    kanal        TEXT NOT NULL,
    reservert    INTEGER,
    postlagt     TEXT,
    tilgjengelig TEXT,
    varslet      TEXT,
    varslet_igjen TEXT,
    apnet        TEXT,
    mottatt      TEXT,
    mottatt_fordi TEXT,
    sist         INTEGER NOT NULL,
    PRIMARY KEY (gjelder, nr),
    CONSTRAINT underretning_kanal_er_kjent CHECK (kanal IN ('papir', 'digital', 'oppgitt-adresse', 'personlig')),
    CONSTRAINT underretning_reservert_far_papir CHECK (reservert = 0 OR kanal IN ('papir', 'personlig')),
    CONSTRAINT underretning_reservert_er_0_eller_1 CHECK (reservert IN (0, 1)),
    CONSTRAINT underretning_mottatt_med_grunn CHECK ((mottatt IS NULL) = (mottatt_fordi IS NULL)),
    CONSTRAINT underretning_brev_finnes FOREIGN KEY (brev) REFERENCES brev (id),
    CONSTRAINT underretning_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- `status` is where the case stands in the table of transitions. `vent_til` and `vent_grunn` while it is put aside.
-- `apning_*` is what the interpreter was on the day the case was opened; languages with semicolons between.
CREATE TABLE sak (
    aar           INTEGER NOT NULL,
    lopenr        INTEGER NOT NULL,
    tolkenummer   INTEGER NOT NULL,
    apnet         TEXT NOT NULL,
    status        TEXT NOT NULL,
    saksbehandler TEXT,
    vent_til      TEXT,
    vent_grunn    TEXT,
    apning_oppfort INTEGER NOT NULL,
    apning_autorisert TEXT NOT NULL,
    rutine        INTEGER,
    avsluttet     TEXT,
    sist          INTEGER NOT NULL,
    PRIMARY KEY (aar, lopenr),
    CONSTRAINT sak_status_er_kjent CHECK
        (status IN ('opprettet', 'under utredning', 'venter på opplysninger', 'forelagt tolken', 'tolken er hørt',
                    'klargjort for utvalg', 'råd avgitt', 'til beslutning', 'besluttet', 'underrettet', 'påklaget',
                    'avsluttet')),
    CONSTRAINT sak_vent_har_grunn CHECK ((vent_til IS NULL) = (vent_grunn IS NULL)),
    CONSTRAINT sak_avsluttet_har_dag CHECK ((status = 'avsluttet') = (avsluttet IS NOT NULL)),
    CONSTRAINT sak_apning_oppfort_er_0_eller_1 CHECK (apning_oppfort IN (0, 1)),
    CONSTRAINT sak_saksbehandler_finnes FOREIGN KEY (saksbehandler) REFERENCES bruker (login),
    CONSTRAINT sak_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX sak_tolk ON sak (tolkenummer);
CREATE INDEX sak_status ON sak (status);
CREATE INDEX sak_saksbehandler ON sak (saksbehandler);

-- A varsel belongs to one case at most.
CREATE TABLE sak_varsel (
    varsel_aar    INTEGER NOT NULL,
    varsel_lopenr INTEGER NOT NULL,
    aar           INTEGER NOT NULL,
    lopenr        INTEGER NOT NULL,
    koblet        TEXT NOT NULL,
    sist          INTEGER NOT NULL,
    PRIMARY KEY (varsel_aar, varsel_lopenr),
    CONSTRAINT sak_varsel_sak_finnes FOREIGN KEY (aar, lopenr) REFERENCES sak (aar, lopenr),
    CONSTRAINT sak_varsel_varsel_finnes FOREIGN KEY (varsel_aar, varsel_lopenr) REFERENCES varsel (aar, lopenr),
    CONSTRAINT sak_varsel_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX sak_varsel_sak ON sak_varsel (aar, lopenr);

-- Each alleged breach, and what IMDi finds of it. `alvor` only for a breach that is found. `godtatt` is why the public
-- body used a disqualified interpreter all the same (tolkeloven § 16 third paragraph): then the assignment is no breach.
CREATE TABLE sak_brudd (
    aar       INTEGER NOT NULL,
    lopenr    INTEGER NOT NULL,
    kode      TEXT NOT NULL,
    sprak     TEXT,
    vurdering TEXT,
    alvor     TEXT,
    begrunnelse TEXT,
    godtatt   TEXT,
    sist      INTEGER NOT NULL,
    PRIMARY KEY (aar, lopenr, kode),
    CONSTRAINT sak_brudd_vurdering_er_kjent CHECK
        (vurdering IN ('brudd', 'ikke brudd', 'ikke tilstrekkelig opplyst')),
    CONSTRAINT sak_brudd_alvor_er_kjent CHECK (alvor IN ('vesentlig', 'ikke vesentlig')),
    CONSTRAINT sak_brudd_alvor_bare_for_brudd CHECK (alvor IS NULL OR vurdering = 'brudd'),
    CONSTRAINT sak_brudd_godtatt_er_kjent CHECK (godtatt IN ('nødssituasjon', 'forsvarlig')),
    CONSTRAINT sak_brudd_godtatt_er_begrunnet CHECK
        (godtatt IS NULL OR (kode = 'HAB-OPPDRAG' AND vurdering = 'ikke brudd' AND begrunnelse IS NOT NULL)),
    CONSTRAINT sak_brudd_sak_finnes FOREIGN KEY (aar, lopenr) REFERENCES sak (aar, lopenr),
    CONSTRAINT sak_brudd_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- Information asked for: demanded of a public body (§ 19 third paragraph), or asked for of others (`frivillig` 1).
CREATE TABLE sak_krav (
    aar        INTEGER NOT NULL,
    lopenr     INTEGER NOT NULL,
    nr         INTEGER NOT NULL,
    til        TEXT NOT NULL,
    frivillig  INTEGER NOT NULL,
    hva        TEXT NOT NULL,
    nodvendig  TEXT NOT NULL,
    begrensning TEXT,
    sendt      TEXT NOT NULL,
    svarfrist  TEXT NOT NULL,
    utfall     TEXT,
    svart      TEXT,
    svar       TEXT,
    brev       INTEGER,
    sist       INTEGER NOT NULL,
    PRIMARY KEY (aar, lopenr, nr),
    CONSTRAINT sak_krav_frivillig_er_0_eller_1 CHECK (frivillig IN (0, 1)),
    CONSTRAINT sak_krav_utfall_er_kjent CHECK (utfall IN ('mottatt', 'nektet', 'frafalt')),
    CONSTRAINT sak_krav_utfall_har_dag CHECK ((utfall IS NULL) = (svart IS NULL)),
    CONSTRAINT sak_krav_svarfrist_etter_sendt CHECK (svarfrist >= sendt),
    CONSTRAINT sak_krav_brev_finnes FOREIGN KEY (brev) REFERENCES brev (id),
    CONSTRAINT sak_krav_sak_finnes FOREIGN KEY (aar, lopenr) REFERENCES sak (aar, lopenr),
    CONSTRAINT sak_krav_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- What was laid before the interpreter, with the time to answer, or why it was not (forvaltningsloven § 16 third
-- paragraph a–c, § 17 second paragraph a–c: `unntak`). `brudd` are the alleged breaches it told of, with semicolons
-- between, and `lagt` the journal row that did it: what came in after that row has not been laid before anyone.
CREATE TABLE sak_forelegging (
    aar       INTEGER NOT NULL,
    lopenr    INTEGER NOT NULL,
    nr        INTEGER NOT NULL,
    dato      TEXT NOT NULL,
    frist     TEXT,
    reaksjoner TEXT NOT NULL,
    brudd     TEXT NOT NULL,
    lagt      INTEGER NOT NULL,
    unntak    TEXT,
    unntak_grunn TEXT,
    uttalt    TEXT,
    uttalelse TEXT,
    brev      INTEGER,
    sist      INTEGER NOT NULL,
    PRIMARY KEY (aar, lopenr, nr),
    CONSTRAINT sak_forelegging_har_frist_eller_unntak CHECK ((frist IS NULL) = (unntak IS NOT NULL)),
    CONSTRAINT sak_forelegging_unntak_har_grunn CHECK ((unntak IS NULL) = (unntak_grunn IS NULL)),
    CONSTRAINT sak_forelegging_uttalt_har_tekst CHECK ((uttalt IS NULL) = (uttalelse IS NULL)),
    CONSTRAINT sak_forelegging_brev_finnes FOREIGN KEY (brev) REFERENCES brev (id),
    CONSTRAINT sak_forelegging_sak_finnes FOREIGN KEY (aar, lopenr) REFERENCES sak (aar, lopenr),
    CONSTRAINT sak_forelegging_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- The committee's advice on a case, given at a meeting (U-). The newest counts.
CREATE TABLE sak_raad (
    aar      INTEGER NOT NULL,
    lopenr   INTEGER NOT NULL,
    nr       INTEGER NOT NULL,
    mote     TEXT NOT NULL,
    dato     TEXT NOT NULL,
    alvor    TEXT,
    anbefalt TEXT NOT NULL,
    dissens  TEXT,
    tekst    TEXT NOT NULL,
    sist     INTEGER NOT NULL,
    PRIMARY KEY (aar, lopenr, nr),
    CONSTRAINT sak_raad_alvor_er_kjent CHECK (alvor IN ('vesentlig', 'ikke vesentlig')),
    CONSTRAINT sak_raad_sak_finnes FOREIGN KEY (aar, lopenr) REFERENCES sak (aar, lopenr),
    CONSTRAINT sak_raad_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE sak_raad_brudd (
    aar       INTEGER NOT NULL,
    lopenr    INTEGER NOT NULL,
    nr        INTEGER NOT NULL,
    kode      TEXT NOT NULL,
    vurdering TEXT NOT NULL,
    sist      INTEGER NOT NULL,
    PRIMARY KEY (aar, lopenr, nr, kode),
    CONSTRAINT sak_raad_brudd_vurdering_er_kjent CHECK
        (vurdering IN ('brudd', 'ikke brudd', 'ikke tilstrekkelig opplyst')),
    CONSTRAINT sak_raad_brudd_rad_finnes FOREIGN KEY (aar, lopenr, nr) REFERENCES sak_raad (aar, lopenr, nr),
    CONSTRAINT sak_raad_brudd_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- A decision: proposed by one, signed by another (`besluttet_av`). While `besluttet` is NULL it is a proposal.
-- `sprak` are the languages a tilbakekall is for, with semicolons between; `telt` the reactions that were counted when
-- it was signed; `oppfort` and `autorisert` what the interpreter was that day.
CREATE TABLE sak_beslutning (
    aar          INTEGER NOT NULL,
    lopenr       INTEGER NOT NULL,
    nr           INTEGER NOT NULL,
    utfall       TEXT NOT NULL,
    grunnlag     TEXT,
    periode_til  TEXT,
    sprak        TEXT NOT NULL,
    tilbakekall  INTEGER NOT NULL,
    begrunnelse  TEXT NOT NULL,
    avvik        TEXT,
    uten_utvalg  TEXT,
    uten_nytt_brudd TEXT,
    foreslatt_av TEXT NOT NULL,
    foreslatt    TEXT NOT NULL,
    besluttet_av TEXT,
    besluttet    TEXT,
    telt         TEXT,
    oppfort      INTEGER,
    autorisert   TEXT,
    brev         INTEGER,
    trukket      TEXT,
    sist         INTEGER NOT NULL,
    PRIMARY KEY (aar, lopenr, nr),
    CONSTRAINT sak_beslutning_tilbakekall_er_0_eller_1 CHECK (tilbakekall IN (0, 1)),
    CONSTRAINT sak_beslutning_grunnlag_er_kjent CHECK (grunnlag IN ('tre advarsler', 'vesentlige brudd')),
    CONSTRAINT sak_beslutning_signert_har_alt CHECK
        ((besluttet IS NULL) = (besluttet_av IS NULL) AND (besluttet IS NULL) = (oppfort IS NULL)),
    CONSTRAINT sak_beslutning_fire_oyne CHECK (besluttet_av IS NULL OR besluttet_av <> foreslatt_av),
    CONSTRAINT sak_beslutning_brev_finnes FOREIGN KEY (brev) REFERENCES brev (id),
    CONSTRAINT sak_beslutning_sak_finnes FOREIGN KEY (aar, lopenr) REFERENCES sak (aar, lopenr),
    CONSTRAINT sak_beslutning_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- A case sent back to be prepared further: why, and by whom.
CREATE TABLE sak_retur (
    aar    INTEGER NOT NULL,
    lopenr INTEGER NOT NULL,
    nr     INTEGER NOT NULL,
    dato   TEXT NOT NULL,
    av     TEXT NOT NULL,
    grunn  TEXT NOT NULL,
    sist   INTEGER NOT NULL,
    PRIMARY KEY (aar, lopenr, nr),
    CONSTRAINT sak_retur_sak_finnes FOREIGN KEY (aar, lopenr) REFERENCES sak (aar, lopenr),
    CONSTRAINT sak_retur_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- A reaction that somebody has asked to set aside by own motion (forvaltningsloven § 35): one asks, another answers.
CREATE TABLE reaksjon_omgjoring (
    reaksjon    INTEGER NOT NULL,
    nr          INTEGER NOT NULL,
    grunnlag    TEXT NOT NULL,
    begrunnelse TEXT NOT NULL,
    bedt_av     TEXT NOT NULL,
    bedt        TEXT NOT NULL,
    svar        TEXT,
    svart_av    TEXT,
    svart       TEXT,
    svargrunn   TEXT,
    brev        INTEGER,
    sist        INTEGER NOT NULL,
    PRIMARY KEY (reaksjon, nr),
    CONSTRAINT reaksjon_omgjoring_grunnlag_er_kjent CHECK (grunnlag IN ('til-gunst', 'ugyldig')),
    CONSTRAINT reaksjon_omgjoring_svar_er_kjent CHECK (svar IN ('opphevet', 'opprettholdt')),
    CONSTRAINT reaksjon_omgjoring_svar_har_alt CHECK
        ((svar IS NULL) = (svart_av IS NULL) AND (svar IS NULL) = (svart IS NULL)),
    CONSTRAINT reaksjon_omgjoring_to_personer CHECK (svart_av IS NULL OR svart_av <> bedt_av),
    CONSTRAINT reaksjon_omgjoring_reaksjon_finnes FOREIGN KEY (reaksjon) REFERENCES reaksjon (id),
    CONSTRAINT reaksjon_omgjoring_brev_finnes FOREIGN KEY (brev) REFERENCES brev (id),
    CONSTRAINT reaksjon_omgjoring_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- An entry in the register that an utestenging ended: what it was, so that it can be given back when the
-- utestenging is set aside. `sprak` are the languages that were entered, as «language/kind» with semicolons between.
CREATE TABLE oppforing_opphort (
    reaksjon    INTEGER NOT NULL PRIMARY KEY,
    tolkenummer INTEGER NOT NULL,
    dato        TEXT NOT NULL,
    status      TEXT NOT NULL,
    sprak       TEXT NOT NULL,
    sist        INTEGER NOT NULL,
    CONSTRAINT oppforing_opphort_reaksjon_finnes FOREIGN KEY (reaksjon) REFERENCES reaksjon (id),
    CONSTRAINT oppforing_opphort_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- A varsel that is closed without a case: one asks, another approves (tolkeloven § 19 second paragraph). `rett_organ`
-- are codes with semicolons between; `spurt` the day the sender was asked who the interpreter is; `tilbake` why it was
-- sent back.
CREATE TABLE varsel_avslutning (
    aar         INTEGER NOT NULL,
    lopenr      INTEGER NOT NULL,
    nr          INTEGER NOT NULL,
    rett_organ  TEXT NOT NULL,
    begrunnelse TEXT NOT NULL,
    spurt       TEXT,
    bedt_av     TEXT NOT NULL,
    bedt        TEXT NOT NULL,
    svar        TEXT,
    svart_av    TEXT,
    svart       TEXT,
    tilbake     TEXT,
    brev        INTEGER,
    sist        INTEGER NOT NULL,
    PRIMARY KEY (aar, lopenr, nr),
    CONSTRAINT varsel_avslutning_svar_er_kjent CHECK (svar IN ('godkjent', 'sendt tilbake')),
    CONSTRAINT varsel_avslutning_svar_har_alt CHECK
        ((svar IS NULL) = (svart_av IS NULL) AND (svar IS NULL) = (svart IS NULL)),
    CONSTRAINT varsel_avslutning_to_personer CHECK (svart_av IS NULL OR svart_av <> bedt_av),
    CONSTRAINT varsel_avslutning_brev_finnes FOREIGN KEY (brev) REFERENCES brev (id),
    CONSTRAINT varsel_avslutning_varsel_finnes FOREIGN KEY (aar, lopenr) REFERENCES varsel (aar, lopenr),
    CONSTRAINT varsel_avslutning_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;
