BEGIN TRANSACTION;
CREATE TABLE bevilling (
    aar         INTEGER NOT NULL,
    lopenr      INTEGER NOT NULL,
    tolkenummer INTEGER NOT NULL,
    sprak       TEXT NOT NULL,
    tolketype   TEXT NOT NULL,
    bestatt     TEXT,
    gitt        TEXT,
    status      TEXT NOT NULL,
    tilbakekalt TEXT,
    grunnlag    TEXT,
    begrunnelse TEXT,
    underrettet TEXT,
    sist        INTEGER NOT NULL,
    PRIMARY KEY (aar, lopenr),
    CONSTRAINT bevilling_status_er_kjent CHECK (status IN ('gitt', 'tilbakekalt')),
    CONSTRAINT bevilling_tilbakekalt_med_dag_og_grunnlag CHECK
        ((status = 'tilbakekalt' AND tilbakekalt IS NOT NULL AND grunnlag IS NOT NULL)
         OR (status = 'gitt' AND tilbakekalt IS NULL AND grunnlag IS NULL)),
    CONSTRAINT bevilling_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "bevilling" VALUES(2026,1,1,'sprak 1 æøå','tolketype 1 æøå','bestatt 1 æøå','gitt 1 æøå','gitt',NULL,NULL,'begrunnelse 1 æøå','underrettet 1 æøå',18);
INSERT INTO "bevilling" VALUES(2026,2,2,'sprak 2 æøå','tolketype 2 æøå',NULL,NULL,'tilbakekalt','2026-11-12','prøven er annullert',NULL,NULL,18);
INSERT INTO "bevilling" VALUES(2026,3,3,'sprak 3 æøå','tolketype 3 æøå','bestatt 3 æøå','gitt 3 æøå','gitt',NULL,NULL,'begrunnelse 3 æøå','underrettet 3 æøå',18);
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
INSERT INTO "bosetting_funn" VALUES(1,1,1,1,'felt 1 æøå','verdi 1 æøå','melding 1 æøå','person 1 æøå',1,1);
INSERT INTO "bosetting_funn" VALUES(2,2,2,2,'felt 2 æøå','verdi 2 æøå','melding 2 æøå','person 2 æøå',2,2);
INSERT INTO "bosetting_funn" VALUES(3,3,3,3,'felt 3 æøå','verdi 3 æøå','melding 3 æøå','person 3 æøå',3,3);
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
INSERT INTO "bosetting_hendelse" VALUES(1,1,'2026-11-11',1,1,1,'0301','liste 1 æøå','svar 1 æøå','nei_grunn 1 æøå',1);
INSERT INTO "bosetting_hendelse" VALUES(2,2,'2026-11-12',2,2,2,'0301','liste 2 æøå','svar 2 æøå','nei_grunn 2 æøå',2);
INSERT INTO "bosetting_hendelse" VALUES(3,3,'2026-11-13',3,3,3,'0301','liste 3 æøå','svar 3 æøå','nei_grunn 3 æøå',3);
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
INSERT INTO "bosetting_kommuneaar" VALUES(1,2026,'0301','navn 1 æøå',1,1,1,1,1,1,1,'2026-02-01','avventer');
INSERT INTO "bosetting_kommuneaar" VALUES(2,2026,'3401','navn 2 æøå',2,2,2,2,2,2,2,NULL,'ja_alle');
INSERT INTO "bosetting_kommuneaar" VALUES(3,2026,'5001','navn 3 æøå',3,3,3,3,3,3,3,NULL,'ja_flere');
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
INSERT INTO "bosetting_person" VALUES(1,1,1,'person_id 1 æøå','husstand_id 1 æøå',1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,'0301',1,'0301',1,'0301',1,1,1,1,1,1);
INSERT INTO "bosetting_person" VALUES(2,2,2,'person_id 2 æøå','husstand_id 2 æøå',2,2,2,2,2,2,1,1,2,2,2,2,2,2,2,2,2,2,2,2,2,'0000',2,'0000',2,'0000',1,1,2,2,2,1);
INSERT INTO "bosetting_person" VALUES(3,3,3,'person_id 3 æøå','husstand_id 3 æøå',3,3,3,3,3,3,1,1,3,3,3,3,3,3,3,3,3,3,3,3,3,'3401',3,'3401',3,'3401',1,1,3,3,3,1);
CREATE TABLE bosetting_tall (
    innlesing   INTEGER NOT NULL,
    enhet       TEXT NOT NULL,
    aar         INTEGER NOT NULL,
    kommune     TEXT NOT NULL,
    anmodet     TEXT,
    opprinnelig TEXT,
    vedtatt     TEXT,
    bosatt      TEXT,
    bosatt_sammenslatt TEXT,
    PRIMARY KEY (innlesing, enhet, aar, kommune),
    CONSTRAINT bosetting_tall_innlesing_finnes FOREIGN KEY (innlesing) REFERENCES innlesing (id),
    CONSTRAINT bosetting_tall_enhet_er_kjent CHECK (enhet = 'personer' OR enhet = 'prosent'),
    CONSTRAINT bosetting_tall_anmodet_er_tall_eller_tegn CHECK
        ((anmodet >= '-' AND anmodet <= ':') OR anmodet = 'tom' OR anmodet = 'Inf' OR anmodet = 'NaN'),
    CONSTRAINT bosetting_tall_opprinnelig_er_tall_eller_tegn CHECK
        ((opprinnelig >= '-' AND opprinnelig <= ':') OR opprinnelig = 'tom' OR opprinnelig = 'Inf'
         OR opprinnelig = 'NaN'),
    CONSTRAINT bosetting_tall_vedtatt_er_tall_eller_tegn CHECK
        ((vedtatt >= '-' AND vedtatt <= ':') OR vedtatt = 'tom' OR vedtatt = 'Inf' OR vedtatt = 'NaN'),
    CONSTRAINT bosetting_tall_bosatt_er_tall_eller_tegn CHECK
        ((bosatt >= '-' AND bosatt <= ':') OR bosatt = 'tom' OR bosatt = 'Inf' OR bosatt = 'NaN'),
    CONSTRAINT bosetting_tall_sammenslatt_er_tall_eller_tegn CHECK
        ((bosatt_sammenslatt >= '-' AND bosatt_sammenslatt <= ':') OR bosatt_sammenslatt = 'tom'
         OR bosatt_sammenslatt = 'Inf' OR bosatt_sammenslatt = 'NaN')
) STRICT;
INSERT INTO "bosetting_tall" VALUES(1,'personer',2026,'kommune 1 æøå','12','10',':','11',NULL);
INSERT INTO "bosetting_tall" VALUES(2,'prosent',2026,'kommune 2 æøå','48.5',NULL,'Inf','NaN','1');
INSERT INTO "bosetting_tall" VALUES(3,'personer',2026,'kommune 3 æøå',':','.','.','tom','tom');
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
INSERT INTO "bosetting_uttrekk" VALUES(1,'2026-11-06','filnavn 1 æøå','sha256 1 æøå','sha256_opprinnelig 1 æøå',3,1,1,'kommuner æøå.csv','abc',NULL,NULL,'2026-11-23',7);
INSERT INTO "bosetting_uttrekk" VALUES(2,'2026-11-06','filnavn 2 æøå','sha256 2 æøå','sha256_opprinnelig 2 æøå',3,1,2,NULL,NULL,NULL,NULL,'2026-11-23',7);
INSERT INTO "bosetting_uttrekk" VALUES(3,'2026-11-06','filnavn 3 æøå','sha256 3 æøå','sha256_opprinnelig 3 æøå',3,1,3,NULL,NULL,NULL,NULL,'2026-11-23',7);
CREATE TABLE brev (
    id       INTEGER NOT NULL PRIMARY KEY,
    gjelder  TEXT NOT NULL,
    mal      TEXT NOT NULL,
    versjon  INTEGER NOT NULL,
    malform  TEXT NOT NULL,
    dato     TEXT NOT NULL,
    tittel   TEXT NOT NULL,
    innhold  TEXT NOT NULL,
    sendt    TEXT,
    sha256   TEXT,
    vedlegg  INTEGER,
    sist     INTEGER NOT NULL,
    CONSTRAINT brev_malform_er_kjent CHECK (malform IN ('bokmål', 'nynorsk')),
    CONSTRAINT brev_sendt_har_dokument CHECK
        ((sendt IS NULL AND sha256 IS NULL AND vedlegg IS NULL)
         OR (sendt IS NOT NULL AND sha256 IS NOT NULL AND vedlegg IS NOT NULL)),
    CONSTRAINT brev_vedlegg_finnes FOREIGN KEY (vedlegg) REFERENCES vedlegg (id),
    CONSTRAINT brev_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "brev" VALUES(1,'gjelder 1 æøå','mal 1 æøå',1,'nynorsk','2026-11-11','tittel 1 æøå','innhold 1 æøå','2026-11-23','fb16c80de84b523a86823d0699d7c427ad2679d16c68dd6cb99a565d498c12fb',1,12);
INSERT INTO "brev" VALUES(2,'gjelder 2 æøå','mal 2 æøå',2,'bokmål','2026-11-12','tittel 2 æøå','innhold 2 æøå',NULL,NULL,NULL,12);
INSERT INTO "brev" VALUES(3,'gjelder 3 æøå','mal 3 æøå',3,'nynorsk','2026-11-13','tittel 3 æøå','innhold 3 æøå',NULL,NULL,NULL,12);
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
INSERT INTO "bruker" VALUES('kari','Kari Nordmann','saksbehandler beslutter statistiker leder leser',NULL,1,'2026-11-23',NULL,1);
INSERT INTO "bruker" VALUES('login 1 æøå','Et nytt navn','leder leser',NULL,1,'2026-11-11','2026-11-11',90);
INSERT INTO "bruker" VALUES('login 2 æøå','navn 2 æøå','roller 2 æøå',NULL,0,'2026-11-12',NULL,13);
INSERT INTO "bruker" VALUES('login 3 æøå','navn 3 æøå','roller 3 æøå',NULL,1,'2026-11-13','2026-11-13',13);
CREATE TABLE database (
    id       TEXT NOT NULL PRIMARY KEY,
    gren     TEXT NOT NULL,
    ovelse   INTEGER NOT NULL,
    opprettet TEXT NOT NULL,
    CONSTRAINT database_ovelse_er_0_eller_1 CHECK (ovelse IN (0, 1))
) STRICT;
INSERT INTO "database" VALUES('3bbc75e63478c110','c78cf5fe',0,'2026-11-23T10:15:00.000000Z');
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
INSERT INTO "frist" VALUES(1,'gjelder 1 æøå','regel 1 æøå','2026-11-11','hva 1 æøå','hjemmel 1 æøå',1,'binder 1 æøå','ansvarlig 1 æøå','2026-11-11','2026-11-11','2026-11-11','flyttet 1 æøå','neste 1 æøå','ikke nødvendig','lukket 1 æøå','grunn 1 æøå',14);
INSERT INTO "frist" VALUES(2,'gjelder 2 æøå','regel 2 æøå','2026-11-12','hva 2 æøå','hjemmel 2 æøå',0,'binder 2 æøå',NULL,'2026-11-12','2026-11-12','2026-11-12','flyttet 2 æøå','neste 2 æøå','holdt',NULL,NULL,14);
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
INSERT INTO "godkjenning" VALUES(2026,1,'venter på dokumentasjon','etablering-eøs-3landsbevis',NULL,'kun-godkjenning','post','midlertidig','2026-11-11',NULL,'utdanningsstat 1 æøå',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'nei',NULL,NULL,NULL,NULL,NULL,'nynorsk',1,1,'arkivref 1 æøå','login 1 æøå',NULL,NULL,NULL,19);
INSERT INTO "godkjenning" VALUES(2026,2,'komplett','etablering-2004-38',NULL,'høyere-kategori','kontaktpunkt','uavklart','2026-11-12',NULL,'utdanningsstat 2 æøå',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'ikke-avklart',NULL,NULL,NULL,NULL,NULL,'bokmål',0,0,'arkivref 2 æøå','login 2 æøå',NULL,NULL,NULL,19);
INSERT INTO "godkjenning" VALUES(2026,3,'under vurdering','etablering-tredjeland',NULL,'godkjenning-og-oppføring','tolkeregisteret','etablering','2026-11-13',NULL,'utdanningsstat 3 æøå',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'ja',NULL,NULL,NULL,NULL,NULL,'nynorsk',1,1,'arkivref 3 æøå','login 3 æøå',NULL,NULL,NULL,19);
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
INSERT INTO "godkjenning_delvis" VALUES(2026,1,1,'aktivitet 1 æøå','tittel 1 æøå','kvalifisert 1 æøå','hele_utdanningen 1 æøå','kan_skilles 1 æøå',1,36);
INSERT INTO "godkjenning_delvis" VALUES(2026,2,2,'aktivitet 2 æøå','tittel 2 æøå','kvalifisert 2 æøå','hele_utdanningen 2 æøå','kan_skilles 2 æøå',0,36);
INSERT INTO "godkjenning_delvis" VALUES(2026,3,3,'aktivitet 3 æøå','tittel 3 æøå','kvalifisert 3 æøå','hele_utdanningen 3 æøå','kan_skilles 3 æøå',1,36);
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
INSERT INTO "godkjenning_dokument" VALUES(2026,1,1,'b','hva 1 æøå',1,'bekreftet-kopi','2026-11-12','yrkeskvalifikasjonsforskriften § 8-1','tvil 1 æøå','nodvendig 1 æøå','2026-11-16','arkivet er brent','2026-11-17','kan ikke skaffes','mangler',NULL,NULL,'kopi','fri',NULL,1,31);
INSERT INTO "godkjenning_dokument" VALUES(2026,2,2,'a','hva 2 æøå',1,'original','2026-11-12','yrkeskvalifikasjonsforskriften § 8-1',NULL,NULL,NULL,NULL,NULL,NULL,'avvist','2026-11-14','2019-06-01','bekreftet-kopi','autorisert','kan ikke leses',2,31);
INSERT INTO "godkjenning_dokument" VALUES(2026,3,3,'b','hva 3 æøå',0,'ekthetsbekreftelse',NULL,NULL,'tvil 3 æøå','nodvendig 3 æøå',NULL,NULL,NULL,NULL,'godtatt','2026-11-15','2020-06-01','original','ingen',NULL,3,31);
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
INSERT INTO "godkjenning_forelegging" VALUES(2026,1,1,1,'2026-11-12','2026-12-03','fakta 1 æøå',NULL,NULL,1,34);
INSERT INTO "godkjenning_forelegging" VALUES(2026,2,2,2,'2026-11-12','2026-12-03','fakta 2 æøå',NULL,NULL,2,34);
INSERT INTO "godkjenning_forelegging" VALUES(2026,3,3,3,'2026-11-12','2026-12-03','fakta 3 æøå',NULL,NULL,3,34);
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
INSERT INTO "godkjenning_forskjell" VALUES(2026,1,'sprak 1 æøå','norsk tegnspråk',1,1,'fag 1 æøå','ferdigheter','b',1,'begrunnelse 1 æøå',NULL,NULL,1,25);
INSERT INTO "godkjenning_forskjell" VALUES(2026,2,'sprak 2 æøå','norsk skrivetolking',2,2,'fag 2 æøå','generell-kompetanse','a',0,'begrunnelse 2 æøå',NULL,NULL,0,25);
INSERT INTO "godkjenning_forskjell" VALUES(2026,3,'sprak 3 æøå','tolking for døvblinde',3,3,'fag 3 æøå','kunnskap','b',1,'begrunnelse 3 æøå',NULL,NULL,1,25);
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
INSERT INTO "godkjenning_forsok" VALUES(2026,1,1,1,'prøveperiode','2026-11-11','ikke-bestått','vurdering 1 æøå',1,35);
INSERT INTO "godkjenning_forsok" VALUES(2026,2,2,2,'egnethetsprøve','2026-11-12','ikke-møtt','vurdering 2 æøå',2,35);
INSERT INTO "godkjenning_forsok" VALUES(2026,3,3,3,'prøveperiode','2026-11-13','avbrutt','vurdering 3 æøå',3,35);
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
INSERT INTO "godkjenning_imi" VALUES(2026,1,1,'inn','brev','stat 1 æøå','myndighet 1 æøå','lovlig-etablert','sporsmal 1 æøå',NULL,NULL,'2026-11-12',NULL,NULL,NULL,NULL,NULL,NULL,1,33);
INSERT INTO "godkjenning_imi" VALUES(2026,2,2,'ut','imi','stat 2 æøå','myndighet 2 æøå','lovlig-etablert','sporsmal 2 æøå',NULL,NULL,'2026-11-12',NULL,NULL,NULL,NULL,NULL,NULL,2,33);
INSERT INTO "godkjenning_imi" VALUES(2026,3,3,'inn','brev','stat 3 æøå','myndighet 3 æøå','lovlig-etablert','sporsmal 3 æøå',NULL,NULL,'2026-11-12',NULL,NULL,NULL,NULL,NULL,NULL,3,33);
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
INSERT INTO "godkjenning_komponent" VALUES(2026,1,'sprak 1 æøå','norsk tegnspråk',1,1,'bachelor',30);
INSERT INTO "godkjenning_komponent" VALUES(2026,2,'sprak 2 æøå','norsk skrivetolking',2,2,'grunnemne',30);
INSERT INTO "godkjenning_komponent" VALUES(2026,3,'sprak 3 æøå','tolking for døvblinde',3,3,'tospråktest',30);
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
INSERT INTO "godkjenning_kvalifikasjon" VALUES(2026,1,1,'master','betegnelse 1 æøå','utsteder 1 æøå','stat 1 æøå',NULL,NULL,NULL,NULL,NULL,'emner 1 æøå','norsk','polsk',1,'tegnspråk',NULL,'nei','nei','nei',NULL,'ok',29);
INSERT INTO "godkjenning_kvalifikasjon" VALUES(2026,2,2,'tolkeemne','betegnelse 2 æøå','utsteder 2 æøå','stat 2 æøå',NULL,NULL,NULL,NULL,NULL,'emner 2 æøå','norsk','tigrinja',0,'skrivetolking',NULL,'ikke-avklart','ikke-avklart','ikke-avklart',NULL,'begrunnet-tvil',29);
INSERT INTO "godkjenning_kvalifikasjon" VALUES(2026,3,3,'tolkeutdanning-annen','betegnelse 3 æøå','utsteder 3 æøå','stat 3 æøå',NULL,NULL,NULL,NULL,NULL,'emner 3 æøå','norsk','norsk',1,'døvblindetolking',NULL,'ja','ja','ja',NULL,'bekreftet',29);
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
INSERT INTO "godkjenning_mangelbrev" VALUES(2026,1,1,'2026-11-12','2026-12-12',1,1,32);
INSERT INTO "godkjenning_mangelbrev" VALUES(2026,2,2,'2026-11-12','2026-12-12',0,2,32);
INSERT INTO "godkjenning_mangelbrev" VALUES(2026,3,3,'2026-11-12','2026-12-12',1,3,32);
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
INSERT INTO "godkjenning_soker" VALUES(2026,1,'fornavn 1 æøå','mellomnavn 1 æøå','etternavn 1 æøå',NULL,NULL,NULL,'adresse 1 æøå',NULL,'epost 1 æøå','telefon 1 æøå',NULL,'',NULL,NULL,NULL,NULL,20);
INSERT INTO "godkjenning_soker" VALUES(2026,2,'fornavn 2 æøå','mellomnavn 2 æøå','etternavn 2 æøå',NULL,NULL,NULL,'adresse 2 æøå',NULL,'epost 2 æøå','telefon 2 æøå',NULL,'',NULL,NULL,NULL,NULL,20);
INSERT INTO "godkjenning_soker" VALUES(2026,3,'fornavn 3 æøå','mellomnavn 3 æøå','etternavn 3 æøå',NULL,NULL,NULL,'adresse 3 æøå',NULL,'epost 3 æøå','telefon 3 æøå',NULL,'',NULL,NULL,NULL,NULL,20);
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
INSERT INTO "godkjenning_sprak" VALUES(2026,1,'sprak 1 æøå','norsk tegnspråk','B',22);
INSERT INTO "godkjenning_sprak" VALUES(2026,2,'sprak 2 æøå','norsk skrivetolking','C',22);
INSERT INTO "godkjenning_sprak" VALUES(2026,3,'sprak 3 æøå','tolking for døvblinde','D',22);
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
INSERT INTO "godkjenning_sprakkontroll" VALUES(2026,1,1,1,'tvil 1 æøå','forholdsmessig 1 æøå',NULL,NULL,28);
INSERT INTO "godkjenning_sprakkontroll" VALUES(2026,2,2,2,'tvil 2 æøå','forholdsmessig 2 æøå',NULL,NULL,28);
INSERT INTO "godkjenning_sprakkontroll" VALUES(2026,3,3,3,'tvil 3 æøå','forholdsmessig 3 æøå',NULL,NULL,28);
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
INSERT INTO "godkjenning_statsborgerskap" VALUES(2026,1,'stat 1 æøå',21);
INSERT INTO "godkjenning_statsborgerskap" VALUES(2026,2,'stat 2 æøå',21);
INSERT INTO "godkjenning_statsborgerskap" VALUES(2026,3,'stat 3 æøå',21);
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
    sist        INTEGER NOT NULL, valgrett_grunn TEXT, arrangor TEXT, tilbudt TEXT, valgfrist TEXT, forsok_maks INTEGER
    CONSTRAINT godkjenning_tiltak_forsok_maks_er_positivt CHECK (forsok_maks > 0),
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
INSERT INTO "godkjenning_tiltak" VALUES(2026,1,1,1,'imdi',NULL,NULL,'fag 1 æøå',NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,27,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "godkjenning_tiltak" VALUES(2026,2,2,2,'søker',NULL,NULL,'fag 2 æøå',NULL,2,NULL,NULL,NULL,NULL,NULL,NULL,27,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "godkjenning_tiltak" VALUES(2026,3,3,3,'imdi',NULL,NULL,'fag 3 æøå',NULL,3,NULL,NULL,NULL,NULL,NULL,NULL,27,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "godkjenning_varsling" VALUES(2026,1,1,1,'domstol 1 æøå','2026-11-12','2026-11-20',NULL,NULL,NULL,NULL,NULL,NULL,NULL,37);
INSERT INTO "godkjenning_varsling" VALUES(2026,2,2,2,'domstol 2 æøå','2026-11-12','2026-11-20',NULL,NULL,NULL,NULL,NULL,NULL,NULL,37);
INSERT INTO "godkjenning_varsling" VALUES(2026,3,3,3,'domstol 3 æøå','2026-11-12','2026-11-20',NULL,NULL,NULL,NULL,NULL,NULL,NULL,37);
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
    sist        INTEGER NOT NULL, grunn TEXT
    CONSTRAINT godkjenning_vedtak_grunn_er_kjent CHECK
        (grunn IN ('ikke-samme-yrke', 'norsk-inngår-ikke', 'rett-eller-praksis', 'udokumentert', 'nivå-a-mot-e',
                   'nivå-tredjeland', 'vesentlig-forskjell', 'helse-og-sikkerhet', 'tiltak', 'hele-utdanningen',
                   'andre-vilkår', 'språk', 'mangler-dokumenter', 'ikke-til-skade', 'ikke-underrettet', 'ugyldig',
                   'klage')), gjelder INTEGER, underrettet TEXT,
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
INSERT INTO "godkjenning_vedtak" VALUES(2026,1,1,'godkjent-lavere-kategori','2026-11-11','av 1 æøå',NULL,NULL,NULL,NULL,NULL,'hjemmel 1 æøå','begrunnelse 1 æøå',NULL,'klageinstans 1 æøå',NULL,1,26,NULL,NULL,NULL);
INSERT INTO "godkjenning_vedtak" VALUES(2026,2,2,'utligningstiltak','2026-11-12','av 2 æøå',NULL,NULL,NULL,NULL,NULL,'hjemmel 2 æøå','begrunnelse 2 æøå',NULL,'klageinstans 2 æøå',NULL,2,26,NULL,NULL,NULL);
INSERT INTO "godkjenning_vedtak" VALUES(2026,3,3,'delvis-adgang','2026-11-13','av 3 æøå',NULL,NULL,NULL,NULL,NULL,'hjemmel 3 æøå','begrunnelse 3 æøå',NULL,'klageinstans 3 æøå',NULL,3,26,NULL,NULL,NULL);
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
INSERT INTO "godkjenning_veiledning" VALUES(2026,1,'navn 1 æøå','etableringsstat 1 æøå','2026-11-11',1,23);
INSERT INTO "godkjenning_veiledning" VALUES(2026,2,'navn 2 æøå','etableringsstat 2 æøå','2026-11-12',2,23);
INSERT INTO "godkjenning_veiledning" VALUES(2026,3,'navn 3 æøå','etableringsstat 3 æøå','2026-11-13',3,23);
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
    sist         INTEGER NOT NULL, autorisasjon TEXT
    CONSTRAINT godkjenning_vurdering_autorisasjon_er_kjent CHECK (autorisasjon IN ('kategori', 'bevilling')), autorisasjon_grunn TEXT
    CONSTRAINT godkjenning_vurdering_autorisasjon_har_grunn CHECK
        ((autorisasjon IS NULL) = (autorisasjon_grunn IS NULL)),
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
INSERT INTO "godkjenning_vurdering" VALUES(2026,1,'sprak 1 æøå','norsk tegnspråk',1,'2026-11-11','av 1 æøå','B','B',NULL,'B','B',1,'begrunnelse 1 æøå',NULL,24,NULL,NULL);
INSERT INTO "godkjenning_vurdering" VALUES(2026,2,'sprak 2 æøå','norsk skrivetolking',2,'2026-11-12','av 2 æøå','C','C',NULL,'C','C',0,'begrunnelse 2 æøå',NULL,24,NULL,NULL);
INSERT INTO "godkjenning_vurdering" VALUES(2026,3,'sprak 3 æøå','tolking for døvblinde',3,'2026-11-13','av 3 æøå','D','D',NULL,'D','D',1,'begrunnelse 3 æøå',NULL,24,NULL,NULL);
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
INSERT INTO "habilitet" VALUES(1,'gjelder 1 æøå','person 1 æøå','inhabil',NULL,1,NULL,NULL,'avgjort_av 1 æøå','2026-11-11',15);
INSERT INTO "habilitet" VALUES(2,'gjelder 2 æøå','person 2 æøå','forelagt',NULL,0,NULL,NULL,'avgjort_av 2 æøå','2026-11-12',15);
INSERT INTO "habilitet" VALUES(3,'gjelder 3 æøå','person 3 æøå','habil',NULL,1,NULL,NULL,'avgjort_av 3 æøå','2026-11-13',15);
CREATE TABLE identitet_innsyn (
    id      INTEGER NOT NULL PRIMARY KEY,
    aar     INTEGER NOT NULL,
    lopenr  INTEGER NOT NULL,
    bruker  TEXT NOT NULL,
    grunn   TEXT NOT NULL,
    vist    INTEGER NOT NULL,
    sist    INTEGER NOT NULL,
    CONSTRAINT identitet_innsyn_vist_er_0_eller_1 CHECK (vist IN (0, 1)),
    CONSTRAINT identitet_innsyn_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "identitet_innsyn" VALUES(1,2026,1,'bruker 1 æøå','grunn 1 æøå',1,89);
INSERT INTO "identitet_innsyn" VALUES(2,2026,2,'bruker 2 æøå','grunn 2 æøå',0,89);
INSERT INTO "identitet_innsyn" VALUES(3,2026,3,'bruker 3 æøå','grunn 3 æøå',1,89);
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
INSERT INTO "innlesing" VALUES(1,'slag 1 æøå','filnavn 1 æøå','sha256 1 æøå',1,'2026-11-11',5);
INSERT INTO "innlesing" VALUES(2,'slag 2 æøå','filnavn 2 æøå','sha256 2 æøå',2,'2026-11-12',5);
INSERT INTO "innlesing" VALUES(3,'slag 3 æøå','filnavn 3 æøå','sha256 3 æøå',3,'2026-11-13',5);
CREATE TABLE innspill (
    aar       INTEGER NOT NULL,
    lopenr    INTEGER NOT NULL,
    tema      TEXT NOT NULL,
    instans   TEXT NOT NULL,
    kontakt   TEXT,
    sporsmal  TEXT,
    spurt     TEXT,
    frist     TEXT,
    avsluttet TEXT,
    grunn     TEXT,
    saksbehandler TEXT NOT NULL,
    sist      INTEGER NOT NULL,
    PRIMARY KEY (aar, lopenr),
    CONSTRAINT innspill_har_tema_og_instans CHECK (tema <> '' AND instans <> ''),
    CONSTRAINT innspill_spurt_er_iso CHECK (spurt LIKE '____-__-__'),
    CONSTRAINT innspill_frist_er_etter_spurt CHECK (frist IS NULL OR (spurt IS NOT NULL AND frist >= spurt)),
    CONSTRAINT innspill_avsluttet_har_grunn CHECK ((avsluttet IS NULL) = (grunn IS NULL)),
    CONSTRAINT innspill_saksbehandler_finnes FOREIGN KEY (saksbehandler) REFERENCES bruker (login),
    CONSTRAINT innspill_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "innspill" VALUES(2026,1,'tema 1 æøå','instans 1 æøå','kontakt 1 æøå','sporsmal 1 æøå','2026-11-12','2026-12-12',NULL,NULL,'login 1 æøå',38);
INSERT INTO "innspill" VALUES(2026,2,'tema 2 æøå','instans 2 æøå',NULL,NULL,'2026-11-12','2026-12-12','2026-11-20','ingen svarte','login 2 æøå',38);
INSERT INTO "innspill" VALUES(2026,3,'tema 3 æøå','instans 3 æøå','kontakt 3 æøå','sporsmal 3 æøå','2026-11-12','2026-12-12',NULL,NULL,'login 3 æøå',38);
CREATE TABLE innspill_svar (
    aar     INTEGER NOT NULL,
    lopenr  INTEGER NOT NULL,
    nr      INTEGER NOT NULL,
    mottatt TEXT NOT NULL,
    datert  TEXT NOT NULL,
    tekst   TEXT NOT NULL,
    sist    INTEGER NOT NULL,
    PRIMARY KEY (aar, lopenr, nr),
    CONSTRAINT innspill_svar_er_datert_for_mottatt CHECK (datert <= mottatt),
    CONSTRAINT innspill_svar_har_tekst CHECK (tekst <> ''),
    CONSTRAINT innspill_svar_innspill_finnes FOREIGN KEY (aar, lopenr) REFERENCES innspill (aar, lopenr),
    CONSTRAINT innspill_svar_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "innspill_svar" VALUES(2026,1,1,'2026-11-12','2026-11-10','tekst 1 æøå',39);
INSERT INTO "innspill_svar" VALUES(2026,2,2,'2026-11-12','2026-11-10','tekst 2 æøå',39);
INSERT INTO "innspill_svar" VALUES(2026,3,3,'2026-11-12','2026-11-10','tekst 3 æøå',39);
CREATE TABLE innspill_vurdering (
    aar     INTEGER NOT NULL,
    lopenr  INTEGER NOT NULL,
    nr      INTEGER NOT NULL,
    svar    INTEGER NOT NULL,
    utfall  TEXT NOT NULL,
    begrunnelse TEXT NOT NULL,
    endring TEXT,
    dato    TEXT NOT NULL,
    sist    INTEGER NOT NULL,
    PRIMARY KEY (aar, lopenr, nr),
    CONSTRAINT innspill_vurdering_utfall_er_kjent CHECK (utfall IN ('tas-til-følge', 'delvis', 'ikke')),
    CONSTRAINT innspill_vurdering_har_begrunnelse CHECK (begrunnelse <> ''),
    CONSTRAINT innspill_vurdering_svar_finnes FOREIGN KEY (aar, lopenr, svar)
        REFERENCES innspill_svar (aar, lopenr, nr),
    CONSTRAINT innspill_vurdering_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "innspill_vurdering" VALUES(2026,1,1,1,'delvis','begrunnelse 1 æøå','endring 1 æøå','2026-11-11',40);
INSERT INTO "innspill_vurdering" VALUES(2026,2,2,2,'ikke','begrunnelse 2 æøå',NULL,'2026-11-12',40);
INSERT INTO "innspill_vurdering" VALUES(2026,3,3,3,'tas-til-følge','begrunnelse 3 æøå','endring 3 æøå','2026-11-13',40);
CREATE TABLE innsyn (
    aar           INTEGER NOT NULL,
    lopenr        INTEGER NOT NULL,
    sak           TEXT NOT NULL,
    etter         TEXT NOT NULL,
    krav_fra      TEXT NOT NULL,
    mottatt       TEXT NOT NULL,
    status        TEXT NOT NULL,
    saksbehandler TEXT NOT NULL,
    avgjort       TEXT,
    avgjort_av    TEXT,
    uttalefrist   TEXT,
    brev          INTEGER,
    pakke         INTEGER,
    underrettet   TEXT,
    grunngiving   TEXT,
    grunngitt     TEXT,
    sist          INTEGER NOT NULL,
    PRIMARY KEY (aar, lopenr),
    CONSTRAINT innsyn_etter_er_kjent CHECK (etter IN ('part', 'offentleglova')),
    CONSTRAINT innsyn_status_er_kjent CHECK (status IN ('mottatt', 'avgjort')),
    CONSTRAINT innsyn_avgjort_har_alt CHECK
        ((status = 'avgjort') = (avgjort IS NOT NULL) AND (avgjort IS NULL) = (avgjort_av IS NULL)
         AND (avgjort IS NULL) = (brev IS NULL) AND (avgjort IS NULL) = (pakke IS NULL)),
    CONSTRAINT innsyn_grunngitt_etter_krav CHECK (grunngitt IS NULL OR grunngitt >= grunngiving),
    CONSTRAINT innsyn_saksbehandler_finnes FOREIGN KEY (saksbehandler) REFERENCES bruker (login),
    CONSTRAINT innsyn_brev_finnes FOREIGN KEY (brev) REFERENCES brev (id),
    CONSTRAINT innsyn_pakke_finnes FOREIGN KEY (pakke) REFERENCES vedlegg (id),
    CONSTRAINT innsyn_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "innsyn" VALUES(2026,1,'sak 1 æøå','offentleglova','2026-11-11','2026-11-11','mottatt','login 1 æøå',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,41);
INSERT INTO "innsyn" VALUES(2026,2,'sak 2 æøå','part','2026-11-12','2026-11-12','mottatt','login 2 æøå',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,41);
INSERT INTO "innsyn" VALUES(2026,3,'sak 3 æøå','offentleglova','2026-11-13','2026-11-13','mottatt','login 3 æøå',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,41);
CREATE TABLE innsyn_vurdering (
    aar         INTEGER NOT NULL,
    lopenr      INTEGER NOT NULL,
    dokument    TEXT NOT NULL,
    utfall      TEXT NOT NULL,
    hjemmel     TEXT,
    begrunnelse TEXT,
    merinnsyn   TEXT,
    faktum      TEXT,
    faktum_tekst TEXT,
    vesentlig   TEXT,
    erstatning  INTEGER,
    av          TEXT NOT NULL,
    dato        TEXT NOT NULL,
    sist        INTEGER NOT NULL,
    PRIMARY KEY (aar, lopenr, dokument),
    CONSTRAINT innsyn_vurdering_utfall_er_kjent CHECK (utfall IN ('helt', 'delvis', 'ikke')),
    CONSTRAINT innsyn_vurdering_hele_har_ingen_hjemmel CHECK
        ((utfall = 'helt') = (hjemmel IS NULL) AND (utfall = 'helt') = (begrunnelse IS NULL)
         AND (utfall = 'helt') = (merinnsyn IS NULL)),
    CONSTRAINT innsyn_vurdering_faktum_er_kjent CHECK (faktum IN ('utdrag', 'annet dokument', 'uten betydning')),
    CONSTRAINT innsyn_vurdering_faktum_har_tekst CHECK ((faktum IS NULL) = (faktum_tekst IS NULL)),
    CONSTRAINT innsyn_vurdering_erstatning_finnes FOREIGN KEY (erstatning) REFERENCES vedlegg (id),
    CONSTRAINT innsyn_vurdering_krav_finnes FOREIGN KEY (aar, lopenr) REFERENCES innsyn (aar, lopenr),
    CONSTRAINT innsyn_vurdering_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "innsyn_vurdering" VALUES(2026,1,'dokument 1 æøå','helt',NULL,NULL,NULL,NULL,NULL,NULL,1,'av 1 æøå','2026-11-11',42);
INSERT INTO "innsyn_vurdering" VALUES(2026,2,'dokument 2 æøå','helt',NULL,NULL,NULL,NULL,NULL,NULL,2,'av 2 æøå','2026-11-12',42);
INSERT INTO "innsyn_vurdering" VALUES(2026,3,'dokument 3 æøå','helt',NULL,NULL,NULL,NULL,NULL,NULL,3,'av 3 æøå','2026-11-13',42);
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
INSERT INTO "journal" VALUES(1,'2026-11-23T10:15:00.000000Z','kari','bruker.ny','bruker:kari','61ea08d3ac53b1f7ba56d6c978b7a5aa8eb1925ee5bb4f2cde95dd17ebe9a19e','start:3bbc75e63478c110','b2549dd36596e5259d6603578e8c6e2f1ed77741f379ffb30cba67180e71b9ff');
INSERT INTO "journal" VALUES(2,'2026-11-23T10:16:00.000000Z','kari','vedlegg.laget','vedlegg:alle','e45e4c3dc1cd43e3a59191352ff9a1d0eec20319502be648c24cd3099f77f761','b2549dd36596e5259d6603578e8c6e2f1ed77741f379ffb30cba67180e71b9ff','05c5117776de6e004dd1bb94efa03cb05256551c987a4503570a140c72fd02b6');
INSERT INTO "journal" VALUES(3,'2026-11-23T10:17:00.000000Z','kari','journalpost.laget','journalpost:alle','318b824d3ef0205f0ad548219039d890fa90f6f8fcfe9c2e0d1f1c7d2d236bf0','05c5117776de6e004dd1bb94efa03cb05256551c987a4503570a140c72fd02b6','80e7cbaad67828bdcc921f8e011c191d2af3a8784dd45a6b05936068ad56ae13');
INSERT INTO "journal" VALUES(4,'2026-11-23T10:18:00.000000Z','kari','rettelse.laget','rettelse:alle','5affd11798cbb48e91ad1900c0a333115222605225a1e222b6d10040742da29f','80e7cbaad67828bdcc921f8e011c191d2af3a8784dd45a6b05936068ad56ae13','430a108122ac7d12e9e222631c532d0ea6ad4fa8e34fcc06a07b6d10a2a122f3');
INSERT INTO "journal" VALUES(5,'2026-11-23T10:19:00.000000Z','kari','innlesing.laget','innlesing:alle','f525bd04b535292d5f86a21d0996e713624207d4cdb6e6daa5ede909b714ea5a','430a108122ac7d12e9e222631c532d0ea6ad4fa8e34fcc06a07b6d10a2a122f3','24e39d60796751ceab542a4f74a7e9f57552ce3d9d3fa8d7ed86d04b89152462');
INSERT INTO "journal" VALUES(6,'2026-11-23T10:20:00.000000Z','kari','bosetting_tall.laget','bosetting_tall:alle','5aaf5fe0a683ab9864585fac996266f4dec62cff00265578a7bf62d7d2fd4b8b','24e39d60796751ceab542a4f74a7e9f57552ce3d9d3fa8d7ed86d04b89152462','198fb7ed3e180ccbd5b0e0c47af89ed93006d8c7e07fa89fc359842550992f81');
INSERT INTO "journal" VALUES(7,'2026-11-23T10:21:00.000000Z','kari','bosetting_uttrekk.laget','bosetting_uttrekk:alle','9461ea7043da80124e5e7b4261f6ff23248d848831a47a80616cc98a3d6a0f8f','198fb7ed3e180ccbd5b0e0c47af89ed93006d8c7e07fa89fc359842550992f81','211b4c92fbe47fe97499731743b2b09e882a989b31f3467f05d3c8b63c57b9c3');
INSERT INTO "journal" VALUES(8,'2026-11-23T10:22:00.000000Z','kari','bosetting_person.laget','bosetting_person:alle','3e92482afcd44491e4adeefe960d3194f21c04eb11a8d378c84b1665fe5e78a5','211b4c92fbe47fe97499731743b2b09e882a989b31f3467f05d3c8b63c57b9c3','c62ddb69a271d405bd519b925b4babc2a7abb99bcc07d49e3ca0643469125ef1');
INSERT INTO "journal" VALUES(9,'2026-11-23T10:23:00.000000Z','kari','bosetting_kommuneaar.laget','bosetting_kommuneaar:alle','2944c4ccd2ea963ede7d74ba420ea29f676f1ee6fff79d0504e1e8017f6e1354','c62ddb69a271d405bd519b925b4babc2a7abb99bcc07d49e3ca0643469125ef1','04b7b34d7df4c0a518c8061ce8493da35beea4ba751a74f28aa958f186ece07d');
INSERT INTO "journal" VALUES(10,'2026-11-23T10:24:00.000000Z','kari','bosetting_hendelse.laget','bosetting_hendelse:alle','f5ba26fa441648e5c4b9114248930015459d47a32a109c6d23195bb24bb3be6f','04b7b34d7df4c0a518c8061ce8493da35beea4ba751a74f28aa958f186ece07d','f325304a95edb0bfe36542381f302a6a341c5d114b352fc4ba4547739cd2db8a');
INSERT INTO "journal" VALUES(11,'2026-11-23T10:25:00.000000Z','kari','bosetting_funn.laget','bosetting_funn:alle','b135bbd4a81a903e21d74da119b9dbcf0cc41ae845264ea9b4e565361cd53c17','f325304a95edb0bfe36542381f302a6a341c5d114b352fc4ba4547739cd2db8a','a0a04b640ca4b18dc343fe7dc7d098ba10b446c12586d49a59ce720c5f351039');
INSERT INTO "journal" VALUES(12,'2026-11-23T10:26:00.000000Z','kari','brev.laget','brev:alle','8f5ce5274387e023e027ea2f5225c3f33f8657ffec0bb73b5a7877fcf418b279','a0a04b640ca4b18dc343fe7dc7d098ba10b446c12586d49a59ce720c5f351039','608d629c2a90176287c0fa5b7dfee9569553bb6f49b76e7a5ffe7496ae29b74c');
INSERT INTO "journal" VALUES(13,'2026-11-23T10:27:00.000000Z','kari','bruker.laget','bruker:alle','a6c60f9052d67035a1f9c697723db605d0399f6158e8d3c9e760e0495f5780b6','608d629c2a90176287c0fa5b7dfee9569553bb6f49b76e7a5ffe7496ae29b74c','9c2c51746e1a2a0378f981ec4b61639317ca2f874763d4e5ac097ff92f510197');
INSERT INTO "journal" VALUES(14,'2026-11-23T10:28:00.000000Z','kari','frist.laget','frist:alle','adccbe20776563f7a61c5d58b83aeaf709c92ddc34024ddac16e4ba770d9e1f3','9c2c51746e1a2a0378f981ec4b61639317ca2f874763d4e5ac097ff92f510197','effdde4322b0c992235c1d44abe73a298837add808f7d2d2328f52627084cc3b');
INSERT INTO "journal" VALUES(15,'2026-11-23T10:29:00.000000Z','kari','habilitet.laget','habilitet:alle','cbfb5f86a486992b7af412109c44c6903b189335f2ad616c8a031219e61b915f','effdde4322b0c992235c1d44abe73a298837add808f7d2d2328f52627084cc3b','512ed2295f91d0a346e2d873b6080db61f1676d19f7219fc15e935c8d6f28f9d');
INSERT INTO "journal" VALUES(16,'2026-11-23T10:30:00.000000Z','kari','stedfortreder.laget','stedfortreder:alle','cd5e8208a8997dbf6e91c441be3cc548585dc9caa688eb007a05ae30ffae53f9','512ed2295f91d0a346e2d873b6080db61f1676d19f7219fc15e935c8d6f28f9d','22266db2de2bc84114eaa33f84c1174619494797f607952aa19f8b7ca75e9f92');
INSERT INTO "journal" VALUES(17,'2026-11-23T10:31:00.000000Z','kari','underretning.laget','underretning:alle','5382d8e3b64efb6f83abbb7a85e8242d0aba2cb28f8604221d7a034897131b5e','22266db2de2bc84114eaa33f84c1174619494797f607952aa19f8b7ca75e9f92','e646826986245b389f14118a618e127204b015ca739479e93ef90d4405ec1782');
INSERT INTO "journal" VALUES(18,'2026-11-23T10:32:00.000000Z','kari','bevilling.laget','bevilling:alle','331ba6d9a5540d452cbab6edaa0840b8c3e05faf33f9089ae27b4c37a3f9d969','e646826986245b389f14118a618e127204b015ca739479e93ef90d4405ec1782','4a5a3f34600adcda9a81c09db907f97e6f7510fe30e2983932e0ce128cad7c80');
INSERT INTO "journal" VALUES(19,'2026-11-23T10:33:00.000000Z','kari','godkjenning.laget','godkjenning:alle','f2f3349a2090afc67097e72f0e543293be917ff181bdd996a45ac0a10fcfed01','4a5a3f34600adcda9a81c09db907f97e6f7510fe30e2983932e0ce128cad7c80','8f1afd5f17a532f4dbbdfc7fa19168af5ff2fe47c8483970de87b6ac72dc3f81');
INSERT INTO "journal" VALUES(20,'2026-11-23T10:34:00.000000Z','kari','godkjenning_soker.laget','godkjenning_soker:alle','7ab39e8c6d8fd7efc3eddfaeb5c1272ad20dd7602fe48986626b504d1e731b44','8f1afd5f17a532f4dbbdfc7fa19168af5ff2fe47c8483970de87b6ac72dc3f81','87239fa0b6c2cf921d180e1071ad955b8b2ed096e03c667b8f10731c499a8c53');
INSERT INTO "journal" VALUES(21,'2026-11-23T10:35:00.000000Z','kari','godkjenning_statsborgerskap.laget','godkjenning_statsborgerskap:alle','5ca8a121905ff539706847b87f007457692b956a900cdf2184a30b81db3c4680','87239fa0b6c2cf921d180e1071ad955b8b2ed096e03c667b8f10731c499a8c53','3cb5967e69c3a35321b07fe8193bfb25abb071c0c027a2961daf5ad43f13b7f2');
INSERT INTO "journal" VALUES(22,'2026-11-23T10:36:00.000000Z','kari','godkjenning_sprak.laget','godkjenning_sprak:alle','9ef3293c5d552b81bd7d54b826c47886de6fa2c4f5f56cb948c31a5cac967a94','3cb5967e69c3a35321b07fe8193bfb25abb071c0c027a2961daf5ad43f13b7f2','b29ff2cbdfb4b61a3173456c7d6b51f4831784507c8d38aecc1ff6af46516725');
INSERT INTO "journal" VALUES(23,'2026-11-23T10:37:00.000000Z','kari','godkjenning_veiledning.laget','godkjenning_veiledning:alle','7b254ae29f3eb00dc6566f94586aa70aad55b4458e90b0c10cb9219c240bd629','b29ff2cbdfb4b61a3173456c7d6b51f4831784507c8d38aecc1ff6af46516725','262f18b4f542e3a9d6a9922e2334bbf36fec8d551b468de776f415bf01f081a6');
INSERT INTO "journal" VALUES(24,'2026-11-23T10:38:00.000000Z','kari','godkjenning_vurdering.laget','godkjenning_vurdering:alle','87ef67dd1a62f570468bef95e56dec4c4b7c0fe9276c494ccf1dafaab9e9f703','262f18b4f542e3a9d6a9922e2334bbf36fec8d551b468de776f415bf01f081a6','0567dc734a2cbf61579ed1b2c3b8ea1a16a911b96148c7cb18603f792385afb6');
INSERT INTO "journal" VALUES(25,'2026-11-23T10:39:00.000000Z','kari','godkjenning_forskjell.laget','godkjenning_forskjell:alle','6fa89914630f6615a55fc3730b41ebce5acafcaeeebcf7e8c3a09ef8c678085a','0567dc734a2cbf61579ed1b2c3b8ea1a16a911b96148c7cb18603f792385afb6','255b798ce1f70ae5cfd269d9823c0a7c16c23882d707789713c3a1f9aaaf91e9');
INSERT INTO "journal" VALUES(26,'2026-11-23T10:40:00.000000Z','kari','godkjenning_vedtak.laget','godkjenning_vedtak:alle','9df37ca0efcfd78f5eeaf3670b012940a0dcbdf19be304ed8aa86b178a0fc6f2','255b798ce1f70ae5cfd269d9823c0a7c16c23882d707789713c3a1f9aaaf91e9','5498a3fe543a9643bcaf7c24932e1509817a68f0eacf97b838b59ee8940d4bf1');
INSERT INTO "journal" VALUES(27,'2026-11-23T10:41:00.000000Z','kari','godkjenning_tiltak.laget','godkjenning_tiltak:alle','000444a224b312020fc183601650b8f561e1c7fe77c00f55a3c0bf1250ccd286','5498a3fe543a9643bcaf7c24932e1509817a68f0eacf97b838b59ee8940d4bf1','b62bd8d3686724167d3a935f4421d6837882db950df5cb15ad29ae5814ef7353');
INSERT INTO "journal" VALUES(28,'2026-11-23T10:42:00.000000Z','kari','godkjenning_sprakkontroll.laget','godkjenning_sprakkontroll:alle','ecc905aff383d304c577ff2c263f444f590a49892bf9fcc50f39e1bf9ba7a0a4','b62bd8d3686724167d3a935f4421d6837882db950df5cb15ad29ae5814ef7353','af0abc6b8408bc9185d54bbbcff20a3bdb677aa8ee31f1d8736896b9f57da019');
INSERT INTO "journal" VALUES(29,'2026-11-23T10:43:00.000000Z','kari','godkjenning_kvalifikasjon.laget','godkjenning_kvalifikasjon:alle','5372780a0cf57e28181b013d85f035965f89788cd45815bc8fc41492fda5cb00','af0abc6b8408bc9185d54bbbcff20a3bdb677aa8ee31f1d8736896b9f57da019','9877d8284d6428b0612eeee12b2b53849094e2c215b66a6e3c60e28cf60bd5b8');
INSERT INTO "journal" VALUES(30,'2026-11-23T10:44:00.000000Z','kari','godkjenning_komponent.laget','godkjenning_komponent:alle','99b81652624f2147a748d3042daee1755ecf58bdab672187fb3bea60a5926655','9877d8284d6428b0612eeee12b2b53849094e2c215b66a6e3c60e28cf60bd5b8','5e96579884a2754afa5665951f1f448ae97f269502ed2e554cb389a017a090c2');
INSERT INTO "journal" VALUES(31,'2026-11-23T10:45:00.000000Z','kari','godkjenning_dokument.laget','godkjenning_dokument:alle','ab03a208147131474cb1d6ba74b5d4aaf36d9084382178192c6056297f57245b','5e96579884a2754afa5665951f1f448ae97f269502ed2e554cb389a017a090c2','394cc56fdd4f7f7a20b4267e172cc5dbb110bfaf554e1f47b58cfe36b0127df9');
INSERT INTO "journal" VALUES(32,'2026-11-23T10:46:00.000000Z','kari','godkjenning_mangelbrev.laget','godkjenning_mangelbrev:alle','ef1a0a43b7f5bbb2dd53d872bf65c748f0b8df7cd76f67f7e568510517af9150','394cc56fdd4f7f7a20b4267e172cc5dbb110bfaf554e1f47b58cfe36b0127df9','fd491099e89387766278dabeb12e310455de969022bd3d9898a5ed80163f2105');
INSERT INTO "journal" VALUES(33,'2026-11-23T10:47:00.000000Z','kari','godkjenning_imi.laget','godkjenning_imi:alle','4baa447f845cc5543ead75d2ebd592668f1276ec3ee4549f6f4d00167a1ff6cc','fd491099e89387766278dabeb12e310455de969022bd3d9898a5ed80163f2105','1fe6231789e8999029d3e5c15b6619200d810c8826304f21c98ec7c772b08ed1');
INSERT INTO "journal" VALUES(34,'2026-11-23T10:48:00.000000Z','kari','godkjenning_forelegging.laget','godkjenning_forelegging:alle','49b6460be2902e7556e4fe0dde1a76513cff7e4f1670c1ec3daada8c75b9f49f','1fe6231789e8999029d3e5c15b6619200d810c8826304f21c98ec7c772b08ed1','e9597b3456fd2e58ee30c8f54844564d2d0623e78cf52a8711ff70c7afa1cb1f');
INSERT INTO "journal" VALUES(35,'2026-11-23T10:49:00.000000Z','kari','godkjenning_forsok.laget','godkjenning_forsok:alle','d477f87a5f4dbff21c3e8c05b4965f6db631f1499cde2872c0f6cc2ca01008c2','e9597b3456fd2e58ee30c8f54844564d2d0623e78cf52a8711ff70c7afa1cb1f','dbd198d953490da82ce048b9d3b8f595683fd157feac402097503120a5529fb5');
INSERT INTO "journal" VALUES(36,'2026-11-23T10:50:00.000000Z','kari','godkjenning_delvis.laget','godkjenning_delvis:alle','4e9ad914ac5d0d60debf1fdfe5d5092cb400cdf87d933b159a4f2bfca311f0fc','dbd198d953490da82ce048b9d3b8f595683fd157feac402097503120a5529fb5','5495b44db54af6eef489a82efca9c7c063771303a4134b97f073b30067974e72');
INSERT INTO "journal" VALUES(37,'2026-11-23T10:51:00.000000Z','kari','godkjenning_varsling.laget','godkjenning_varsling:alle','be301a79880986c0c3a8f551771d55c382a2bd94366966aa9cf9226db8d6aca6','5495b44db54af6eef489a82efca9c7c063771303a4134b97f073b30067974e72','7c0da07749a1917906833843d0130a544eae52b5531f7823f46d2e5b05595ca2');
INSERT INTO "journal" VALUES(38,'2026-11-23T10:52:00.000000Z','kari','innspill.laget','innspill:alle','05c4212f71ea9f0c0e0b8091b0d5b8b73a2273a28cb54fa9e284ea35da5d2acb','7c0da07749a1917906833843d0130a544eae52b5531f7823f46d2e5b05595ca2','91f861c0f0569b1d5f0d66da04e10053ebb4551cc3e66b82731e0abbae0623d3');
INSERT INTO "journal" VALUES(39,'2026-11-23T10:53:00.000000Z','kari','innspill_svar.laget','innspill_svar:alle','e150a9f0d23c65dc9252de7583f4cd1fafe30eaa3a50d92a32f134b6d543049b','91f861c0f0569b1d5f0d66da04e10053ebb4551cc3e66b82731e0abbae0623d3','35fbb9488c7607f4c176c311a97196663165ffca011e4f3f00b67c6942faefad');
INSERT INTO "journal" VALUES(40,'2026-11-23T10:54:00.000000Z','kari','innspill_vurdering.laget','innspill_vurdering:alle','f2ba331372775ab7f06810297c16dac1825b534437bbc1b338a8216689e38920','35fbb9488c7607f4c176c311a97196663165ffca011e4f3f00b67c6942faefad','49331e2f05c8876c16262d2f1c514b891520b1ae485bdc6fa972c95ab08d3a6d');
INSERT INTO "journal" VALUES(41,'2026-11-23T10:55:00.000000Z','kari','innsyn.laget','innsyn:alle','84ef21d353964529c727b89e61bb1e18e4351dfcbb26c7c2dd7a145fb8d84825','49331e2f05c8876c16262d2f1c514b891520b1ae485bdc6fa972c95ab08d3a6d','7f3390c75fa6d60850d66d53f0b723b4121dbd36dfd904d0a56c4de4e6f456ff');
INSERT INTO "journal" VALUES(42,'2026-11-23T10:56:00.000000Z','kari','innsyn_vurdering.laget','innsyn_vurdering:alle','a1f5fa3bf4116eac65f4bd5381dcee399e50560672d1c06a259fe3e7bcd6f78b','7f3390c75fa6d60850d66d53f0b723b4121dbd36dfd904d0a56c4de4e6f456ff','e759895f1d01c1d7f1b62c20018dfad5a8b6c2cddfb5d29b4c113158fd48a71e');
INSERT INTO "journal" VALUES(43,'2026-11-23T10:57:00.000000Z','kari','sletting.laget','sletting:alle','5a138c134d064211da20e09d30209dd7700162f80db267805c487f0806b672d1','e759895f1d01c1d7f1b62c20018dfad5a8b6c2cddfb5d29b4c113158fd48a71e','26bd14c4bd9dce5477e83a7aea6b449990f1c5b7310d98b097920edf920e5020');
INSERT INTO "journal" VALUES(44,'2026-11-23T10:58:00.000000Z','kari','slettet.laget','slettet:alle','c0a054f9e97d93c6f974a693565759de440d10102f6fec4732a4dc8951f7e5d2','26bd14c4bd9dce5477e83a7aea6b449990f1c5b7310d98b097920edf920e5020','ffbe50e404659e699ba5d2c53eeeae9678ce52c26b487f2a3430b9d54a418b94');
INSERT INTO "journal" VALUES(45,'2026-11-23T10:59:00.000000Z','kari','slettet_brudd.laget','slettet_brudd:alle','de9ed164161061845e012d54c01494551aca8f0c1feedbc4d5ba50044ccd3c57','ffbe50e404659e699ba5d2c53eeeae9678ce52c26b487f2a3430b9d54a418b94','8b92c0df28ee3b6044b16c595375692761e5073cf1e2ce2baa06c3bda38859ef');
INSERT INTO "journal" VALUES(46,'2026-11-23T11:00:00.000000Z','kari','klage.laget','klage:alle','b9db6496285ad0a6dfc7b2df71467d250be6b254eb21a2d899520111341e4acd','8b92c0df28ee3b6044b16c595375692761e5073cf1e2ce2baa06c3bda38859ef','7203fda8c1d4ee5d7a945b18e2ea966c6023bd54fe52aac7fec7d5d0d64828fa');
INSERT INTO "journal" VALUES(47,'2026-11-23T11:01:00.000000Z','kari','klage_mangel.laget','klage_mangel:alle','2f30ceee18fc3a10fc4fd03825348ae8002b8bb7295cfdf1fb594cd1d034f78d','7203fda8c1d4ee5d7a945b18e2ea966c6023bd54fe52aac7fec7d5d0d64828fa','38235a046973eee5e25a0ff20866e2288f7f193e9310d9ba69be62e889a539d7');
INSERT INTO "journal" VALUES(48,'2026-11-23T11:02:00.000000Z','kari','klage_beslutning.laget','klage_beslutning:alle','419caf6f8593f0c9f982591092fab5debc943b63b8f0020426f6f6ac659a0588','38235a046973eee5e25a0ff20866e2288f7f193e9310d9ba69be62e889a539d7','920a250b181a97113d9be99f973c21b34ba402227a8eb25fb567e6fa798dd190');
INSERT INTO "journal" VALUES(49,'2026-11-23T11:03:00.000000Z','kari','klage_utsettelse.laget','klage_utsettelse:alle','b78cafd79b2e19faa5fed093e7c5b31e82c9cf52ec704fdcb6d53aa166359787','920a250b181a97113d9be99f973c21b34ba402227a8eb25fb567e6fa798dd190','e58e8ec60b4a42be214f4303f29e9be411bc52ed32bf7ca46363776a241fe7e7');
INSERT INTO "journal" VALUES(50,'2026-11-23T11:04:00.000000Z','kari','klage_kostnad.laget','klage_kostnad:alle','19de0dc5763df962bf27b3659d02ea1929847dc452ab7fdf9791f4d734c1399f','e58e8ec60b4a42be214f4303f29e9be411bc52ed32bf7ca46363776a241fe7e7','a0299e420c7e6a108495a3aac8d44e7e0b6e7eb8c67eb8e4729fa8dc5ef11fce');
INSERT INTO "journal" VALUES(51,'2026-11-23T11:05:00.000000Z','kari','reaksjon.laget','reaksjon:alle','199aea61d39f8d08a6cf50846edaca7b9419da3047a353f3b7bb16b6aa3545dd','a0299e420c7e6a108495a3aac8d44e7e0b6e7eb8c67eb8e4729fa8dc5ef11fce','566a5578f226b18ab61bdda409c09c7ff0e46ca4388cc9dba024f0c4944e3fdd');
INSERT INTO "journal" VALUES(52,'2026-11-23T11:06:00.000000Z','kari','reaksjon_utsatt.laget','reaksjon_utsatt:alle','29b8cbbe2ceb9b0b9324e25c97d4d071f9dbdfe3e4040f5c9cfed71ada7a854e','566a5578f226b18ab61bdda409c09c7ff0e46ca4388cc9dba024f0c4944e3fdd','a891d5347de30c5030f720589f7f7305276a97614c94395e1e550d1b9ae63d40');
INSERT INTO "journal" VALUES(53,'2026-11-23T11:07:00.000000Z','kari','tolk.laget','tolk:alle','dde260bffb77102fe55040975bf4c00bfccbc37695fab5995cfc69ee3086fefa','a891d5347de30c5030f720589f7f7305276a97614c94395e1e550d1b9ae63d40','44b388abbdf2d956e03cba4fc84422149412636d2bc0b57d1d450c0de3c8da30');
INSERT INTO "journal" VALUES(54,'2026-11-23T11:08:00.000000Z','kari','tolk_sprak.laget','tolk_sprak:alle','d6cb514fc3460026f595cb55646e7202303d8e8a0a83f4401b4debe34e5b2d05','44b388abbdf2d956e03cba4fc84422149412636d2bc0b57d1d450c0de3c8da30','72254fee38e218d301690be3fa608061759dcab09b1eee39daaef764ea7594f5');
INSERT INTO "journal" VALUES(55,'2026-11-23T11:09:00.000000Z','kari','tolk_kvalifikasjon.laget','tolk_kvalifikasjon:alle','d56e6253a90028bddd3e9867b739acfb8dd4a4abc762fb2af74c75b8d960d97f','72254fee38e218d301690be3fa608061759dcab09b1eee39daaef764ea7594f5','2960aa00dc34a068a6c50db53b51754a770cac69a4b0cfe60fda92a7d166ddd9');
INSERT INTO "journal" VALUES(56,'2026-11-23T11:10:00.000000Z','kari','tolk_slettet.laget','tolk_slettet:alle','7c4c6ddb314e15482901cf0e0edf5ae768dddc3ebcae9068b89a4cb6897f44d1','2960aa00dc34a068a6c50db53b51754a770cac69a4b0cfe60fda92a7d166ddd9','79d18c120e9dd3941614882e8c9e77e4fb2d69c86410b23fc9ad6721ea8232c3');
INSERT INTO "journal" VALUES(57,'2026-11-23T11:11:00.000000Z','kari','oppforing_opphort.laget','oppforing_opphort:alle','bb09c6f2ddb6207ded43c907000c985283c39997f96e43ff0ff15458f3427374','79d18c120e9dd3941614882e8c9e77e4fb2d69c86410b23fc9ad6721ea8232c3','eab7dcd5b2fef20cec4626ba19299da165e8cc3f7fff93826df9ca34e8aebdff');
INSERT INTO "journal" VALUES(58,'2026-11-23T11:12:00.000000Z','kari','tolk_sammenslatt.laget','tolk_sammenslatt:alle','6ea1c757f0bcb9f90ef3455ebebcb81c2807390ed008ec476af526f61fcf1cc2','eab7dcd5b2fef20cec4626ba19299da165e8cc3f7fff93826df9ca34e8aebdff','a77f0fffcc332a753a4c16dff7f1a2a96f9e6ce909e271b34171546054ab7503');
INSERT INTO "journal" VALUES(59,'2026-11-23T11:13:00.000000Z','kari','soknad.laget','soknad:alle','be56376734ddd658b0c86d5c4c355961f8a8a3b17524f84e1372a71121368abc','a77f0fffcc332a753a4c16dff7f1a2a96f9e6ce909e271b34171546054ab7503','613d2ce29f617f67f5a39d8ea69f1b2e44bf4f06f98c45eef85da552722147a4');
INSERT INTO "journal" VALUES(60,'2026-11-23T11:14:00.000000Z','kari','soknad_sprak.laget','soknad_sprak:alle','e6470089fffdfc93ecac23800db55e78c4c4236078030eed6e499b7f31c2334e','613d2ce29f617f67f5a39d8ea69f1b2e44bf4f06f98c45eef85da552722147a4','087f4637e1da0f85e10bb78a106ab110aa5d7e1f2b634d9c9492f93b93e043eb');
INSERT INTO "journal" VALUES(61,'2026-11-23T11:15:00.000000Z','kari','soknad_kvalifikasjon.laget','soknad_kvalifikasjon:alle','b2f5c155dfbdcc078ec94df293c7a58a5d2856e309a11ec155dfbbbc633ae84e','087f4637e1da0f85e10bb78a106ab110aa5d7e1f2b634d9c9492f93b93e043eb','01cdeede00751ff2946d3a552c90a4e08c4c5bce62001be9a369ce6080a4dfd6');
INSERT INTO "journal" VALUES(62,'2026-11-23T11:16:00.000000Z','kari','rutine.laget','rutine:alle','d7fac6d3b853e8041b919f858311a490875bd590eba931b4d16aea8dd6f059f5','01cdeede00751ff2946d3a552c90a4e08c4c5bce62001be9a369ce6080a4dfd6','32d53880aaf05c15c7afe8ad71b8414bbff1082e6dee9d8a9f14a23a8c9d3b41');
INSERT INTO "journal" VALUES(63,'2026-11-23T11:17:00.000000Z','kari','sak.laget','sak:alle','d1f398e0eb05f8c1c4ba9fb7275d0f2dd8c0a7b5a5192733d23f9b3357d951ab','32d53880aaf05c15c7afe8ad71b8414bbff1082e6dee9d8a9f14a23a8c9d3b41','32d3a21e702717ff4c92402a638d4c866e0bc110f18cd6d65fbfba6b621a796d');
INSERT INTO "journal" VALUES(64,'2026-11-23T11:18:00.000000Z','kari','sak_brudd.laget','sak_brudd:alle','f9c160c6d27dd08d7daf8b000782dd11f2ab7a23ae093fb8bf176923a4a0f058','32d3a21e702717ff4c92402a638d4c866e0bc110f18cd6d65fbfba6b621a796d','416741f311166dfa9280f99884cb61dd126b02ae00f58b16612302f34bfed827');
INSERT INTO "journal" VALUES(65,'2026-11-23T11:19:00.000000Z','kari','sak_krav.laget','sak_krav:alle','71a5ed62c76110d15de7eac200861c81b6363eb24597d1624620193b7fe7c7ec','416741f311166dfa9280f99884cb61dd126b02ae00f58b16612302f34bfed827','a69e15c56930d2f27fd1514be494a280a6d83ecf6716a21bf0a670be6d6ed287');
INSERT INTO "journal" VALUES(66,'2026-11-23T11:20:00.000000Z','kari','sak_forelegging.laget','sak_forelegging:alle','b4adce33ae4bddbff0725009009837639815a229b20396d21d9ddf11b9de7027','a69e15c56930d2f27fd1514be494a280a6d83ecf6716a21bf0a670be6d6ed287','41ccbfbc5cb22068decd17c1f23a996b0e1d0985b33ffca0edb921095e5317f4');
INSERT INTO "journal" VALUES(67,'2026-11-23T11:21:00.000000Z','kari','sak_raad.laget','sak_raad:alle','c0b81b1cb4f6bd1635db33806ade72c9aec1b810e27b0de7c3019bf873196667','41ccbfbc5cb22068decd17c1f23a996b0e1d0985b33ffca0edb921095e5317f4','f512c30702473c6bfcbfbc7bbcfc653a025c397c7967d7824139f4b5276f2d53');
INSERT INTO "journal" VALUES(68,'2026-11-23T11:22:00.000000Z','kari','sak_raad_brudd.laget','sak_raad_brudd:alle','eb12a3a036bd93b65ce56e51fafeaa3a027045dad818ac6f757cd39312b5bcd7','f512c30702473c6bfcbfbc7bbcfc653a025c397c7967d7824139f4b5276f2d53','edcacf4c64ffe821767865f958cf78973fb2c678e0a77c122d7fa4251759875f');
INSERT INTO "journal" VALUES(69,'2026-11-23T11:23:00.000000Z','kari','sak_beslutning.laget','sak_beslutning:alle','bf2fc2e8c136128f972b088d7f4522017cd09e35f4fc744c5b6ca0597bcd6515','edcacf4c64ffe821767865f958cf78973fb2c678e0a77c122d7fa4251759875f','c8890f7ce6034f6d4070ea55acdd786e70a4d615797736689e4daa195c721a75');
INSERT INTO "journal" VALUES(70,'2026-11-23T11:24:00.000000Z','kari','sak_retur.laget','sak_retur:alle','e97fb80546ec06045f8fca746916e1d31468ce0f7a643f1f908ff99fb2e60406','c8890f7ce6034f6d4070ea55acdd786e70a4d615797736689e4daa195c721a75','d584de1800d2e6f71d289c1f05fefc7682e991da40abf7be065ec11f7cc85e53');
INSERT INTO "journal" VALUES(71,'2026-11-23T11:25:00.000000Z','kari','reaksjon_omgjoring.laget','reaksjon_omgjoring:alle','cef52d5d030b05880a62c55c4c15a71333202aa3c4ab77a9f669e0852845d506','d584de1800d2e6f71d289c1f05fefc7682e991da40abf7be065ec11f7cc85e53','1ccbc9a632545f0ab67d77fe3462f96e209725735fccddd108d9463360528d91');
INSERT INTO "journal" VALUES(72,'2026-11-23T11:26:00.000000Z','kari','tolkebevis_nokkel.laget','tolkebevis_nokkel:alle','cafc7be4a9dbdae01890ad38f0364fe34ee2f125c48e8ab055dce44224512f58','1ccbc9a632545f0ab67d77fe3462f96e209725735fccddd108d9463360528d91','3412ebaf63f57db5bbb47b98526a6349b65b88bf4ad11555a2b51d14311c9c87');
INSERT INTO "journal" VALUES(73,'2026-11-23T11:27:00.000000Z','kari','tolkebevis.laget','tolkebevis:alle','e863134b8d6810bc983f61617d2a2d93cbd29658f03b56234b8dae184411a89d','3412ebaf63f57db5bbb47b98526a6349b65b88bf4ad11555a2b51d14311c9c87','3869c98beae485eaf2236378a16c7f103305b298af656a8c715648467ca9b4d3');
INSERT INTO "journal" VALUES(74,'2026-11-23T11:28:00.000000Z','kari','utvalg_utlysning.laget','utvalg_utlysning:alle','241dd832d439f24373932773957d9ae72727fd7bf07c176a98ef822fcbe269f5','3869c98beae485eaf2236378a16c7f103305b298af656a8c715648467ca9b4d3','d1e3a679566de9b20f7fb23de19ff11c36a445becd8f4f0ff25542ea0b5660c9');
INSERT INTO "journal" VALUES(75,'2026-11-23T11:29:00.000000Z','kari','utvalg_nominasjon.laget','utvalg_nominasjon:alle','af8e6b4e36b84701f2466d777b3567966961434ebefe51297a3c99f295d15f7a','d1e3a679566de9b20f7fb23de19ff11c36a445becd8f4f0ff25542ea0b5660c9','dff98469c406aa595b90adf9284f965d321860f7d8cd950d6d70a64435b006d5');
INSERT INTO "journal" VALUES(76,'2026-11-23T11:30:00.000000Z','kari','utvalg_medlem.laget','utvalg_medlem:alle','917bc20e69e4925b0427befcb0b069fd56724e99e4d558b9225d46ac4a5539b7','dff98469c406aa595b90adf9284f965d321860f7d8cd950d6d70a64435b006d5','5517258cb91f085f5a9cf6b1bb663a43059d6caf4f74f12014d184c475e6d79c');
INSERT INTO "journal" VALUES(77,'2026-11-23T11:31:00.000000Z','kari','utvalg_mote.laget','utvalg_mote:alle','3d20e42f0b4bf352605b4fca97ff76a7a7ecd89cfdbdc914eb4385f519aa8f9f','5517258cb91f085f5a9cf6b1bb663a43059d6caf4f74f12014d184c475e6d79c','257e2d7676df0a9776b9d1fc28552dcd4c9418bf1177d09bde2061e2a98be4b3');
INSERT INTO "journal" VALUES(78,'2026-11-23T11:32:00.000000Z','kari','utvalg_motesak.laget','utvalg_motesak:alle','f659f6b86b0834ce36df797ba8e372582314e935a3452d18acbe7b9da7ddcc7f','257e2d7676df0a9776b9d1fc28552dcd4c9418bf1177d09bde2061e2a98be4b3','85b11a044357ed8141c8058b583e07b9d27f12495cf27f2570fa327c0fe32786');
INSERT INTO "journal" VALUES(79,'2026-11-23T11:33:00.000000Z','kari','utvalg_navn.laget','utvalg_navn:alle','726833d81265ce234db22b233e76bbe2f6dcd210d69ef1f0b2714b0cc4fe3d00','85b11a044357ed8141c8058b583e07b9d27f12495cf27f2570fa327c0fe32786','d65973cd29bb5f3f628cae0053d0326b449c9849bfafa9389e3dd7235536c6f7');
INSERT INTO "journal" VALUES(80,'2026-11-23T11:34:00.000000Z','kari','utvalg_innkalling.laget','utvalg_innkalling:alle','172d69c51ac40705da8955918db361dab2b4d4ca15f3a24c018510ba57d79b22','d65973cd29bb5f3f628cae0053d0326b449c9849bfafa9389e3dd7235536c6f7','c727cc22f440b878e16b98707afc4ee19b5e323fea2abeea85c9568ee971fb3c');
INSERT INTO "journal" VALUES(81,'2026-11-23T11:35:00.000000Z','kari','utvalg_habilitet.laget','utvalg_habilitet:alle','e6e5607c210f89a1f2f327d76d2840dc19ee390b0578b8b691d2e20eea9488c9','c727cc22f440b878e16b98707afc4ee19b5e323fea2abeea85c9568ee971fb3c','72999d7a45d340ca1ec7d8fa6dac0a85e38030a6d5eb53ad10f56c2ba376ec9c');
INSERT INTO "journal" VALUES(82,'2026-11-23T11:36:00.000000Z','kari','utvalg_stemme.laget','utvalg_stemme:alle','fef639ea61d3468aca8e407e20be29e596b363b74b7a9ffab4d862613d13ed9a','72999d7a45d340ca1ec7d8fa6dac0a85e38030a6d5eb53ad10f56c2ba376ec9c','9369defc104a73a40f22df19bf27244aab7dd3f6c4d2dd7c29d5784f357d0013');
INSERT INTO "journal" VALUES(83,'2026-11-23T11:37:00.000000Z','kari','utvalg_tillegg.laget','utvalg_tillegg:alle','bb14f26bdcd677b4b64ce53e1a9cc3b6d9034319ac6f21a1d5cb0f1d6ee90b71','9369defc104a73a40f22df19bf27244aab7dd3f6c4d2dd7c29d5784f357d0013','5c7a4048007d9cfcba61c44a4f112fea057ea41dd77a042ea35e9cedac211f8b');
INSERT INTO "journal" VALUES(84,'2026-11-23T11:38:00.000000Z','kari','varsel.laget','varsel:alle','afa9297011777eba60de624e993d210c7eb0a8efdb49e7968b70120a183a0bfa','5c7a4048007d9cfcba61c44a4f112fea057ea41dd77a042ea35e9cedac211f8b','947eee585a12653ad8b4b71140e96ea9cff9afe30acab83c6b3be67174151f69');
INSERT INTO "journal" VALUES(85,'2026-11-23T11:39:00.000000Z','kari','sak_varsel.laget','sak_varsel:alle','0a2872ea791608f4c9df5b013334e2f8a419a51a22454ce2a83e393ddf42b37a','947eee585a12653ad8b4b71140e96ea9cff9afe30acab83c6b3be67174151f69','f84d26e6ca340e41f45c52e2f8e3dc850fe39f693cb2f5f25242a80fa4403966');
INSERT INTO "journal" VALUES(86,'2026-11-23T11:40:00.000000Z','kari','varsel_brudd.laget','varsel_brudd:alle','84aed5adcbdf4957ef13e39fc752e98a5bac20c23fd9353062682763c8fc81c9','f84d26e6ca340e41f45c52e2f8e3dc850fe39f693cb2f5f25242a80fa4403966','6acafae5ddd454a34bc754b96ea6904e908d15460f9f1e7bd9812d2a7cfce103');
INSERT INTO "journal" VALUES(87,'2026-11-23T11:41:00.000000Z','kari','varsler_identitet.laget','varsler_identitet:alle','172a32d7e2ffe1e3d938318aa0991c4a1fcc2c269a94a55054f962633a1e75f3','6acafae5ddd454a34bc754b96ea6904e908d15460f9f1e7bd9812d2a7cfce103','a0cb0515cf964f6cd60808922d2fb239bfb997cf8632cbdd481d6a160ab5bdfb');
INSERT INTO "journal" VALUES(88,'2026-11-23T11:42:00.000000Z','kari','varsel_avslutning.laget','varsel_avslutning:alle','ed73583cdde0327350eaa1f616fc1e6c4bee44b797ee5966fffadab59728e3ee','a0cb0515cf964f6cd60808922d2fb239bfb997cf8632cbdd481d6a160ab5bdfb','0a78c884efb7765bb859d187b89f74be1153ab1d211d94dc07bf4685b049aa5a');
INSERT INTO "journal" VALUES(89,'2026-11-23T11:43:00.000000Z','kari','identitet_innsyn.laget','identitet_innsyn:alle','cf1f082c9ff7104577548ea1f105ebaf3094369694c3bdd64f11f3ca206c8423','0a78c884efb7765bb859d187b89f74be1153ab1d211d94dc07bf4685b049aa5a','dcedd8eb2af95494b7db5e56eb2cf93562a737e5eec4427a861441b42c23bb72');
INSERT INTO "journal" VALUES(90,'2026-11-23T12:43:00.000000Z','kari','bruker.endret','bruker:login 1 æøå','c8005cd9fe247b154e2bdeb6f0ef3ad40c8cc205d413db6ebdbf0cab0bc832b4','dcedd8eb2af95494b7db5e56eb2cf93562a737e5eec4427a861441b42c23bb72','0ce99f1601c19c7a6f649ac7d2d427f82ba6845a6c411b84491b142a00e30922');
INSERT INTO "journal" VALUES(91,'2026-11-23T13:43:00.000000Z','kari','frist.slettet','frist:3','a84a561ca3befe4701496ac5ce76dfeb63c7628c2efd1f132b8ad43d082df406','0ce99f1601c19c7a6f649ac7d2d427f82ba6845a6c411b84491b142a00e30922','f5308d38a4de3599d112988bcbe34c7d1ad3d96aaaddc482191c1d491b29d7c4');
INSERT INTO "journal" VALUES(92,'2026-11-23T14:43:00.000000Z','kari','noe.lest','frist:1','350c7a9cc45f56c2520d87ba91e87e8b3d7dec28a3eb4d09427eb0b05da2f005','f5308d38a4de3599d112988bcbe34c7d1ad3d96aaaddc482191c1d491b29d7c4','62a6aa9b17a09c423eb9018df7b905280b55c2355e37af23cf30facc0d93386b');
CREATE TABLE journal_innhold (
    nr   INTEGER NOT NULL PRIMARY KEY,
    salt TEXT NOT NULL,
    json TEXT NOT NULL,
    CONSTRAINT journal_innhold_hører_til FOREIGN KEY (nr) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "journal_innhold" VALUES(1,'ee9f29ab9655611932d63e592b015207','{"data": {}, "rader": [["bruker", "inn", {"login": "kari"}, {"fra": "2026-11-23", "leder": null, "login": "kari", "navn": {"#": "a8cf3334193d29bbc2377e75910ae2bc"}, "roller": "saksbehandler beslutter statistiker leder leser", "ser_identitet": 1, "til": null}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(2,'7a0ec3f16391c71b98965b28db0be114','{"data": {}, "rader": [["vedlegg", "inn", {"id": 1}, {"gjelder": "gjelder 1 æøå", "id": 1, "navn": {"#": "dbb70a1de09aae51bb7cc06ab8f14ad1"}, "retning": "ut", "sha256": "fb16c80de84b523a86823d0699d7c427ad2679d16c68dd6cb99a565d498c12fb", "storrelse": 23, "type": "type 1 æøå"}], ["vedlegg", "mange", {"koder": ["gjelder", "retning", "type", "storrelse", "sha256"], "nokkel": ["id"], "skjult": ["navn"], "tomme": []}, [[2, "gjelder 2 æøå", "inn", "type 2 æøå", 23, "fb16c80de84b523a86823d0699d7c427ad2679d16c68dd6cb99a565d498c12fb", "076cc1b4b58f2a36eb200eb817f5cdc7"], [3, "gjelder 3 æøå", "ut", "type 3 æøå", 23, "fb16c80de84b523a86823d0699d7c427ad2679d16c68dd6cb99a565d498c12fb", "2b56ec5a586917d3ea290018ad34245f"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(3,'fce66341f99d8e34309222342fd61fad','{"data": {}, "rader": [["journalpost", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "dato": "2026-11-11", "dokumentdato": "2026-11-11", "gjelder": "gjelder 1 æøå", "lopenr": 1, "part_skjermet": 1, "registrert": "2026-11-11", "retning": "ut", "tittel": {"#": "e3bcee3a7a1eb968d8ee13ab2f07ac49"}, "vedlegg": 1}], ["journalpost", "mange", {"koder": ["gjelder", "retning", "part_skjermet", "dokumentdato", "dato", "registrert", "vedlegg"], "nokkel": ["aar", "lopenr"], "skjult": ["tittel"], "tomme": []}, [[2026, 2, "gjelder 2 æøå", "inn", 0, "2026-11-12", "2026-11-12", "2026-11-12", 2, "e5a730d6e729bb2ba279720af627de77"], [2026, 3, "gjelder 3 æøå", "ut", 1, "2026-11-13", "2026-11-13", "2026-11-13", 3, "47a8779e61a44e3b2673fd7f72c5ef23"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(4,'ffa3af21c11668bbe9ac20ba5f2b0513','{"data": {}, "rader": [["rettelse", "inn", {"id": 1}, {"felt": "felt 1 æøå", "fra": {"#": "d433e4669259758ac0a118473665a107"}, "gjelder": "gjelder 1 æøå", "id": 1, "til": {"#": "07c7f2f28403867b3db15c4dc5472b66"}}], ["rettelse", "mange", {"koder": ["gjelder", "felt"], "nokkel": ["id"], "skjult": ["fra", "til"], "tomme": []}, [[2, "gjelder 2 æøå", "felt 2 æøå", "----------------------------------------------------------------"], [3, "gjelder 3 æøå", "felt 3 æøå", "8959992f37d8700e6b0a92d5cb4cafa95eda6cd5fcb97e39c7cfcdabbf18997f"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(5,'728b52ccd0266afd39dd709713175021','{"data": {}, "rader": [["innlesing", "inn", {"id": 1}, {"dato": "2026-11-11", "filnavn": {"#": "04f85b529b9cc8865a8087e71fbf9e99"}, "id": 1, "rader": 1, "sha256": "sha256 1 æøå", "slag": "slag 1 æøå"}], ["innlesing", "mange", {"koder": ["slag", "sha256", "rader", "dato"], "nokkel": ["id"], "skjult": ["filnavn"], "tomme": []}, [[2, "slag 2 æøå", "sha256 2 æøå", 2, "2026-11-12", "c084208faeda0247f55ade991c798541"], [3, "slag 3 æøå", "sha256 3 æøå", 3, "2026-11-13", "c70fc4b87e2fbaefc83b5f0b70348733"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(6,'ffd8d24f8739d189a735b9adaf8d4a46','{"data": {}, "rader": [["bosetting_tall", "last", {"innlesing": 1}, {"antall": 1, "kolonner": ["enhet", "aar", "kommune", "anmodet", "opprinnelig", "vedtatt", "bosatt", "bosatt_sammenslatt"], "orden": ["enhet", "aar", "kommune"], "sha256": "4af961f12a4b196c99dfe89e969c696c2397a4f90acd10fb798e1a44001a05f8"}], ["bosetting_tall", "last", {"innlesing": 2}, {"antall": 1, "kolonner": ["enhet", "aar", "kommune", "anmodet", "opprinnelig", "vedtatt", "bosatt", "bosatt_sammenslatt"], "orden": ["enhet", "aar", "kommune"], "sha256": "34a469b6114e3db57a0eb2674a10fe8897d34affb62ce8a3d03b28e4793302ad"}], ["bosetting_tall", "last", {"innlesing": 3}, {"antall": 1, "kolonner": ["enhet", "aar", "kommune", "anmodet", "opprinnelig", "vedtatt", "bosatt", "bosatt_sammenslatt"], "orden": ["enhet", "aar", "kommune"], "sha256": "a8803ccac0162551e3c50362e13ec81ee78e7f0e39afaad5a39e39a16af2cbba"}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(7,'c1115b39ffba14db7b3e6d928eb02d58','{"data": {}, "rader": [["bosetting_uttrekk", "inn", {"nr": 1}, {"dato": "2026-11-06", "filnavn": {"#": "5047090ece1420fc9c0aa624c2a96faf"}, "hendelser_sha256": null, "hendelsesfil": null, "innlest": "2026-11-23", "kommunefil": {"#": "6c3980915d8159a7df6d6e48834b3185"}, "kommuner_sha256": "abc", "lengste_ventetid": 1, "nr": 1, "personer": 3, "sha256": "sha256 1 æøå", "sha256_opprinnelig": "sha256_opprinnelig 1 æøå", "utelatt": 1}], ["bosetting_uttrekk", "mange", {"koder": ["dato", "sha256", "sha256_opprinnelig", "personer", "utelatt", "lengste_ventetid", "kommuner_sha256", "hendelser_sha256", "innlest"], "nokkel": ["nr"], "skjult": ["filnavn", "kommunefil", "hendelsesfil"], "tomme": []}, [[2, "2026-11-06", "sha256 2 æøå", "sha256_opprinnelig 2 æøå", 3, 1, 2, null, null, "2026-11-23", "aa0a5242c1a609c08c70c453632514b8----------------------------------------------------------------"], [3, "2026-11-06", "sha256 3 æøå", "sha256_opprinnelig 3 æøå", 3, 1, 3, null, null, "2026-11-23", "7bc321449053bbeef6de59888219461e----------------------------------------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(8,'ca2f696527d196e2e83ff236917899a8','{"data": {}, "rader": [["bosetting_person", "last", {"uttrekk": 1}, {"antall": 1, "kolonner": ["nr", "linje", "person_id", "husstand_id", "husstand", "fodt", "yngste", "kjonn", "statsborgerskap", "opprinnelse", "em", "skjermet", "sakstype", "husstandstype", "tillatelse", "etat", "boform", "soknad", "vedtak", "utreise", "innreise", "soknad_bosetting", "kartlagt", "fordelingsklar", "fordelt", "fordelt_kommune", "tildelt", "tildelt_kommune", "bosatt", "bosatt_kommune", "selvbosetting", "hastesak", "avsluttet", "grunn", "slutt", "feil"], "orden": ["nr"], "sha256": "2214ad7825f8569f96e95931f13adcaaa80aa96a04d5018280078f50127dd88f"}], ["bosetting_person", "last", {"uttrekk": 2}, {"antall": 1, "kolonner": ["nr", "linje", "person_id", "husstand_id", "husstand", "fodt", "yngste", "kjonn", "statsborgerskap", "opprinnelse", "em", "skjermet", "sakstype", "husstandstype", "tillatelse", "etat", "boform", "soknad", "vedtak", "utreise", "innreise", "soknad_bosetting", "kartlagt", "fordelingsklar", "fordelt", "fordelt_kommune", "tildelt", "tildelt_kommune", "bosatt", "bosatt_kommune", "selvbosetting", "hastesak", "avsluttet", "grunn", "slutt", "feil"], "orden": ["nr"], "sha256": "f048ce273f719180a7519108b7b2fe62f300b6483d5609a296b47dc2b30b81fc"}], ["bosetting_person", "last", {"uttrekk": 3}, {"antall": 1, "kolonner": ["nr", "linje", "person_id", "husstand_id", "husstand", "fodt", "yngste", "kjonn", "statsborgerskap", "opprinnelse", "em", "skjermet", "sakstype", "husstandstype", "tillatelse", "etat", "boform", "soknad", "vedtak", "utreise", "innreise", "soknad_bosetting", "kartlagt", "fordelingsklar", "fordelt", "fordelt_kommune", "tildelt", "tildelt_kommune", "bosatt", "bosatt_kommune", "selvbosetting", "hastesak", "avsluttet", "grunn", "slutt", "feil"], "orden": ["nr"], "sha256": "b57b5ff38a35f21b4e86037bfd5d009b7f7fe5284125bdb7670c8d87ef822be9"}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(9,'bec0c7cb4fbf34724a2f9bfb1921107b','{"data": {}, "rader": [["bosetting_kommuneaar", "last", {"uttrekk": 1}, {"antall": 1, "kolonner": ["aar", "kommune", "navn", "anmodning_opprinnelig", "anmodning", "anmodning_em_o15", "anmodning_em_u15", "vedtak", "vedtak_em_o15", "vedtak_em_u15", "vedtak_dato", "svarstatus"], "orden": ["aar", "kommune"], "sha256": "323e2abc3e02fca075d5c6d62e1380bdbc76b18dbca06bdabcfbb682929a25ce"}], ["bosetting_kommuneaar", "last", {"uttrekk": 2}, {"antall": 1, "kolonner": ["aar", "kommune", "navn", "anmodning_opprinnelig", "anmodning", "anmodning_em_o15", "anmodning_em_u15", "vedtak", "vedtak_em_o15", "vedtak_em_u15", "vedtak_dato", "svarstatus"], "orden": ["aar", "kommune"], "sha256": "c94d1f154d839ff8048ee8d59d14a31c1f43237dbb084dc73d2656a0a040cf49"}], ["bosetting_kommuneaar", "last", {"uttrekk": 3}, {"antall": 1, "kolonner": ["aar", "kommune", "navn", "anmodning_opprinnelig", "anmodning", "anmodning_em_o15", "anmodning_em_u15", "vedtak", "vedtak_em_o15", "vedtak_em_u15", "vedtak_dato", "svarstatus"], "orden": ["aar", "kommune"], "sha256": "a8599dcbc9a3c7776a15111f2df95af23230c6942ef0ec11d030145461b84fd7"}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(10,'481de1b728fdb65676691774261ed02f','{"data": {}, "rader": [["bosetting_hendelse", "last", {"uttrekk": 1}, {"antall": 1, "kolonner": ["nr", "hendelse_id", "person", "type", "dag", "kommune", "liste", "svar", "nei_grunn", "registrert"], "orden": ["nr"], "sha256": "66246c167e14274efa08cdab348879e3acca3ad1f0a8816a975dda6019dab869"}], ["bosetting_hendelse", "last", {"uttrekk": 2}, {"antall": 1, "kolonner": ["nr", "hendelse_id", "person", "type", "dag", "kommune", "liste", "svar", "nei_grunn", "registrert"], "orden": ["nr"], "sha256": "d7f37e38a5e25b148733a1ac4a2ee3254dbbd8ecca46dbd38ff4e4a7778d27c3"}], ["bosetting_hendelse", "last", {"uttrekk": 3}, {"antall": 1, "kolonner": ["nr", "hendelse_id", "person", "type", "dag", "kommune", "liste", "svar", "nei_grunn", "registrert"], "orden": ["nr"], "sha256": "cbdc1fdf37d08f19d82f697858a75d85ba25ffffccc26526cb0a713f996e3cb7"}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(11,'5b7cfb13a572252ce4480c892bfd7bfd','{"data": {}, "rader": [["bosetting_funn", "last", {"uttrekk": 1}, {"antall": 1, "kolonner": ["nr", "regel", "rad", "felt", "verdi", "melding", "person", "antall", "form"], "orden": ["nr"], "sha256": "9328566b48445a5e97451c7b319096cf50fa913bac4c5dbc26fb162e38f5bc96"}], ["bosetting_funn", "last", {"uttrekk": 2}, {"antall": 1, "kolonner": ["nr", "regel", "rad", "felt", "verdi", "melding", "person", "antall", "form"], "orden": ["nr"], "sha256": "199c1226e632ff839dd820756c01f053b76031942dfd036a315e9d5d8540e0fd"}], ["bosetting_funn", "last", {"uttrekk": 3}, {"antall": 1, "kolonner": ["nr", "regel", "rad", "felt", "verdi", "melding", "person", "antall", "form"], "orden": ["nr"], "sha256": "6e34a5e1b4bebe2cef342dafc474e23d7ecb89a7bf0c03ed39a60e7d128c6407"}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(12,'898d3848387ee2331c95f20a630ef803','{"data": {}, "rader": [["brev", "inn", {"id": 1}, {"dato": "2026-11-11", "gjelder": "gjelder 1 æøå", "id": 1, "innhold": {"#": "65a15879c9ff512be162f2af9a234a49"}, "mal": "mal 1 æøå", "malform": "nynorsk", "sendt": "2026-11-23", "sha256": "fb16c80de84b523a86823d0699d7c427ad2679d16c68dd6cb99a565d498c12fb", "tittel": {"#": "0a7b9486ca5e2aa2bf794b57a3d27fd4"}, "vedlegg": 1, "versjon": 1}], ["brev", "mange", {"koder": ["gjelder", "mal", "versjon", "malform", "dato", "sendt", "sha256", "vedlegg"], "nokkel": ["id"], "skjult": ["tittel", "innhold"], "tomme": []}, [[2, "gjelder 2 æøå", "mal 2 æøå", 2, "bokmål", "2026-11-12", null, null, null, "49bd8bee0334d5c3be3907e7ac4db788063d492489beac699d2454a28364fb75"], [3, "gjelder 3 æøå", "mal 3 æøå", 3, "nynorsk", "2026-11-13", null, null, null, "6ab8e5ca584ab292ec793830cadbcf3dddc2ef45bf32922dab7743d39c59a8e0"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(13,'33fe0de18cd1f050d29107a6b13b6f26','{"data": {}, "rader": [["bruker", "inn", {"login": "login 1 æøå"}, {"fra": "2026-11-11", "leder": null, "login": "login 1 æøå", "navn": {"#": "d00e9b43b15d679bb5f7bbd2c897ed85"}, "roller": "roller 1 æøå", "ser_identitet": 1, "til": "2026-11-11"}], ["bruker", "mange", {"koder": ["roller", "leder", "ser_identitet", "fra", "til"], "nokkel": ["login"], "skjult": ["navn"], "tomme": []}, [["login 2 æøå", "roller 2 æøå", null, 0, "2026-11-12", null, "8a4cfe368916fd4d270b806346308e26"], ["login 3 æøå", "roller 3 æøå", null, 1, "2026-11-13", "2026-11-13", "9577cab1ec573f73720cf3a1b54db35b"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(14,'9372e8fc364b59ef0ef1a88e8f486149','{"data": {}, "rader": [["frist", "inn", {"id": 1}, {"ansvarlig": "ansvarlig 1 æøå", "antatt": 1, "binder": "binder 1 æøå", "flyttet": "flyttet 1 æøå", "gjelder": "gjelder 1 æøå", "grunn": {"#": "216952946215342f70b5946a620712e0"}, "hjemmel": "hjemmel 1 æøå", "hva": "hva 1 æøå", "id": 1, "lukket": "lukket 1 æøå", "lukket_som": "ikke nødvendig", "neste": "neste 1 æøå", "regel": "regel 1 æøå", "regel_fra": "2026-11-11", "siste": "2026-11-11", "start": "2026-11-11", "streng": "2026-11-11"}], ["frist", "mange", {"koder": ["gjelder", "regel", "regel_fra", "hva", "hjemmel", "antatt", "binder", "ansvarlig", "start", "streng", "siste", "flyttet", "neste", "lukket_som", "lukket"], "nokkel": ["id"], "skjult": ["grunn"], "tomme": []}, [[2, "gjelder 2 æøå", "regel 2 æøå", "2026-11-12", "hva 2 æøå", "hjemmel 2 æøå", 0, "binder 2 æøå", null, "2026-11-12", "2026-11-12", "2026-11-12", "flyttet 2 æøå", "neste 2 æøå", "holdt", null, "--------------------------------"], [3, "gjelder 3 æøå", "regel 3 æøå", "2026-11-13", "hva 3 æøå", "hjemmel 3 æøå", 1, "binder 3 æøå", "ansvarlig 3 æøå", "2026-11-13", "2026-11-13", "2026-11-13", "flyttet 3 æøå", "neste 3 æøå", "ikke nødvendig", "lukket 3 æøå", "ae97f98236ced9fd9b43ec82f8c5926e"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(15,'2b6a86da659e9d7efb816b1decb3d41d','{"data": {}, "rader": [["habilitet", "inn", {"id": 1}, {"avgjort_av": "avgjort_av 1 æøå", "dato": "2026-11-11", "gjelder": "gjelder 1 æøå", "grunnlag": null, "id": 1, "innsigelse": 1, "person": "person 1 æøå", "svar": "inhabil", "unntak": null, "vurdering": null}], ["habilitet", "mange", {"koder": ["gjelder", "person", "svar", "grunnlag", "innsigelse", "unntak", "avgjort_av", "dato"], "nokkel": ["id"], "skjult": ["vurdering"], "tomme": []}, [[2, "gjelder 2 æøå", "person 2 æøå", "forelagt", null, 0, null, "avgjort_av 2 æøå", "2026-11-12", "--------------------------------"], [3, "gjelder 3 æøå", "person 3 æøå", "habil", null, 1, null, "avgjort_av 3 æøå", "2026-11-13", "--------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(16,'cd113f301b357991833b7e6ab0c87bde','{"data": {}, "rader": [["stedfortreder", "inn", {"id": 1}, {"dato": "2026-11-11", "gjelder": "gjelder 1 æøå", "i_stedet_for": "i_stedet_for 1 æøå", "id": 1, "oppnevnt_av": "oppnevnt_av 1 æøå", "person": "person 1 æøå"}], ["stedfortreder", "mange", {"koder": ["gjelder", "person", "i_stedet_for", "oppnevnt_av", "dato"], "nokkel": ["id"], "skjult": [], "tomme": []}, [[2, "gjelder 2 æøå", "person 2 æøå", "i_stedet_for 2 æøå", "oppnevnt_av 2 æøå", "2026-11-12"], [3, "gjelder 3 æøå", "person 3 æøå", "i_stedet_for 3 æøå", "oppnevnt_av 3 æøå", "2026-11-13"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(17,'da5b8ab0a91bcb83657087a047a73b33','{"data": {}, "rader": [["underretning", "inn", {"gjelder": "gjelder 1 æøå", "nr": 1}, {"apnet": null, "brev": 1, "gjelder": "gjelder 1 æøå", "kanal": "digital", "mottatt": null, "mottatt_fordi": null, "nr": 1, "postlagt": null, "reservert": null, "tilgjengelig": null, "varslet": null, "varslet_igjen": null}], ["underretning", "mange", {"koder": ["brev", "kanal", "reservert", "postlagt", "tilgjengelig", "varslet", "varslet_igjen", "apnet", "mottatt", "mottatt_fordi"], "nokkel": ["gjelder", "nr"], "skjult": [], "tomme": []}, [["gjelder 2 æøå", 2, 2, "oppgitt-adresse", null, null, null, null, null, null, null, null], ["gjelder 3 æøå", 3, 3, "personlig", null, null, null, null, null, null, null, null]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(18,'6435df76872b806c8f8d72c7c2dc0086','{"data": {}, "rader": [["bevilling", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "begrunnelse": {"#": "8853bafdb2e71c40d0a7c688d7232a78"}, "bestatt": "bestatt 1 æøå", "gitt": "gitt 1 æøå", "grunnlag": null, "lopenr": 1, "sprak": "sprak 1 æøå", "status": "gitt", "tilbakekalt": null, "tolkenummer": 1, "tolketype": "tolketype 1 æøå", "underrettet": "underrettet 1 æøå"}], ["bevilling", "mange", {"koder": ["tolkenummer", "sprak", "tolketype", "bestatt", "gitt", "status", "tilbakekalt", "grunnlag", "underrettet"], "nokkel": ["aar", "lopenr"], "skjult": ["begrunnelse"], "tomme": []}, [[2026, 2, 2, "sprak 2 æøå", "tolketype 2 æøå", null, null, "tilbakekalt", "2026-11-12", "prøven er annullert", null, "--------------------------------"], [2026, 3, 3, "sprak 3 æøå", "tolketype 3 æøå", "bestatt 3 æøå", "gitt 3 æøå", "gitt", null, null, "underrettet 3 æøå", "ff55d3bb7390a9ba12b91dbbe76fc3f3"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(19,'3fa29171f2266df66b2bba721e9ecd07','{"data": {}, "rader": [["godkjenning", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "arkivref": "arkivref 1 æøå", "avsluttet": null, "bekreftet": null, "erfaring_mnd": null, "ervervet": null, "etableringsstat": null, "familie_2004_38": null, "forlenget": null, "forlenget_grunn": null, "formal": "kun-godkjenning", "godkjent_dato": null, "godkjent_i": null, "kanal": "post", "komplett": null, "lopenr": 1, "malform": "nynorsk", "mottatt": "2026-11-11", "mottatt_kontaktpunkt": null, "originaler": 1, "retur_bedt": 1, "saksbehandler": "login 1 æøå", "samme_yrke": "nei", "samme_yrke_grunn": null, "spor": "etablering-eøs-3landsbevis", "spor_grunn": null, "status": "venter på dokumentasjon", "tjeneste": "midlertidig", "uk_125a": null, "uk_2019": null, "utdanningsstat": "utdanningsstat 1 æøå", "vent_grunn": null, "vent_til": null}], ["godkjenning", "mange", {"koder": ["status", "spor", "formal", "kanal", "tjeneste", "mottatt", "mottatt_kontaktpunkt", "utdanningsstat", "ervervet", "godkjent_i", "godkjent_dato", "erfaring_mnd", "etableringsstat", "familie_2004_38", "uk_2019", "uk_125a", "samme_yrke", "bekreftet", "komplett", "forlenget", "malform", "originaler", "retur_bedt", "arkivref", "saksbehandler", "vent_til", "avsluttet"], "nokkel": ["aar", "lopenr"], "skjult": ["spor_grunn", "samme_yrke_grunn", "forlenget_grunn", "vent_grunn"], "tomme": []}, [[2026, 2, "komplett", "etablering-2004-38", "høyere-kategori", "kontaktpunkt", "uavklart", "2026-11-12", null, "utdanningsstat 2 æøå", null, null, null, null, null, null, null, null, "ikke-avklart", null, null, null, "bokmål", 0, 0, "arkivref 2 æøå", "login 2 æøå", null, null, "--------------------------------------------------------------------------------------------------------------------------------"], [2026, 3, "under vurdering", "etablering-tredjeland", "godkjenning-og-oppføring", "tolkeregisteret", "etablering", "2026-11-13", null, "utdanningsstat 3 æøå", null, null, null, null, null, null, null, null, "ja", null, null, null, "nynorsk", 1, 1, "arkivref 3 æøå", "login 3 æøå", null, null, "--------------------------------------------------------------------------------------------------------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(20,'11f8d2301a9145979102c1e90fcc6168','{"data": {}, "rader": [["godkjenning_soker", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "adresse": {"#": "fa1f6c30d464f2da98a22b3338258dc5"}, "adressesperre": null, "beskyttelse": null, "epost": {"#": "e0492a1b08f7f8364c50c9a3aaf6ce69"}, "etternavn": {"#": "9a9d326950dcc21867de4eb32b36502d"}, "fodselsdato": null, "fornavn": {"#": "f7db571e2b0c992eada726f201281be8"}, "fullmakt": null, "fullmektig": {"#": "02c1368afd574ed27f93a009e58b2a0e"}, "kjonn": null, "lopenr": 1, "mellomnavn": {"#": "6ce6a94733ac21d01123ac73c46217ad"}, "oppholdsgrunnlag": null, "reservert_digital": null, "telefon": {"#": "c9da99a93cae84ee008e8bf966bd63e7"}, "tolkenummer": null}], ["godkjenning_soker", "mange", {"koder": ["kjonn", "adressesperre", "reservert_digital", "fullmakt", "oppholdsgrunnlag", "tolkenummer"], "nokkel": ["aar", "lopenr"], "skjult": ["fornavn", "mellomnavn", "etternavn", "fodselsdato", "adresse", "epost", "telefon", "fullmektig", "beskyttelse"], "tomme": []}, [[2026, 2, null, null, null, null, null, null, "ec9572571db67bd0f39e9ff386a67a7f94f3d41276e86883283e2832e9ee89b8f9ea267a3435ad02419e23333545bb82--------------------------------8326356feb819837fb91c53e32726cf0c4b60bc70b4f9258df07d927fc162cd761d792891ea2375d79cb84fdb523a77402c1368afd574ed27f93a009e58b2a0e--------------------------------"], [2026, 3, null, null, null, null, null, null, "d1b9ce92d0df62b5fc31138c98ca0f86ea0732c7dea03b22daf1f739bf0b4b1fb48fadbec5199543d3f0edef5d12794f--------------------------------ff33a5f3c7f2bd51f6725272cd767b2a8d7131e0a45dc9bb54db13e3cc8ca84ce9ccf843f7e81e6ff6cfc3397742353702c1368afd574ed27f93a009e58b2a0e--------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(21,'d248daa0f43fc94380951a405b7f9d18','{"data": {}, "rader": [["godkjenning_statsborgerskap", "inn", {"aar": 2026, "lopenr": 1, "stat": "stat 1 æøå"}, {"aar": 2026, "lopenr": 1, "stat": "stat 1 æøå"}], ["godkjenning_statsborgerskap", "mange", {"koder": [], "nokkel": ["aar", "lopenr", "stat"], "skjult": [], "tomme": []}, [[2026, 2, "stat 2 æøå"], [2026, 3, "stat 3 æøå"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(22,'9026f167a4d8ff7f5ba5829b6c42e591','{"data": {}, "rader": [["godkjenning_sprak", "inn", {"aar": 2026, "lopenr": 1, "sprak": "sprak 1 æøå", "tolketype": "norsk tegnspråk"}, {"aar": 2026, "kategori_sokt": "B", "lopenr": 1, "sprak": "sprak 1 æøå", "tolketype": "norsk tegnspråk"}], ["godkjenning_sprak", "mange", {"koder": ["kategori_sokt"], "nokkel": ["aar", "lopenr", "sprak", "tolketype"], "skjult": [], "tomme": []}, [[2026, 2, "sprak 2 æøå", "norsk skrivetolking", "C"], [2026, 3, "sprak 3 æøå", "tolking for døvblinde", "D"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(23,'d02bba390bd8e6e97e5d0d6e95ff6827','{"data": {}, "rader": [["godkjenning_veiledning", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "brev": 1, "etableringsstat": "etableringsstat 1 æøå", "lopenr": 1, "mottatt": "2026-11-11", "navn": {"#": "ef448a8710da05aa7f8729a03d0fe600"}}], ["godkjenning_veiledning", "mange", {"koder": ["etableringsstat", "mottatt", "brev"], "nokkel": ["aar", "lopenr"], "skjult": ["navn"], "tomme": []}, [[2026, 2, "etableringsstat 2 æøå", "2026-11-12", 2, "f36e10e668cd25e411f2794d793c1857"], [2026, 3, "etableringsstat 3 æøå", "2026-11-13", 3, "cf4f44813758d77b3ab97520516b65ca"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(24,'3b4b1df9d21ffbdabf2b1fed2b8b23d2','{"data": {}, "rader": [["godkjenning_vurdering", "inn", {"aar": 2026, "lopenr": 1, "nr": 1, "sprak": "sprak 1 æøå", "tolketype": "norsk tegnspråk"}, {"aar": 2026, "autorisasjon": null, "autorisasjon_grunn": null, "av": "av 1 æøå", "begrunnelse": {"#": "f5c5e4530518741a5c429413ed46f369"}, "dato": "2026-11-11", "erfaring_vurdert": 1, "kategori_norsk": "B", "lopenr": 1, "niva_norsk": "B", "niva_norsk_grunn": null, "niva_soker": "B", "nr": 1, "sakkyndig": null, "sprak": "sprak 1 æøå", "tilsvarer": "B", "tolketype": "norsk tegnspråk"}], ["godkjenning_vurdering", "mange", {"koder": ["dato", "av", "kategori_norsk", "niva_norsk", "niva_soker", "tilsvarer", "erfaring_vurdert", "autorisasjon"], "nokkel": ["aar", "lopenr", "sprak", "tolketype", "nr"], "skjult": ["niva_norsk_grunn", "begrunnelse", "sakkyndig", "autorisasjon_grunn"], "tomme": []}, [[2026, 2, "sprak 2 æøå", "norsk skrivetolking", 2, "2026-11-12", "av 2 æøå", "C", "C", "C", "C", 0, null, "--------------------------------a267e60b299367610f620637aa33f485----------------------------------------------------------------"], [2026, 3, "sprak 3 æøå", "tolking for døvblinde", 3, "2026-11-13", "av 3 æøå", "D", "D", "D", "D", 1, null, "--------------------------------0f8862d32784f3a1a0295e031811640d----------------------------------------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(25,'9ee18bb1adf3e1d86a46ffefe27a6281','{"data": {}, "rader": [["godkjenning_forskjell", "inn", {"aar": 2026, "forskjell": 1, "lopenr": 1, "nr": 1, "sprak": "sprak 1 æøå", "tolketype": "norsk tegnspråk"}, {"aar": 2026, "begrunnelse": {"#": "41e04180774a951b59c453ba769f3443"}, "fag": {"#": "4a292d995ea702d449be5bde1befdf4a"}, "forskjell": 1, "grunn": "b", "lopenr": 1, "nodvendig": 1, "nr": 1, "pa_fagliste": 1, "sprak": "sprak 1 æøå", "tolketype": "norsk tegnspråk", "type": "ferdigheter", "utlignet": null, "utlignet_grunn": null}], ["godkjenning_forskjell", "mange", {"koder": ["type", "grunn", "nodvendig", "utlignet", "pa_fagliste"], "nokkel": ["aar", "lopenr", "sprak", "tolketype", "nr", "forskjell"], "skjult": ["fag", "begrunnelse", "utlignet_grunn"], "tomme": []}, [[2026, 2, "sprak 2 æøå", "norsk skrivetolking", 2, 2, "generell-kompetanse", "a", 0, null, 0, "e47f060ef93dbc2307e866f1e66fe5cf3ef902bca99b012858744e7ee481a63e--------------------------------"], [2026, 3, "sprak 3 æøå", "tolking for døvblinde", 3, 3, "kunnskap", "b", 1, null, 1, "4eb33931278afd90a6ba44889b429cf340d749c3f737e7ea7e3c88fcbda58c03--------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(26,'a75eb3db085ee0c5941fb2012342fb0e','{"data": {}, "rader": [["godkjenning_vedtak", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "av": "av 1 æøå", "begrunnelse": {"#": "2b1c689ac54685fb8eef645e5a3de11f"}, "brev": 1, "dato": "2026-11-11", "gjelder": null, "grunn": null, "hjemmel": "hjemmel 1 æøå", "kategori": null, "klageinstans": "klageinstans 1 æøå", "lopenr": 1, "niva_krevd": null, "niva_soker": null, "nr": 1, "opphevet": null, "sprak": null, "tolketype": null, "type": "godkjent-lavere-kategori", "uk_grunn": null, "underrettet": null}], ["godkjenning_vedtak", "mange", {"koder": ["type", "dato", "av", "sprak", "tolketype", "kategori", "niva_krevd", "niva_soker", "hjemmel", "uk_grunn", "klageinstans", "opphevet", "brev", "grunn", "gjelder", "underrettet"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["begrunnelse"], "tomme": []}, [[2026, 2, 2, "utligningstiltak", "2026-11-12", "av 2 æøå", null, null, null, null, null, "hjemmel 2 æøå", null, "klageinstans 2 æøå", null, 2, null, null, null, "ac6890a1cdb635d4c9e62d702f496382"], [2026, 3, 3, "delvis-adgang", "2026-11-13", "av 3 æøå", null, null, null, null, null, "hjemmel 3 æøå", null, "klageinstans 3 æøå", null, 3, null, null, null, "a1eeda6584c131573ab5518490a6a9cc"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(27,'4d6149b1b543170d64b6e1dc567107f6','{"data": {}, "rader": [["godkjenning_tiltak", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "arrangor": null, "bedomt": null, "fag": {"#": "318f0dbe7531886482aedd6622a5ef98"}, "forsok": 1, "forsok_maks": null, "lopenr": 1, "nr": 1, "provedato": null, "resultat": null, "slutt": null, "sluttvurdering": null, "start": null, "tilbudt": null, "type": null, "valgfrist": null, "valgrett": "imdi", "valgrett_grunn": null, "valgt": null, "vedtak": 1, "veileder": null}], ["godkjenning_tiltak", "mange", {"koder": ["vedtak", "valgrett", "type", "valgt", "provedato", "forsok", "start", "slutt", "resultat", "bedomt", "tilbudt", "valgfrist", "forsok_maks"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["fag", "veileder", "sluttvurdering", "valgrett_grunn", "arrangor"], "tomme": []}, [[2026, 2, 2, 2, "søker", null, null, null, 2, null, null, null, null, null, null, null, "e622eb3dc12af41c2a8944e415abb7de--------------------------------------------------------------------------------------------------------------------------------"], [2026, 3, 3, 3, "imdi", null, null, null, 3, null, null, null, null, null, null, null, "1ffeb0e96139f453133a908758830ca6--------------------------------------------------------------------------------------------------------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(28,'546a2d7ca9d5971bd677f51e64e5aebe','{"data": {}, "rader": [["godkjenning_sprakkontroll", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "forholdsmessig": {"#": "b96b1879c7e87d3dd8d5b805d5c078fb"}, "gjennomfort": null, "lopenr": 1, "nr": 1, "resultat": null, "tvil": {"#": "2615e35e64ddcbad466025eb25377f32"}, "vedtak": 1}], ["godkjenning_sprakkontroll", "mange", {"koder": ["vedtak", "gjennomfort", "resultat"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["tvil", "forholdsmessig"], "tomme": []}, [[2026, 2, 2, 2, null, null, "1b8e11a2fbe6d73f07ce2fdf6f0ebc2026ef6c067e8fec93cbc27353649e870a"], [2026, 3, 3, 3, null, null, "e5c027676f310f0ebc840f800486297be53f3701d04afe576e08504ca208543a"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(29,'937efe413674d6d1d9e80248edf4cd0e','{"data": {}, "rader": [["godkjenning_kvalifikasjon", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "betegnelse": {"#": "581c572636510a9b738c45d619411ef5"}, "ekthet": "ok", "emner": {"#": "24261d99ffca7608eb4a90a69c984e6c"}, "erfaring_dager": null, "lopenr": 1, "lovregulert_utdanning": "nei", "lovregulert_yrke": "nei", "modalitet": "tegnspråk", "niva": null, "norsk_inngaar": 1, "nr": 1, "omfang": null, "omfang_enhet": null, "periode_fra": null, "periode_til": null, "rett_i_hjemstat": "nei", "sprak_fra": "norsk", "sprak_til": "polsk", "stat": "stat 1 æøå", "type": "master", "utsteder": {"#": "0e76b9102e48d59dc5b131d714978daf"}, "utstedt": null}], ["godkjenning_kvalifikasjon", "mange", {"koder": ["type", "stat", "utstedt", "periode_fra", "periode_til", "omfang", "omfang_enhet", "sprak_fra", "sprak_til", "norsk_inngaar", "modalitet", "niva", "lovregulert_yrke", "lovregulert_utdanning", "rett_i_hjemstat", "erfaring_dager", "ekthet"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["betegnelse", "utsteder", "emner"], "tomme": []}, [[2026, 2, 2, "tolkeemne", "stat 2 æøå", null, null, null, null, null, "norsk", "tigrinja", 0, "skrivetolking", null, "ikke-avklart", "ikke-avklart", "ikke-avklart", null, "begrunnet-tvil", "47d729b5f777f7ed75ac542c15463f83f2fd232c7f9b35b37280486937de625dcd5401b0d530b7c72845e80a84ace3d0"], [2026, 3, 3, "tolkeutdanning-annen", "stat 3 æøå", null, null, null, null, null, "norsk", "norsk", 1, "døvblindetolking", null, "ja", "ja", "ja", null, "bekreftet", "69a65b84534751d9237d52f7994a3e5478fad142b41c86fe38baf77178db8a0035684d4efcfde3c4fb5d16754b322ef9"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(30,'b3cfc6a10ab6ab4ede10bed49883bd9b','{"data": {}, "rader": [["godkjenning_komponent", "inn", {"aar": 2026, "kvalifikasjon": 1, "lopenr": 1, "nr": 1, "sprak": "sprak 1 æøå", "tolketype": "norsk tegnspråk"}, {"aar": 2026, "kvalifikasjon": 1, "lopenr": 1, "nr": 1, "som": "bachelor", "sprak": "sprak 1 æøå", "tolketype": "norsk tegnspråk"}], ["godkjenning_komponent", "mange", {"koder": ["som"], "nokkel": ["aar", "lopenr", "sprak", "tolketype", "nr", "kvalifikasjon"], "skjult": [], "tomme": []}, [[2026, 2, "sprak 2 æøå", "norsk skrivetolking", 2, 2, "grunnemne"], [2026, 3, "sprak 3 æøå", "tolking for døvblinde", 3, 3, "tospråktest"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(31,'8c0b7b7d6204bf5ce5586b3d1786b1cd','{"data": {}, "rader": [["godkjenning_dokument", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "avvist_grunn": null, "frafalt": "2026-11-17", "frafalt_grunn": {"#": "67e1a67e714897abd02e5cd2deb42ab2"}, "hva": {"#": "6de71bf3cdc94e88f4a2e08fd536582c"}, "kan_ikke": "2026-11-16", "kan_ikke_grunn": {"#": "edcd2294a92f4c85cb8ead88d2ab268a"}, "kategori": "b", "kopitype": "kopi", "krav": "bekreftet-kopi", "krevd": 1, "krevd_dato": "2026-11-12", "krevd_hjemmel": "yrkeskvalifikasjonsforskriften § 8-1", "lopenr": 1, "mottatt": null, "nodvendig": {"#": "5b915ffe3fa42fdc6fead2f76615121d"}, "nr": 1, "oversettelse": "fri", "status": "mangler", "tvil": {"#": "d2f907a25fd4755828b12943739ca8c8"}, "utstedt": null, "vedlegg": 1}], ["godkjenning_dokument", "mange", {"koder": ["kategori", "krevd", "krav", "krevd_dato", "krevd_hjemmel", "kan_ikke", "frafalt", "status", "mottatt", "utstedt", "kopitype", "oversettelse", "vedlegg"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["hva", "tvil", "nodvendig", "kan_ikke_grunn", "frafalt_grunn", "avvist_grunn"], "tomme": []}, [[2026, 2, 2, "a", 1, "original", "2026-11-12", "yrkeskvalifikasjonsforskriften § 8-1", null, null, "avvist", "2026-11-14", "2019-06-01", "bekreftet-kopi", "autorisert", 2, "bd0c55ebb6a40173f6967c64ac79f135--------------------------------------------------------------------------------------------------------------------------------e40f0edcb885c573f3c8e6ee57035385"], [2026, 3, 3, "b", 0, "ekthetsbekreftelse", null, null, null, null, "godtatt", "2026-11-15", "2020-06-01", "original", "ingen", 3, "04bb9834f16b6cb1cbe09039093258f220973b3c78d404f8e710b6b22c1bd66891a8084ddf8287c9df4d59b305fef792------------------------------------------------------------------------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(32,'1badd701281d462c486400f7b495d553','{"data": {}, "rader": [["godkjenning_mangelbrev", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "brev": 1, "dato": "2026-11-12", "frist": "2026-12-12", "lopenr": 1, "nr": 1, "paminnelse": 1}], ["godkjenning_mangelbrev", "mange", {"koder": ["dato", "frist", "paminnelse", "brev"], "nokkel": ["aar", "lopenr", "nr"], "skjult": [], "tomme": []}, [[2026, 2, 2, "2026-11-12", "2026-12-12", 0, 2], [2026, 3, 3, "2026-11-12", "2026-12-12", 1, 3]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(33,'b43d62ec15caa1fac20f24d19c7357c3','{"data": {}, "rader": [["godkjenning_imi", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "brev": 1, "frafalt": null, "frafalt_grunn": null, "grunn": "lovlig-etablert", "kanal": "brev", "kunne_ikke": null, "lopenr": 1, "myndighet": {"#": "4e219ffab32e532069c90bd3394b5332"}, "nr": 1, "retning": "inn", "sendt": "2026-11-12", "sporsmal": {"#": "bb50d929906582989b5d8bc3bba13e57"}, "stat": "stat 1 æøå", "svar": null, "svarfrist": null, "svart": null, "tvil": null, "ufordelaktig": null}], ["godkjenning_imi", "mange", {"koder": ["retning", "kanal", "stat", "grunn", "sendt", "svarfrist", "svart", "ufordelaktig", "frafalt", "brev"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["myndighet", "sporsmal", "tvil", "kunne_ikke", "svar", "frafalt_grunn"], "tomme": []}, [[2026, 2, 2, "ut", "imi", "stat 2 æøå", "lovlig-etablert", "2026-11-12", null, null, null, null, 2, "ab21a7f6f39eb08f4410ca6994dbfad86e04b79d914ce5ac2f867b17ec535d6b--------------------------------------------------------------------------------------------------------------------------------"], [2026, 3, 3, "inn", "brev", "stat 3 æøå", "lovlig-etablert", "2026-11-12", null, null, null, null, 3, "0255e2101a7d6bbad8cd79ebb8c58013d6de4887d14f4f299f0a45a51a063515--------------------------------------------------------------------------------------------------------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(34,'559e5ed745c146ee8ad0f61ba7580494','{"data": {}, "rader": [["godkjenning_forelegging", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "brev": 1, "dato": "2026-11-12", "fakta": {"#": "8804e7496b5e57998754883304395143"}, "frist": "2026-12-03", "imi": 1, "lopenr": 1, "nr": 1, "uttalelse": null, "uttalt": null}], ["godkjenning_forelegging", "mange", {"koder": ["imi", "dato", "frist", "uttalt", "brev"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["fakta", "uttalelse"], "tomme": []}, [[2026, 2, 2, 2, "2026-11-12", "2026-12-03", null, 2, "b6e3682e1620afd6c08228d1634ffa6e--------------------------------"], [2026, 3, 3, 3, "2026-11-12", "2026-12-03", null, 3, "04962a9b267724483e830e7560dc645d--------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(35,'530402312a4987ecbd2cd61fda7cb144','{"data": {}, "rader": [["godkjenning_forsok", "inn", {"aar": 2026, "lopenr": 1, "nr": 1, "tiltak": 1}, {"aar": 2026, "brev": 1, "dato": "2026-11-11", "lopenr": 1, "nr": 1, "resultat": "ikke-bestått", "tiltak": 1, "type": "prøveperiode", "vurdering": {"#": "f0fb758642e6148d488e8c38ee2838dd"}}], ["godkjenning_forsok", "mange", {"koder": ["type", "dato", "resultat", "brev"], "nokkel": ["aar", "lopenr", "tiltak", "nr"], "skjult": ["vurdering"], "tomme": []}, [[2026, 2, 2, 2, "egnethetsprøve", "2026-11-12", "ikke-møtt", 2, "6c596f2d99e03d6c56e35acea2d6f135"], [2026, 3, 3, 3, "prøveperiode", "2026-11-13", "avbrutt", 3, "d031c6840d2e69106c1c0f435c3b8a04"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(36,'ca969bbae1f29c43dd8bc4aec632ed73','{"data": {}, "rader": [["godkjenning_delvis", "inn", {"aar": 2026, "lopenr": 1, "vedtak": 1}, {"aar": 2026, "aktivitet": {"#": "0e9f7f0b50f594f11b0e05359b5a94f2"}, "hele_utdanningen": {"#": "478891e048abb7ec2a12a0e1459b6911"}, "kan_skilles": {"#": "908d0e46d066f891f2bc5d591a21b783"}, "kvalifisert": {"#": "28b6ecbc98c87e64bee1453be1cc9e18"}, "lopenr": 1, "selvstendig": 1, "tittel": {"#": "50092f4394fbafd6ca911e248923b360"}, "vedtak": 1}], ["godkjenning_delvis", "mange", {"koder": ["selvstendig"], "nokkel": ["aar", "lopenr", "vedtak"], "skjult": ["aktivitet", "tittel", "kvalifisert", "hele_utdanningen", "kan_skilles"], "tomme": []}, [[2026, 2, 2, 0, "2d060be2ac1b984167666aa7ae7145e85f24b07d49122cef0817fd4d96aa7a49ffc702de0401c1e192cc8ef153a45494598e7100ecb832c0dec95d5a1a783daceb4284350a077fbc21899bb7cce24004"], [2026, 3, 3, 1, "d7bf73e4526e453809ad3ab5095d43dd34ddb54f27317a44fb4dc6cae0a6b1588a57273e1d70a9befe5f0d3e0bcf7bcfd26280d13249c06ed2634e6fbb29b595647915f9269342e21c4b7589144d3273"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(37,'7b0a571f002d813efa3059ffd69cc111','{"data": {}, "rader": [["godkjenning_varsling", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "dom": "2026-11-12", "domstol": {"#": "f11c7c12c09a66e249184c21f3245510"}, "gjelder_fra": null, "gjelder_til": null, "kjent": "2026-11-20", "kvalifikasjon": 1, "lopenr": 1, "nr": 1, "omfang": null, "opphort": null, "sendt": null, "slettet": null, "vedtak": null}], ["godkjenning_varsling", "mange", {"koder": ["kvalifikasjon", "dom", "kjent", "vedtak", "gjelder_fra", "gjelder_til", "sendt", "opphort", "slettet"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["domstol", "omfang"], "tomme": []}, [[2026, 2, 2, 2, "2026-11-12", "2026-11-20", null, null, null, null, null, null, "13b7bf8a881ef6f5c79ec33185368ece--------------------------------"], [2026, 3, 3, 3, "2026-11-12", "2026-11-20", null, null, null, null, null, null, "c75f124341197758d1ea91f4821c4277--------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(38,'00f37c3d9e3b27092b07a0cd003ac44f','{"data": {}, "rader": [["innspill", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "avsluttet": null, "frist": "2026-12-12", "grunn": null, "instans": {"#": "b41e8d9e4e43b2d282e7845fbacec669"}, "kontakt": {"#": "ad84bfd76a3e1a7caccf000377675009"}, "lopenr": 1, "saksbehandler": "login 1 æøå", "sporsmal": {"#": "d83fee76bd1930bd9540f6d1e6f98bf4"}, "spurt": "2026-11-12", "tema": {"#": "57018c9deb41832ebae0b48b8a44e69c"}}], ["innspill", "mange", {"koder": ["spurt", "frist", "avsluttet", "saksbehandler"], "nokkel": ["aar", "lopenr"], "skjult": ["tema", "instans", "kontakt", "sporsmal", "grunn"], "tomme": []}, [[2026, 2, "2026-11-12", "2026-12-12", "2026-11-20", "login 2 æøå", "46636678dc1667bc124e8ae043a96c834104617bd4a64b6d7b6f90cc575bf76e----------------------------------------------------------------6b17e44b2d5bb0ca4d347958a1d853a5"], [2026, 3, "2026-11-12", "2026-12-12", null, "login 3 æøå", "9d1e5747d2d4f25a8a6d01c6ea0f585187ac2cc427bf850336d9846408dba6610dcd2369290bade8fa8ca8e9f5ef02884d3ac0bb4d487769c231eddb29bc766f--------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(39,'38e74d077db4d4490bfb9ff2f078fd67','{"data": {}, "rader": [["innspill_svar", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "datert": "2026-11-10", "lopenr": 1, "mottatt": "2026-11-12", "nr": 1, "tekst": {"#": "ab88e688995e88124f5b4e608f8ec4f1"}}], ["innspill_svar", "mange", {"koder": ["mottatt", "datert"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["tekst"], "tomme": []}, [[2026, 2, 2, "2026-11-12", "2026-11-10", "0160b30e8270c380877fb620bf3e01c0"], [2026, 3, 3, "2026-11-12", "2026-11-10", "5ddfdc9ebbe0def68e4a3dd1459183fd"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(40,'88f4ac0974b69eb268b0475fa68fffed','{"data": {}, "rader": [["innspill_vurdering", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "begrunnelse": {"#": "19cfef3fffacb8163cab61102f5d73fc"}, "dato": "2026-11-11", "endring": {"#": "95e762fe78580fd1a552eacf3e327d51"}, "lopenr": 1, "nr": 1, "svar": 1, "utfall": "delvis"}], ["innspill_vurdering", "mange", {"koder": ["svar", "utfall", "dato"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["begrunnelse", "endring"], "tomme": []}, [[2026, 2, 2, 2, "ikke", "2026-11-12", "63feaa40dacd02447abea61dd126ba84--------------------------------"], [2026, 3, 3, 3, "tas-til-følge", "2026-11-13", "6e2de46bc33db0fe78d8d34e8dc8cd24f43d7b3efbfd4d1ad124e745c85add78"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(41,'d238897d0e27581bae8645ffbcb26501','{"data": {}, "rader": [["innsyn", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "avgjort": null, "avgjort_av": null, "brev": null, "etter": "offentleglova", "grunngitt": null, "grunngiving": null, "krav_fra": {"#": "b7a2179b4a2734b25974a57fd86b1afe"}, "lopenr": 1, "mottatt": "2026-11-11", "pakke": null, "sak": "sak 1 æøå", "saksbehandler": "login 1 æøå", "status": "mottatt", "underrettet": null, "uttalefrist": null}], ["innsyn", "mange", {"koder": ["sak", "etter", "mottatt", "status", "saksbehandler", "avgjort", "avgjort_av", "uttalefrist", "brev", "pakke", "underrettet", "grunngiving", "grunngitt"], "nokkel": ["aar", "lopenr"], "skjult": ["krav_fra"], "tomme": []}, [[2026, 2, "sak 2 æøå", "part", "2026-11-12", "mottatt", "login 2 æøå", null, null, null, null, null, null, null, null, "e999a4a218bccd055fdbcd1856aa0302"], [2026, 3, "sak 3 æøå", "offentleglova", "2026-11-13", "mottatt", "login 3 æøå", null, null, null, null, null, null, null, null, "0f36adec2b8a9bc9d3efc42f479eb9da"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(42,'20d93a4bf7b2ab655df6fed5c89be0af','{"data": {}, "rader": [["innsyn_vurdering", "inn", {"aar": 2026, "dokument": "dokument 1 æøå", "lopenr": 1}, {"aar": 2026, "av": "av 1 æøå", "begrunnelse": null, "dato": "2026-11-11", "dokument": "dokument 1 æøå", "erstatning": 1, "faktum": null, "faktum_tekst": null, "hjemmel": null, "lopenr": 1, "merinnsyn": null, "utfall": "helt", "vesentlig": null}], ["innsyn_vurdering", "mange", {"koder": ["utfall", "hjemmel", "faktum", "erstatning", "av", "dato"], "nokkel": ["aar", "lopenr", "dokument"], "skjult": ["begrunnelse", "merinnsyn", "faktum_tekst", "vesentlig"], "tomme": []}, [[2026, 2, "dokument 2 æøå", "helt", null, null, 2, "av 2 æøå", "2026-11-12", "--------------------------------------------------------------------------------------------------------------------------------"], [2026, 3, "dokument 3 æøå", "helt", null, null, 3, "av 3 æøå", "2026-11-13", "--------------------------------------------------------------------------------------------------------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(43,'3a8d443e56594363df53c053ee143764','{"data": {}, "rader": [["sletting", "inn", {"id": 1}, {"bedt": "bedt 1 æøå", "bedt_av": "bedt_av 1 æøå", "gjelder": "gjelder 1 æøå", "henvisning": {"#": "c4bfcc09f225c3fe7bf9a4f8d0f11aec"}, "hjemmel": "vedtak", "hjemmel_tekst": {"#": "1c4ecac2f712b2fdabbffb97dd2b971b"}, "id": 1, "svar": null, "svart": null, "svart_av": null}], ["sletting", "mange", {"koder": ["gjelder", "hjemmel", "bedt_av", "bedt", "svar", "svart_av", "svart"], "nokkel": ["id"], "skjult": ["hjemmel_tekst", "henvisning"], "tomme": []}, [[2, "gjelder 2 æøå", "annen lov", "bedt_av 2 æøå", "bedt 2 æøå", null, null, null, "9f56e42d55c1ca4f6b2ef531f88573ee7a945bdf3ef53c86c27562c38b3e3bb7"], [3, "gjelder 3 æøå", "forskrift", "bedt_av 3 æøå", "bedt 3 æøå", null, null, null, "97e4330aa3ced8c857c9b248f3538ba5b6841a3c560c68426554a0be039247fd"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(44,'767ccbc4d35c8a1322e3f106370e09f4','{"data": {}, "rader": [["slettet", "inn", {"gjelder": "gjelder 1 æøå"}, {"anbefalt": null, "anonymitet": null, "avsluttet": "avsluttet 1 æøå", "begynt": "begynt 1 æøå", "besluttet": null, "brev": 1, "dato": "2026-11-11", "foreleggelser": 1, "gjelder": "gjelder 1 æøå", "grunnlag": null, "innsynskrav": 1, "journalposter": 1, "journalrader": 1, "kanal": null, "krav": 1, "raad": 1, "sak": null, "sletting": 1, "tilbakekall": null, "underrettet": null, "utfall": null, "varsler_type": null, "vedlegg": 1, "virkeomrade": null}], ["slettet", "mange", {"koder": ["sletting", "dato", "sak", "begynt", "avsluttet", "kanal", "varsler_type", "anonymitet", "virkeomrade", "utfall", "grunnlag", "tilbakekall", "anbefalt", "besluttet", "underrettet", "krav", "foreleggelser", "raad", "innsynskrav", "journalposter", "vedlegg", "brev", "journalrader"], "nokkel": ["gjelder"], "skjult": [], "tomme": []}, [["gjelder 2 æøå", 2, "2026-11-12", null, "begynt 2 æøå", "avsluttet 2 æøå", null, null, null, null, null, null, null, null, null, null, 2, 2, 2, 2, 2, 2, 2, 2], ["gjelder 3 æøå", 3, "2026-11-13", null, "begynt 3 æøå", "avsluttet 3 æøå", null, null, null, null, null, null, null, null, null, null, 3, 3, 3, 3, 3, 3, 3, 3]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(45,'c930f0abb01aba93ab439152716532cd','{"data": {}, "rader": [["slettet_brudd", "inn", {"gjelder": "gjelder 1 æøå", "kode": "kode 1 æøå"}, {"alvor": "alvor 1 æøå", "gjelder": "gjelder 1 æøå", "kode": "kode 1 æøå", "raad": "raad 1 æøå", "vurdering": "vurdering 1 æøå"}], ["slettet_brudd", "mange", {"koder": ["vurdering", "alvor", "raad"], "nokkel": ["gjelder", "kode"], "skjult": [], "tomme": []}, [["gjelder 2 æøå", "kode 2 æøå", null, null, null], ["gjelder 3 æøå", "kode 3 æøå", "vurdering 3 æøå", "alvor 3 æøå", "raad 3 æøå"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(46,'600dea1e5ec77d89adcc9d605dd79ed9','{"data": {}, "rader": [["klage", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "adresse": {"#": "74c78d541519400a3d3c33be03d8fc5b"}, "avgjorelse": "avgjorelse 1 æøå", "avsluttet": null, "er_part": 1, "fremsatt": "2026-11-11", "fullmakt": null, "fullmektig": null, "fullmektig_adresse": null, "grunner": null, "hva": "hva 1 æøå", "instans": null, "interesse": null, "kanal": "elektronisk", "klager": {"#": "6f4c1d380172ef2972d44e67838b70ec"}, "lopenr": 1, "mottatt": "2026-11-12", "nevner_vedtak": 1, "opptak": null, "opptak_grunn": null, "oversendt": null, "pastand": null, "rettidig": "for sen", "saksbehandler": "login 1 æøå", "signatur": "autentisert", "siste_dag": null, "slag": "slag 1 æøå", "status": "for sen", "svar": null, "svar_dato": null, "svar_endring": null, "svar_grunn": null, "til_skade_meldt": null, "tolkenummer": null, "uttalelse": null, "vedtak_dato": "2026-11-11", "via_instans": 1}], ["klage", "mange", {"koder": ["avgjorelse", "slag", "hva", "tolkenummer", "vedtak_dato", "er_part", "fullmakt", "kanal", "fremsatt", "mottatt", "via_instans", "signatur", "nevner_vedtak", "status", "rettidig", "siste_dag", "opptak", "saksbehandler", "oversendt", "instans", "svar", "svar_dato", "svar_endring", "til_skade_meldt", "avsluttet"], "nokkel": ["aar", "lopenr"], "skjult": ["klager", "adresse", "interesse", "fullmektig", "fullmektig_adresse", "pastand", "grunner", "opptak_grunn", "uttalelse", "svar_grunn"], "tomme": []}, [[2026, 2, "avgjorelse 2 æøå", "slag 2 æøå", "hva 2 æøå", null, "2026-11-12", 1, null, "overlevert", "2026-11-11", "2026-11-12", 0, "mangler", 0, "under behandling", "mer enn ett år", null, null, "login 2 æøå", null, null, null, null, null, null, null, "c3a289710e79f8ee6a829a1c0503367e276c825a1d0b56b7e3fb8beb7d98ce24----------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------"], [2026, 3, "avgjorelse 3 æøå", "slag 3 æøå", "hva 3 æøå", null, "2026-11-13", 1, null, "muntlig", "2026-11-11", "2026-11-12", 1, "undertegnet", 1, "til beslutning", "i tide", null, null, "login 3 æøå", null, null, null, null, null, null, null, "fa530c5471c919e9f10d4ec0df3fceb7d03592782d9d78dee3aa7d0d80d045b5----------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(47,'cdf064787d7ab6ecd34f29693ae1d6ad','{"data": {}, "rader": [["klage_mangel", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "brev": 1, "frist": "2026-11-20", "hva": "hva 1 æøå", "lopenr": 1, "nr": 1, "rettet": "rettet 1 æøå", "sendt": "2026-11-12"}], ["klage_mangel", "mange", {"koder": ["hva", "sendt", "frist", "rettet", "brev"], "nokkel": ["aar", "lopenr", "nr"], "skjult": [], "tomme": []}, [[2026, 2, 2, "hva 2 æøå", "2026-11-12", "2026-11-20", null, 2], [2026, 3, 3, "hva 3 æøå", "2026-11-12", "2026-11-20", "rettet 3 æøå", 3]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(48,'cec4cded980d66c91d5ccf3158e9dd75','{"data": {}, "rader": [["klage_beslutning", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "avvist_fordi": null, "begrunnelse": {"#": "3fcd0962e5bc6518ecffac553a7fe530"}, "besluttet": null, "besluttet_av": null, "brev": 1, "endring": null, "foreslatt": "foreslatt 1 æøå", "foreslatt_av": "foreslatt_av 1 æøå", "lopenr": 1, "nr": 1, "rettslig": null, "trukket": null, "utfall": "oppretthold"}], ["klage_beslutning", "mange", {"koder": ["utfall", "avvist_fordi", "endring", "foreslatt_av", "foreslatt", "besluttet_av", "besluttet", "trukket", "brev"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["begrunnelse", "rettslig"], "tomme": []}, [[2026, 2, 2, "oppretthold", null, null, "foreslatt_av 2 æøå", "foreslatt 2 æøå", null, null, null, 2, "b64d0516038021d48ca0458edc77d16a--------------------------------"], [2026, 3, 3, "oppretthold", null, null, "foreslatt_av 3 æøå", "foreslatt 3 æøå", null, null, null, 3, "0421e0d044bbdc98216e242410e9a865--------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(49,'bad6d7f6bbd81869c69352fb33ddb750','{"data": {}, "rader": [["klage_utsettelse", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "bedt": "bedt 1 æøå", "begrunnelse": null, "brev": 1, "lopenr": 1, "nr": 1, "slutt": null, "svar": null, "svart": null, "svart_av": null, "vilkar": null}], ["klage_utsettelse", "mange", {"koder": ["bedt", "svar", "svart_av", "svart", "slutt", "brev"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["vilkar", "begrunnelse"], "tomme": []}, [[2026, 2, 2, "bedt 2 æøå", null, null, null, null, 2, "----------------------------------------------------------------"], [2026, 3, 3, "bedt 3 æøå", null, null, null, null, 3, "----------------------------------------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(50,'24d58e0e9d11abb14c0b82574fd23668','{"data": {}, "rader": [["klage_kostnad", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "begrunnelse": null, "brev": 1, "for_sent": null, "krav_mottatt": null, "krevd": null, "lopenr": 1, "opplyst": null, "opptak": null, "registrert_av": null, "svar": null, "svart": null, "svart_av": null, "tilkjent": null}], ["klage_kostnad", "mange", {"koder": ["opplyst", "krevd", "krav_mottatt", "for_sent", "registrert_av", "svar", "tilkjent", "opptak", "svart_av", "svart", "brev"], "nokkel": ["aar", "lopenr"], "skjult": ["begrunnelse"], "tomme": []}, [[2026, 2, null, null, null, null, null, null, null, null, null, null, 2, "--------------------------------"], [2026, 3, null, null, null, null, null, null, null, null, null, null, 3, "--------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(51,'4e7d949a7e730ac0f33409c8323240e0','{"data": {}, "rader": [["reaksjon", "inn", {"id": 1}, {"beslutningsdato": "2026-11-11", "er_enkeltvedtak": "nei", "for_alltid": 0, "grunnlag": "grunnlag 1 æøå", "id": 1, "mottatt_av_tolk": "2026-11-11", "opphever": null, "periode_fra": null, "periode_til": null, "sak": "sak 1 æøå", "sprak": "sprak 1 æøå", "tolkenummer": 1, "type": "advarsel"}], ["reaksjon", "mange", {"koder": ["tolkenummer", "type", "sprak", "beslutningsdato", "mottatt_av_tolk", "periode_fra", "periode_til", "for_alltid", "er_enkeltvedtak", "opphever", "grunnlag", "sak"], "nokkel": ["id"], "skjult": [], "tomme": []}, [[2, 2, "utestenging for alltid", null, "2026-11-12", null, null, null, 1, "må avklares", null, null, null], [3, 3, "oppheving", "sprak 3 æøå", "2026-11-13", "2026-11-13", null, null, 0, "ja", 1, "grunnlag 3 æøå", "sak 3 æøå"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(52,'1227dab6c27196b7f5ccaf9708585a3d','{"data": {}, "rader": [["reaksjon_utsatt", "inn", {"nr": 1, "reaksjon": 1}, {"fra": "2026-11-11", "nr": 1, "reaksjon": 1, "til": "2026-11-11"}], ["reaksjon_utsatt", "mange", {"koder": ["fra", "til"], "nokkel": ["reaksjon", "nr"], "skjult": [], "tomme": []}, [[2, 2, "2026-11-12", null], [3, 3, "2026-11-13", "2026-11-13"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(53,'a230d05d7a80b3ed415d41d63ee3b797','{"data": {}, "rader": [["tolk", "inn", {"tolkenummer": 1}, {"adresse": {"#": "fd45ed8a1a74886ebf82b28a65d7cbf3"}, "adresse_samtykke": 1, "adressesperre": "strengt fortrolig", "epost": {"#": "ea649b572237bc33046f013ddd246d03"}, "etternavn": {"#": "bf5be6d8d7eebd1deb2ffa7315488045"}, "fodselsdato": {"#": "97d0b79a637296874bccbe832464aba1"}, "fornavn": {"#": "318877c0567e90b9548a03dcc66266ad"}, "fylke": "fylke 1 æøå", "kapasitet": "deltid", "kjonn": "mann", "mellomnavn": {"#": "cee35117741a60434a89af52db34fe74"}, "oppfort": "2026-11-11", "sok": {"#": "00747c676ce9317076af66b37cf55f7d"}, "status": "inaktiv", "telefon": {"#": "62621b80a9f09e9933c1d245b73567e0"}, "tolkenummer": 1}], ["tolk", "mange", {"koder": ["kjonn", "fylke", "adresse_samtykke", "kapasitet", "oppfort", "status", "adressesperre"], "nokkel": ["tolkenummer"], "skjult": ["fornavn", "mellomnavn", "etternavn", "fodselsdato", "telefon", "epost", "adresse", "sok"], "tomme": []}, [[2, "kvinne", "fylke 2 æøå", 0, "sporadisk", null, "ikke oppført", "fortrolig", "094dadc44e303bfbbb2891edc1270c052e61af483de50d47902e610277faaa02eb6bb6db346874d25f51466b688992b4--------------------------------1522287f12ab7ad4966331b24ecc0fb5b00823e45c1b2e924c2e1094c1b1662fa060cb62ede53ab3ed389ebc9f5438ba6c70613216d57e55442e394ef67f3b63"], [3, "mann", "fylke 3 æøå", 1, "heltid", "2026-11-13", "oppført", "strengt fortrolig", "ce9a59ceb6aa943a9320ceefe4fd115eb3d977f2688dc35801ee67eadfa1b41b66ae252429df26016fd992eb434cece4b37c6b171b159b6430316b7569c6bfe1d6a34e64cdb9f81fb415d3260e9bf10e4dab00c1a98eded4fedb78391248c1fd0c3c35fb530b93dbf71c327de6f157accd5e635bbdefb3e86c6690f975cedb17"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(54,'a87e194e09ea879aec6a9d9077d3f536','{"data": {}, "rader": [["tolk_sprak", "inn", {"sprak": "sprak 1 æøå", "tolkenummer": 1, "tolketype": "norsk tegnspråk"}, {"kategori": "B", "kategori_antatt": 1, "sprak": "sprak 1 æøå", "statsautorisert": 1, "tolkenummer": 1, "tolketype": "norsk tegnspråk", "uten_oppforing": null}], ["tolk_sprak", "mange", {"koder": ["kategori", "kategori_antatt", "statsautorisert", "uten_oppforing"], "nokkel": ["tolkenummer", "sprak", "tolketype"], "skjult": [], "tomme": []}, [[2, "sprak 2 æøå", "norsk skrivetolking", "C", 0, 0, 1], [3, "sprak 3 æøå", "tolking for døvblinde", "D", 1, 1, null]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(55,'b87a3f4288e474948c4b492c947b424c','{"data": {}, "rader": [["tolk_kvalifikasjon", "inn", {"kvalifikasjon": "bachelor", "sprak": "sprak 1 æøå", "tolkenummer": 1, "tolketype": "norsk tegnspråk"}, {"begrunnelse": {"#": "cc059f6475f8dbce346a9ab0acd67fb4"}, "godkjenning": null, "gyldig_fra": "2026-11-11", "kategori": null, "kvalifikasjon": "bachelor", "oppnadd": "2026-11-11", "sprak": "sprak 1 æøå", "tolkenummer": 1, "tolketype": "norsk tegnspråk", "ugyldig_fra": null, "ugyldig_grunn": null}], ["tolk_kvalifikasjon", "mange", {"koder": ["oppnadd", "gyldig_fra", "ugyldig_fra", "ugyldig_grunn", "kategori", "godkjenning"], "nokkel": ["tolkenummer", "sprak", "tolketype", "kvalifikasjon"], "skjult": ["begrunnelse"], "tomme": []}, [[2, "sprak 2 æøå", "norsk skrivetolking", "grunnemne", null, null, "2026-11-12", "utløpt", null, null, "--------------------------------"], [3, "sprak 3 æøå", "tolking for døvblinde", "tospråktest", "2026-11-13", "2026-11-13", null, null, null, null, "18caead26b23c9327666f6bbcd006deb"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(56,'2b4d74db67092aca8186d06fd532fd6c','{"data": {}, "rader": [["tolk_slettet", "inn", {"tolkenummer": 1}, {"dato": "2026-11-11", "journalrader": 1, "kvalifikasjoner": 1, "rettelser": 1, "sprak": 1, "tolkenummer": 1}], ["tolk_slettet", "mange", {"koder": ["dato", "sprak", "kvalifikasjoner", "rettelser", "journalrader"], "nokkel": ["tolkenummer"], "skjult": [], "tomme": []}, [[2, "2026-11-12", 2, 2, 2, 2], [3, "2026-11-13", 3, 3, 3, 3]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(57,'e70d06c9b1150e881c2f415d654643fb','{"data": {}, "rader": [["oppforing_opphort", "inn", {"reaksjon": 1}, {"dato": "2026-11-11", "reaksjon": 1, "sprak": "sprak 1 æøå", "status": "status 1 æøå", "tolkenummer": 1}], ["oppforing_opphort", "mange", {"koder": ["tolkenummer", "dato", "status", "sprak"], "nokkel": ["reaksjon"], "skjult": [], "tomme": []}, [[2, 2, "2026-11-12", "status 2 æøå", "sprak 2 æøå"], [3, 3, "2026-11-13", "status 3 æøå", "sprak 3 æøå"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(58,'f754d523fb4bb555f6feafee5a71140a','{"data": {}, "rader": [["tolk_sammenslatt", "inn", {"tolkenummer": 1}, {"begrunnelse": {"#": "1efebd4ab8cb85638562c2d4c710c925"}, "beholdt": 10482, "dato": "2026-11-11", "tolkenummer": 1}], ["tolk_sammenslatt", "mange", {"koder": ["beholdt", "dato"], "nokkel": ["tolkenummer"], "skjult": ["begrunnelse"], "tomme": []}, [[2, 10482, "2026-11-12", "--------------------------------"], [3, 10482, "2026-11-13", "158f5d07338bfbabf6d85228c5406d6a"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(59,'27542cc36b64740d73fff5659cffc564','{"data": {}, "rader": [["soknad", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "adresse": {"#": "3f50bd98b0a17cdcdeda3d27ecbf1d1e"}, "adresse_samtykke": 1, "adressesperre": "strengt fortrolig", "avgjort": "avgjort 1 æøå", "dokumentasjon": "nei", "dokumentasjon_av": "dokumentasjon_av 1 æøå", "dokumentasjon_dato": "2026-11-11", "epost": {"#": "adeb1b847de75900c0ef9291ea17cf59"}, "etternavn": {"#": "98c1d047e2d19a9797f02f0ef82393f8"}, "fodselsdato": {"#": "c163a4a88957e1bb395f0c5ad443ab1d"}, "fornavn": {"#": "f71a5f28e27718bef9c9141b780dac79"}, "fylke": "fylke 1 æøå", "kanal": "papirpost", "kapasitet": "kapasitet 1 æøå", "kjonn": "kjonn 1 æøå", "lopenr": 1, "mellomnavn": {"#": "34a6ad3e831b13bf64f3635447888f60"}, "mottatt": "2026-11-11", "myndig": "nei", "myndig_av": "myndig_av 1 æøå", "myndig_dato": "2026-11-11", "opphold": "nei", "opphold_av": "opphold_av 1 æøå", "opphold_dato": "2026-11-11", "saksbehandler": "login 1 æøå", "status": "mangler dokumentasjon", "telefon": {"#": "1144843856864e75068e0aeef59e2b80"}, "tolkenummer": 1, "underrettet": "underrettet 1 æøå"}], ["soknad", "mange", {"koder": ["kjonn", "fylke", "adresse_samtykke", "adressesperre", "kapasitet", "mottatt", "kanal", "status", "myndig", "myndig_dato", "myndig_av", "opphold", "opphold_dato", "opphold_av", "dokumentasjon", "dokumentasjon_dato", "dokumentasjon_av", "tolkenummer", "avgjort", "underrettet", "saksbehandler"], "nokkel": ["aar", "lopenr"], "skjult": ["fornavn", "mellomnavn", "etternavn", "fodselsdato", "telefon", "epost", "adresse"], "tomme": []}, [[2026, 2, null, "fylke 2 æøå", 0, "fortrolig", null, "2026-11-12", "digitalt", "innvilget", "ikke avklart", null, null, "ikke avklart", null, null, "ikke avklart", null, null, 2, null, null, "login 2 æøå", "48aa4df2490c78a6df6d25bbc3d74563f90c0e43169984b9c3fb9814b2e95f27e30e53764ee69ed1cfb2c30edd125ce0--------------------------------e05d6eede0d088f5714712cb02417e88855c7796197544ae4f50952e8e642d31734f906969e8ffeb6afa1dcc780a37f5"], [2026, 3, "kjonn 3 æøå", "fylke 3 æøå", 1, "strengt fortrolig", "kapasitet 3 æøå", "2026-11-13", "papirpost", "avslått", "ja", "2026-11-13", "myndig_av 3 æøå", "ja", "2026-11-13", "opphold_av 3 æøå", "ja", "2026-11-13", "dokumentasjon_av 3 æøå", 3, "avgjort 3 æøå", "underrettet 3 æøå", "login 3 æøå", "c8e6f9990c420e5c16abad91155e4e54770874985a6cfbff7d9e5762ef941196146ecd389f76b3176058b679e120110993b4c274248f29360fd28fb5bea9c2adfd4f20d64b2d53834f9c7ab6ed6cd40684a5dfa0468c9c6b949d7c6528350081dbff00bdbd99a8cd8774074e2bb1ce52"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(60,'50ccab58b31b3301b2cb65ca4214b701','{"data": {}, "rader": [["soknad_sprak", "inn", {"aar": 2026, "lopenr": 1, "sprak": "sprak 1 æøå", "tolketype": "tolketype 1 æøå"}, {"aar": 2026, "begrunnelse": {"#": "2209444b3e20d0b1370c9efca5dc8d40"}, "lopenr": 1, "sprak": "sprak 1 æøå", "tolketype": "tolketype 1 æøå", "utfall": "avslått"}], ["soknad_sprak", "mange", {"koder": ["utfall"], "nokkel": ["aar", "lopenr", "sprak", "tolketype"], "skjult": ["begrunnelse"], "tomme": []}, [[2026, 2, "sprak 2 æøå", "tolketype 2 æøå", "innvilget", "--------------------------------"], [2026, 3, "sprak 3 æøå", "tolketype 3 æøå", "avslått", "2e54193a834c69053816c9f51e804ad0"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(61,'0ef883d80c8efdd999f3b84bfa20554d','{"data": {}, "rader": [["soknad_kvalifikasjon", "inn", {"aar": 2026, "kvalifikasjon": "kvalifikasjon 1 æøå", "lopenr": 1, "sprak": "sprak 1 æøå", "tolketype": "tolketype 1 æøå"}, {"aar": 2026, "begrunnelse": {"#": "60ecddf1184cd9c1ae475d9bf5d40d5c"}, "godkjenning": null, "gyldig_fra": "2026-11-11", "kategori": null, "kvalifikasjon": "kvalifikasjon 1 æøå", "lopenr": 1, "oppnadd": "2026-11-11", "sprak": "sprak 1 æøå", "tolketype": "tolketype 1 æøå", "ugyldig_fra": null, "ugyldig_grunn": null}], ["soknad_kvalifikasjon", "mange", {"koder": ["oppnadd", "gyldig_fra", "ugyldig_fra", "ugyldig_grunn", "kategori", "godkjenning"], "nokkel": ["aar", "lopenr", "sprak", "tolketype", "kvalifikasjon"], "skjult": ["begrunnelse"], "tomme": []}, [[2026, 2, "sprak 2 æøå", "tolketype 2 æøå", "kvalifikasjon 2 æøå", null, null, "2026-11-12", "utløpt", null, null, "--------------------------------"], [2026, 3, "sprak 3 æøå", "tolketype 3 æøå", "kvalifikasjon 3 æøå", "2026-11-13", "2026-11-13", null, null, null, null, "e9e3d0d27f0d7b05e2b8d6b608793897"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(62,'4f09a42b95e56c9c4cb09c9e7ca1af60','{"data": {}, "rader": [["rutine", "inn", {"versjon": 1}, {"avtrykk": "avtrykk 1 æøå", "dato": "2026-11-11", "grunnlag": {"#": "531727bf80a18e6385a777836e3ce796"}, "innhold": {"#": "9513ef8ffab5db3e586616de762109d7"}, "utkast_av": "login 1 æøå", "vedtatt": null, "vedtatt_av": null, "versjon": 1}], ["rutine", "mange", {"koder": ["dato", "utkast_av", "avtrykk", "vedtatt", "vedtatt_av"], "nokkel": ["versjon"], "skjult": ["grunnlag", "innhold"], "tomme": []}, [[2, "2026-11-12", "login 2 æøå", "avtrykk 2 æøå", null, null, "4f975aa2105278bc74a3d60b4138cfd7340bee0c3fd5ea6c9b4fefa79766efbf"], [3, "2026-11-13", "login 3 æøå", "avtrykk 3 æøå", null, null, "2ea53bc2cd7c07604181ba34caf51e0560bf9932fbb4b64e5d6d3d44cec5a298"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(63,'0b0005f8d17a018b656c03b50a2531ed','{"data": {}, "rader": [["sak", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "apnet": "apnet 1 æøå", "apning_autorisert": "apning_autorisert 1 æøå", "apning_oppfort": 1, "avsluttet": null, "lopenr": 1, "rutine": null, "saksbehandler": "login 1 æøå", "status": "under utredning", "tolkenummer": 1, "vent_grunn": null, "vent_til": null}], ["sak", "mange", {"koder": ["tolkenummer", "apnet", "status", "saksbehandler", "vent_til", "apning_oppfort", "apning_autorisert", "rutine", "avsluttet"], "nokkel": ["aar", "lopenr"], "skjult": ["vent_grunn"], "tomme": []}, [[2026, 2, 2, "apnet 2 æøå", "venter på opplysninger", "login 2 æøå", null, 0, "apning_autorisert 2 æøå", null, null, "--------------------------------"], [2026, 3, 3, "apnet 3 æøå", "forelagt tolken", "login 3 æøå", null, 1, "apning_autorisert 3 æøå", null, null, "--------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(64,'182b2d1b292a9d1f4b5b2aaa9d461698','{"data": {}, "rader": [["sak_brudd", "inn", {"aar": 2026, "kode": "kode 1 æøå", "lopenr": 1}, {"aar": 2026, "alvor": null, "begrunnelse": null, "godtatt": null, "kode": "kode 1 æøå", "lopenr": 1, "sprak": null, "vurdering": null}], ["sak_brudd", "mange", {"koder": ["sprak", "vurdering", "alvor", "godtatt"], "nokkel": ["aar", "lopenr", "kode"], "skjult": ["begrunnelse"], "tomme": []}, [[2026, 2, "kode 2 æøå", null, null, null, null, "--------------------------------"], [2026, 3, "kode 3 æøå", null, null, null, null, "--------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(65,'fdc793fe068fd48bf287db16a80a50f3','{"data": {}, "rader": [["sak_krav", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "begrensning": null, "brev": 1, "frivillig": 1, "hva": {"#": "cc214c4e884f55839d785672fb5eb9fe"}, "lopenr": 1, "nodvendig": {"#": "cf6d635d6312f58edee86c92c0b69ecc"}, "nr": 1, "sendt": "2026-11-12", "svar": null, "svarfrist": "2026-11-20", "svart": null, "til": {"#": "d67dbfd1af001e5bc8fdfdfda2bd590c"}, "utfall": null}], ["sak_krav", "mange", {"koder": ["frivillig", "sendt", "svarfrist", "utfall", "svart", "brev"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["til", "hva", "nodvendig", "begrensning", "svar"], "tomme": []}, [[2026, 2, 2, 0, "2026-11-12", "2026-11-20", null, null, 2, "64e65fb4fa22a488a1d8b4da9804ce2a4ac92c22f7d1f908c7219fd4a6dcff2e480fb31a78bcb919dbf26785ceb2ea7b----------------------------------------------------------------"], [2026, 3, 3, 1, "2026-11-12", "2026-11-20", null, null, 3, "324a8c2e8d68ba09bbeb48c904943f85ec8bac9da68a07e70eaddb4eaa00bcb0cc7522bab825eb81b85c7b826fb8f761----------------------------------------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(66,'302e86c2137e25ac3dd1d3a4897cbef2','{"data": {}, "rader": [["sak_forelegging", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "brev": 1, "brudd": "brudd 1 æøå", "dato": "2026-11-11", "frist": "2026-12-07", "lagt": 1, "lopenr": 1, "nr": 1, "reaksjoner": "reaksjoner 1 æøå", "unntak": null, "unntak_grunn": null, "uttalelse": null, "uttalt": null}], ["sak_forelegging", "mange", {"koder": ["dato", "frist", "reaksjoner", "brudd", "lagt", "unntak", "uttalt", "brev"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["unntak_grunn", "uttalelse"], "tomme": []}, [[2026, 2, 2, "2026-11-12", "2026-12-07", "reaksjoner 2 æøå", "brudd 2 æøå", 2, null, null, 2, "----------------------------------------------------------------"], [2026, 3, 3, "2026-11-13", "2026-12-07", "reaksjoner 3 æøå", "brudd 3 æøå", 3, null, null, 3, "----------------------------------------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(67,'c20dd533c12ad388349420d0479b70a4','{"data": {}, "rader": [["sak_raad", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "alvor": null, "anbefalt": "anbefalt 1 æøå", "dato": "2026-11-11", "dissens": null, "lopenr": 1, "mote": "mote 1 æøå", "nr": 1, "tekst": {"#": "5532d2cfafff1f000d0334c62217b239"}}], ["sak_raad", "mange", {"koder": ["mote", "dato", "alvor", "anbefalt"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["dissens", "tekst"], "tomme": []}, [[2026, 2, 2, "mote 2 æøå", "2026-11-12", null, "anbefalt 2 æøå", "--------------------------------fec606f2bf35ac1b9bfb13d1fb3aec75"], [2026, 3, 3, "mote 3 æøå", "2026-11-13", null, "anbefalt 3 æøå", "--------------------------------29074f5bbb62cab6983145f862d22a3d"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(68,'f2b84a6f86b940cdd630f53b5fc4ce98','{"data": {}, "rader": [["sak_raad_brudd", "inn", {"aar": 2026, "kode": "kode 1 æøå", "lopenr": 1, "nr": 1}, {"aar": 2026, "kode": "kode 1 æøå", "lopenr": 1, "nr": 1, "vurdering": "ikke brudd"}], ["sak_raad_brudd", "mange", {"koder": ["vurdering"], "nokkel": ["aar", "lopenr", "nr", "kode"], "skjult": [], "tomme": []}, [[2026, 2, 2, "kode 2 æøå", "ikke tilstrekkelig opplyst"], [2026, 3, 3, "kode 3 æøå", "brudd"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(69,'f858dd54fda30b84efe5787feb77a4c1','{"data": {}, "rader": [["sak_beslutning", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "autorisert": null, "avvik": null, "begrunnelse": {"#": "0967c29392130571cbfa1b82081e3166"}, "besluttet": null, "besluttet_av": null, "brev": 1, "foreslatt": "foreslatt 1 æøå", "foreslatt_av": "foreslatt_av 1 æøå", "grunnlag": null, "lopenr": 1, "nr": 1, "oppfort": null, "periode_til": null, "sprak": "sprak 1 æøå", "telt": null, "tilbakekall": 1, "trukket": null, "uten_nytt_brudd": null, "uten_utvalg": null, "utfall": "utfall 1 æøå"}], ["sak_beslutning", "mange", {"koder": ["utfall", "grunnlag", "periode_til", "sprak", "tilbakekall", "foreslatt_av", "foreslatt", "besluttet_av", "besluttet", "telt", "oppfort", "autorisert", "brev", "trukket"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["begrunnelse", "avvik", "uten_utvalg", "uten_nytt_brudd"], "tomme": []}, [[2026, 2, 2, "utfall 2 æøå", null, null, "sprak 2 æøå", 0, "foreslatt_av 2 æøå", "foreslatt 2 æøå", null, null, null, null, null, 2, null, "90ae5f6038a170b05bff8c08cb0659ba------------------------------------------------------------------------------------------------"], [2026, 3, 3, "utfall 3 æøå", null, null, "sprak 3 æøå", 1, "foreslatt_av 3 æøå", "foreslatt 3 æøå", null, null, null, null, null, 3, null, "c762701cfa40f6aebfdb3892919c0606------------------------------------------------------------------------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(70,'636ac7d4aa8e221938cb095d4a1a52bd','{"data": {}, "rader": [["sak_retur", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "av": "av 1 æøå", "dato": "2026-11-11", "grunn": {"#": "025c69ac1ed85b9200649b6c75630205"}, "lopenr": 1, "nr": 1}], ["sak_retur", "mange", {"koder": ["dato", "av"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["grunn"], "tomme": []}, [[2026, 2, 2, "2026-11-12", "av 2 æøå", "c275fb81d9291556329812345e43bb16"], [2026, 3, 3, "2026-11-13", "av 3 æøå", "fb31e34da1c81caf68a60d7f8fed5b4c"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(71,'5fb98fe52c587036bd32ff5f542cdbfc','{"data": {}, "rader": [["reaksjon_omgjoring", "inn", {"nr": 1, "reaksjon": 1}, {"bedt": "bedt 1 æøå", "bedt_av": "bedt_av 1 æøå", "begrunnelse": {"#": "a3ac62b5658eabaffc6794311db36dd9"}, "brev": 1, "grunnlag": "ugyldig", "nr": 1, "reaksjon": 1, "svar": null, "svargrunn": null, "svart": null, "svart_av": null}], ["reaksjon_omgjoring", "mange", {"koder": ["grunnlag", "bedt_av", "bedt", "svar", "svart_av", "svart", "brev"], "nokkel": ["reaksjon", "nr"], "skjult": ["begrunnelse", "svargrunn"], "tomme": []}, [[2, 2, "til-gunst", "bedt_av 2 æøå", "bedt 2 æøå", null, null, null, 2, "da7cbba3b6459808f589b8dcfbb3c6f7--------------------------------"], [3, 3, "ugyldig", "bedt_av 3 æøå", "bedt 3 æøå", null, null, null, 3, "1a441fe781e514f85138f64837987791--------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(72,'68ff4a4bd23282576499b080a5e4f690','{"data": {}, "rader": [["tolkebevis_nokkel", "inn", {"id": "id 1 æøå"}, {"fra": "2026-11-11", "id": "id 1 æøå", "offentlig": "offentlig 1 æøå", "til": "2026-11-11"}], ["tolkebevis_nokkel", "mange", {"koder": ["offentlig", "fra", "til"], "nokkel": ["id"], "skjult": [], "tomme": []}, [["id 2 æøå", "offentlig 2 æøå", "2026-11-12", null], ["id 3 æøå", "offentlig 3 æøå", "2026-11-13", "2026-11-13"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(73,'00143c63209dd1faa3d881e1b52abfc4','{"data": {}, "rader": [["tolkebevis", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "begrunnelse": {"#": "871220f88068b3cd9b36f6d34b1c227e"}, "lopenr": 1, "nokkel": "id 1 æøå", "signatur": "signatur 1 æøå", "sperregrunn": null, "sperret": null, "tolkenummer": 1, "utstedt": "2026-11-12"}], ["tolkebevis", "mange", {"koder": ["tolkenummer", "utstedt", "nokkel", "signatur", "sperret", "sperregrunn"], "nokkel": ["aar", "lopenr"], "skjult": ["begrunnelse"], "tomme": []}, [[2026, 2, 2, "2026-11-12", "id 2 æøå", "signatur 2 æøå", "2026-11-13", "erstattet", "--------------------------------"], [2026, 3, 3, "2026-11-12", "id 3 æøå", "signatur 3 æøå", null, null, "025f7c79f877d2bce324fc0b2910ee16"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(74,'72c6000dee7f36725937821741d443bd','{"data": {}, "rader": [["utvalg_utlysning", "inn", {"id": 1}, {"frist": "2026-12-15", "id": 1, "kunngjort": "2026-11-12"}], ["utvalg_utlysning", "mange", {"koder": ["kunngjort", "frist"], "nokkel": ["id"], "skjult": [], "tomme": []}, [[2, "2026-11-12", "2026-12-15"], [3, "2026-11-12", "2026-12-15"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(75,'8dd1dbb1fa50dc1737a4ee2b098ed5c5','{"data": {}, "rader": [["utvalg_nominasjon", "inn", {"id": 1}, {"adresse": {"#": "9c0badce749008d268d88d159a143dd2"}, "arbeidsgivere": {"#": "e0c035e56e46592f0aaa35ea0acf575e"}, "fylke": {"#": "cee1366bc74baba03aa957a3d11943c0"}, "id": 1, "kjonn": {"#": "c711a78ad6f6127706e9e54ee0dc3937"}, "mottatt": "2026-11-11", "navn": {"#": "55b7927f091094565fbba788fd5e4af3"}, "nominert_av": {"#": "e99985065c6cfce3ee705dbc44de26df"}, "rang": 1, "rangert": "2026-11-12", "rangert_av": "kari", "rolle": "utdanning", "sprak": {"#": "8dc8569afa193407579f43f808803888"}, "tolkenummer": {"#": "117fd3fc1daeece66daa2f49b2b5f3ed"}, "utlysning": 1}], ["utvalg_nominasjon", "mange", {"koder": ["utlysning", "rolle", "mottatt", "rang", "rangert_av", "rangert"], "nokkel": ["id"], "skjult": ["navn", "nominert_av", "kjonn", "fylke", "sprak", "arbeidsgivere", "tolkenummer", "adresse"], "tomme": []}, [[2, 2, "bruker", "2026-11-12", null, null, null, "3d53013a560a3fa401c0da3a0f20ff0fa2f6389de003124905d34a090c74fd15----------------------------------------------------------------35e8d0eab5250ed468678ad1161a703f08ea9561be6d6ddb7a802136919f10ce0ce34b2ebb75a80c224864ba511c73a4--------------------------------"], [3, 3, "bestiller", "2026-11-13", 2, "kari", "2026-11-13", "d1c5c96fb8ef0aea1c42cae7911c2708b8aa9dc60aec7066e2a3fc7891cc6af277831bf023aac2868967fa53867e4972505b98364a9de1e28c9b5df6ef94e6d168cb7a35aa7786ec36065db14df694f4811c49cafd2801b6e7bf40a44c17c57d94df61e999d0b7ac82675a88ef1f47a52b4709399f0f608f915a08ec9867e064"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(76,'5e835888110a6a2123f280dfdb8288b7','{"data": {}, "rader": [["utvalg_medlem", "inn", {"id": 1}, {"adresse": {"#": "c351ddde09aadf0c65588f655fb5a7d5"}, "arbeidsgivere": {"#": "010b39f1cd5ac93a17e47d486495535a"}, "fra": "2026-11-11", "fratradt": "2026-11-11", "fratradt_grunn": {"#": "5362b18e1a359fe43950936dad624d9f"}, "fylke": {"#": "b324fba323d6bfdb60eaa75054e21dea"}, "id": 1, "kjonn": {"#": "e6c4cc548d260931a49bf321f1c28479"}, "navn": {"#": "8a51cdd2cc38f55f19ea699d3258429d"}, "nominasjon": 1, "oppnevnt": "oppnevnt 1 æøå", "oppnevnt_av": "login 1 æøå", "plass": "vara", "rolle": "utdanning", "sprak": {"#": "4d5a14350e61112d5799c2fd4632654b"}, "taushet": "taushet 1 æøå", "til": "2026-11-11", "tolkenummer": {"#": "31ad25a1a73f7534db21a52e2a819e00"}}], ["utvalg_medlem", "mange", {"koder": ["nominasjon", "rolle", "plass", "fra", "til", "oppnevnt_av", "oppnevnt", "taushet", "fratradt"], "nokkel": ["id"], "skjult": ["navn", "kjonn", "fylke", "sprak", "arbeidsgivere", "tolkenummer", "adresse", "fratradt_grunn"], "tomme": []}, [[2, 2, "bruker", "fast", "2026-11-12", "2026-11-12", "login 2 æøå", "oppnevnt 2 æøå", null, null, "ac5aa6523ca0ab18ff8b62e3f94143c2----------------------------------------------------------------e265f123e20f7d9d1b42f094b6afdfcab9a739ff72c449bfd329baccd96b16aedd544a5b8175a61f986f03e06e3411c2----------------------------------------------------------------"], [3, 3, "bestiller", "vara", "2026-11-13", "2026-11-13", "login 3 æøå", "oppnevnt 3 æøå", "taushet 3 æøå", "2026-11-13", "764ccb81fcac6a19891eeaa633fcee64a0918a2295d1f99374b3cabd99923f0c5abc5b7aa27132dc34f9176a9937e1686faebf1b0c5f485fedcb5090bdbd528a0c97dc196a9bce10844481b05203f9c86fa3447511f3c2c056247e3cba52c229a517c4e5336f68dbf0ff8909a96aef583768c72846236769219eab363dbdfdfb"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(77,'a27b7ab1af1f85a2599d58ebe5bae4de','{"data": {}, "rader": [["utvalg_mote", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "dato": "2026-11-11", "innkalt": "innkalt 1 æøå", "kl": "kl 1 æøå", "leder": "login 1 æøå", "lopenr": 1, "protokoll": 1, "signert": "2026-11-12", "sted": {"#": "bab71c1df4207000d17f729ab538958a"}}], ["utvalg_mote", "mange", {"koder": ["dato", "kl", "leder", "innkalt", "protokoll", "signert"], "nokkel": ["aar", "lopenr"], "skjult": ["sted"], "tomme": []}, [[2026, 2, "2026-11-12", null, "login 2 æøå", null, null, null, "--------------------------------"], [2026, 3, "2026-11-13", "kl 3 æøå", "login 3 æøå", "innkalt 3 æøå", 2, "2026-11-13", "891fa25655b8bee435e6562ef549debb"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(78,'a2826793c56b37f5cda32177b0431b62','{"data": {}, "rader": [["utvalg_motesak", "inn", {"aar": 2026, "lopenr": 1, "sak_aar": 2026, "sak_lopenr": 1}, {"aar": 2026, "framlegg": 1, "lopenr": 1, "merknad": {"#": "e0beeb3001f7fd72e61819f9259a1615"}, "sak_aar": 2026, "sak_lopenr": 1}], ["utvalg_motesak", "mange", {"koder": ["framlegg"], "nokkel": ["aar", "lopenr", "sak_aar", "sak_lopenr"], "skjult": ["merknad"], "tomme": []}, [[2026, 2, 2026, 2, 2, "--------------------------------"], [2026, 3, 2026, 3, 3, "0ce95e3eee12e3cb21f89e93315b11f3"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(79,'f0ee7c44f9822bbe0206829fedc2fefa','{"data": {}, "rader": [["utvalg_navn", "inn", {"nr": 1, "sak_aar": 2026, "sak_lopenr": 1}, {"navn": {"#": "44c04fad46c623c402652865bacaa16a"}, "nr": 1, "rolle": {"#": "7485f11c6b2a9748f75f14ea7057f5ce"}, "sak_aar": 2026, "sak_lopenr": 1}], ["utvalg_navn", "mange", {"koder": [], "nokkel": ["sak_aar", "sak_lopenr", "nr"], "skjult": ["navn", "rolle"], "tomme": []}, [[2026, 2, 2, "e8bea7f0cfb70c9a8ba37ecb4806ff48564d49396e29edc4d4d9407509c76492"], [2026, 3, 3, "24c3f4574f34a68e7ba198d51d4ba2f4d3783b7a611931bc3dd75609bd7d2b7c"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(80,'ce9c177b6ab996f3a4f3b421693ce313','{"data": {}, "rader": [["utvalg_innkalling", "inn", {"id": 1}, {"aar": 2026, "brev": 1, "erklaring": 1, "forfall": "forfall 1 æøå", "i_stedet_for": 1, "id": 1, "innkalt": "innkalt 1 æøå", "lopenr": 1, "medlem": 1, "sak": "sak 1 æøå"}], ["utvalg_innkalling", "mange", {"koder": ["aar", "lopenr", "medlem", "i_stedet_for", "sak", "innkalt", "forfall", "brev", "erklaring"], "nokkel": ["id"], "skjult": [], "tomme": []}, [[2, 2026, 2, 2, 2, null, "innkalt 2 æøå", null, 2, 2], [3, 2026, 3, 3, 3, "sak 3 æøå", "innkalt 3 æøå", "forfall 3 æøå", 3, 3]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(81,'6458c09cb878ac1b03fa9f9b2867996a','{"data": {}, "rader": [["utvalg_habilitet", "inn", {"habilitet": 1}, {"aar": 2026, "alle": 1, "deltok": "deltok 1 æøå", "habilitet": 1, "lopenr": 1}], ["utvalg_habilitet", "mange", {"koder": ["aar", "lopenr", "deltok", "alle"], "nokkel": ["habilitet"], "skjult": [], "tomme": []}, [[2, 2026, 2, "deltok 2 æøå", 0], [3, 2026, 3, "deltok 3 æøå", 1]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(82,'40e7c4a184cbbf00ef14ec6792b6e203','{"data": {}, "rader": [["utvalg_stemme", "inn", {"medlem": 1, "raad": 1, "sak_aar": 2026, "sak_lopenr": 1}, {"dissens": 1, "i_stedet_for": 1, "medlem": 1, "raad": 1, "sak_aar": 2026, "sak_lopenr": 1, "stemme": "stemme 1 æøå"}], ["utvalg_stemme", "mange", {"koder": ["i_stedet_for", "stemme", "dissens"], "nokkel": ["sak_aar", "sak_lopenr", "raad", "medlem"], "skjult": [], "tomme": []}, [[2026, 2, 2, 2, 2, "stemme 2 æøå", 0], [2026, 3, 3, 3, 3, "stemme 3 æøå", 1]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(83,'a56b9324491a61de0d03562845058333','{"data": {}, "rader": [["utvalg_tillegg", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "av": "av 1 æøå", "dato": "2026-11-11", "lopenr": 1, "nr": 1, "tekst": {"#": "88356ffacdb456f158bd8f013ac455e6"}}], ["utvalg_tillegg", "mange", {"koder": ["dato", "av"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["tekst"], "tomme": []}, [[2026, 2, 2, "2026-11-12", "av 2 æøå", "4909e635ba4872c314bbbcf33719ed25"], [2026, 3, 3, "2026-11-13", "av 3 æøå", "292d9aa3d507dee154bd18cf7723e7c1"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(84,'c3c50af108908a50a76f55c81bb2feb4','{"data": {}, "rader": [["varsel", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "anonymitet": "ønsker", "beskrivelse": {"#": "f0b5aa5b0d70105f8364ee9c84c20d83"}, "gjelder_krav": 1, "hendelse_fra": "2026-11-11", "hendelse_til": "2026-11-11", "ikke_i_registeret": null, "kanal": "kanal 1 æøå", "lopenr": 1, "mottatt": "2026-11-11", "mottatt_kl": "2026-11-11", "oppdragsgiver": {"#": "6b7aca79b2c46656cb1cffbade07217a"}, "oppdragstype": {"#": "08131f613b3725fc90112492ad025afc"}, "saerlige_kategorier": 1, "saksbehandler": "login 1 æøå", "sprak": {"#": "05c39cfed1db0f726e4ae7d2a015b56b"}, "status": "status 1 æøå", "tolk": 1, "tolk_navn_oppgitt": {"#": "4a335e67b1b563d79711a3f7e7992cf5"}, "tolkemetode": "tolkemetode 1 æøå", "tolkenummer_oppgitt": {"#": "b32bbd7651100364458c6eb41c6f8bf3"}, "tolkeretning": "tolkeretning 1 æøå", "tredjeperson": 1, "varsler_type": "varsler_type 1 æøå", "virkeomrade": "virkeomrade 1 æøå"}], ["varsel", "mange", {"koder": ["mottatt", "mottatt_kl", "kanal", "varsler_type", "anonymitet", "tolk", "ikke_i_registeret", "hendelse_fra", "hendelse_til", "tolkemetode", "tolkeretning", "gjelder_krav", "saerlige_kategorier", "tredjeperson", "virkeomrade", "status", "saksbehandler"], "nokkel": ["aar", "lopenr"], "skjult": ["tolk_navn_oppgitt", "tolkenummer_oppgitt", "sprak", "oppdragsgiver", "oppdragstype", "beskrivelse"], "tomme": []}, [[2026, 2, "2026-11-12", null, "kanal 2 æøå", null, "ikke-bedt-om", 2, null, null, null, null, null, 0, 0, 0, "virkeomrade 2 æøå", "status 2 æøå", "login 2 æøå", "----------------------------------------------------------------------------------------------------------------------------------------------------------------f3c9b5b88af8104284fdb192d9c67c85"], [2026, 3, "2026-11-13", "2026-11-13", "kanal 3 æøå", "varsler_type 3 æøå", "ukjent", 3, null, "2026-11-13", "2026-11-13", "tolkemetode 3 æøå", "tolkeretning 3 æøå", 1, 1, 1, "virkeomrade 3 æøå", "status 3 æøå", "login 3 æøå", "d99df55da08c3817ead2389e990c673edce635ba97f7b58b7551268248d0c9bd6b13fe1d1e690a09831d374090f83457f701166b7d407d3ee492be7c00955338dca32564812e9ad43f5ba875e9666cc9dee2ab294f3209fd2db8f2cf5f63ad67"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(85,'4fded0e16010bc8f2d759c032f9a02b8','{"data": {}, "rader": [["sak_varsel", "inn", {"varsel_aar": 2026, "varsel_lopenr": 1}, {"aar": 2026, "koblet": "koblet 1 æøå", "lopenr": 1, "varsel_aar": 2026, "varsel_lopenr": 1}], ["sak_varsel", "mange", {"koder": ["aar", "lopenr", "koblet"], "nokkel": ["varsel_aar", "varsel_lopenr"], "skjult": [], "tomme": []}, [[2026, 2, 2026, 2, "koblet 2 æøå"], [2026, 3, 2026, 3, "koblet 3 æøå"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(86,'19c139e0b0c0dbe1a045a8da71c95ad4','{"data": {}, "rader": [["varsel_brudd", "inn", {"aar": 2026, "kode": "kode 1 æøå", "lopenr": 1}, {"aar": 2026, "kode": "kode 1 æøå", "lopenr": 1}], ["varsel_brudd", "mange", {"koder": [], "nokkel": ["aar", "lopenr", "kode"], "skjult": [], "tomme": []}, [[2026, 2, "kode 2 æøå"], [2026, 3, "kode 3 æøå"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(87,'2fc343ba940e3e4e3ad2d770a4d62fd2','{"data": {}, "rader": [["varsler_identitet", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "lopenr": 1, "nr": 1}], ["varsler_identitet", "mange", {"koder": [], "nokkel": ["aar", "lopenr", "nr"], "skjult": [], "tomme": []}, [[2026, 2, 2], [2026, 3, 3]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(88,'fe6a7e9a78a59970b8f866a03c63d4f9','{"data": {}, "rader": [["varsel_avslutning", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "bedt": "bedt 1 æøå", "bedt_av": "bedt_av 1 æøå", "begrunnelse": {"#": "e0acb763d9a552efbed365e1f6fa31f2"}, "brev": 1, "lopenr": 1, "nr": 1, "rett_organ": "rett_organ 1 æøå", "spurt": null, "svar": null, "svart": null, "svart_av": null, "tilbake": null}], ["varsel_avslutning", "mange", {"koder": ["rett_organ", "spurt", "bedt_av", "bedt", "svar", "svart_av", "svart", "brev"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["begrunnelse", "tilbake"], "tomme": []}, [[2026, 2, 2, "rett_organ 2 æøå", null, "bedt_av 2 æøå", "bedt 2 æøå", null, null, null, 2, "7edd847b760fcd5aa41d103f72f49fa7--------------------------------"], [2026, 3, 3, "rett_organ 3 æøå", null, "bedt_av 3 æøå", "bedt 3 æøå", null, null, null, 3, "727f3fa5e17fa6dcca2824904f0ed0bc--------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(89,'71d41d5da7c6c2e8751b45cbc68aaaa4','{"data": {}, "rader": [["identitet_innsyn", "inn", {"id": 1}, {"aar": 2026, "bruker": "bruker 1 æøå", "id": 1, "lopenr": 1, "vist": 1}], ["identitet_innsyn", "mange", {"koder": ["aar", "lopenr", "bruker", "vist"], "nokkel": ["id"], "skjult": [], "tomme": []}, [[2, 2026, 2, "bruker 2 æøå", 0], [3, 2026, 3, "bruker 3 æøå", 1]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(90,'11072fec8b6ad45a313474de42d10329','{"data": {}, "rader": [["bruker", "endre", {"login": "login 1 æøå"}, {"navn": {"#": "e9569fe3430fbdce72c9cd341885d03c"}, "roller": "leder leser"}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(91,'4bf3f6ff48ddebf7e1611200d342a114','{"data": {}, "rader": [["frist", "slett", {"id": 3}, {}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(92,'0d1334ee41a9be9061f9cd77b6c29958','{"data": {"grunn": "innsyn"}, "rader": [], "v": 1}');
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
INSERT INTO "journalpost" VALUES(2026,1,'gjelder 1 æøå','ut','tittel 1 æøå','part 1 æøå',1,'2026-11-11','2026-11-11','2026-11-11',1,3);
INSERT INTO "journalpost" VALUES(2026,2,'gjelder 2 æøå','inn','tittel 2 æøå','part 2 æøå',0,'2026-11-12','2026-11-12','2026-11-12',2,3);
INSERT INTO "journalpost" VALUES(2026,3,'gjelder 3 æøå','ut','tittel 3 æøå','part 3 æøå',1,'2026-11-13','2026-11-13','2026-11-13',3,3);
CREATE TABLE klage (
    aar           INTEGER NOT NULL,
    lopenr        INTEGER NOT NULL,
    avgjorelse    TEXT NOT NULL,
    slag          TEXT NOT NULL,
    hva           TEXT NOT NULL,
    tolkenummer   INTEGER,
    vedtak_dato   TEXT NOT NULL,
    klager        TEXT NOT NULL,
    adresse       TEXT NOT NULL,
    er_part       INTEGER NOT NULL,
    interesse     TEXT,
    fullmektig    TEXT,
    fullmektig_adresse TEXT,
    fullmakt      TEXT,
    kanal         TEXT NOT NULL,
    fremsatt      TEXT NOT NULL,
    mottatt       TEXT NOT NULL,
    via_instans   INTEGER NOT NULL,
    signatur      TEXT NOT NULL,
    nevner_vedtak INTEGER NOT NULL,
    pastand       TEXT,
    grunner       TEXT,
    status        TEXT NOT NULL,
    rettidig      TEXT NOT NULL,
    siste_dag     TEXT,
    opptak        TEXT,
    opptak_grunn  TEXT,
    saksbehandler TEXT NOT NULL,
    oversendt     TEXT,
    instans       TEXT,
    uttalelse     TEXT,
    svar          TEXT,
    svar_dato     TEXT,
    svar_endring  TEXT,
    svar_grunn    TEXT,
    til_skade_meldt TEXT,
    avsluttet     TEXT,
    sist          INTEGER NOT NULL,
    PRIMARY KEY (aar, lopenr),
    CONSTRAINT klage_er_part_er_0_eller_1 CHECK (er_part IN (0, 1)),
    CONSTRAINT klage_annen_har_interesse CHECK ((er_part = 1) = (interesse IS NULL)),
    CONSTRAINT klage_fullmektig_har_fullmakt CHECK ((fullmektig IS NULL) = (fullmakt IS NULL)),
    CONSTRAINT klage_fullmakt_er_kjent CHECK (fullmakt IN ('advokat', 'framlagt', 'mangler')),
    CONSTRAINT klage_kanal_er_kjent CHECK (kanal IN ('papir', 'elektronisk', 'overlevert', 'muntlig')),
    CONSTRAINT klage_via_instans_er_0_eller_1 CHECK (via_instans IN (0, 1)),
    CONSTRAINT klage_signatur_er_kjent CHECK (signatur IN ('undertegnet', 'autentisert', 'mangler')),
    CONSTRAINT klage_nevner_vedtak_er_0_eller_1 CHECK (nevner_vedtak IN (0, 1)),
    CONSTRAINT klage_status_er_kjent CHECK
        (status IN ('venter på retting', 'for sen', 'under behandling', 'til beslutning', 'opprettholdt',
                    'omgjort delvis', 'oversendt', 'avvist', 'omgjort', 'avgjort', 'trukket')),
    CONSTRAINT klage_rettidig_er_kjent CHECK (rettidig IN ('i tide', 'for sen', 'mer enn ett år')),
    CONSTRAINT klage_opptak_er_kjent CHECK (opptak IN ('a', 'b')),
    CONSTRAINT klage_opptak_har_grunn CHECK ((opptak IS NULL) = (opptak_grunn IS NULL)),
    CONSTRAINT klage_opptak_bare_for_sen CHECK (opptak IS NULL OR rettidig = 'for sen'),
    CONSTRAINT klage_oversendt_har_instans CHECK ((oversendt IS NULL) = (instans IS NULL)),
    CONSTRAINT klage_svar_er_kjent CHECK (svar IN ('stadfestet', 'endret', 'opphevet', 'avvist')),
    CONSTRAINT klage_svar_har_dag CHECK ((svar IS NULL) = (svar_dato IS NULL)),
    CONSTRAINT klage_svar_etter_oversending CHECK (svar IS NULL OR oversendt IS NOT NULL),
    CONSTRAINT klage_mottatt_etter_fremsatt CHECK (mottatt >= fremsatt),
    CONSTRAINT klage_saksbehandler_finnes FOREIGN KEY (saksbehandler) REFERENCES bruker (login),
    CONSTRAINT klage_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "klage" VALUES(2026,1,'avgjorelse 1 æøå','slag 1 æøå','hva 1 æøå',NULL,'2026-11-11','klager 1 æøå','adresse 1 æøå',1,NULL,NULL,NULL,NULL,'elektronisk','2026-11-11','2026-11-12',1,'autentisert',1,NULL,NULL,'for sen','for sen',NULL,NULL,NULL,'login 1 æøå',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,46);
INSERT INTO "klage" VALUES(2026,2,'avgjorelse 2 æøå','slag 2 æøå','hva 2 æøå',NULL,'2026-11-12','klager 2 æøå','adresse 2 æøå',1,NULL,NULL,NULL,NULL,'overlevert','2026-11-11','2026-11-12',0,'mangler',0,NULL,NULL,'under behandling','mer enn ett år',NULL,NULL,NULL,'login 2 æøå',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,46);
INSERT INTO "klage" VALUES(2026,3,'avgjorelse 3 æøå','slag 3 æøå','hva 3 æøå',NULL,'2026-11-13','klager 3 æøå','adresse 3 æøå',1,NULL,NULL,NULL,NULL,'muntlig','2026-11-11','2026-11-12',1,'undertegnet',1,NULL,NULL,'til beslutning','i tide',NULL,NULL,NULL,'login 3 æøå',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,46);
CREATE TABLE klage_beslutning (
    aar          INTEGER NOT NULL,
    lopenr       INTEGER NOT NULL,
    nr           INTEGER NOT NULL,
    utfall       TEXT NOT NULL,
    avvist_fordi TEXT,
    endring      TEXT,
    begrunnelse  TEXT NOT NULL,
    rettslig     TEXT,
    foreslatt_av TEXT NOT NULL,
    foreslatt    TEXT NOT NULL,
    besluttet_av TEXT,
    besluttet    TEXT,
    trukket      TEXT,
    brev         INTEGER,
    sist         INTEGER NOT NULL,
    PRIMARY KEY (aar, lopenr, nr),
    CONSTRAINT klage_beslutning_utfall_er_kjent CHECK
        (utfall IN ('avvis', 'omgjør-helt', 'omgjør-delvis', 'oppretthold')),
    CONSTRAINT klage_beslutning_avvist_har_grunn CHECK ((utfall = 'avvis') = (avvist_fordi IS NOT NULL)),
    CONSTRAINT klage_beslutning_omgjort_har_endring CHECK
        ((utfall IN ('omgjør-helt', 'omgjør-delvis')) = (endring IS NOT NULL)),
    CONSTRAINT klage_beslutning_signert_har_alt CHECK ((besluttet IS NULL) = (besluttet_av IS NULL)),
    CONSTRAINT klage_beslutning_fire_oyne CHECK (besluttet_av IS NULL OR besluttet_av <> foreslatt_av),
    CONSTRAINT klage_beslutning_brev_finnes FOREIGN KEY (brev) REFERENCES brev (id),
    CONSTRAINT klage_beslutning_klage_finnes FOREIGN KEY (aar, lopenr) REFERENCES klage (aar, lopenr),
    CONSTRAINT klage_beslutning_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "klage_beslutning" VALUES(2026,1,1,'oppretthold',NULL,NULL,'begrunnelse 1 æøå',NULL,'foreslatt_av 1 æøå','foreslatt 1 æøå',NULL,NULL,NULL,1,48);
INSERT INTO "klage_beslutning" VALUES(2026,2,2,'oppretthold',NULL,NULL,'begrunnelse 2 æøå',NULL,'foreslatt_av 2 æøå','foreslatt 2 æøå',NULL,NULL,NULL,2,48);
INSERT INTO "klage_beslutning" VALUES(2026,3,3,'oppretthold',NULL,NULL,'begrunnelse 3 æøå',NULL,'foreslatt_av 3 æøå','foreslatt 3 æøå',NULL,NULL,NULL,3,48);
CREATE TABLE klage_kostnad (
    aar          INTEGER NOT NULL,
    lopenr       INTEGER NOT NULL,
    opplyst      TEXT,
    krevd        INTEGER,
    krav_mottatt TEXT,
    for_sent     INTEGER,
    registrert_av TEXT,
    svar         TEXT,
    tilkjent     INTEGER,
    begrunnelse  TEXT,
    opptak       TEXT,
    svart_av     TEXT,
    svart        TEXT,
    brev         INTEGER,
    sist         INTEGER NOT NULL,
    PRIMARY KEY (aar, lopenr),
    CONSTRAINT klage_kostnad_krav_har_alt CHECK
        ((krevd IS NULL) = (krav_mottatt IS NULL) AND (krevd IS NULL) = (for_sent IS NULL)),
    CONSTRAINT klage_kostnad_krevd_er_positivt CHECK (krevd > 0),
    CONSTRAINT klage_kostnad_for_sent_er_0_eller_1 CHECK (for_sent IN (0, 1)),
    CONSTRAINT klage_kostnad_svar_er_kjent CHECK (svar IN ('tilkjent', 'delvis', 'avslått')),
    CONSTRAINT klage_kostnad_svar_har_alt CHECK
        ((svar IS NULL) = (svart IS NULL) AND (svar IS NULL) = (tilkjent IS NULL)),
    CONSTRAINT klage_kostnad_tilkjent_hoyst_krevd CHECK (tilkjent >= 0 AND tilkjent <= krevd),
    CONSTRAINT klage_kostnad_to_personer CHECK (svart_av IS NULL OR svart_av <> registrert_av),
    CONSTRAINT klage_kostnad_brev_finnes FOREIGN KEY (brev) REFERENCES brev (id),
    CONSTRAINT klage_kostnad_klage_finnes FOREIGN KEY (aar, lopenr) REFERENCES klage (aar, lopenr),
    CONSTRAINT klage_kostnad_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "klage_kostnad" VALUES(2026,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,50);
INSERT INTO "klage_kostnad" VALUES(2026,2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,50);
INSERT INTO "klage_kostnad" VALUES(2026,3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,3,50);
CREATE TABLE klage_mangel (
    aar    INTEGER NOT NULL,
    lopenr INTEGER NOT NULL,
    nr     INTEGER NOT NULL,
    hva    TEXT NOT NULL,
    sendt  TEXT NOT NULL,
    frist  TEXT NOT NULL,
    rettet TEXT,
    brev   INTEGER NOT NULL,
    sist   INTEGER NOT NULL,
    PRIMARY KEY (aar, lopenr, nr),
    CONSTRAINT klage_mangel_frist_etter_sendt CHECK (frist > sendt),
    CONSTRAINT klage_mangel_brev_finnes FOREIGN KEY (brev) REFERENCES brev (id),
    CONSTRAINT klage_mangel_klage_finnes FOREIGN KEY (aar, lopenr) REFERENCES klage (aar, lopenr),
    CONSTRAINT klage_mangel_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "klage_mangel" VALUES(2026,1,1,'hva 1 æøå','2026-11-12','2026-11-20','rettet 1 æøå',1,47);
INSERT INTO "klage_mangel" VALUES(2026,2,2,'hva 2 æøå','2026-11-12','2026-11-20',NULL,2,47);
INSERT INTO "klage_mangel" VALUES(2026,3,3,'hva 3 æøå','2026-11-12','2026-11-20','rettet 3 æøå',3,47);
CREATE TABLE klage_utsettelse (
    aar         INTEGER NOT NULL,
    lopenr      INTEGER NOT NULL,
    nr          INTEGER NOT NULL,
    bedt        TEXT NOT NULL,
    svar        TEXT,
    vilkar      TEXT,
    begrunnelse TEXT,
    svart_av    TEXT,
    svart       TEXT,
    slutt       TEXT,
    brev        INTEGER,
    sist        INTEGER NOT NULL,
    PRIMARY KEY (aar, lopenr, nr),
    CONSTRAINT klage_utsettelse_svar_er_kjent CHECK (svar IN ('innvilget', 'avslått')),
    CONSTRAINT klage_utsettelse_svar_har_alt CHECK
        ((svar IS NULL) = (svart IS NULL) AND (svar IS NULL) = (svart_av IS NULL)),
    CONSTRAINT klage_utsettelse_avslag_har_grunn CHECK (svar <> 'avslått' OR begrunnelse IS NOT NULL),
    CONSTRAINT klage_utsettelse_brev_finnes FOREIGN KEY (brev) REFERENCES brev (id),
    CONSTRAINT klage_utsettelse_klage_finnes FOREIGN KEY (aar, lopenr) REFERENCES klage (aar, lopenr),
    CONSTRAINT klage_utsettelse_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "klage_utsettelse" VALUES(2026,1,1,'bedt 1 æøå',NULL,NULL,NULL,NULL,NULL,NULL,1,49);
INSERT INTO "klage_utsettelse" VALUES(2026,2,2,'bedt 2 æøå',NULL,NULL,NULL,NULL,NULL,NULL,2,49);
INSERT INTO "klage_utsettelse" VALUES(2026,3,3,'bedt 3 æøå',NULL,NULL,NULL,NULL,NULL,NULL,3,49);
CREATE TABLE nummerserie (
    serie TEXT NOT NULL,
    aar   INTEGER NOT NULL,
    siste INTEGER NOT NULL,
    PRIMARY KEY (serie, aar)
) STRICT;
INSERT INTO "nummerserie" VALUES('V',2026,1);
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
INSERT INTO "oppforing_opphort" VALUES(1,1,'2026-11-11','status 1 æøå','sprak 1 æøå',57);
INSERT INTO "oppforing_opphort" VALUES(2,2,'2026-11-12','status 2 æøå','sprak 2 æøå',57);
INSERT INTO "oppforing_opphort" VALUES(3,3,'2026-11-13','status 3 æøå','sprak 3 æøå',57);
CREATE TABLE reaksjon (
    id            INTEGER NOT NULL PRIMARY KEY,
    tolkenummer   INTEGER NOT NULL,
    type          TEXT NOT NULL,
    sprak         TEXT,
    beslutningsdato TEXT NOT NULL,
    mottatt_av_tolk TEXT,
    periode_fra   TEXT,
    periode_til   TEXT,
    for_alltid    INTEGER NOT NULL,
    er_enkeltvedtak TEXT NOT NULL,
    opphever      INTEGER,
    grunnlag      TEXT,
    sak           TEXT,
    sist          INTEGER NOT NULL,
    CONSTRAINT reaksjon_type_er_kjent CHECK
        (type IN ('advarsel', 'utestenging for en begrenset periode', 'utestenging for alltid',
                  'midlertidig utestenging', 'midlertidig tilbakekall av bevilling', 'tilbakekall av bevilling',
                  'oppheving')),
    CONSTRAINT reaksjon_for_alltid_er_0_eller_1 CHECK (for_alltid IN (0, 1)),
    CONSTRAINT reaksjon_for_alltid_er_utestenging_for_alltid CHECK
        ((for_alltid = 1) = (type = 'utestenging for alltid')),
    CONSTRAINT reaksjon_begrenset_har_slutt CHECK
        (type <> 'utestenging for en begrenset periode' OR periode_til IS NOT NULL),
    CONSTRAINT reaksjon_for_alltid_har_ingen_slutt CHECK (for_alltid = 0 OR periode_til IS NULL),
    CONSTRAINT reaksjon_periode_slutter_etter_start CHECK (periode_til >= coalesce(periode_fra, beslutningsdato)),
    CONSTRAINT reaksjon_enkeltvedtak_er_svart CHECK (er_enkeltvedtak IN ('ja', 'nei', 'må avklares')),
    CONSTRAINT reaksjon_oppheving_sier_hva CHECK ((type = 'oppheving') = (opphever IS NOT NULL)),
    CONSTRAINT reaksjon_oppheves_en_gang UNIQUE (opphever),
    CONSTRAINT reaksjon_opphever_finnes FOREIGN KEY (opphever) REFERENCES reaksjon (id),
    CONSTRAINT reaksjon_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "reaksjon" VALUES(1,1,'advarsel','sprak 1 æøå','2026-11-11','2026-11-11',NULL,NULL,0,'nei',NULL,'grunnlag 1 æøå','sak 1 æøå',51);
INSERT INTO "reaksjon" VALUES(2,2,'utestenging for alltid',NULL,'2026-11-12',NULL,NULL,NULL,1,'må avklares',NULL,NULL,NULL,51);
INSERT INTO "reaksjon" VALUES(3,3,'oppheving','sprak 3 æøå','2026-11-13','2026-11-13',NULL,NULL,0,'ja',1,'grunnlag 3 æøå','sak 3 æøå',51);
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
INSERT INTO "reaksjon_omgjoring" VALUES(1,1,'ugyldig','begrunnelse 1 æøå','bedt_av 1 æøå','bedt 1 æøå',NULL,NULL,NULL,NULL,1,71);
INSERT INTO "reaksjon_omgjoring" VALUES(2,2,'til-gunst','begrunnelse 2 æøå','bedt_av 2 æøå','bedt 2 æøå',NULL,NULL,NULL,NULL,2,71);
INSERT INTO "reaksjon_omgjoring" VALUES(3,3,'ugyldig','begrunnelse 3 æøå','bedt_av 3 æøå','bedt 3 æøå',NULL,NULL,NULL,NULL,3,71);
CREATE TABLE reaksjon_utsatt (
    reaksjon INTEGER NOT NULL,
    nr       INTEGER NOT NULL,
    fra      TEXT NOT NULL,
    til      TEXT,
    sist     INTEGER NOT NULL,
    PRIMARY KEY (reaksjon, nr),
    CONSTRAINT reaksjon_utsatt_til_etter_fra CHECK (til >= fra),
    CONSTRAINT reaksjon_utsatt_reaksjon_finnes FOREIGN KEY (reaksjon) REFERENCES reaksjon (id),
    CONSTRAINT reaksjon_utsatt_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "reaksjon_utsatt" VALUES(1,1,'2026-11-11','2026-11-11',52);
INSERT INTO "reaksjon_utsatt" VALUES(2,2,'2026-11-12',NULL,52);
INSERT INTO "reaksjon_utsatt" VALUES(3,3,'2026-11-13','2026-11-13',52);
CREATE TABLE rettelse (
    id      INTEGER NOT NULL PRIMARY KEY,
    gjelder TEXT NOT NULL,
    felt    TEXT NOT NULL,
    fra     TEXT,
    til     TEXT,
    sist    INTEGER NOT NULL,
    CONSTRAINT rettelse_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "rettelse" VALUES(1,'gjelder 1 æøå','felt 1 æøå','2026-11-11','2026-11-11',4);
INSERT INTO "rettelse" VALUES(2,'gjelder 2 æøå','felt 2 æøå',NULL,NULL,4);
INSERT INTO "rettelse" VALUES(3,'gjelder 3 æøå','felt 3 æøå','2026-11-13','2026-11-13',4);
CREATE TABLE rutine (
    versjon    INTEGER NOT NULL PRIMARY KEY,
    dato       TEXT NOT NULL,
    utkast_av  TEXT NOT NULL,
    avtrykk    TEXT NOT NULL,
    grunnlag   TEXT NOT NULL,
    innhold    TEXT NOT NULL,
    vedtatt    TEXT,
    vedtatt_av TEXT,
    sist       INTEGER NOT NULL,
    CONSTRAINT rutine_versjon_er_over_0 CHECK (versjon > 0),
    CONSTRAINT rutine_vedtatt_av_noen CHECK ((vedtatt IS NULL) = (vedtatt_av IS NULL)),
    CONSTRAINT rutine_to_personer CHECK (vedtatt_av IS NULL OR vedtatt_av <> utkast_av),
    CONSTRAINT rutine_vedtatt_etter_utkast CHECK (vedtatt IS NULL OR vedtatt >= dato),
    CONSTRAINT rutine_utkast_av_finnes FOREIGN KEY (utkast_av) REFERENCES bruker (login),
    CONSTRAINT rutine_vedtatt_av_finnes FOREIGN KEY (vedtatt_av) REFERENCES bruker (login),
    CONSTRAINT rutine_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "rutine" VALUES(1,'2026-11-11','login 1 æøå','avtrykk 1 æøå','grunnlag 1 æøå','innhold 1 æøå',NULL,NULL,62);
INSERT INTO "rutine" VALUES(2,'2026-11-12','login 2 æøå','avtrykk 2 æøå','grunnlag 2 æøå','innhold 2 æøå',NULL,NULL,62);
INSERT INTO "rutine" VALUES(3,'2026-11-13','login 3 æøå','avtrykk 3 æøå','grunnlag 3 æøå','innhold 3 æøå',NULL,NULL,62);
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
INSERT INTO "sak" VALUES(2026,1,1,'apnet 1 æøå','under utredning','login 1 æøå',NULL,NULL,1,'apning_autorisert 1 æøå',NULL,NULL,63);
INSERT INTO "sak" VALUES(2026,2,2,'apnet 2 æøå','venter på opplysninger','login 2 æøå',NULL,NULL,0,'apning_autorisert 2 æøå',NULL,NULL,63);
INSERT INTO "sak" VALUES(2026,3,3,'apnet 3 æøå','forelagt tolken','login 3 æøå',NULL,NULL,1,'apning_autorisert 3 æøå',NULL,NULL,63);
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
INSERT INTO "sak_beslutning" VALUES(2026,1,1,'utfall 1 æøå',NULL,NULL,'sprak 1 æøå',1,'begrunnelse 1 æøå',NULL,NULL,NULL,'foreslatt_av 1 æøå','foreslatt 1 æøå',NULL,NULL,NULL,NULL,NULL,1,NULL,69);
INSERT INTO "sak_beslutning" VALUES(2026,2,2,'utfall 2 æøå',NULL,NULL,'sprak 2 æøå',0,'begrunnelse 2 æøå',NULL,NULL,NULL,'foreslatt_av 2 æøå','foreslatt 2 æøå',NULL,NULL,NULL,NULL,NULL,2,NULL,69);
INSERT INTO "sak_beslutning" VALUES(2026,3,3,'utfall 3 æøå',NULL,NULL,'sprak 3 æøå',1,'begrunnelse 3 æøå',NULL,NULL,NULL,'foreslatt_av 3 æøå','foreslatt 3 æøå',NULL,NULL,NULL,NULL,NULL,3,NULL,69);
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
INSERT INTO "sak_brudd" VALUES(2026,1,'kode 1 æøå',NULL,NULL,NULL,NULL,NULL,64);
INSERT INTO "sak_brudd" VALUES(2026,2,'kode 2 æøå',NULL,NULL,NULL,NULL,NULL,64);
INSERT INTO "sak_brudd" VALUES(2026,3,'kode 3 æøå',NULL,NULL,NULL,NULL,NULL,64);
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
INSERT INTO "sak_forelegging" VALUES(2026,1,1,'2026-11-11','2026-12-07','reaksjoner 1 æøå','brudd 1 æøå',1,NULL,NULL,NULL,NULL,1,66);
INSERT INTO "sak_forelegging" VALUES(2026,2,2,'2026-11-12','2026-12-07','reaksjoner 2 æøå','brudd 2 æøå',2,NULL,NULL,NULL,NULL,2,66);
INSERT INTO "sak_forelegging" VALUES(2026,3,3,'2026-11-13','2026-12-07','reaksjoner 3 æøå','brudd 3 æøå',3,NULL,NULL,NULL,NULL,3,66);
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
INSERT INTO "sak_krav" VALUES(2026,1,1,'2026-11-11',1,'hva 1 æøå','nodvendig 1 æøå',NULL,'2026-11-12','2026-11-20',NULL,NULL,NULL,1,65);
INSERT INTO "sak_krav" VALUES(2026,2,2,'2026-11-12',0,'hva 2 æøå','nodvendig 2 æøå',NULL,'2026-11-12','2026-11-20',NULL,NULL,NULL,2,65);
INSERT INTO "sak_krav" VALUES(2026,3,3,'2026-11-13',1,'hva 3 æøå','nodvendig 3 æøå',NULL,'2026-11-12','2026-11-20',NULL,NULL,NULL,3,65);
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
INSERT INTO "sak_raad" VALUES(2026,1,1,'mote 1 æøå','2026-11-11',NULL,'anbefalt 1 æøå',NULL,'tekst 1 æøå',67);
INSERT INTO "sak_raad" VALUES(2026,2,2,'mote 2 æøå','2026-11-12',NULL,'anbefalt 2 æøå',NULL,'tekst 2 æøå',67);
INSERT INTO "sak_raad" VALUES(2026,3,3,'mote 3 æøå','2026-11-13',NULL,'anbefalt 3 æøå',NULL,'tekst 3 æøå',67);
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
INSERT INTO "sak_raad_brudd" VALUES(2026,1,1,'kode 1 æøå','ikke brudd',68);
INSERT INTO "sak_raad_brudd" VALUES(2026,2,2,'kode 2 æøå','ikke tilstrekkelig opplyst',68);
INSERT INTO "sak_raad_brudd" VALUES(2026,3,3,'kode 3 æøå','brudd',68);
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
INSERT INTO "sak_retur" VALUES(2026,1,1,'2026-11-11','av 1 æøå','grunn 1 æøå',70);
INSERT INTO "sak_retur" VALUES(2026,2,2,'2026-11-12','av 2 æøå','grunn 2 æøå',70);
INSERT INTO "sak_retur" VALUES(2026,3,3,'2026-11-13','av 3 æøå','grunn 3 æøå',70);
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
INSERT INTO "sak_varsel" VALUES(2026,1,2026,1,'koblet 1 æøå',85);
INSERT INTO "sak_varsel" VALUES(2026,2,2026,2,'koblet 2 æøå',85);
INSERT INTO "sak_varsel" VALUES(2026,3,2026,3,'koblet 3 æøå',85);
CREATE TABLE skjema (
    nr INTEGER NOT NULL PRIMARY KEY, navn TEXT NOT NULL, sha256 TEXT NOT NULL,
    tid TEXT NOT NULL, program TEXT NOT NULL
) STRICT;
INSERT INTO "skjema" VALUES(1,'0001_grunnmur','2fb7bf4fd78f9594e20a246faf1486e90589cacfc2424a2858927cae6ff57ea7','2026-11-23T10:15:00.000000Z','0.1.0');
INSERT INTO "skjema" VALUES(2,'0002_tolk','36efd51d934a9e4e0a7c50a84ed6957b0b49d81ade7426fcae70efa846792212','2026-11-23T10:15:00.000000Z','0.1.0');
INSERT INTO "skjema" VALUES(3,'0003_varsel','0a23e78299cdfeca910a7fcc3099a47a13fd5b58e2d95dd018db55151308ff06','2026-11-23T10:15:00.000000Z','0.1.0');
INSERT INTO "skjema" VALUES(4,'0004_bosetting','837045e847af95d6151e047cc90e7e0ddbeac3d944aa587dc87e9251f853a173','2026-11-23T10:15:00.000000Z','0.1.0');
INSERT INTO "skjema" VALUES(5,'0005_brev','b67ed53a1da54ac1c37194ec88d99ab9de9f1d5bc5756a3fbca8d09faa869acf','2026-11-23T10:15:00.000000Z','0.1.0');
INSERT INTO "skjema" VALUES(6,'0006_register','770faf8e000ee591d11ec7c5ffda4e27c50183cd223e08ebacc345cdefdaebe8','2026-11-23T10:15:00.000000Z','0.1.0');
INSERT INTO "skjema" VALUES(7,'0007_tolkebevis','5d50bd19bae1219e6a07ac2b072f0b09dc216e3c185b3f753f69662a94590951','2026-11-23T10:15:00.000000Z','0.1.0');
INSERT INTO "skjema" VALUES(8,'0008_innspill','a5101cbef863038f840a633316c85d6ac5c4008e9d6afa7063f8c9dd4960147b','2026-11-23T10:15:00.000000Z','0.1.0');
INSERT INTO "skjema" VALUES(9,'0009_sammenslaing','82ca3d1cc36718488905d5869373b81a15c0b2263c63eab71ab8a9c20374c1af','2026-11-23T10:15:00.000000Z','0.1.0');
INSERT INTO "skjema" VALUES(10,'0010_sak','ab6723d38da1a8a15c35c20a1ddfd8d6adf288990f36b1786581c4b6312add88','2026-11-23T10:15:00.000000Z','0.1.0');
INSERT INTO "skjema" VALUES(11,'0011_utvalg','180fa4025625f99083c4f1e26f0849116499f4a174a5a6404eb2b86c1012341c','2026-11-23T10:15:00.000000Z','0.1.0');
INSERT INTO "skjema" VALUES(12,'0012_klage','68dc7d03370afb794d3dee249553847de895f9b937034171cccb8570c14ac211','2026-11-23T10:15:00.000000Z','0.1.0');
INSERT INTO "skjema" VALUES(13,'0013_rutine','066a08a8a1d5ea046dfd17e04df59f39d2051e7bc5e1fcc1735578d9c43a5935','2026-11-23T10:15:00.000000Z','0.1.0');
INSERT INTO "skjema" VALUES(14,'0014_innsyn','1f24a3b9f9d7ad73fc7df502510d1268572b77bf6b180fb48f94719b75871686','2026-11-23T10:15:00.000000Z','0.1.0');
INSERT INTO "skjema" VALUES(15,'0015_godkjenning','33476843b7aeec1d8735141ff716cdec020ebd9fe406f4892f5002ff80960389','2026-11-23T10:15:00.000000Z','0.1.0');
INSERT INTO "skjema" VALUES(16,'0016_godkjenning_vedtak','b815285ad9ad5bd748466d10a337d8903f5edf437d2cc6a1ff93518f477cd672','2026-11-23T10:15:00.000000Z','0.1.0');
INSERT INTO "skjema" VALUES(17,'0017_uttrekk','9183e740fd7065e5ff0d57f27cc0c7afc68e4575fbe069d2e23b75f041c409ca','2026-11-23T10:15:00.000000Z','0.1.0');
CREATE TABLE slettet (
    gjelder      TEXT NOT NULL PRIMARY KEY,
    sletting     INTEGER NOT NULL,
    dato         TEXT NOT NULL,
    sak          TEXT,
    begynt       TEXT NOT NULL,
    avsluttet    TEXT NOT NULL,
    kanal        TEXT,
    varsler_type TEXT,
    anonymitet   TEXT,
    virkeomrade  TEXT,
    utfall       TEXT,
    grunnlag     TEXT,
    tilbakekall  INTEGER,
    anbefalt     TEXT,
    besluttet    TEXT,
    underrettet  TEXT,
    krav         INTEGER NOT NULL,
    foreleggelser INTEGER NOT NULL,
    raad         INTEGER NOT NULL,
    innsynskrav  INTEGER NOT NULL,
    journalposter INTEGER NOT NULL,
    vedlegg      INTEGER NOT NULL,
    brev         INTEGER NOT NULL,
    journalrader INTEGER NOT NULL,
    sist         INTEGER NOT NULL,
    CONSTRAINT slettet_tilbakekall_er_0_eller_1 CHECK (tilbakekall IN (0, 1)),
    CONSTRAINT slettet_sletting_finnes FOREIGN KEY (sletting) REFERENCES sletting (id),
    CONSTRAINT slettet_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "slettet" VALUES('gjelder 1 æøå',1,'2026-11-11',NULL,'begynt 1 æøå','avsluttet 1 æøå',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,1,1,1,1,1,1,1,44);
INSERT INTO "slettet" VALUES('gjelder 2 æøå',2,'2026-11-12',NULL,'begynt 2 æøå','avsluttet 2 æøå',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,2,2,2,2,2,2,2,44);
INSERT INTO "slettet" VALUES('gjelder 3 æøå',3,'2026-11-13',NULL,'begynt 3 æøå','avsluttet 3 æøå',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,3,3,3,3,3,3,3,3,44);
CREATE TABLE slettet_brudd (
    gjelder   TEXT NOT NULL,
    kode      TEXT NOT NULL,
    vurdering TEXT,
    alvor     TEXT,
    raad      TEXT,
    sist      INTEGER NOT NULL,
    PRIMARY KEY (gjelder, kode),
    CONSTRAINT slettet_brudd_slettet_finnes FOREIGN KEY (gjelder) REFERENCES slettet (gjelder),
    CONSTRAINT slettet_brudd_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "slettet_brudd" VALUES('gjelder 1 æøå','kode 1 æøå','vurdering 1 æøå','alvor 1 æøå','raad 1 æøå',45);
INSERT INTO "slettet_brudd" VALUES('gjelder 2 æøå','kode 2 æøå',NULL,NULL,NULL,45);
INSERT INTO "slettet_brudd" VALUES('gjelder 3 æøå','kode 3 æøå','vurdering 3 æøå','alvor 3 æøå','raad 3 æøå',45);
CREATE TABLE sletting (
    id         INTEGER NOT NULL PRIMARY KEY,
    gjelder    TEXT NOT NULL,
    hjemmel    TEXT NOT NULL,
    hjemmel_tekst TEXT NOT NULL,
    henvisning TEXT NOT NULL,
    bedt_av    TEXT NOT NULL,
    bedt       TEXT NOT NULL,
    svar       TEXT,
    svart_av   TEXT,
    svart      TEXT,
    sist       INTEGER NOT NULL,
    CONSTRAINT sletting_hjemmel_er_kjent CHECK (hjemmel IN ('forskrift', 'vedtak', 'annen lov')),
    CONSTRAINT sletting_svar_er_kjent CHECK (svar IN ('godkjent', 'avslått')),
    CONSTRAINT sletting_svar_har_alt CHECK
        ((svar IS NULL) = (svart_av IS NULL) AND (svar IS NULL) = (svart IS NULL)),
    CONSTRAINT sletting_to_personer CHECK (svart_av IS NULL OR svar = 'avslått' OR svart_av <> bedt_av),
    CONSTRAINT sletting_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "sletting" VALUES(1,'gjelder 1 æøå','vedtak','hjemmel_tekst 1 æøå','henvisning 1 æøå','bedt_av 1 æøå','bedt 1 æøå',NULL,NULL,NULL,43);
INSERT INTO "sletting" VALUES(2,'gjelder 2 æøå','annen lov','hjemmel_tekst 2 æøå','henvisning 2 æøå','bedt_av 2 æøå','bedt 2 æøå',NULL,NULL,NULL,43);
INSERT INTO "sletting" VALUES(3,'gjelder 3 æøå','forskrift','hjemmel_tekst 3 æøå','henvisning 3 æøå','bedt_av 3 æøå','bedt 3 æøå',NULL,NULL,NULL,43);
CREATE TABLE soknad (
    aar           INTEGER NOT NULL,
    lopenr        INTEGER NOT NULL,
    fornavn       TEXT NOT NULL,
    mellomnavn    TEXT NOT NULL,
    etternavn     TEXT NOT NULL,
    kjonn         TEXT,
    fodselsdato   TEXT,
    fodselsnummer TEXT,
    fylke         TEXT NOT NULL,
    telefon       TEXT NOT NULL,
    epost         TEXT NOT NULL,
    adresse       TEXT NOT NULL,
    adresse_samtykke INTEGER NOT NULL,
    adressesperre TEXT,
    kapasitet     TEXT,
    mottatt       TEXT NOT NULL,
    kanal         TEXT NOT NULL,
    status        TEXT NOT NULL,
    myndig        TEXT NOT NULL,
    myndig_dato   TEXT,
    myndig_av     TEXT,
    opphold       TEXT NOT NULL,
    opphold_dato  TEXT,
    opphold_av    TEXT,
    dokumentasjon TEXT NOT NULL,
    dokumentasjon_dato TEXT,
    dokumentasjon_av   TEXT,
    tolkenummer   INTEGER,
    avgjort       TEXT,
    underrettet   TEXT,
    saksbehandler TEXT NOT NULL,
    sist          INTEGER NOT NULL,
    PRIMARY KEY (aar, lopenr),
    CONSTRAINT soknad_har_navn CHECK (fornavn <> '' OR etternavn <> ''),
    CONSTRAINT soknad_kanal_er_kjent CHECK (kanal IN ('digitalt', 'papirpost')),
    CONSTRAINT soknad_status_er_kjent CHECK
        (status IN ('mottatt', 'mangler dokumentasjon', 'innvilget', 'avslått', 'trukket')),
    CONSTRAINT soknad_myndig_er_svart CHECK (myndig IN ('ja', 'nei', 'ikke avklart')),
    CONSTRAINT soknad_opphold_er_svart CHECK (opphold IN ('ja', 'nei', 'ikke avklart')),
    CONSTRAINT soknad_dokumentasjon_er_svart CHECK (dokumentasjon IN ('ja', 'nei', 'ikke avklart')),
    CONSTRAINT soknad_adressesperre_er_kjent CHECK (adressesperre IN ('fortrolig', 'strengt fortrolig')),
    CONSTRAINT soknad_samtykke_er_0_eller_1 CHECK (adresse_samtykke IN (0, 1)),
    CONSTRAINT soknad_saksbehandler_finnes FOREIGN KEY (saksbehandler) REFERENCES bruker (login),
    CONSTRAINT soknad_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "soknad" VALUES(2026,1,'fornavn 1 æøå','mellomnavn 1 æøå','etternavn 1 æøå','kjonn 1 æøå','2026-11-11','fodselsnummer 1 æøå','fylke 1 æøå','telefon 1 æøå','epost 1 æøå','adresse 1 æøå',1,'strengt fortrolig','kapasitet 1 æøå','2026-11-11','papirpost','mangler dokumentasjon','nei','2026-11-11','myndig_av 1 æøå','nei','2026-11-11','opphold_av 1 æøå','nei','2026-11-11','dokumentasjon_av 1 æøå',1,'avgjort 1 æøå','underrettet 1 æøå','login 1 æøå',59);
INSERT INTO "soknad" VALUES(2026,2,'fornavn 2 æøå','mellomnavn 2 æøå','etternavn 2 æøå',NULL,NULL,NULL,'fylke 2 æøå','telefon 2 æøå','epost 2 æøå','adresse 2 æøå',0,'fortrolig',NULL,'2026-11-12','digitalt','innvilget','ikke avklart',NULL,NULL,'ikke avklart',NULL,NULL,'ikke avklart',NULL,NULL,2,NULL,NULL,'login 2 æøå',59);
INSERT INTO "soknad" VALUES(2026,3,'fornavn 3 æøå','mellomnavn 3 æøå','etternavn 3 æøå','kjonn 3 æøå','2026-11-13','fodselsnummer 3 æøå','fylke 3 æøå','telefon 3 æøå','epost 3 æøå','adresse 3 æøå',1,'strengt fortrolig','kapasitet 3 æøå','2026-11-13','papirpost','avslått','ja','2026-11-13','myndig_av 3 æøå','ja','2026-11-13','opphold_av 3 æøå','ja','2026-11-13','dokumentasjon_av 3 æøå',3,'avgjort 3 æøå','underrettet 3 æøå','login 3 æøå',59);
CREATE TABLE soknad_kvalifikasjon (
    aar           INTEGER NOT NULL,
    lopenr        INTEGER NOT NULL,
    sprak         TEXT NOT NULL,
    tolketype     TEXT NOT NULL,
    kvalifikasjon TEXT NOT NULL,
    oppnadd       TEXT,
    gyldig_fra    TEXT,
    ugyldig_fra   TEXT,
    ugyldig_grunn TEXT,
    begrunnelse   TEXT,
    sist          INTEGER NOT NULL, kategori TEXT
    CONSTRAINT soknad_kvalifikasjon_kategori_er_kjent CHECK (kategori IN ('A', 'B', 'C', 'D', 'E')), godkjenning TEXT
    CONSTRAINT soknad_kvalifikasjon_godkjenning_gir_kategori CHECK
        ((godkjenning IS NULL) = (kategori IS NULL) AND (godkjenning IS NULL OR kvalifikasjon = 'utenlandsk')),
    PRIMARY KEY (aar, lopenr, sprak, tolketype, kvalifikasjon),
    CONSTRAINT soknad_kvalifikasjon_slutter_med_grunn CHECK
        ((ugyldig_fra IS NULL) = (ugyldig_grunn IS NULL)),
    CONSTRAINT soknad_kvalifikasjon_sprak_finnes FOREIGN KEY (aar, lopenr, sprak, tolketype)
        REFERENCES soknad_sprak (aar, lopenr, sprak, tolketype),
    CONSTRAINT soknad_kvalifikasjon_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "soknad_kvalifikasjon" VALUES(2026,1,'sprak 1 æøå','tolketype 1 æøå','kvalifikasjon 1 æøå','2026-11-11','2026-11-11',NULL,NULL,'begrunnelse 1 æøå',61,NULL,NULL);
INSERT INTO "soknad_kvalifikasjon" VALUES(2026,2,'sprak 2 æøå','tolketype 2 æøå','kvalifikasjon 2 æøå',NULL,NULL,'2026-11-12','utløpt',NULL,61,NULL,NULL);
INSERT INTO "soknad_kvalifikasjon" VALUES(2026,3,'sprak 3 æøå','tolketype 3 æøå','kvalifikasjon 3 æøå','2026-11-13','2026-11-13',NULL,NULL,'begrunnelse 3 æøå',61,NULL,NULL);
CREATE TABLE soknad_sprak (
    aar       INTEGER NOT NULL,
    lopenr    INTEGER NOT NULL,
    sprak     TEXT NOT NULL,
    tolketype TEXT NOT NULL,
    utfall    TEXT,
    begrunnelse TEXT,
    sist      INTEGER NOT NULL,
    PRIMARY KEY (aar, lopenr, sprak, tolketype),
    CONSTRAINT soknad_sprak_utfall_er_kjent CHECK (utfall IN ('innvilget', 'avslått')),
    CONSTRAINT soknad_sprak_soknad_finnes FOREIGN KEY (aar, lopenr) REFERENCES soknad (aar, lopenr),
    CONSTRAINT soknad_sprak_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "soknad_sprak" VALUES(2026,1,'sprak 1 æøå','tolketype 1 æøå','avslått','begrunnelse 1 æøå',60);
INSERT INTO "soknad_sprak" VALUES(2026,2,'sprak 2 æøå','tolketype 2 æøå','innvilget',NULL,60);
INSERT INTO "soknad_sprak" VALUES(2026,3,'sprak 3 æøå','tolketype 3 æøå','avslått','begrunnelse 3 æøå',60);
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
INSERT INTO "stedfortreder" VALUES(1,'gjelder 1 æøå','person 1 æøå','i_stedet_for 1 æøå','oppnevnt_av 1 æøå','2026-11-11',16);
INSERT INTO "stedfortreder" VALUES(2,'gjelder 2 æøå','person 2 æøå','i_stedet_for 2 æøå','oppnevnt_av 2 æøå','2026-11-12',16);
INSERT INTO "stedfortreder" VALUES(3,'gjelder 3 æøå','person 3 æøå','i_stedet_for 3 æøå','oppnevnt_av 3 æøå','2026-11-13',16);
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
    sist        INTEGER NOT NULL, fodselsnummer TEXT, adressesperre TEXT
    CONSTRAINT tolk_adressesperre_er_kjent CHECK (adressesperre IN ('fortrolig', 'strengt fortrolig')),
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
INSERT INTO "tolk" VALUES(1,'fornavn 1 æøå','mellomnavn 1 æøå','etternavn 1 æøå','mann','2026-11-11','fylke 1 æøå','telefon 1 æøå','epost 1 æøå','adresse 1 æøå',1,'deltid','2026-11-11','inaktiv','sok 1 æøå',53,'fodselsnummer 1 æøå','strengt fortrolig');
INSERT INTO "tolk" VALUES(2,'fornavn 2 æøå','mellomnavn 2 æøå','etternavn 2 æøå','kvinne',NULL,'fylke 2 æøå','telefon 2 æøå','epost 2 æøå','adresse 2 æøå',0,'sporadisk',NULL,'ikke oppført','sok 2 æøå',53,NULL,'fortrolig');
INSERT INTO "tolk" VALUES(3,'fornavn 3 æøå','mellomnavn 3 æøå','etternavn 3 æøå','mann','2026-11-13','fylke 3 æøå','telefon 3 æøå','epost 3 æøå','adresse 3 æøå',1,'heltid','2026-11-13','oppført','sok 3 æøå',53,'fodselsnummer 3 æøå','strengt fortrolig');
CREATE TABLE tolk_kvalifikasjon (
    tolkenummer   INTEGER NOT NULL,
    sprak         TEXT NOT NULL,
    tolketype     TEXT NOT NULL,
    kvalifikasjon TEXT NOT NULL,
    oppnadd       TEXT,
    gyldig_fra    TEXT,
    ugyldig_fra   TEXT,
    ugyldig_grunn TEXT,
    begrunnelse   TEXT,
    sist          INTEGER NOT NULL, kategori TEXT
    CONSTRAINT tolk_kvalifikasjon_kategori_er_kjent CHECK (kategori IN ('A', 'B', 'C', 'D', 'E')), godkjenning TEXT
    CONSTRAINT tolk_kvalifikasjon_godkjenning_gir_kategori CHECK
        ((godkjenning IS NULL) = (kategori IS NULL) AND (godkjenning IS NULL OR kvalifikasjon = 'utenlandsk')),
    PRIMARY KEY (tolkenummer, sprak, tolketype, kvalifikasjon),
    CONSTRAINT tolk_kvalifikasjon_er_kjent CHECK
        (kvalifikasjon IN ('statsautorisasjon', 'bachelor', 'grunnemne', 'tospråktest', 'tao', 'translatør',
                           'fagoversetter', 'bachelor-tegnspråk', 'eldre-tolkeutdanning', 'skrivetolkutdanning',
                           'utenlandsk')),
    CONSTRAINT tolk_kvalifikasjon_oppnadd_er_iso CHECK (oppnadd LIKE '____-__-__'),
    CONSTRAINT tolk_kvalifikasjon_slutter_med_grunn CHECK
        ((ugyldig_fra IS NULL) = (ugyldig_grunn IS NULL)),
    CONSTRAINT tolk_kvalifikasjon_grunn_er_kjent CHECK
        (ugyldig_grunn IN ('tilbakekalt', 'annullert', 'utløpt', 'feilført', 'ikke i filen')),
    CONSTRAINT tolk_kvalifikasjon_sprak_finnes FOREIGN KEY (tolkenummer, sprak, tolketype)
        REFERENCES tolk_sprak (tolkenummer, sprak, tolketype),
    CONSTRAINT tolk_kvalifikasjon_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "tolk_kvalifikasjon" VALUES(1,'sprak 1 æøå','norsk tegnspråk','bachelor','2026-11-11','2026-11-11',NULL,NULL,'begrunnelse 1 æøå',55,NULL,NULL);
INSERT INTO "tolk_kvalifikasjon" VALUES(2,'sprak 2 æøå','norsk skrivetolking','grunnemne',NULL,NULL,'2026-11-12','utløpt',NULL,55,NULL,NULL);
INSERT INTO "tolk_kvalifikasjon" VALUES(3,'sprak 3 æøå','tolking for døvblinde','tospråktest','2026-11-13','2026-11-13',NULL,NULL,'begrunnelse 3 æøå',55,NULL,NULL);
CREATE TABLE tolk_sammenslatt (
    tolkenummer INTEGER NOT NULL PRIMARY KEY,
    beholdt     INTEGER NOT NULL,
    dato        TEXT NOT NULL,
    begrunnelse TEXT,
    sist        INTEGER NOT NULL,
    CONSTRAINT tolk_sammenslatt_med_en_annen CHECK (beholdt <> tolkenummer),
    CONSTRAINT tolk_sammenslatt_dato_er_iso CHECK (dato LIKE '____-__-__'),
    CONSTRAINT tolk_sammenslatt_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "tolk_sammenslatt" VALUES(1,10482,'2026-11-11','begrunnelse 1 æøå',58);
INSERT INTO "tolk_sammenslatt" VALUES(2,10482,'2026-11-12',NULL,58);
INSERT INTO "tolk_sammenslatt" VALUES(3,10482,'2026-11-13','begrunnelse 3 æøå',58);
CREATE TABLE tolk_slettet (
    tolkenummer INTEGER NOT NULL PRIMARY KEY,
    dato        TEXT NOT NULL,
    sprak       INTEGER NOT NULL,
    kvalifikasjoner INTEGER NOT NULL,
    rettelser   INTEGER NOT NULL,
    journalrader INTEGER NOT NULL,
    sist        INTEGER NOT NULL,
    CONSTRAINT tolk_slettet_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "tolk_slettet" VALUES(1,'2026-11-11',1,1,1,1,56);
INSERT INTO "tolk_slettet" VALUES(2,'2026-11-12',2,2,2,2,56);
INSERT INTO "tolk_slettet" VALUES(3,'2026-11-13',3,3,3,3,56);
CREATE TABLE tolk_sprak (
    tolkenummer INTEGER NOT NULL,
    sprak       TEXT NOT NULL,
    tolketype   TEXT NOT NULL,
    kategori    TEXT,
    kategori_antatt INTEGER NOT NULL,
    statsautorisert INTEGER NOT NULL,
    sist        INTEGER NOT NULL, uten_oppforing INTEGER
    CONSTRAINT tolk_sprak_uten_oppforing_er_1 CHECK (uten_oppforing = 1),
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
INSERT INTO "tolk_sprak" VALUES(1,'sprak 1 æøå','norsk tegnspråk','B',1,1,54,NULL);
INSERT INTO "tolk_sprak" VALUES(2,'sprak 2 æøå','norsk skrivetolking','C',0,0,54,1);
INSERT INTO "tolk_sprak" VALUES(3,'sprak 3 æøå','tolking for døvblinde','D',1,1,54,NULL);
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
INSERT INTO "tolkebevis" VALUES(2026,1,1,'2026-11-12','id 1 æøå','signatur 1 æøå',NULL,NULL,'begrunnelse 1 æøå',73);
INSERT INTO "tolkebevis" VALUES(2026,2,2,'2026-11-12','id 2 æøå','signatur 2 æøå','2026-11-13','erstattet',NULL,73);
INSERT INTO "tolkebevis" VALUES(2026,3,3,'2026-11-12','id 3 æøå','signatur 3 æøå',NULL,NULL,'begrunnelse 3 æøå',73);
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
INSERT INTO "tolkebevis_nokkel" VALUES('id 1 æøå','offentlig 1 æøå','2026-11-11','2026-11-11',72);
INSERT INTO "tolkebevis_nokkel" VALUES('id 2 æøå','offentlig 2 æøå','2026-11-12',NULL,72);
INSERT INTO "tolkebevis_nokkel" VALUES('id 3 æøå','offentlig 3 æøå','2026-11-13','2026-11-13',72);
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
INSERT INTO "underretning" VALUES('gjelder 1 æøå',1,1,'digital',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,17);
INSERT INTO "underretning" VALUES('gjelder 2 æøå',2,2,'oppgitt-adresse',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,17);
INSERT INTO "underretning" VALUES('gjelder 3 æøå',3,3,'personlig',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,17);
CREATE TABLE utvalg_habilitet (
    habilitet INTEGER NOT NULL PRIMARY KEY,
    aar       INTEGER NOT NULL,
    lopenr    INTEGER NOT NULL,
    deltok    TEXT NOT NULL,
    alle      INTEGER NOT NULL,
    sist      INTEGER NOT NULL,
    CONSTRAINT utvalg_habilitet_alle_er_0_eller_1 CHECK (alle IN (0, 1)),
    CONSTRAINT utvalg_habilitet_svaret_finnes FOREIGN KEY (habilitet) REFERENCES habilitet (id),
    CONSTRAINT utvalg_habilitet_mote_finnes FOREIGN KEY (aar, lopenr) REFERENCES utvalg_mote (aar, lopenr),
    CONSTRAINT utvalg_habilitet_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "utvalg_habilitet" VALUES(1,2026,1,'deltok 1 æøå',1,81);
INSERT INTO "utvalg_habilitet" VALUES(2,2026,2,'deltok 2 æøå',0,81);
INSERT INTO "utvalg_habilitet" VALUES(3,2026,3,'deltok 3 æøå',1,81);
CREATE TABLE utvalg_innkalling (
    id          INTEGER NOT NULL PRIMARY KEY,
    aar         INTEGER NOT NULL,
    lopenr      INTEGER NOT NULL,
    medlem      INTEGER NOT NULL,
    i_stedet_for INTEGER,
    sak         TEXT,
    innkalt     TEXT NOT NULL,
    forfall     TEXT,
    brev        INTEGER NOT NULL,
    erklaring   INTEGER NOT NULL,
    sist        INTEGER NOT NULL,
    CONSTRAINT utvalg_innkalling_sak_bare_for_vara CHECK (sak IS NULL OR i_stedet_for IS NOT NULL),
    CONSTRAINT utvalg_innkalling_mote_finnes FOREIGN KEY (aar, lopenr) REFERENCES utvalg_mote (aar, lopenr),
    CONSTRAINT utvalg_innkalling_medlem_finnes FOREIGN KEY (medlem) REFERENCES utvalg_medlem (id),
    CONSTRAINT utvalg_innkalling_stedet_finnes FOREIGN KEY (i_stedet_for) REFERENCES utvalg_medlem (id),
    CONSTRAINT utvalg_innkalling_brev_finnes FOREIGN KEY (brev) REFERENCES brev (id),
    CONSTRAINT utvalg_innkalling_erklaring_finnes FOREIGN KEY (erklaring) REFERENCES brev (id),
    CONSTRAINT utvalg_innkalling_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "utvalg_innkalling" VALUES(1,2026,1,1,1,'sak 1 æøå','innkalt 1 æøå','forfall 1 æøå',1,1,80);
INSERT INTO "utvalg_innkalling" VALUES(2,2026,2,2,2,NULL,'innkalt 2 æøå',NULL,2,2,80);
INSERT INTO "utvalg_innkalling" VALUES(3,2026,3,3,3,'sak 3 æøå','innkalt 3 æøå','forfall 3 æøå',3,3,80);
CREATE TABLE utvalg_medlem (
    id            INTEGER NOT NULL PRIMARY KEY,
    nominasjon    INTEGER NOT NULL,
    rolle         TEXT NOT NULL,
    plass         TEXT NOT NULL,
    navn          TEXT NOT NULL,
    kjonn         TEXT,
    fylke         TEXT,
    sprak         TEXT NOT NULL,
    arbeidsgivere TEXT NOT NULL,
    tolkenummer   INTEGER,
    adresse       TEXT,
    fra           TEXT NOT NULL,
    til           TEXT NOT NULL,
    oppnevnt_av   TEXT NOT NULL,
    oppnevnt      TEXT NOT NULL,
    taushet       TEXT,
    fratradt      TEXT,
    fratradt_grunn TEXT,
    sist          INTEGER NOT NULL,
    CONSTRAINT utvalg_medlem_rolle_er_kjent CHECK (rolle IN ('tolk', 'utdanning', 'bruker', 'bestiller')),
    CONSTRAINT utvalg_medlem_plass_er_kjent CHECK (plass IN ('fast', 'vara')),
    CONSTRAINT utvalg_medlem_til_etter_fra CHECK (til >= fra),
    CONSTRAINT utvalg_medlem_fratradt_har_grunn CHECK ((fratradt IS NULL) = (fratradt_grunn IS NULL)),
    CONSTRAINT utvalg_medlem_oppnevnt_en_gang UNIQUE (nominasjon, fra),
    CONSTRAINT utvalg_medlem_nominasjon_finnes FOREIGN KEY (nominasjon) REFERENCES utvalg_nominasjon (id),
    CONSTRAINT utvalg_medlem_oppnevnt_av_finnes FOREIGN KEY (oppnevnt_av) REFERENCES bruker (login),
    CONSTRAINT utvalg_medlem_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "utvalg_medlem" VALUES(1,1,'utdanning','vara','navn 1 æøå','kjonn 1 æøå','fylke 1 æøå','sprak 1 æøå','arbeidsgivere 1 æøå',1,'adresse 1 æøå','2026-11-11','2026-11-11','login 1 æøå','oppnevnt 1 æøå','taushet 1 æøå','2026-11-11','2026-11-11',76);
INSERT INTO "utvalg_medlem" VALUES(2,2,'bruker','fast','navn 2 æøå',NULL,NULL,'sprak 2 æøå','arbeidsgivere 2 æøå',2,NULL,'2026-11-12','2026-11-12','login 2 æøå','oppnevnt 2 æøå',NULL,NULL,NULL,76);
INSERT INTO "utvalg_medlem" VALUES(3,3,'bestiller','vara','navn 3 æøå','kjonn 3 æøå','fylke 3 æøå','sprak 3 æøå','arbeidsgivere 3 æøå',3,'adresse 3 æøå','2026-11-13','2026-11-13','login 3 æøå','oppnevnt 3 æøå','taushet 3 æøå','2026-11-13','2026-11-13',76);
CREATE TABLE utvalg_mote (
    aar        INTEGER NOT NULL,
    lopenr     INTEGER NOT NULL,
    dato       TEXT NOT NULL,
    kl         TEXT,
    sted       TEXT,
    leder      TEXT NOT NULL,
    innkalt    TEXT,
    protokoll  INTEGER,
    signert    TEXT,
    sist       INTEGER NOT NULL,
    PRIMARY KEY (aar, lopenr),
    CONSTRAINT utvalg_mote_signert_har_protokoll CHECK ((signert IS NULL) = (protokoll IS NULL)),
    CONSTRAINT utvalg_mote_leder_finnes FOREIGN KEY (leder) REFERENCES bruker (login),
    CONSTRAINT utvalg_mote_protokoll_finnes FOREIGN KEY (protokoll) REFERENCES brev (id),
    CONSTRAINT utvalg_mote_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "utvalg_mote" VALUES(2026,1,'2026-11-11','kl 1 æøå','sted 1 æøå','login 1 æøå','innkalt 1 æøå',1,'2026-11-12',77);
INSERT INTO "utvalg_mote" VALUES(2026,2,'2026-11-12',NULL,NULL,'login 2 æøå',NULL,NULL,NULL,77);
INSERT INTO "utvalg_mote" VALUES(2026,3,'2026-11-13','kl 3 æøå','sted 3 æøå','login 3 æøå','innkalt 3 æøå',2,'2026-11-13',77);
CREATE TABLE utvalg_motesak (
    aar        INTEGER NOT NULL,
    lopenr     INTEGER NOT NULL,
    sak_aar    INTEGER NOT NULL,
    sak_lopenr INTEGER NOT NULL,
    merknad    TEXT,
    framlegg   INTEGER,
    sist       INTEGER NOT NULL,
    PRIMARY KEY (aar, lopenr, sak_aar, sak_lopenr),
    CONSTRAINT utvalg_motesak_mote_finnes FOREIGN KEY (aar, lopenr) REFERENCES utvalg_mote (aar, lopenr),
    CONSTRAINT utvalg_motesak_sak_finnes FOREIGN KEY (sak_aar, sak_lopenr) REFERENCES sak (aar, lopenr),
    CONSTRAINT utvalg_motesak_framlegg_finnes FOREIGN KEY (framlegg) REFERENCES brev (id),
    CONSTRAINT utvalg_motesak_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "utvalg_motesak" VALUES(2026,1,2026,1,'merknad 1 æøå',1,78);
INSERT INTO "utvalg_motesak" VALUES(2026,2,2026,2,NULL,2,78);
INSERT INTO "utvalg_motesak" VALUES(2026,3,2026,3,'merknad 3 æøå',3,78);
CREATE TABLE utvalg_navn (
    sak_aar    INTEGER NOT NULL,
    sak_lopenr INTEGER NOT NULL,
    nr         INTEGER NOT NULL,
    navn       TEXT NOT NULL,
    rolle      TEXT NOT NULL,
    sist       INTEGER NOT NULL,
    PRIMARY KEY (sak_aar, sak_lopenr, nr),
    CONSTRAINT utvalg_navn_sak_finnes FOREIGN KEY (sak_aar, sak_lopenr) REFERENCES sak (aar, lopenr),
    CONSTRAINT utvalg_navn_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "utvalg_navn" VALUES(2026,1,1,'navn 1 æøå','rolle 1 æøå',79);
INSERT INTO "utvalg_navn" VALUES(2026,2,2,'navn 2 æøå','rolle 2 æøå',79);
INSERT INTO "utvalg_navn" VALUES(2026,3,3,'navn 3 æøå','rolle 3 æøå',79);
CREATE TABLE utvalg_nominasjon (
    id            INTEGER NOT NULL PRIMARY KEY,
    utlysning     INTEGER NOT NULL,
    rolle         TEXT NOT NULL,
    navn          TEXT NOT NULL,
    nominert_av   TEXT NOT NULL,
    mottatt       TEXT NOT NULL,
    kjonn         TEXT,
    fylke         TEXT,
    sprak         TEXT NOT NULL,
    arbeidsgivere TEXT NOT NULL,
    tolkenummer   INTEGER,
    adresse       TEXT,
    rang          INTEGER,
    rangert_av    TEXT,
    rangert       TEXT,
    sist          INTEGER NOT NULL,
    CONSTRAINT utvalg_nominasjon_rolle_er_kjent CHECK (rolle IN ('tolk', 'utdanning', 'bruker', 'bestiller')),
    CONSTRAINT utvalg_nominasjon_rang_er_over_0 CHECK (rang > 0),
    CONSTRAINT utvalg_nominasjon_rang_har_alt CHECK
        ((rang IS NULL) = (rangert_av IS NULL) AND (rang IS NULL) = (rangert IS NULL)),
    CONSTRAINT utvalg_nominasjon_utlysning_finnes FOREIGN KEY (utlysning) REFERENCES utvalg_utlysning (id),
    CONSTRAINT utvalg_nominasjon_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "utvalg_nominasjon" VALUES(1,1,'utdanning','navn 1 æøå','nominert_av 1 æøå','2026-11-11','kjonn 1 æøå','fylke 1 æøå','sprak 1 æøå','arbeidsgivere 1 æøå',1,'adresse 1 æøå',1,'kari','2026-11-12',75);
INSERT INTO "utvalg_nominasjon" VALUES(2,2,'bruker','navn 2 æøå','nominert_av 2 æøå','2026-11-12',NULL,NULL,'sprak 2 æøå','arbeidsgivere 2 æøå',2,NULL,NULL,NULL,NULL,75);
INSERT INTO "utvalg_nominasjon" VALUES(3,3,'bestiller','navn 3 æøå','nominert_av 3 æøå','2026-11-13','kjonn 3 æøå','fylke 3 æøå','sprak 3 æøå','arbeidsgivere 3 æøå',3,'adresse 3 æøå',2,'kari','2026-11-13',75);
CREATE TABLE utvalg_stemme (
    sak_aar     INTEGER NOT NULL,
    sak_lopenr  INTEGER NOT NULL,
    raad        INTEGER NOT NULL,
    medlem      INTEGER NOT NULL,
    i_stedet_for INTEGER,
    stemme      TEXT NOT NULL,
    dissens     INTEGER NOT NULL,
    sist        INTEGER NOT NULL,
    PRIMARY KEY (sak_aar, sak_lopenr, raad, medlem),
    CONSTRAINT utvalg_stemme_dissens_er_0_eller_1 CHECK (dissens IN (0, 1)),
    CONSTRAINT utvalg_stemme_raad_finnes FOREIGN KEY (sak_aar, sak_lopenr, raad)
        REFERENCES sak_raad (aar, lopenr, nr),
    CONSTRAINT utvalg_stemme_medlem_finnes FOREIGN KEY (medlem) REFERENCES utvalg_medlem (id),
    CONSTRAINT utvalg_stemme_stedet_finnes FOREIGN KEY (i_stedet_for) REFERENCES utvalg_medlem (id),
    CONSTRAINT utvalg_stemme_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "utvalg_stemme" VALUES(2026,1,1,1,1,'stemme 1 æøå',1,82);
INSERT INTO "utvalg_stemme" VALUES(2026,2,2,2,2,'stemme 2 æøå',0,82);
INSERT INTO "utvalg_stemme" VALUES(2026,3,3,3,3,'stemme 3 æøå',1,82);
CREATE TABLE utvalg_tillegg (
    aar    INTEGER NOT NULL,
    lopenr INTEGER NOT NULL,
    nr     INTEGER NOT NULL,
    dato   TEXT NOT NULL,
    av     TEXT NOT NULL,
    tekst  TEXT NOT NULL,
    sist   INTEGER NOT NULL,
    PRIMARY KEY (aar, lopenr, nr),
    CONSTRAINT utvalg_tillegg_mote_finnes FOREIGN KEY (aar, lopenr) REFERENCES utvalg_mote (aar, lopenr),
    CONSTRAINT utvalg_tillegg_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "utvalg_tillegg" VALUES(2026,1,1,'2026-11-11','av 1 æøå','tekst 1 æøå',83);
INSERT INTO "utvalg_tillegg" VALUES(2026,2,2,'2026-11-12','av 2 æøå','tekst 2 æøå',83);
INSERT INTO "utvalg_tillegg" VALUES(2026,3,3,'2026-11-13','av 3 æøå','tekst 3 æøå',83);
CREATE TABLE utvalg_utlysning (
    id        INTEGER NOT NULL PRIMARY KEY,
    kunngjort TEXT NOT NULL,
    frist     TEXT NOT NULL,
    sist      INTEGER NOT NULL,
    CONSTRAINT utvalg_utlysning_frist_etter_kunngjort CHECK (frist >= kunngjort),
    CONSTRAINT utvalg_utlysning_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "utvalg_utlysning" VALUES(1,'2026-11-12','2026-12-15',74);
INSERT INTO "utvalg_utlysning" VALUES(2,'2026-11-12','2026-12-15',74);
INSERT INTO "utvalg_utlysning" VALUES(3,'2026-11-12','2026-12-15',74);
CREATE TABLE varsel (
    aar               INTEGER NOT NULL,
    lopenr            INTEGER NOT NULL,
    mottatt           TEXT NOT NULL,
    mottatt_kl        TEXT,
    kanal             TEXT NOT NULL,
    varsler_type      TEXT,
    anonymitet        TEXT NOT NULL,
    tolk              INTEGER,
    tolk_navn_oppgitt TEXT,
    tolkenummer_oppgitt TEXT,
    ikke_i_registeret INTEGER,
    sprak             TEXT,
    hendelse_fra      TEXT,
    hendelse_til      TEXT,
    oppdragsgiver     TEXT,
    oppdragstype      TEXT,
    tolkemetode       TEXT,
    tolkeretning      TEXT,
    gjelder_krav      INTEGER,
    beskrivelse       TEXT NOT NULL,
    saerlige_kategorier INTEGER,
    tredjeperson      INTEGER,
    virkeomrade       TEXT NOT NULL,
    status            TEXT NOT NULL,
    saksbehandler     TEXT NOT NULL,
    sist              INTEGER NOT NULL,
    PRIMARY KEY (aar, lopenr),
    CONSTRAINT varsel_tolk_er_oppgitt CHECK
        (tolk IS NOT NULL OR tolk_navn_oppgitt IS NOT NULL OR tolkenummer_oppgitt IS NOT NULL),
    CONSTRAINT varsel_ikke_i_registeret_er_1_uten_tolk CHECK
        (ikke_i_registeret IS NULL OR (ikke_i_registeret = 1 AND tolk IS NULL)),
    CONSTRAINT varsel_anonymitet_er_kjent CHECK (anonymitet IN ('ukjent', 'ønsker', 'ikke-bedt-om')),
    CONSTRAINT varsel_gjelder_krav_er_0_eller_1 CHECK (gjelder_krav IN (0, 1)),
    CONSTRAINT varsel_saerlige_er_0_eller_1 CHECK (saerlige_kategorier IN (0, 1)),
    CONSTRAINT varsel_tredjeperson_er_0_eller_1 CHECK (tredjeperson IN (0, 1)),
    CONSTRAINT varsel_hendelse_slutter_etter_start CHECK (hendelse_til >= hendelse_fra),
    CONSTRAINT varsel_tolk_finnes FOREIGN KEY (tolk) REFERENCES tolk (tolkenummer),
    CONSTRAINT varsel_saksbehandler_finnes FOREIGN KEY (saksbehandler) REFERENCES bruker (login),
    CONSTRAINT varsel_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "varsel" VALUES(2026,1,'2026-11-11','2026-11-11','kanal 1 æøå','varsler_type 1 æøå','ønsker',1,'tolk_navn_oppgitt 1 æøå','tolkenummer_oppgitt 1 æøå',NULL,'sprak 1 æøå','2026-11-11','2026-11-11','oppdragsgiver 1 æøå','oppdragstype 1 æøå','tolkemetode 1 æøå','tolkeretning 1 æøå',1,'beskrivelse 1 æøå',1,1,'virkeomrade 1 æøå','status 1 æøå','login 1 æøå',84);
INSERT INTO "varsel" VALUES(2026,2,'2026-11-12',NULL,'kanal 2 æøå',NULL,'ikke-bedt-om',2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,'beskrivelse 2 æøå',0,0,'virkeomrade 2 æøå','status 2 æøå','login 2 æøå',84);
INSERT INTO "varsel" VALUES(2026,3,'2026-11-13','2026-11-13','kanal 3 æøå','varsler_type 3 æøå','ukjent',3,'tolk_navn_oppgitt 3 æøå','tolkenummer_oppgitt 3 æøå',NULL,'sprak 3 æøå','2026-11-13','2026-11-13','oppdragsgiver 3 æøå','oppdragstype 3 æøå','tolkemetode 3 æøå','tolkeretning 3 æøå',1,'beskrivelse 3 æøå',1,1,'virkeomrade 3 æøå','status 3 æøå','login 3 æøå',84);
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
INSERT INTO "varsel_avslutning" VALUES(2026,1,1,'rett_organ 1 æøå','begrunnelse 1 æøå',NULL,'bedt_av 1 æøå','bedt 1 æøå',NULL,NULL,NULL,NULL,1,88);
INSERT INTO "varsel_avslutning" VALUES(2026,2,2,'rett_organ 2 æøå','begrunnelse 2 æøå',NULL,'bedt_av 2 æøå','bedt 2 æøå',NULL,NULL,NULL,NULL,2,88);
INSERT INTO "varsel_avslutning" VALUES(2026,3,3,'rett_organ 3 æøå','begrunnelse 3 æøå',NULL,'bedt_av 3 æøå','bedt 3 æøå',NULL,NULL,NULL,NULL,3,88);
CREATE TABLE varsel_brudd (
    aar    INTEGER NOT NULL,
    lopenr INTEGER NOT NULL,
    kode   TEXT NOT NULL,
    sist   INTEGER NOT NULL,
    PRIMARY KEY (aar, lopenr, kode),
    CONSTRAINT varsel_brudd_varsel_finnes FOREIGN KEY (aar, lopenr) REFERENCES varsel (aar, lopenr),
    CONSTRAINT varsel_brudd_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "varsel_brudd" VALUES(2026,1,'kode 1 æøå',86);
INSERT INTO "varsel_brudd" VALUES(2026,2,'kode 2 æøå',86);
INSERT INTO "varsel_brudd" VALUES(2026,3,'kode 3 æøå',86);
CREATE TABLE varsler_identitet (
    aar     INTEGER NOT NULL,
    lopenr  INTEGER NOT NULL,
    nr      INTEGER NOT NULL,
    navn    TEXT NOT NULL,
    kontakt TEXT NOT NULL,
    sist    INTEGER NOT NULL,
    PRIMARY KEY (aar, lopenr, nr),
    CONSTRAINT varsler_identitet_varsel_finnes FOREIGN KEY (aar, lopenr) REFERENCES varsel (aar, lopenr),
    CONSTRAINT varsler_identitet_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "varsler_identitet" VALUES(2026,1,1,'navn 1 æøå','kontakt 1 æøå',87);
INSERT INTO "varsler_identitet" VALUES(2026,2,2,'navn 2 æøå','kontakt 2 æøå',87);
INSERT INTO "varsler_identitet" VALUES(2026,3,3,'navn 3 æøå','kontakt 3 æøå',87);
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
INSERT INTO "vedlegg" VALUES(1,'gjelder 1 æøå','ut','navn 1 æøå','type 1 æøå',23,'fb16c80de84b523a86823d0699d7c427ad2679d16c68dd6cb99a565d498c12fb',X'4574207665646C656767206D656420C3A6C3B8C3A52E0A',2);
INSERT INTO "vedlegg" VALUES(2,'gjelder 2 æøå','inn','navn 2 æøå','type 2 æøå',23,'fb16c80de84b523a86823d0699d7c427ad2679d16c68dd6cb99a565d498c12fb',X'4574207665646C656767206D656420C3A6C3B8C3A52E0A',2);
INSERT INTO "vedlegg" VALUES(3,'gjelder 3 æøå','ut','navn 3 æøå','type 3 æøå',23,'fb16c80de84b523a86823d0699d7c427ad2679d16c68dd6cb99a565d498c12fb',X'4574207665646C656767206D656420C3A6C3B8C3A52E0A',2);
CREATE INDEX journal_gjelder ON journal (gjelder, nr);
CREATE INDEX frist_gjelder ON frist (gjelder);
CREATE INDEX frist_aapne ON frist (siste) WHERE lukket IS NULL;
CREATE INDEX vedlegg_gjelder ON vedlegg (gjelder);
CREATE INDEX journalpost_gjelder ON journalpost (gjelder);
CREATE INDEX rettelse_gjelder ON rettelse (gjelder);
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
CREATE INDEX tolk_sprak_liste ON tolk_sprak (sprak, kategori);
CREATE INDEX varsel_tolk ON varsel (tolk);
CREATE INDEX brev_gjelder ON brev (gjelder);
CREATE INDEX soknad_tolkenummer ON soknad (tolkenummer);
CREATE INDEX bevilling_tolk ON bevilling (tolkenummer);
CREATE INDEX reaksjon_tolk ON reaksjon (tolkenummer);
CREATE TRIGGER reaksjon_endres_ikke BEFORE UPDATE ON reaksjon
BEGIN SELECT RAISE(ABORT, 'en reaksjon kan ikke endres'); END;
CREATE TRIGGER reaksjon_slettes_ikke BEFORE DELETE ON reaksjon
BEGIN SELECT RAISE(ABORT, 'en reaksjon kan ikke slettes'); END;
CREATE TRIGGER reaksjon_overskrives_ikke BEFORE INSERT ON reaksjon
WHEN EXISTS (SELECT 1 FROM reaksjon WHERE id = NEW.id OR opphever = NEW.opphever)
BEGIN SELECT RAISE(ABORT, 'en reaksjon kan ikke overskrives'); END;
CREATE INDEX tolkebevis_tolk ON tolkebevis (tolkenummer);
CREATE UNIQUE INDEX tolkebevis_ett_gyldig ON tolkebevis (tolkenummer) WHERE sperret IS NULL;
CREATE INDEX tolk_sammenslatt_beholdt ON tolk_sammenslatt (beholdt);
CREATE INDEX habilitet_gjelder ON habilitet (gjelder);
CREATE INDEX stedfortreder_gjelder ON stedfortreder (gjelder);
CREATE INDEX sak_tolk ON sak (tolkenummer);
CREATE INDEX sak_status ON sak (status);
CREATE INDEX sak_saksbehandler ON sak (saksbehandler);
CREATE INDEX sak_varsel_sak ON sak_varsel (aar, lopenr);
CREATE INDEX utvalg_motesak_sak ON utvalg_motesak (sak_aar, sak_lopenr);
CREATE INDEX utvalg_innkalling_mote ON utvalg_innkalling (aar, lopenr);
CREATE INDEX klage_avgjorelse ON klage (avgjorelse);
CREATE INDEX klage_tolk ON klage (tolkenummer);
CREATE INDEX klage_status ON klage (status);
CREATE TRIGGER rutine_endres_ikke BEFORE UPDATE ON rutine
WHEN OLD.vedtatt IS NOT NULL OR NEW.versjon <> OLD.versjon OR NEW.dato <> OLD.dato OR NEW.utkast_av <> OLD.utkast_av
    OR NEW.avtrykk <> OLD.avtrykk OR NEW.grunnlag <> OLD.grunnlag OR NEW.innhold <> OLD.innhold
BEGIN SELECT RAISE(ABORT, 'en rutine kan ikke endres'); END;
CREATE TRIGGER rutine_slettes_ikke BEFORE DELETE ON rutine
BEGIN SELECT RAISE(ABORT, 'en rutine kan ikke slettes'); END;
CREATE TRIGGER rutine_overskrives_ikke BEFORE INSERT ON rutine
WHEN EXISTS (SELECT 1 FROM rutine WHERE versjon = NEW.versjon)
BEGIN SELECT RAISE(ABORT, 'en rutine kan ikke overskrives'); END;
CREATE INDEX innsyn_sak ON innsyn (sak);
CREATE INDEX sletting_gjelder ON sletting (gjelder);
CREATE INDEX godkjenning_status ON godkjenning (status);
CREATE INDEX godkjenning_saksbehandler ON godkjenning (saksbehandler);
CREATE INDEX godkjenning_soker_tolk ON godkjenning_soker (tolkenummer);
CREATE UNIQUE INDEX godkjenning_vedtak_ett_per_sprak ON godkjenning_vedtak (aar, lopenr, sprak, tolketype)
    WHERE opphevet IS NULL
        AND type IN ('godkjent', 'godkjent-lavere-kategori', 'delvis-adgang', 'avslag', 'klage-medhold');
CREATE INDEX bosetting_person_bosatt ON bosetting_person (uttrekk, bosatt);
CREATE INDEX bosetting_person_slutt ON bosetting_person (uttrekk, slutt, vedtak);
CREATE INDEX bosetting_hendelse_dag ON bosetting_hendelse (uttrekk, dag);
COMMIT;
PRAGMA application_id = 1229800521;
PRAGMA user_version = 17;
