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
INSERT INTO "bevilling" VALUES(2026,1,1,'sprak 1 æøå','tolketype 1 æøå','bestatt 1 æøå','gitt 1 æøå','gitt',NULL,NULL,'begrunnelse 1 æøå','underrettet 1 æøå',13);
INSERT INTO "bevilling" VALUES(2026,2,2,'sprak 2 æøå','tolketype 2 æøå',NULL,NULL,'tilbakekalt','2026-11-12','prøven er annullert',NULL,NULL,13);
INSERT INTO "bevilling" VALUES(2026,3,3,'sprak 3 æøå','tolketype 3 æøå','bestatt 3 æøå','gitt 3 æøå','gitt',NULL,NULL,'begrunnelse 3 æøå','underrettet 3 æøå',13);
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
INSERT INTO "brev" VALUES(1,'gjelder 1 æøå','mal 1 æøå',1,'nynorsk','2026-11-11','tittel 1 æøå','innhold 1 æøå','2026-11-23','fb16c80de84b523a86823d0699d7c427ad2679d16c68dd6cb99a565d498c12fb',1,7);
INSERT INTO "brev" VALUES(2,'gjelder 2 æøå','mal 2 æøå',2,'bokmål','2026-11-12','tittel 2 æøå','innhold 2 æøå',NULL,NULL,NULL,7);
INSERT INTO "brev" VALUES(3,'gjelder 3 æøå','mal 3 æøå',3,'nynorsk','2026-11-13','tittel 3 æøå','innhold 3 æøå',NULL,NULL,NULL,7);
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
INSERT INTO "bruker" VALUES('login 1 æøå','Et nytt navn','leder leser',NULL,1,'2026-11-11','2026-11-11',85);
INSERT INTO "bruker" VALUES('login 2 æøå','navn 2 æøå','roller 2 æøå',NULL,0,'2026-11-12',NULL,8);
INSERT INTO "bruker" VALUES('login 3 æøå','navn 3 æøå','roller 3 æøå',NULL,1,'2026-11-13','2026-11-13',8);
CREATE TABLE database (
    id       TEXT NOT NULL PRIMARY KEY,
    gren     TEXT NOT NULL,
    ovelse   INTEGER NOT NULL,
    opprettet TEXT NOT NULL,
    CONSTRAINT database_ovelse_er_0_eller_1 CHECK (ovelse IN (0, 1))
) STRICT;
INSERT INTO "database" VALUES('a95c4fd441d1d4d5','980735ab',0,'2026-11-23T10:15:00.000000Z');
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
INSERT INTO "frist" VALUES(1,'gjelder 1 æøå','regel 1 æøå','2026-11-11','hva 1 æøå','hjemmel 1 æøå',1,'binder 1 æøå','ansvarlig 1 æøå','2026-11-11','2026-11-11','2026-11-11','flyttet 1 æøå','neste 1 æøå','ikke nødvendig','lukket 1 æøå','grunn 1 æøå',9);
INSERT INTO "frist" VALUES(2,'gjelder 2 æøå','regel 2 æøå','2026-11-12','hva 2 æøå','hjemmel 2 æøå',0,'binder 2 æøå',NULL,'2026-11-12','2026-11-12','2026-11-12','flyttet 2 æøå','neste 2 æøå','holdt',NULL,NULL,9);
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
INSERT INTO "godkjenning" VALUES(2026,1,'venter på dokumentasjon','etablering-eøs-3landsbevis',NULL,'kun-godkjenning','post','midlertidig','2026-11-11',NULL,'utdanningsstat 1 æøå',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'nei',NULL,NULL,NULL,NULL,NULL,'nynorsk',1,1,'arkivref 1 æøå','login 1 æøå',NULL,NULL,NULL,14);
INSERT INTO "godkjenning" VALUES(2026,2,'komplett','etablering-2004-38',NULL,'høyere-kategori','kontaktpunkt','uavklart','2026-11-12',NULL,'utdanningsstat 2 æøå',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'ikke-avklart',NULL,NULL,NULL,NULL,NULL,'bokmål',0,0,'arkivref 2 æøå','login 2 æøå',NULL,NULL,NULL,14);
INSERT INTO "godkjenning" VALUES(2026,3,'under vurdering','etablering-tredjeland',NULL,'godkjenning-og-oppføring','tolkeregisteret','etablering','2026-11-13',NULL,'utdanningsstat 3 æøå',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'ja',NULL,NULL,NULL,NULL,NULL,'nynorsk',1,1,'arkivref 3 æøå','login 3 æøå',NULL,NULL,NULL,14);
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
INSERT INTO "godkjenning_delvis" VALUES(2026,1,1,'aktivitet 1 æøå','tittel 1 æøå','kvalifisert 1 æøå','hele_utdanningen 1 æøå','kan_skilles 1 æøå',1,31);
INSERT INTO "godkjenning_delvis" VALUES(2026,2,2,'aktivitet 2 æøå','tittel 2 æøå','kvalifisert 2 æøå','hele_utdanningen 2 æøå','kan_skilles 2 æøå',0,31);
INSERT INTO "godkjenning_delvis" VALUES(2026,3,3,'aktivitet 3 æøå','tittel 3 æøå','kvalifisert 3 æøå','hele_utdanningen 3 æøå','kan_skilles 3 æøå',1,31);
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
INSERT INTO "godkjenning_dokument" VALUES(2026,1,1,'b','hva 1 æøå',1,'bekreftet-kopi','2026-11-12','yrkeskvalifikasjonsforskriften § 8-1','tvil 1 æøå','nodvendig 1 æøå','2026-11-16','arkivet er brent','2026-11-17','kan ikke skaffes','mangler',NULL,NULL,'kopi','fri',NULL,1,26);
INSERT INTO "godkjenning_dokument" VALUES(2026,2,2,'a','hva 2 æøå',1,'original','2026-11-12','yrkeskvalifikasjonsforskriften § 8-1',NULL,NULL,NULL,NULL,NULL,NULL,'avvist','2026-11-14','2019-06-01','bekreftet-kopi','autorisert','kan ikke leses',2,26);
INSERT INTO "godkjenning_dokument" VALUES(2026,3,3,'b','hva 3 æøå',0,'ekthetsbekreftelse',NULL,NULL,'tvil 3 æøå','nodvendig 3 æøå',NULL,NULL,NULL,NULL,'godtatt','2026-11-15','2020-06-01','original','ingen',NULL,3,26);
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
INSERT INTO "godkjenning_forelegging" VALUES(2026,1,1,1,'2026-11-12','2026-12-03','fakta 1 æøå',NULL,NULL,1,29);
INSERT INTO "godkjenning_forelegging" VALUES(2026,2,2,2,'2026-11-12','2026-12-03','fakta 2 æøå',NULL,NULL,2,29);
INSERT INTO "godkjenning_forelegging" VALUES(2026,3,3,3,'2026-11-12','2026-12-03','fakta 3 æøå',NULL,NULL,3,29);
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
INSERT INTO "godkjenning_forskjell" VALUES(2026,1,'sprak 1 æøå','norsk tegnspråk',1,1,'fag 1 æøå','ferdigheter','b',1,'begrunnelse 1 æøå',NULL,NULL,1,20);
INSERT INTO "godkjenning_forskjell" VALUES(2026,2,'sprak 2 æøå','norsk skrivetolking',2,2,'fag 2 æøå','generell-kompetanse','a',0,'begrunnelse 2 æøå',NULL,NULL,0,20);
INSERT INTO "godkjenning_forskjell" VALUES(2026,3,'sprak 3 æøå','tolking for døvblinde',3,3,'fag 3 æøå','kunnskap','b',1,'begrunnelse 3 æøå',NULL,NULL,1,20);
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
INSERT INTO "godkjenning_forsok" VALUES(2026,1,1,1,'prøveperiode','2026-11-11','ikke-bestått','vurdering 1 æøå',1,30);
INSERT INTO "godkjenning_forsok" VALUES(2026,2,2,2,'egnethetsprøve','2026-11-12','ikke-møtt','vurdering 2 æøå',2,30);
INSERT INTO "godkjenning_forsok" VALUES(2026,3,3,3,'prøveperiode','2026-11-13','avbrutt','vurdering 3 æøå',3,30);
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
INSERT INTO "godkjenning_imi" VALUES(2026,1,1,'inn','brev','stat 1 æøå','myndighet 1 æøå','lovlig-etablert','sporsmal 1 æøå',NULL,NULL,'2026-11-12',NULL,NULL,NULL,NULL,NULL,NULL,1,28);
INSERT INTO "godkjenning_imi" VALUES(2026,2,2,'ut','imi','stat 2 æøå','myndighet 2 æøå','lovlig-etablert','sporsmal 2 æøå',NULL,NULL,'2026-11-12',NULL,NULL,NULL,NULL,NULL,NULL,2,28);
INSERT INTO "godkjenning_imi" VALUES(2026,3,3,'inn','brev','stat 3 æøå','myndighet 3 æøå','lovlig-etablert','sporsmal 3 æøå',NULL,NULL,'2026-11-12',NULL,NULL,NULL,NULL,NULL,NULL,3,28);
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
INSERT INTO "godkjenning_komponent" VALUES(2026,1,'sprak 1 æøå','norsk tegnspråk',1,1,'bachelor',25);
INSERT INTO "godkjenning_komponent" VALUES(2026,2,'sprak 2 æøå','norsk skrivetolking',2,2,'grunnemne',25);
INSERT INTO "godkjenning_komponent" VALUES(2026,3,'sprak 3 æøå','tolking for døvblinde',3,3,'tospråktest',25);
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
INSERT INTO "godkjenning_kvalifikasjon" VALUES(2026,1,1,'master','betegnelse 1 æøå','utsteder 1 æøå','stat 1 æøå',NULL,NULL,NULL,NULL,NULL,'emner 1 æøå','norsk','polsk',1,'tegnspråk',NULL,'nei','nei','nei',NULL,'ok',24);
INSERT INTO "godkjenning_kvalifikasjon" VALUES(2026,2,2,'tolkeemne','betegnelse 2 æøå','utsteder 2 æøå','stat 2 æøå',NULL,NULL,NULL,NULL,NULL,'emner 2 æøå','norsk','tigrinja',0,'skrivetolking',NULL,'ikke-avklart','ikke-avklart','ikke-avklart',NULL,'begrunnet-tvil',24);
INSERT INTO "godkjenning_kvalifikasjon" VALUES(2026,3,3,'tolkeutdanning-annen','betegnelse 3 æøå','utsteder 3 æøå','stat 3 æøå',NULL,NULL,NULL,NULL,NULL,'emner 3 æøå','norsk','norsk',1,'døvblindetolking',NULL,'ja','ja','ja',NULL,'bekreftet',24);
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
INSERT INTO "godkjenning_mangelbrev" VALUES(2026,1,1,'2026-11-12','2026-12-12',1,1,27);
INSERT INTO "godkjenning_mangelbrev" VALUES(2026,2,2,'2026-11-12','2026-12-12',0,2,27);
INSERT INTO "godkjenning_mangelbrev" VALUES(2026,3,3,'2026-11-12','2026-12-12',1,3,27);
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
INSERT INTO "godkjenning_soker" VALUES(2026,1,'fornavn 1 æøå','mellomnavn 1 æøå','etternavn 1 æøå',NULL,NULL,NULL,'adresse 1 æøå',NULL,'epost 1 æøå','telefon 1 æøå',NULL,'',NULL,NULL,NULL,NULL,15);
INSERT INTO "godkjenning_soker" VALUES(2026,2,'fornavn 2 æøå','mellomnavn 2 æøå','etternavn 2 æøå',NULL,NULL,NULL,'adresse 2 æøå',NULL,'epost 2 æøå','telefon 2 æøå',NULL,'',NULL,NULL,NULL,NULL,15);
INSERT INTO "godkjenning_soker" VALUES(2026,3,'fornavn 3 æøå','mellomnavn 3 æøå','etternavn 3 æøå',NULL,NULL,NULL,'adresse 3 æøå',NULL,'epost 3 æøå','telefon 3 æøå',NULL,'',NULL,NULL,NULL,NULL,15);
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
INSERT INTO "godkjenning_sprak" VALUES(2026,1,'sprak 1 æøå','norsk tegnspråk','B',17);
INSERT INTO "godkjenning_sprak" VALUES(2026,2,'sprak 2 æøå','norsk skrivetolking','C',17);
INSERT INTO "godkjenning_sprak" VALUES(2026,3,'sprak 3 æøå','tolking for døvblinde','D',17);
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
INSERT INTO "godkjenning_sprakkontroll" VALUES(2026,1,1,1,'tvil 1 æøå','forholdsmessig 1 æøå',NULL,NULL,23);
INSERT INTO "godkjenning_sprakkontroll" VALUES(2026,2,2,2,'tvil 2 æøå','forholdsmessig 2 æøå',NULL,NULL,23);
INSERT INTO "godkjenning_sprakkontroll" VALUES(2026,3,3,3,'tvil 3 æøå','forholdsmessig 3 æøå',NULL,NULL,23);
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
INSERT INTO "godkjenning_statsborgerskap" VALUES(2026,1,'stat 1 æøå',16);
INSERT INTO "godkjenning_statsborgerskap" VALUES(2026,2,'stat 2 æøå',16);
INSERT INTO "godkjenning_statsborgerskap" VALUES(2026,3,'stat 3 æøå',16);
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
INSERT INTO "godkjenning_tiltak" VALUES(2026,1,1,1,'imdi',NULL,NULL,'fag 1 æøå',NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,22,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "godkjenning_tiltak" VALUES(2026,2,2,2,'søker',NULL,NULL,'fag 2 æøå',NULL,2,NULL,NULL,NULL,NULL,NULL,NULL,22,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "godkjenning_tiltak" VALUES(2026,3,3,3,'imdi',NULL,NULL,'fag 3 æøå',NULL,3,NULL,NULL,NULL,NULL,NULL,NULL,22,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "godkjenning_varsling" VALUES(2026,1,1,1,'domstol 1 æøå','2026-11-12','2026-11-20',NULL,NULL,NULL,NULL,NULL,NULL,NULL,32);
INSERT INTO "godkjenning_varsling" VALUES(2026,2,2,2,'domstol 2 æøå','2026-11-12','2026-11-20',NULL,NULL,NULL,NULL,NULL,NULL,NULL,32);
INSERT INTO "godkjenning_varsling" VALUES(2026,3,3,3,'domstol 3 æøå','2026-11-12','2026-11-20',NULL,NULL,NULL,NULL,NULL,NULL,NULL,32);
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
INSERT INTO "godkjenning_vedtak" VALUES(2026,1,1,'godkjent-lavere-kategori','2026-11-11','av 1 æøå',NULL,NULL,NULL,NULL,NULL,'hjemmel 1 æøå','begrunnelse 1 æøå',NULL,'klageinstans 1 æøå',NULL,1,21,NULL,NULL,NULL);
INSERT INTO "godkjenning_vedtak" VALUES(2026,2,2,'utligningstiltak','2026-11-12','av 2 æøå',NULL,NULL,NULL,NULL,NULL,'hjemmel 2 æøå','begrunnelse 2 æøå',NULL,'klageinstans 2 æøå',NULL,2,21,NULL,NULL,NULL);
INSERT INTO "godkjenning_vedtak" VALUES(2026,3,3,'delvis-adgang','2026-11-13','av 3 æøå',NULL,NULL,NULL,NULL,NULL,'hjemmel 3 æøå','begrunnelse 3 æøå',NULL,'klageinstans 3 æøå',NULL,3,21,NULL,NULL,NULL);
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
INSERT INTO "godkjenning_veiledning" VALUES(2026,1,'navn 1 æøå','etableringsstat 1 æøå','2026-11-11',1,18);
INSERT INTO "godkjenning_veiledning" VALUES(2026,2,'navn 2 æøå','etableringsstat 2 æøå','2026-11-12',2,18);
INSERT INTO "godkjenning_veiledning" VALUES(2026,3,'navn 3 æøå','etableringsstat 3 æøå','2026-11-13',3,18);
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
INSERT INTO "godkjenning_vurdering" VALUES(2026,1,'sprak 1 æøå','norsk tegnspråk',1,'2026-11-11','av 1 æøå','B','B',NULL,'B','B',1,'begrunnelse 1 æøå',NULL,19,NULL,NULL);
INSERT INTO "godkjenning_vurdering" VALUES(2026,2,'sprak 2 æøå','norsk skrivetolking',2,'2026-11-12','av 2 æøå','C','C',NULL,'C','C',0,'begrunnelse 2 æøå',NULL,19,NULL,NULL);
INSERT INTO "godkjenning_vurdering" VALUES(2026,3,'sprak 3 æøå','tolking for døvblinde',3,'2026-11-13','av 3 æøå','D','D',NULL,'D','D',1,'begrunnelse 3 æøå',NULL,19,NULL,NULL);
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
INSERT INTO "habilitet" VALUES(1,'gjelder 1 æøå','person 1 æøå','inhabil',NULL,1,NULL,NULL,'avgjort_av 1 æøå','2026-11-11',10);
INSERT INTO "habilitet" VALUES(2,'gjelder 2 æøå','person 2 æøå','forelagt',NULL,0,NULL,NULL,'avgjort_av 2 æøå','2026-11-12',10);
INSERT INTO "habilitet" VALUES(3,'gjelder 3 æøå','person 3 æøå','habil',NULL,1,NULL,NULL,'avgjort_av 3 æøå','2026-11-13',10);
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
INSERT INTO "identitet_innsyn" VALUES(1,2026,1,'bruker 1 æøå','grunn 1 æøå',1,84);
INSERT INTO "identitet_innsyn" VALUES(2,2026,2,'bruker 2 æøå','grunn 2 æøå',0,84);
INSERT INTO "identitet_innsyn" VALUES(3,2026,3,'bruker 3 æøå','grunn 3 æøå',1,84);
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
INSERT INTO "innspill" VALUES(2026,1,'tema 1 æøå','instans 1 æøå','kontakt 1 æøå','sporsmal 1 æøå','2026-11-12','2026-12-12',NULL,NULL,'login 1 æøå',33);
INSERT INTO "innspill" VALUES(2026,2,'tema 2 æøå','instans 2 æøå',NULL,NULL,'2026-11-12','2026-12-12','2026-11-20','ingen svarte','login 2 æøå',33);
INSERT INTO "innspill" VALUES(2026,3,'tema 3 æøå','instans 3 æøå','kontakt 3 æøå','sporsmal 3 æøå','2026-11-12','2026-12-12',NULL,NULL,'login 3 æøå',33);
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
INSERT INTO "innspill_svar" VALUES(2026,1,1,'2026-11-12','2026-11-10','tekst 1 æøå',34);
INSERT INTO "innspill_svar" VALUES(2026,2,2,'2026-11-12','2026-11-10','tekst 2 æøå',34);
INSERT INTO "innspill_svar" VALUES(2026,3,3,'2026-11-12','2026-11-10','tekst 3 æøå',34);
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
INSERT INTO "innspill_vurdering" VALUES(2026,1,1,1,'delvis','begrunnelse 1 æøå','endring 1 æøå','2026-11-11',35);
INSERT INTO "innspill_vurdering" VALUES(2026,2,2,2,'ikke','begrunnelse 2 æøå',NULL,'2026-11-12',35);
INSERT INTO "innspill_vurdering" VALUES(2026,3,3,3,'tas-til-følge','begrunnelse 3 æøå','endring 3 æøå','2026-11-13',35);
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
INSERT INTO "innsyn" VALUES(2026,1,'sak 1 æøå','offentleglova','2026-11-11','2026-11-11','mottatt','login 1 æøå',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,36);
INSERT INTO "innsyn" VALUES(2026,2,'sak 2 æøå','part','2026-11-12','2026-11-12','mottatt','login 2 æøå',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,36);
INSERT INTO "innsyn" VALUES(2026,3,'sak 3 æøå','offentleglova','2026-11-13','2026-11-13','mottatt','login 3 æøå',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,36);
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
INSERT INTO "innsyn_vurdering" VALUES(2026,1,'dokument 1 æøå','helt',NULL,NULL,NULL,NULL,NULL,NULL,1,'av 1 æøå','2026-11-11',37);
INSERT INTO "innsyn_vurdering" VALUES(2026,2,'dokument 2 æøå','helt',NULL,NULL,NULL,NULL,NULL,NULL,2,'av 2 æøå','2026-11-12',37);
INSERT INTO "innsyn_vurdering" VALUES(2026,3,'dokument 3 æøå','helt',NULL,NULL,NULL,NULL,NULL,NULL,3,'av 3 æøå','2026-11-13',37);
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
INSERT INTO "journal" VALUES(1,'2026-11-23T10:15:00.000000Z','kari','bruker.ny','bruker:kari','fae67df4e99292a180e84ab9478f228217859395b358b3db7b8fa11179ab642f','start:a95c4fd441d1d4d5','ceb0404a5e8ce4a8fd94c3055a3ae07ce8e29b256d067286c97ad157aa5912b5');
INSERT INTO "journal" VALUES(2,'2026-11-23T10:16:00.000000Z','kari','vedlegg.laget','vedlegg:alle','012b15426ccbe6b126ed16ad0e0b6439b9ea65235605cb0f90fa6ac2bacb9a76','ceb0404a5e8ce4a8fd94c3055a3ae07ce8e29b256d067286c97ad157aa5912b5','65747a69606214f6b7a156cc7a287c360b8b4a316f4b6f38d9ecd82741331d69');
INSERT INTO "journal" VALUES(3,'2026-11-23T10:17:00.000000Z','kari','journalpost.laget','journalpost:alle','cfe4220037c289727f3c17a7d577600f6bebdccf6383e124f44031ae62931029','65747a69606214f6b7a156cc7a287c360b8b4a316f4b6f38d9ecd82741331d69','cd3bc148856eb9113febed80781b758b9e18783fae99c37d3cd860b4f729657b');
INSERT INTO "journal" VALUES(4,'2026-11-23T10:18:00.000000Z','kari','rettelse.laget','rettelse:alle','63c8e1d97c2a59482707a0be322c6377792d448116bc27441116af99d4d193c3','cd3bc148856eb9113febed80781b758b9e18783fae99c37d3cd860b4f729657b','ecd2c820bc95e61a5fbb1fd7eb935333aa7b2341902e005d82d95c420770edd0');
INSERT INTO "journal" VALUES(5,'2026-11-23T10:19:00.000000Z','kari','innlesing.laget','innlesing:alle','bd351c58932cf07216e39e4a36472609007b69c314b9ee1b01c93f69671a9339','ecd2c820bc95e61a5fbb1fd7eb935333aa7b2341902e005d82d95c420770edd0','de6159010d021b34d51d29502dbcacef219752e3f65f9e1e48ecf2d85a1fc03d');
INSERT INTO "journal" VALUES(6,'2026-11-23T10:20:00.000000Z','kari','bosetting_tall.laget','bosetting_tall:alle','2c0ee51289495ff8e6d17104d3f374255c558ce98e1ffe543f28fa1e9243bf5c','de6159010d021b34d51d29502dbcacef219752e3f65f9e1e48ecf2d85a1fc03d','08a08eab1930dcb2eec1ddb8c5ef81b354284681f353899d0ff8f7980c107a76');
INSERT INTO "journal" VALUES(7,'2026-11-23T10:21:00.000000Z','kari','brev.laget','brev:alle','7ed39d04c482695404ea3d37c3ae0db8373f08de49d1b7c3f8a147f24f1923c6','08a08eab1930dcb2eec1ddb8c5ef81b354284681f353899d0ff8f7980c107a76','330ec586fefc23c1f4043f11d44d482fee4dcdf843148ffc8062372b64689dd0');
INSERT INTO "journal" VALUES(8,'2026-11-23T10:22:00.000000Z','kari','bruker.laget','bruker:alle','211b834cf9bd7796ab06a13c48bddb25146cb947914ab4237efbfff7156e60c6','330ec586fefc23c1f4043f11d44d482fee4dcdf843148ffc8062372b64689dd0','cc0652eea3820fd751649f29e06539f2498e65309744420c048ee3c43fcdffd8');
INSERT INTO "journal" VALUES(9,'2026-11-23T10:23:00.000000Z','kari','frist.laget','frist:alle','6d689b99a329cf476c2e1695d942973ef84c74a9d0ed9e639bba7ca792fd703d','cc0652eea3820fd751649f29e06539f2498e65309744420c048ee3c43fcdffd8','11862b165eea7ddf3be3cc412d1126ef51c8bc5d5bffc378dbe4272930fcdf03');
INSERT INTO "journal" VALUES(10,'2026-11-23T10:24:00.000000Z','kari','habilitet.laget','habilitet:alle','21fe4b5103f4a4f01cd61a4b3ec72f64236ed938e6a12be2bd048fbfd4ee1dc1','11862b165eea7ddf3be3cc412d1126ef51c8bc5d5bffc378dbe4272930fcdf03','533a3b2fa130feee7c773e3ab6533701150894aafb16df2e2401f803d4355046');
INSERT INTO "journal" VALUES(11,'2026-11-23T10:25:00.000000Z','kari','stedfortreder.laget','stedfortreder:alle','21c083628229be4102aad60d99399ef908c35776be34ef68153e80ac84166ec2','533a3b2fa130feee7c773e3ab6533701150894aafb16df2e2401f803d4355046','750812fa0a5cf2a384e4622593e11b0af1182566d06986a8cf1f9aa7fc02c47b');
INSERT INTO "journal" VALUES(12,'2026-11-23T10:26:00.000000Z','kari','underretning.laget','underretning:alle','841e5568de3e3222cff68c23f6920ac16e8c2993443a260f3e7596c0b537dfe1','750812fa0a5cf2a384e4622593e11b0af1182566d06986a8cf1f9aa7fc02c47b','6be69e84af07efc5e7f874540d470cd1a9c5bca590cf0ad97b975886b557d271');
INSERT INTO "journal" VALUES(13,'2026-11-23T10:27:00.000000Z','kari','bevilling.laget','bevilling:alle','108ef03c695ebf1cbe7ed9d3852dd27815e29abf49843ab0c1c326cce441eb3b','6be69e84af07efc5e7f874540d470cd1a9c5bca590cf0ad97b975886b557d271','7997f20cdbafa0a67bae45c3148e2ae585ae5e2f1ab303e5b9302ea274747696');
INSERT INTO "journal" VALUES(14,'2026-11-23T10:28:00.000000Z','kari','godkjenning.laget','godkjenning:alle','4109ee130bed7f9a27428a2331e2b7fd9f7f25c045e20f0552f1306e4ca96043','7997f20cdbafa0a67bae45c3148e2ae585ae5e2f1ab303e5b9302ea274747696','ebac012bcfe4de8818a9f83eddfd911e2a615f38f98fe4092395d51adfdda1b7');
INSERT INTO "journal" VALUES(15,'2026-11-23T10:29:00.000000Z','kari','godkjenning_soker.laget','godkjenning_soker:alle','e7e7cfbf34487a2f93cd3ee7d22649e6a114a206dba338900759d3e5d0a91fc6','ebac012bcfe4de8818a9f83eddfd911e2a615f38f98fe4092395d51adfdda1b7','d0afe5861e6adf4e4c021a90329ed24dd34223dbdf4fafcc4ba40e3f16b73199');
INSERT INTO "journal" VALUES(16,'2026-11-23T10:30:00.000000Z','kari','godkjenning_statsborgerskap.laget','godkjenning_statsborgerskap:alle','fb7e58537eec89bd53f2a6baa9ad7720f07c37ae1c5a9fecee95390a55481167','d0afe5861e6adf4e4c021a90329ed24dd34223dbdf4fafcc4ba40e3f16b73199','f5df7902da2ee62cac2480ecbd292f1b3d5dd091c5e217ab0183393709fd755c');
INSERT INTO "journal" VALUES(17,'2026-11-23T10:31:00.000000Z','kari','godkjenning_sprak.laget','godkjenning_sprak:alle','efd1e5e1ed32eb60a4ccadb9191462ff0ad726fe53a6143949aa2bb7f88a4450','f5df7902da2ee62cac2480ecbd292f1b3d5dd091c5e217ab0183393709fd755c','70dda167fd620a9be6d1eb1832d151517a0a50c5bb37832a20656a65d01582bf');
INSERT INTO "journal" VALUES(18,'2026-11-23T10:32:00.000000Z','kari','godkjenning_veiledning.laget','godkjenning_veiledning:alle','b0e4613d4577ec62aac0fb0a17a411bbfeb76ec3a554119f8dadb0d73428340c','70dda167fd620a9be6d1eb1832d151517a0a50c5bb37832a20656a65d01582bf','393e5c6175012bba118b6cc0544ded9e5dada68b09328d7f5aacf0226057b0de');
INSERT INTO "journal" VALUES(19,'2026-11-23T10:33:00.000000Z','kari','godkjenning_vurdering.laget','godkjenning_vurdering:alle','95c2bc57a87e8edab4f1630d96f98802a36d78e96b6455aa076aa60bd1c8d8ef','393e5c6175012bba118b6cc0544ded9e5dada68b09328d7f5aacf0226057b0de','e74d0e1dd1a4e33c8d4563e5d03b1d27b8bfd0b2c350bdec185e6eed35437d6b');
INSERT INTO "journal" VALUES(20,'2026-11-23T10:34:00.000000Z','kari','godkjenning_forskjell.laget','godkjenning_forskjell:alle','e81e4a334c1174a23a7f8c34553005d1ca84cd8492c7c4789fa9f1965dc466b8','e74d0e1dd1a4e33c8d4563e5d03b1d27b8bfd0b2c350bdec185e6eed35437d6b','8742feb50b247fc42d59ed5bb9e67f0d41fa85a0dce74e8bd6bdd38d50f60fd6');
INSERT INTO "journal" VALUES(21,'2026-11-23T10:35:00.000000Z','kari','godkjenning_vedtak.laget','godkjenning_vedtak:alle','6c3b229ec6a0683e03cd30f738f9e692bcae69905e4fbe004efaa1d75aa66daf','8742feb50b247fc42d59ed5bb9e67f0d41fa85a0dce74e8bd6bdd38d50f60fd6','d20fc03f7750804357faee50b896bb3b29a07c2987629e6799c2e5a5dd798347');
INSERT INTO "journal" VALUES(22,'2026-11-23T10:36:00.000000Z','kari','godkjenning_tiltak.laget','godkjenning_tiltak:alle','9207e427ad4b816759e586e444ecaa39edbd11127168f22c37214fb5cb8ab178','d20fc03f7750804357faee50b896bb3b29a07c2987629e6799c2e5a5dd798347','867291f88caa329be674908553adec59128239cb726d9181486671b29b3979db');
INSERT INTO "journal" VALUES(23,'2026-11-23T10:37:00.000000Z','kari','godkjenning_sprakkontroll.laget','godkjenning_sprakkontroll:alle','e792b2e7b723a2635cd229c70169b2d73e481f919e45088d01df0510b2bb5325','867291f88caa329be674908553adec59128239cb726d9181486671b29b3979db','db947c2e35ebbd4c929d7923db73ddc20d7015628d4d84e7bd5dd546dc4fe43a');
INSERT INTO "journal" VALUES(24,'2026-11-23T10:38:00.000000Z','kari','godkjenning_kvalifikasjon.laget','godkjenning_kvalifikasjon:alle','ab28f6497ec8446507a67b2e541ab8474a07d585c6d574e84354bc12d9def5d0','db947c2e35ebbd4c929d7923db73ddc20d7015628d4d84e7bd5dd546dc4fe43a','eda60eb56764bf8ebdbbadab5402c7dcc6fd865ab4096f604f791601ecd9f265');
INSERT INTO "journal" VALUES(25,'2026-11-23T10:39:00.000000Z','kari','godkjenning_komponent.laget','godkjenning_komponent:alle','a2e30e886a68635fd71b3120c39bdf48c5d37093415b8adc4d9c0565a83ddf12','eda60eb56764bf8ebdbbadab5402c7dcc6fd865ab4096f604f791601ecd9f265','53b3c42cca4594d5e32bb84618707cf9ce40c689620749cdcf11d28fbf23fe4c');
INSERT INTO "journal" VALUES(26,'2026-11-23T10:40:00.000000Z','kari','godkjenning_dokument.laget','godkjenning_dokument:alle','45243b62e981c60bfc9c39bcc4999ed93fd2d096aa101d20ad1445579794d54b','53b3c42cca4594d5e32bb84618707cf9ce40c689620749cdcf11d28fbf23fe4c','b060fd5d7529f624d93ad4710d9287af880338a5f6bd661b7ede5e56a7a6a0e1');
INSERT INTO "journal" VALUES(27,'2026-11-23T10:41:00.000000Z','kari','godkjenning_mangelbrev.laget','godkjenning_mangelbrev:alle','ba27bf5fef6d6ec45da80d75ba4fbea20e96a087e610d7ce4dfcb04b72bf30da','b060fd5d7529f624d93ad4710d9287af880338a5f6bd661b7ede5e56a7a6a0e1','1fc48722ee12191a9b4e0651d2a9ffbbab582d2cc61e9ca7b3569507b4abcb59');
INSERT INTO "journal" VALUES(28,'2026-11-23T10:42:00.000000Z','kari','godkjenning_imi.laget','godkjenning_imi:alle','3af085d970d223a692fa29df6960bc65611363f82d854126318190cd66b69bc9','1fc48722ee12191a9b4e0651d2a9ffbbab582d2cc61e9ca7b3569507b4abcb59','ea13a99c8340ea49da4240322bef096d6b1aac34b33363ad83ab15dc46c932e2');
INSERT INTO "journal" VALUES(29,'2026-11-23T10:43:00.000000Z','kari','godkjenning_forelegging.laget','godkjenning_forelegging:alle','6096e9aef1d039d29b34f36929162e3e22d2f802eb51d278def366475710e594','ea13a99c8340ea49da4240322bef096d6b1aac34b33363ad83ab15dc46c932e2','7d66acb20e6c443a2c8040833af6c6becc665b54c7a871580a1003a8f2d59416');
INSERT INTO "journal" VALUES(30,'2026-11-23T10:44:00.000000Z','kari','godkjenning_forsok.laget','godkjenning_forsok:alle','fc651b5e8e9a34fa5b9f84f3b43e442a03e6d1e502a05d2c9f926ac798b7bb33','7d66acb20e6c443a2c8040833af6c6becc665b54c7a871580a1003a8f2d59416','a3de7e04a89d356cef3525373be80da1fe3923ce75ff8cd3aa202f0afc20f924');
INSERT INTO "journal" VALUES(31,'2026-11-23T10:45:00.000000Z','kari','godkjenning_delvis.laget','godkjenning_delvis:alle','144d587c5e218f4c4c95bbd15ca80ca2ffa0c61019e621b00dcf6dd7be43474c','a3de7e04a89d356cef3525373be80da1fe3923ce75ff8cd3aa202f0afc20f924','3ebd70fc14174b99bf95eb30d8041b527d3dbd3d66c0150cb7c17f19ea6d1b2d');
INSERT INTO "journal" VALUES(32,'2026-11-23T10:46:00.000000Z','kari','godkjenning_varsling.laget','godkjenning_varsling:alle','6f3ba44b172e7e4cd0006720b726bf89042c7a61b195c5bf2a58204db27247f2','3ebd70fc14174b99bf95eb30d8041b527d3dbd3d66c0150cb7c17f19ea6d1b2d','ba8c113c316354d4d04fe079f43bde87053566b7177246cf9995e3dee6c641c2');
INSERT INTO "journal" VALUES(33,'2026-11-23T10:47:00.000000Z','kari','innspill.laget','innspill:alle','369c447a03d89bc8a7c54074105d106a78a02b13b653bcc147eb90a0abe241bc','ba8c113c316354d4d04fe079f43bde87053566b7177246cf9995e3dee6c641c2','ffe0389163b1858aa1d29d4a970d7b3006c7672b781c1c27015494195facafe4');
INSERT INTO "journal" VALUES(34,'2026-11-23T10:48:00.000000Z','kari','innspill_svar.laget','innspill_svar:alle','2e2e804e7b7db06b597314195a1e84f3aa2b38e2859a5fb47ed4be483f594c96','ffe0389163b1858aa1d29d4a970d7b3006c7672b781c1c27015494195facafe4','c855378fd06eefb042a97785e5f33bb95107b2804d6838c418698730d1cc09b7');
INSERT INTO "journal" VALUES(35,'2026-11-23T10:49:00.000000Z','kari','innspill_vurdering.laget','innspill_vurdering:alle','a984f096cbb6561e1fa9feae0da2aa0a082268e9a6b69dc48ab563e38900ce3d','c855378fd06eefb042a97785e5f33bb95107b2804d6838c418698730d1cc09b7','faf20d2c8ab96780bec00dc34d61c919634f445723f47093719231b3a5fcadea');
INSERT INTO "journal" VALUES(36,'2026-11-23T10:50:00.000000Z','kari','innsyn.laget','innsyn:alle','7d98b3cb66c797b124cad41319c7bfcc54f3bcea81d39f8e9df580525c0d734b','faf20d2c8ab96780bec00dc34d61c919634f445723f47093719231b3a5fcadea','8f05f3454c5df6f782c95ae82fff7a8cdfd08960251e15b985a52cb28b80c90b');
INSERT INTO "journal" VALUES(37,'2026-11-23T10:51:00.000000Z','kari','innsyn_vurdering.laget','innsyn_vurdering:alle','a9055fa1af541a9188e3153619a221c8284eeede75cc218537d9bf6fa95aa99b','8f05f3454c5df6f782c95ae82fff7a8cdfd08960251e15b985a52cb28b80c90b','13575dc0d46c93aaeadcbfb53f9f47f5bf60080ac056ed5622d18616bc19a467');
INSERT INTO "journal" VALUES(38,'2026-11-23T10:52:00.000000Z','kari','sletting.laget','sletting:alle','afb25964b5a2c57e7c7ab55431a942dea732d982985dab70b408344c2253a29c','13575dc0d46c93aaeadcbfb53f9f47f5bf60080ac056ed5622d18616bc19a467','8d05a160934e545b30f5ab6355b36c029cf57566c89c987a31a66964471d82ed');
INSERT INTO "journal" VALUES(39,'2026-11-23T10:53:00.000000Z','kari','slettet.laget','slettet:alle','279dadd9a3233b9eddeddb4799182c6c0db5d1220a075fe04008c3599588b5d7','8d05a160934e545b30f5ab6355b36c029cf57566c89c987a31a66964471d82ed','9cdf8746837597288f72d4cb91fcf3433f74b3e7fe67eceb511c814abb14ae68');
INSERT INTO "journal" VALUES(40,'2026-11-23T10:54:00.000000Z','kari','slettet_brudd.laget','slettet_brudd:alle','b3802e37a66d5b0b3d64599cbc7609a6e1bc584836ab8045ee0b5eaf5089e9bd','9cdf8746837597288f72d4cb91fcf3433f74b3e7fe67eceb511c814abb14ae68','8faf1ec1644df011acfca6978da1e65a3c26d0cb58ddccad03e52360d87bccd1');
INSERT INTO "journal" VALUES(41,'2026-11-23T10:55:00.000000Z','kari','klage.laget','klage:alle','e62cd9eafa41f890e9ffcd5aa80718d3adb8c42a824d30fce7e1466e088885e5','8faf1ec1644df011acfca6978da1e65a3c26d0cb58ddccad03e52360d87bccd1','b736d7629a03d929db98e482c0b330a0c6c730b671ab3a3cc9c1d04add5a4cc1');
INSERT INTO "journal" VALUES(42,'2026-11-23T10:56:00.000000Z','kari','klage_mangel.laget','klage_mangel:alle','cb90df88765de0437feea8091f70ea4d4563efc35f22956647a305ab4b45652b','b736d7629a03d929db98e482c0b330a0c6c730b671ab3a3cc9c1d04add5a4cc1','17fd83e61477c27a6fbb85f45767bb0560ffa4b690ad20f360cd3d3377880575');
INSERT INTO "journal" VALUES(43,'2026-11-23T10:57:00.000000Z','kari','klage_beslutning.laget','klage_beslutning:alle','e9772d02dfc71c0c39b13f7c4c4f77960443281fb74b0769ff191bfb75a1372a','17fd83e61477c27a6fbb85f45767bb0560ffa4b690ad20f360cd3d3377880575','734a1ab767f64bc383cb5d6d3b20fb3f64b4c96be111191e774c60a81c611222');
INSERT INTO "journal" VALUES(44,'2026-11-23T10:58:00.000000Z','kari','klage_utsettelse.laget','klage_utsettelse:alle','8824df1d457641bd6b61a154bae7387756885261b7e3ff7b7b5a4fdfdf455fab','734a1ab767f64bc383cb5d6d3b20fb3f64b4c96be111191e774c60a81c611222','4b090d34023b024ec0d7af1c364b611b39b1e1aee06b39706fdd2a90fe87463b');
INSERT INTO "journal" VALUES(45,'2026-11-23T10:59:00.000000Z','kari','klage_kostnad.laget','klage_kostnad:alle','597a7456722e910e4743637a284f3af530229f003a19001d1190994723dfc3f5','4b090d34023b024ec0d7af1c364b611b39b1e1aee06b39706fdd2a90fe87463b','5d0aaef69892e2f81f452599da456b9219777274538201a5d655223e51ad405d');
INSERT INTO "journal" VALUES(46,'2026-11-23T11:00:00.000000Z','kari','reaksjon.laget','reaksjon:alle','3d29c7da36735182892b069444c02dbd5200888da4fb24cb0b7c989d6fd92bd1','5d0aaef69892e2f81f452599da456b9219777274538201a5d655223e51ad405d','d0da818c28a4ef6ae692d8e3e9d98f784a1ef2ca71b878713fc8fd094683bc8c');
INSERT INTO "journal" VALUES(47,'2026-11-23T11:01:00.000000Z','kari','reaksjon_utsatt.laget','reaksjon_utsatt:alle','a89730899f1348aa4259f232cfb2896aacd695d23c9d623ecb2e26e8209b4e15','d0da818c28a4ef6ae692d8e3e9d98f784a1ef2ca71b878713fc8fd094683bc8c','e0fcd68c3ad093227c347db50e1a578385ff085954f4f2b837818b84c6db2933');
INSERT INTO "journal" VALUES(48,'2026-11-23T11:02:00.000000Z','kari','tolk.laget','tolk:alle','82c7516d7d0f5997ed97d2189a19bb8a17713e610e0acae3fe9d9f9def933caf','e0fcd68c3ad093227c347db50e1a578385ff085954f4f2b837818b84c6db2933','5a7ff0b9493f881611f258c4568b97cecc8c35099a30f98b62977dc062145b7b');
INSERT INTO "journal" VALUES(49,'2026-11-23T11:03:00.000000Z','kari','tolk_sprak.laget','tolk_sprak:alle','2d31f82970619d8f611b8a2127bb503bf692a7818ea7b212010aa769dfedcae4','5a7ff0b9493f881611f258c4568b97cecc8c35099a30f98b62977dc062145b7b','516206808c6321686a80acda781d309fb9d27417079ec66e81c943d6a1e859d3');
INSERT INTO "journal" VALUES(50,'2026-11-23T11:04:00.000000Z','kari','tolk_kvalifikasjon.laget','tolk_kvalifikasjon:alle','906c3159f148a056b0d883beec3ef96e19bffda81c6e92d9fcaa0ce9785cecf0','516206808c6321686a80acda781d309fb9d27417079ec66e81c943d6a1e859d3','a8f7412e3e1ef656eb89c05a78c297c81a1a9a1102d95ea3ae60eb4b28509309');
INSERT INTO "journal" VALUES(51,'2026-11-23T11:05:00.000000Z','kari','tolk_slettet.laget','tolk_slettet:alle','0d71b6db23da6440d8be16e1bd575c921f2b76d22959995d5130051a6d0110f1','a8f7412e3e1ef656eb89c05a78c297c81a1a9a1102d95ea3ae60eb4b28509309','33276d512d0c87b19f31ed654cd5463655b207dadb9da6377995f2f54eaf0ceb');
INSERT INTO "journal" VALUES(52,'2026-11-23T11:06:00.000000Z','kari','oppforing_opphort.laget','oppforing_opphort:alle','c687bb41dfb9fc23ebd9357b79f5917efcdfe5c2851b9ae1032e6a6fcf15e498','33276d512d0c87b19f31ed654cd5463655b207dadb9da6377995f2f54eaf0ceb','78093f184928a279ff798178810c1bbdae051c8f1ccc584ac56445d42842f358');
INSERT INTO "journal" VALUES(53,'2026-11-23T11:07:00.000000Z','kari','tolk_sammenslatt.laget','tolk_sammenslatt:alle','90b295dde30ba26d26656ed5d9278b9e7a78c5da24982512197e5194cd5b4c16','78093f184928a279ff798178810c1bbdae051c8f1ccc584ac56445d42842f358','5dc4b317529d3c8ac8c87b3e5e603be8f39e02bfb7b6cdc8c40d0c78329d60f8');
INSERT INTO "journal" VALUES(54,'2026-11-23T11:08:00.000000Z','kari','soknad.laget','soknad:alle','96c5896270f611073ce2beb284d3169a88d1890725beb8c062c6ba6ca2e4022b','5dc4b317529d3c8ac8c87b3e5e603be8f39e02bfb7b6cdc8c40d0c78329d60f8','ac0719ebd94d896ceeaef1498c1374e0975a946adace17e8dc7b33bd2e2b23c6');
INSERT INTO "journal" VALUES(55,'2026-11-23T11:09:00.000000Z','kari','soknad_sprak.laget','soknad_sprak:alle','f02ee97b3893bf8bf3dbe3f3e0b5399bfc8616c9af9e71ddf2792a6099646b84','ac0719ebd94d896ceeaef1498c1374e0975a946adace17e8dc7b33bd2e2b23c6','d5d394acb027e072b995af87aa04784b28ea50c93d7687eeee94112e19cbfbcf');
INSERT INTO "journal" VALUES(56,'2026-11-23T11:10:00.000000Z','kari','soknad_kvalifikasjon.laget','soknad_kvalifikasjon:alle','598f7503d72d9c8f886f43ef8eeab9319d72a6d42ce41aa0132f7fb3f82cd89c','d5d394acb027e072b995af87aa04784b28ea50c93d7687eeee94112e19cbfbcf','9a4df733365d965eb9675838be77e584a8e2c9eb2ac2f12d99cf056c89e17da6');
INSERT INTO "journal" VALUES(57,'2026-11-23T11:11:00.000000Z','kari','rutine.laget','rutine:alle','7b16a5e67b5debe47b50bc92dc4390fab1edb18fd6fe87b416410c30f9e708d6','9a4df733365d965eb9675838be77e584a8e2c9eb2ac2f12d99cf056c89e17da6','c14855198abf7781d063bcf4751b6836265e01fa4c18d1824bbe31faddff6329');
INSERT INTO "journal" VALUES(58,'2026-11-23T11:12:00.000000Z','kari','sak.laget','sak:alle','09b6e3f36762f2f3eccc7b1b73201dc5aff9740bfcf4b91ac1b954014e7669d4','c14855198abf7781d063bcf4751b6836265e01fa4c18d1824bbe31faddff6329','eeb4b8dee8d1c42dcc68cb1c829989cc36f074d978b6348502222df63ba5e671');
INSERT INTO "journal" VALUES(59,'2026-11-23T11:13:00.000000Z','kari','sak_brudd.laget','sak_brudd:alle','6404e8f30c23d74d25340c06b961bc8e6cfa9ee6205886bc34c165e89b5f7151','eeb4b8dee8d1c42dcc68cb1c829989cc36f074d978b6348502222df63ba5e671','517ea58fe62a327ca83225f75f5c9faae34546bd660cc0b92e1a0ff075246e5e');
INSERT INTO "journal" VALUES(60,'2026-11-23T11:14:00.000000Z','kari','sak_krav.laget','sak_krav:alle','314a2329d0af0daa00083bbf8896798d6e3725335f57ee4a4edc2ede149bbb98','517ea58fe62a327ca83225f75f5c9faae34546bd660cc0b92e1a0ff075246e5e','1dbb291e621df4f9c6fe3f7041c7518141649aa60d6e31ebec52461a4cbdd372');
INSERT INTO "journal" VALUES(61,'2026-11-23T11:15:00.000000Z','kari','sak_forelegging.laget','sak_forelegging:alle','bf8131590d4040d051a4654dbe57083822f3e3dd38ee595be3787c332ed1ab91','1dbb291e621df4f9c6fe3f7041c7518141649aa60d6e31ebec52461a4cbdd372','ace39f42fb340ccd462be224ef3ec71396348cef1a0580959de472e3bfd4c7e7');
INSERT INTO "journal" VALUES(62,'2026-11-23T11:16:00.000000Z','kari','sak_raad.laget','sak_raad:alle','e8b78084355db1396a255bcf9bf6c95f86ec9b5ecdad07348732028c624a1c32','ace39f42fb340ccd462be224ef3ec71396348cef1a0580959de472e3bfd4c7e7','3509e1a0aabce02c53acaa91dc8cf51c5394077213daa3b402c5a2e03c846eb1');
INSERT INTO "journal" VALUES(63,'2026-11-23T11:17:00.000000Z','kari','sak_raad_brudd.laget','sak_raad_brudd:alle','d14af386e35bc99233e6aaeb58da7bbf2756a56b93edb7757a47116e371e8864','3509e1a0aabce02c53acaa91dc8cf51c5394077213daa3b402c5a2e03c846eb1','04e5555be1eca075b66578a341936c67e5f246a955377e064fe63719b6f311ea');
INSERT INTO "journal" VALUES(64,'2026-11-23T11:18:00.000000Z','kari','sak_beslutning.laget','sak_beslutning:alle','74305d3786f325731062933c2fc682655b7910791a8616a4ff525e1046aeef64','04e5555be1eca075b66578a341936c67e5f246a955377e064fe63719b6f311ea','1a674ab52dca652750494449618235716e9c3f34aa467df06aaf8556ff7ede72');
INSERT INTO "journal" VALUES(65,'2026-11-23T11:19:00.000000Z','kari','sak_retur.laget','sak_retur:alle','bdc7e5b2c9bda8b5bdd62469edb00ee0a0dcb0a447c18588694d68eaf3606efe','1a674ab52dca652750494449618235716e9c3f34aa467df06aaf8556ff7ede72','771e9963560fe5b60525c2d8de8f59341eaceffdac476348aa3427e01631a9ee');
INSERT INTO "journal" VALUES(66,'2026-11-23T11:20:00.000000Z','kari','reaksjon_omgjoring.laget','reaksjon_omgjoring:alle','ca3dede5ecfc13a838fdb6caf3639135eb459186ba55ec6a6f4e54f29b159771','771e9963560fe5b60525c2d8de8f59341eaceffdac476348aa3427e01631a9ee','e4be280f7bf659c85376cbda1c60aceeb99a5a3bbe03d8e8fc8efe730571335e');
INSERT INTO "journal" VALUES(67,'2026-11-23T11:21:00.000000Z','kari','tolkebevis_nokkel.laget','tolkebevis_nokkel:alle','8f5c638c3b383d9898cfac2ea591268e76516d46d54d799f898c02c3cf0eaa13','e4be280f7bf659c85376cbda1c60aceeb99a5a3bbe03d8e8fc8efe730571335e','14cce550cacaa48e4738291087a99ab972159acee6a1ba2d8dfc0fb686d47e8e');
INSERT INTO "journal" VALUES(68,'2026-11-23T11:22:00.000000Z','kari','tolkebevis.laget','tolkebevis:alle','67ba0a0a83f5c6d5657194f10b7ba72098121883ef6c576b36c5f3b1cad8d913','14cce550cacaa48e4738291087a99ab972159acee6a1ba2d8dfc0fb686d47e8e','aa095fdd37205d8743d899487cac65143142c65e2d58c28f20337c5a5ec979dc');
INSERT INTO "journal" VALUES(69,'2026-11-23T11:23:00.000000Z','kari','utvalg_utlysning.laget','utvalg_utlysning:alle','689ebdf8119f30b300582d9bd83cd415b3aed2684537787dedeb320ead4cd371','aa095fdd37205d8743d899487cac65143142c65e2d58c28f20337c5a5ec979dc','b0c087df5575997bc73c0038c49a7f3d8cbcfb51f5f6c59b717c9e39394c2d09');
INSERT INTO "journal" VALUES(70,'2026-11-23T11:24:00.000000Z','kari','utvalg_nominasjon.laget','utvalg_nominasjon:alle','2e232d11d6675735e2847896c9e36b7f356ec58176ea4eb84ec45ed69619c5b7','b0c087df5575997bc73c0038c49a7f3d8cbcfb51f5f6c59b717c9e39394c2d09','517ecc60b9822f6ef734b38452769fc6538d0c513739ffe893d82fb92b8222f2');
INSERT INTO "journal" VALUES(71,'2026-11-23T11:25:00.000000Z','kari','utvalg_medlem.laget','utvalg_medlem:alle','72c09fd45637cacf8f54d15f0ac22b21a6951bdcbdf4a6a72701ac2a16196773','517ecc60b9822f6ef734b38452769fc6538d0c513739ffe893d82fb92b8222f2','86955df8d53cdaf27c8cd65ebd09ec33865fecbd92959b9bc206e273a7bc83b2');
INSERT INTO "journal" VALUES(72,'2026-11-23T11:26:00.000000Z','kari','utvalg_mote.laget','utvalg_mote:alle','b5a685123072e730eba8a03cc0f72ea860be97f7be6d15bf3cca3415b333cf3a','86955df8d53cdaf27c8cd65ebd09ec33865fecbd92959b9bc206e273a7bc83b2','a9cb2d47c85e83501e669b9b9b6347c29d5e580ab0e5813dc58c4442930beec6');
INSERT INTO "journal" VALUES(73,'2026-11-23T11:27:00.000000Z','kari','utvalg_motesak.laget','utvalg_motesak:alle','0e18142356bce68e40b55d1e1cf1391f3ff93bc9fd960c135d24b0ed8f45d773','a9cb2d47c85e83501e669b9b9b6347c29d5e580ab0e5813dc58c4442930beec6','b67ee1aa38dc7192a170ca4a443bd34d937cb02c4e46363d1c9abb143793a7c0');
INSERT INTO "journal" VALUES(74,'2026-11-23T11:28:00.000000Z','kari','utvalg_navn.laget','utvalg_navn:alle','de087b0cb1b288ab6016ed8c6839761b262c2cbb2e34a2fc7eaa4e2fc5815a51','b67ee1aa38dc7192a170ca4a443bd34d937cb02c4e46363d1c9abb143793a7c0','161e091ec96839f0a33a7ee1235746518cd68715c95ce479c23239c69ae636d8');
INSERT INTO "journal" VALUES(75,'2026-11-23T11:29:00.000000Z','kari','utvalg_innkalling.laget','utvalg_innkalling:alle','07305b515dcbcab8bc35bd3ea8af4e2dd6d8d87ebea7ee21ca5308c73d49ee02','161e091ec96839f0a33a7ee1235746518cd68715c95ce479c23239c69ae636d8','2cec817085ba642f78d270bade6f70780f120d1ba32d0310a43324197678337c');
INSERT INTO "journal" VALUES(76,'2026-11-23T11:30:00.000000Z','kari','utvalg_habilitet.laget','utvalg_habilitet:alle','35a377129fe79c2cd9c8e85ed4239e248c5512b2e7b4bc8a10f17a6947efd12b','2cec817085ba642f78d270bade6f70780f120d1ba32d0310a43324197678337c','74b962e5f29d1208081fe36000b823ecb4f9a2edbd9534a009f3254c4d7db5c3');
INSERT INTO "journal" VALUES(77,'2026-11-23T11:31:00.000000Z','kari','utvalg_stemme.laget','utvalg_stemme:alle','1344d33849f9e39d9ad58f8028cb755b1703487e6ce0cb36b8eea136f60c04b2','74b962e5f29d1208081fe36000b823ecb4f9a2edbd9534a009f3254c4d7db5c3','2dfb6a352700687b3b4273553985bb598471e235fc51da3e13674b12f977a971');
INSERT INTO "journal" VALUES(78,'2026-11-23T11:32:00.000000Z','kari','utvalg_tillegg.laget','utvalg_tillegg:alle','7493d8c9f52d5216ee7cf90f4fd9f8a4141ffa50bd98aa3fa4284ad211fac844','2dfb6a352700687b3b4273553985bb598471e235fc51da3e13674b12f977a971','6a7892f826ceef49ca60f9523059bb75c9043b94b9bc1fa12332112377ec13a8');
INSERT INTO "journal" VALUES(79,'2026-11-23T11:33:00.000000Z','kari','varsel.laget','varsel:alle','320fc5108c8d4389be816460f743379de07b43a8d21e3c2c673de98a56d9a4cd','6a7892f826ceef49ca60f9523059bb75c9043b94b9bc1fa12332112377ec13a8','9eee8b393920288a8dbe45b1769c4e6af4886abdc328e61c4250fb992a96fe2b');
INSERT INTO "journal" VALUES(80,'2026-11-23T11:34:00.000000Z','kari','sak_varsel.laget','sak_varsel:alle','fef1a88aec9847e10c2256e86fafa293c7cf668280847b4266ce4b5d5a30bb57','9eee8b393920288a8dbe45b1769c4e6af4886abdc328e61c4250fb992a96fe2b','bf7a3f0f93039f6de9b9a3b5cc440ba459d521d638b2c323fe305c2d51701de7');
INSERT INTO "journal" VALUES(81,'2026-11-23T11:35:00.000000Z','kari','varsel_brudd.laget','varsel_brudd:alle','8e14ce134c0148ae7083aa13dcc494b607a319cc8970ff201bc101cb0a7d38ec','bf7a3f0f93039f6de9b9a3b5cc440ba459d521d638b2c323fe305c2d51701de7','d321fd5305505eef5b48a80e520d44bd9caef5918049a61ecd46d69c5cb87d5d');
INSERT INTO "journal" VALUES(82,'2026-11-23T11:36:00.000000Z','kari','varsler_identitet.laget','varsler_identitet:alle','05e1e0a51e2c87e1ad218e6ac293018bc215678a41d1ba3c96705cfd2e297169','d321fd5305505eef5b48a80e520d44bd9caef5918049a61ecd46d69c5cb87d5d','3e4c3da33b5df42b66e315ebd90b030bdedeaca2904817469a86e41ca26d5e50');
INSERT INTO "journal" VALUES(83,'2026-11-23T11:37:00.000000Z','kari','varsel_avslutning.laget','varsel_avslutning:alle','9ef9783178e99faab72046266787f0fa67314d24a5223d617299f309ca2a60b4','3e4c3da33b5df42b66e315ebd90b030bdedeaca2904817469a86e41ca26d5e50','9597b8cbe42ea658b9ab4387feefb5424bb7dacedbfdfecc9e78de7a1bf51f1b');
INSERT INTO "journal" VALUES(84,'2026-11-23T11:38:00.000000Z','kari','identitet_innsyn.laget','identitet_innsyn:alle','4b82a5159c5b108af5f3d4033df270925451e1f44cd4364952f3f1f929f3e2b4','9597b8cbe42ea658b9ab4387feefb5424bb7dacedbfdfecc9e78de7a1bf51f1b','5e92c3b42d257e8a5d2327b3213a5f9ef1e5712680c90871bf35728533a43b5e');
INSERT INTO "journal" VALUES(85,'2026-11-23T12:38:00.000000Z','kari','bruker.endret','bruker:login 1 æøå','3b7c1046b65816514db917617f1e156d7c33595302bf1191eb5bb4d29498aa97','5e92c3b42d257e8a5d2327b3213a5f9ef1e5712680c90871bf35728533a43b5e','290f84b9baee6c93610ded49b099a31793c474bc05101ff82944838d0303c36c');
INSERT INTO "journal" VALUES(86,'2026-11-23T13:38:00.000000Z','kari','frist.slettet','frist:3','b77639909e21cde29d53f9d90f4573f07854e679716224177cdf9892ecfba0ca','290f84b9baee6c93610ded49b099a31793c474bc05101ff82944838d0303c36c','64b678c8dfc0befc6f7c4aa07bda0ab6c73db1a62c8386e23be55c28077accad');
INSERT INTO "journal" VALUES(87,'2026-11-23T14:38:00.000000Z','kari','noe.lest','frist:1','631b078c9e7c9c5d94b250dbbcb4c7062e4713264d07e9fc77686e3b4792bb57','64b678c8dfc0befc6f7c4aa07bda0ab6c73db1a62c8386e23be55c28077accad','63960c4acb25400d3a4331d80740093274ff55a62e6c32358788a503caea3334');
CREATE TABLE journal_innhold (
    nr   INTEGER NOT NULL PRIMARY KEY,
    salt TEXT NOT NULL,
    json TEXT NOT NULL,
    CONSTRAINT journal_innhold_hører_til FOREIGN KEY (nr) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "journal_innhold" VALUES(1,'d56d4a6e945aef3b5a1ad04b92ca224f','{"data": {}, "rader": [["bruker", "inn", {"login": "kari"}, {"fra": "2026-11-23", "leder": null, "login": "kari", "navn": {"#": "1830869f7d5db3525df0a47e4e3a0435"}, "roller": "saksbehandler beslutter statistiker leder leser", "ser_identitet": 1, "til": null}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(2,'3c9eeb50ac9706555b108fa3c05cffef','{"data": {}, "rader": [["vedlegg", "inn", {"id": 1}, {"gjelder": "gjelder 1 æøå", "id": 1, "navn": {"#": "711f1f1b84813878aaffd218db65455a"}, "retning": "ut", "sha256": "fb16c80de84b523a86823d0699d7c427ad2679d16c68dd6cb99a565d498c12fb", "storrelse": 23, "type": "type 1 æøå"}], ["vedlegg", "mange", {"koder": ["gjelder", "retning", "type", "storrelse", "sha256"], "nokkel": ["id"], "skjult": ["navn"], "tomme": []}, [[2, "gjelder 2 æøå", "inn", "type 2 æøå", 23, "fb16c80de84b523a86823d0699d7c427ad2679d16c68dd6cb99a565d498c12fb", "2d86156060dfaebd9586fade051d162c"], [3, "gjelder 3 æøå", "ut", "type 3 æøå", 23, "fb16c80de84b523a86823d0699d7c427ad2679d16c68dd6cb99a565d498c12fb", "67531c33f68a8c70040cc4c69a3456dd"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(3,'47edf9a20ed2f632a7733469ea4af623','{"data": {}, "rader": [["journalpost", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "dato": "2026-11-11", "dokumentdato": "2026-11-11", "gjelder": "gjelder 1 æøå", "lopenr": 1, "part_skjermet": 1, "registrert": "2026-11-11", "retning": "ut", "tittel": {"#": "0045736b5b1058154e53c6ebcd6510d2"}, "vedlegg": 1}], ["journalpost", "mange", {"koder": ["gjelder", "retning", "part_skjermet", "dokumentdato", "dato", "registrert", "vedlegg"], "nokkel": ["aar", "lopenr"], "skjult": ["tittel"], "tomme": []}, [[2026, 2, "gjelder 2 æøå", "inn", 0, "2026-11-12", "2026-11-12", "2026-11-12", 2, "2d4dbffb0c96edc85ec2471155c0ccfa"], [2026, 3, "gjelder 3 æøå", "ut", 1, "2026-11-13", "2026-11-13", "2026-11-13", 3, "83812b8c9bf87422aa10dc095aefb6d2"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(4,'99c8479e851ed742937aa332e654ca88','{"data": {}, "rader": [["rettelse", "inn", {"id": 1}, {"felt": "felt 1 æøå", "fra": {"#": "9fa19b1dc494d09829e744120fba7f6e"}, "gjelder": "gjelder 1 æøå", "id": 1, "til": {"#": "368d560186178f18d2ff73bbc41b073b"}}], ["rettelse", "mange", {"koder": ["gjelder", "felt"], "nokkel": ["id"], "skjult": ["fra", "til"], "tomme": []}, [[2, "gjelder 2 æøå", "felt 2 æøå", "----------------------------------------------------------------"], [3, "gjelder 3 æøå", "felt 3 æøå", "5464b4550c0620c111350576eeab4a57c54b9cda9688bc994307dbd4fefb4622"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(5,'8669f39deed53c0bf77787092704a717','{"data": {}, "rader": [["innlesing", "inn", {"id": 1}, {"dato": "2026-11-11", "filnavn": {"#": "28d5d12e5f5dd43142485a87494444b9"}, "id": 1, "rader": 1, "sha256": "sha256 1 æøå", "slag": "slag 1 æøå"}], ["innlesing", "mange", {"koder": ["slag", "sha256", "rader", "dato"], "nokkel": ["id"], "skjult": ["filnavn"], "tomme": []}, [[2, "slag 2 æøå", "sha256 2 æøå", 2, "2026-11-12", "093d6733974f096985a0b390210824a4"], [3, "slag 3 æøå", "sha256 3 æøå", 3, "2026-11-13", "58a8f2dd6712415eace0386dc560be73"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(6,'53f59870d770436f37841a1c4ba53e2b','{"data": {}, "rader": [["bosetting_tall", "last", {"innlesing": 1}, {"antall": 1, "kolonner": ["enhet", "aar", "kommune", "anmodet", "opprinnelig", "vedtatt", "bosatt", "bosatt_sammenslatt"], "orden": ["enhet", "aar", "kommune"], "sha256": "4af961f12a4b196c99dfe89e969c696c2397a4f90acd10fb798e1a44001a05f8"}], ["bosetting_tall", "last", {"innlesing": 2}, {"antall": 1, "kolonner": ["enhet", "aar", "kommune", "anmodet", "opprinnelig", "vedtatt", "bosatt", "bosatt_sammenslatt"], "orden": ["enhet", "aar", "kommune"], "sha256": "34a469b6114e3db57a0eb2674a10fe8897d34affb62ce8a3d03b28e4793302ad"}], ["bosetting_tall", "last", {"innlesing": 3}, {"antall": 1, "kolonner": ["enhet", "aar", "kommune", "anmodet", "opprinnelig", "vedtatt", "bosatt", "bosatt_sammenslatt"], "orden": ["enhet", "aar", "kommune"], "sha256": "a8803ccac0162551e3c50362e13ec81ee78e7f0e39afaad5a39e39a16af2cbba"}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(7,'aac1ff93cdfbc35cfd1660c6ed8d34b8','{"data": {}, "rader": [["brev", "inn", {"id": 1}, {"dato": "2026-11-11", "gjelder": "gjelder 1 æøå", "id": 1, "innhold": {"#": "a29230d5df2dc934c49953c414c1af3b"}, "mal": "mal 1 æøå", "malform": "nynorsk", "sendt": "2026-11-23", "sha256": "fb16c80de84b523a86823d0699d7c427ad2679d16c68dd6cb99a565d498c12fb", "tittel": {"#": "38a09c0f4e00dd7bb0d7ea9b2c2c9b25"}, "vedlegg": 1, "versjon": 1}], ["brev", "mange", {"koder": ["gjelder", "mal", "versjon", "malform", "dato", "sendt", "sha256", "vedlegg"], "nokkel": ["id"], "skjult": ["tittel", "innhold"], "tomme": []}, [[2, "gjelder 2 æøå", "mal 2 æøå", 2, "bokmål", "2026-11-12", null, null, null, "e3c28794f883d23d26e15da8a403cced14d31b399a4c578b242ff5de346a50fa"], [3, "gjelder 3 æøå", "mal 3 æøå", 3, "nynorsk", "2026-11-13", null, null, null, "1aa7e7c0d91595e8c54bd1b6057b04107a746d6f9f1d625464f327ea19177a2d"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(8,'a85f956ca1415b7a5ca1fe3fbfc03964','{"data": {}, "rader": [["bruker", "inn", {"login": "login 1 æøå"}, {"fra": "2026-11-11", "leder": null, "login": "login 1 æøå", "navn": {"#": "0947e23812dfd6829be948e387151803"}, "roller": "roller 1 æøå", "ser_identitet": 1, "til": "2026-11-11"}], ["bruker", "mange", {"koder": ["roller", "leder", "ser_identitet", "fra", "til"], "nokkel": ["login"], "skjult": ["navn"], "tomme": []}, [["login 2 æøå", "roller 2 æøå", null, 0, "2026-11-12", null, "d18dec723481bf78399c82e6726af827"], ["login 3 æøå", "roller 3 æøå", null, 1, "2026-11-13", "2026-11-13", "3813561aa434796ae5e64fc731085dab"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(9,'3502dbaa337308ad1e3e17dfda661481','{"data": {}, "rader": [["frist", "inn", {"id": 1}, {"ansvarlig": "ansvarlig 1 æøå", "antatt": 1, "binder": "binder 1 æøå", "flyttet": "flyttet 1 æøå", "gjelder": "gjelder 1 æøå", "grunn": {"#": "3d5a0ad343af56dc583ec139ff3ff144"}, "hjemmel": "hjemmel 1 æøå", "hva": "hva 1 æøå", "id": 1, "lukket": "lukket 1 æøå", "lukket_som": "ikke nødvendig", "neste": "neste 1 æøå", "regel": "regel 1 æøå", "regel_fra": "2026-11-11", "siste": "2026-11-11", "start": "2026-11-11", "streng": "2026-11-11"}], ["frist", "mange", {"koder": ["gjelder", "regel", "regel_fra", "hva", "hjemmel", "antatt", "binder", "ansvarlig", "start", "streng", "siste", "flyttet", "neste", "lukket_som", "lukket"], "nokkel": ["id"], "skjult": ["grunn"], "tomme": []}, [[2, "gjelder 2 æøå", "regel 2 æøå", "2026-11-12", "hva 2 æøå", "hjemmel 2 æøå", 0, "binder 2 æøå", null, "2026-11-12", "2026-11-12", "2026-11-12", "flyttet 2 æøå", "neste 2 æøå", "holdt", null, "--------------------------------"], [3, "gjelder 3 æøå", "regel 3 æøå", "2026-11-13", "hva 3 æøå", "hjemmel 3 æøå", 1, "binder 3 æøå", "ansvarlig 3 æøå", "2026-11-13", "2026-11-13", "2026-11-13", "flyttet 3 æøå", "neste 3 æøå", "ikke nødvendig", "lukket 3 æøå", "832aa309bdeb0ec8a2c1307db9d5db2e"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(10,'80c24b234a00c5db24c416a3bf49f00d','{"data": {}, "rader": [["habilitet", "inn", {"id": 1}, {"avgjort_av": "avgjort_av 1 æøå", "dato": "2026-11-11", "gjelder": "gjelder 1 æøå", "grunnlag": null, "id": 1, "innsigelse": 1, "person": "person 1 æøå", "svar": "inhabil", "unntak": null, "vurdering": null}], ["habilitet", "mange", {"koder": ["gjelder", "person", "svar", "grunnlag", "innsigelse", "unntak", "avgjort_av", "dato"], "nokkel": ["id"], "skjult": ["vurdering"], "tomme": []}, [[2, "gjelder 2 æøå", "person 2 æøå", "forelagt", null, 0, null, "avgjort_av 2 æøå", "2026-11-12", "--------------------------------"], [3, "gjelder 3 æøå", "person 3 æøå", "habil", null, 1, null, "avgjort_av 3 æøå", "2026-11-13", "--------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(11,'2f3940df20509aa2a15c03edfade67ca','{"data": {}, "rader": [["stedfortreder", "inn", {"id": 1}, {"dato": "2026-11-11", "gjelder": "gjelder 1 æøå", "i_stedet_for": "i_stedet_for 1 æøå", "id": 1, "oppnevnt_av": "oppnevnt_av 1 æøå", "person": "person 1 æøå"}], ["stedfortreder", "mange", {"koder": ["gjelder", "person", "i_stedet_for", "oppnevnt_av", "dato"], "nokkel": ["id"], "skjult": [], "tomme": []}, [[2, "gjelder 2 æøå", "person 2 æøå", "i_stedet_for 2 æøå", "oppnevnt_av 2 æøå", "2026-11-12"], [3, "gjelder 3 æøå", "person 3 æøå", "i_stedet_for 3 æøå", "oppnevnt_av 3 æøå", "2026-11-13"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(12,'80e627626b2853efea6251376d97c9aa','{"data": {}, "rader": [["underretning", "inn", {"gjelder": "gjelder 1 æøå", "nr": 1}, {"apnet": null, "brev": 1, "gjelder": "gjelder 1 æøå", "kanal": "digital", "mottatt": null, "mottatt_fordi": null, "nr": 1, "postlagt": null, "reservert": null, "tilgjengelig": null, "varslet": null, "varslet_igjen": null}], ["underretning", "mange", {"koder": ["brev", "kanal", "reservert", "postlagt", "tilgjengelig", "varslet", "varslet_igjen", "apnet", "mottatt", "mottatt_fordi"], "nokkel": ["gjelder", "nr"], "skjult": [], "tomme": []}, [["gjelder 2 æøå", 2, 2, "oppgitt-adresse", null, null, null, null, null, null, null, null], ["gjelder 3 æøå", 3, 3, "personlig", null, null, null, null, null, null, null, null]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(13,'2ca2d0a09a6479a599210933afbbff18','{"data": {}, "rader": [["bevilling", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "begrunnelse": {"#": "04a246067071d380f06e472b3a41157d"}, "bestatt": "bestatt 1 æøå", "gitt": "gitt 1 æøå", "grunnlag": null, "lopenr": 1, "sprak": "sprak 1 æøå", "status": "gitt", "tilbakekalt": null, "tolkenummer": 1, "tolketype": "tolketype 1 æøå", "underrettet": "underrettet 1 æøå"}], ["bevilling", "mange", {"koder": ["tolkenummer", "sprak", "tolketype", "bestatt", "gitt", "status", "tilbakekalt", "grunnlag", "underrettet"], "nokkel": ["aar", "lopenr"], "skjult": ["begrunnelse"], "tomme": []}, [[2026, 2, 2, "sprak 2 æøå", "tolketype 2 æøå", null, null, "tilbakekalt", "2026-11-12", "prøven er annullert", null, "--------------------------------"], [2026, 3, 3, "sprak 3 æøå", "tolketype 3 æøå", "bestatt 3 æøå", "gitt 3 æøå", "gitt", null, null, "underrettet 3 æøå", "aa28aa0120909878e0f1fa7c44a4a473"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(14,'174c746b543bfd8f1148d1169bbbc899','{"data": {}, "rader": [["godkjenning", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "arkivref": "arkivref 1 æøå", "avsluttet": null, "bekreftet": null, "erfaring_mnd": null, "ervervet": null, "etableringsstat": null, "familie_2004_38": null, "forlenget": null, "forlenget_grunn": null, "formal": "kun-godkjenning", "godkjent_dato": null, "godkjent_i": null, "kanal": "post", "komplett": null, "lopenr": 1, "malform": "nynorsk", "mottatt": "2026-11-11", "mottatt_kontaktpunkt": null, "originaler": 1, "retur_bedt": 1, "saksbehandler": "login 1 æøå", "samme_yrke": "nei", "samme_yrke_grunn": null, "spor": "etablering-eøs-3landsbevis", "spor_grunn": null, "status": "venter på dokumentasjon", "tjeneste": "midlertidig", "uk_125a": null, "uk_2019": null, "utdanningsstat": "utdanningsstat 1 æøå", "vent_grunn": null, "vent_til": null}], ["godkjenning", "mange", {"koder": ["status", "spor", "formal", "kanal", "tjeneste", "mottatt", "mottatt_kontaktpunkt", "utdanningsstat", "ervervet", "godkjent_i", "godkjent_dato", "erfaring_mnd", "etableringsstat", "familie_2004_38", "uk_2019", "uk_125a", "samme_yrke", "bekreftet", "komplett", "forlenget", "malform", "originaler", "retur_bedt", "arkivref", "saksbehandler", "vent_til", "avsluttet"], "nokkel": ["aar", "lopenr"], "skjult": ["spor_grunn", "samme_yrke_grunn", "forlenget_grunn", "vent_grunn"], "tomme": []}, [[2026, 2, "komplett", "etablering-2004-38", "høyere-kategori", "kontaktpunkt", "uavklart", "2026-11-12", null, "utdanningsstat 2 æøå", null, null, null, null, null, null, null, null, "ikke-avklart", null, null, null, "bokmål", 0, 0, "arkivref 2 æøå", "login 2 æøå", null, null, "--------------------------------------------------------------------------------------------------------------------------------"], [2026, 3, "under vurdering", "etablering-tredjeland", "godkjenning-og-oppføring", "tolkeregisteret", "etablering", "2026-11-13", null, "utdanningsstat 3 æøå", null, null, null, null, null, null, null, null, "ja", null, null, null, "nynorsk", 1, 1, "arkivref 3 æøå", "login 3 æøå", null, null, "--------------------------------------------------------------------------------------------------------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(15,'1d6505c43b37cb224c4ed39d763462a5','{"data": {}, "rader": [["godkjenning_soker", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "adresse": {"#": "162a0769bf22b79d76ef837f33f63c37"}, "adressesperre": null, "beskyttelse": null, "epost": {"#": "bdb12cd58fda9e03961951b5aa1dbe8d"}, "etternavn": {"#": "802bbe29be9b4812a8094b3f0ccb52ca"}, "fodselsdato": null, "fornavn": {"#": "898e4400ab934fbaaf8c38a4ac839296"}, "fullmakt": null, "fullmektig": {"#": "83b0d6a4f69ab4293b77989bec053563"}, "kjonn": null, "lopenr": 1, "mellomnavn": {"#": "d5863ddc31329785ccb6918750efff6f"}, "oppholdsgrunnlag": null, "reservert_digital": null, "telefon": {"#": "6fb62a85a25b98849478173784d6c624"}, "tolkenummer": null}], ["godkjenning_soker", "mange", {"koder": ["kjonn", "adressesperre", "reservert_digital", "fullmakt", "oppholdsgrunnlag", "tolkenummer"], "nokkel": ["aar", "lopenr"], "skjult": ["fornavn", "mellomnavn", "etternavn", "fodselsdato", "adresse", "epost", "telefon", "fullmektig", "beskyttelse"], "tomme": []}, [[2026, 2, null, null, null, null, null, null, "b12f8176633b29edca557fe414204305ce4de80af1c8caf944418fbe7698d8bc4b73be95a4c436f81f20e4d97c6e3dd0--------------------------------64bed7c9548f8ed758e533f886eb1df54db0eb90fc8ebf9a07369052ea05de43b078c094f91ec9be901633fe34639c3c83b0d6a4f69ab4293b77989bec053563--------------------------------"], [2026, 3, null, null, null, null, null, null, "d3ea9f34f9a255c03abe9271780b9bdc485006c988d4b41fbd61d99cd92176e74ae951d06f23fb1ed56034ce6d6151c0--------------------------------109ba9b6c4e649635596542dbef7278d922912bae01ed8ed69536b227558e3329bdb89c578bb423352b607a05ad888b083b0d6a4f69ab4293b77989bec053563--------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(16,'b31521da20f9447b5f40d521b06b22fc','{"data": {}, "rader": [["godkjenning_statsborgerskap", "inn", {"aar": 2026, "lopenr": 1, "stat": "stat 1 æøå"}, {"aar": 2026, "lopenr": 1, "stat": "stat 1 æøå"}], ["godkjenning_statsborgerskap", "mange", {"koder": [], "nokkel": ["aar", "lopenr", "stat"], "skjult": [], "tomme": []}, [[2026, 2, "stat 2 æøå"], [2026, 3, "stat 3 æøå"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(17,'19619abf3cde72237af5cabd115d161d','{"data": {}, "rader": [["godkjenning_sprak", "inn", {"aar": 2026, "lopenr": 1, "sprak": "sprak 1 æøå", "tolketype": "norsk tegnspråk"}, {"aar": 2026, "kategori_sokt": "B", "lopenr": 1, "sprak": "sprak 1 æøå", "tolketype": "norsk tegnspråk"}], ["godkjenning_sprak", "mange", {"koder": ["kategori_sokt"], "nokkel": ["aar", "lopenr", "sprak", "tolketype"], "skjult": [], "tomme": []}, [[2026, 2, "sprak 2 æøå", "norsk skrivetolking", "C"], [2026, 3, "sprak 3 æøå", "tolking for døvblinde", "D"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(18,'4cb74d3fce521dd784436c6c4b793962','{"data": {}, "rader": [["godkjenning_veiledning", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "brev": 1, "etableringsstat": "etableringsstat 1 æøå", "lopenr": 1, "mottatt": "2026-11-11", "navn": {"#": "8ac4ac835e9c1bb97d9e4c41278bb68f"}}], ["godkjenning_veiledning", "mange", {"koder": ["etableringsstat", "mottatt", "brev"], "nokkel": ["aar", "lopenr"], "skjult": ["navn"], "tomme": []}, [[2026, 2, "etableringsstat 2 æøå", "2026-11-12", 2, "75d664d4b2d52bee2dbc00baea563f75"], [2026, 3, "etableringsstat 3 æøå", "2026-11-13", 3, "d7946a3c7fefa61beb4509686f9ce455"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(19,'eec5b773151573506a8142dacd466942','{"data": {}, "rader": [["godkjenning_vurdering", "inn", {"aar": 2026, "lopenr": 1, "nr": 1, "sprak": "sprak 1 æøå", "tolketype": "norsk tegnspråk"}, {"aar": 2026, "autorisasjon": null, "autorisasjon_grunn": null, "av": "av 1 æøå", "begrunnelse": {"#": "d6dc9a9418a5a7f343e3faa7213364dc"}, "dato": "2026-11-11", "erfaring_vurdert": 1, "kategori_norsk": "B", "lopenr": 1, "niva_norsk": "B", "niva_norsk_grunn": null, "niva_soker": "B", "nr": 1, "sakkyndig": null, "sprak": "sprak 1 æøå", "tilsvarer": "B", "tolketype": "norsk tegnspråk"}], ["godkjenning_vurdering", "mange", {"koder": ["dato", "av", "kategori_norsk", "niva_norsk", "niva_soker", "tilsvarer", "erfaring_vurdert", "autorisasjon"], "nokkel": ["aar", "lopenr", "sprak", "tolketype", "nr"], "skjult": ["niva_norsk_grunn", "begrunnelse", "sakkyndig", "autorisasjon_grunn"], "tomme": []}, [[2026, 2, "sprak 2 æøå", "norsk skrivetolking", 2, "2026-11-12", "av 2 æøå", "C", "C", "C", "C", 0, null, "--------------------------------55249f785baed1b5042d5502dfff960a----------------------------------------------------------------"], [2026, 3, "sprak 3 æøå", "tolking for døvblinde", 3, "2026-11-13", "av 3 æøå", "D", "D", "D", "D", 1, null, "--------------------------------46ef093df0e1c7391e06d5780b90863d----------------------------------------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(20,'e3ec8177bd68e42355ec17fa6e0b9049','{"data": {}, "rader": [["godkjenning_forskjell", "inn", {"aar": 2026, "forskjell": 1, "lopenr": 1, "nr": 1, "sprak": "sprak 1 æøå", "tolketype": "norsk tegnspråk"}, {"aar": 2026, "begrunnelse": {"#": "c41304e53fd8bb4242ad894f30f5d1fa"}, "fag": {"#": "3d3760d1fa5c19cf268cca23d1908b18"}, "forskjell": 1, "grunn": "b", "lopenr": 1, "nodvendig": 1, "nr": 1, "pa_fagliste": 1, "sprak": "sprak 1 æøå", "tolketype": "norsk tegnspråk", "type": "ferdigheter", "utlignet": null, "utlignet_grunn": null}], ["godkjenning_forskjell", "mange", {"koder": ["type", "grunn", "nodvendig", "utlignet", "pa_fagliste"], "nokkel": ["aar", "lopenr", "sprak", "tolketype", "nr", "forskjell"], "skjult": ["fag", "begrunnelse", "utlignet_grunn"], "tomme": []}, [[2026, 2, "sprak 2 æøå", "norsk skrivetolking", 2, 2, "generell-kompetanse", "a", 0, null, 0, "67c5944acb7e6fb9ba2e93a0a565333a64c18d6153c647ac6a3aca282fb3080b--------------------------------"], [2026, 3, "sprak 3 æøå", "tolking for døvblinde", 3, 3, "kunnskap", "b", 1, null, 1, "e5ebccc8ce284a80f8d6d5d22a4c72d5375cdb322f884ba43419462ca3a85a47--------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(21,'8343e3a3a820e1c3bc496229f23cd946','{"data": {}, "rader": [["godkjenning_vedtak", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "av": "av 1 æøå", "begrunnelse": {"#": "8b68cb3f11bc5eb8540e04a60418937f"}, "brev": 1, "dato": "2026-11-11", "gjelder": null, "grunn": null, "hjemmel": "hjemmel 1 æøå", "kategori": null, "klageinstans": "klageinstans 1 æøå", "lopenr": 1, "niva_krevd": null, "niva_soker": null, "nr": 1, "opphevet": null, "sprak": null, "tolketype": null, "type": "godkjent-lavere-kategori", "uk_grunn": null, "underrettet": null}], ["godkjenning_vedtak", "mange", {"koder": ["type", "dato", "av", "sprak", "tolketype", "kategori", "niva_krevd", "niva_soker", "hjemmel", "uk_grunn", "klageinstans", "opphevet", "brev", "grunn", "gjelder", "underrettet"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["begrunnelse"], "tomme": []}, [[2026, 2, 2, "utligningstiltak", "2026-11-12", "av 2 æøå", null, null, null, null, null, "hjemmel 2 æøå", null, "klageinstans 2 æøå", null, 2, null, null, null, "06d29ee1d461b61ac224bb7ad11f6fd4"], [2026, 3, 3, "delvis-adgang", "2026-11-13", "av 3 æøå", null, null, null, null, null, "hjemmel 3 æøå", null, "klageinstans 3 æøå", null, 3, null, null, null, "0aff7f87714f881ddbcefa2b6474d356"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(22,'f790c82b0974f5760a8c13a83df645a5','{"data": {}, "rader": [["godkjenning_tiltak", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "arrangor": null, "bedomt": null, "fag": {"#": "e2c2eee5e4b4afb3703747468a74e41e"}, "forsok": 1, "forsok_maks": null, "lopenr": 1, "nr": 1, "provedato": null, "resultat": null, "slutt": null, "sluttvurdering": null, "start": null, "tilbudt": null, "type": null, "valgfrist": null, "valgrett": "imdi", "valgrett_grunn": null, "valgt": null, "vedtak": 1, "veileder": null}], ["godkjenning_tiltak", "mange", {"koder": ["vedtak", "valgrett", "type", "valgt", "provedato", "forsok", "start", "slutt", "resultat", "bedomt", "tilbudt", "valgfrist", "forsok_maks"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["fag", "veileder", "sluttvurdering", "valgrett_grunn", "arrangor"], "tomme": []}, [[2026, 2, 2, 2, "søker", null, null, null, 2, null, null, null, null, null, null, null, "06e539215abc6ba86318f6c465e0bbf5--------------------------------------------------------------------------------------------------------------------------------"], [2026, 3, 3, 3, "imdi", null, null, null, 3, null, null, null, null, null, null, null, "1e54eb76cee10569801f2ee01c33c056--------------------------------------------------------------------------------------------------------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(23,'41dba8a920bf4f267e2d73eeb9e41211','{"data": {}, "rader": [["godkjenning_sprakkontroll", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "forholdsmessig": {"#": "9ebd5b967d5361b83460aaab11341e10"}, "gjennomfort": null, "lopenr": 1, "nr": 1, "resultat": null, "tvil": {"#": "4206257e1f79ecc873dd21f32f105550"}, "vedtak": 1}], ["godkjenning_sprakkontroll", "mange", {"koder": ["vedtak", "gjennomfort", "resultat"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["tvil", "forholdsmessig"], "tomme": []}, [[2026, 2, 2, 2, null, null, "3a28048b54723b8de972d9d5eb02cc2da4aed523e76abbcabe6e03f23a6ae5de"], [2026, 3, 3, 3, null, null, "e2698948c1ff26a32a077bb9f0484e1f110c98455d49de82e2a2d0971d1f33ea"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(24,'d522c8cee967b846ad35c22c0d983eb9','{"data": {}, "rader": [["godkjenning_kvalifikasjon", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "betegnelse": {"#": "142d36a82069726d7a1f5c9b13b1f450"}, "ekthet": "ok", "emner": {"#": "40a50f4b45d5b5a9d0fbfb8016300261"}, "erfaring_dager": null, "lopenr": 1, "lovregulert_utdanning": "nei", "lovregulert_yrke": "nei", "modalitet": "tegnspråk", "niva": null, "norsk_inngaar": 1, "nr": 1, "omfang": null, "omfang_enhet": null, "periode_fra": null, "periode_til": null, "rett_i_hjemstat": "nei", "sprak_fra": "norsk", "sprak_til": "polsk", "stat": "stat 1 æøå", "type": "master", "utsteder": {"#": "67261072161673da3a71ce8975c7854a"}, "utstedt": null}], ["godkjenning_kvalifikasjon", "mange", {"koder": ["type", "stat", "utstedt", "periode_fra", "periode_til", "omfang", "omfang_enhet", "sprak_fra", "sprak_til", "norsk_inngaar", "modalitet", "niva", "lovregulert_yrke", "lovregulert_utdanning", "rett_i_hjemstat", "erfaring_dager", "ekthet"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["betegnelse", "utsteder", "emner"], "tomme": []}, [[2026, 2, 2, "tolkeemne", "stat 2 æøå", null, null, null, null, null, "norsk", "tigrinja", 0, "skrivetolking", null, "ikke-avklart", "ikke-avklart", "ikke-avklart", null, "begrunnet-tvil", "9cbb853733864f6018c30bf53549d388a24a5430f0e107ba2e5cd9eb9664009313db191cbbb7dde5b619b9a5c6b08b39"], [2026, 3, 3, "tolkeutdanning-annen", "stat 3 æøå", null, null, null, null, null, "norsk", "norsk", 1, "døvblindetolking", null, "ja", "ja", "ja", null, "bekreftet", "f96d0a0d59ec2d84a965e6e03b6a8fbfd88c85d2d4f928ebd5dfeeab71129d43f97476c4cc18448f905be40835c782ae"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(25,'72ad6404e16b2fef4b95413f4279596d','{"data": {}, "rader": [["godkjenning_komponent", "inn", {"aar": 2026, "kvalifikasjon": 1, "lopenr": 1, "nr": 1, "sprak": "sprak 1 æøå", "tolketype": "norsk tegnspråk"}, {"aar": 2026, "kvalifikasjon": 1, "lopenr": 1, "nr": 1, "som": "bachelor", "sprak": "sprak 1 æøå", "tolketype": "norsk tegnspråk"}], ["godkjenning_komponent", "mange", {"koder": ["som"], "nokkel": ["aar", "lopenr", "sprak", "tolketype", "nr", "kvalifikasjon"], "skjult": [], "tomme": []}, [[2026, 2, "sprak 2 æøå", "norsk skrivetolking", 2, 2, "grunnemne"], [2026, 3, "sprak 3 æøå", "tolking for døvblinde", 3, 3, "tospråktest"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(26,'411685c2bfc4d609f3fc44d44cc72134','{"data": {}, "rader": [["godkjenning_dokument", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "avvist_grunn": null, "frafalt": "2026-11-17", "frafalt_grunn": {"#": "cd1415f716059eb7fd5b20462ffe53c4"}, "hva": {"#": "8e94bf34b202cc7d8b1e8ab3ba9ad526"}, "kan_ikke": "2026-11-16", "kan_ikke_grunn": {"#": "f0c905c81ced6b5491c632cb2a38119f"}, "kategori": "b", "kopitype": "kopi", "krav": "bekreftet-kopi", "krevd": 1, "krevd_dato": "2026-11-12", "krevd_hjemmel": "yrkeskvalifikasjonsforskriften § 8-1", "lopenr": 1, "mottatt": null, "nodvendig": {"#": "fd052e4927315688bda142893fd13879"}, "nr": 1, "oversettelse": "fri", "status": "mangler", "tvil": {"#": "e2d952e3792ba0ce830ac08da2418812"}, "utstedt": null, "vedlegg": 1}], ["godkjenning_dokument", "mange", {"koder": ["kategori", "krevd", "krav", "krevd_dato", "krevd_hjemmel", "kan_ikke", "frafalt", "status", "mottatt", "utstedt", "kopitype", "oversettelse", "vedlegg"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["hva", "tvil", "nodvendig", "kan_ikke_grunn", "frafalt_grunn", "avvist_grunn"], "tomme": []}, [[2026, 2, 2, "a", 1, "original", "2026-11-12", "yrkeskvalifikasjonsforskriften § 8-1", null, null, "avvist", "2026-11-14", "2019-06-01", "bekreftet-kopi", "autorisert", 2, "48e7a159c833126a378c0fffb987559e--------------------------------------------------------------------------------------------------------------------------------d25363fc599d70a747c64eb92cc41d15"], [2026, 3, 3, "b", 0, "ekthetsbekreftelse", null, null, null, null, "godtatt", "2026-11-15", "2020-06-01", "original", "ingen", 3, "c29f748547582bf220c17cac04082a58597fab6c11212b751c5f1d327c1056389922920e97a301f7f092bf3e1f4e098c------------------------------------------------------------------------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(27,'b72af981e705e170a26fff2b92d93ffc','{"data": {}, "rader": [["godkjenning_mangelbrev", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "brev": 1, "dato": "2026-11-12", "frist": "2026-12-12", "lopenr": 1, "nr": 1, "paminnelse": 1}], ["godkjenning_mangelbrev", "mange", {"koder": ["dato", "frist", "paminnelse", "brev"], "nokkel": ["aar", "lopenr", "nr"], "skjult": [], "tomme": []}, [[2026, 2, 2, "2026-11-12", "2026-12-12", 0, 2], [2026, 3, 3, "2026-11-12", "2026-12-12", 1, 3]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(28,'fb1149ab20052fee31d48d7d0339b9f6','{"data": {}, "rader": [["godkjenning_imi", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "brev": 1, "frafalt": null, "frafalt_grunn": null, "grunn": "lovlig-etablert", "kanal": "brev", "kunne_ikke": null, "lopenr": 1, "myndighet": {"#": "7bde95fd8897c47c14273b0da821f623"}, "nr": 1, "retning": "inn", "sendt": "2026-11-12", "sporsmal": {"#": "1e1b32955678574dd5a97c0a2d46e00c"}, "stat": "stat 1 æøå", "svar": null, "svarfrist": null, "svart": null, "tvil": null, "ufordelaktig": null}], ["godkjenning_imi", "mange", {"koder": ["retning", "kanal", "stat", "grunn", "sendt", "svarfrist", "svart", "ufordelaktig", "frafalt", "brev"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["myndighet", "sporsmal", "tvil", "kunne_ikke", "svar", "frafalt_grunn"], "tomme": []}, [[2026, 2, 2, "ut", "imi", "stat 2 æøå", "lovlig-etablert", "2026-11-12", null, null, null, null, 2, "e8ccb9a44158f1df03a3f7032e9930ca7a89072b5a69faa0c1d3f452949ba541--------------------------------------------------------------------------------------------------------------------------------"], [2026, 3, 3, "inn", "brev", "stat 3 æøå", "lovlig-etablert", "2026-11-12", null, null, null, null, 3, "65ee41aeb391c7ac48ff758ee2dfb7954d51a862d94c600b4e2b84d78a05e001--------------------------------------------------------------------------------------------------------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(29,'77e16b05bde81622f6ad66525bdc8f93','{"data": {}, "rader": [["godkjenning_forelegging", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "brev": 1, "dato": "2026-11-12", "fakta": {"#": "42a887d59e286b2d62382b68a5fbee94"}, "frist": "2026-12-03", "imi": 1, "lopenr": 1, "nr": 1, "uttalelse": null, "uttalt": null}], ["godkjenning_forelegging", "mange", {"koder": ["imi", "dato", "frist", "uttalt", "brev"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["fakta", "uttalelse"], "tomme": []}, [[2026, 2, 2, 2, "2026-11-12", "2026-12-03", null, 2, "da59bf2cc123cc25a08d482bb7cee743--------------------------------"], [2026, 3, 3, 3, "2026-11-12", "2026-12-03", null, 3, "21094b4d2905aea3a0969b3829e97292--------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(30,'098360a529f6043020a6966e2f5f1794','{"data": {}, "rader": [["godkjenning_forsok", "inn", {"aar": 2026, "lopenr": 1, "nr": 1, "tiltak": 1}, {"aar": 2026, "brev": 1, "dato": "2026-11-11", "lopenr": 1, "nr": 1, "resultat": "ikke-bestått", "tiltak": 1, "type": "prøveperiode", "vurdering": {"#": "873cb4cd5795c0c74e230491c7fe2383"}}], ["godkjenning_forsok", "mange", {"koder": ["type", "dato", "resultat", "brev"], "nokkel": ["aar", "lopenr", "tiltak", "nr"], "skjult": ["vurdering"], "tomme": []}, [[2026, 2, 2, 2, "egnethetsprøve", "2026-11-12", "ikke-møtt", 2, "54199fef503f1b1b330569897cfd40af"], [2026, 3, 3, 3, "prøveperiode", "2026-11-13", "avbrutt", 3, "92baa2c81be3f6196e6845f323792d2f"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(31,'04c2d689c583339cfeefe9c07a65880a','{"data": {}, "rader": [["godkjenning_delvis", "inn", {"aar": 2026, "lopenr": 1, "vedtak": 1}, {"aar": 2026, "aktivitet": {"#": "d13b1f4a0fda9ed87fbfbfa2e714f622"}, "hele_utdanningen": {"#": "14147152afaf995113eaf03777fa6c4a"}, "kan_skilles": {"#": "c56069cb474abcb42abda6cd32b4bb19"}, "kvalifisert": {"#": "0be764cc955d64a36a512b0835df9f7b"}, "lopenr": 1, "selvstendig": 1, "tittel": {"#": "4092a12671e7e24fd5c2c376ecfd6a5d"}, "vedtak": 1}], ["godkjenning_delvis", "mange", {"koder": ["selvstendig"], "nokkel": ["aar", "lopenr", "vedtak"], "skjult": ["aktivitet", "tittel", "kvalifisert", "hele_utdanningen", "kan_skilles"], "tomme": []}, [[2026, 2, 2, 0, "34240b8a4efdc0cede43695b12f52b11dcef59e353c307d45c200663e75ee3227003e547556e6e147c4704df6fad3dd62a2859de4c5a3d65dd5bc99042a468d7fb593b623116315c96af22bf3f0e7e90"], [2026, 3, 3, 1, "564413469adbcecd368d7ede0d77dea40c8d8a05dbed5c167d3d8d767e34ce563a37106009f632aaebba88ee1168ca6abff8d039db44db574a02e505fc00b3c1bedfc98a8133521e8be310095c9e91e3"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(32,'3e6c20ffa3772a49fd0afb7dd44892a2','{"data": {}, "rader": [["godkjenning_varsling", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "dom": "2026-11-12", "domstol": {"#": "64653ef4f919e601403063890614fb6a"}, "gjelder_fra": null, "gjelder_til": null, "kjent": "2026-11-20", "kvalifikasjon": 1, "lopenr": 1, "nr": 1, "omfang": null, "opphort": null, "sendt": null, "slettet": null, "vedtak": null}], ["godkjenning_varsling", "mange", {"koder": ["kvalifikasjon", "dom", "kjent", "vedtak", "gjelder_fra", "gjelder_til", "sendt", "opphort", "slettet"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["domstol", "omfang"], "tomme": []}, [[2026, 2, 2, 2, "2026-11-12", "2026-11-20", null, null, null, null, null, null, "c18d7781452fd31ea63c6944a7dccd03--------------------------------"], [2026, 3, 3, 3, "2026-11-12", "2026-11-20", null, null, null, null, null, null, "5b323e3d7271ad4a267dfb215cf9bedf--------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(33,'f4b12c17a862dc72fc3539987d332e59','{"data": {}, "rader": [["innspill", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "avsluttet": null, "frist": "2026-12-12", "grunn": null, "instans": {"#": "ce7d9fc65e58b5d01ad2d8a24c998982"}, "kontakt": {"#": "b93e543df6b9b87b84323fbfe178ff9f"}, "lopenr": 1, "saksbehandler": "login 1 æøå", "sporsmal": {"#": "a5e99efdef2c159fb60887945b978ac8"}, "spurt": "2026-11-12", "tema": {"#": "a8d16347058f79859b7fac01124c1898"}}], ["innspill", "mange", {"koder": ["spurt", "frist", "avsluttet", "saksbehandler"], "nokkel": ["aar", "lopenr"], "skjult": ["tema", "instans", "kontakt", "sporsmal", "grunn"], "tomme": []}, [[2026, 2, "2026-11-12", "2026-12-12", "2026-11-20", "login 2 æøå", "b2fec31f720c29c0d61141b06d4b871333edbd5af62097dfce4ea33705eea4e6----------------------------------------------------------------6ee7811289780c82da5fa31907d18447"], [2026, 3, "2026-11-12", "2026-12-12", null, "login 3 æøå", "734ee23a0614c211acd936e7f10973e75a8d3cfe5a94e175df6db2248419d452e3a1838aface0ace4ce2f9e24f8e9edbd64527bd38e420b8392b08d22498d34a--------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(34,'cb959dabd1aeb07ff7e2f4a7d86e904e','{"data": {}, "rader": [["innspill_svar", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "datert": "2026-11-10", "lopenr": 1, "mottatt": "2026-11-12", "nr": 1, "tekst": {"#": "4c1c0e46d41b5e8fdcc1dbd3a367f6c6"}}], ["innspill_svar", "mange", {"koder": ["mottatt", "datert"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["tekst"], "tomme": []}, [[2026, 2, 2, "2026-11-12", "2026-11-10", "4a9a81e650d59efff73199974eb40b8e"], [2026, 3, 3, "2026-11-12", "2026-11-10", "563975bf38881aeffc58f977eb6c794b"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(35,'56d938b45138c4f67d5c2c534898be3a','{"data": {}, "rader": [["innspill_vurdering", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "begrunnelse": {"#": "1cde8019d0821f1ba8eb8f9920132034"}, "dato": "2026-11-11", "endring": {"#": "2b2992bf2ba2fd6aa37966500023f733"}, "lopenr": 1, "nr": 1, "svar": 1, "utfall": "delvis"}], ["innspill_vurdering", "mange", {"koder": ["svar", "utfall", "dato"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["begrunnelse", "endring"], "tomme": []}, [[2026, 2, 2, 2, "ikke", "2026-11-12", "124b8791bfbda1f46968e97320254c52--------------------------------"], [2026, 3, 3, 3, "tas-til-følge", "2026-11-13", "7057d66ce13321e797ab53ecca1aaa139d4903eaf825fea59993b91894022430"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(36,'a7dd6499781e55d56265c37518773be3','{"data": {}, "rader": [["innsyn", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "avgjort": null, "avgjort_av": null, "brev": null, "etter": "offentleglova", "grunngitt": null, "grunngiving": null, "krav_fra": {"#": "6caf68c5c10bbb807b5ca9b57a8d7cbc"}, "lopenr": 1, "mottatt": "2026-11-11", "pakke": null, "sak": "sak 1 æøå", "saksbehandler": "login 1 æøå", "status": "mottatt", "underrettet": null, "uttalefrist": null}], ["innsyn", "mange", {"koder": ["sak", "etter", "mottatt", "status", "saksbehandler", "avgjort", "avgjort_av", "uttalefrist", "brev", "pakke", "underrettet", "grunngiving", "grunngitt"], "nokkel": ["aar", "lopenr"], "skjult": ["krav_fra"], "tomme": []}, [[2026, 2, "sak 2 æøå", "part", "2026-11-12", "mottatt", "login 2 æøå", null, null, null, null, null, null, null, null, "3b7250f485ca2a893031a79bb07ef769"], [2026, 3, "sak 3 æøå", "offentleglova", "2026-11-13", "mottatt", "login 3 æøå", null, null, null, null, null, null, null, null, "631c0e79bd24b7b5edfc817880624086"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(37,'87975c2a684cd83a40e770327e28e9a0','{"data": {}, "rader": [["innsyn_vurdering", "inn", {"aar": 2026, "dokument": "dokument 1 æøå", "lopenr": 1}, {"aar": 2026, "av": "av 1 æøå", "begrunnelse": null, "dato": "2026-11-11", "dokument": "dokument 1 æøå", "erstatning": 1, "faktum": null, "faktum_tekst": null, "hjemmel": null, "lopenr": 1, "merinnsyn": null, "utfall": "helt", "vesentlig": null}], ["innsyn_vurdering", "mange", {"koder": ["utfall", "hjemmel", "faktum", "erstatning", "av", "dato"], "nokkel": ["aar", "lopenr", "dokument"], "skjult": ["begrunnelse", "merinnsyn", "faktum_tekst", "vesentlig"], "tomme": []}, [[2026, 2, "dokument 2 æøå", "helt", null, null, 2, "av 2 æøå", "2026-11-12", "--------------------------------------------------------------------------------------------------------------------------------"], [2026, 3, "dokument 3 æøå", "helt", null, null, 3, "av 3 æøå", "2026-11-13", "--------------------------------------------------------------------------------------------------------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(38,'0d18297067039e8924875bae2db6f72e','{"data": {}, "rader": [["sletting", "inn", {"id": 1}, {"bedt": "bedt 1 æøå", "bedt_av": "bedt_av 1 æøå", "gjelder": "gjelder 1 æøå", "henvisning": {"#": "59e02456c0dac0bd21b743b8ec7bba46"}, "hjemmel": "vedtak", "hjemmel_tekst": {"#": "29017e100592182813847376be96139b"}, "id": 1, "svar": null, "svart": null, "svart_av": null}], ["sletting", "mange", {"koder": ["gjelder", "hjemmel", "bedt_av", "bedt", "svar", "svart_av", "svart"], "nokkel": ["id"], "skjult": ["hjemmel_tekst", "henvisning"], "tomme": []}, [[2, "gjelder 2 æøå", "annen lov", "bedt_av 2 æøå", "bedt 2 æøå", null, null, null, "6ac8558af8506f582897a688ddfdd1289d273c455b1c5e6d13b70600398d4382"], [3, "gjelder 3 æøå", "forskrift", "bedt_av 3 æøå", "bedt 3 æøå", null, null, null, "ff0f524814d3841ac1fed1d88bca2d94040be5e9a403974a21ee3e2cae6b6b27"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(39,'c3079c3478afdbd539ead060ca308145','{"data": {}, "rader": [["slettet", "inn", {"gjelder": "gjelder 1 æøå"}, {"anbefalt": null, "anonymitet": null, "avsluttet": "avsluttet 1 æøå", "begynt": "begynt 1 æøå", "besluttet": null, "brev": 1, "dato": "2026-11-11", "foreleggelser": 1, "gjelder": "gjelder 1 æøå", "grunnlag": null, "innsynskrav": 1, "journalposter": 1, "journalrader": 1, "kanal": null, "krav": 1, "raad": 1, "sak": null, "sletting": 1, "tilbakekall": null, "underrettet": null, "utfall": null, "varsler_type": null, "vedlegg": 1, "virkeomrade": null}], ["slettet", "mange", {"koder": ["sletting", "dato", "sak", "begynt", "avsluttet", "kanal", "varsler_type", "anonymitet", "virkeomrade", "utfall", "grunnlag", "tilbakekall", "anbefalt", "besluttet", "underrettet", "krav", "foreleggelser", "raad", "innsynskrav", "journalposter", "vedlegg", "brev", "journalrader"], "nokkel": ["gjelder"], "skjult": [], "tomme": []}, [["gjelder 2 æøå", 2, "2026-11-12", null, "begynt 2 æøå", "avsluttet 2 æøå", null, null, null, null, null, null, null, null, null, null, 2, 2, 2, 2, 2, 2, 2, 2], ["gjelder 3 æøå", 3, "2026-11-13", null, "begynt 3 æøå", "avsluttet 3 æøå", null, null, null, null, null, null, null, null, null, null, 3, 3, 3, 3, 3, 3, 3, 3]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(40,'4a32026746be4da34dbe8cf323f92109','{"data": {}, "rader": [["slettet_brudd", "inn", {"gjelder": "gjelder 1 æøå", "kode": "kode 1 æøå"}, {"alvor": "alvor 1 æøå", "gjelder": "gjelder 1 æøå", "kode": "kode 1 æøå", "raad": "raad 1 æøå", "vurdering": "vurdering 1 æøå"}], ["slettet_brudd", "mange", {"koder": ["vurdering", "alvor", "raad"], "nokkel": ["gjelder", "kode"], "skjult": [], "tomme": []}, [["gjelder 2 æøå", "kode 2 æøå", null, null, null], ["gjelder 3 æøå", "kode 3 æøå", "vurdering 3 æøå", "alvor 3 æøå", "raad 3 æøå"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(41,'ccdc2a95b9b112a72c41dd5deab81a46','{"data": {}, "rader": [["klage", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "adresse": {"#": "d5b6d89e679005798defc169be999744"}, "avgjorelse": "avgjorelse 1 æøå", "avsluttet": null, "er_part": 1, "fremsatt": "2026-11-11", "fullmakt": null, "fullmektig": null, "fullmektig_adresse": null, "grunner": null, "hva": "hva 1 æøå", "instans": null, "interesse": null, "kanal": "elektronisk", "klager": {"#": "d79d213283e81d3bcdf4a52fae19328f"}, "lopenr": 1, "mottatt": "2026-11-12", "nevner_vedtak": 1, "opptak": null, "opptak_grunn": null, "oversendt": null, "pastand": null, "rettidig": "for sen", "saksbehandler": "login 1 æøå", "signatur": "autentisert", "siste_dag": null, "slag": "slag 1 æøå", "status": "for sen", "svar": null, "svar_dato": null, "svar_endring": null, "svar_grunn": null, "til_skade_meldt": null, "tolkenummer": null, "uttalelse": null, "vedtak_dato": "2026-11-11", "via_instans": 1}], ["klage", "mange", {"koder": ["avgjorelse", "slag", "hva", "tolkenummer", "vedtak_dato", "er_part", "fullmakt", "kanal", "fremsatt", "mottatt", "via_instans", "signatur", "nevner_vedtak", "status", "rettidig", "siste_dag", "opptak", "saksbehandler", "oversendt", "instans", "svar", "svar_dato", "svar_endring", "til_skade_meldt", "avsluttet"], "nokkel": ["aar", "lopenr"], "skjult": ["klager", "adresse", "interesse", "fullmektig", "fullmektig_adresse", "pastand", "grunner", "opptak_grunn", "uttalelse", "svar_grunn"], "tomme": []}, [[2026, 2, "avgjorelse 2 æøå", "slag 2 æøå", "hva 2 æøå", null, "2026-11-12", 1, null, "overlevert", "2026-11-11", "2026-11-12", 0, "mangler", 0, "under behandling", "mer enn ett år", null, null, "login 2 æøå", null, null, null, null, null, null, null, "0fa510fa97c3667f3240866d499fe1453fb383193b2c08ca231b6d5aa44d4279----------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------"], [2026, 3, "avgjorelse 3 æøå", "slag 3 æøå", "hva 3 æøå", null, "2026-11-13", 1, null, "muntlig", "2026-11-11", "2026-11-12", 1, "undertegnet", 1, "til beslutning", "i tide", null, null, "login 3 æøå", null, null, null, null, null, null, null, "5cfd4ad618f328de2ba82ba5adb24b57f0e718596f28324ba86fd2b3da1fdf60----------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(42,'f342b228b071c832da3c891378ca1ad3','{"data": {}, "rader": [["klage_mangel", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "brev": 1, "frist": "2026-11-20", "hva": "hva 1 æøå", "lopenr": 1, "nr": 1, "rettet": "rettet 1 æøå", "sendt": "2026-11-12"}], ["klage_mangel", "mange", {"koder": ["hva", "sendt", "frist", "rettet", "brev"], "nokkel": ["aar", "lopenr", "nr"], "skjult": [], "tomme": []}, [[2026, 2, 2, "hva 2 æøå", "2026-11-12", "2026-11-20", null, 2], [2026, 3, 3, "hva 3 æøå", "2026-11-12", "2026-11-20", "rettet 3 æøå", 3]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(43,'2228998498cb7e3a9f20c5b38e4f4a27','{"data": {}, "rader": [["klage_beslutning", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "avvist_fordi": null, "begrunnelse": {"#": "481ae40a451ba76829c956d8dc8bf163"}, "besluttet": null, "besluttet_av": null, "brev": 1, "endring": null, "foreslatt": "foreslatt 1 æøå", "foreslatt_av": "foreslatt_av 1 æøå", "lopenr": 1, "nr": 1, "rettslig": null, "trukket": null, "utfall": "oppretthold"}], ["klage_beslutning", "mange", {"koder": ["utfall", "avvist_fordi", "endring", "foreslatt_av", "foreslatt", "besluttet_av", "besluttet", "trukket", "brev"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["begrunnelse", "rettslig"], "tomme": []}, [[2026, 2, 2, "oppretthold", null, null, "foreslatt_av 2 æøå", "foreslatt 2 æøå", null, null, null, 2, "cf701a556c7d0fb7935a7cf1c606004e--------------------------------"], [2026, 3, 3, "oppretthold", null, null, "foreslatt_av 3 æøå", "foreslatt 3 æøå", null, null, null, 3, "efa482bd36986a965f6468897d6c2cd0--------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(44,'e350c1d3d04ec8b340a48b6e1c2f9e43','{"data": {}, "rader": [["klage_utsettelse", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "bedt": "bedt 1 æøå", "begrunnelse": null, "brev": 1, "lopenr": 1, "nr": 1, "slutt": null, "svar": null, "svart": null, "svart_av": null, "vilkar": null}], ["klage_utsettelse", "mange", {"koder": ["bedt", "svar", "svart_av", "svart", "slutt", "brev"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["vilkar", "begrunnelse"], "tomme": []}, [[2026, 2, 2, "bedt 2 æøå", null, null, null, null, 2, "----------------------------------------------------------------"], [2026, 3, 3, "bedt 3 æøå", null, null, null, null, 3, "----------------------------------------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(45,'0a95bfee6697d1a57ac78e957a543c32','{"data": {}, "rader": [["klage_kostnad", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "begrunnelse": null, "brev": 1, "for_sent": null, "krav_mottatt": null, "krevd": null, "lopenr": 1, "opplyst": null, "opptak": null, "registrert_av": null, "svar": null, "svart": null, "svart_av": null, "tilkjent": null}], ["klage_kostnad", "mange", {"koder": ["opplyst", "krevd", "krav_mottatt", "for_sent", "registrert_av", "svar", "tilkjent", "opptak", "svart_av", "svart", "brev"], "nokkel": ["aar", "lopenr"], "skjult": ["begrunnelse"], "tomme": []}, [[2026, 2, null, null, null, null, null, null, null, null, null, null, 2, "--------------------------------"], [2026, 3, null, null, null, null, null, null, null, null, null, null, 3, "--------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(46,'cf8b588b45cdf93fef67d05df0750c5b','{"data": {}, "rader": [["reaksjon", "inn", {"id": 1}, {"beslutningsdato": "2026-11-11", "er_enkeltvedtak": "nei", "for_alltid": 0, "grunnlag": "grunnlag 1 æøå", "id": 1, "mottatt_av_tolk": "2026-11-11", "opphever": null, "periode_fra": null, "periode_til": null, "sak": "sak 1 æøå", "sprak": "sprak 1 æøå", "tolkenummer": 1, "type": "advarsel"}], ["reaksjon", "mange", {"koder": ["tolkenummer", "type", "sprak", "beslutningsdato", "mottatt_av_tolk", "periode_fra", "periode_til", "for_alltid", "er_enkeltvedtak", "opphever", "grunnlag", "sak"], "nokkel": ["id"], "skjult": [], "tomme": []}, [[2, 2, "utestenging for alltid", null, "2026-11-12", null, null, null, 1, "må avklares", null, null, null], [3, 3, "oppheving", "sprak 3 æøå", "2026-11-13", "2026-11-13", null, null, 0, "ja", 1, "grunnlag 3 æøå", "sak 3 æøå"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(47,'d8f07db24c000ef8ba1cc0531a9c653d','{"data": {}, "rader": [["reaksjon_utsatt", "inn", {"nr": 1, "reaksjon": 1}, {"fra": "2026-11-11", "nr": 1, "reaksjon": 1, "til": "2026-11-11"}], ["reaksjon_utsatt", "mange", {"koder": ["fra", "til"], "nokkel": ["reaksjon", "nr"], "skjult": [], "tomme": []}, [[2, 2, "2026-11-12", null], [3, 3, "2026-11-13", "2026-11-13"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(48,'b961cf5ab95047229829d4098c2240d2','{"data": {}, "rader": [["tolk", "inn", {"tolkenummer": 1}, {"adresse": {"#": "779bb76c2414724f29071891bcc0ceb9"}, "adresse_samtykke": 1, "adressesperre": "strengt fortrolig", "epost": {"#": "ac2a8db090cf8763493eed55d8b0715e"}, "etternavn": {"#": "27756d9dda9b1fd9914ba5cf18f08930"}, "fodselsdato": {"#": "2d401387e9d6f2eadc3b776e28afb7f5"}, "fornavn": {"#": "3a6f1db4a185b2e42c4fcdf2506f50be"}, "fylke": "fylke 1 æøå", "kapasitet": "deltid", "kjonn": "mann", "mellomnavn": {"#": "e5f97e6d49076e59336022aa97c39621"}, "oppfort": "2026-11-11", "sok": {"#": "95a155bc8dd111158368dbab965175f9"}, "status": "inaktiv", "telefon": {"#": "a87690c9df3f5f2439ad4fd221ce3a90"}, "tolkenummer": 1}], ["tolk", "mange", {"koder": ["kjonn", "fylke", "adresse_samtykke", "kapasitet", "oppfort", "status", "adressesperre"], "nokkel": ["tolkenummer"], "skjult": ["fornavn", "mellomnavn", "etternavn", "fodselsdato", "telefon", "epost", "adresse", "sok"], "tomme": []}, [[2, "kvinne", "fylke 2 æøå", 0, "sporadisk", null, "ikke oppført", "fortrolig", "80704c32d21a73866f42c8a5b4154b31f6e6de15e4eebc167b30fe55750422c1fb0fc443a6136074e43cf46f59022b33--------------------------------fb80b94b1631aef349e1f7984d4bbca4a068e8868086e89b8cedf2e268c79c87445ca674f107c977a035b6f916c4b469e917cf93050f8550e2f7ea09b76e4a47"], [3, "mann", "fylke 3 æøå", 1, "heltid", "2026-11-13", "oppført", "strengt fortrolig", "31736f5683688f7f5633e268a9d5b0f61f1e1555eb6f715a8acc6507fc509945a433039761114c9ae9b422a893a5a8abed6759bdc4de63eeaf0ba7142d47c2371737d2dbc5257c3be228ecfbdcf38c4a5f08f82ef7e36c01fdec91fc303869f70744f39e5bf1518131bfa2c753128c852fefed1c4ef18b6ccfa235d0c591cc18"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(49,'423e8696133fb7568f8bfec82d866c60','{"data": {}, "rader": [["tolk_sprak", "inn", {"sprak": "sprak 1 æøå", "tolkenummer": 1, "tolketype": "norsk tegnspråk"}, {"kategori": "B", "kategori_antatt": 1, "sprak": "sprak 1 æøå", "statsautorisert": 1, "tolkenummer": 1, "tolketype": "norsk tegnspråk", "uten_oppforing": null}], ["tolk_sprak", "mange", {"koder": ["kategori", "kategori_antatt", "statsautorisert", "uten_oppforing"], "nokkel": ["tolkenummer", "sprak", "tolketype"], "skjult": [], "tomme": []}, [[2, "sprak 2 æøå", "norsk skrivetolking", "C", 0, 0, 1], [3, "sprak 3 æøå", "tolking for døvblinde", "D", 1, 1, null]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(50,'850a2ac364c3a472490aa9ac6672cb1e','{"data": {}, "rader": [["tolk_kvalifikasjon", "inn", {"kvalifikasjon": "bachelor", "sprak": "sprak 1 æøå", "tolkenummer": 1, "tolketype": "norsk tegnspråk"}, {"begrunnelse": {"#": "babc878112c72d71bbdfb221c671121c"}, "godkjenning": null, "gyldig_fra": "2026-11-11", "kategori": null, "kvalifikasjon": "bachelor", "oppnadd": "2026-11-11", "sprak": "sprak 1 æøå", "tolkenummer": 1, "tolketype": "norsk tegnspråk", "ugyldig_fra": null, "ugyldig_grunn": null}], ["tolk_kvalifikasjon", "mange", {"koder": ["oppnadd", "gyldig_fra", "ugyldig_fra", "ugyldig_grunn", "kategori", "godkjenning"], "nokkel": ["tolkenummer", "sprak", "tolketype", "kvalifikasjon"], "skjult": ["begrunnelse"], "tomme": []}, [[2, "sprak 2 æøå", "norsk skrivetolking", "grunnemne", null, null, "2026-11-12", "utløpt", null, null, "--------------------------------"], [3, "sprak 3 æøå", "tolking for døvblinde", "tospråktest", "2026-11-13", "2026-11-13", null, null, null, null, "5ca17ff8f1b09ea30992201c62ccce3c"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(51,'1ced72326be7025df4d77fd8d949f557','{"data": {}, "rader": [["tolk_slettet", "inn", {"tolkenummer": 1}, {"dato": "2026-11-11", "journalrader": 1, "kvalifikasjoner": 1, "rettelser": 1, "sprak": 1, "tolkenummer": 1}], ["tolk_slettet", "mange", {"koder": ["dato", "sprak", "kvalifikasjoner", "rettelser", "journalrader"], "nokkel": ["tolkenummer"], "skjult": [], "tomme": []}, [[2, "2026-11-12", 2, 2, 2, 2], [3, "2026-11-13", 3, 3, 3, 3]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(52,'cdf2240ff55c91e681b61c16343c1622','{"data": {}, "rader": [["oppforing_opphort", "inn", {"reaksjon": 1}, {"dato": "2026-11-11", "reaksjon": 1, "sprak": "sprak 1 æøå", "status": "status 1 æøå", "tolkenummer": 1}], ["oppforing_opphort", "mange", {"koder": ["tolkenummer", "dato", "status", "sprak"], "nokkel": ["reaksjon"], "skjult": [], "tomme": []}, [[2, 2, "2026-11-12", "status 2 æøå", "sprak 2 æøå"], [3, 3, "2026-11-13", "status 3 æøå", "sprak 3 æøå"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(53,'21ef0e4d71f3cd136ceb8daf30f6e334','{"data": {}, "rader": [["tolk_sammenslatt", "inn", {"tolkenummer": 1}, {"begrunnelse": {"#": "c01e0fae577c0106c8c735ed3f553f66"}, "beholdt": 10482, "dato": "2026-11-11", "tolkenummer": 1}], ["tolk_sammenslatt", "mange", {"koder": ["beholdt", "dato"], "nokkel": ["tolkenummer"], "skjult": ["begrunnelse"], "tomme": []}, [[2, 10482, "2026-11-12", "--------------------------------"], [3, 10482, "2026-11-13", "dab94ab1c35a922b115badc9a502ff83"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(54,'70df8f08634783c5950c55dc4175264e','{"data": {}, "rader": [["soknad", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "adresse": {"#": "46cd78f80c3e87800258a525fedd4f3e"}, "adresse_samtykke": 1, "adressesperre": "strengt fortrolig", "avgjort": "avgjort 1 æøå", "dokumentasjon": "nei", "dokumentasjon_av": "dokumentasjon_av 1 æøå", "dokumentasjon_dato": "2026-11-11", "epost": {"#": "b01e4b09295eac10cde54fa576b16034"}, "etternavn": {"#": "7b7929f729635389c8f12a4fca42d33c"}, "fodselsdato": {"#": "3a46b65e6815c088108a72c74e18f515"}, "fornavn": {"#": "6feca1c5fdb87cddb489b9f8cf84486f"}, "fylke": "fylke 1 æøå", "kanal": "papirpost", "kapasitet": "kapasitet 1 æøå", "kjonn": "kjonn 1 æøå", "lopenr": 1, "mellomnavn": {"#": "ef46109775e2b8957310780021fbf731"}, "mottatt": "2026-11-11", "myndig": "nei", "myndig_av": "myndig_av 1 æøå", "myndig_dato": "2026-11-11", "opphold": "nei", "opphold_av": "opphold_av 1 æøå", "opphold_dato": "2026-11-11", "saksbehandler": "login 1 æøå", "status": "mangler dokumentasjon", "telefon": {"#": "04e24071cf90b32b6788167cb5a0fa19"}, "tolkenummer": 1, "underrettet": "underrettet 1 æøå"}], ["soknad", "mange", {"koder": ["kjonn", "fylke", "adresse_samtykke", "adressesperre", "kapasitet", "mottatt", "kanal", "status", "myndig", "myndig_dato", "myndig_av", "opphold", "opphold_dato", "opphold_av", "dokumentasjon", "dokumentasjon_dato", "dokumentasjon_av", "tolkenummer", "avgjort", "underrettet", "saksbehandler"], "nokkel": ["aar", "lopenr"], "skjult": ["fornavn", "mellomnavn", "etternavn", "fodselsdato", "telefon", "epost", "adresse"], "tomme": []}, [[2026, 2, null, "fylke 2 æøå", 0, "fortrolig", null, "2026-11-12", "digitalt", "innvilget", "ikke avklart", null, null, "ikke avklart", null, null, "ikke avklart", null, null, 2, null, null, "login 2 æøå", "c98a68b7fda2fffaa494cabc3b8864271887e17120fabe080da39eeb2f8a1cb2c7845d33048cb6829b6c1bce5e7d52f4--------------------------------97e2c669505cac5f8b89508cfd2981a7badf118099c15d29d156c5788de3c8c40e6f3f29bd2bc1811eb378cf23d7cdb4"], [2026, 3, "kjonn 3 æøå", "fylke 3 æøå", 1, "strengt fortrolig", "kapasitet 3 æøå", "2026-11-13", "papirpost", "avslått", "ja", "2026-11-13", "myndig_av 3 æøå", "ja", "2026-11-13", "opphold_av 3 æøå", "ja", "2026-11-13", "dokumentasjon_av 3 æøå", 3, "avgjort 3 æøå", "underrettet 3 æøå", "login 3 æøå", "4cacbaec50e279978835a6111f8bf87813bd602a0a320924ef854b5c1ebc5ba2d03a0153ee09ff009fe43aca6b2e98f107ec1b467fc7b9603de42e09b6d5c5866629f05487d6054ac4dd20e6195e7e1a8d8898dfbe10b6196667246421110238f5e47ad3cc9a3865cfc68c7dd0091101"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(55,'1087721311f8fdb1e8b857507fbcc436','{"data": {}, "rader": [["soknad_sprak", "inn", {"aar": 2026, "lopenr": 1, "sprak": "sprak 1 æøå", "tolketype": "tolketype 1 æøå"}, {"aar": 2026, "begrunnelse": {"#": "03b19734079ff983afbc90469cc9795b"}, "lopenr": 1, "sprak": "sprak 1 æøå", "tolketype": "tolketype 1 æøå", "utfall": "avslått"}], ["soknad_sprak", "mange", {"koder": ["utfall"], "nokkel": ["aar", "lopenr", "sprak", "tolketype"], "skjult": ["begrunnelse"], "tomme": []}, [[2026, 2, "sprak 2 æøå", "tolketype 2 æøå", "innvilget", "--------------------------------"], [2026, 3, "sprak 3 æøå", "tolketype 3 æøå", "avslått", "bc640a90df9af3183e40c38761216781"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(56,'0e4aa30dbd543e3d3cf58851da75d4fa','{"data": {}, "rader": [["soknad_kvalifikasjon", "inn", {"aar": 2026, "kvalifikasjon": "kvalifikasjon 1 æøå", "lopenr": 1, "sprak": "sprak 1 æøå", "tolketype": "tolketype 1 æøå"}, {"aar": 2026, "begrunnelse": {"#": "2a39814f2c59c5f2ed7823a108dfe810"}, "godkjenning": null, "gyldig_fra": "2026-11-11", "kategori": null, "kvalifikasjon": "kvalifikasjon 1 æøå", "lopenr": 1, "oppnadd": "2026-11-11", "sprak": "sprak 1 æøå", "tolketype": "tolketype 1 æøå", "ugyldig_fra": null, "ugyldig_grunn": null}], ["soknad_kvalifikasjon", "mange", {"koder": ["oppnadd", "gyldig_fra", "ugyldig_fra", "ugyldig_grunn", "kategori", "godkjenning"], "nokkel": ["aar", "lopenr", "sprak", "tolketype", "kvalifikasjon"], "skjult": ["begrunnelse"], "tomme": []}, [[2026, 2, "sprak 2 æøå", "tolketype 2 æøå", "kvalifikasjon 2 æøå", null, null, "2026-11-12", "utløpt", null, null, "--------------------------------"], [2026, 3, "sprak 3 æøå", "tolketype 3 æøå", "kvalifikasjon 3 æøå", "2026-11-13", "2026-11-13", null, null, null, null, "8ae0715994409a05ea4c95c1fb62b787"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(57,'a7c6a5c57044f3324021036f31b81975','{"data": {}, "rader": [["rutine", "inn", {"versjon": 1}, {"avtrykk": "avtrykk 1 æøå", "dato": "2026-11-11", "grunnlag": {"#": "d9bcea7f60237ed0d8d61309b66403fb"}, "innhold": {"#": "5f24b090525be94e0f3f1f42a3e17245"}, "utkast_av": "login 1 æøå", "vedtatt": null, "vedtatt_av": null, "versjon": 1}], ["rutine", "mange", {"koder": ["dato", "utkast_av", "avtrykk", "vedtatt", "vedtatt_av"], "nokkel": ["versjon"], "skjult": ["grunnlag", "innhold"], "tomme": []}, [[2, "2026-11-12", "login 2 æøå", "avtrykk 2 æøå", null, null, "12dbb13ffcf90f41276a07d9cf1fc5d06ccf59e1dfd65a061cc60e909cf665c1"], [3, "2026-11-13", "login 3 æøå", "avtrykk 3 æøå", null, null, "9cb4c2f166b1fe4adb157e8302bee37be199a9315db76fe9a009ccbfbbf4ac89"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(58,'9e5636165a31001b6a1c2db6579029a3','{"data": {}, "rader": [["sak", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "apnet": "apnet 1 æøå", "apning_autorisert": "apning_autorisert 1 æøå", "apning_oppfort": 1, "avsluttet": null, "lopenr": 1, "rutine": null, "saksbehandler": "login 1 æøå", "status": "under utredning", "tolkenummer": 1, "vent_grunn": null, "vent_til": null}], ["sak", "mange", {"koder": ["tolkenummer", "apnet", "status", "saksbehandler", "vent_til", "apning_oppfort", "apning_autorisert", "rutine", "avsluttet"], "nokkel": ["aar", "lopenr"], "skjult": ["vent_grunn"], "tomme": []}, [[2026, 2, 2, "apnet 2 æøå", "venter på opplysninger", "login 2 æøå", null, 0, "apning_autorisert 2 æøå", null, null, "--------------------------------"], [2026, 3, 3, "apnet 3 æøå", "forelagt tolken", "login 3 æøå", null, 1, "apning_autorisert 3 æøå", null, null, "--------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(59,'5ae1dcc3db66adf26c75f22b7a8c4e6c','{"data": {}, "rader": [["sak_brudd", "inn", {"aar": 2026, "kode": "kode 1 æøå", "lopenr": 1}, {"aar": 2026, "alvor": null, "begrunnelse": null, "godtatt": null, "kode": "kode 1 æøå", "lopenr": 1, "sprak": null, "vurdering": null}], ["sak_brudd", "mange", {"koder": ["sprak", "vurdering", "alvor", "godtatt"], "nokkel": ["aar", "lopenr", "kode"], "skjult": ["begrunnelse"], "tomme": []}, [[2026, 2, "kode 2 æøå", null, null, null, null, "--------------------------------"], [2026, 3, "kode 3 æøå", null, null, null, null, "--------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(60,'71a55049fbd50d1e080e33c3b86bf172','{"data": {}, "rader": [["sak_krav", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "begrensning": null, "brev": 1, "frivillig": 1, "hva": {"#": "6dc01f873730f8999e608400aaa1f18f"}, "lopenr": 1, "nodvendig": {"#": "8f297fb72ffd019f5f124731ef0b240e"}, "nr": 1, "sendt": "2026-11-12", "svar": null, "svarfrist": "2026-11-20", "svart": null, "til": {"#": "348685fe34a534db3274b4eb99dfd824"}, "utfall": null}], ["sak_krav", "mange", {"koder": ["frivillig", "sendt", "svarfrist", "utfall", "svart", "brev"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["til", "hva", "nodvendig", "begrensning", "svar"], "tomme": []}, [[2026, 2, 2, 0, "2026-11-12", "2026-11-20", null, null, 2, "00b3faa67113a8059193f21693e185c470b17a0f09a288385707d514750083c4032f27c0a4cf662202d5abb361c1da20----------------------------------------------------------------"], [2026, 3, 3, 1, "2026-11-12", "2026-11-20", null, null, 3, "a44f1f9991b2378d3ff02dd5597084c55204b8bf6f91e985e339968f569f61f2ccbece5b0d739f0406de83b9f492f832----------------------------------------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(61,'92866b4cea57808fc88f4234e4a4dbdc','{"data": {}, "rader": [["sak_forelegging", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "brev": 1, "brudd": "brudd 1 æøå", "dato": "2026-11-11", "frist": "2026-12-07", "lagt": 1, "lopenr": 1, "nr": 1, "reaksjoner": "reaksjoner 1 æøå", "unntak": null, "unntak_grunn": null, "uttalelse": null, "uttalt": null}], ["sak_forelegging", "mange", {"koder": ["dato", "frist", "reaksjoner", "brudd", "lagt", "unntak", "uttalt", "brev"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["unntak_grunn", "uttalelse"], "tomme": []}, [[2026, 2, 2, "2026-11-12", "2026-12-07", "reaksjoner 2 æøå", "brudd 2 æøå", 2, null, null, 2, "----------------------------------------------------------------"], [2026, 3, 3, "2026-11-13", "2026-12-07", "reaksjoner 3 æøå", "brudd 3 æøå", 3, null, null, 3, "----------------------------------------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(62,'ba70171cc7c03fcfe198187f947c8474','{"data": {}, "rader": [["sak_raad", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "alvor": null, "anbefalt": "anbefalt 1 æøå", "dato": "2026-11-11", "dissens": null, "lopenr": 1, "mote": "mote 1 æøå", "nr": 1, "tekst": {"#": "913bd27449718afb33c64bf261b4487e"}}], ["sak_raad", "mange", {"koder": ["mote", "dato", "alvor", "anbefalt"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["dissens", "tekst"], "tomme": []}, [[2026, 2, 2, "mote 2 æøå", "2026-11-12", null, "anbefalt 2 æøå", "--------------------------------70c410caa7248655dc0c8db5926e8586"], [2026, 3, 3, "mote 3 æøå", "2026-11-13", null, "anbefalt 3 æøå", "--------------------------------9be1cc7f4b12cd88a2cd534f897ba18b"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(63,'01bb9db519e7d7fdbc3e2cacbc451b4e','{"data": {}, "rader": [["sak_raad_brudd", "inn", {"aar": 2026, "kode": "kode 1 æøå", "lopenr": 1, "nr": 1}, {"aar": 2026, "kode": "kode 1 æøå", "lopenr": 1, "nr": 1, "vurdering": "ikke brudd"}], ["sak_raad_brudd", "mange", {"koder": ["vurdering"], "nokkel": ["aar", "lopenr", "nr", "kode"], "skjult": [], "tomme": []}, [[2026, 2, 2, "kode 2 æøå", "ikke tilstrekkelig opplyst"], [2026, 3, 3, "kode 3 æøå", "brudd"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(64,'70c413588500381aa48cfc231b348c4b','{"data": {}, "rader": [["sak_beslutning", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "autorisert": null, "avvik": null, "begrunnelse": {"#": "7057278312c686ba45b12a309dd6db0a"}, "besluttet": null, "besluttet_av": null, "brev": 1, "foreslatt": "foreslatt 1 æøå", "foreslatt_av": "foreslatt_av 1 æøå", "grunnlag": null, "lopenr": 1, "nr": 1, "oppfort": null, "periode_til": null, "sprak": "sprak 1 æøå", "telt": null, "tilbakekall": 1, "trukket": null, "uten_nytt_brudd": null, "uten_utvalg": null, "utfall": "utfall 1 æøå"}], ["sak_beslutning", "mange", {"koder": ["utfall", "grunnlag", "periode_til", "sprak", "tilbakekall", "foreslatt_av", "foreslatt", "besluttet_av", "besluttet", "telt", "oppfort", "autorisert", "brev", "trukket"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["begrunnelse", "avvik", "uten_utvalg", "uten_nytt_brudd"], "tomme": []}, [[2026, 2, 2, "utfall 2 æøå", null, null, "sprak 2 æøå", 0, "foreslatt_av 2 æøå", "foreslatt 2 æøå", null, null, null, null, null, 2, null, "49c5f4a76ec8511aba1d7ae52ac80459------------------------------------------------------------------------------------------------"], [2026, 3, 3, "utfall 3 æøå", null, null, "sprak 3 æøå", 1, "foreslatt_av 3 æøå", "foreslatt 3 æøå", null, null, null, null, null, 3, null, "6bb7c5083a568b9cbf09e5ac0033f055------------------------------------------------------------------------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(65,'0f6c699f422a262a9a4551e0fd4f0503','{"data": {}, "rader": [["sak_retur", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "av": "av 1 æøå", "dato": "2026-11-11", "grunn": {"#": "078068a41aef66588c606f326d61a22e"}, "lopenr": 1, "nr": 1}], ["sak_retur", "mange", {"koder": ["dato", "av"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["grunn"], "tomme": []}, [[2026, 2, 2, "2026-11-12", "av 2 æøå", "8129b96b9b0d37760edca9e9462949b2"], [2026, 3, 3, "2026-11-13", "av 3 æøå", "565880b79b1a38c4810cda9e991eaad6"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(66,'c9030f449517dd9462908799e6a6789f','{"data": {}, "rader": [["reaksjon_omgjoring", "inn", {"nr": 1, "reaksjon": 1}, {"bedt": "bedt 1 æøå", "bedt_av": "bedt_av 1 æøå", "begrunnelse": {"#": "d50dea22b0912cb31399df73844167fc"}, "brev": 1, "grunnlag": "ugyldig", "nr": 1, "reaksjon": 1, "svar": null, "svargrunn": null, "svart": null, "svart_av": null}], ["reaksjon_omgjoring", "mange", {"koder": ["grunnlag", "bedt_av", "bedt", "svar", "svart_av", "svart", "brev"], "nokkel": ["reaksjon", "nr"], "skjult": ["begrunnelse", "svargrunn"], "tomme": []}, [[2, 2, "til-gunst", "bedt_av 2 æøå", "bedt 2 æøå", null, null, null, 2, "aed8613a87ba68138c5b9f22feec14bd--------------------------------"], [3, 3, "ugyldig", "bedt_av 3 æøå", "bedt 3 æøå", null, null, null, 3, "2b40e8b4cea73bf3973b5cfef015bf45--------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(67,'073740eff1f1f20feedaf0b257f37dda','{"data": {}, "rader": [["tolkebevis_nokkel", "inn", {"id": "id 1 æøå"}, {"fra": "2026-11-11", "id": "id 1 æøå", "offentlig": "offentlig 1 æøå", "til": "2026-11-11"}], ["tolkebevis_nokkel", "mange", {"koder": ["offentlig", "fra", "til"], "nokkel": ["id"], "skjult": [], "tomme": []}, [["id 2 æøå", "offentlig 2 æøå", "2026-11-12", null], ["id 3 æøå", "offentlig 3 æøå", "2026-11-13", "2026-11-13"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(68,'93111f3de0de87d5d320ac0f51ac9d06','{"data": {}, "rader": [["tolkebevis", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "begrunnelse": {"#": "da378e8a7783f172c64696cdd42f6fe3"}, "lopenr": 1, "nokkel": "id 1 æøå", "signatur": "signatur 1 æøå", "sperregrunn": null, "sperret": null, "tolkenummer": 1, "utstedt": "2026-11-12"}], ["tolkebevis", "mange", {"koder": ["tolkenummer", "utstedt", "nokkel", "signatur", "sperret", "sperregrunn"], "nokkel": ["aar", "lopenr"], "skjult": ["begrunnelse"], "tomme": []}, [[2026, 2, 2, "2026-11-12", "id 2 æøå", "signatur 2 æøå", "2026-11-13", "erstattet", "--------------------------------"], [2026, 3, 3, "2026-11-12", "id 3 æøå", "signatur 3 æøå", null, null, "c4b2810248fe433b04d139563426b997"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(69,'54820c763f3a95ebf513162af8cc1fbe','{"data": {}, "rader": [["utvalg_utlysning", "inn", {"id": 1}, {"frist": "2026-12-15", "id": 1, "kunngjort": "2026-11-12"}], ["utvalg_utlysning", "mange", {"koder": ["kunngjort", "frist"], "nokkel": ["id"], "skjult": [], "tomme": []}, [[2, "2026-11-12", "2026-12-15"], [3, "2026-11-12", "2026-12-15"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(70,'a18ff67c3496401a9611a333882f51a6','{"data": {}, "rader": [["utvalg_nominasjon", "inn", {"id": 1}, {"adresse": {"#": "ff28a6657fc08468b949c5d496a42434"}, "arbeidsgivere": {"#": "49769bf2d67ad7ebc0b4f35e5a422d13"}, "fylke": {"#": "484e5b9c47b073310bd75796d30b416c"}, "id": 1, "kjonn": {"#": "6b9d96808eb1a52ced10dd213f955d82"}, "mottatt": "2026-11-11", "navn": {"#": "e0750a99ea3aa5f5e53c14ecb785869c"}, "nominert_av": {"#": "ef4772935eb71841f14261aaf7ad5a7d"}, "rang": 1, "rangert": "2026-11-12", "rangert_av": "kari", "rolle": "utdanning", "sprak": {"#": "e35fc29ccc6d4811e1e7b15b2193f611"}, "tolkenummer": {"#": "02eebe88c9d026bc330f46ea7bf4251c"}, "utlysning": 1}], ["utvalg_nominasjon", "mange", {"koder": ["utlysning", "rolle", "mottatt", "rang", "rangert_av", "rangert"], "nokkel": ["id"], "skjult": ["navn", "nominert_av", "kjonn", "fylke", "sprak", "arbeidsgivere", "tolkenummer", "adresse"], "tomme": []}, [[2, 2, "bruker", "2026-11-12", null, null, null, "638dbfbd3ff8d368af1f2db1af829b26345f8f54d459a8d98b64d5734ddb4c96----------------------------------------------------------------4b374f09dcbdadc5f26bc66951c626ad326ed47c64f81e7385e7e4e6059d75e0a7c80a924bb0cb74d61ff805c07dffd6--------------------------------"], [3, 3, "bestiller", "2026-11-13", 2, "kari", "2026-11-13", "08ad248d0ba009119a1eafd6278d90f91ebb7fdb5ed84d5b996894b46aae8947d49ed56a412332a7a7086cc579efb1d5fd042e12f8db39ec041e2b745cc2495001e805a8ccf58a633a085be92b3666afc60831d6411de7162e7635feb2a8c0008cb79ee3fee487f1be04e4e6bfe8ebad31b5ba0038537c811a1d1596e1f21649"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(71,'16140d0e5cb540e4034cac7cebe44c55','{"data": {}, "rader": [["utvalg_medlem", "inn", {"id": 1}, {"adresse": {"#": "4738752a72806d2953310c4bcf7c7ab7"}, "arbeidsgivere": {"#": "31a1f00931f02a9ca53694eaa2cd1b5d"}, "fra": "2026-11-11", "fratradt": "2026-11-11", "fratradt_grunn": {"#": "2a690172de13b524201612cd67f14162"}, "fylke": {"#": "909b3dd1938301be16f8301b7fd0a5ea"}, "id": 1, "kjonn": {"#": "cdac70c517bd1955d779eecfb771d1dc"}, "navn": {"#": "e8a1aadc3bc66aa455d007789f8b8b7d"}, "nominasjon": 1, "oppnevnt": "oppnevnt 1 æøå", "oppnevnt_av": "login 1 æøå", "plass": "vara", "rolle": "utdanning", "sprak": {"#": "2bf5aba1e9a2e6dbcbbde1c6b595bc63"}, "taushet": "taushet 1 æøå", "til": "2026-11-11", "tolkenummer": {"#": "1f6377b081f48e076fe3bb2241ff9d99"}}], ["utvalg_medlem", "mange", {"koder": ["nominasjon", "rolle", "plass", "fra", "til", "oppnevnt_av", "oppnevnt", "taushet", "fratradt"], "nokkel": ["id"], "skjult": ["navn", "kjonn", "fylke", "sprak", "arbeidsgivere", "tolkenummer", "adresse", "fratradt_grunn"], "tomme": []}, [[2, 2, "bruker", "fast", "2026-11-12", "2026-11-12", "login 2 æøå", "oppnevnt 2 æøå", null, null, "bd33ea7970eda1d71b8a95f0d9124e64----------------------------------------------------------------1c9916240e6834dbd284b942a8a2da48e58098cf1f5bc9e0ced3b3d027939917953e5b6bcb7592843351233566d83263----------------------------------------------------------------"], [3, 3, "bestiller", "vara", "2026-11-13", "2026-11-13", "login 3 æøå", "oppnevnt 3 æøå", "taushet 3 æøå", "2026-11-13", "feb6a41d992b72c8f41bc7192319c344a20ce65c76b4a5fee248253df5c6c3d808776ff85e07ab412da2a23f8ec8374b6fd88c5619d5b19165fdfb8cc052421e3e9da65071dd4ebf0583f37429320cde0ca21562e928728aa66e955faac7057f005a04447545201b48c6c1bc6a23d46b4a1f9d24190ba668a6bfe38a10beba6a"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(72,'d13d560454d33fd35b22ffd5827ec3c7','{"data": {}, "rader": [["utvalg_mote", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "dato": "2026-11-11", "innkalt": "innkalt 1 æøå", "kl": "kl 1 æøå", "leder": "login 1 æøå", "lopenr": 1, "protokoll": 1, "signert": "2026-11-12", "sted": {"#": "7fe2e116bc5b433ba1b1107925b9ae83"}}], ["utvalg_mote", "mange", {"koder": ["dato", "kl", "leder", "innkalt", "protokoll", "signert"], "nokkel": ["aar", "lopenr"], "skjult": ["sted"], "tomme": []}, [[2026, 2, "2026-11-12", null, "login 2 æøå", null, null, null, "--------------------------------"], [2026, 3, "2026-11-13", "kl 3 æøå", "login 3 æøå", "innkalt 3 æøå", 2, "2026-11-13", "687ba124cfa54c33311f9fcfb0289533"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(73,'96397568116585a37087cb7612165f00','{"data": {}, "rader": [["utvalg_motesak", "inn", {"aar": 2026, "lopenr": 1, "sak_aar": 2026, "sak_lopenr": 1}, {"aar": 2026, "framlegg": 1, "lopenr": 1, "merknad": {"#": "a0d576b0b9b3ef8e70dc8a42bca5ec9d"}, "sak_aar": 2026, "sak_lopenr": 1}], ["utvalg_motesak", "mange", {"koder": ["framlegg"], "nokkel": ["aar", "lopenr", "sak_aar", "sak_lopenr"], "skjult": ["merknad"], "tomme": []}, [[2026, 2, 2026, 2, 2, "--------------------------------"], [2026, 3, 2026, 3, 3, "15608d38d6e0c87c6289f05aca76ecf2"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(74,'26b295cf0aa9789dd56218276b37d73d','{"data": {}, "rader": [["utvalg_navn", "inn", {"nr": 1, "sak_aar": 2026, "sak_lopenr": 1}, {"navn": {"#": "7195e158b5217651ef142971242ccda6"}, "nr": 1, "rolle": {"#": "8899b2d4bb749b196febbb9876708386"}, "sak_aar": 2026, "sak_lopenr": 1}], ["utvalg_navn", "mange", {"koder": [], "nokkel": ["sak_aar", "sak_lopenr", "nr"], "skjult": ["navn", "rolle"], "tomme": []}, [[2026, 2, 2, "b90252f0e33505024a5d7e52e03deef442bc8fcc34caa46547de3bf39c810342"], [2026, 3, 3, "a1ee5a08cc54c196e0035cc9d9ee9fea81da356fc077d34c75771b6b5b7f64d5"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(75,'2be26a71c5fb563d4f9892c456e0d33e','{"data": {}, "rader": [["utvalg_innkalling", "inn", {"id": 1}, {"aar": 2026, "brev": 1, "erklaring": 1, "forfall": "forfall 1 æøå", "i_stedet_for": 1, "id": 1, "innkalt": "innkalt 1 æøå", "lopenr": 1, "medlem": 1, "sak": "sak 1 æøå"}], ["utvalg_innkalling", "mange", {"koder": ["aar", "lopenr", "medlem", "i_stedet_for", "sak", "innkalt", "forfall", "brev", "erklaring"], "nokkel": ["id"], "skjult": [], "tomme": []}, [[2, 2026, 2, 2, 2, null, "innkalt 2 æøå", null, 2, 2], [3, 2026, 3, 3, 3, "sak 3 æøå", "innkalt 3 æøå", "forfall 3 æøå", 3, 3]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(76,'7698c1d46caeef6acdfd1b0ed9982d03','{"data": {}, "rader": [["utvalg_habilitet", "inn", {"habilitet": 1}, {"aar": 2026, "alle": 1, "deltok": "deltok 1 æøå", "habilitet": 1, "lopenr": 1}], ["utvalg_habilitet", "mange", {"koder": ["aar", "lopenr", "deltok", "alle"], "nokkel": ["habilitet"], "skjult": [], "tomme": []}, [[2, 2026, 2, "deltok 2 æøå", 0], [3, 2026, 3, "deltok 3 æøå", 1]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(77,'77e448fd02bd97388dcc6c687080b4bd','{"data": {}, "rader": [["utvalg_stemme", "inn", {"medlem": 1, "raad": 1, "sak_aar": 2026, "sak_lopenr": 1}, {"dissens": 1, "i_stedet_for": 1, "medlem": 1, "raad": 1, "sak_aar": 2026, "sak_lopenr": 1, "stemme": "stemme 1 æøå"}], ["utvalg_stemme", "mange", {"koder": ["i_stedet_for", "stemme", "dissens"], "nokkel": ["sak_aar", "sak_lopenr", "raad", "medlem"], "skjult": [], "tomme": []}, [[2026, 2, 2, 2, 2, "stemme 2 æøå", 0], [2026, 3, 3, 3, 3, "stemme 3 æøå", 1]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(78,'461cb5655a55ac07cb54e2b94d1879dd','{"data": {}, "rader": [["utvalg_tillegg", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "av": "av 1 æøå", "dato": "2026-11-11", "lopenr": 1, "nr": 1, "tekst": {"#": "90d872808eb054d4d2ac76f10c31692f"}}], ["utvalg_tillegg", "mange", {"koder": ["dato", "av"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["tekst"], "tomme": []}, [[2026, 2, 2, "2026-11-12", "av 2 æøå", "90ca8b0dec9ec9b169876631860a94ef"], [2026, 3, 3, "2026-11-13", "av 3 æøå", "e53f3c41a8b9bb6a687bfa617dc915e7"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(79,'e140fca17b2e418ea957db10e5e4fb20','{"data": {}, "rader": [["varsel", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "anonymitet": "ønsker", "beskrivelse": {"#": "96dc46f36dd9ab0fcd53aa06a955b60f"}, "gjelder_krav": 1, "hendelse_fra": "2026-11-11", "hendelse_til": "2026-11-11", "ikke_i_registeret": null, "kanal": "kanal 1 æøå", "lopenr": 1, "mottatt": "2026-11-11", "mottatt_kl": "2026-11-11", "oppdragsgiver": {"#": "d7ee2a299e9a52452bd4d2e1b1e21cc1"}, "oppdragstype": {"#": "7af883fe43de675f07d998ecc9ebfc0b"}, "saerlige_kategorier": 1, "saksbehandler": "login 1 æøå", "sprak": {"#": "51e38a19490051bb20463de3882930a4"}, "status": "status 1 æøå", "tolk": 1, "tolk_navn_oppgitt": {"#": "2e5e854d39657109d15d61c51631fcce"}, "tolkemetode": "tolkemetode 1 æøå", "tolkenummer_oppgitt": {"#": "84df095dc6fc566e626bdb366980fed5"}, "tolkeretning": "tolkeretning 1 æøå", "tredjeperson": 1, "varsler_type": "varsler_type 1 æøå", "virkeomrade": "virkeomrade 1 æøå"}], ["varsel", "mange", {"koder": ["mottatt", "mottatt_kl", "kanal", "varsler_type", "anonymitet", "tolk", "ikke_i_registeret", "hendelse_fra", "hendelse_til", "tolkemetode", "tolkeretning", "gjelder_krav", "saerlige_kategorier", "tredjeperson", "virkeomrade", "status", "saksbehandler"], "nokkel": ["aar", "lopenr"], "skjult": ["tolk_navn_oppgitt", "tolkenummer_oppgitt", "sprak", "oppdragsgiver", "oppdragstype", "beskrivelse"], "tomme": []}, [[2026, 2, "2026-11-12", null, "kanal 2 æøå", null, "ikke-bedt-om", 2, null, null, null, null, null, 0, 0, 0, "virkeomrade 2 æøå", "status 2 æøå", "login 2 æøå", "----------------------------------------------------------------------------------------------------------------------------------------------------------------ca6f07ebe0d09721d22b8aa061713179"], [2026, 3, "2026-11-13", "2026-11-13", "kanal 3 æøå", "varsler_type 3 æøå", "ukjent", 3, null, "2026-11-13", "2026-11-13", "tolkemetode 3 æøå", "tolkeretning 3 æøå", 1, 1, 1, "virkeomrade 3 æøå", "status 3 æøå", "login 3 æøå", "7aabbf5feacaca0ee98585c135f655911ded69120c183246fd4a3f68c532598b515ef155e47cf46ef5c9759198b51aaa3442e4f36b3b27b528e37a706148a72b475bc17d0c5a78e317e282a7b6f8fcb0bd5bea1a7800c6bb5e649253fd2d9280"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(80,'4a7e564555e75910fc3cebeaceee32fc','{"data": {}, "rader": [["sak_varsel", "inn", {"varsel_aar": 2026, "varsel_lopenr": 1}, {"aar": 2026, "koblet": "koblet 1 æøå", "lopenr": 1, "varsel_aar": 2026, "varsel_lopenr": 1}], ["sak_varsel", "mange", {"koder": ["aar", "lopenr", "koblet"], "nokkel": ["varsel_aar", "varsel_lopenr"], "skjult": [], "tomme": []}, [[2026, 2, 2026, 2, "koblet 2 æøå"], [2026, 3, 2026, 3, "koblet 3 æøå"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(81,'4374b493c2e687d5cb76950068ee67f6','{"data": {}, "rader": [["varsel_brudd", "inn", {"aar": 2026, "kode": "kode 1 æøå", "lopenr": 1}, {"aar": 2026, "kode": "kode 1 æøå", "lopenr": 1}], ["varsel_brudd", "mange", {"koder": [], "nokkel": ["aar", "lopenr", "kode"], "skjult": [], "tomme": []}, [[2026, 2, "kode 2 æøå"], [2026, 3, "kode 3 æøå"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(82,'6f6991d1710c1d1ff28a661902b60fa1','{"data": {}, "rader": [["varsler_identitet", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "lopenr": 1, "nr": 1}], ["varsler_identitet", "mange", {"koder": [], "nokkel": ["aar", "lopenr", "nr"], "skjult": [], "tomme": []}, [[2026, 2, 2], [2026, 3, 3]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(83,'dd10a7d1cd462b942384b3691663dc0f','{"data": {}, "rader": [["varsel_avslutning", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "bedt": "bedt 1 æøå", "bedt_av": "bedt_av 1 æøå", "begrunnelse": {"#": "57a57ca57ed9b1c791ce2a703ac99c46"}, "brev": 1, "lopenr": 1, "nr": 1, "rett_organ": "rett_organ 1 æøå", "spurt": null, "svar": null, "svart": null, "svart_av": null, "tilbake": null}], ["varsel_avslutning", "mange", {"koder": ["rett_organ", "spurt", "bedt_av", "bedt", "svar", "svart_av", "svart", "brev"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["begrunnelse", "tilbake"], "tomme": []}, [[2026, 2, 2, "rett_organ 2 æøå", null, "bedt_av 2 æøå", "bedt 2 æøå", null, null, null, 2, "1b31fc21df57e7d6e004f76ad4d1330b--------------------------------"], [2026, 3, 3, "rett_organ 3 æøå", null, "bedt_av 3 æøå", "bedt 3 æøå", null, null, null, 3, "a7241abf3c6fd6a80b85ffdc721979af--------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(84,'21219728e1396521355e0f9a92d9fb66','{"data": {}, "rader": [["identitet_innsyn", "inn", {"id": 1}, {"aar": 2026, "bruker": "bruker 1 æøå", "id": 1, "lopenr": 1, "vist": 1}], ["identitet_innsyn", "mange", {"koder": ["aar", "lopenr", "bruker", "vist"], "nokkel": ["id"], "skjult": [], "tomme": []}, [[2, 2026, 2, "bruker 2 æøå", 0], [3, 2026, 3, "bruker 3 æøå", 1]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(85,'3bca7a90105e4c850dbccd342fdaf1b2','{"data": {}, "rader": [["bruker", "endre", {"login": "login 1 æøå"}, {"navn": {"#": "cc54243c007e7aa13657cccf68d3b30c"}, "roller": "leder leser"}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(86,'df233c2f1b43946071df186d21ea7de8','{"data": {}, "rader": [["frist", "slett", {"id": 3}, {}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(87,'c6ba03fc646b341c23599d00bd3d1faa','{"data": {"grunn": "innsyn"}, "rader": [], "v": 1}');
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
INSERT INTO "klage" VALUES(2026,1,'avgjorelse 1 æøå','slag 1 æøå','hva 1 æøå',NULL,'2026-11-11','klager 1 æøå','adresse 1 æøå',1,NULL,NULL,NULL,NULL,'elektronisk','2026-11-11','2026-11-12',1,'autentisert',1,NULL,NULL,'for sen','for sen',NULL,NULL,NULL,'login 1 æøå',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,41);
INSERT INTO "klage" VALUES(2026,2,'avgjorelse 2 æøå','slag 2 æøå','hva 2 æøå',NULL,'2026-11-12','klager 2 æøå','adresse 2 æøå',1,NULL,NULL,NULL,NULL,'overlevert','2026-11-11','2026-11-12',0,'mangler',0,NULL,NULL,'under behandling','mer enn ett år',NULL,NULL,NULL,'login 2 æøå',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,41);
INSERT INTO "klage" VALUES(2026,3,'avgjorelse 3 æøå','slag 3 æøå','hva 3 æøå',NULL,'2026-11-13','klager 3 æøå','adresse 3 æøå',1,NULL,NULL,NULL,NULL,'muntlig','2026-11-11','2026-11-12',1,'undertegnet',1,NULL,NULL,'til beslutning','i tide',NULL,NULL,NULL,'login 3 æøå',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,41);
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
INSERT INTO "klage_beslutning" VALUES(2026,1,1,'oppretthold',NULL,NULL,'begrunnelse 1 æøå',NULL,'foreslatt_av 1 æøå','foreslatt 1 æøå',NULL,NULL,NULL,1,43);
INSERT INTO "klage_beslutning" VALUES(2026,2,2,'oppretthold',NULL,NULL,'begrunnelse 2 æøå',NULL,'foreslatt_av 2 æøå','foreslatt 2 æøå',NULL,NULL,NULL,2,43);
INSERT INTO "klage_beslutning" VALUES(2026,3,3,'oppretthold',NULL,NULL,'begrunnelse 3 æøå',NULL,'foreslatt_av 3 æøå','foreslatt 3 æøå',NULL,NULL,NULL,3,43);
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
INSERT INTO "klage_kostnad" VALUES(2026,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,45);
INSERT INTO "klage_kostnad" VALUES(2026,2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,45);
INSERT INTO "klage_kostnad" VALUES(2026,3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,3,45);
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
INSERT INTO "klage_mangel" VALUES(2026,1,1,'hva 1 æøå','2026-11-12','2026-11-20','rettet 1 æøå',1,42);
INSERT INTO "klage_mangel" VALUES(2026,2,2,'hva 2 æøå','2026-11-12','2026-11-20',NULL,2,42);
INSERT INTO "klage_mangel" VALUES(2026,3,3,'hva 3 æøå','2026-11-12','2026-11-20','rettet 3 æøå',3,42);
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
INSERT INTO "klage_utsettelse" VALUES(2026,1,1,'bedt 1 æøå',NULL,NULL,NULL,NULL,NULL,NULL,1,44);
INSERT INTO "klage_utsettelse" VALUES(2026,2,2,'bedt 2 æøå',NULL,NULL,NULL,NULL,NULL,NULL,2,44);
INSERT INTO "klage_utsettelse" VALUES(2026,3,3,'bedt 3 æøå',NULL,NULL,NULL,NULL,NULL,NULL,3,44);
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
INSERT INTO "oppforing_opphort" VALUES(1,1,'2026-11-11','status 1 æøå','sprak 1 æøå',52);
INSERT INTO "oppforing_opphort" VALUES(2,2,'2026-11-12','status 2 æøå','sprak 2 æøå',52);
INSERT INTO "oppforing_opphort" VALUES(3,3,'2026-11-13','status 3 æøå','sprak 3 æøå',52);
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
INSERT INTO "reaksjon" VALUES(1,1,'advarsel','sprak 1 æøå','2026-11-11','2026-11-11',NULL,NULL,0,'nei',NULL,'grunnlag 1 æøå','sak 1 æøå',46);
INSERT INTO "reaksjon" VALUES(2,2,'utestenging for alltid',NULL,'2026-11-12',NULL,NULL,NULL,1,'må avklares',NULL,NULL,NULL,46);
INSERT INTO "reaksjon" VALUES(3,3,'oppheving','sprak 3 æøå','2026-11-13','2026-11-13',NULL,NULL,0,'ja',1,'grunnlag 3 æøå','sak 3 æøå',46);
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
INSERT INTO "reaksjon_omgjoring" VALUES(1,1,'ugyldig','begrunnelse 1 æøå','bedt_av 1 æøå','bedt 1 æøå',NULL,NULL,NULL,NULL,1,66);
INSERT INTO "reaksjon_omgjoring" VALUES(2,2,'til-gunst','begrunnelse 2 æøå','bedt_av 2 æøå','bedt 2 æøå',NULL,NULL,NULL,NULL,2,66);
INSERT INTO "reaksjon_omgjoring" VALUES(3,3,'ugyldig','begrunnelse 3 æøå','bedt_av 3 æøå','bedt 3 æøå',NULL,NULL,NULL,NULL,3,66);
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
INSERT INTO "reaksjon_utsatt" VALUES(1,1,'2026-11-11','2026-11-11',47);
INSERT INTO "reaksjon_utsatt" VALUES(2,2,'2026-11-12',NULL,47);
INSERT INTO "reaksjon_utsatt" VALUES(3,3,'2026-11-13','2026-11-13',47);
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
INSERT INTO "rutine" VALUES(1,'2026-11-11','login 1 æøå','avtrykk 1 æøå','grunnlag 1 æøå','innhold 1 æøå',NULL,NULL,57);
INSERT INTO "rutine" VALUES(2,'2026-11-12','login 2 æøå','avtrykk 2 æøå','grunnlag 2 æøå','innhold 2 æøå',NULL,NULL,57);
INSERT INTO "rutine" VALUES(3,'2026-11-13','login 3 æøå','avtrykk 3 æøå','grunnlag 3 æøå','innhold 3 æøå',NULL,NULL,57);
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
INSERT INTO "sak" VALUES(2026,1,1,'apnet 1 æøå','under utredning','login 1 æøå',NULL,NULL,1,'apning_autorisert 1 æøå',NULL,NULL,58);
INSERT INTO "sak" VALUES(2026,2,2,'apnet 2 æøå','venter på opplysninger','login 2 æøå',NULL,NULL,0,'apning_autorisert 2 æøå',NULL,NULL,58);
INSERT INTO "sak" VALUES(2026,3,3,'apnet 3 æøå','forelagt tolken','login 3 æøå',NULL,NULL,1,'apning_autorisert 3 æøå',NULL,NULL,58);
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
INSERT INTO "sak_beslutning" VALUES(2026,1,1,'utfall 1 æøå',NULL,NULL,'sprak 1 æøå',1,'begrunnelse 1 æøå',NULL,NULL,NULL,'foreslatt_av 1 æøå','foreslatt 1 æøå',NULL,NULL,NULL,NULL,NULL,1,NULL,64);
INSERT INTO "sak_beslutning" VALUES(2026,2,2,'utfall 2 æøå',NULL,NULL,'sprak 2 æøå',0,'begrunnelse 2 æøå',NULL,NULL,NULL,'foreslatt_av 2 æøå','foreslatt 2 æøå',NULL,NULL,NULL,NULL,NULL,2,NULL,64);
INSERT INTO "sak_beslutning" VALUES(2026,3,3,'utfall 3 æøå',NULL,NULL,'sprak 3 æøå',1,'begrunnelse 3 æøå',NULL,NULL,NULL,'foreslatt_av 3 æøå','foreslatt 3 æøå',NULL,NULL,NULL,NULL,NULL,3,NULL,64);
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
INSERT INTO "sak_brudd" VALUES(2026,1,'kode 1 æøå',NULL,NULL,NULL,NULL,NULL,59);
INSERT INTO "sak_brudd" VALUES(2026,2,'kode 2 æøå',NULL,NULL,NULL,NULL,NULL,59);
INSERT INTO "sak_brudd" VALUES(2026,3,'kode 3 æøå',NULL,NULL,NULL,NULL,NULL,59);
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
INSERT INTO "sak_forelegging" VALUES(2026,1,1,'2026-11-11','2026-12-07','reaksjoner 1 æøå','brudd 1 æøå',1,NULL,NULL,NULL,NULL,1,61);
INSERT INTO "sak_forelegging" VALUES(2026,2,2,'2026-11-12','2026-12-07','reaksjoner 2 æøå','brudd 2 æøå',2,NULL,NULL,NULL,NULL,2,61);
INSERT INTO "sak_forelegging" VALUES(2026,3,3,'2026-11-13','2026-12-07','reaksjoner 3 æøå','brudd 3 æøå',3,NULL,NULL,NULL,NULL,3,61);
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
INSERT INTO "sak_krav" VALUES(2026,1,1,'2026-11-11',1,'hva 1 æøå','nodvendig 1 æøå',NULL,'2026-11-12','2026-11-20',NULL,NULL,NULL,1,60);
INSERT INTO "sak_krav" VALUES(2026,2,2,'2026-11-12',0,'hva 2 æøå','nodvendig 2 æøå',NULL,'2026-11-12','2026-11-20',NULL,NULL,NULL,2,60);
INSERT INTO "sak_krav" VALUES(2026,3,3,'2026-11-13',1,'hva 3 æøå','nodvendig 3 æøå',NULL,'2026-11-12','2026-11-20',NULL,NULL,NULL,3,60);
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
INSERT INTO "sak_raad" VALUES(2026,1,1,'mote 1 æøå','2026-11-11',NULL,'anbefalt 1 æøå',NULL,'tekst 1 æøå',62);
INSERT INTO "sak_raad" VALUES(2026,2,2,'mote 2 æøå','2026-11-12',NULL,'anbefalt 2 æøå',NULL,'tekst 2 æøå',62);
INSERT INTO "sak_raad" VALUES(2026,3,3,'mote 3 æøå','2026-11-13',NULL,'anbefalt 3 æøå',NULL,'tekst 3 æøå',62);
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
INSERT INTO "sak_raad_brudd" VALUES(2026,1,1,'kode 1 æøå','ikke brudd',63);
INSERT INTO "sak_raad_brudd" VALUES(2026,2,2,'kode 2 æøå','ikke tilstrekkelig opplyst',63);
INSERT INTO "sak_raad_brudd" VALUES(2026,3,3,'kode 3 æøå','brudd',63);
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
INSERT INTO "sak_retur" VALUES(2026,1,1,'2026-11-11','av 1 æøå','grunn 1 æøå',65);
INSERT INTO "sak_retur" VALUES(2026,2,2,'2026-11-12','av 2 æøå','grunn 2 æøå',65);
INSERT INTO "sak_retur" VALUES(2026,3,3,'2026-11-13','av 3 æøå','grunn 3 æøå',65);
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
INSERT INTO "sak_varsel" VALUES(2026,1,2026,1,'koblet 1 æøå',80);
INSERT INTO "sak_varsel" VALUES(2026,2,2026,2,'koblet 2 æøå',80);
INSERT INTO "sak_varsel" VALUES(2026,3,2026,3,'koblet 3 æøå',80);
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
INSERT INTO "slettet" VALUES('gjelder 1 æøå',1,'2026-11-11',NULL,'begynt 1 æøå','avsluttet 1 æøå',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,1,1,1,1,1,1,1,39);
INSERT INTO "slettet" VALUES('gjelder 2 æøå',2,'2026-11-12',NULL,'begynt 2 æøå','avsluttet 2 æøå',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,2,2,2,2,2,2,2,39);
INSERT INTO "slettet" VALUES('gjelder 3 æøå',3,'2026-11-13',NULL,'begynt 3 æøå','avsluttet 3 æøå',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,3,3,3,3,3,3,3,3,39);
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
INSERT INTO "slettet_brudd" VALUES('gjelder 1 æøå','kode 1 æøå','vurdering 1 æøå','alvor 1 æøå','raad 1 æøå',40);
INSERT INTO "slettet_brudd" VALUES('gjelder 2 æøå','kode 2 æøå',NULL,NULL,NULL,40);
INSERT INTO "slettet_brudd" VALUES('gjelder 3 æøå','kode 3 æøå','vurdering 3 æøå','alvor 3 æøå','raad 3 æøå',40);
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
INSERT INTO "sletting" VALUES(1,'gjelder 1 æøå','vedtak','hjemmel_tekst 1 æøå','henvisning 1 æøå','bedt_av 1 æøå','bedt 1 æøå',NULL,NULL,NULL,38);
INSERT INTO "sletting" VALUES(2,'gjelder 2 æøå','annen lov','hjemmel_tekst 2 æøå','henvisning 2 æøå','bedt_av 2 æøå','bedt 2 æøå',NULL,NULL,NULL,38);
INSERT INTO "sletting" VALUES(3,'gjelder 3 æøå','forskrift','hjemmel_tekst 3 æøå','henvisning 3 æøå','bedt_av 3 æøå','bedt 3 æøå',NULL,NULL,NULL,38);
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
INSERT INTO "soknad" VALUES(2026,1,'fornavn 1 æøå','mellomnavn 1 æøå','etternavn 1 æøå','kjonn 1 æøå','2026-11-11','fodselsnummer 1 æøå','fylke 1 æøå','telefon 1 æøå','epost 1 æøå','adresse 1 æøå',1,'strengt fortrolig','kapasitet 1 æøå','2026-11-11','papirpost','mangler dokumentasjon','nei','2026-11-11','myndig_av 1 æøå','nei','2026-11-11','opphold_av 1 æøå','nei','2026-11-11','dokumentasjon_av 1 æøå',1,'avgjort 1 æøå','underrettet 1 æøå','login 1 æøå',54);
INSERT INTO "soknad" VALUES(2026,2,'fornavn 2 æøå','mellomnavn 2 æøå','etternavn 2 æøå',NULL,NULL,NULL,'fylke 2 æøå','telefon 2 æøå','epost 2 æøå','adresse 2 æøå',0,'fortrolig',NULL,'2026-11-12','digitalt','innvilget','ikke avklart',NULL,NULL,'ikke avklart',NULL,NULL,'ikke avklart',NULL,NULL,2,NULL,NULL,'login 2 æøå',54);
INSERT INTO "soknad" VALUES(2026,3,'fornavn 3 æøå','mellomnavn 3 æøå','etternavn 3 æøå','kjonn 3 æøå','2026-11-13','fodselsnummer 3 æøå','fylke 3 æøå','telefon 3 æøå','epost 3 æøå','adresse 3 æøå',1,'strengt fortrolig','kapasitet 3 æøå','2026-11-13','papirpost','avslått','ja','2026-11-13','myndig_av 3 æøå','ja','2026-11-13','opphold_av 3 æøå','ja','2026-11-13','dokumentasjon_av 3 æøå',3,'avgjort 3 æøå','underrettet 3 æøå','login 3 æøå',54);
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
INSERT INTO "soknad_kvalifikasjon" VALUES(2026,1,'sprak 1 æøå','tolketype 1 æøå','kvalifikasjon 1 æøå','2026-11-11','2026-11-11',NULL,NULL,'begrunnelse 1 æøå',56,NULL,NULL);
INSERT INTO "soknad_kvalifikasjon" VALUES(2026,2,'sprak 2 æøå','tolketype 2 æøå','kvalifikasjon 2 æøå',NULL,NULL,'2026-11-12','utløpt',NULL,56,NULL,NULL);
INSERT INTO "soknad_kvalifikasjon" VALUES(2026,3,'sprak 3 æøå','tolketype 3 æøå','kvalifikasjon 3 æøå','2026-11-13','2026-11-13',NULL,NULL,'begrunnelse 3 æøå',56,NULL,NULL);
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
INSERT INTO "soknad_sprak" VALUES(2026,1,'sprak 1 æøå','tolketype 1 æøå','avslått','begrunnelse 1 æøå',55);
INSERT INTO "soknad_sprak" VALUES(2026,2,'sprak 2 æøå','tolketype 2 æøå','innvilget',NULL,55);
INSERT INTO "soknad_sprak" VALUES(2026,3,'sprak 3 æøå','tolketype 3 æøå','avslått','begrunnelse 3 æøå',55);
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
INSERT INTO "stedfortreder" VALUES(1,'gjelder 1 æøå','person 1 æøå','i_stedet_for 1 æøå','oppnevnt_av 1 æøå','2026-11-11',11);
INSERT INTO "stedfortreder" VALUES(2,'gjelder 2 æøå','person 2 æøå','i_stedet_for 2 æøå','oppnevnt_av 2 æøå','2026-11-12',11);
INSERT INTO "stedfortreder" VALUES(3,'gjelder 3 æøå','person 3 æøå','i_stedet_for 3 æøå','oppnevnt_av 3 æøå','2026-11-13',11);
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
INSERT INTO "tolk" VALUES(1,'fornavn 1 æøå','mellomnavn 1 æøå','etternavn 1 æøå','mann','2026-11-11','fylke 1 æøå','telefon 1 æøå','epost 1 æøå','adresse 1 æøå',1,'deltid','2026-11-11','inaktiv','sok 1 æøå',48,'fodselsnummer 1 æøå','strengt fortrolig');
INSERT INTO "tolk" VALUES(2,'fornavn 2 æøå','mellomnavn 2 æøå','etternavn 2 æøå','kvinne',NULL,'fylke 2 æøå','telefon 2 æøå','epost 2 æøå','adresse 2 æøå',0,'sporadisk',NULL,'ikke oppført','sok 2 æøå',48,NULL,'fortrolig');
INSERT INTO "tolk" VALUES(3,'fornavn 3 æøå','mellomnavn 3 æøå','etternavn 3 æøå','mann','2026-11-13','fylke 3 æøå','telefon 3 æøå','epost 3 æøå','adresse 3 æøå',1,'heltid','2026-11-13','oppført','sok 3 æøå',48,'fodselsnummer 3 æøå','strengt fortrolig');
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
INSERT INTO "tolk_kvalifikasjon" VALUES(1,'sprak 1 æøå','norsk tegnspråk','bachelor','2026-11-11','2026-11-11',NULL,NULL,'begrunnelse 1 æøå',50,NULL,NULL);
INSERT INTO "tolk_kvalifikasjon" VALUES(2,'sprak 2 æøå','norsk skrivetolking','grunnemne',NULL,NULL,'2026-11-12','utløpt',NULL,50,NULL,NULL);
INSERT INTO "tolk_kvalifikasjon" VALUES(3,'sprak 3 æøå','tolking for døvblinde','tospråktest','2026-11-13','2026-11-13',NULL,NULL,'begrunnelse 3 æøå',50,NULL,NULL);
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
INSERT INTO "tolk_sammenslatt" VALUES(1,10482,'2026-11-11','begrunnelse 1 æøå',53);
INSERT INTO "tolk_sammenslatt" VALUES(2,10482,'2026-11-12',NULL,53);
INSERT INTO "tolk_sammenslatt" VALUES(3,10482,'2026-11-13','begrunnelse 3 æøå',53);
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
INSERT INTO "tolk_slettet" VALUES(1,'2026-11-11',1,1,1,1,51);
INSERT INTO "tolk_slettet" VALUES(2,'2026-11-12',2,2,2,2,51);
INSERT INTO "tolk_slettet" VALUES(3,'2026-11-13',3,3,3,3,51);
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
INSERT INTO "tolk_sprak" VALUES(1,'sprak 1 æøå','norsk tegnspråk','B',1,1,49,NULL);
INSERT INTO "tolk_sprak" VALUES(2,'sprak 2 æøå','norsk skrivetolking','C',0,0,49,1);
INSERT INTO "tolk_sprak" VALUES(3,'sprak 3 æøå','tolking for døvblinde','D',1,1,49,NULL);
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
INSERT INTO "tolkebevis" VALUES(2026,1,1,'2026-11-12','id 1 æøå','signatur 1 æøå',NULL,NULL,'begrunnelse 1 æøå',68);
INSERT INTO "tolkebevis" VALUES(2026,2,2,'2026-11-12','id 2 æøå','signatur 2 æøå','2026-11-13','erstattet',NULL,68);
INSERT INTO "tolkebevis" VALUES(2026,3,3,'2026-11-12','id 3 æøå','signatur 3 æøå',NULL,NULL,'begrunnelse 3 æøå',68);
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
INSERT INTO "tolkebevis_nokkel" VALUES('id 1 æøå','offentlig 1 æøå','2026-11-11','2026-11-11',67);
INSERT INTO "tolkebevis_nokkel" VALUES('id 2 æøå','offentlig 2 æøå','2026-11-12',NULL,67);
INSERT INTO "tolkebevis_nokkel" VALUES('id 3 æøå','offentlig 3 æøå','2026-11-13','2026-11-13',67);
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
INSERT INTO "underretning" VALUES('gjelder 1 æøå',1,1,'digital',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,12);
INSERT INTO "underretning" VALUES('gjelder 2 æøå',2,2,'oppgitt-adresse',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,12);
INSERT INTO "underretning" VALUES('gjelder 3 æøå',3,3,'personlig',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,12);
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
INSERT INTO "utvalg_habilitet" VALUES(1,2026,1,'deltok 1 æøå',1,76);
INSERT INTO "utvalg_habilitet" VALUES(2,2026,2,'deltok 2 æøå',0,76);
INSERT INTO "utvalg_habilitet" VALUES(3,2026,3,'deltok 3 æøå',1,76);
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
INSERT INTO "utvalg_innkalling" VALUES(1,2026,1,1,1,'sak 1 æøå','innkalt 1 æøå','forfall 1 æøå',1,1,75);
INSERT INTO "utvalg_innkalling" VALUES(2,2026,2,2,2,NULL,'innkalt 2 æøå',NULL,2,2,75);
INSERT INTO "utvalg_innkalling" VALUES(3,2026,3,3,3,'sak 3 æøå','innkalt 3 æøå','forfall 3 æøå',3,3,75);
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
INSERT INTO "utvalg_medlem" VALUES(1,1,'utdanning','vara','navn 1 æøå','kjonn 1 æøå','fylke 1 æøå','sprak 1 æøå','arbeidsgivere 1 æøå',1,'adresse 1 æøå','2026-11-11','2026-11-11','login 1 æøå','oppnevnt 1 æøå','taushet 1 æøå','2026-11-11','2026-11-11',71);
INSERT INTO "utvalg_medlem" VALUES(2,2,'bruker','fast','navn 2 æøå',NULL,NULL,'sprak 2 æøå','arbeidsgivere 2 æøå',2,NULL,'2026-11-12','2026-11-12','login 2 æøå','oppnevnt 2 æøå',NULL,NULL,NULL,71);
INSERT INTO "utvalg_medlem" VALUES(3,3,'bestiller','vara','navn 3 æøå','kjonn 3 æøå','fylke 3 æøå','sprak 3 æøå','arbeidsgivere 3 æøå',3,'adresse 3 æøå','2026-11-13','2026-11-13','login 3 æøå','oppnevnt 3 æøå','taushet 3 æøå','2026-11-13','2026-11-13',71);
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
INSERT INTO "utvalg_mote" VALUES(2026,1,'2026-11-11','kl 1 æøå','sted 1 æøå','login 1 æøå','innkalt 1 æøå',1,'2026-11-12',72);
INSERT INTO "utvalg_mote" VALUES(2026,2,'2026-11-12',NULL,NULL,'login 2 æøå',NULL,NULL,NULL,72);
INSERT INTO "utvalg_mote" VALUES(2026,3,'2026-11-13','kl 3 æøå','sted 3 æøå','login 3 æøå','innkalt 3 æøå',2,'2026-11-13',72);
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
INSERT INTO "utvalg_motesak" VALUES(2026,1,2026,1,'merknad 1 æøå',1,73);
INSERT INTO "utvalg_motesak" VALUES(2026,2,2026,2,NULL,2,73);
INSERT INTO "utvalg_motesak" VALUES(2026,3,2026,3,'merknad 3 æøå',3,73);
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
INSERT INTO "utvalg_navn" VALUES(2026,1,1,'navn 1 æøå','rolle 1 æøå',74);
INSERT INTO "utvalg_navn" VALUES(2026,2,2,'navn 2 æøå','rolle 2 æøå',74);
INSERT INTO "utvalg_navn" VALUES(2026,3,3,'navn 3 æøå','rolle 3 æøå',74);
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
INSERT INTO "utvalg_nominasjon" VALUES(1,1,'utdanning','navn 1 æøå','nominert_av 1 æøå','2026-11-11','kjonn 1 æøå','fylke 1 æøå','sprak 1 æøå','arbeidsgivere 1 æøå',1,'adresse 1 æøå',1,'kari','2026-11-12',70);
INSERT INTO "utvalg_nominasjon" VALUES(2,2,'bruker','navn 2 æøå','nominert_av 2 æøå','2026-11-12',NULL,NULL,'sprak 2 æøå','arbeidsgivere 2 æøå',2,NULL,NULL,NULL,NULL,70);
INSERT INTO "utvalg_nominasjon" VALUES(3,3,'bestiller','navn 3 æøå','nominert_av 3 æøå','2026-11-13','kjonn 3 æøå','fylke 3 æøå','sprak 3 æøå','arbeidsgivere 3 æøå',3,'adresse 3 æøå',2,'kari','2026-11-13',70);
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
INSERT INTO "utvalg_stemme" VALUES(2026,1,1,1,1,'stemme 1 æøå',1,77);
INSERT INTO "utvalg_stemme" VALUES(2026,2,2,2,2,'stemme 2 æøå',0,77);
INSERT INTO "utvalg_stemme" VALUES(2026,3,3,3,3,'stemme 3 æøå',1,77);
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
INSERT INTO "utvalg_tillegg" VALUES(2026,1,1,'2026-11-11','av 1 æøå','tekst 1 æøå',78);
INSERT INTO "utvalg_tillegg" VALUES(2026,2,2,'2026-11-12','av 2 æøå','tekst 2 æøå',78);
INSERT INTO "utvalg_tillegg" VALUES(2026,3,3,'2026-11-13','av 3 æøå','tekst 3 æøå',78);
CREATE TABLE utvalg_utlysning (
    id        INTEGER NOT NULL PRIMARY KEY,
    kunngjort TEXT NOT NULL,
    frist     TEXT NOT NULL,
    sist      INTEGER NOT NULL,
    CONSTRAINT utvalg_utlysning_frist_etter_kunngjort CHECK (frist >= kunngjort),
    CONSTRAINT utvalg_utlysning_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "utvalg_utlysning" VALUES(1,'2026-11-12','2026-12-15',69);
INSERT INTO "utvalg_utlysning" VALUES(2,'2026-11-12','2026-12-15',69);
INSERT INTO "utvalg_utlysning" VALUES(3,'2026-11-12','2026-12-15',69);
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
INSERT INTO "varsel" VALUES(2026,1,'2026-11-11','2026-11-11','kanal 1 æøå','varsler_type 1 æøå','ønsker',1,'tolk_navn_oppgitt 1 æøå','tolkenummer_oppgitt 1 æøå',NULL,'sprak 1 æøå','2026-11-11','2026-11-11','oppdragsgiver 1 æøå','oppdragstype 1 æøå','tolkemetode 1 æøå','tolkeretning 1 æøå',1,'beskrivelse 1 æøå',1,1,'virkeomrade 1 æøå','status 1 æøå','login 1 æøå',79);
INSERT INTO "varsel" VALUES(2026,2,'2026-11-12',NULL,'kanal 2 æøå',NULL,'ikke-bedt-om',2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,'beskrivelse 2 æøå',0,0,'virkeomrade 2 æøå','status 2 æøå','login 2 æøå',79);
INSERT INTO "varsel" VALUES(2026,3,'2026-11-13','2026-11-13','kanal 3 æøå','varsler_type 3 æøå','ukjent',3,'tolk_navn_oppgitt 3 æøå','tolkenummer_oppgitt 3 æøå',NULL,'sprak 3 æøå','2026-11-13','2026-11-13','oppdragsgiver 3 æøå','oppdragstype 3 æøå','tolkemetode 3 æøå','tolkeretning 3 æøå',1,'beskrivelse 3 æøå',1,1,'virkeomrade 3 æøå','status 3 æøå','login 3 æøå',79);
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
INSERT INTO "varsel_avslutning" VALUES(2026,1,1,'rett_organ 1 æøå','begrunnelse 1 æøå',NULL,'bedt_av 1 æøå','bedt 1 æøå',NULL,NULL,NULL,NULL,1,83);
INSERT INTO "varsel_avslutning" VALUES(2026,2,2,'rett_organ 2 æøå','begrunnelse 2 æøå',NULL,'bedt_av 2 æøå','bedt 2 æøå',NULL,NULL,NULL,NULL,2,83);
INSERT INTO "varsel_avslutning" VALUES(2026,3,3,'rett_organ 3 æøå','begrunnelse 3 æøå',NULL,'bedt_av 3 æøå','bedt 3 æøå',NULL,NULL,NULL,NULL,3,83);
CREATE TABLE varsel_brudd (
    aar    INTEGER NOT NULL,
    lopenr INTEGER NOT NULL,
    kode   TEXT NOT NULL,
    sist   INTEGER NOT NULL,
    PRIMARY KEY (aar, lopenr, kode),
    CONSTRAINT varsel_brudd_varsel_finnes FOREIGN KEY (aar, lopenr) REFERENCES varsel (aar, lopenr),
    CONSTRAINT varsel_brudd_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "varsel_brudd" VALUES(2026,1,'kode 1 æøå',81);
INSERT INTO "varsel_brudd" VALUES(2026,2,'kode 2 æøå',81);
INSERT INTO "varsel_brudd" VALUES(2026,3,'kode 3 æøå',81);
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
INSERT INTO "varsler_identitet" VALUES(2026,1,1,'navn 1 æøå','kontakt 1 æøå',82);
INSERT INTO "varsler_identitet" VALUES(2026,2,2,'navn 2 æøå','kontakt 2 æøå',82);
INSERT INTO "varsler_identitet" VALUES(2026,3,3,'navn 3 æøå','kontakt 3 æøå',82);
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
COMMIT;
PRAGMA application_id = 1229800521;
PRAGMA user_version = 16;
