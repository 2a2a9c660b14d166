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
INSERT INTO "bruker" VALUES('login 1 æøå','Et nytt navn','leder leser',NULL,1,'2026-11-11','2026-11-11',66);
INSERT INTO "bruker" VALUES('login 2 æøå','navn 2 æøå','roller 2 æøå',NULL,0,'2026-11-12',NULL,8);
INSERT INTO "bruker" VALUES('login 3 æøå','navn 3 æøå','roller 3 æøå',NULL,1,'2026-11-13','2026-11-13',8);
CREATE TABLE database (
    id       TEXT NOT NULL PRIMARY KEY,
    gren     TEXT NOT NULL,
    ovelse   INTEGER NOT NULL,
    opprettet TEXT NOT NULL,
    CONSTRAINT database_ovelse_er_0_eller_1 CHECK (ovelse IN (0, 1))
) STRICT;
INSERT INTO "database" VALUES('e69a7bdc971d2533','9e57f716',0,'2026-11-23T10:15:00.000000Z');
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
INSERT INTO "identitet_innsyn" VALUES(1,2026,1,'bruker 1 æøå','grunn 1 æøå',1,65);
INSERT INTO "identitet_innsyn" VALUES(2,2026,2,'bruker 2 æøå','grunn 2 æøå',0,65);
INSERT INTO "identitet_innsyn" VALUES(3,2026,3,'bruker 3 æøå','grunn 3 æøå',1,65);
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
INSERT INTO "innspill" VALUES(2026,1,'tema 1 æøå','instans 1 æøå','kontakt 1 æøå','sporsmal 1 æøå','2026-11-12','2026-12-12',NULL,NULL,'login 1 æøå',14);
INSERT INTO "innspill" VALUES(2026,2,'tema 2 æøå','instans 2 æøå',NULL,NULL,'2026-11-12','2026-12-12','2026-11-20','ingen svarte','login 2 æøå',14);
INSERT INTO "innspill" VALUES(2026,3,'tema 3 æøå','instans 3 æøå','kontakt 3 æøå','sporsmal 3 æøå','2026-11-12','2026-12-12',NULL,NULL,'login 3 æøå',14);
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
INSERT INTO "innspill_svar" VALUES(2026,1,1,'2026-11-12','2026-11-10','tekst 1 æøå',15);
INSERT INTO "innspill_svar" VALUES(2026,2,2,'2026-11-12','2026-11-10','tekst 2 æøå',15);
INSERT INTO "innspill_svar" VALUES(2026,3,3,'2026-11-12','2026-11-10','tekst 3 æøå',15);
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
INSERT INTO "innspill_vurdering" VALUES(2026,1,1,1,'delvis','begrunnelse 1 æøå','endring 1 æøå','2026-11-11',16);
INSERT INTO "innspill_vurdering" VALUES(2026,2,2,2,'ikke','begrunnelse 2 æøå',NULL,'2026-11-12',16);
INSERT INTO "innspill_vurdering" VALUES(2026,3,3,3,'tas-til-følge','begrunnelse 3 æøå','endring 3 æøå','2026-11-13',16);
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
INSERT INTO "innsyn" VALUES(2026,1,'sak 1 æøå','offentleglova','2026-11-11','2026-11-11','mottatt','login 1 æøå',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,17);
INSERT INTO "innsyn" VALUES(2026,2,'sak 2 æøå','part','2026-11-12','2026-11-12','mottatt','login 2 æøå',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,17);
INSERT INTO "innsyn" VALUES(2026,3,'sak 3 æøå','offentleglova','2026-11-13','2026-11-13','mottatt','login 3 æøå',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,17);
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
INSERT INTO "innsyn_vurdering" VALUES(2026,1,'dokument 1 æøå','helt',NULL,NULL,NULL,NULL,NULL,NULL,1,'av 1 æøå','2026-11-11',18);
INSERT INTO "innsyn_vurdering" VALUES(2026,2,'dokument 2 æøå','helt',NULL,NULL,NULL,NULL,NULL,NULL,2,'av 2 æøå','2026-11-12',18);
INSERT INTO "innsyn_vurdering" VALUES(2026,3,'dokument 3 æøå','helt',NULL,NULL,NULL,NULL,NULL,NULL,3,'av 3 æøå','2026-11-13',18);
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
INSERT INTO "journal" VALUES(1,'2026-11-23T10:15:00.000000Z','kari','bruker.ny','bruker:kari','6b489015d42da94123d545f5fe2905974d4a53591ad4adb2680d82460eba031d','start:e69a7bdc971d2533','e9e4796357a654f983abde406cc7969396897919e915dbac8a6cda94305aadcb');
INSERT INTO "journal" VALUES(2,'2026-11-23T10:16:00.000000Z','kari','vedlegg.laget','vedlegg:alle','a3f14064f744f5d8711b90b888610842f2fa1b423761e8174eaeb5000d7f6995','e9e4796357a654f983abde406cc7969396897919e915dbac8a6cda94305aadcb','de19bfc5b539665ef2c230d01863a9e3590004dc21c56238486b92fd2133676e');
INSERT INTO "journal" VALUES(3,'2026-11-23T10:17:00.000000Z','kari','journalpost.laget','journalpost:alle','b0629ff65878a124afa97e293c1851ca1a092adf83ef4eb53044920cdb347ba4','de19bfc5b539665ef2c230d01863a9e3590004dc21c56238486b92fd2133676e','6c47f33012c8d62c204ae7e82726ed54b5ad50360f75a9748424f691ae2d6a3a');
INSERT INTO "journal" VALUES(4,'2026-11-23T10:18:00.000000Z','kari','rettelse.laget','rettelse:alle','17b3c1f862d5965e14821d73f8bf1903a708c1d6edb63b214fa961882276962e','6c47f33012c8d62c204ae7e82726ed54b5ad50360f75a9748424f691ae2d6a3a','1fab5f39a89ff6b9e7c85a45072916111280d876234e44393a9730107daf4600');
INSERT INTO "journal" VALUES(5,'2026-11-23T10:19:00.000000Z','kari','innlesing.laget','innlesing:alle','c33c6dd6b7c1824b2804f877a4cb0a4a8e077ba9020d03a23fdeb97c09c86ccd','1fab5f39a89ff6b9e7c85a45072916111280d876234e44393a9730107daf4600','e8e48c91ec0f3d8956a59e54a5d0909fc6a6a94a0572f229034acf2bdeac9a35');
INSERT INTO "journal" VALUES(6,'2026-11-23T10:20:00.000000Z','kari','bosetting_tall.laget','bosetting_tall:alle','3923ac25fecca379403204d62ed4985b7533d6be0d99b4eef275875431dbb8ef','e8e48c91ec0f3d8956a59e54a5d0909fc6a6a94a0572f229034acf2bdeac9a35','0ae6c931e7fd90ee9c67dcad5ae90a391e2518e9c2e2ceb30ca9e2eef116b93d');
INSERT INTO "journal" VALUES(7,'2026-11-23T10:21:00.000000Z','kari','brev.laget','brev:alle','ba03586dc474adb70b0e8f9cc49809d24c637bbc9b7bef1f5492dcbc774d9430','0ae6c931e7fd90ee9c67dcad5ae90a391e2518e9c2e2ceb30ca9e2eef116b93d','a771d15bc426a356b87bc7de6657d1528e61de72a5c733f6a7391332d256ee2c');
INSERT INTO "journal" VALUES(8,'2026-11-23T10:22:00.000000Z','kari','bruker.laget','bruker:alle','5780c3d80cc5f0cd3b4be0c67480bb096dcf73c8242266d9adf5033c763fa4c5','a771d15bc426a356b87bc7de6657d1528e61de72a5c733f6a7391332d256ee2c','2c38d90dd66592313036d58d5e3673e2914dc995e31120be27fa6be80c084d22');
INSERT INTO "journal" VALUES(9,'2026-11-23T10:23:00.000000Z','kari','frist.laget','frist:alle','b04e27ca0098d583ad4eeda3aeb468fa6b68edc0d8924df8862656dba3c560bd','2c38d90dd66592313036d58d5e3673e2914dc995e31120be27fa6be80c084d22','edb16ec4de7434d62a0377c0a1657e406f2214ce594379376ac5ac3e13199806');
INSERT INTO "journal" VALUES(10,'2026-11-23T10:24:00.000000Z','kari','habilitet.laget','habilitet:alle','1e837701206f3912e89a10fc0fa848dd14c8779f7fc289dcde8cf5aa3170b8a0','edb16ec4de7434d62a0377c0a1657e406f2214ce594379376ac5ac3e13199806','a5122e5f015802d68f4d5070e40d1da2195a86ed9dd8f6ea949e49127697f9e1');
INSERT INTO "journal" VALUES(11,'2026-11-23T10:25:00.000000Z','kari','stedfortreder.laget','stedfortreder:alle','b56f45adc6705156a68de3ff7503672e2769443b51b3dad8e1c5ea3f86260d2b','a5122e5f015802d68f4d5070e40d1da2195a86ed9dd8f6ea949e49127697f9e1','80260aa2db3750e0cdc46af04c623b49b15de8912948fc9e7205bd4691e0e138');
INSERT INTO "journal" VALUES(12,'2026-11-23T10:26:00.000000Z','kari','underretning.laget','underretning:alle','fd8a2f06f689eb0428d89eec8691e36de421e0a130193faf9c9d4c9cc42228dd','80260aa2db3750e0cdc46af04c623b49b15de8912948fc9e7205bd4691e0e138','9af79f884be860e9e8b9ff8b969c36cb7b771da951f1c5aa37a144ea50b36ff4');
INSERT INTO "journal" VALUES(13,'2026-11-23T10:27:00.000000Z','kari','bevilling.laget','bevilling:alle','f0b1ecd5e83fef73fc1ec7db678fb2cf09e2076b3441576c02054b9421fe115b','9af79f884be860e9e8b9ff8b969c36cb7b771da951f1c5aa37a144ea50b36ff4','11c7afde709a50f1d7c17a50d518d03d5a01b52c80af5e708d983b967cf257e7');
INSERT INTO "journal" VALUES(14,'2026-11-23T10:28:00.000000Z','kari','innspill.laget','innspill:alle','b2b28e869e4bc9f8f82d38abfd9dd18adc315b2c134567f2f8f5a398079f3560','11c7afde709a50f1d7c17a50d518d03d5a01b52c80af5e708d983b967cf257e7','d68501491b9b9f7bf969b9c76fdbe9a5ba26fe00350026351fff9e2da5d8a531');
INSERT INTO "journal" VALUES(15,'2026-11-23T10:29:00.000000Z','kari','innspill_svar.laget','innspill_svar:alle','e895cc78b06140927ebfade6730ec1e42731b84097d86132606141f0910fa297','d68501491b9b9f7bf969b9c76fdbe9a5ba26fe00350026351fff9e2da5d8a531','0126e45b78891e9d49eeada4f3c6b8eac9d580b1c2d9a9ef13a5433e4df0260a');
INSERT INTO "journal" VALUES(16,'2026-11-23T10:30:00.000000Z','kari','innspill_vurdering.laget','innspill_vurdering:alle','aef2c43b54fc155c3ba36319cd41a6287aa486e07bd66c59c0cf4d536a824e82','0126e45b78891e9d49eeada4f3c6b8eac9d580b1c2d9a9ef13a5433e4df0260a','bebd12a3a607e9c7d946a8b6e0c54ef23ab7a5f2004782cc594d0f11a0573107');
INSERT INTO "journal" VALUES(17,'2026-11-23T10:31:00.000000Z','kari','innsyn.laget','innsyn:alle','2c693fc1c4eede22de80739c8ee30917396b0829c8ccdc41a9e63019db77b771','bebd12a3a607e9c7d946a8b6e0c54ef23ab7a5f2004782cc594d0f11a0573107','ce0a39e0d7765a92de59219a33d2b961aeb6d069801c2a70035ca7033fdd1495');
INSERT INTO "journal" VALUES(18,'2026-11-23T10:32:00.000000Z','kari','innsyn_vurdering.laget','innsyn_vurdering:alle','95a0e319c2c91962e1003dd1b12d76df4c883bc4d78dd808ff7beca329a51fe3','ce0a39e0d7765a92de59219a33d2b961aeb6d069801c2a70035ca7033fdd1495','d75b4e6d0b4a1671c594cd0e3086e8ef67b4fa1769bba8aae9ab770ecc576a6a');
INSERT INTO "journal" VALUES(19,'2026-11-23T10:33:00.000000Z','kari','sletting.laget','sletting:alle','ddc34248e2c421fd8b655e43c572c2200225f24fad8136d9f59a10e7df31be6d','d75b4e6d0b4a1671c594cd0e3086e8ef67b4fa1769bba8aae9ab770ecc576a6a','492144d1df23c69bedfc748cdd34a9a3fd559397c7d829c88511153910aa0a5d');
INSERT INTO "journal" VALUES(20,'2026-11-23T10:34:00.000000Z','kari','slettet.laget','slettet:alle','becfbf33b8b47cd6592396eb5cbd112f2c4ba90f873a310f31e733bbdd243c6c','492144d1df23c69bedfc748cdd34a9a3fd559397c7d829c88511153910aa0a5d','4341e622356814b34eb817cadffa17c1d7b8e2639533a0cb3bf96c7cd8a87c53');
INSERT INTO "journal" VALUES(21,'2026-11-23T10:35:00.000000Z','kari','slettet_brudd.laget','slettet_brudd:alle','00b6f7d3934193affa3110606bc95b6a7c6756a3db8475ab3836a17ce5b6c9cb','4341e622356814b34eb817cadffa17c1d7b8e2639533a0cb3bf96c7cd8a87c53','67b115be5ac14c467f1692c6f6293910e42e267e70ff8e129c1313acbdfcdbb1');
INSERT INTO "journal" VALUES(22,'2026-11-23T10:36:00.000000Z','kari','klage.laget','klage:alle','046a1bfcf45682c8e6c0d37c7868365b88f18d0e20be14726cbaf409acf39a9c','67b115be5ac14c467f1692c6f6293910e42e267e70ff8e129c1313acbdfcdbb1','ee229b232e61808d31ee4ae75fe5d474baf2c441c6f55e3b1a6550dace31b7d2');
INSERT INTO "journal" VALUES(23,'2026-11-23T10:37:00.000000Z','kari','klage_mangel.laget','klage_mangel:alle','195d14bf540dd5d4075e1e54c8541fe53b96df9b72880a5608e5c6da49436176','ee229b232e61808d31ee4ae75fe5d474baf2c441c6f55e3b1a6550dace31b7d2','ad9a1c2bd4c63b72aeffc0c3ebe825bff320f4e22c6007b8c8edbc819132bddd');
INSERT INTO "journal" VALUES(24,'2026-11-23T10:38:00.000000Z','kari','klage_beslutning.laget','klage_beslutning:alle','35a15113e983037ab67183b31dee7efb0274987ab18ed21b2100f687a461dd39','ad9a1c2bd4c63b72aeffc0c3ebe825bff320f4e22c6007b8c8edbc819132bddd','9f2c402bf0bf0b26260d6b6f7809bdfe1fd3d415fe6d90d3bd3c4e94c43d24ba');
INSERT INTO "journal" VALUES(25,'2026-11-23T10:39:00.000000Z','kari','klage_utsettelse.laget','klage_utsettelse:alle','06d99e6732d6e15d086d379ebc670db1d0af4f063ab7c5edc46d3c410c7348ce','9f2c402bf0bf0b26260d6b6f7809bdfe1fd3d415fe6d90d3bd3c4e94c43d24ba','271f93e38f943312a8ae94ca94564c2c8a845e9bd8eac1390b3c15c901c74e1a');
INSERT INTO "journal" VALUES(26,'2026-11-23T10:40:00.000000Z','kari','klage_kostnad.laget','klage_kostnad:alle','ff3f15a347b46f68a368ad100f57676f149ad01e23e00c81ccf55181cc93323a','271f93e38f943312a8ae94ca94564c2c8a845e9bd8eac1390b3c15c901c74e1a','2bcae8968de96c5b4e9b304980a113748f4c6175751cd8fcf95da2cb0887a14a');
INSERT INTO "journal" VALUES(27,'2026-11-23T10:41:00.000000Z','kari','reaksjon.laget','reaksjon:alle','4998e6c6e6fa9a8c48c1b35828160c740c00d7bdded132d5c80eea7bd901145b','2bcae8968de96c5b4e9b304980a113748f4c6175751cd8fcf95da2cb0887a14a','d7ebc2aa613bb142067d41237c44e5ba998b3a88e8d3417ce56f0fb3143dccb5');
INSERT INTO "journal" VALUES(28,'2026-11-23T10:42:00.000000Z','kari','reaksjon_utsatt.laget','reaksjon_utsatt:alle','d795ee41273968328f52c939b89e61b79d31abfe689b7856e11774b5f1db50f2','d7ebc2aa613bb142067d41237c44e5ba998b3a88e8d3417ce56f0fb3143dccb5','ffe947226c942cdeea5d460e89991707293cce30ce64f465fec2a163c6bc0c82');
INSERT INTO "journal" VALUES(29,'2026-11-23T10:43:00.000000Z','kari','tolk.laget','tolk:alle','f90fc4c96c0f4c7c5b08cc08ee2f743bb4715bb733c27017b65a6f90666c0e96','ffe947226c942cdeea5d460e89991707293cce30ce64f465fec2a163c6bc0c82','632fd338c2bded040052735eb99f25a877a1bc8240bc5dde797eef3ca2f8000d');
INSERT INTO "journal" VALUES(30,'2026-11-23T10:44:00.000000Z','kari','tolk_sprak.laget','tolk_sprak:alle','c3f9661bee9bf845e3b6a3eaa332c1d154c056bf616226f96ac90ae056427587','632fd338c2bded040052735eb99f25a877a1bc8240bc5dde797eef3ca2f8000d','c44bb988f090cee95475b0446003bf19f455b948074b78f26a0ebabb0ce15c51');
INSERT INTO "journal" VALUES(31,'2026-11-23T10:45:00.000000Z','kari','tolk_kvalifikasjon.laget','tolk_kvalifikasjon:alle','76305e7659bfc25b5b9a591ef2d1187f0fb6c7f7d23efd16f35ccc1c72adc869','c44bb988f090cee95475b0446003bf19f455b948074b78f26a0ebabb0ce15c51','a1465411da7b7fc086d489f30f8a9efef5dbe59de2f8461b00da3def06a0f71e');
INSERT INTO "journal" VALUES(32,'2026-11-23T10:46:00.000000Z','kari','tolk_slettet.laget','tolk_slettet:alle','626681d04246486336ad1c36504b0a970d6226e6e1e5f0ed9e7008bde2cfe7c0','a1465411da7b7fc086d489f30f8a9efef5dbe59de2f8461b00da3def06a0f71e','d05eed0b0aac42caa0a6032ca640997c9a36c94fc0e32b4e5512d23056e22a6c');
INSERT INTO "journal" VALUES(33,'2026-11-23T10:47:00.000000Z','kari','oppforing_opphort.laget','oppforing_opphort:alle','fd7e41b9797a7ce3cdf3f3114ed74eaaa4b86bc567735e4a26c5b7fb77681d86','d05eed0b0aac42caa0a6032ca640997c9a36c94fc0e32b4e5512d23056e22a6c','322ead1999bb0b6bbcdf21fadaf9144341420ea0035bf26ae0be2beda0dafa68');
INSERT INTO "journal" VALUES(34,'2026-11-23T10:48:00.000000Z','kari','tolk_sammenslatt.laget','tolk_sammenslatt:alle','28edad7fecff0178607e40e14ee9c366f64e7a0506842a8c6603067712f76d4a','322ead1999bb0b6bbcdf21fadaf9144341420ea0035bf26ae0be2beda0dafa68','fc520c77596012e58215be85f10147ef0159fb47712ef0bf52a08d179b0fe02a');
INSERT INTO "journal" VALUES(35,'2026-11-23T10:49:00.000000Z','kari','soknad.laget','soknad:alle','92ee6b98e9aa8d39475db6314a26c02127e785d30ea0063702da7501a38e0bd4','fc520c77596012e58215be85f10147ef0159fb47712ef0bf52a08d179b0fe02a','26f2be5d4bc58f20a504e1b0fadc11845143f99b0ef48d691b89cc329deca499');
INSERT INTO "journal" VALUES(36,'2026-11-23T10:50:00.000000Z','kari','soknad_sprak.laget','soknad_sprak:alle','e549120825d128dc65ddc2cafc073d8f5d3738c9b2dee6e2c9d6da5df7bf58b3','26f2be5d4bc58f20a504e1b0fadc11845143f99b0ef48d691b89cc329deca499','1e32d9b04e583e44cb0dc6cc9f7a9e26eda83d838af34940abf82318c269a17b');
INSERT INTO "journal" VALUES(37,'2026-11-23T10:51:00.000000Z','kari','soknad_kvalifikasjon.laget','soknad_kvalifikasjon:alle','cfac4e7e192252fe4a9e1832cf350682d5a414ec03017558ba892d3a282ceb0d','1e32d9b04e583e44cb0dc6cc9f7a9e26eda83d838af34940abf82318c269a17b','94ef2ae5058c94b39a2e357aa6025abe087f64b44f4f2ebb237e95cf43e3c105');
INSERT INTO "journal" VALUES(38,'2026-11-23T10:52:00.000000Z','kari','rutine.laget','rutine:alle','f46c22e837a1b56ab63abfdc861ebafdbd1fbbd7100023b07b05f28537ea10e9','94ef2ae5058c94b39a2e357aa6025abe087f64b44f4f2ebb237e95cf43e3c105','1412086ebd5ef8e7e93ab316625b061bfc498c94eee2be3d533103746a72c381');
INSERT INTO "journal" VALUES(39,'2026-11-23T10:53:00.000000Z','kari','sak.laget','sak:alle','9d8e03aead6f3c0c0c58184253971bd44f6be8fd819b6671226ed62bd9958bb6','1412086ebd5ef8e7e93ab316625b061bfc498c94eee2be3d533103746a72c381','37cf624512a323d9f1425d6bd8d6c82a30665316dc97b7ccc5fa2e8b07effb27');
INSERT INTO "journal" VALUES(40,'2026-11-23T10:54:00.000000Z','kari','sak_brudd.laget','sak_brudd:alle','5cbce073ffafd53e6da03a81ecd8b5c43c9fe121bde0e284ef5b4dc1c14b28f5','37cf624512a323d9f1425d6bd8d6c82a30665316dc97b7ccc5fa2e8b07effb27','5c0eb605796f975308416721afaf02703b039f02a77f618cc3e2f275a26c3755');
INSERT INTO "journal" VALUES(41,'2026-11-23T10:55:00.000000Z','kari','sak_krav.laget','sak_krav:alle','38e4ac8899de30f681e2ee575915140fa4267e87d3c4b4eaf2bb349e011529e2','5c0eb605796f975308416721afaf02703b039f02a77f618cc3e2f275a26c3755','c775e6cf2f33dfc6db531d5c389aaf45106d3521f01110da2f4875856243759b');
INSERT INTO "journal" VALUES(42,'2026-11-23T10:56:00.000000Z','kari','sak_forelegging.laget','sak_forelegging:alle','e7ba97e300389a9d3fb47df136e2fd0d7da1173944848ea7857ad3a6b7986f0e','c775e6cf2f33dfc6db531d5c389aaf45106d3521f01110da2f4875856243759b','94eb9994a81ee05bc1186a718604033cf634cec029ec366a47c28e88f332d44a');
INSERT INTO "journal" VALUES(43,'2026-11-23T10:57:00.000000Z','kari','sak_raad.laget','sak_raad:alle','8da8cb673d2d63a6ec55cf313aaf4a052d4dc6aff5832a58f1b4d0067e599f46','94eb9994a81ee05bc1186a718604033cf634cec029ec366a47c28e88f332d44a','0c269eaab388535fd7017200dc90a0a7861691975c8fa865fa8b37661b1055f1');
INSERT INTO "journal" VALUES(44,'2026-11-23T10:58:00.000000Z','kari','sak_raad_brudd.laget','sak_raad_brudd:alle','4a07de84575524499c095de3c3ef39f314e1e9c2b8d1cb0a9be3b740ae292040','0c269eaab388535fd7017200dc90a0a7861691975c8fa865fa8b37661b1055f1','e95ff8f5c3e80ca652d8aa42b2ee8c568730b16ce975bf79518407b200cf7c4c');
INSERT INTO "journal" VALUES(45,'2026-11-23T10:59:00.000000Z','kari','sak_beslutning.laget','sak_beslutning:alle','9cf2c10ad1ab3059b69dbcda0dc176c2058f30339d74c2aa2949420f6facb537','e95ff8f5c3e80ca652d8aa42b2ee8c568730b16ce975bf79518407b200cf7c4c','8263e9103f8fdc50226f0d40882b868c401daeab4e38547bb3bdd9e84b974756');
INSERT INTO "journal" VALUES(46,'2026-11-23T11:00:00.000000Z','kari','sak_retur.laget','sak_retur:alle','cf046badbf96d160bcf66233607b4057fb3cbee6369ac2882c5b9e89c0eaccb8','8263e9103f8fdc50226f0d40882b868c401daeab4e38547bb3bdd9e84b974756','01c8b705fcb02f821e4978928b0c448513816c49a495454ce9ef906491412646');
INSERT INTO "journal" VALUES(47,'2026-11-23T11:01:00.000000Z','kari','reaksjon_omgjoring.laget','reaksjon_omgjoring:alle','198e680dea9b5d1e14f5cd6719ea88b6bf9c56dd85faa5ff094bcfd4fdff116d','01c8b705fcb02f821e4978928b0c448513816c49a495454ce9ef906491412646','894e4e7b8dea304e3a9226c6e37a239ad4033bbe1a13070c098e78618950be7b');
INSERT INTO "journal" VALUES(48,'2026-11-23T11:02:00.000000Z','kari','tolkebevis_nokkel.laget','tolkebevis_nokkel:alle','7eb739d017913afbcac9c33fa0ccceeb343506192953ec2351abda8a41642a49','894e4e7b8dea304e3a9226c6e37a239ad4033bbe1a13070c098e78618950be7b','817c7ddac398876847f32742948bb923a30502585e6ab31a6274249a183f1377');
INSERT INTO "journal" VALUES(49,'2026-11-23T11:03:00.000000Z','kari','tolkebevis.laget','tolkebevis:alle','f9d393646fc36661adc32ac69cd6d80f0cf7b5893078d40a1eb1fb57396bd679','817c7ddac398876847f32742948bb923a30502585e6ab31a6274249a183f1377','038dc4f9ad01cebc412380f1f375aa08016b316db0b96630b1bd087078094e4f');
INSERT INTO "journal" VALUES(50,'2026-11-23T11:04:00.000000Z','kari','utvalg_utlysning.laget','utvalg_utlysning:alle','d178acf42ab019ca823b9c1b529a9c07ce12f02c947eadd5f1ba3935466daead','038dc4f9ad01cebc412380f1f375aa08016b316db0b96630b1bd087078094e4f','d1718416ca55691798933e90ca890e6abca26640d543ea28cefa1e9866621d3c');
INSERT INTO "journal" VALUES(51,'2026-11-23T11:05:00.000000Z','kari','utvalg_nominasjon.laget','utvalg_nominasjon:alle','c5e5d1e29981c6f2e5cca9a73d4002e0aa116b8ebfaa0b60f55635d3721bd98f','d1718416ca55691798933e90ca890e6abca26640d543ea28cefa1e9866621d3c','18c30f7a567e12e2c09fb78baf6f55baffafff532047090e486c9d93fe2934ea');
INSERT INTO "journal" VALUES(52,'2026-11-23T11:06:00.000000Z','kari','utvalg_medlem.laget','utvalg_medlem:alle','8c2a54deb90d0575412b6af99451159b5b85cab286c379961432a63ae7fdcdc5','18c30f7a567e12e2c09fb78baf6f55baffafff532047090e486c9d93fe2934ea','ccc2d9b6acf48f850afb9d636fb6b9bf5c022ad4d0448d10fb7f9ef1b7689b71');
INSERT INTO "journal" VALUES(53,'2026-11-23T11:07:00.000000Z','kari','utvalg_mote.laget','utvalg_mote:alle','0c8b882f10ddd397420580dc8e63d2148d1bcd55be0a35a56dd1f296e416bb07','ccc2d9b6acf48f850afb9d636fb6b9bf5c022ad4d0448d10fb7f9ef1b7689b71','0e47360166576232218515b5ae1516c0af40e8d33995541da9a0731a23ed4d7c');
INSERT INTO "journal" VALUES(54,'2026-11-23T11:08:00.000000Z','kari','utvalg_motesak.laget','utvalg_motesak:alle','0e3c374668e1e41cf1f4950e276f687043b596bdd4286aa98240c2be22579704','0e47360166576232218515b5ae1516c0af40e8d33995541da9a0731a23ed4d7c','c54377285c6e3c3a1e62356d02484c1d93e3980c126c9be1544f40bea0deded9');
INSERT INTO "journal" VALUES(55,'2026-11-23T11:09:00.000000Z','kari','utvalg_navn.laget','utvalg_navn:alle','7ebee5c0602d1e347b1ccdc72790d0f075cabeb5196d75917949b497d1c7a462','c54377285c6e3c3a1e62356d02484c1d93e3980c126c9be1544f40bea0deded9','a6a4778145068c5dc62707b5c4cdd94f9bb807ed0d5c0491e395891d6fc735ef');
INSERT INTO "journal" VALUES(56,'2026-11-23T11:10:00.000000Z','kari','utvalg_innkalling.laget','utvalg_innkalling:alle','40547155df1087bdfe55e37726ea493c61bf0f4f3d6fb5a825839094be623cec','a6a4778145068c5dc62707b5c4cdd94f9bb807ed0d5c0491e395891d6fc735ef','2fc7e8a93b3b1774af615b8cb1b879057f1ff60947ae8788e2ccd1e3bcd9d8a6');
INSERT INTO "journal" VALUES(57,'2026-11-23T11:11:00.000000Z','kari','utvalg_habilitet.laget','utvalg_habilitet:alle','d187a08cb226e2233c3da689c15575681b48c607aef99f4ea676e7b4f8d714f9','2fc7e8a93b3b1774af615b8cb1b879057f1ff60947ae8788e2ccd1e3bcd9d8a6','187f8200f24a8b20e990b93d9b8c261ffb22e19e1d7b81330e79079267439da0');
INSERT INTO "journal" VALUES(58,'2026-11-23T11:12:00.000000Z','kari','utvalg_stemme.laget','utvalg_stemme:alle','2684dddfa97017b1ad0741b41cfcb98840b32a1e49680ce82eba749e4a37cbfc','187f8200f24a8b20e990b93d9b8c261ffb22e19e1d7b81330e79079267439da0','163a13e43c22b9f0f576b97b5a74451725390f5dda0a83bd9b835a2392ff9a5b');
INSERT INTO "journal" VALUES(59,'2026-11-23T11:13:00.000000Z','kari','utvalg_tillegg.laget','utvalg_tillegg:alle','c9ed6798cfa3314b8a807df0b3eb0de33472220309f227e5d755d9d71de9dfe3','163a13e43c22b9f0f576b97b5a74451725390f5dda0a83bd9b835a2392ff9a5b','a01cee43365a1add99c1a80acc06c36faecc449afe57caba96dd632a28330b11');
INSERT INTO "journal" VALUES(60,'2026-11-23T11:14:00.000000Z','kari','varsel.laget','varsel:alle','bfff4cb976c41f52256065852b5c00f96590e7f370f42b78eebdc0190c59f221','a01cee43365a1add99c1a80acc06c36faecc449afe57caba96dd632a28330b11','9b2664e30d5450fa13266111e0d5c7e85608f8d943e14966baccead8b7bbfcbd');
INSERT INTO "journal" VALUES(61,'2026-11-23T11:15:00.000000Z','kari','sak_varsel.laget','sak_varsel:alle','81b793c182a96f2e6836672bdcb3db55069cc4473b8e17f0c969ff25fe7fa79d','9b2664e30d5450fa13266111e0d5c7e85608f8d943e14966baccead8b7bbfcbd','7a20260cf091c1b41f4791fa663e98440afd6947beaa3728c4bb6091825b87fb');
INSERT INTO "journal" VALUES(62,'2026-11-23T11:16:00.000000Z','kari','varsel_brudd.laget','varsel_brudd:alle','445d3002bb2b22752cc5f6d11bcd58594470f68cb03ea845d4209b02ac01c149','7a20260cf091c1b41f4791fa663e98440afd6947beaa3728c4bb6091825b87fb','de7dce797c8917a01a71333c232cba03fc1327c9612ca22ace8e5bb188bfe8bf');
INSERT INTO "journal" VALUES(63,'2026-11-23T11:17:00.000000Z','kari','varsler_identitet.laget','varsler_identitet:alle','eedae85d54da3dba727502d20f44914acf9923141ed5efe7f93ad207117d0354','de7dce797c8917a01a71333c232cba03fc1327c9612ca22ace8e5bb188bfe8bf','9fbb7bfe3b0b9c9af2e74e4183d2866d5b71d0d5d4a7d981baab6f7692d563d3');
INSERT INTO "journal" VALUES(64,'2026-11-23T11:18:00.000000Z','kari','varsel_avslutning.laget','varsel_avslutning:alle','36c68b4299a6a6d31f9e4a2d34d2ec2530476c0b429f01175b5858dd2c377d9b','9fbb7bfe3b0b9c9af2e74e4183d2866d5b71d0d5d4a7d981baab6f7692d563d3','c3340053e7260b14e6c8e708fd36bd63038df934d4e85c3c75e933bfc0187bfd');
INSERT INTO "journal" VALUES(65,'2026-11-23T11:19:00.000000Z','kari','identitet_innsyn.laget','identitet_innsyn:alle','b52810a5c7ef868b040499b76cdcc78ad7756967a6e94972d9ae77750a67264e','c3340053e7260b14e6c8e708fd36bd63038df934d4e85c3c75e933bfc0187bfd','4088fb6013fd181fc5ba77919c6828d7af47dedb06fa9a05667752200e1a1b47');
INSERT INTO "journal" VALUES(66,'2026-11-23T12:19:00.000000Z','kari','bruker.endret','bruker:login 1 æøå','3e24a6df8427434c2f426548b201733c5d911bb382e992ed9b0a94d7fbcbab43','4088fb6013fd181fc5ba77919c6828d7af47dedb06fa9a05667752200e1a1b47','c690de3bd92f31e8776a3228ce120b914d1e4118355b7230d63bd97a7b26a1c9');
INSERT INTO "journal" VALUES(67,'2026-11-23T13:19:00.000000Z','kari','frist.slettet','frist:3','1b6b46aecbe1ed507bfc5dc3b45c92a4b1eb8594cd5a6fb1afa9c070f76a61e4','c690de3bd92f31e8776a3228ce120b914d1e4118355b7230d63bd97a7b26a1c9','5ffe5c0d04fe4af43f460d23d85de409176cdb2a1589ec17aed26e019fd194b3');
INSERT INTO "journal" VALUES(68,'2026-11-23T14:19:00.000000Z','kari','noe.lest','frist:1','c726f2ea88c33c1758e564af3b326714da08390e833309231258d5e951bb3a15','5ffe5c0d04fe4af43f460d23d85de409176cdb2a1589ec17aed26e019fd194b3','ba81b7f4f86edfb21d7333d275f6e98c17e5b1c47a320fe6145c19f3b2126024');
CREATE TABLE journal_innhold (
    nr   INTEGER NOT NULL PRIMARY KEY,
    salt TEXT NOT NULL,
    json TEXT NOT NULL,
    CONSTRAINT journal_innhold_hører_til FOREIGN KEY (nr) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "journal_innhold" VALUES(1,'7c412731604d5a6221de09e7479f6b07','{"data": {}, "rader": [["bruker", "inn", {"login": "kari"}, {"fra": "2026-11-23", "leder": null, "login": "kari", "navn": {"#": "8e559a5be968224bdfd5c89216948bf1"}, "roller": "saksbehandler beslutter statistiker leder leser", "ser_identitet": 1, "til": null}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(2,'5d34659649182c84787ac39990a5b166','{"data": {}, "rader": [["vedlegg", "inn", {"id": 1}, {"gjelder": "gjelder 1 æøå", "id": 1, "navn": {"#": "0b2eee9a1186170e7fca4f798e06b16f"}, "retning": "ut", "sha256": "fb16c80de84b523a86823d0699d7c427ad2679d16c68dd6cb99a565d498c12fb", "storrelse": 23, "type": "type 1 æøå"}], ["vedlegg", "mange", {"koder": ["gjelder", "retning", "type", "storrelse", "sha256"], "nokkel": ["id"], "skjult": ["navn"], "tomme": []}, [[2, "gjelder 2 æøå", "inn", "type 2 æøå", 23, "fb16c80de84b523a86823d0699d7c427ad2679d16c68dd6cb99a565d498c12fb", "e0534332e6e1d9fa917c1337cbe3ef76"], [3, "gjelder 3 æøå", "ut", "type 3 æøå", 23, "fb16c80de84b523a86823d0699d7c427ad2679d16c68dd6cb99a565d498c12fb", "6dc5b2f260ff3a7214afa6389528d623"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(3,'25a2b6c2f48cd0ee54dd30ecad9590fc','{"data": {}, "rader": [["journalpost", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "dato": "2026-11-11", "dokumentdato": "2026-11-11", "gjelder": "gjelder 1 æøå", "lopenr": 1, "part_skjermet": 1, "registrert": "2026-11-11", "retning": "ut", "tittel": {"#": "1eb7b0e55984362199dfc95e7329dc0a"}, "vedlegg": 1}], ["journalpost", "mange", {"koder": ["gjelder", "retning", "part_skjermet", "dokumentdato", "dato", "registrert", "vedlegg"], "nokkel": ["aar", "lopenr"], "skjult": ["tittel"], "tomme": []}, [[2026, 2, "gjelder 2 æøå", "inn", 0, "2026-11-12", "2026-11-12", "2026-11-12", 2, "08acfcb0af43d6055ede39d2f00b2ca5"], [2026, 3, "gjelder 3 æøå", "ut", 1, "2026-11-13", "2026-11-13", "2026-11-13", 3, "a809d654a7c4a5d0a47d91d9e8837e18"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(4,'be792a3deb913d0400792ad26cd06726','{"data": {}, "rader": [["rettelse", "inn", {"id": 1}, {"felt": "felt 1 æøå", "fra": {"#": "b5b1d30a25234ccb0ffc24f1f66835cc"}, "gjelder": "gjelder 1 æøå", "id": 1, "til": {"#": "749b0db67269ab4c866218c33cc75490"}}], ["rettelse", "mange", {"koder": ["gjelder", "felt"], "nokkel": ["id"], "skjult": ["fra", "til"], "tomme": []}, [[2, "gjelder 2 æøå", "felt 2 æøå", "----------------------------------------------------------------"], [3, "gjelder 3 æøå", "felt 3 æøå", "4dca5560a76157dc5e0936a0bde709360ee63b572f1d062026353f7a9112c2b4"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(5,'06dd8215f9332c72abfede0996d51d27','{"data": {}, "rader": [["innlesing", "inn", {"id": 1}, {"dato": "2026-11-11", "filnavn": {"#": "2378df0e99733835095656d72c457df0"}, "id": 1, "rader": 1, "sha256": "sha256 1 æøå", "slag": "slag 1 æøå"}], ["innlesing", "mange", {"koder": ["slag", "sha256", "rader", "dato"], "nokkel": ["id"], "skjult": ["filnavn"], "tomme": []}, [[2, "slag 2 æøå", "sha256 2 æøå", 2, "2026-11-12", "7cdcb22f108c60e545c16141390b6508"], [3, "slag 3 æøå", "sha256 3 æøå", 3, "2026-11-13", "cb3fe7667146ef9148f93e258a7b91a4"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(6,'72cca187c44f98c8e7f31a7ff1845ff2','{"data": {}, "rader": [["bosetting_tall", "last", {"innlesing": 1}, {"antall": 1, "kolonner": ["enhet", "aar", "kommune", "anmodet", "opprinnelig", "vedtatt", "bosatt", "bosatt_sammenslatt"], "orden": ["enhet", "aar", "kommune"], "sha256": "4af961f12a4b196c99dfe89e969c696c2397a4f90acd10fb798e1a44001a05f8"}], ["bosetting_tall", "last", {"innlesing": 2}, {"antall": 1, "kolonner": ["enhet", "aar", "kommune", "anmodet", "opprinnelig", "vedtatt", "bosatt", "bosatt_sammenslatt"], "orden": ["enhet", "aar", "kommune"], "sha256": "34a469b6114e3db57a0eb2674a10fe8897d34affb62ce8a3d03b28e4793302ad"}], ["bosetting_tall", "last", {"innlesing": 3}, {"antall": 1, "kolonner": ["enhet", "aar", "kommune", "anmodet", "opprinnelig", "vedtatt", "bosatt", "bosatt_sammenslatt"], "orden": ["enhet", "aar", "kommune"], "sha256": "a8803ccac0162551e3c50362e13ec81ee78e7f0e39afaad5a39e39a16af2cbba"}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(7,'75ef033ae2633094ea0e4087879b6fae','{"data": {}, "rader": [["brev", "inn", {"id": 1}, {"dato": "2026-11-11", "gjelder": "gjelder 1 æøå", "id": 1, "innhold": {"#": "4d85e02542aefbb2efc2c1ab00ff3c1d"}, "mal": "mal 1 æøå", "malform": "nynorsk", "sendt": "2026-11-23", "sha256": "fb16c80de84b523a86823d0699d7c427ad2679d16c68dd6cb99a565d498c12fb", "tittel": {"#": "1b4c3e2cdb4b8c8de9c142806e56e14a"}, "vedlegg": 1, "versjon": 1}], ["brev", "mange", {"koder": ["gjelder", "mal", "versjon", "malform", "dato", "sendt", "sha256", "vedlegg"], "nokkel": ["id"], "skjult": ["tittel", "innhold"], "tomme": []}, [[2, "gjelder 2 æøå", "mal 2 æøå", 2, "bokmål", "2026-11-12", null, null, null, "984d62aaa4bd845f0f07af621f6cc303a65a6ae50d03c8980e26651e3d5ef8a5"], [3, "gjelder 3 æøå", "mal 3 æøå", 3, "nynorsk", "2026-11-13", null, null, null, "d0c879a844849405ab253852afee56407ea94b2d6d2294b39e3218928f9f618d"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(8,'e5b9fd7a07a1127948004cac238ed67d','{"data": {}, "rader": [["bruker", "inn", {"login": "login 1 æøå"}, {"fra": "2026-11-11", "leder": null, "login": "login 1 æøå", "navn": {"#": "d064d32fd8b5aa71b7226c76b6907a06"}, "roller": "roller 1 æøå", "ser_identitet": 1, "til": "2026-11-11"}], ["bruker", "mange", {"koder": ["roller", "leder", "ser_identitet", "fra", "til"], "nokkel": ["login"], "skjult": ["navn"], "tomme": []}, [["login 2 æøå", "roller 2 æøå", null, 0, "2026-11-12", null, "491a1c1d3924931c09b1e6670847558a"], ["login 3 æøå", "roller 3 æøå", null, 1, "2026-11-13", "2026-11-13", "484157ed146e7157cc4103fef4e4a0b7"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(9,'be095240a209948204b1a7d31ab990ea','{"data": {}, "rader": [["frist", "inn", {"id": 1}, {"ansvarlig": "ansvarlig 1 æøå", "antatt": 1, "binder": "binder 1 æøå", "flyttet": "flyttet 1 æøå", "gjelder": "gjelder 1 æøå", "grunn": {"#": "c77859fb7cf90b641b5e66878a78be7c"}, "hjemmel": "hjemmel 1 æøå", "hva": "hva 1 æøå", "id": 1, "lukket": "lukket 1 æøå", "lukket_som": "ikke nødvendig", "neste": "neste 1 æøå", "regel": "regel 1 æøå", "regel_fra": "2026-11-11", "siste": "2026-11-11", "start": "2026-11-11", "streng": "2026-11-11"}], ["frist", "mange", {"koder": ["gjelder", "regel", "regel_fra", "hva", "hjemmel", "antatt", "binder", "ansvarlig", "start", "streng", "siste", "flyttet", "neste", "lukket_som", "lukket"], "nokkel": ["id"], "skjult": ["grunn"], "tomme": []}, [[2, "gjelder 2 æøå", "regel 2 æøå", "2026-11-12", "hva 2 æøå", "hjemmel 2 æøå", 0, "binder 2 æøå", null, "2026-11-12", "2026-11-12", "2026-11-12", "flyttet 2 æøå", "neste 2 æøå", "holdt", null, "--------------------------------"], [3, "gjelder 3 æøå", "regel 3 æøå", "2026-11-13", "hva 3 æøå", "hjemmel 3 æøå", 1, "binder 3 æøå", "ansvarlig 3 æøå", "2026-11-13", "2026-11-13", "2026-11-13", "flyttet 3 æøå", "neste 3 æøå", "ikke nødvendig", "lukket 3 æøå", "a22bfb5a82aead8bb6964fbfb9760c5e"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(10,'2653ccfc451d9bff47a8474263637077','{"data": {}, "rader": [["habilitet", "inn", {"id": 1}, {"avgjort_av": "avgjort_av 1 æøå", "dato": "2026-11-11", "gjelder": "gjelder 1 æøå", "grunnlag": null, "id": 1, "innsigelse": 1, "person": "person 1 æøå", "svar": "inhabil", "unntak": null, "vurdering": null}], ["habilitet", "mange", {"koder": ["gjelder", "person", "svar", "grunnlag", "innsigelse", "unntak", "avgjort_av", "dato"], "nokkel": ["id"], "skjult": ["vurdering"], "tomme": []}, [[2, "gjelder 2 æøå", "person 2 æøå", "forelagt", null, 0, null, "avgjort_av 2 æøå", "2026-11-12", "--------------------------------"], [3, "gjelder 3 æøå", "person 3 æøå", "habil", null, 1, null, "avgjort_av 3 æøå", "2026-11-13", "--------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(11,'b0717de39d08ce648ee7f33824cfbc81','{"data": {}, "rader": [["stedfortreder", "inn", {"id": 1}, {"dato": "2026-11-11", "gjelder": "gjelder 1 æøå", "i_stedet_for": "i_stedet_for 1 æøå", "id": 1, "oppnevnt_av": "oppnevnt_av 1 æøå", "person": "person 1 æøå"}], ["stedfortreder", "mange", {"koder": ["gjelder", "person", "i_stedet_for", "oppnevnt_av", "dato"], "nokkel": ["id"], "skjult": [], "tomme": []}, [[2, "gjelder 2 æøå", "person 2 æøå", "i_stedet_for 2 æøå", "oppnevnt_av 2 æøå", "2026-11-12"], [3, "gjelder 3 æøå", "person 3 æøå", "i_stedet_for 3 æøå", "oppnevnt_av 3 æøå", "2026-11-13"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(12,'cf677589eaf68bbf6086ae45f90612a4','{"data": {}, "rader": [["underretning", "inn", {"gjelder": "gjelder 1 æøå", "nr": 1}, {"apnet": null, "brev": 1, "gjelder": "gjelder 1 æøå", "kanal": "digital", "mottatt": null, "mottatt_fordi": null, "nr": 1, "postlagt": null, "reservert": null, "tilgjengelig": null, "varslet": null, "varslet_igjen": null}], ["underretning", "mange", {"koder": ["brev", "kanal", "reservert", "postlagt", "tilgjengelig", "varslet", "varslet_igjen", "apnet", "mottatt", "mottatt_fordi"], "nokkel": ["gjelder", "nr"], "skjult": [], "tomme": []}, [["gjelder 2 æøå", 2, 2, "oppgitt-adresse", null, null, null, null, null, null, null, null], ["gjelder 3 æøå", 3, 3, "personlig", null, null, null, null, null, null, null, null]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(13,'47b5133e925eb3783ed3873eded821d3','{"data": {}, "rader": [["bevilling", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "begrunnelse": {"#": "8a5539a1ad4ef92279004fae27c38ac2"}, "bestatt": "bestatt 1 æøå", "gitt": "gitt 1 æøå", "grunnlag": null, "lopenr": 1, "sprak": "sprak 1 æøå", "status": "gitt", "tilbakekalt": null, "tolkenummer": 1, "tolketype": "tolketype 1 æøå", "underrettet": "underrettet 1 æøå"}], ["bevilling", "mange", {"koder": ["tolkenummer", "sprak", "tolketype", "bestatt", "gitt", "status", "tilbakekalt", "grunnlag", "underrettet"], "nokkel": ["aar", "lopenr"], "skjult": ["begrunnelse"], "tomme": []}, [[2026, 2, 2, "sprak 2 æøå", "tolketype 2 æøå", null, null, "tilbakekalt", "2026-11-12", "prøven er annullert", null, "--------------------------------"], [2026, 3, 3, "sprak 3 æøå", "tolketype 3 æøå", "bestatt 3 æøå", "gitt 3 æøå", "gitt", null, null, "underrettet 3 æøå", "09665693c2afbe69596c46c811640a94"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(14,'bc64588a4fe7ea7c059df90e0a77b60c','{"data": {}, "rader": [["innspill", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "avsluttet": null, "frist": "2026-12-12", "grunn": null, "instans": {"#": "d5ced6556236343119083e4968423d35"}, "kontakt": {"#": "e4f0efb044cfc9e83c20ddd370a85237"}, "lopenr": 1, "saksbehandler": "login 1 æøå", "sporsmal": {"#": "fc4812b3b1019fda7a75aa945cf007e6"}, "spurt": "2026-11-12", "tema": {"#": "4cb24e824247a139b9ab501cf05b27e2"}}], ["innspill", "mange", {"koder": ["spurt", "frist", "avsluttet", "saksbehandler"], "nokkel": ["aar", "lopenr"], "skjult": ["tema", "instans", "kontakt", "sporsmal", "grunn"], "tomme": []}, [[2026, 2, "2026-11-12", "2026-12-12", "2026-11-20", "login 2 æøå", "cb7ff1925072cc7602673399863db57ab5106550baacecef4731a315f2a72cf8----------------------------------------------------------------225f3c817139f0583314f2315272265f"], [2026, 3, "2026-11-12", "2026-12-12", null, "login 3 æøå", "bd6aa5eba90b5d5da50d42980cd1d171afa1f8d36fbad636377dc2dadb942e5d3ed772e15cd0604635dc96fe6089f6bba9569de27f0d93cc0e52d1f6447388b5--------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(15,'12b8924ecdb6ffe606b0123f372f05bf','{"data": {}, "rader": [["innspill_svar", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "datert": "2026-11-10", "lopenr": 1, "mottatt": "2026-11-12", "nr": 1, "tekst": {"#": "2db0652d6bd49f4628a5d91fd3d9c18b"}}], ["innspill_svar", "mange", {"koder": ["mottatt", "datert"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["tekst"], "tomme": []}, [[2026, 2, 2, "2026-11-12", "2026-11-10", "10aa39f7890c8f12a852640059f34a1f"], [2026, 3, 3, "2026-11-12", "2026-11-10", "6e701e9f3f8148972a7f87c6f03c1973"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(16,'c3c7abc2714324ced7762bbfff01417e','{"data": {}, "rader": [["innspill_vurdering", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "begrunnelse": {"#": "133e40b9a43e19bb00c81d652c77b75b"}, "dato": "2026-11-11", "endring": {"#": "dfb98ff62bba581bbcaf7feb17108fab"}, "lopenr": 1, "nr": 1, "svar": 1, "utfall": "delvis"}], ["innspill_vurdering", "mange", {"koder": ["svar", "utfall", "dato"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["begrunnelse", "endring"], "tomme": []}, [[2026, 2, 2, 2, "ikke", "2026-11-12", "c33b9d09d88f8951c042a951979ffcca--------------------------------"], [2026, 3, 3, 3, "tas-til-følge", "2026-11-13", "88a611e05d2be2797b55b6e84ecd199b5bc2b6499c730def7847084456f95e0f"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(17,'0c3d1c49cb75723dc20db3f3804dcc8c','{"data": {}, "rader": [["innsyn", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "avgjort": null, "avgjort_av": null, "brev": null, "etter": "offentleglova", "grunngitt": null, "grunngiving": null, "krav_fra": {"#": "76b3d87efc2915f4d245805275f99b6f"}, "lopenr": 1, "mottatt": "2026-11-11", "pakke": null, "sak": "sak 1 æøå", "saksbehandler": "login 1 æøå", "status": "mottatt", "underrettet": null, "uttalefrist": null}], ["innsyn", "mange", {"koder": ["sak", "etter", "mottatt", "status", "saksbehandler", "avgjort", "avgjort_av", "uttalefrist", "brev", "pakke", "underrettet", "grunngiving", "grunngitt"], "nokkel": ["aar", "lopenr"], "skjult": ["krav_fra"], "tomme": []}, [[2026, 2, "sak 2 æøå", "part", "2026-11-12", "mottatt", "login 2 æøå", null, null, null, null, null, null, null, null, "6e12626e965772e7d4f39c6006b998bb"], [2026, 3, "sak 3 æøå", "offentleglova", "2026-11-13", "mottatt", "login 3 æøå", null, null, null, null, null, null, null, null, "9471d89cb3a43ad34ee9dafca44ac118"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(18,'f8ba6fed0e3406d60bf65faf90200def','{"data": {}, "rader": [["innsyn_vurdering", "inn", {"aar": 2026, "dokument": "dokument 1 æøå", "lopenr": 1}, {"aar": 2026, "av": "av 1 æøå", "begrunnelse": null, "dato": "2026-11-11", "dokument": "dokument 1 æøå", "erstatning": 1, "faktum": null, "faktum_tekst": null, "hjemmel": null, "lopenr": 1, "merinnsyn": null, "utfall": "helt", "vesentlig": null}], ["innsyn_vurdering", "mange", {"koder": ["utfall", "hjemmel", "faktum", "erstatning", "av", "dato"], "nokkel": ["aar", "lopenr", "dokument"], "skjult": ["begrunnelse", "merinnsyn", "faktum_tekst", "vesentlig"], "tomme": []}, [[2026, 2, "dokument 2 æøå", "helt", null, null, 2, "av 2 æøå", "2026-11-12", "--------------------------------------------------------------------------------------------------------------------------------"], [2026, 3, "dokument 3 æøå", "helt", null, null, 3, "av 3 æøå", "2026-11-13", "--------------------------------------------------------------------------------------------------------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(19,'f8bb497b9faa16b5adf5d114e91732ca','{"data": {}, "rader": [["sletting", "inn", {"id": 1}, {"bedt": "bedt 1 æøå", "bedt_av": "bedt_av 1 æøå", "gjelder": "gjelder 1 æøå", "henvisning": {"#": "fdd0a98a6c2bfa90f70055064313dd7c"}, "hjemmel": "vedtak", "hjemmel_tekst": {"#": "d576d62120ed8c963264c7d2055c2bf9"}, "id": 1, "svar": null, "svart": null, "svart_av": null}], ["sletting", "mange", {"koder": ["gjelder", "hjemmel", "bedt_av", "bedt", "svar", "svart_av", "svart"], "nokkel": ["id"], "skjult": ["hjemmel_tekst", "henvisning"], "tomme": []}, [[2, "gjelder 2 æøå", "annen lov", "bedt_av 2 æøå", "bedt 2 æøå", null, null, null, "ead7099e7b3469678966dc116f1706f40a1fb13fcb5826b71c3b304fd1bb19fb"], [3, "gjelder 3 æøå", "forskrift", "bedt_av 3 æøå", "bedt 3 æøå", null, null, null, "61bc828369ad5b30cc4e2e0184c9d2186234dbe1cc18d88d1185d02a535ce58d"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(20,'1712921c04ca35f00cf30c77c5925dd2','{"data": {}, "rader": [["slettet", "inn", {"gjelder": "gjelder 1 æøå"}, {"anbefalt": null, "anonymitet": null, "avsluttet": "avsluttet 1 æøå", "begynt": "begynt 1 æøå", "besluttet": null, "brev": 1, "dato": "2026-11-11", "foreleggelser": 1, "gjelder": "gjelder 1 æøå", "grunnlag": null, "innsynskrav": 1, "journalposter": 1, "journalrader": 1, "kanal": null, "krav": 1, "raad": 1, "sak": null, "sletting": 1, "tilbakekall": null, "underrettet": null, "utfall": null, "varsler_type": null, "vedlegg": 1, "virkeomrade": null}], ["slettet", "mange", {"koder": ["sletting", "dato", "sak", "begynt", "avsluttet", "kanal", "varsler_type", "anonymitet", "virkeomrade", "utfall", "grunnlag", "tilbakekall", "anbefalt", "besluttet", "underrettet", "krav", "foreleggelser", "raad", "innsynskrav", "journalposter", "vedlegg", "brev", "journalrader"], "nokkel": ["gjelder"], "skjult": [], "tomme": []}, [["gjelder 2 æøå", 2, "2026-11-12", null, "begynt 2 æøå", "avsluttet 2 æøå", null, null, null, null, null, null, null, null, null, null, 2, 2, 2, 2, 2, 2, 2, 2], ["gjelder 3 æøå", 3, "2026-11-13", null, "begynt 3 æøå", "avsluttet 3 æøå", null, null, null, null, null, null, null, null, null, null, 3, 3, 3, 3, 3, 3, 3, 3]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(21,'4f0014cccfa0380e073859e707fe37bc','{"data": {}, "rader": [["slettet_brudd", "inn", {"gjelder": "gjelder 1 æøå", "kode": "kode 1 æøå"}, {"alvor": "alvor 1 æøå", "gjelder": "gjelder 1 æøå", "kode": "kode 1 æøå", "raad": "raad 1 æøå", "vurdering": "vurdering 1 æøå"}], ["slettet_brudd", "mange", {"koder": ["vurdering", "alvor", "raad"], "nokkel": ["gjelder", "kode"], "skjult": [], "tomme": []}, [["gjelder 2 æøå", "kode 2 æøå", null, null, null], ["gjelder 3 æøå", "kode 3 æøå", "vurdering 3 æøå", "alvor 3 æøå", "raad 3 æøå"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(22,'e9af8a2b9a4bec397b1ccc7c4189005c','{"data": {}, "rader": [["klage", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "adresse": {"#": "61464aef56d213654bdf556543828cc6"}, "avgjorelse": "avgjorelse 1 æøå", "avsluttet": null, "er_part": 1, "fremsatt": "2026-11-11", "fullmakt": null, "fullmektig": null, "fullmektig_adresse": null, "grunner": null, "hva": "hva 1 æøå", "instans": null, "interesse": null, "kanal": "elektronisk", "klager": {"#": "c8bc391d7a2385418b9ab5d9d80a6e61"}, "lopenr": 1, "mottatt": "2026-11-12", "nevner_vedtak": 1, "opptak": null, "opptak_grunn": null, "oversendt": null, "pastand": null, "rettidig": "for sen", "saksbehandler": "login 1 æøå", "signatur": "autentisert", "siste_dag": null, "slag": "slag 1 æøå", "status": "for sen", "svar": null, "svar_dato": null, "svar_endring": null, "svar_grunn": null, "til_skade_meldt": null, "tolkenummer": null, "uttalelse": null, "vedtak_dato": "2026-11-11", "via_instans": 1}], ["klage", "mange", {"koder": ["avgjorelse", "slag", "hva", "tolkenummer", "vedtak_dato", "er_part", "fullmakt", "kanal", "fremsatt", "mottatt", "via_instans", "signatur", "nevner_vedtak", "status", "rettidig", "siste_dag", "opptak", "saksbehandler", "oversendt", "instans", "svar", "svar_dato", "svar_endring", "til_skade_meldt", "avsluttet"], "nokkel": ["aar", "lopenr"], "skjult": ["klager", "adresse", "interesse", "fullmektig", "fullmektig_adresse", "pastand", "grunner", "opptak_grunn", "uttalelse", "svar_grunn"], "tomme": []}, [[2026, 2, "avgjorelse 2 æøå", "slag 2 æøå", "hva 2 æøå", null, "2026-11-12", 1, null, "overlevert", "2026-11-11", "2026-11-12", 0, "mangler", 0, "under behandling", "mer enn ett år", null, null, "login 2 æøå", null, null, null, null, null, null, null, "51fa0e25ae3e0b3c35af4249d2c6a0675b8c81803781520875f07a16ac43a743----------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------"], [2026, 3, "avgjorelse 3 æøå", "slag 3 æøå", "hva 3 æøå", null, "2026-11-13", 1, null, "muntlig", "2026-11-11", "2026-11-12", 1, "undertegnet", 1, "til beslutning", "i tide", null, null, "login 3 æøå", null, null, null, null, null, null, null, "76db49c29dbca071c6db41fbcd578d7a265cb9b6e4ce9da2e7f3b5e82b646d98----------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(23,'ccd616e5d63c813fee8a639a5c8ddab9','{"data": {}, "rader": [["klage_mangel", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "brev": 1, "frist": "2026-11-20", "hva": "hva 1 æøå", "lopenr": 1, "nr": 1, "rettet": "rettet 1 æøå", "sendt": "2026-11-12"}], ["klage_mangel", "mange", {"koder": ["hva", "sendt", "frist", "rettet", "brev"], "nokkel": ["aar", "lopenr", "nr"], "skjult": [], "tomme": []}, [[2026, 2, 2, "hva 2 æøå", "2026-11-12", "2026-11-20", null, 2], [2026, 3, 3, "hva 3 æøå", "2026-11-12", "2026-11-20", "rettet 3 æøå", 3]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(24,'94d08b8353382e0759239e796dba8f12','{"data": {}, "rader": [["klage_beslutning", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "avvist_fordi": null, "begrunnelse": {"#": "f9a727e74b566718d4fa0a743b281556"}, "besluttet": null, "besluttet_av": null, "brev": 1, "endring": null, "foreslatt": "foreslatt 1 æøå", "foreslatt_av": "foreslatt_av 1 æøå", "lopenr": 1, "nr": 1, "rettslig": null, "trukket": null, "utfall": "oppretthold"}], ["klage_beslutning", "mange", {"koder": ["utfall", "avvist_fordi", "endring", "foreslatt_av", "foreslatt", "besluttet_av", "besluttet", "trukket", "brev"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["begrunnelse", "rettslig"], "tomme": []}, [[2026, 2, 2, "oppretthold", null, null, "foreslatt_av 2 æøå", "foreslatt 2 æøå", null, null, null, 2, "3f9990efbe5cc00db1bdff8c76462bde--------------------------------"], [2026, 3, 3, "oppretthold", null, null, "foreslatt_av 3 æøå", "foreslatt 3 æøå", null, null, null, 3, "c8bb9df9ef1f10b3069ed4a88f7f0fe7--------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(25,'cbcffad44f614d3909c00a8dc454234b','{"data": {}, "rader": [["klage_utsettelse", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "bedt": "bedt 1 æøå", "begrunnelse": null, "brev": 1, "lopenr": 1, "nr": 1, "slutt": null, "svar": null, "svart": null, "svart_av": null, "vilkar": null}], ["klage_utsettelse", "mange", {"koder": ["bedt", "svar", "svart_av", "svart", "slutt", "brev"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["vilkar", "begrunnelse"], "tomme": []}, [[2026, 2, 2, "bedt 2 æøå", null, null, null, null, 2, "----------------------------------------------------------------"], [2026, 3, 3, "bedt 3 æøå", null, null, null, null, 3, "----------------------------------------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(26,'8637184857122be6ac53b3dc2a2d6860','{"data": {}, "rader": [["klage_kostnad", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "begrunnelse": null, "brev": 1, "for_sent": null, "krav_mottatt": null, "krevd": null, "lopenr": 1, "opplyst": null, "opptak": null, "registrert_av": null, "svar": null, "svart": null, "svart_av": null, "tilkjent": null}], ["klage_kostnad", "mange", {"koder": ["opplyst", "krevd", "krav_mottatt", "for_sent", "registrert_av", "svar", "tilkjent", "opptak", "svart_av", "svart", "brev"], "nokkel": ["aar", "lopenr"], "skjult": ["begrunnelse"], "tomme": []}, [[2026, 2, null, null, null, null, null, null, null, null, null, null, 2, "--------------------------------"], [2026, 3, null, null, null, null, null, null, null, null, null, null, 3, "--------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(27,'05e156fe7456ba87d26f561ff5e50a42','{"data": {}, "rader": [["reaksjon", "inn", {"id": 1}, {"beslutningsdato": "2026-11-11", "er_enkeltvedtak": "nei", "for_alltid": 0, "grunnlag": "grunnlag 1 æøå", "id": 1, "mottatt_av_tolk": "2026-11-11", "opphever": null, "periode_fra": null, "periode_til": null, "sak": "sak 1 æøå", "sprak": "sprak 1 æøå", "tolkenummer": 1, "type": "advarsel"}], ["reaksjon", "mange", {"koder": ["tolkenummer", "type", "sprak", "beslutningsdato", "mottatt_av_tolk", "periode_fra", "periode_til", "for_alltid", "er_enkeltvedtak", "opphever", "grunnlag", "sak"], "nokkel": ["id"], "skjult": [], "tomme": []}, [[2, 2, "utestenging for alltid", null, "2026-11-12", null, null, null, 1, "må avklares", null, null, null], [3, 3, "oppheving", "sprak 3 æøå", "2026-11-13", "2026-11-13", null, null, 0, "ja", 1, "grunnlag 3 æøå", "sak 3 æøå"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(28,'87de1ff8d95ac31cd94616de2714c14a','{"data": {}, "rader": [["reaksjon_utsatt", "inn", {"nr": 1, "reaksjon": 1}, {"fra": "2026-11-11", "nr": 1, "reaksjon": 1, "til": "2026-11-11"}], ["reaksjon_utsatt", "mange", {"koder": ["fra", "til"], "nokkel": ["reaksjon", "nr"], "skjult": [], "tomme": []}, [[2, 2, "2026-11-12", null], [3, 3, "2026-11-13", "2026-11-13"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(29,'5e396f848de566c6e0a12f2d8a919727','{"data": {}, "rader": [["tolk", "inn", {"tolkenummer": 1}, {"adresse": {"#": "d67e0770e150be6d054f6c8b001cc881"}, "adresse_samtykke": 1, "adressesperre": "strengt fortrolig", "epost": {"#": "e8a248528596c079ceac8d15518ab037"}, "etternavn": {"#": "3b607ac4d2e87d97deba5ecd56e6558a"}, "fodselsdato": {"#": "6bec44e63a279d28c71e983d8383b085"}, "fornavn": {"#": "4879b630655a11dd1fd1e25da74518f4"}, "fylke": "fylke 1 æøå", "kapasitet": "deltid", "kjonn": "mann", "mellomnavn": {"#": "774c8dc68a77c963840fd3922692d60c"}, "oppfort": "2026-11-11", "sok": {"#": "8cb9e6991d05cbcebcb0deefa5763dbc"}, "status": "inaktiv", "telefon": {"#": "2531730a05594880fd3f38e3d855600c"}, "tolkenummer": 1}], ["tolk", "mange", {"koder": ["kjonn", "fylke", "adresse_samtykke", "kapasitet", "oppfort", "status", "adressesperre"], "nokkel": ["tolkenummer"], "skjult": ["fornavn", "mellomnavn", "etternavn", "fodselsdato", "telefon", "epost", "adresse", "sok"], "tomme": []}, [[2, "kvinne", "fylke 2 æøå", 0, "sporadisk", null, "ikke oppført", "fortrolig", "d10de49b69782d08042e97d92d5b9528af3d1ebebb5ceaf5ad0c8a06fab723994a67c1018d712c6a8a7fad967a34597b--------------------------------b48af33ec9a2c90004c5129750d6debcdbcaad66d3fbe4d7c1813cc719abb85afd620c98e6e1c2a10c1c2748cfe3d41ac44bde19205c0191684c3923d0629a92"], [3, "mann", "fylke 3 æøå", 1, "heltid", "2026-11-13", "oppført", "strengt fortrolig", "65c116274bb8cd551aae44e53c5392b2e5fa3d9d8c077756f4208dfb931bb19f0495523a6384536a487b0649962fcda896b00ede0af7d0b41d835cbe55c37623ec4da31cd32931dd8cb5f86c576f05c9f30e57091e4aa52841ffafde6dcf93003a4375f5ebb418c3654cf15ced5c1df5fdf5c25218137ef9bfbad1f2d9f38570"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(30,'7a5286a8c8b6fff5f3712b4493c12c5b','{"data": {}, "rader": [["tolk_sprak", "inn", {"sprak": "sprak 1 æøå", "tolkenummer": 1, "tolketype": "norsk tegnspråk"}, {"kategori": "B", "kategori_antatt": 1, "sprak": "sprak 1 æøå", "statsautorisert": 1, "tolkenummer": 1, "tolketype": "norsk tegnspråk", "uten_oppforing": null}], ["tolk_sprak", "mange", {"koder": ["kategori", "kategori_antatt", "statsautorisert", "uten_oppforing"], "nokkel": ["tolkenummer", "sprak", "tolketype"], "skjult": [], "tomme": []}, [[2, "sprak 2 æøå", "norsk skrivetolking", "C", 0, 0, 1], [3, "sprak 3 æøå", "tolking for døvblinde", "D", 1, 1, null]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(31,'bc507c018c4e4b734bf51ec60e4de679','{"data": {}, "rader": [["tolk_kvalifikasjon", "inn", {"kvalifikasjon": "bachelor", "sprak": "sprak 1 æøå", "tolkenummer": 1, "tolketype": "norsk tegnspråk"}, {"begrunnelse": {"#": "7143a8a089446ab52c8184f07e692f76"}, "gyldig_fra": "2026-11-11", "kvalifikasjon": "bachelor", "oppnadd": "2026-11-11", "sprak": "sprak 1 æøå", "tolkenummer": 1, "tolketype": "norsk tegnspråk", "ugyldig_fra": null, "ugyldig_grunn": null}], ["tolk_kvalifikasjon", "mange", {"koder": ["oppnadd", "gyldig_fra", "ugyldig_fra", "ugyldig_grunn"], "nokkel": ["tolkenummer", "sprak", "tolketype", "kvalifikasjon"], "skjult": ["begrunnelse"], "tomme": []}, [[2, "sprak 2 æøå", "norsk skrivetolking", "grunnemne", null, null, "2026-11-12", "utløpt", "--------------------------------"], [3, "sprak 3 æøå", "tolking for døvblinde", "tospråktest", "2026-11-13", "2026-11-13", null, null, "eab847fd2782243608d66faf0eb29e93"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(32,'7d6b2ff23d69def7241aab9cea4c58d0','{"data": {}, "rader": [["tolk_slettet", "inn", {"tolkenummer": 1}, {"dato": "2026-11-11", "journalrader": 1, "kvalifikasjoner": 1, "rettelser": 1, "sprak": 1, "tolkenummer": 1}], ["tolk_slettet", "mange", {"koder": ["dato", "sprak", "kvalifikasjoner", "rettelser", "journalrader"], "nokkel": ["tolkenummer"], "skjult": [], "tomme": []}, [[2, "2026-11-12", 2, 2, 2, 2], [3, "2026-11-13", 3, 3, 3, 3]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(33,'db04f047093b9a73a772a6b98efac243','{"data": {}, "rader": [["oppforing_opphort", "inn", {"reaksjon": 1}, {"dato": "2026-11-11", "reaksjon": 1, "sprak": "sprak 1 æøå", "status": "status 1 æøå", "tolkenummer": 1}], ["oppforing_opphort", "mange", {"koder": ["tolkenummer", "dato", "status", "sprak"], "nokkel": ["reaksjon"], "skjult": [], "tomme": []}, [[2, 2, "2026-11-12", "status 2 æøå", "sprak 2 æøå"], [3, 3, "2026-11-13", "status 3 æøå", "sprak 3 æøå"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(34,'f93112549c8480298cd5972721ba25e8','{"data": {}, "rader": [["tolk_sammenslatt", "inn", {"tolkenummer": 1}, {"begrunnelse": {"#": "8a52ca5a1c36b217289ec3b1560079c2"}, "beholdt": 10482, "dato": "2026-11-11", "tolkenummer": 1}], ["tolk_sammenslatt", "mange", {"koder": ["beholdt", "dato"], "nokkel": ["tolkenummer"], "skjult": ["begrunnelse"], "tomme": []}, [[2, 10482, "2026-11-12", "--------------------------------"], [3, 10482, "2026-11-13", "a0dd091f14babb56585e5f4db5cde1e1"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(35,'5091ed6da880a029be692d3c0025ac23','{"data": {}, "rader": [["soknad", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "adresse": {"#": "88f87ab12a21cf9afe608f4b0fe0c955"}, "adresse_samtykke": 1, "adressesperre": "strengt fortrolig", "avgjort": "avgjort 1 æøå", "dokumentasjon": "nei", "dokumentasjon_av": "dokumentasjon_av 1 æøå", "dokumentasjon_dato": "2026-11-11", "epost": {"#": "43f2fd7035b3dce5220200c183962b2e"}, "etternavn": {"#": "db0ac73a517cb9c6e284164e9008ecfb"}, "fodselsdato": {"#": "dc2d96d03029722ff1ddb96c39508103"}, "fornavn": {"#": "fcf2e3f6795afce727b8e46c933aaab9"}, "fylke": "fylke 1 æøå", "kanal": "papirpost", "kapasitet": "kapasitet 1 æøå", "kjonn": "kjonn 1 æøå", "lopenr": 1, "mellomnavn": {"#": "b3ecb19bb0bd9292217268d69c43e892"}, "mottatt": "2026-11-11", "myndig": "nei", "myndig_av": "myndig_av 1 æøå", "myndig_dato": "2026-11-11", "opphold": "nei", "opphold_av": "opphold_av 1 æøå", "opphold_dato": "2026-11-11", "saksbehandler": "login 1 æøå", "status": "mangler dokumentasjon", "telefon": {"#": "a2dc78a66634ae7fc55ac238f3029095"}, "tolkenummer": 1, "underrettet": "underrettet 1 æøå"}], ["soknad", "mange", {"koder": ["kjonn", "fylke", "adresse_samtykke", "adressesperre", "kapasitet", "mottatt", "kanal", "status", "myndig", "myndig_dato", "myndig_av", "opphold", "opphold_dato", "opphold_av", "dokumentasjon", "dokumentasjon_dato", "dokumentasjon_av", "tolkenummer", "avgjort", "underrettet", "saksbehandler"], "nokkel": ["aar", "lopenr"], "skjult": ["fornavn", "mellomnavn", "etternavn", "fodselsdato", "telefon", "epost", "adresse"], "tomme": []}, [[2026, 2, null, "fylke 2 æøå", 0, "fortrolig", null, "2026-11-12", "digitalt", "innvilget", "ikke avklart", null, null, "ikke avklart", null, null, "ikke avklart", null, null, 2, null, null, "login 2 æøå", "0c5b0411aa60ab2d01320c25af0df2e2942fa8ee46bf29ed20d057dfac675e84697159db016f7f17b15b09be2be8b9ea--------------------------------86e52e5ee4b40756286cd8f3c1a47d05690f8d8f213969fd94d44e7bd4fb03724e833a9a8e55e4d50453aa1d63c79f94"], [2026, 3, "kjonn 3 æøå", "fylke 3 æøå", 1, "strengt fortrolig", "kapasitet 3 æøå", "2026-11-13", "papirpost", "avslått", "ja", "2026-11-13", "myndig_av 3 æøå", "ja", "2026-11-13", "opphold_av 3 æøå", "ja", "2026-11-13", "dokumentasjon_av 3 æøå", 3, "avgjort 3 æøå", "underrettet 3 æøå", "login 3 æøå", "f8ff31a730b2dd43c66efe7a996e519f215eae8b6c8be852481216f6ffa2ae0950e1d130fbdcbdd766e3bb301618a680fa71a76242953cd5433f54ec33e11034fefaf36b159e9e0e6fe7027d2f1f5b2d4ebd0254aaee502de704a5fefe53db5e8de9dd22d8a5150d0473e094c2b768c5"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(36,'22309f7026083f23adfc065154eddd97','{"data": {}, "rader": [["soknad_sprak", "inn", {"aar": 2026, "lopenr": 1, "sprak": "sprak 1 æøå", "tolketype": "tolketype 1 æøå"}, {"aar": 2026, "begrunnelse": {"#": "2002c88c28cca65b358e04d91623b4c6"}, "lopenr": 1, "sprak": "sprak 1 æøå", "tolketype": "tolketype 1 æøå", "utfall": "avslått"}], ["soknad_sprak", "mange", {"koder": ["utfall"], "nokkel": ["aar", "lopenr", "sprak", "tolketype"], "skjult": ["begrunnelse"], "tomme": []}, [[2026, 2, "sprak 2 æøå", "tolketype 2 æøå", "innvilget", "--------------------------------"], [2026, 3, "sprak 3 æøå", "tolketype 3 æøå", "avslått", "3f33ef1b9734d3c084c7d717f05eff38"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(37,'404808443732759d0812c7f6f43d22ff','{"data": {}, "rader": [["soknad_kvalifikasjon", "inn", {"aar": 2026, "kvalifikasjon": "kvalifikasjon 1 æøå", "lopenr": 1, "sprak": "sprak 1 æøå", "tolketype": "tolketype 1 æøå"}, {"aar": 2026, "begrunnelse": {"#": "2da00615d4962d89d2d5407b608fe613"}, "gyldig_fra": "2026-11-11", "kvalifikasjon": "kvalifikasjon 1 æøå", "lopenr": 1, "oppnadd": "2026-11-11", "sprak": "sprak 1 æøå", "tolketype": "tolketype 1 æøå", "ugyldig_fra": null, "ugyldig_grunn": null}], ["soknad_kvalifikasjon", "mange", {"koder": ["oppnadd", "gyldig_fra", "ugyldig_fra", "ugyldig_grunn"], "nokkel": ["aar", "lopenr", "sprak", "tolketype", "kvalifikasjon"], "skjult": ["begrunnelse"], "tomme": []}, [[2026, 2, "sprak 2 æøå", "tolketype 2 æøå", "kvalifikasjon 2 æøå", null, null, "2026-11-12", "utløpt", "--------------------------------"], [2026, 3, "sprak 3 æøå", "tolketype 3 æøå", "kvalifikasjon 3 æøå", "2026-11-13", "2026-11-13", null, null, "02bd542b5a0614e054f8408014a59ef0"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(38,'2cf22294f87124d9e85c1d259f6a38f4','{"data": {}, "rader": [["rutine", "inn", {"versjon": 1}, {"avtrykk": "avtrykk 1 æøå", "dato": "2026-11-11", "grunnlag": {"#": "d58055e5dbb219b0ae194b631ba0fc06"}, "innhold": {"#": "0d5f1f424023114613f72b8f2bd3a0b6"}, "utkast_av": "login 1 æøå", "vedtatt": null, "vedtatt_av": null, "versjon": 1}], ["rutine", "mange", {"koder": ["dato", "utkast_av", "avtrykk", "vedtatt", "vedtatt_av"], "nokkel": ["versjon"], "skjult": ["grunnlag", "innhold"], "tomme": []}, [[2, "2026-11-12", "login 2 æøå", "avtrykk 2 æøå", null, null, "e3e95d68831d61ef5ab1a2ad39a1be0b3d43b58110b6b95181a3e6b974c113f0"], [3, "2026-11-13", "login 3 æøå", "avtrykk 3 æøå", null, null, "86bd7217b7c2d7951c6f86cc5a06c830ef32312102baa093d135d7e4a6f339f7"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(39,'0deaf0d047afff946040e36595c4e7cf','{"data": {}, "rader": [["sak", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "apnet": "apnet 1 æøå", "apning_autorisert": "apning_autorisert 1 æøå", "apning_oppfort": 1, "avsluttet": null, "lopenr": 1, "rutine": null, "saksbehandler": "login 1 æøå", "status": "under utredning", "tolkenummer": 1, "vent_grunn": null, "vent_til": null}], ["sak", "mange", {"koder": ["tolkenummer", "apnet", "status", "saksbehandler", "vent_til", "apning_oppfort", "apning_autorisert", "rutine", "avsluttet"], "nokkel": ["aar", "lopenr"], "skjult": ["vent_grunn"], "tomme": []}, [[2026, 2, 2, "apnet 2 æøå", "venter på opplysninger", "login 2 æøå", null, 0, "apning_autorisert 2 æøå", null, null, "--------------------------------"], [2026, 3, 3, "apnet 3 æøå", "forelagt tolken", "login 3 æøå", null, 1, "apning_autorisert 3 æøå", null, null, "--------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(40,'3557422d7bb825d12b923b4420402f7b','{"data": {}, "rader": [["sak_brudd", "inn", {"aar": 2026, "kode": "kode 1 æøå", "lopenr": 1}, {"aar": 2026, "alvor": null, "begrunnelse": null, "godtatt": null, "kode": "kode 1 æøå", "lopenr": 1, "sprak": null, "vurdering": null}], ["sak_brudd", "mange", {"koder": ["sprak", "vurdering", "alvor", "godtatt"], "nokkel": ["aar", "lopenr", "kode"], "skjult": ["begrunnelse"], "tomme": []}, [[2026, 2, "kode 2 æøå", null, null, null, null, "--------------------------------"], [2026, 3, "kode 3 æøå", null, null, null, null, "--------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(41,'328c123994a5006f7541ad2f227938c6','{"data": {}, "rader": [["sak_krav", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "begrensning": null, "brev": 1, "frivillig": 1, "hva": {"#": "b9dffa90410abd598dd9700ff05a5387"}, "lopenr": 1, "nodvendig": {"#": "b0b120d79fcb4c436f1e077ae9344278"}, "nr": 1, "sendt": "2026-11-12", "svar": null, "svarfrist": "2026-11-20", "svart": null, "til": {"#": "c32c7e5db363b3e62168fb649a78e3d4"}, "utfall": null}], ["sak_krav", "mange", {"koder": ["frivillig", "sendt", "svarfrist", "utfall", "svart", "brev"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["til", "hva", "nodvendig", "begrensning", "svar"], "tomme": []}, [[2026, 2, 2, 0, "2026-11-12", "2026-11-20", null, null, 2, "44a7269f381e645fbd22cdfc1ccea9b2e486b8da42373ea3191811e2f2dcfed2f271611ce0379d0ddf02d177cc444f64----------------------------------------------------------------"], [2026, 3, 3, 1, "2026-11-12", "2026-11-20", null, null, 3, "c8bd96de7b2519c7d4d44dccb2427319f392b732e3a5e0e4e03d1c8a153a09cc2cb01fa3902fa8698c387fe785ae0bb1----------------------------------------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(42,'8ccd3a1cdd234c5725a691e358b2f445','{"data": {}, "rader": [["sak_forelegging", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "brev": 1, "brudd": "brudd 1 æøå", "dato": "2026-11-11", "frist": "2026-12-07", "lagt": 1, "lopenr": 1, "nr": 1, "reaksjoner": "reaksjoner 1 æøå", "unntak": null, "unntak_grunn": null, "uttalelse": null, "uttalt": null}], ["sak_forelegging", "mange", {"koder": ["dato", "frist", "reaksjoner", "brudd", "lagt", "unntak", "uttalt", "brev"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["unntak_grunn", "uttalelse"], "tomme": []}, [[2026, 2, 2, "2026-11-12", "2026-12-07", "reaksjoner 2 æøå", "brudd 2 æøå", 2, null, null, 2, "----------------------------------------------------------------"], [2026, 3, 3, "2026-11-13", "2026-12-07", "reaksjoner 3 æøå", "brudd 3 æøå", 3, null, null, 3, "----------------------------------------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(43,'7333c5af6ce2e3093aaba5274241cbcd','{"data": {}, "rader": [["sak_raad", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "alvor": null, "anbefalt": "anbefalt 1 æøå", "dato": "2026-11-11", "dissens": null, "lopenr": 1, "mote": "mote 1 æøå", "nr": 1, "tekst": {"#": "87f28063b391995697eccaaa8006bae0"}}], ["sak_raad", "mange", {"koder": ["mote", "dato", "alvor", "anbefalt"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["dissens", "tekst"], "tomme": []}, [[2026, 2, 2, "mote 2 æøå", "2026-11-12", null, "anbefalt 2 æøå", "--------------------------------ce45d492b62151c2f49787503763ff8a"], [2026, 3, 3, "mote 3 æøå", "2026-11-13", null, "anbefalt 3 æøå", "--------------------------------e7f851cb0375cbe99e82cf86b46dbc15"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(44,'7f97dc709d56b9c7af1ee31cecd30428','{"data": {}, "rader": [["sak_raad_brudd", "inn", {"aar": 2026, "kode": "kode 1 æøå", "lopenr": 1, "nr": 1}, {"aar": 2026, "kode": "kode 1 æøå", "lopenr": 1, "nr": 1, "vurdering": "ikke brudd"}], ["sak_raad_brudd", "mange", {"koder": ["vurdering"], "nokkel": ["aar", "lopenr", "nr", "kode"], "skjult": [], "tomme": []}, [[2026, 2, 2, "kode 2 æøå", "ikke tilstrekkelig opplyst"], [2026, 3, 3, "kode 3 æøå", "brudd"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(45,'5eb2f84f5ae2646fe4e9bea3298a489d','{"data": {}, "rader": [["sak_beslutning", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "autorisert": null, "avvik": null, "begrunnelse": {"#": "86f86e12e3aa9dcc1e4de5cc54920ce7"}, "besluttet": null, "besluttet_av": null, "brev": 1, "foreslatt": "foreslatt 1 æøå", "foreslatt_av": "foreslatt_av 1 æøå", "grunnlag": null, "lopenr": 1, "nr": 1, "oppfort": null, "periode_til": null, "sprak": "sprak 1 æøå", "telt": null, "tilbakekall": 1, "trukket": null, "uten_nytt_brudd": null, "uten_utvalg": null, "utfall": "utfall 1 æøå"}], ["sak_beslutning", "mange", {"koder": ["utfall", "grunnlag", "periode_til", "sprak", "tilbakekall", "foreslatt_av", "foreslatt", "besluttet_av", "besluttet", "telt", "oppfort", "autorisert", "brev", "trukket"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["begrunnelse", "avvik", "uten_utvalg", "uten_nytt_brudd"], "tomme": []}, [[2026, 2, 2, "utfall 2 æøå", null, null, "sprak 2 æøå", 0, "foreslatt_av 2 æøå", "foreslatt 2 æøå", null, null, null, null, null, 2, null, "3921b05f1d57197a74f897de3a5424e2------------------------------------------------------------------------------------------------"], [2026, 3, 3, "utfall 3 æøå", null, null, "sprak 3 æøå", 1, "foreslatt_av 3 æøå", "foreslatt 3 æøå", null, null, null, null, null, 3, null, "e0133d807f43a308556be1dad84c8ea2------------------------------------------------------------------------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(46,'c690241c3278c881af87d92e27d18980','{"data": {}, "rader": [["sak_retur", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "av": "av 1 æøå", "dato": "2026-11-11", "grunn": {"#": "c69004437a36eff008c42ff9e36fc2c3"}, "lopenr": 1, "nr": 1}], ["sak_retur", "mange", {"koder": ["dato", "av"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["grunn"], "tomme": []}, [[2026, 2, 2, "2026-11-12", "av 2 æøå", "6e1bee8a95d5b765d87a1f4a6644d1f4"], [2026, 3, 3, "2026-11-13", "av 3 æøå", "09662078bde03fd1c2432472319fe5ed"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(47,'e0a82dab45e66f717ba1e9319c71fc1e','{"data": {}, "rader": [["reaksjon_omgjoring", "inn", {"nr": 1, "reaksjon": 1}, {"bedt": "bedt 1 æøå", "bedt_av": "bedt_av 1 æøå", "begrunnelse": {"#": "3affc273b4ddc36e95141c245806e1f5"}, "brev": 1, "grunnlag": "ugyldig", "nr": 1, "reaksjon": 1, "svar": null, "svargrunn": null, "svart": null, "svart_av": null}], ["reaksjon_omgjoring", "mange", {"koder": ["grunnlag", "bedt_av", "bedt", "svar", "svart_av", "svart", "brev"], "nokkel": ["reaksjon", "nr"], "skjult": ["begrunnelse", "svargrunn"], "tomme": []}, [[2, 2, "til-gunst", "bedt_av 2 æøå", "bedt 2 æøå", null, null, null, 2, "e834270f39a3ecc37c65af5b305b2aff--------------------------------"], [3, 3, "ugyldig", "bedt_av 3 æøå", "bedt 3 æøå", null, null, null, 3, "0297d8a414dbb15bb2098edcbafbe622--------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(48,'48f47b27ca3e9192b067baef60fc9f9b','{"data": {}, "rader": [["tolkebevis_nokkel", "inn", {"id": "id 1 æøå"}, {"fra": "2026-11-11", "id": "id 1 æøå", "offentlig": "offentlig 1 æøå", "til": "2026-11-11"}], ["tolkebevis_nokkel", "mange", {"koder": ["offentlig", "fra", "til"], "nokkel": ["id"], "skjult": [], "tomme": []}, [["id 2 æøå", "offentlig 2 æøå", "2026-11-12", null], ["id 3 æøå", "offentlig 3 æøå", "2026-11-13", "2026-11-13"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(49,'dbaea810eac27bf5b6bd702b2a35c7f8','{"data": {}, "rader": [["tolkebevis", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "begrunnelse": {"#": "ccc1d6ad67b49d1a4441d5619c9b369e"}, "lopenr": 1, "nokkel": "id 1 æøå", "signatur": "signatur 1 æøå", "sperregrunn": null, "sperret": null, "tolkenummer": 1, "utstedt": "2026-11-12"}], ["tolkebevis", "mange", {"koder": ["tolkenummer", "utstedt", "nokkel", "signatur", "sperret", "sperregrunn"], "nokkel": ["aar", "lopenr"], "skjult": ["begrunnelse"], "tomme": []}, [[2026, 2, 2, "2026-11-12", "id 2 æøå", "signatur 2 æøå", "2026-11-13", "erstattet", "--------------------------------"], [2026, 3, 3, "2026-11-12", "id 3 æøå", "signatur 3 æøå", null, null, "bb0d33f189aea909d7d724d4f141af22"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(50,'059e6c9f4199e6421e048269d6586fbe','{"data": {}, "rader": [["utvalg_utlysning", "inn", {"id": 1}, {"frist": "2026-12-15", "id": 1, "kunngjort": "2026-11-12"}], ["utvalg_utlysning", "mange", {"koder": ["kunngjort", "frist"], "nokkel": ["id"], "skjult": [], "tomme": []}, [[2, "2026-11-12", "2026-12-15"], [3, "2026-11-12", "2026-12-15"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(51,'23ba84a5d88680a9854d57731e1637b9','{"data": {}, "rader": [["utvalg_nominasjon", "inn", {"id": 1}, {"adresse": {"#": "9e6fec7f4176c87b51f27faec16dd336"}, "arbeidsgivere": {"#": "bf6babb45f7f80bdc300145c86f3d974"}, "fylke": {"#": "21771428f8c0bce91e0d3d8d40f225de"}, "id": 1, "kjonn": {"#": "e751c316b0d7451b25d4f39b610a1769"}, "mottatt": "2026-11-11", "navn": {"#": "6767f613f9c2e3bdf866b0470d49bb7b"}, "nominert_av": {"#": "40d3f4f0401694db85365e24acdf5a0e"}, "rang": 1, "rangert": "2026-11-12", "rangert_av": "kari", "rolle": "utdanning", "sprak": {"#": "692a8e149b709f19a01df4ec07d1dcc9"}, "tolkenummer": {"#": "ebf151265f77fe74e41dbdd990afac2c"}, "utlysning": 1}], ["utvalg_nominasjon", "mange", {"koder": ["utlysning", "rolle", "mottatt", "rang", "rangert_av", "rangert"], "nokkel": ["id"], "skjult": ["navn", "nominert_av", "kjonn", "fylke", "sprak", "arbeidsgivere", "tolkenummer", "adresse"], "tomme": []}, [[2, 2, "bruker", "2026-11-12", null, null, null, "8f878db77950914d7851f8545fc5e0917ce11d7b5fc982c3f7befe619a2952af----------------------------------------------------------------c4b80d3d7a49b30f750b71a1eb6cfb9c9219797154c2dd782387fe4104d16f4bd35d60828af96ab16f0a1e36e1a79e6e--------------------------------"], [3, 3, "bestiller", "2026-11-13", 2, "kari", "2026-11-13", "2c38c7667947a93d0c8502b459362355045b9a145fa0c735a5ef5e45ef7dc1c6a2314e559c48a913aa1d277daeae7edefb36fd68d251d3027c5e363f2a8f6afc45bc517e6abd016c5b28bf39cffcc06c9b806dae56a6a828d2b3bf73e47d2ca37fe8e987e9c27f52812a8b12c7e90b59134140feb2ec541d69b9c73e0ef6d398"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(52,'26300d7f00ab107ae85fb3a324fda989','{"data": {}, "rader": [["utvalg_medlem", "inn", {"id": 1}, {"adresse": {"#": "9a58745dfdafdaf220edfeb57d3d5388"}, "arbeidsgivere": {"#": "01078ffe7e9ed810275e5b56f3f8dca5"}, "fra": "2026-11-11", "fratradt": "2026-11-11", "fratradt_grunn": {"#": "4a362765dd2a7fbc9aa2ddd4740bcfbd"}, "fylke": {"#": "6cc57d23dce9eebb20f7a25afc166c3f"}, "id": 1, "kjonn": {"#": "9b8dc889631231565189f46ffb63787f"}, "navn": {"#": "5d6082578d03027d84b423ba6c181417"}, "nominasjon": 1, "oppnevnt": "oppnevnt 1 æøå", "oppnevnt_av": "login 1 æøå", "plass": "vara", "rolle": "utdanning", "sprak": {"#": "ad26833061f302d3400e0f56db637c21"}, "taushet": "taushet 1 æøå", "til": "2026-11-11", "tolkenummer": {"#": "010894c85a13967e29a3bd3644d5c2da"}}], ["utvalg_medlem", "mange", {"koder": ["nominasjon", "rolle", "plass", "fra", "til", "oppnevnt_av", "oppnevnt", "taushet", "fratradt"], "nokkel": ["id"], "skjult": ["navn", "kjonn", "fylke", "sprak", "arbeidsgivere", "tolkenummer", "adresse", "fratradt_grunn"], "tomme": []}, [[2, 2, "bruker", "fast", "2026-11-12", "2026-11-12", "login 2 æøå", "oppnevnt 2 æøå", null, null, "a72d4a8ae851ca4f498a9ee73ec6cb65----------------------------------------------------------------ab88d2427554063ff0eb05c303920fbc6c00a71904e3a2243bd60de9e4ab2ac12522e77d93d0a10296ff4d9ade75ece1----------------------------------------------------------------"], [3, 3, "bestiller", "vara", "2026-11-13", "2026-11-13", "login 3 æøå", "oppnevnt 3 æøå", "taushet 3 æøå", "2026-11-13", "165dcee91829e9dd354745b5e0617f515691a4537cbc64408534a338f7a062b6cfe0dc22ab0a276b6d02d65d11a35c7737167817911835dec6443b21b4a51ec66dd3dfcf6cfb77ccfe04891c3a88420c5001a6d35be292e2e76bef06a95efeb63199b8759abf5056002030b05ef01583d94b3eb6d7ef2d582515b1e747a292ae"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(53,'1c12bd20ce0944953fde162f0535d3be','{"data": {}, "rader": [["utvalg_mote", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "dato": "2026-11-11", "innkalt": "innkalt 1 æøå", "kl": "kl 1 æøå", "leder": "login 1 æøå", "lopenr": 1, "protokoll": 1, "signert": "2026-11-12", "sted": {"#": "6602561c2897b2585938f42c9ccecad7"}}], ["utvalg_mote", "mange", {"koder": ["dato", "kl", "leder", "innkalt", "protokoll", "signert"], "nokkel": ["aar", "lopenr"], "skjult": ["sted"], "tomme": []}, [[2026, 2, "2026-11-12", null, "login 2 æøå", null, null, null, "--------------------------------"], [2026, 3, "2026-11-13", "kl 3 æøå", "login 3 æøå", "innkalt 3 æøå", 2, "2026-11-13", "e09a9a8def078f8a798ee05935b209f7"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(54,'04ad0b6eec7cf15c809a2bdceab1b7db','{"data": {}, "rader": [["utvalg_motesak", "inn", {"aar": 2026, "lopenr": 1, "sak_aar": 2026, "sak_lopenr": 1}, {"aar": 2026, "framlegg": 1, "lopenr": 1, "merknad": {"#": "59a17d0e6101ba45d7974cb9c69952bf"}, "sak_aar": 2026, "sak_lopenr": 1}], ["utvalg_motesak", "mange", {"koder": ["framlegg"], "nokkel": ["aar", "lopenr", "sak_aar", "sak_lopenr"], "skjult": ["merknad"], "tomme": []}, [[2026, 2, 2026, 2, 2, "--------------------------------"], [2026, 3, 2026, 3, 3, "45113bdcb98a698fb1cae0cce559ff58"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(55,'2217cc31d1048e0d4ca042c5f48c07bf','{"data": {}, "rader": [["utvalg_navn", "inn", {"nr": 1, "sak_aar": 2026, "sak_lopenr": 1}, {"navn": {"#": "a3d0ac3ab0a88924a556a3e6916e4b10"}, "nr": 1, "rolle": {"#": "d2d1e412de05d3637dbaa29dc56babc6"}, "sak_aar": 2026, "sak_lopenr": 1}], ["utvalg_navn", "mange", {"koder": [], "nokkel": ["sak_aar", "sak_lopenr", "nr"], "skjult": ["navn", "rolle"], "tomme": []}, [[2026, 2, 2, "35657a0733114f4e726d81005dcd2a1b85cf3731b5e062e9a95a01a185429437"], [2026, 3, 3, "67384030b12c6618410138168ead20ba6805ff7dcea32b86724c524fdad753e5"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(56,'492b9c58554de6ebc948e9ed1a8e39ae','{"data": {}, "rader": [["utvalg_innkalling", "inn", {"id": 1}, {"aar": 2026, "brev": 1, "erklaring": 1, "forfall": "forfall 1 æøå", "i_stedet_for": 1, "id": 1, "innkalt": "innkalt 1 æøå", "lopenr": 1, "medlem": 1, "sak": "sak 1 æøå"}], ["utvalg_innkalling", "mange", {"koder": ["aar", "lopenr", "medlem", "i_stedet_for", "sak", "innkalt", "forfall", "brev", "erklaring"], "nokkel": ["id"], "skjult": [], "tomme": []}, [[2, 2026, 2, 2, 2, null, "innkalt 2 æøå", null, 2, 2], [3, 2026, 3, 3, 3, "sak 3 æøå", "innkalt 3 æøå", "forfall 3 æøå", 3, 3]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(57,'1b158fdb1ab18c24ffb19e02bd9841a8','{"data": {}, "rader": [["utvalg_habilitet", "inn", {"habilitet": 1}, {"aar": 2026, "alle": 1, "deltok": "deltok 1 æøå", "habilitet": 1, "lopenr": 1}], ["utvalg_habilitet", "mange", {"koder": ["aar", "lopenr", "deltok", "alle"], "nokkel": ["habilitet"], "skjult": [], "tomme": []}, [[2, 2026, 2, "deltok 2 æøå", 0], [3, 2026, 3, "deltok 3 æøå", 1]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(58,'f59d07270a85f9721e1d44c5febce82f','{"data": {}, "rader": [["utvalg_stemme", "inn", {"medlem": 1, "raad": 1, "sak_aar": 2026, "sak_lopenr": 1}, {"dissens": 1, "i_stedet_for": 1, "medlem": 1, "raad": 1, "sak_aar": 2026, "sak_lopenr": 1, "stemme": "stemme 1 æøå"}], ["utvalg_stemme", "mange", {"koder": ["i_stedet_for", "stemme", "dissens"], "nokkel": ["sak_aar", "sak_lopenr", "raad", "medlem"], "skjult": [], "tomme": []}, [[2026, 2, 2, 2, 2, "stemme 2 æøå", 0], [2026, 3, 3, 3, 3, "stemme 3 æøå", 1]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(59,'dd39d4c3fd759d51b93d9eb636da81f5','{"data": {}, "rader": [["utvalg_tillegg", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "av": "av 1 æøå", "dato": "2026-11-11", "lopenr": 1, "nr": 1, "tekst": {"#": "f424a2bc69f2b5db94ab18321107fc99"}}], ["utvalg_tillegg", "mange", {"koder": ["dato", "av"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["tekst"], "tomme": []}, [[2026, 2, 2, "2026-11-12", "av 2 æøå", "ba78eb41e0ce42f13d40757ee90ca4fb"], [2026, 3, 3, "2026-11-13", "av 3 æøå", "668f35dbbd7e3b4d927910bce40ff024"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(60,'f1c13b3ff2d403c7f2bd10be38cb7daf','{"data": {}, "rader": [["varsel", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "anonymitet": "ønsker", "beskrivelse": {"#": "2a1ff1e4f373964a4acd4b8c29ec8621"}, "gjelder_krav": 1, "hendelse_fra": "2026-11-11", "hendelse_til": "2026-11-11", "ikke_i_registeret": null, "kanal": "kanal 1 æøå", "lopenr": 1, "mottatt": "2026-11-11", "mottatt_kl": "2026-11-11", "oppdragsgiver": {"#": "7d2205d341f7be8bb303b96912bb9a9d"}, "oppdragstype": {"#": "6feb1b5130819a5eb4417f57010bcb34"}, "saerlige_kategorier": 1, "saksbehandler": "login 1 æøå", "sprak": {"#": "b8f2ecc270ee2c55075a91df45fb4d1d"}, "status": "status 1 æøå", "tolk": 1, "tolk_navn_oppgitt": {"#": "c02768f1b2ed799db77e6c934852b188"}, "tolkemetode": "tolkemetode 1 æøå", "tolkenummer_oppgitt": {"#": "579f226fb688bbc0442b2595a6918c64"}, "tolkeretning": "tolkeretning 1 æøå", "tredjeperson": 1, "varsler_type": "varsler_type 1 æøå", "virkeomrade": "virkeomrade 1 æøå"}], ["varsel", "mange", {"koder": ["mottatt", "mottatt_kl", "kanal", "varsler_type", "anonymitet", "tolk", "ikke_i_registeret", "hendelse_fra", "hendelse_til", "tolkemetode", "tolkeretning", "gjelder_krav", "saerlige_kategorier", "tredjeperson", "virkeomrade", "status", "saksbehandler"], "nokkel": ["aar", "lopenr"], "skjult": ["tolk_navn_oppgitt", "tolkenummer_oppgitt", "sprak", "oppdragsgiver", "oppdragstype", "beskrivelse"], "tomme": []}, [[2026, 2, "2026-11-12", null, "kanal 2 æøå", null, "ikke-bedt-om", 2, null, null, null, null, null, 0, 0, 0, "virkeomrade 2 æøå", "status 2 æøå", "login 2 æøå", "----------------------------------------------------------------------------------------------------------------------------------------------------------------b21b3f3854cbb5c8b2e2ec8e165ae32e"], [2026, 3, "2026-11-13", "2026-11-13", "kanal 3 æøå", "varsler_type 3 æøå", "ukjent", 3, null, "2026-11-13", "2026-11-13", "tolkemetode 3 æøå", "tolkeretning 3 æøå", 1, 1, 1, "virkeomrade 3 æøå", "status 3 æøå", "login 3 æøå", "31baa6d9422081480444e5588387d603a32441e02fa03ecbebbabcba90c34058fd42fbbb46469e5db3782331f8292ccb19fd0530045254db610de4c56255edd0a66f641235006e736deded43a35aedb04a73544e00cb949bc6e761d60e9110bb"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(61,'d0d884dd979c7bcdbef19c8c9c34dffc','{"data": {}, "rader": [["sak_varsel", "inn", {"varsel_aar": 2026, "varsel_lopenr": 1}, {"aar": 2026, "koblet": "koblet 1 æøå", "lopenr": 1, "varsel_aar": 2026, "varsel_lopenr": 1}], ["sak_varsel", "mange", {"koder": ["aar", "lopenr", "koblet"], "nokkel": ["varsel_aar", "varsel_lopenr"], "skjult": [], "tomme": []}, [[2026, 2, 2026, 2, "koblet 2 æøå"], [2026, 3, 2026, 3, "koblet 3 æøå"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(62,'2da5515a0f985e0af22f0ec1b567c377','{"data": {}, "rader": [["varsel_brudd", "inn", {"aar": 2026, "kode": "kode 1 æøå", "lopenr": 1}, {"aar": 2026, "kode": "kode 1 æøå", "lopenr": 1}], ["varsel_brudd", "mange", {"koder": [], "nokkel": ["aar", "lopenr", "kode"], "skjult": [], "tomme": []}, [[2026, 2, "kode 2 æøå"], [2026, 3, "kode 3 æøå"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(63,'92897ab2224f478c0d382f9a5f1ec939','{"data": {}, "rader": [["varsler_identitet", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "lopenr": 1, "nr": 1}], ["varsler_identitet", "mange", {"koder": [], "nokkel": ["aar", "lopenr", "nr"], "skjult": [], "tomme": []}, [[2026, 2, 2], [2026, 3, 3]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(64,'ef2d8ff63ff52ac0ca9078c28e92df54','{"data": {}, "rader": [["varsel_avslutning", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "bedt": "bedt 1 æøå", "bedt_av": "bedt_av 1 æøå", "begrunnelse": {"#": "876eae7e4786ea19546e4a2882ab8fd1"}, "brev": 1, "lopenr": 1, "nr": 1, "rett_organ": "rett_organ 1 æøå", "spurt": null, "svar": null, "svart": null, "svart_av": null, "tilbake": null}], ["varsel_avslutning", "mange", {"koder": ["rett_organ", "spurt", "bedt_av", "bedt", "svar", "svart_av", "svart", "brev"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["begrunnelse", "tilbake"], "tomme": []}, [[2026, 2, 2, "rett_organ 2 æøå", null, "bedt_av 2 æøå", "bedt 2 æøå", null, null, null, 2, "14910536f3e17c2124f9ba8bad338e22--------------------------------"], [2026, 3, 3, "rett_organ 3 æøå", null, "bedt_av 3 æøå", "bedt 3 æøå", null, null, null, 3, "fc06b79b8d2d925e650c7a7bd46b6ae0--------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(65,'481232f9bcc74223d6c395cdc79b5490','{"data": {}, "rader": [["identitet_innsyn", "inn", {"id": 1}, {"aar": 2026, "bruker": "bruker 1 æøå", "id": 1, "lopenr": 1, "vist": 1}], ["identitet_innsyn", "mange", {"koder": ["aar", "lopenr", "bruker", "vist"], "nokkel": ["id"], "skjult": [], "tomme": []}, [[2, 2026, 2, "bruker 2 æøå", 0], [3, 2026, 3, "bruker 3 æøå", 1]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(66,'648f7bfef84bdfcffa2d7ed0ed7d2848','{"data": {}, "rader": [["bruker", "endre", {"login": "login 1 æøå"}, {"navn": {"#": "529de1d8b7898f42b1ccd4742a984f69"}, "roller": "leder leser"}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(67,'77e770358524576dcebbb45a7fe760ea','{"data": {}, "rader": [["frist", "slett", {"id": 3}, {}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(68,'137d828b717ab57141e7c89f49b83e34','{"data": {"grunn": "innsyn"}, "rader": [], "v": 1}');
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
INSERT INTO "klage" VALUES(2026,1,'avgjorelse 1 æøå','slag 1 æøå','hva 1 æøå',NULL,'2026-11-11','klager 1 æøå','adresse 1 æøå',1,NULL,NULL,NULL,NULL,'elektronisk','2026-11-11','2026-11-12',1,'autentisert',1,NULL,NULL,'for sen','for sen',NULL,NULL,NULL,'login 1 æøå',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,22);
INSERT INTO "klage" VALUES(2026,2,'avgjorelse 2 æøå','slag 2 æøå','hva 2 æøå',NULL,'2026-11-12','klager 2 æøå','adresse 2 æøå',1,NULL,NULL,NULL,NULL,'overlevert','2026-11-11','2026-11-12',0,'mangler',0,NULL,NULL,'under behandling','mer enn ett år',NULL,NULL,NULL,'login 2 æøå',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,22);
INSERT INTO "klage" VALUES(2026,3,'avgjorelse 3 æøå','slag 3 æøå','hva 3 æøå',NULL,'2026-11-13','klager 3 æøå','adresse 3 æøå',1,NULL,NULL,NULL,NULL,'muntlig','2026-11-11','2026-11-12',1,'undertegnet',1,NULL,NULL,'til beslutning','i tide',NULL,NULL,NULL,'login 3 æøå',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,22);
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
INSERT INTO "klage_beslutning" VALUES(2026,1,1,'oppretthold',NULL,NULL,'begrunnelse 1 æøå',NULL,'foreslatt_av 1 æøå','foreslatt 1 æøå',NULL,NULL,NULL,1,24);
INSERT INTO "klage_beslutning" VALUES(2026,2,2,'oppretthold',NULL,NULL,'begrunnelse 2 æøå',NULL,'foreslatt_av 2 æøå','foreslatt 2 æøå',NULL,NULL,NULL,2,24);
INSERT INTO "klage_beslutning" VALUES(2026,3,3,'oppretthold',NULL,NULL,'begrunnelse 3 æøå',NULL,'foreslatt_av 3 æøå','foreslatt 3 æøå',NULL,NULL,NULL,3,24);
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
INSERT INTO "klage_kostnad" VALUES(2026,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,26);
INSERT INTO "klage_kostnad" VALUES(2026,2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,26);
INSERT INTO "klage_kostnad" VALUES(2026,3,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,3,26);
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
INSERT INTO "klage_mangel" VALUES(2026,1,1,'hva 1 æøå','2026-11-12','2026-11-20','rettet 1 æøå',1,23);
INSERT INTO "klage_mangel" VALUES(2026,2,2,'hva 2 æøå','2026-11-12','2026-11-20',NULL,2,23);
INSERT INTO "klage_mangel" VALUES(2026,3,3,'hva 3 æøå','2026-11-12','2026-11-20','rettet 3 æøå',3,23);
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
INSERT INTO "klage_utsettelse" VALUES(2026,1,1,'bedt 1 æøå',NULL,NULL,NULL,NULL,NULL,NULL,1,25);
INSERT INTO "klage_utsettelse" VALUES(2026,2,2,'bedt 2 æøå',NULL,NULL,NULL,NULL,NULL,NULL,2,25);
INSERT INTO "klage_utsettelse" VALUES(2026,3,3,'bedt 3 æøå',NULL,NULL,NULL,NULL,NULL,NULL,3,25);
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
INSERT INTO "oppforing_opphort" VALUES(1,1,'2026-11-11','status 1 æøå','sprak 1 æøå',33);
INSERT INTO "oppforing_opphort" VALUES(2,2,'2026-11-12','status 2 æøå','sprak 2 æøå',33);
INSERT INTO "oppforing_opphort" VALUES(3,3,'2026-11-13','status 3 æøå','sprak 3 æøå',33);
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
INSERT INTO "reaksjon" VALUES(1,1,'advarsel','sprak 1 æøå','2026-11-11','2026-11-11',NULL,NULL,0,'nei',NULL,'grunnlag 1 æøå','sak 1 æøå',27);
INSERT INTO "reaksjon" VALUES(2,2,'utestenging for alltid',NULL,'2026-11-12',NULL,NULL,NULL,1,'må avklares',NULL,NULL,NULL,27);
INSERT INTO "reaksjon" VALUES(3,3,'oppheving','sprak 3 æøå','2026-11-13','2026-11-13',NULL,NULL,0,'ja',1,'grunnlag 3 æøå','sak 3 æøå',27);
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
INSERT INTO "reaksjon_omgjoring" VALUES(1,1,'ugyldig','begrunnelse 1 æøå','bedt_av 1 æøå','bedt 1 æøå',NULL,NULL,NULL,NULL,1,47);
INSERT INTO "reaksjon_omgjoring" VALUES(2,2,'til-gunst','begrunnelse 2 æøå','bedt_av 2 æøå','bedt 2 æøå',NULL,NULL,NULL,NULL,2,47);
INSERT INTO "reaksjon_omgjoring" VALUES(3,3,'ugyldig','begrunnelse 3 æøå','bedt_av 3 æøå','bedt 3 æøå',NULL,NULL,NULL,NULL,3,47);
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
INSERT INTO "reaksjon_utsatt" VALUES(1,1,'2026-11-11','2026-11-11',28);
INSERT INTO "reaksjon_utsatt" VALUES(2,2,'2026-11-12',NULL,28);
INSERT INTO "reaksjon_utsatt" VALUES(3,3,'2026-11-13','2026-11-13',28);
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
INSERT INTO "rutine" VALUES(1,'2026-11-11','login 1 æøå','avtrykk 1 æøå','grunnlag 1 æøå','innhold 1 æøå',NULL,NULL,38);
INSERT INTO "rutine" VALUES(2,'2026-11-12','login 2 æøå','avtrykk 2 æøå','grunnlag 2 æøå','innhold 2 æøå',NULL,NULL,38);
INSERT INTO "rutine" VALUES(3,'2026-11-13','login 3 æøå','avtrykk 3 æøå','grunnlag 3 æøå','innhold 3 æøå',NULL,NULL,38);
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
INSERT INTO "sak" VALUES(2026,1,1,'apnet 1 æøå','under utredning','login 1 æøå',NULL,NULL,1,'apning_autorisert 1 æøå',NULL,NULL,39);
INSERT INTO "sak" VALUES(2026,2,2,'apnet 2 æøå','venter på opplysninger','login 2 æøå',NULL,NULL,0,'apning_autorisert 2 æøå',NULL,NULL,39);
INSERT INTO "sak" VALUES(2026,3,3,'apnet 3 æøå','forelagt tolken','login 3 æøå',NULL,NULL,1,'apning_autorisert 3 æøå',NULL,NULL,39);
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
INSERT INTO "sak_beslutning" VALUES(2026,1,1,'utfall 1 æøå',NULL,NULL,'sprak 1 æøå',1,'begrunnelse 1 æøå',NULL,NULL,NULL,'foreslatt_av 1 æøå','foreslatt 1 æøå',NULL,NULL,NULL,NULL,NULL,1,NULL,45);
INSERT INTO "sak_beslutning" VALUES(2026,2,2,'utfall 2 æøå',NULL,NULL,'sprak 2 æøå',0,'begrunnelse 2 æøå',NULL,NULL,NULL,'foreslatt_av 2 æøå','foreslatt 2 æøå',NULL,NULL,NULL,NULL,NULL,2,NULL,45);
INSERT INTO "sak_beslutning" VALUES(2026,3,3,'utfall 3 æøå',NULL,NULL,'sprak 3 æøå',1,'begrunnelse 3 æøå',NULL,NULL,NULL,'foreslatt_av 3 æøå','foreslatt 3 æøå',NULL,NULL,NULL,NULL,NULL,3,NULL,45);
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
INSERT INTO "sak_brudd" VALUES(2026,1,'kode 1 æøå',NULL,NULL,NULL,NULL,NULL,40);
INSERT INTO "sak_brudd" VALUES(2026,2,'kode 2 æøå',NULL,NULL,NULL,NULL,NULL,40);
INSERT INTO "sak_brudd" VALUES(2026,3,'kode 3 æøå',NULL,NULL,NULL,NULL,NULL,40);
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
INSERT INTO "sak_forelegging" VALUES(2026,1,1,'2026-11-11','2026-12-07','reaksjoner 1 æøå','brudd 1 æøå',1,NULL,NULL,NULL,NULL,1,42);
INSERT INTO "sak_forelegging" VALUES(2026,2,2,'2026-11-12','2026-12-07','reaksjoner 2 æøå','brudd 2 æøå',2,NULL,NULL,NULL,NULL,2,42);
INSERT INTO "sak_forelegging" VALUES(2026,3,3,'2026-11-13','2026-12-07','reaksjoner 3 æøå','brudd 3 æøå',3,NULL,NULL,NULL,NULL,3,42);
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
INSERT INTO "sak_krav" VALUES(2026,1,1,'2026-11-11',1,'hva 1 æøå','nodvendig 1 æøå',NULL,'2026-11-12','2026-11-20',NULL,NULL,NULL,1,41);
INSERT INTO "sak_krav" VALUES(2026,2,2,'2026-11-12',0,'hva 2 æøå','nodvendig 2 æøå',NULL,'2026-11-12','2026-11-20',NULL,NULL,NULL,2,41);
INSERT INTO "sak_krav" VALUES(2026,3,3,'2026-11-13',1,'hva 3 æøå','nodvendig 3 æøå',NULL,'2026-11-12','2026-11-20',NULL,NULL,NULL,3,41);
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
INSERT INTO "sak_raad" VALUES(2026,1,1,'mote 1 æøå','2026-11-11',NULL,'anbefalt 1 æøå',NULL,'tekst 1 æøå',43);
INSERT INTO "sak_raad" VALUES(2026,2,2,'mote 2 æøå','2026-11-12',NULL,'anbefalt 2 æøå',NULL,'tekst 2 æøå',43);
INSERT INTO "sak_raad" VALUES(2026,3,3,'mote 3 æøå','2026-11-13',NULL,'anbefalt 3 æøå',NULL,'tekst 3 æøå',43);
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
INSERT INTO "sak_raad_brudd" VALUES(2026,1,1,'kode 1 æøå','ikke brudd',44);
INSERT INTO "sak_raad_brudd" VALUES(2026,2,2,'kode 2 æøå','ikke tilstrekkelig opplyst',44);
INSERT INTO "sak_raad_brudd" VALUES(2026,3,3,'kode 3 æøå','brudd',44);
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
INSERT INTO "sak_retur" VALUES(2026,1,1,'2026-11-11','av 1 æøå','grunn 1 æøå',46);
INSERT INTO "sak_retur" VALUES(2026,2,2,'2026-11-12','av 2 æøå','grunn 2 æøå',46);
INSERT INTO "sak_retur" VALUES(2026,3,3,'2026-11-13','av 3 æøå','grunn 3 æøå',46);
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
INSERT INTO "sak_varsel" VALUES(2026,1,2026,1,'koblet 1 æøå',61);
INSERT INTO "sak_varsel" VALUES(2026,2,2026,2,'koblet 2 æøå',61);
INSERT INTO "sak_varsel" VALUES(2026,3,2026,3,'koblet 3 æøå',61);
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
INSERT INTO "slettet" VALUES('gjelder 1 æøå',1,'2026-11-11',NULL,'begynt 1 æøå','avsluttet 1 æøå',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,1,1,1,1,1,1,1,20);
INSERT INTO "slettet" VALUES('gjelder 2 æøå',2,'2026-11-12',NULL,'begynt 2 æøå','avsluttet 2 æøå',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,2,2,2,2,2,2,2,20);
INSERT INTO "slettet" VALUES('gjelder 3 æøå',3,'2026-11-13',NULL,'begynt 3 æøå','avsluttet 3 æøå',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,3,3,3,3,3,3,3,3,20);
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
INSERT INTO "slettet_brudd" VALUES('gjelder 1 æøå','kode 1 æøå','vurdering 1 æøå','alvor 1 æøå','raad 1 æøå',21);
INSERT INTO "slettet_brudd" VALUES('gjelder 2 æøå','kode 2 æøå',NULL,NULL,NULL,21);
INSERT INTO "slettet_brudd" VALUES('gjelder 3 æøå','kode 3 æøå','vurdering 3 æøå','alvor 3 æøå','raad 3 æøå',21);
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
INSERT INTO "sletting" VALUES(1,'gjelder 1 æøå','vedtak','hjemmel_tekst 1 æøå','henvisning 1 æøå','bedt_av 1 æøå','bedt 1 æøå',NULL,NULL,NULL,19);
INSERT INTO "sletting" VALUES(2,'gjelder 2 æøå','annen lov','hjemmel_tekst 2 æøå','henvisning 2 æøå','bedt_av 2 æøå','bedt 2 æøå',NULL,NULL,NULL,19);
INSERT INTO "sletting" VALUES(3,'gjelder 3 æøå','forskrift','hjemmel_tekst 3 æøå','henvisning 3 æøå','bedt_av 3 æøå','bedt 3 æøå',NULL,NULL,NULL,19);
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
INSERT INTO "soknad" VALUES(2026,1,'fornavn 1 æøå','mellomnavn 1 æøå','etternavn 1 æøå','kjonn 1 æøå','2026-11-11','fodselsnummer 1 æøå','fylke 1 æøå','telefon 1 æøå','epost 1 æøå','adresse 1 æøå',1,'strengt fortrolig','kapasitet 1 æøå','2026-11-11','papirpost','mangler dokumentasjon','nei','2026-11-11','myndig_av 1 æøå','nei','2026-11-11','opphold_av 1 æøå','nei','2026-11-11','dokumentasjon_av 1 æøå',1,'avgjort 1 æøå','underrettet 1 æøå','login 1 æøå',35);
INSERT INTO "soknad" VALUES(2026,2,'fornavn 2 æøå','mellomnavn 2 æøå','etternavn 2 æøå',NULL,NULL,NULL,'fylke 2 æøå','telefon 2 æøå','epost 2 æøå','adresse 2 æøå',0,'fortrolig',NULL,'2026-11-12','digitalt','innvilget','ikke avklart',NULL,NULL,'ikke avklart',NULL,NULL,'ikke avklart',NULL,NULL,2,NULL,NULL,'login 2 æøå',35);
INSERT INTO "soknad" VALUES(2026,3,'fornavn 3 æøå','mellomnavn 3 æøå','etternavn 3 æøå','kjonn 3 æøå','2026-11-13','fodselsnummer 3 æøå','fylke 3 æøå','telefon 3 æøå','epost 3 æøå','adresse 3 æøå',1,'strengt fortrolig','kapasitet 3 æøå','2026-11-13','papirpost','avslått','ja','2026-11-13','myndig_av 3 æøå','ja','2026-11-13','opphold_av 3 æøå','ja','2026-11-13','dokumentasjon_av 3 æøå',3,'avgjort 3 æøå','underrettet 3 æøå','login 3 æøå',35);
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
    sist          INTEGER NOT NULL,
    PRIMARY KEY (aar, lopenr, sprak, tolketype, kvalifikasjon),
    CONSTRAINT soknad_kvalifikasjon_slutter_med_grunn CHECK
        ((ugyldig_fra IS NULL) = (ugyldig_grunn IS NULL)),
    CONSTRAINT soknad_kvalifikasjon_sprak_finnes FOREIGN KEY (aar, lopenr, sprak, tolketype)
        REFERENCES soknad_sprak (aar, lopenr, sprak, tolketype),
    CONSTRAINT soknad_kvalifikasjon_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "soknad_kvalifikasjon" VALUES(2026,1,'sprak 1 æøå','tolketype 1 æøå','kvalifikasjon 1 æøå','2026-11-11','2026-11-11',NULL,NULL,'begrunnelse 1 æøå',37);
INSERT INTO "soknad_kvalifikasjon" VALUES(2026,2,'sprak 2 æøå','tolketype 2 æøå','kvalifikasjon 2 æøå',NULL,NULL,'2026-11-12','utløpt',NULL,37);
INSERT INTO "soknad_kvalifikasjon" VALUES(2026,3,'sprak 3 æøå','tolketype 3 æøå','kvalifikasjon 3 æøå','2026-11-13','2026-11-13',NULL,NULL,'begrunnelse 3 æøå',37);
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
INSERT INTO "soknad_sprak" VALUES(2026,1,'sprak 1 æøå','tolketype 1 æøå','avslått','begrunnelse 1 æøå',36);
INSERT INTO "soknad_sprak" VALUES(2026,2,'sprak 2 æøå','tolketype 2 æøå','innvilget',NULL,36);
INSERT INTO "soknad_sprak" VALUES(2026,3,'sprak 3 æøå','tolketype 3 æøå','avslått','begrunnelse 3 æøå',36);
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
INSERT INTO "tolk" VALUES(1,'fornavn 1 æøå','mellomnavn 1 æøå','etternavn 1 æøå','mann','2026-11-11','fylke 1 æøå','telefon 1 æøå','epost 1 æøå','adresse 1 æøå',1,'deltid','2026-11-11','inaktiv','sok 1 æøå',29,'fodselsnummer 1 æøå','strengt fortrolig');
INSERT INTO "tolk" VALUES(2,'fornavn 2 æøå','mellomnavn 2 æøå','etternavn 2 æøå','kvinne',NULL,'fylke 2 æøå','telefon 2 æøå','epost 2 æøå','adresse 2 æøå',0,'sporadisk',NULL,'ikke oppført','sok 2 æøå',29,NULL,'fortrolig');
INSERT INTO "tolk" VALUES(3,'fornavn 3 æøå','mellomnavn 3 æøå','etternavn 3 æøå','mann','2026-11-13','fylke 3 æøå','telefon 3 æøå','epost 3 æøå','adresse 3 æøå',1,'heltid','2026-11-13','oppført','sok 3 æøå',29,'fodselsnummer 3 æøå','strengt fortrolig');
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
    sist          INTEGER NOT NULL,
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
INSERT INTO "tolk_kvalifikasjon" VALUES(1,'sprak 1 æøå','norsk tegnspråk','bachelor','2026-11-11','2026-11-11',NULL,NULL,'begrunnelse 1 æøå',31);
INSERT INTO "tolk_kvalifikasjon" VALUES(2,'sprak 2 æøå','norsk skrivetolking','grunnemne',NULL,NULL,'2026-11-12','utløpt',NULL,31);
INSERT INTO "tolk_kvalifikasjon" VALUES(3,'sprak 3 æøå','tolking for døvblinde','tospråktest','2026-11-13','2026-11-13',NULL,NULL,'begrunnelse 3 æøå',31);
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
INSERT INTO "tolk_sammenslatt" VALUES(1,10482,'2026-11-11','begrunnelse 1 æøå',34);
INSERT INTO "tolk_sammenslatt" VALUES(2,10482,'2026-11-12',NULL,34);
INSERT INTO "tolk_sammenslatt" VALUES(3,10482,'2026-11-13','begrunnelse 3 æøå',34);
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
INSERT INTO "tolk_slettet" VALUES(1,'2026-11-11',1,1,1,1,32);
INSERT INTO "tolk_slettet" VALUES(2,'2026-11-12',2,2,2,2,32);
INSERT INTO "tolk_slettet" VALUES(3,'2026-11-13',3,3,3,3,32);
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
INSERT INTO "tolk_sprak" VALUES(1,'sprak 1 æøå','norsk tegnspråk','B',1,1,30,NULL);
INSERT INTO "tolk_sprak" VALUES(2,'sprak 2 æøå','norsk skrivetolking','C',0,0,30,1);
INSERT INTO "tolk_sprak" VALUES(3,'sprak 3 æøå','tolking for døvblinde','D',1,1,30,NULL);
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
INSERT INTO "tolkebevis" VALUES(2026,1,1,'2026-11-12','id 1 æøå','signatur 1 æøå',NULL,NULL,'begrunnelse 1 æøå',49);
INSERT INTO "tolkebevis" VALUES(2026,2,2,'2026-11-12','id 2 æøå','signatur 2 æøå','2026-11-13','erstattet',NULL,49);
INSERT INTO "tolkebevis" VALUES(2026,3,3,'2026-11-12','id 3 æøå','signatur 3 æøå',NULL,NULL,'begrunnelse 3 æøå',49);
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
INSERT INTO "tolkebevis_nokkel" VALUES('id 1 æøå','offentlig 1 æøå','2026-11-11','2026-11-11',48);
INSERT INTO "tolkebevis_nokkel" VALUES('id 2 æøå','offentlig 2 æøå','2026-11-12',NULL,48);
INSERT INTO "tolkebevis_nokkel" VALUES('id 3 æøå','offentlig 3 æøå','2026-11-13','2026-11-13',48);
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
INSERT INTO "utvalg_habilitet" VALUES(1,2026,1,'deltok 1 æøå',1,57);
INSERT INTO "utvalg_habilitet" VALUES(2,2026,2,'deltok 2 æøå',0,57);
INSERT INTO "utvalg_habilitet" VALUES(3,2026,3,'deltok 3 æøå',1,57);
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
INSERT INTO "utvalg_innkalling" VALUES(1,2026,1,1,1,'sak 1 æøå','innkalt 1 æøå','forfall 1 æøå',1,1,56);
INSERT INTO "utvalg_innkalling" VALUES(2,2026,2,2,2,NULL,'innkalt 2 æøå',NULL,2,2,56);
INSERT INTO "utvalg_innkalling" VALUES(3,2026,3,3,3,'sak 3 æøå','innkalt 3 æøå','forfall 3 æøå',3,3,56);
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
INSERT INTO "utvalg_medlem" VALUES(1,1,'utdanning','vara','navn 1 æøå','kjonn 1 æøå','fylke 1 æøå','sprak 1 æøå','arbeidsgivere 1 æøå',1,'adresse 1 æøå','2026-11-11','2026-11-11','login 1 æøå','oppnevnt 1 æøå','taushet 1 æøå','2026-11-11','2026-11-11',52);
INSERT INTO "utvalg_medlem" VALUES(2,2,'bruker','fast','navn 2 æøå',NULL,NULL,'sprak 2 æøå','arbeidsgivere 2 æøå',2,NULL,'2026-11-12','2026-11-12','login 2 æøå','oppnevnt 2 æøå',NULL,NULL,NULL,52);
INSERT INTO "utvalg_medlem" VALUES(3,3,'bestiller','vara','navn 3 æøå','kjonn 3 æøå','fylke 3 æøå','sprak 3 æøå','arbeidsgivere 3 æøå',3,'adresse 3 æøå','2026-11-13','2026-11-13','login 3 æøå','oppnevnt 3 æøå','taushet 3 æøå','2026-11-13','2026-11-13',52);
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
INSERT INTO "utvalg_mote" VALUES(2026,1,'2026-11-11','kl 1 æøå','sted 1 æøå','login 1 æøå','innkalt 1 æøå',1,'2026-11-12',53);
INSERT INTO "utvalg_mote" VALUES(2026,2,'2026-11-12',NULL,NULL,'login 2 æøå',NULL,NULL,NULL,53);
INSERT INTO "utvalg_mote" VALUES(2026,3,'2026-11-13','kl 3 æøå','sted 3 æøå','login 3 æøå','innkalt 3 æøå',2,'2026-11-13',53);
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
INSERT INTO "utvalg_motesak" VALUES(2026,1,2026,1,'merknad 1 æøå',1,54);
INSERT INTO "utvalg_motesak" VALUES(2026,2,2026,2,NULL,2,54);
INSERT INTO "utvalg_motesak" VALUES(2026,3,2026,3,'merknad 3 æøå',3,54);
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
INSERT INTO "utvalg_navn" VALUES(2026,1,1,'navn 1 æøå','rolle 1 æøå',55);
INSERT INTO "utvalg_navn" VALUES(2026,2,2,'navn 2 æøå','rolle 2 æøå',55);
INSERT INTO "utvalg_navn" VALUES(2026,3,3,'navn 3 æøå','rolle 3 æøå',55);
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
INSERT INTO "utvalg_nominasjon" VALUES(1,1,'utdanning','navn 1 æøå','nominert_av 1 æøå','2026-11-11','kjonn 1 æøå','fylke 1 æøå','sprak 1 æøå','arbeidsgivere 1 æøå',1,'adresse 1 æøå',1,'kari','2026-11-12',51);
INSERT INTO "utvalg_nominasjon" VALUES(2,2,'bruker','navn 2 æøå','nominert_av 2 æøå','2026-11-12',NULL,NULL,'sprak 2 æøå','arbeidsgivere 2 æøå',2,NULL,NULL,NULL,NULL,51);
INSERT INTO "utvalg_nominasjon" VALUES(3,3,'bestiller','navn 3 æøå','nominert_av 3 æøå','2026-11-13','kjonn 3 æøå','fylke 3 æøå','sprak 3 æøå','arbeidsgivere 3 æøå',3,'adresse 3 æøå',2,'kari','2026-11-13',51);
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
INSERT INTO "utvalg_stemme" VALUES(2026,1,1,1,1,'stemme 1 æøå',1,58);
INSERT INTO "utvalg_stemme" VALUES(2026,2,2,2,2,'stemme 2 æøå',0,58);
INSERT INTO "utvalg_stemme" VALUES(2026,3,3,3,3,'stemme 3 æøå',1,58);
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
INSERT INTO "utvalg_tillegg" VALUES(2026,1,1,'2026-11-11','av 1 æøå','tekst 1 æøå',59);
INSERT INTO "utvalg_tillegg" VALUES(2026,2,2,'2026-11-12','av 2 æøå','tekst 2 æøå',59);
INSERT INTO "utvalg_tillegg" VALUES(2026,3,3,'2026-11-13','av 3 æøå','tekst 3 æøå',59);
CREATE TABLE utvalg_utlysning (
    id        INTEGER NOT NULL PRIMARY KEY,
    kunngjort TEXT NOT NULL,
    frist     TEXT NOT NULL,
    sist      INTEGER NOT NULL,
    CONSTRAINT utvalg_utlysning_frist_etter_kunngjort CHECK (frist >= kunngjort),
    CONSTRAINT utvalg_utlysning_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "utvalg_utlysning" VALUES(1,'2026-11-12','2026-12-15',50);
INSERT INTO "utvalg_utlysning" VALUES(2,'2026-11-12','2026-12-15',50);
INSERT INTO "utvalg_utlysning" VALUES(3,'2026-11-12','2026-12-15',50);
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
INSERT INTO "varsel" VALUES(2026,1,'2026-11-11','2026-11-11','kanal 1 æøå','varsler_type 1 æøå','ønsker',1,'tolk_navn_oppgitt 1 æøå','tolkenummer_oppgitt 1 æøå',NULL,'sprak 1 æøå','2026-11-11','2026-11-11','oppdragsgiver 1 æøå','oppdragstype 1 æøå','tolkemetode 1 æøå','tolkeretning 1 æøå',1,'beskrivelse 1 æøå',1,1,'virkeomrade 1 æøå','status 1 æøå','login 1 æøå',60);
INSERT INTO "varsel" VALUES(2026,2,'2026-11-12',NULL,'kanal 2 æøå',NULL,'ikke-bedt-om',2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,'beskrivelse 2 æøå',0,0,'virkeomrade 2 æøå','status 2 æøå','login 2 æøå',60);
INSERT INTO "varsel" VALUES(2026,3,'2026-11-13','2026-11-13','kanal 3 æøå','varsler_type 3 æøå','ukjent',3,'tolk_navn_oppgitt 3 æøå','tolkenummer_oppgitt 3 æøå',NULL,'sprak 3 æøå','2026-11-13','2026-11-13','oppdragsgiver 3 æøå','oppdragstype 3 æøå','tolkemetode 3 æøå','tolkeretning 3 æøå',1,'beskrivelse 3 æøå',1,1,'virkeomrade 3 æøå','status 3 æøå','login 3 æøå',60);
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
INSERT INTO "varsel_avslutning" VALUES(2026,1,1,'rett_organ 1 æøå','begrunnelse 1 æøå',NULL,'bedt_av 1 æøå','bedt 1 æøå',NULL,NULL,NULL,NULL,1,64);
INSERT INTO "varsel_avslutning" VALUES(2026,2,2,'rett_organ 2 æøå','begrunnelse 2 æøå',NULL,'bedt_av 2 æøå','bedt 2 æøå',NULL,NULL,NULL,NULL,2,64);
INSERT INTO "varsel_avslutning" VALUES(2026,3,3,'rett_organ 3 æøå','begrunnelse 3 æøå',NULL,'bedt_av 3 æøå','bedt 3 æøå',NULL,NULL,NULL,NULL,3,64);
CREATE TABLE varsel_brudd (
    aar    INTEGER NOT NULL,
    lopenr INTEGER NOT NULL,
    kode   TEXT NOT NULL,
    sist   INTEGER NOT NULL,
    PRIMARY KEY (aar, lopenr, kode),
    CONSTRAINT varsel_brudd_varsel_finnes FOREIGN KEY (aar, lopenr) REFERENCES varsel (aar, lopenr),
    CONSTRAINT varsel_brudd_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "varsel_brudd" VALUES(2026,1,'kode 1 æøå',62);
INSERT INTO "varsel_brudd" VALUES(2026,2,'kode 2 æøå',62);
INSERT INTO "varsel_brudd" VALUES(2026,3,'kode 3 æøå',62);
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
INSERT INTO "varsler_identitet" VALUES(2026,1,1,'navn 1 æøå','kontakt 1 æøå',63);
INSERT INTO "varsler_identitet" VALUES(2026,2,2,'navn 2 æøå','kontakt 2 æøå',63);
INSERT INTO "varsler_identitet" VALUES(2026,3,3,'navn 3 æøå','kontakt 3 æøå',63);
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
COMMIT;
PRAGMA application_id = 1229800521;
PRAGMA user_version = 14;
