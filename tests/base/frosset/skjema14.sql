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
INSERT INTO "database" VALUES('42d6008afed1965a','3610ed07',0,'2026-11-23T10:15:00.000000Z');
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
INSERT INTO "journal" VALUES(1,'2026-11-23T10:15:00.000000Z','kari','bruker.ny','bruker:kari','9336b8d120d74bcd67db8d4819bbf93baefbfee0da7fdd276c8d5d93bc9d572b','start:42d6008afed1965a','bfa05606c40773b356cdb7fba30038dc7e0dcae1de729b3cb0b3c62a61c7173d');
INSERT INTO "journal" VALUES(2,'2026-11-23T10:16:00.000000Z','kari','vedlegg.laget','vedlegg:alle','87a5aeebe6d65b96093b22c6a2bd76bf284f2cc48dcf0107a29981cec22c00f7','bfa05606c40773b356cdb7fba30038dc7e0dcae1de729b3cb0b3c62a61c7173d','086c3c1ee2468dd6cd1ec61c8792e9505b05df71cad421f50bd600be65a3a4f9');
INSERT INTO "journal" VALUES(3,'2026-11-23T10:17:00.000000Z','kari','journalpost.laget','journalpost:alle','0149b725ecdc9db13be1358f4d79d243df4b22a926ba6cf80b0b573ec4654e9b','086c3c1ee2468dd6cd1ec61c8792e9505b05df71cad421f50bd600be65a3a4f9','4cbc97034a9f4d233916c057ce4af4f122b9bc43c1cb06732ffe67486b15eca5');
INSERT INTO "journal" VALUES(4,'2026-11-23T10:18:00.000000Z','kari','rettelse.laget','rettelse:alle','f0a6e715d1957d4e434dd956adff5f84c23ab4bc3de393969669f3479adca040','4cbc97034a9f4d233916c057ce4af4f122b9bc43c1cb06732ffe67486b15eca5','20ea6ae47bb981dace44b1ca1cb319183f9bdc8675a68565432a5b4612eece23');
INSERT INTO "journal" VALUES(5,'2026-11-23T10:19:00.000000Z','kari','innlesing.laget','innlesing:alle','18f6c5691cf3f7fe786ea98581889592fc32ec47991ae0ec7b7c8b1072279321','20ea6ae47bb981dace44b1ca1cb319183f9bdc8675a68565432a5b4612eece23','a764d9ced5f01451760dceeca3407eac179ea2fa54fa4a21439718111e60455d');
INSERT INTO "journal" VALUES(6,'2026-11-23T10:20:00.000000Z','kari','bosetting_tall.laget','bosetting_tall:alle','a8fd2c08e525bb64c4f71a4c25d223f115a6ce8c983d394388cfa5a27fd6a9b0','a764d9ced5f01451760dceeca3407eac179ea2fa54fa4a21439718111e60455d','c9a1bf5a20b06e3ce2023a58ee53971439b85e6390097eab22972ab482814751');
INSERT INTO "journal" VALUES(7,'2026-11-23T10:21:00.000000Z','kari','brev.laget','brev:alle','3b3eb38fceb4aa0b450de4a1cae6b72ca8ba75bf7dfac2303a3157d117e5dea5','c9a1bf5a20b06e3ce2023a58ee53971439b85e6390097eab22972ab482814751','7e4cf2000f6bc1952893f18d65f0b41e15af740ac767ec2a476d085bc3a214a0');
INSERT INTO "journal" VALUES(8,'2026-11-23T10:22:00.000000Z','kari','bruker.laget','bruker:alle','5ff2c2ff0a6605d91e4621ad424ced4bc6a30a5d4bf0822a421dda198dfd1b33','7e4cf2000f6bc1952893f18d65f0b41e15af740ac767ec2a476d085bc3a214a0','78ec68188e9b4bcd71f9e2a45e893fa94085e686ef8dba20522d2d3007ec9d55');
INSERT INTO "journal" VALUES(9,'2026-11-23T10:23:00.000000Z','kari','frist.laget','frist:alle','1943de6293f515520010eee6e4b69ff8ce72755346ca8f7c7ac7761ad24ef3ec','78ec68188e9b4bcd71f9e2a45e893fa94085e686ef8dba20522d2d3007ec9d55','8d313e5cc426ee6ff1bf39db583ee6c1ae8fd8eb2d0aeb21ed78fd271f1c4029');
INSERT INTO "journal" VALUES(10,'2026-11-23T10:24:00.000000Z','kari','habilitet.laget','habilitet:alle','19569ff6a92ca34e8cc2e2f9b96e751ed0e39a59db86a47b47309418033530a7','8d313e5cc426ee6ff1bf39db583ee6c1ae8fd8eb2d0aeb21ed78fd271f1c4029','48785e8e196c6dd7dc9f1d7c6d6a9c5dad08bc92ffc67fc9a57901e0acab821f');
INSERT INTO "journal" VALUES(11,'2026-11-23T10:25:00.000000Z','kari','stedfortreder.laget','stedfortreder:alle','c07b945db4016c9790946e07b39d9298ef607258216bb1eee31ac1d3a0c1c471','48785e8e196c6dd7dc9f1d7c6d6a9c5dad08bc92ffc67fc9a57901e0acab821f','cb067ca10d5753762070866bd93ea271e489a6d7eeaa4fd83e0a4b4d6099b093');
INSERT INTO "journal" VALUES(12,'2026-11-23T10:26:00.000000Z','kari','underretning.laget','underretning:alle','c11e367164b30cdd61d32d28b85fdf3653539da51cbcee9634aad77a2b4f1696','cb067ca10d5753762070866bd93ea271e489a6d7eeaa4fd83e0a4b4d6099b093','4a586ac8e29736a1c8d577fb8a3e258c78ef87786e842693fb5d72c4bc6758c5');
INSERT INTO "journal" VALUES(13,'2026-11-23T10:27:00.000000Z','kari','bevilling.laget','bevilling:alle','e7777fdfeb6cb7555844ed427447823e58f4df07b52de24f589286fd27c73c2a','4a586ac8e29736a1c8d577fb8a3e258c78ef87786e842693fb5d72c4bc6758c5','021acdedf78c21c794d688d6dfdcdf38d885b660ccf7ebb087ec0649fc69ef6f');
INSERT INTO "journal" VALUES(14,'2026-11-23T10:28:00.000000Z','kari','innspill.laget','innspill:alle','9d0b27572d1ab9a10d902b27f2644427172872c60624c64a9614866fdd3b454e','021acdedf78c21c794d688d6dfdcdf38d885b660ccf7ebb087ec0649fc69ef6f','1a4509440439deed13263e97786ea3011cfb70f207c773b19873fc259eafbc73');
INSERT INTO "journal" VALUES(15,'2026-11-23T10:29:00.000000Z','kari','innspill_svar.laget','innspill_svar:alle','27ad54f9d16adfbcc7e07e6bf1512ea13f24986f40055573215abeeb906f848f','1a4509440439deed13263e97786ea3011cfb70f207c773b19873fc259eafbc73','24bb66a95e94a7c0d49097ad1ba270738c11e7581ba36da8304466bc43c4f224');
INSERT INTO "journal" VALUES(16,'2026-11-23T10:30:00.000000Z','kari','innspill_vurdering.laget','innspill_vurdering:alle','5c7e9262399d1ef82e14c53587803b1e4939f8bb9ff5b2febdcaae7d433bc8d8','24bb66a95e94a7c0d49097ad1ba270738c11e7581ba36da8304466bc43c4f224','f97256e4dad748b8bf796e4bb3afd5225e219bba0532a9800dfe7ed1090f6a5e');
INSERT INTO "journal" VALUES(17,'2026-11-23T10:31:00.000000Z','kari','innsyn.laget','innsyn:alle','08a088e827d3a3acf1344e9e02a90612c051d7e2c0c3131816bd04722a36742b','f97256e4dad748b8bf796e4bb3afd5225e219bba0532a9800dfe7ed1090f6a5e','8c6ee1b54662dd675bebc0d2d535531c2b857e6d35c8a905fa22d56e675bb7b8');
INSERT INTO "journal" VALUES(18,'2026-11-23T10:32:00.000000Z','kari','innsyn_vurdering.laget','innsyn_vurdering:alle','3a7601cc2d103b2bc1e3e18c8e61666554e0463b40e256b57f0315ecc9bb7f5e','8c6ee1b54662dd675bebc0d2d535531c2b857e6d35c8a905fa22d56e675bb7b8','7e2c3e3ba9355843f65cf6ed81e082c4dec0078dffb881e9754bdb2c49eedc5d');
INSERT INTO "journal" VALUES(19,'2026-11-23T10:33:00.000000Z','kari','sletting.laget','sletting:alle','916432fff3884e9ba9201ad77d4f64942f84f29e35cc9fcb67cb792d76742fd7','7e2c3e3ba9355843f65cf6ed81e082c4dec0078dffb881e9754bdb2c49eedc5d','ecc3d092843b12bb09d7b0ee725a70a35e23a30d11da84ae3cdd079f71e8fb71');
INSERT INTO "journal" VALUES(20,'2026-11-23T10:34:00.000000Z','kari','slettet.laget','slettet:alle','871a0315ce9afcf4b38a7d1dc64ab2c107391f59073718840458fe310bfa963f','ecc3d092843b12bb09d7b0ee725a70a35e23a30d11da84ae3cdd079f71e8fb71','cfdf35a8cb5979c627d2ed2a20accb13a277500365a6d1c1f409f445ae024884');
INSERT INTO "journal" VALUES(21,'2026-11-23T10:35:00.000000Z','kari','slettet_brudd.laget','slettet_brudd:alle','482ce03b95f3f68b24c4e889fdb130b513b3bb326e6dc72e0f165543034636a3','cfdf35a8cb5979c627d2ed2a20accb13a277500365a6d1c1f409f445ae024884','82dcbe4839f81d76f63cd1a0b4dbc99642581fbb0fdfe4e204d93a914a5bd80e');
INSERT INTO "journal" VALUES(22,'2026-11-23T10:36:00.000000Z','kari','klage.laget','klage:alle','b0460683546ed00bfbf32a800997659d0479931a67b50f0e4d63406e5b9a12e2','82dcbe4839f81d76f63cd1a0b4dbc99642581fbb0fdfe4e204d93a914a5bd80e','e777f215227286487966f10ed738bc0a2660b6f01467ea3bba2497f550216d41');
INSERT INTO "journal" VALUES(23,'2026-11-23T10:37:00.000000Z','kari','klage_mangel.laget','klage_mangel:alle','e77d83d8f9998579e431e6e982f92bd67ee4cdc9d243495a6a2c960e7d437eeb','e777f215227286487966f10ed738bc0a2660b6f01467ea3bba2497f550216d41','fc605f06eba27485f88f5e934cea220f87e1d6e9ba691e6fb951bbf46ead6863');
INSERT INTO "journal" VALUES(24,'2026-11-23T10:38:00.000000Z','kari','klage_beslutning.laget','klage_beslutning:alle','657e151c3a1c3f22fe46b5296dc819b06bfe34c53499746a92a923bf487e3342','fc605f06eba27485f88f5e934cea220f87e1d6e9ba691e6fb951bbf46ead6863','58e5c103cf229d4f8353111ca67275060b52f095c568fa514ea661072c202479');
INSERT INTO "journal" VALUES(25,'2026-11-23T10:39:00.000000Z','kari','klage_utsettelse.laget','klage_utsettelse:alle','48d7e86017b84923e5815c9ee103d00415d6cc53b5a22ab8f5624bd277828de9','58e5c103cf229d4f8353111ca67275060b52f095c568fa514ea661072c202479','f0b0415845fe7241bed2a1c5f47c1813036acc18e778194ac041b88b11057720');
INSERT INTO "journal" VALUES(26,'2026-11-23T10:40:00.000000Z','kari','klage_kostnad.laget','klage_kostnad:alle','19e3ecc869f467c46240419b9dac09235f28c655c53c8d551c01e6a73fdb6ea7','f0b0415845fe7241bed2a1c5f47c1813036acc18e778194ac041b88b11057720','c541361fa22d689228d8f3c2cde2e04b783a18499f7e553bc810cf23f0a861f3');
INSERT INTO "journal" VALUES(27,'2026-11-23T10:41:00.000000Z','kari','reaksjon.laget','reaksjon:alle','9b58fd47c2a341a0250dd9bb2779d006fe4573480353ddb06e77c04fa912545a','c541361fa22d689228d8f3c2cde2e04b783a18499f7e553bc810cf23f0a861f3','dbd7e839e6939a494f792fbb9d7e4ebdf034f9a72f5554fd45a6abf976a681c8');
INSERT INTO "journal" VALUES(28,'2026-11-23T10:42:00.000000Z','kari','reaksjon_utsatt.laget','reaksjon_utsatt:alle','0e0be4dc4e636bf7645f75cafd2c6182ad2b6cbc0e5e627c529bf8ca08eaf328','dbd7e839e6939a494f792fbb9d7e4ebdf034f9a72f5554fd45a6abf976a681c8','3b07a42aa674f99881f950e17117adfbdac80f4cc66fdfbc9b6bf7fa17dec286');
INSERT INTO "journal" VALUES(29,'2026-11-23T10:43:00.000000Z','kari','tolk.laget','tolk:alle','deac5bdc62a71f65d4fe3a0316456594989d01167d77c45a4b97597d20f06245','3b07a42aa674f99881f950e17117adfbdac80f4cc66fdfbc9b6bf7fa17dec286','0e32b73cecae316639b494f172bfb6cb0cbe95e260990c90aad8af23cb731019');
INSERT INTO "journal" VALUES(30,'2026-11-23T10:44:00.000000Z','kari','tolk_sprak.laget','tolk_sprak:alle','c8dca590fd533ac24d85d5154e21ee48e42339e3d80fedc5013e0b1685ea79ac','0e32b73cecae316639b494f172bfb6cb0cbe95e260990c90aad8af23cb731019','0e07cab7ed01d4b518226885f9e0262164fe8ff96debbf3fcd59838af6e847bd');
INSERT INTO "journal" VALUES(31,'2026-11-23T10:45:00.000000Z','kari','tolk_kvalifikasjon.laget','tolk_kvalifikasjon:alle','d637409b7476fbac56f1065d1b9d0fbe800dc83a895591c9cb3058783093f081','0e07cab7ed01d4b518226885f9e0262164fe8ff96debbf3fcd59838af6e847bd','7a79310eb22a51cb5bacaf5a1e047ad4597cebab15b8b75cdc0062ecdcc62556');
INSERT INTO "journal" VALUES(32,'2026-11-23T10:46:00.000000Z','kari','tolk_slettet.laget','tolk_slettet:alle','ce51e6c86edf1379a3ad735c6fbd99060f0e97a0e4396a9397231f7d413f9b4e','7a79310eb22a51cb5bacaf5a1e047ad4597cebab15b8b75cdc0062ecdcc62556','6408a53c1d32b62344e2ee1640f5865a8b01ed06c7208765044068cbe3d3e192');
INSERT INTO "journal" VALUES(33,'2026-11-23T10:47:00.000000Z','kari','oppforing_opphort.laget','oppforing_opphort:alle','3a9fe50ca66b6a5b9b7c240d3344f898df3be077df1f20c55858a273752afcef','6408a53c1d32b62344e2ee1640f5865a8b01ed06c7208765044068cbe3d3e192','abbbb7553281da179f18d8a957675654e188a5c10fb46af23c776f803678bb7c');
INSERT INTO "journal" VALUES(34,'2026-11-23T10:48:00.000000Z','kari','tolk_sammenslatt.laget','tolk_sammenslatt:alle','80017eb513b10fd186ce8c42f90758b0c571625e55059ff97ae7b948b72f170a','abbbb7553281da179f18d8a957675654e188a5c10fb46af23c776f803678bb7c','59c689554837279d339e0c83d1b6643bfdeb2bcb47c2c9f0dc875f4a7658f1e1');
INSERT INTO "journal" VALUES(35,'2026-11-23T10:49:00.000000Z','kari','soknad.laget','soknad:alle','2eb98855b8c9610f473ab34822928bd1e6c1cd4c10e5ba5b106f44224a781d0c','59c689554837279d339e0c83d1b6643bfdeb2bcb47c2c9f0dc875f4a7658f1e1','ab3141a7378a3992b0f2c52ac97405daa2edddb5d8560ad4a0d62266dd901922');
INSERT INTO "journal" VALUES(36,'2026-11-23T10:50:00.000000Z','kari','soknad_sprak.laget','soknad_sprak:alle','6ba3ec9c3dc3c17cb180a488bf827fd9cc935cb9977009461cd06d859328cd97','ab3141a7378a3992b0f2c52ac97405daa2edddb5d8560ad4a0d62266dd901922','f51d4810d3437bfddafe662af1d0662c723059d05c81c4e1aaa6e4484e247a7c');
INSERT INTO "journal" VALUES(37,'2026-11-23T10:51:00.000000Z','kari','soknad_kvalifikasjon.laget','soknad_kvalifikasjon:alle','0202682bf3911e164f66d95fdc2e59429c03cb2ff77600ec900ff6e32691c21e','f51d4810d3437bfddafe662af1d0662c723059d05c81c4e1aaa6e4484e247a7c','4f583d5f541770b180b0ea8945428a1c71da154e619c8c28c2e9f1fc47f68531');
INSERT INTO "journal" VALUES(38,'2026-11-23T10:52:00.000000Z','kari','rutine.laget','rutine:alle','f2070a58c348a3e52a10d17d9f95d9358518d19d7ae8747ff9ec93d5840fa7e2','4f583d5f541770b180b0ea8945428a1c71da154e619c8c28c2e9f1fc47f68531','98a43a02ade301907aaf499601ee7c9b2f5ada5558af12e469c95214f6353708');
INSERT INTO "journal" VALUES(39,'2026-11-23T10:53:00.000000Z','kari','sak.laget','sak:alle','359f899251650600a0309b14d910daddc2a54174ddee8aed712d1ecd74b6a297','98a43a02ade301907aaf499601ee7c9b2f5ada5558af12e469c95214f6353708','e4b16f6cf22075cefd45d437b0ef3754d316f2c7f9ce623d948b0faa4ccae0b2');
INSERT INTO "journal" VALUES(40,'2026-11-23T10:54:00.000000Z','kari','sak_brudd.laget','sak_brudd:alle','096ca3133b355c50c2da57f0d2daec228419501e2dddb300cc8c258b26452677','e4b16f6cf22075cefd45d437b0ef3754d316f2c7f9ce623d948b0faa4ccae0b2','f3fc9ea4d97898a1dfdd6017930b0fb2e71929b5cb6fcfff1a71dae790093154');
INSERT INTO "journal" VALUES(41,'2026-11-23T10:55:00.000000Z','kari','sak_krav.laget','sak_krav:alle','d01df9181ae41708e85d164b81497f9bb349c662fcf8b334baf993761be5ce14','f3fc9ea4d97898a1dfdd6017930b0fb2e71929b5cb6fcfff1a71dae790093154','0cad82354f15eabc41eafa7e59397117a1ad9f8818573efca013937d9caf29f4');
INSERT INTO "journal" VALUES(42,'2026-11-23T10:56:00.000000Z','kari','sak_forelegging.laget','sak_forelegging:alle','f70d5cb4690a38ce25b0b6f2d6e663af8543cc0cefc10c539be69b0d45e32340','0cad82354f15eabc41eafa7e59397117a1ad9f8818573efca013937d9caf29f4','aa6409f705b239d5576bd4c187e257f70c987a51ee8a9a834598ad781a4c02cf');
INSERT INTO "journal" VALUES(43,'2026-11-23T10:57:00.000000Z','kari','sak_raad.laget','sak_raad:alle','a61715e0876325b78502283dbfe25f42911758037882dfcc77bb9dc10fdb9d9c','aa6409f705b239d5576bd4c187e257f70c987a51ee8a9a834598ad781a4c02cf','8218d5aa6c8f3ad0a07f14c7f775ac9ffbd4f0fa3163f8ec431e5ef8d70a5b74');
INSERT INTO "journal" VALUES(44,'2026-11-23T10:58:00.000000Z','kari','sak_raad_brudd.laget','sak_raad_brudd:alle','3a4a9fe80bca2e48b49b507c0598173497f53f631d8f03b193b86cdb59ac994f','8218d5aa6c8f3ad0a07f14c7f775ac9ffbd4f0fa3163f8ec431e5ef8d70a5b74','8d9bcbc816476b31e8b38d32435800bb717b5b6893c83281e9f056596bda2d92');
INSERT INTO "journal" VALUES(45,'2026-11-23T10:59:00.000000Z','kari','sak_beslutning.laget','sak_beslutning:alle','213acfc55c244b497197637af996cd72031cbef868bfc0b8ad27c3f154c68d36','8d9bcbc816476b31e8b38d32435800bb717b5b6893c83281e9f056596bda2d92','c57f9272242c373bd2a395bbab65c14851b81958c579889d60112004d4551de9');
INSERT INTO "journal" VALUES(46,'2026-11-23T11:00:00.000000Z','kari','sak_retur.laget','sak_retur:alle','ec986668751e27248540d935c9c14f70439f9aef12d25c8af9f2b756687c5a1f','c57f9272242c373bd2a395bbab65c14851b81958c579889d60112004d4551de9','a18b0d52f0a5d8770c690c1a3021024cd049b50e59312fd02a5f064603c3313e');
INSERT INTO "journal" VALUES(47,'2026-11-23T11:01:00.000000Z','kari','reaksjon_omgjoring.laget','reaksjon_omgjoring:alle','fe8a09d79fe61df0be18e3a4cc945f865968c7079ba757aa689e1c6951eb8cd2','a18b0d52f0a5d8770c690c1a3021024cd049b50e59312fd02a5f064603c3313e','f78d3732a6e925b6d63d2a37a1128ed8320680def0fdb8abea18e9b4ebbe7241');
INSERT INTO "journal" VALUES(48,'2026-11-23T11:02:00.000000Z','kari','tolkebevis_nokkel.laget','tolkebevis_nokkel:alle','65069f630f367c99f55f672a5d891a9d24271165ca61962f41e88f9464a28c90','f78d3732a6e925b6d63d2a37a1128ed8320680def0fdb8abea18e9b4ebbe7241','369065635288abe199ba610fe76791c4cd6fedbf087d894d42a4c80ae126830f');
INSERT INTO "journal" VALUES(49,'2026-11-23T11:03:00.000000Z','kari','tolkebevis.laget','tolkebevis:alle','be54c784c1284a7484361e0ae4e9be28f1151a2af1e8a30e187bf21046659c9f','369065635288abe199ba610fe76791c4cd6fedbf087d894d42a4c80ae126830f','e4c47b1ab1e6ddb8638ea54134d67a712ccaf68b669f9efff6b1ce9122fef50a');
INSERT INTO "journal" VALUES(50,'2026-11-23T11:04:00.000000Z','kari','utvalg_utlysning.laget','utvalg_utlysning:alle','5ff096d3f89f81f36c866daaedbf72d10b25fd2fdc34da38eb8a7156fd8e4ae0','e4c47b1ab1e6ddb8638ea54134d67a712ccaf68b669f9efff6b1ce9122fef50a','bb935b38fa1c25733b4f962196e030a6a6cf5533998e4317d356767ad6b3d747');
INSERT INTO "journal" VALUES(51,'2026-11-23T11:05:00.000000Z','kari','utvalg_nominasjon.laget','utvalg_nominasjon:alle','aaba0a26b1d16c0f1bab46ff471859f299cb2a580bde8d7d1e99f0821d6d08ce','bb935b38fa1c25733b4f962196e030a6a6cf5533998e4317d356767ad6b3d747','4128e0a6fd079a5ec421167fa5c9393348039aef1e55b851864e9228ca318c49');
INSERT INTO "journal" VALUES(52,'2026-11-23T11:06:00.000000Z','kari','utvalg_medlem.laget','utvalg_medlem:alle','963f008b0e68846bd3df50b75ecd1eab658b2432980dd9aae477b7f62f1492ef','4128e0a6fd079a5ec421167fa5c9393348039aef1e55b851864e9228ca318c49','8568c01f42eb7244521d517607458cbf75344633b308c9987c7c6598208d6140');
INSERT INTO "journal" VALUES(53,'2026-11-23T11:07:00.000000Z','kari','utvalg_mote.laget','utvalg_mote:alle','0917ede2c27f0c1760326f39848f2d374af71fb515d899badf41b94d50241b0a','8568c01f42eb7244521d517607458cbf75344633b308c9987c7c6598208d6140','9a1585f436fdeccd064686e91e414cfaa48dd6df33f9a03b228b120c43e03f93');
INSERT INTO "journal" VALUES(54,'2026-11-23T11:08:00.000000Z','kari','utvalg_motesak.laget','utvalg_motesak:alle','a0a9e85a595f98e985327fcab8f7c72062665968f4e92f5456ef2bf1994ced3b','9a1585f436fdeccd064686e91e414cfaa48dd6df33f9a03b228b120c43e03f93','8139a1fc650850d527428ed7ab480007450af253bc21c4359b3a78f14fa31bf5');
INSERT INTO "journal" VALUES(55,'2026-11-23T11:09:00.000000Z','kari','utvalg_navn.laget','utvalg_navn:alle','296a93292d04cbafcb85c4cab9275cf9747725ca5ebd76283e111a39773deb48','8139a1fc650850d527428ed7ab480007450af253bc21c4359b3a78f14fa31bf5','338ccd8f1a2b29f53b3dc772915cc8d51d162d1d764a3a08197576c49bb157a9');
INSERT INTO "journal" VALUES(56,'2026-11-23T11:10:00.000000Z','kari','utvalg_innkalling.laget','utvalg_innkalling:alle','e9be39b230a588565fa0b629a982e4460f7fbbbb81c15990c2d30b776b1f7625','338ccd8f1a2b29f53b3dc772915cc8d51d162d1d764a3a08197576c49bb157a9','c420b046a2c0ade4876e4cb0a91a32df5cba04aac24b78036759a1c68e9a32bd');
INSERT INTO "journal" VALUES(57,'2026-11-23T11:11:00.000000Z','kari','utvalg_habilitet.laget','utvalg_habilitet:alle','52330cbc0f8d1933419e509787e61f3b62c64c7eac7a99af4bb067ae424972d8','c420b046a2c0ade4876e4cb0a91a32df5cba04aac24b78036759a1c68e9a32bd','de41b93da2f4eed909ec165059a0861e572d69e48b7b8d0a8996f2d44466e93d');
INSERT INTO "journal" VALUES(58,'2026-11-23T11:12:00.000000Z','kari','utvalg_stemme.laget','utvalg_stemme:alle','2d8fadbb63642836879b2d05300586a46d7d09f65324d55d6ac6671699a5e188','de41b93da2f4eed909ec165059a0861e572d69e48b7b8d0a8996f2d44466e93d','5ec43c907387903c0ffc86a837734cc520c0099027f999c23ecf4f803c70536a');
INSERT INTO "journal" VALUES(59,'2026-11-23T11:13:00.000000Z','kari','utvalg_tillegg.laget','utvalg_tillegg:alle','9ee57284ac62685ec709b9637b34537e96e1142e924a1cb4223d15a65fc18076','5ec43c907387903c0ffc86a837734cc520c0099027f999c23ecf4f803c70536a','167fe96b92e8c800178a881420891fdbc1ce5e2059b734a56cacdae5c216835a');
INSERT INTO "journal" VALUES(60,'2026-11-23T11:14:00.000000Z','kari','varsel.laget','varsel:alle','2949ca204584b59f17ca4f85e2cc20e048032978140b7a5010fc7800b01ed57f','167fe96b92e8c800178a881420891fdbc1ce5e2059b734a56cacdae5c216835a','8e12714217cf8d6032ad72e36ef941d0217198bc3cd337c5018376b83b22ca20');
INSERT INTO "journal" VALUES(61,'2026-11-23T11:15:00.000000Z','kari','sak_varsel.laget','sak_varsel:alle','803b1478514bcd4eda4c0b5d2f87c773847dbf184d597a4721b8661446ab249e','8e12714217cf8d6032ad72e36ef941d0217198bc3cd337c5018376b83b22ca20','db11eb66e3a646fb4467574f49f2a16da9da145948220464d4f056b3ec9b3d35');
INSERT INTO "journal" VALUES(62,'2026-11-23T11:16:00.000000Z','kari','varsel_brudd.laget','varsel_brudd:alle','d40d6306e73951df542cec68e386c6023d7e42033bf621d6a52553f87cd6fa08','db11eb66e3a646fb4467574f49f2a16da9da145948220464d4f056b3ec9b3d35','429c9c410c7a0ac6735cfe1d6dbc3bad12d80ef936dfe55b6c7f83e0f15827bb');
INSERT INTO "journal" VALUES(63,'2026-11-23T11:17:00.000000Z','kari','varsler_identitet.laget','varsler_identitet:alle','b75c2a46bc805196057a9a799d4a6fbe13ecc71f44f6b533962a1ba690a17789','429c9c410c7a0ac6735cfe1d6dbc3bad12d80ef936dfe55b6c7f83e0f15827bb','88597246e58919080c9e62a79f9a308b0663d704563dc969eaba9121a981e132');
INSERT INTO "journal" VALUES(64,'2026-11-23T11:18:00.000000Z','kari','varsel_avslutning.laget','varsel_avslutning:alle','0d7667bbf28dfaab092e15ca14f07c772ff8c57d40cdb87b2f0d1080fc61caa9','88597246e58919080c9e62a79f9a308b0663d704563dc969eaba9121a981e132','1d6ef9024b551394e5e3696b52ad6200d6d3aa83717e832480fa4bcc9f076ea6');
INSERT INTO "journal" VALUES(65,'2026-11-23T11:19:00.000000Z','kari','identitet_innsyn.laget','identitet_innsyn:alle','7573eabf3e7307975166afeba8ca75c9f4f962b0c0efab1362e74a198f348077','1d6ef9024b551394e5e3696b52ad6200d6d3aa83717e832480fa4bcc9f076ea6','98ee6054fba9ac6e3089c4311fb0ea109e6cf5fec294ad5452f820dac6d4ed12');
INSERT INTO "journal" VALUES(66,'2026-11-23T12:19:00.000000Z','kari','bruker.endret','bruker:login 1 æøå','f0e27fe2228822f7209411e759debd81d643a5404def5102d1fbdf80e81d971f','98ee6054fba9ac6e3089c4311fb0ea109e6cf5fec294ad5452f820dac6d4ed12','78b3355a278a0ce2875cab916d1ffa1f6b659530d60b694c9c92b4279e07eede');
INSERT INTO "journal" VALUES(67,'2026-11-23T13:19:00.000000Z','kari','frist.slettet','frist:3','8a76747109a08f268be098de32857dd116f122d4e8df4a35ee4c26ae79d53412','78b3355a278a0ce2875cab916d1ffa1f6b659530d60b694c9c92b4279e07eede','24eb5a93d9b969b7b6efe81559363d7473792ff221b3887366b177cddbfe449e');
INSERT INTO "journal" VALUES(68,'2026-11-23T14:19:00.000000Z','kari','noe.lest','frist:1','2063aa16cd5861726915d2cb6cbcc378d004476da16ef65e789b8e4dc8d8891c','24eb5a93d9b969b7b6efe81559363d7473792ff221b3887366b177cddbfe449e','3ba7e469746053bc580d5951240710c733d4c5d600c4e36c5f86c2e1af135042');
CREATE TABLE journal_innhold (
    nr   INTEGER NOT NULL PRIMARY KEY,
    salt TEXT NOT NULL,
    json TEXT NOT NULL,
    CONSTRAINT journal_innhold_hører_til FOREIGN KEY (nr) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "journal_innhold" VALUES(1,'3ec58b12f3004d0572c5bb0da692719b','{"data": {}, "rader": [["bruker", "inn", {"login": "kari"}, {"fra": "2026-11-23", "leder": null, "login": "kari", "navn": {"#": "ab6373a79cf4c775f4fe39cabb7f8098"}, "roller": "saksbehandler beslutter statistiker leder leser", "ser_identitet": 1, "til": null}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(2,'c4f3365ba07472b4edf4aad0834d470f','{"data": {}, "rader": [["vedlegg", "inn", {"id": 1}, {"gjelder": "gjelder 1 æøå", "id": 1, "navn": {"#": "17f6223edd58398c1a0e857148f7bfcd"}, "retning": "ut", "sha256": "fb16c80de84b523a86823d0699d7c427ad2679d16c68dd6cb99a565d498c12fb", "storrelse": 23, "type": "type 1 æøå"}], ["vedlegg", "mange", {"koder": ["gjelder", "retning", "type", "storrelse", "sha256"], "nokkel": ["id"], "skjult": ["navn"], "tomme": []}, [[2, "gjelder 2 æøå", "inn", "type 2 æøå", 23, "fb16c80de84b523a86823d0699d7c427ad2679d16c68dd6cb99a565d498c12fb", "c436e8d58f2501653f189a2975b9d294"], [3, "gjelder 3 æøå", "ut", "type 3 æøå", 23, "fb16c80de84b523a86823d0699d7c427ad2679d16c68dd6cb99a565d498c12fb", "1a3b2e86ab87d47c64f945392d56e6f5"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(3,'7c6f5d27f60327917b3e4e860cc2e5c4','{"data": {}, "rader": [["journalpost", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "dato": "2026-11-11", "dokumentdato": "2026-11-11", "gjelder": "gjelder 1 æøå", "lopenr": 1, "part_skjermet": 1, "registrert": "2026-11-11", "retning": "ut", "tittel": {"#": "212c26ac9525cd87452695545ea5c213"}, "vedlegg": 1}], ["journalpost", "mange", {"koder": ["gjelder", "retning", "part_skjermet", "dokumentdato", "dato", "registrert", "vedlegg"], "nokkel": ["aar", "lopenr"], "skjult": ["tittel"], "tomme": []}, [[2026, 2, "gjelder 2 æøå", "inn", 0, "2026-11-12", "2026-11-12", "2026-11-12", 2, "6957928b09403e48b7416760018d7285"], [2026, 3, "gjelder 3 æøå", "ut", 1, "2026-11-13", "2026-11-13", "2026-11-13", 3, "6171b5e89e0a35038b53d84f8e651d30"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(4,'e64056fc170b7d8b744442532e75601d','{"data": {}, "rader": [["rettelse", "inn", {"id": 1}, {"felt": "felt 1 æøå", "fra": {"#": "012b00f6afb8d39936212e44413666ee"}, "gjelder": "gjelder 1 æøå", "id": 1, "til": {"#": "7ef9baaf1703d160444ead8798b58089"}}], ["rettelse", "mange", {"koder": ["gjelder", "felt"], "nokkel": ["id"], "skjult": ["fra", "til"], "tomme": []}, [[2, "gjelder 2 æøå", "felt 2 æøå", "----------------------------------------------------------------"], [3, "gjelder 3 æøå", "felt 3 æøå", "8658c5e0c6aa6fa2afd58e1fbcc83ec9a7730230c056a3e8054533afb3b7669b"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(5,'f7f6eb7c41d46c83442dbe540ae3e31f','{"data": {}, "rader": [["innlesing", "inn", {"id": 1}, {"dato": "2026-11-11", "filnavn": {"#": "c39167676e8f3835d3503571a1865971"}, "id": 1, "rader": 1, "sha256": "sha256 1 æøå", "slag": "slag 1 æøå"}], ["innlesing", "mange", {"koder": ["slag", "sha256", "rader", "dato"], "nokkel": ["id"], "skjult": ["filnavn"], "tomme": []}, [[2, "slag 2 æøå", "sha256 2 æøå", 2, "2026-11-12", "e5ad86d8e3bf139e06ad3c61d7743233"], [3, "slag 3 æøå", "sha256 3 æøå", 3, "2026-11-13", "bb1a32533241f00cdf4de8657ec3aaa6"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(6,'91e572764a5e6e8e1217423ce3bb34ca','{"data": {}, "rader": [["bosetting_tall", "last", {"innlesing": 1}, {"antall": 1, "kolonner": ["enhet", "aar", "kommune", "anmodet", "opprinnelig", "vedtatt", "bosatt", "bosatt_sammenslatt"], "orden": ["enhet", "aar", "kommune"], "sha256": "4af961f12a4b196c99dfe89e969c696c2397a4f90acd10fb798e1a44001a05f8"}], ["bosetting_tall", "last", {"innlesing": 2}, {"antall": 1, "kolonner": ["enhet", "aar", "kommune", "anmodet", "opprinnelig", "vedtatt", "bosatt", "bosatt_sammenslatt"], "orden": ["enhet", "aar", "kommune"], "sha256": "34a469b6114e3db57a0eb2674a10fe8897d34affb62ce8a3d03b28e4793302ad"}], ["bosetting_tall", "last", {"innlesing": 3}, {"antall": 1, "kolonner": ["enhet", "aar", "kommune", "anmodet", "opprinnelig", "vedtatt", "bosatt", "bosatt_sammenslatt"], "orden": ["enhet", "aar", "kommune"], "sha256": "a8803ccac0162551e3c50362e13ec81ee78e7f0e39afaad5a39e39a16af2cbba"}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(7,'127f52c17201948160e4f3555cdb6b96','{"data": {}, "rader": [["brev", "inn", {"id": 1}, {"dato": "2026-11-11", "gjelder": "gjelder 1 æøå", "id": 1, "innhold": {"#": "42bb953800840f86f5ee67b10902d7f1"}, "mal": "mal 1 æøå", "malform": "nynorsk", "sendt": "2026-11-23", "sha256": "fb16c80de84b523a86823d0699d7c427ad2679d16c68dd6cb99a565d498c12fb", "tittel": {"#": "24e59b7e83e182ca0e411fd32bbcdcf5"}, "vedlegg": 1, "versjon": 1}], ["brev", "mange", {"koder": ["gjelder", "mal", "versjon", "malform", "dato", "sendt", "sha256", "vedlegg"], "nokkel": ["id"], "skjult": ["tittel", "innhold"], "tomme": []}, [[2, "gjelder 2 æøå", "mal 2 æøå", 2, "bokmål", "2026-11-12", null, null, null, "71a82b2b24a49e7ced9b8407e8b44a1698798567672d94b4b982f381570f8122"], [3, "gjelder 3 æøå", "mal 3 æøå", 3, "nynorsk", "2026-11-13", null, null, null, "d869f89492c9a32b1eed971dfeedbd25e63dfa15f4d0800c422199d613c05ce9"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(8,'e3a1bab6072cb7677f4c356c0e0b1449','{"data": {}, "rader": [["bruker", "inn", {"login": "login 1 æøå"}, {"fra": "2026-11-11", "leder": null, "login": "login 1 æøå", "navn": {"#": "7543e6f26c1590793774559dc54185c3"}, "roller": "roller 1 æøå", "ser_identitet": 1, "til": "2026-11-11"}], ["bruker", "mange", {"koder": ["roller", "leder", "ser_identitet", "fra", "til"], "nokkel": ["login"], "skjult": ["navn"], "tomme": []}, [["login 2 æøå", "roller 2 æøå", null, 0, "2026-11-12", null, "602fe5b69078883cf1ee561f60eff271"], ["login 3 æøå", "roller 3 æøå", null, 1, "2026-11-13", "2026-11-13", "649cd41d7439b7beecedaf122fa3539d"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(9,'f5deea5b038e0a908547ec549a6eb27c','{"data": {}, "rader": [["frist", "inn", {"id": 1}, {"ansvarlig": "ansvarlig 1 æøå", "antatt": 1, "binder": "binder 1 æøå", "flyttet": "flyttet 1 æøå", "gjelder": "gjelder 1 æøå", "grunn": {"#": "43023df1ef9139410991ec905353c84d"}, "hjemmel": "hjemmel 1 æøå", "hva": "hva 1 æøå", "id": 1, "lukket": "lukket 1 æøå", "lukket_som": "ikke nødvendig", "neste": "neste 1 æøå", "regel": "regel 1 æøå", "regel_fra": "2026-11-11", "siste": "2026-11-11", "start": "2026-11-11", "streng": "2026-11-11"}], ["frist", "mange", {"koder": ["gjelder", "regel", "regel_fra", "hva", "hjemmel", "antatt", "binder", "ansvarlig", "start", "streng", "siste", "flyttet", "neste", "lukket_som", "lukket"], "nokkel": ["id"], "skjult": ["grunn"], "tomme": []}, [[2, "gjelder 2 æøå", "regel 2 æøå", "2026-11-12", "hva 2 æøå", "hjemmel 2 æøå", 0, "binder 2 æøå", null, "2026-11-12", "2026-11-12", "2026-11-12", "flyttet 2 æøå", "neste 2 æøå", "holdt", null, "--------------------------------"], [3, "gjelder 3 æøå", "regel 3 æøå", "2026-11-13", "hva 3 æøå", "hjemmel 3 æøå", 1, "binder 3 æøå", "ansvarlig 3 æøå", "2026-11-13", "2026-11-13", "2026-11-13", "flyttet 3 æøå", "neste 3 æøå", "ikke nødvendig", "lukket 3 æøå", "65b0b554deecd620ec702cfd17d244f6"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(10,'b849d3a39f2b39b4260b8ca74917f43e','{"data": {}, "rader": [["habilitet", "inn", {"id": 1}, {"avgjort_av": "avgjort_av 1 æøå", "dato": "2026-11-11", "gjelder": "gjelder 1 æøå", "grunnlag": null, "id": 1, "innsigelse": 1, "person": "person 1 æøå", "svar": "inhabil", "unntak": null, "vurdering": null}], ["habilitet", "mange", {"koder": ["gjelder", "person", "svar", "grunnlag", "innsigelse", "unntak", "avgjort_av", "dato"], "nokkel": ["id"], "skjult": ["vurdering"], "tomme": []}, [[2, "gjelder 2 æøå", "person 2 æøå", "forelagt", null, 0, null, "avgjort_av 2 æøå", "2026-11-12", "--------------------------------"], [3, "gjelder 3 æøå", "person 3 æøå", "habil", null, 1, null, "avgjort_av 3 æøå", "2026-11-13", "--------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(11,'b39731754d82df15ff5dc6aa0dee2799','{"data": {}, "rader": [["stedfortreder", "inn", {"id": 1}, {"dato": "2026-11-11", "gjelder": "gjelder 1 æøå", "i_stedet_for": "i_stedet_for 1 æøå", "id": 1, "oppnevnt_av": "oppnevnt_av 1 æøå", "person": "person 1 æøå"}], ["stedfortreder", "mange", {"koder": ["gjelder", "person", "i_stedet_for", "oppnevnt_av", "dato"], "nokkel": ["id"], "skjult": [], "tomme": []}, [[2, "gjelder 2 æøå", "person 2 æøå", "i_stedet_for 2 æøå", "oppnevnt_av 2 æøå", "2026-11-12"], [3, "gjelder 3 æøå", "person 3 æøå", "i_stedet_for 3 æøå", "oppnevnt_av 3 æøå", "2026-11-13"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(12,'5290508de545f59149c739075514cac7','{"data": {}, "rader": [["underretning", "inn", {"gjelder": "gjelder 1 æøå", "nr": 1}, {"apnet": null, "brev": 1, "gjelder": "gjelder 1 æøå", "kanal": "digital", "mottatt": null, "mottatt_fordi": null, "nr": 1, "postlagt": null, "reservert": null, "tilgjengelig": null, "varslet": null, "varslet_igjen": null}], ["underretning", "mange", {"koder": ["brev", "kanal", "reservert", "postlagt", "tilgjengelig", "varslet", "varslet_igjen", "apnet", "mottatt", "mottatt_fordi"], "nokkel": ["gjelder", "nr"], "skjult": [], "tomme": []}, [["gjelder 2 æøå", 2, 2, "oppgitt-adresse", null, null, null, null, null, null, null, null], ["gjelder 3 æøå", 3, 3, "personlig", null, null, null, null, null, null, null, null]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(13,'bad7a2ecac0727bb31048c6e2a2ff8a4','{"data": {}, "rader": [["bevilling", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "begrunnelse": {"#": "3db276b8f1a973cf7b0f926a124099ee"}, "bestatt": "bestatt 1 æøå", "gitt": "gitt 1 æøå", "grunnlag": null, "lopenr": 1, "sprak": "sprak 1 æøå", "status": "gitt", "tilbakekalt": null, "tolkenummer": 1, "tolketype": "tolketype 1 æøå", "underrettet": "underrettet 1 æøå"}], ["bevilling", "mange", {"koder": ["tolkenummer", "sprak", "tolketype", "bestatt", "gitt", "status", "tilbakekalt", "grunnlag", "underrettet"], "nokkel": ["aar", "lopenr"], "skjult": ["begrunnelse"], "tomme": []}, [[2026, 2, 2, "sprak 2 æøå", "tolketype 2 æøå", null, null, "tilbakekalt", "2026-11-12", "prøven er annullert", null, "--------------------------------"], [2026, 3, 3, "sprak 3 æøå", "tolketype 3 æøå", "bestatt 3 æøå", "gitt 3 æøå", "gitt", null, null, "underrettet 3 æøå", "ca48147e707db068018366ce4dbcf722"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(14,'6557d09e4e52a06fd10d1493c9d428a5','{"data": {}, "rader": [["innspill", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "avsluttet": null, "frist": "2026-12-12", "grunn": null, "instans": {"#": "a9953279011ec59d1adb378c6717ab09"}, "kontakt": {"#": "f45d53b0487a2996a31aeb6b6ed9b7d5"}, "lopenr": 1, "saksbehandler": "login 1 æøå", "sporsmal": {"#": "c377ad88c0279294832de0482ea1f65e"}, "spurt": "2026-11-12", "tema": {"#": "4c84953d731888ddce6798dc84ac2af7"}}], ["innspill", "mange", {"koder": ["spurt", "frist", "avsluttet", "saksbehandler"], "nokkel": ["aar", "lopenr"], "skjult": ["tema", "instans", "kontakt", "sporsmal", "grunn"], "tomme": []}, [[2026, 2, "2026-11-12", "2026-12-12", "2026-11-20", "login 2 æøå", "9fc67ec2c9d21e35ae5abb7ed47b7e3e93584c00b241de4dffd1c0fd997e8ffc----------------------------------------------------------------13bb79a8682c293cd0e6cbce023f7b4d"], [2026, 3, "2026-11-12", "2026-12-12", null, "login 3 æøå", "b4d7cd191638f5b1762bddf4ce88553926686dfa1e690a3189cafb66e1e0d20709a473e153b9965f6d98c6e44e46a7e6d241386859bc8e9a0eaaea22d4de68ef--------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(15,'b54f3647f6144c5a237d36f7610faeb4','{"data": {}, "rader": [["innspill_svar", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "datert": "2026-11-10", "lopenr": 1, "mottatt": "2026-11-12", "nr": 1, "tekst": {"#": "7a575bd35dec6fd65e12a9bb2106b466"}}], ["innspill_svar", "mange", {"koder": ["mottatt", "datert"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["tekst"], "tomme": []}, [[2026, 2, 2, "2026-11-12", "2026-11-10", "9adfffa55816efcd1e91919a56334a93"], [2026, 3, 3, "2026-11-12", "2026-11-10", "37ea7ad9f3c5efb9b6411d2b78c81bf3"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(16,'e2b96a1e94d3e2cd3f7c50606ee7e556','{"data": {}, "rader": [["innspill_vurdering", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "begrunnelse": {"#": "fdfa82ca2df8bb07e84901dc9338a30e"}, "dato": "2026-11-11", "endring": {"#": "1d24b4663d31a4a0bc5277df91680d4a"}, "lopenr": 1, "nr": 1, "svar": 1, "utfall": "delvis"}], ["innspill_vurdering", "mange", {"koder": ["svar", "utfall", "dato"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["begrunnelse", "endring"], "tomme": []}, [[2026, 2, 2, 2, "ikke", "2026-11-12", "68ec4e31ded21421c2b829820cd8d20d--------------------------------"], [2026, 3, 3, 3, "tas-til-følge", "2026-11-13", "a287427ff2b916047d1e6029a9fc26e765a90b2c2a2c41116252f93c17b3a07e"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(17,'1182cacf01f5617b87740d34f81313b3','{"data": {}, "rader": [["innsyn", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "avgjort": null, "avgjort_av": null, "brev": null, "etter": "offentleglova", "grunngitt": null, "grunngiving": null, "krav_fra": {"#": "cfffa4fb54d656f723b111e33fd96347"}, "lopenr": 1, "mottatt": "2026-11-11", "pakke": null, "sak": "sak 1 æøå", "saksbehandler": "login 1 æøå", "status": "mottatt", "underrettet": null, "uttalefrist": null}], ["innsyn", "mange", {"koder": ["sak", "etter", "mottatt", "status", "saksbehandler", "avgjort", "avgjort_av", "uttalefrist", "brev", "pakke", "underrettet", "grunngiving", "grunngitt"], "nokkel": ["aar", "lopenr"], "skjult": ["krav_fra"], "tomme": []}, [[2026, 2, "sak 2 æøå", "part", "2026-11-12", "mottatt", "login 2 æøå", null, null, null, null, null, null, null, null, "6546a026d3fb7839b2663e259a88608a"], [2026, 3, "sak 3 æøå", "offentleglova", "2026-11-13", "mottatt", "login 3 æøå", null, null, null, null, null, null, null, null, "9bca8723b2b83f548c9cce8373e1fcdf"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(18,'b38457d90585b899309855ed0dd0cde9','{"data": {}, "rader": [["innsyn_vurdering", "inn", {"aar": 2026, "dokument": "dokument 1 æøå", "lopenr": 1}, {"aar": 2026, "av": "av 1 æøå", "begrunnelse": null, "dato": "2026-11-11", "dokument": "dokument 1 æøå", "erstatning": 1, "faktum": null, "faktum_tekst": null, "hjemmel": null, "lopenr": 1, "merinnsyn": null, "utfall": "helt", "vesentlig": null}], ["innsyn_vurdering", "mange", {"koder": ["utfall", "hjemmel", "faktum", "erstatning", "av", "dato"], "nokkel": ["aar", "lopenr", "dokument"], "skjult": ["begrunnelse", "merinnsyn", "faktum_tekst", "vesentlig"], "tomme": []}, [[2026, 2, "dokument 2 æøå", "helt", null, null, 2, "av 2 æøå", "2026-11-12", "--------------------------------------------------------------------------------------------------------------------------------"], [2026, 3, "dokument 3 æøå", "helt", null, null, 3, "av 3 æøå", "2026-11-13", "--------------------------------------------------------------------------------------------------------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(19,'40d56d521e7035ca5da8ff97cc7911bb','{"data": {}, "rader": [["sletting", "inn", {"id": 1}, {"bedt": "bedt 1 æøå", "bedt_av": "bedt_av 1 æøå", "gjelder": "gjelder 1 æøå", "henvisning": {"#": "09c206e3caf089259425f5aaff3b46ea"}, "hjemmel": "vedtak", "hjemmel_tekst": {"#": "6655b20d19b48e237093348a8be1aef0"}, "id": 1, "svar": null, "svart": null, "svart_av": null}], ["sletting", "mange", {"koder": ["gjelder", "hjemmel", "bedt_av", "bedt", "svar", "svart_av", "svart"], "nokkel": ["id"], "skjult": ["hjemmel_tekst", "henvisning"], "tomme": []}, [[2, "gjelder 2 æøå", "annen lov", "bedt_av 2 æøå", "bedt 2 æøå", null, null, null, "7ac73ffdc98825e5f507fdcbe3013581b2db09015ad30adecbe340b8ca1a52ba"], [3, "gjelder 3 æøå", "forskrift", "bedt_av 3 æøå", "bedt 3 æøå", null, null, null, "dbd35f45712b971bc01369df8f7dff840fb56da4d4b1a76f44669b0f2863da70"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(20,'c3099d8a02dc9feda19d3708ba6fc5dc','{"data": {}, "rader": [["slettet", "inn", {"gjelder": "gjelder 1 æøå"}, {"anbefalt": null, "anonymitet": null, "avsluttet": "avsluttet 1 æøå", "begynt": "begynt 1 æøå", "besluttet": null, "brev": 1, "dato": "2026-11-11", "foreleggelser": 1, "gjelder": "gjelder 1 æøå", "grunnlag": null, "innsynskrav": 1, "journalposter": 1, "journalrader": 1, "kanal": null, "krav": 1, "raad": 1, "sak": null, "sletting": 1, "tilbakekall": null, "underrettet": null, "utfall": null, "varsler_type": null, "vedlegg": 1, "virkeomrade": null}], ["slettet", "mange", {"koder": ["sletting", "dato", "sak", "begynt", "avsluttet", "kanal", "varsler_type", "anonymitet", "virkeomrade", "utfall", "grunnlag", "tilbakekall", "anbefalt", "besluttet", "underrettet", "krav", "foreleggelser", "raad", "innsynskrav", "journalposter", "vedlegg", "brev", "journalrader"], "nokkel": ["gjelder"], "skjult": [], "tomme": []}, [["gjelder 2 æøå", 2, "2026-11-12", null, "begynt 2 æøå", "avsluttet 2 æøå", null, null, null, null, null, null, null, null, null, null, 2, 2, 2, 2, 2, 2, 2, 2], ["gjelder 3 æøå", 3, "2026-11-13", null, "begynt 3 æøå", "avsluttet 3 æøå", null, null, null, null, null, null, null, null, null, null, 3, 3, 3, 3, 3, 3, 3, 3]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(21,'f69828b34dfce183a30ab3b1cc58649a','{"data": {}, "rader": [["slettet_brudd", "inn", {"gjelder": "gjelder 1 æøå", "kode": "kode 1 æøå"}, {"alvor": "alvor 1 æøå", "gjelder": "gjelder 1 æøå", "kode": "kode 1 æøå", "raad": "raad 1 æøå", "vurdering": "vurdering 1 æøå"}], ["slettet_brudd", "mange", {"koder": ["vurdering", "alvor", "raad"], "nokkel": ["gjelder", "kode"], "skjult": [], "tomme": []}, [["gjelder 2 æøå", "kode 2 æøå", null, null, null], ["gjelder 3 æøå", "kode 3 æøå", "vurdering 3 æøå", "alvor 3 æøå", "raad 3 æøå"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(22,'df77dee67997cc4f27ba5c4c8e826fb4','{"data": {}, "rader": [["klage", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "adresse": {"#": "04ac330366c57c44c36999e78b3d4253"}, "avgjorelse": "avgjorelse 1 æøå", "avsluttet": null, "er_part": 1, "fremsatt": "2026-11-11", "fullmakt": null, "fullmektig": null, "fullmektig_adresse": null, "grunner": null, "hva": "hva 1 æøå", "instans": null, "interesse": null, "kanal": "elektronisk", "klager": {"#": "dcb696585724427d13f852f170ca8422"}, "lopenr": 1, "mottatt": "2026-11-12", "nevner_vedtak": 1, "opptak": null, "opptak_grunn": null, "oversendt": null, "pastand": null, "rettidig": "for sen", "saksbehandler": "login 1 æøå", "signatur": "autentisert", "siste_dag": null, "slag": "slag 1 æøå", "status": "for sen", "svar": null, "svar_dato": null, "svar_endring": null, "svar_grunn": null, "til_skade_meldt": null, "tolkenummer": null, "uttalelse": null, "vedtak_dato": "2026-11-11", "via_instans": 1}], ["klage", "mange", {"koder": ["avgjorelse", "slag", "hva", "tolkenummer", "vedtak_dato", "er_part", "fullmakt", "kanal", "fremsatt", "mottatt", "via_instans", "signatur", "nevner_vedtak", "status", "rettidig", "siste_dag", "opptak", "saksbehandler", "oversendt", "instans", "svar", "svar_dato", "svar_endring", "til_skade_meldt", "avsluttet"], "nokkel": ["aar", "lopenr"], "skjult": ["klager", "adresse", "interesse", "fullmektig", "fullmektig_adresse", "pastand", "grunner", "opptak_grunn", "uttalelse", "svar_grunn"], "tomme": []}, [[2026, 2, "avgjorelse 2 æøå", "slag 2 æøå", "hva 2 æøå", null, "2026-11-12", 1, null, "overlevert", "2026-11-11", "2026-11-12", 0, "mangler", 0, "under behandling", "mer enn ett år", null, null, "login 2 æøå", null, null, null, null, null, null, null, "de2146437718b7166e50315abf2c2eb7463bc9414abedb4c1b92322976c8d2c7----------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------"], [2026, 3, "avgjorelse 3 æøå", "slag 3 æøå", "hva 3 æøå", null, "2026-11-13", 1, null, "muntlig", "2026-11-11", "2026-11-12", 1, "undertegnet", 1, "til beslutning", "i tide", null, null, "login 3 æøå", null, null, null, null, null, null, null, "24e8f2e07ee49725a8a0f8f6a6603042f268c5b5a61833438fbfd12df6f16381----------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(23,'b54f8195201a348fa19e86c2f89fa0fc','{"data": {}, "rader": [["klage_mangel", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "brev": 1, "frist": "2026-11-20", "hva": "hva 1 æøå", "lopenr": 1, "nr": 1, "rettet": "rettet 1 æøå", "sendt": "2026-11-12"}], ["klage_mangel", "mange", {"koder": ["hva", "sendt", "frist", "rettet", "brev"], "nokkel": ["aar", "lopenr", "nr"], "skjult": [], "tomme": []}, [[2026, 2, 2, "hva 2 æøå", "2026-11-12", "2026-11-20", null, 2], [2026, 3, 3, "hva 3 æøå", "2026-11-12", "2026-11-20", "rettet 3 æøå", 3]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(24,'b9c46283863a09fb0907002467e370ca','{"data": {}, "rader": [["klage_beslutning", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "avvist_fordi": null, "begrunnelse": {"#": "a5a5bfa92d88a67233db47fce143f8a6"}, "besluttet": null, "besluttet_av": null, "brev": 1, "endring": null, "foreslatt": "foreslatt 1 æøå", "foreslatt_av": "foreslatt_av 1 æøå", "lopenr": 1, "nr": 1, "rettslig": null, "trukket": null, "utfall": "oppretthold"}], ["klage_beslutning", "mange", {"koder": ["utfall", "avvist_fordi", "endring", "foreslatt_av", "foreslatt", "besluttet_av", "besluttet", "trukket", "brev"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["begrunnelse", "rettslig"], "tomme": []}, [[2026, 2, 2, "oppretthold", null, null, "foreslatt_av 2 æøå", "foreslatt 2 æøå", null, null, null, 2, "0497615178a595f492605f1818ff13da--------------------------------"], [2026, 3, 3, "oppretthold", null, null, "foreslatt_av 3 æøå", "foreslatt 3 æøå", null, null, null, 3, "7965d92acc3af42602c32c7203e0fb79--------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(25,'2cdc712dd923bf36f734a958c0a551e3','{"data": {}, "rader": [["klage_utsettelse", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "bedt": "bedt 1 æøå", "begrunnelse": null, "brev": 1, "lopenr": 1, "nr": 1, "slutt": null, "svar": null, "svart": null, "svart_av": null, "vilkar": null}], ["klage_utsettelse", "mange", {"koder": ["bedt", "svar", "svart_av", "svart", "slutt", "brev"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["vilkar", "begrunnelse"], "tomme": []}, [[2026, 2, 2, "bedt 2 æøå", null, null, null, null, 2, "----------------------------------------------------------------"], [2026, 3, 3, "bedt 3 æøå", null, null, null, null, 3, "----------------------------------------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(26,'e2f3d4a592d5497d3064200b3605dba5','{"data": {}, "rader": [["klage_kostnad", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "begrunnelse": null, "brev": 1, "for_sent": null, "krav_mottatt": null, "krevd": null, "lopenr": 1, "opplyst": null, "opptak": null, "registrert_av": null, "svar": null, "svart": null, "svart_av": null, "tilkjent": null}], ["klage_kostnad", "mange", {"koder": ["opplyst", "krevd", "krav_mottatt", "for_sent", "registrert_av", "svar", "tilkjent", "opptak", "svart_av", "svart", "brev"], "nokkel": ["aar", "lopenr"], "skjult": ["begrunnelse"], "tomme": []}, [[2026, 2, null, null, null, null, null, null, null, null, null, null, 2, "--------------------------------"], [2026, 3, null, null, null, null, null, null, null, null, null, null, 3, "--------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(27,'eb6bdae8540bed7a78c386a13775c341','{"data": {}, "rader": [["reaksjon", "inn", {"id": 1}, {"beslutningsdato": "2026-11-11", "er_enkeltvedtak": "nei", "for_alltid": 0, "grunnlag": "grunnlag 1 æøå", "id": 1, "mottatt_av_tolk": "2026-11-11", "opphever": null, "periode_fra": null, "periode_til": null, "sak": "sak 1 æøå", "sprak": "sprak 1 æøå", "tolkenummer": 1, "type": "advarsel"}], ["reaksjon", "mange", {"koder": ["tolkenummer", "type", "sprak", "beslutningsdato", "mottatt_av_tolk", "periode_fra", "periode_til", "for_alltid", "er_enkeltvedtak", "opphever", "grunnlag", "sak"], "nokkel": ["id"], "skjult": [], "tomme": []}, [[2, 2, "utestenging for alltid", null, "2026-11-12", null, null, null, 1, "må avklares", null, null, null], [3, 3, "oppheving", "sprak 3 æøå", "2026-11-13", "2026-11-13", null, null, 0, "ja", 1, "grunnlag 3 æøå", "sak 3 æøå"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(28,'d11a168c0b8eef92889df2459d5994c6','{"data": {}, "rader": [["reaksjon_utsatt", "inn", {"nr": 1, "reaksjon": 1}, {"fra": "2026-11-11", "nr": 1, "reaksjon": 1, "til": "2026-11-11"}], ["reaksjon_utsatt", "mange", {"koder": ["fra", "til"], "nokkel": ["reaksjon", "nr"], "skjult": [], "tomme": []}, [[2, 2, "2026-11-12", null], [3, 3, "2026-11-13", "2026-11-13"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(29,'7cc297bf1a374042121fee75d7df28de','{"data": {}, "rader": [["tolk", "inn", {"tolkenummer": 1}, {"adresse": {"#": "ee4d248507b011091bc2258f09327859"}, "adresse_samtykke": 1, "adressesperre": "strengt fortrolig", "epost": {"#": "fea6e0ec969c36e68199f373ac80b9dd"}, "etternavn": {"#": "e148256f5a07399e5910289fee2a975d"}, "fodselsdato": {"#": "01a4275eb69c8d89bc4b100479103b21"}, "fornavn": {"#": "b559f85889d87dbbb8144b98015a9bd6"}, "fylke": "fylke 1 æøå", "kapasitet": "deltid", "kjonn": "mann", "mellomnavn": {"#": "eb0cd7b7899c9e83970d294629c234be"}, "oppfort": "2026-11-11", "sok": {"#": "8554fa152676c38ec2723965da3e862e"}, "status": "inaktiv", "telefon": {"#": "526bf2b90b1e5f842ebb098be2c00502"}, "tolkenummer": 1}], ["tolk", "mange", {"koder": ["kjonn", "fylke", "adresse_samtykke", "kapasitet", "oppfort", "status", "adressesperre"], "nokkel": ["tolkenummer"], "skjult": ["fornavn", "mellomnavn", "etternavn", "fodselsdato", "telefon", "epost", "adresse", "sok"], "tomme": []}, [[2, "kvinne", "fylke 2 æøå", 0, "sporadisk", null, "ikke oppført", "fortrolig", "3e3429f4a1e00fb64120c2992ff59edfb3a7429c061047431db39d5ba8b74e5b9627df4033527168e28a0b55b7b5dc9c--------------------------------cbdbc9f125460ec08ba973da4f8cbac3620ea73780d8aa16bef302daf4f9a77410a09d5f0cfb818b76f4112fb2841337d3405605ce3a06b0a123c20a9c17a026"], [3, "mann", "fylke 3 æøå", 1, "heltid", "2026-11-13", "oppført", "strengt fortrolig", "09895e62c6832fb97a83f8fcadf93720a34dc52ac618588cb3f2abc18a9653f11c6a2614ae18d2b66b4251e8cd26f3097db27baf585cddcd382b0e1b0393ffc844627307c2fe4978275e1cb4fe7fd67187196ae3c8a537e1e6854f8cd83f1569949c2de1abda1416011fad7b51abcb73bf2a051720cc48f3bd9704cf936352e5"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(30,'d26c219f4f02866efe5c02df1477c70a','{"data": {}, "rader": [["tolk_sprak", "inn", {"sprak": "sprak 1 æøå", "tolkenummer": 1, "tolketype": "norsk tegnspråk"}, {"kategori": "B", "kategori_antatt": 1, "sprak": "sprak 1 æøå", "statsautorisert": 1, "tolkenummer": 1, "tolketype": "norsk tegnspråk", "uten_oppforing": null}], ["tolk_sprak", "mange", {"koder": ["kategori", "kategori_antatt", "statsautorisert", "uten_oppforing"], "nokkel": ["tolkenummer", "sprak", "tolketype"], "skjult": [], "tomme": []}, [[2, "sprak 2 æøå", "norsk skrivetolking", "C", 0, 0, 1], [3, "sprak 3 æøå", "tolking for døvblinde", "D", 1, 1, null]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(31,'f1e54c83fdcdb480b3670b961420b21b','{"data": {}, "rader": [["tolk_kvalifikasjon", "inn", {"kvalifikasjon": "bachelor", "sprak": "sprak 1 æøå", "tolkenummer": 1, "tolketype": "norsk tegnspråk"}, {"begrunnelse": {"#": "9c636fff38e7e4a8ad6d826cbeb4285e"}, "gyldig_fra": "2026-11-11", "kvalifikasjon": "bachelor", "oppnadd": "2026-11-11", "sprak": "sprak 1 æøå", "tolkenummer": 1, "tolketype": "norsk tegnspråk", "ugyldig_fra": null, "ugyldig_grunn": null}], ["tolk_kvalifikasjon", "mange", {"koder": ["oppnadd", "gyldig_fra", "ugyldig_fra", "ugyldig_grunn"], "nokkel": ["tolkenummer", "sprak", "tolketype", "kvalifikasjon"], "skjult": ["begrunnelse"], "tomme": []}, [[2, "sprak 2 æøå", "norsk skrivetolking", "grunnemne", null, null, "2026-11-12", "utløpt", "--------------------------------"], [3, "sprak 3 æøå", "tolking for døvblinde", "tospråktest", "2026-11-13", "2026-11-13", null, null, "9d5112e7cf6101b1e8d31bdc18c254c5"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(32,'e467c7a21208cfac6956c542a43cd79b','{"data": {}, "rader": [["tolk_slettet", "inn", {"tolkenummer": 1}, {"dato": "2026-11-11", "journalrader": 1, "kvalifikasjoner": 1, "rettelser": 1, "sprak": 1, "tolkenummer": 1}], ["tolk_slettet", "mange", {"koder": ["dato", "sprak", "kvalifikasjoner", "rettelser", "journalrader"], "nokkel": ["tolkenummer"], "skjult": [], "tomme": []}, [[2, "2026-11-12", 2, 2, 2, 2], [3, "2026-11-13", 3, 3, 3, 3]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(33,'802fe6fda5a93456fde4f3368c3853fc','{"data": {}, "rader": [["oppforing_opphort", "inn", {"reaksjon": 1}, {"dato": "2026-11-11", "reaksjon": 1, "sprak": "sprak 1 æøå", "status": "status 1 æøå", "tolkenummer": 1}], ["oppforing_opphort", "mange", {"koder": ["tolkenummer", "dato", "status", "sprak"], "nokkel": ["reaksjon"], "skjult": [], "tomme": []}, [[2, 2, "2026-11-12", "status 2 æøå", "sprak 2 æøå"], [3, 3, "2026-11-13", "status 3 æøå", "sprak 3 æøå"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(34,'599afb1b3e28044576656e2b5fd3c249','{"data": {}, "rader": [["tolk_sammenslatt", "inn", {"tolkenummer": 1}, {"begrunnelse": {"#": "6940bcdf8601f08a76a8f5daa1e1e39f"}, "beholdt": 10482, "dato": "2026-11-11", "tolkenummer": 1}], ["tolk_sammenslatt", "mange", {"koder": ["beholdt", "dato"], "nokkel": ["tolkenummer"], "skjult": ["begrunnelse"], "tomme": []}, [[2, 10482, "2026-11-12", "--------------------------------"], [3, 10482, "2026-11-13", "0fe3744cb82c9e9a3d5e547503bca579"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(35,'e2e6138b204bbd723dcfbdf7c2da78f4','{"data": {}, "rader": [["soknad", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "adresse": {"#": "c1cf0c1526fa1c86118c8f086260a661"}, "adresse_samtykke": 1, "adressesperre": "strengt fortrolig", "avgjort": "avgjort 1 æøå", "dokumentasjon": "nei", "dokumentasjon_av": "dokumentasjon_av 1 æøå", "dokumentasjon_dato": "2026-11-11", "epost": {"#": "96b4f245ab5e5a5efc56b2956037d25d"}, "etternavn": {"#": "ae285c28aea3ec20ce5df4115fe98d3b"}, "fodselsdato": {"#": "7c8967f0b95cb5433b2039dbb7ff7394"}, "fornavn": {"#": "8ed4882348764555e5643518c924855f"}, "fylke": "fylke 1 æøå", "kanal": "papirpost", "kapasitet": "kapasitet 1 æøå", "kjonn": "kjonn 1 æøå", "lopenr": 1, "mellomnavn": {"#": "b81eb75ab3a884a933571c8c847d8a6b"}, "mottatt": "2026-11-11", "myndig": "nei", "myndig_av": "myndig_av 1 æøå", "myndig_dato": "2026-11-11", "opphold": "nei", "opphold_av": "opphold_av 1 æøå", "opphold_dato": "2026-11-11", "saksbehandler": "login 1 æøå", "status": "mangler dokumentasjon", "telefon": {"#": "afc0c62679af94ffb9d1952ac3e6b4ea"}, "tolkenummer": 1, "underrettet": "underrettet 1 æøå"}], ["soknad", "mange", {"koder": ["kjonn", "fylke", "adresse_samtykke", "adressesperre", "kapasitet", "mottatt", "kanal", "status", "myndig", "myndig_dato", "myndig_av", "opphold", "opphold_dato", "opphold_av", "dokumentasjon", "dokumentasjon_dato", "dokumentasjon_av", "tolkenummer", "avgjort", "underrettet", "saksbehandler"], "nokkel": ["aar", "lopenr"], "skjult": ["fornavn", "mellomnavn", "etternavn", "fodselsdato", "telefon", "epost", "adresse"], "tomme": []}, [[2026, 2, null, "fylke 2 æøå", 0, "fortrolig", null, "2026-11-12", "digitalt", "innvilget", "ikke avklart", null, null, "ikke avklart", null, null, "ikke avklart", null, null, 2, null, null, "login 2 æøå", "429151ba0af949a154e0b7edc6bf1d0ca5746020696758769e9979d90f76c88c0021fb324914918dfe5052d4185e2add--------------------------------467f5485751dc93d27b61a45bab70543906c340241ad8be120b7d0934fb53e233755075c2299c706a07dd0293fe73a33"], [2026, 3, "kjonn 3 æøå", "fylke 3 æøå", 1, "strengt fortrolig", "kapasitet 3 æøå", "2026-11-13", "papirpost", "avslått", "ja", "2026-11-13", "myndig_av 3 æøå", "ja", "2026-11-13", "opphold_av 3 æøå", "ja", "2026-11-13", "dokumentasjon_av 3 æøå", 3, "avgjort 3 æøå", "underrettet 3 æøå", "login 3 æøå", "0f1f5b5641ee4d139f3ff562a3ed05b782d5bc29e6206471feea7b45c9672dc3fc2f6c71248bccc4f20563152a4bec0cdb4a18bb8e4e109937472d4dcc35cb6d3a2d81871d37b3e222c61db5322ebc47ea2270febedc2119afec0e67a8e33cbbe489c2400579ae9c4e052f0bff484696"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(36,'472625f8b51d12d4cf5a1b3e668f2dea','{"data": {}, "rader": [["soknad_sprak", "inn", {"aar": 2026, "lopenr": 1, "sprak": "sprak 1 æøå", "tolketype": "tolketype 1 æøå"}, {"aar": 2026, "begrunnelse": {"#": "2f6ec31d4c145ed93dd20d485d8e9310"}, "lopenr": 1, "sprak": "sprak 1 æøå", "tolketype": "tolketype 1 æøå", "utfall": "avslått"}], ["soknad_sprak", "mange", {"koder": ["utfall"], "nokkel": ["aar", "lopenr", "sprak", "tolketype"], "skjult": ["begrunnelse"], "tomme": []}, [[2026, 2, "sprak 2 æøå", "tolketype 2 æøå", "innvilget", "--------------------------------"], [2026, 3, "sprak 3 æøå", "tolketype 3 æøå", "avslått", "9d62dedc054e8a24002288b2153ea7d2"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(37,'7096804fb265c8df747608b3a335248b','{"data": {}, "rader": [["soknad_kvalifikasjon", "inn", {"aar": 2026, "kvalifikasjon": "kvalifikasjon 1 æøå", "lopenr": 1, "sprak": "sprak 1 æøå", "tolketype": "tolketype 1 æøå"}, {"aar": 2026, "begrunnelse": {"#": "498cc36516909decdcf9ff8a81435795"}, "gyldig_fra": "2026-11-11", "kvalifikasjon": "kvalifikasjon 1 æøå", "lopenr": 1, "oppnadd": "2026-11-11", "sprak": "sprak 1 æøå", "tolketype": "tolketype 1 æøå", "ugyldig_fra": null, "ugyldig_grunn": null}], ["soknad_kvalifikasjon", "mange", {"koder": ["oppnadd", "gyldig_fra", "ugyldig_fra", "ugyldig_grunn"], "nokkel": ["aar", "lopenr", "sprak", "tolketype", "kvalifikasjon"], "skjult": ["begrunnelse"], "tomme": []}, [[2026, 2, "sprak 2 æøå", "tolketype 2 æøå", "kvalifikasjon 2 æøå", null, null, "2026-11-12", "utløpt", "--------------------------------"], [2026, 3, "sprak 3 æøå", "tolketype 3 æøå", "kvalifikasjon 3 æøå", "2026-11-13", "2026-11-13", null, null, "01eb256afdf6093ebcc66423195e2cad"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(38,'b1bf46ced0ff92b09b1c6d7cd0537ca9','{"data": {}, "rader": [["rutine", "inn", {"versjon": 1}, {"avtrykk": "avtrykk 1 æøå", "dato": "2026-11-11", "grunnlag": {"#": "e174c2850735e3231103c9b18bc46bb5"}, "innhold": {"#": "62da288db05b210afa5346d236f54188"}, "utkast_av": "login 1 æøå", "vedtatt": null, "vedtatt_av": null, "versjon": 1}], ["rutine", "mange", {"koder": ["dato", "utkast_av", "avtrykk", "vedtatt", "vedtatt_av"], "nokkel": ["versjon"], "skjult": ["grunnlag", "innhold"], "tomme": []}, [[2, "2026-11-12", "login 2 æøå", "avtrykk 2 æøå", null, null, "df8657e261328f40b4cdefb78cae4c2c2a65d4b2b074ca0d78d4685cb7f7b938"], [3, "2026-11-13", "login 3 æøå", "avtrykk 3 æøå", null, null, "0b1299129c899851ac45cb1cb0808de6f84ed61909f91e43e884b117cb775e74"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(39,'30230b90b7768dc8a2b378212fbf6b17','{"data": {}, "rader": [["sak", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "apnet": "apnet 1 æøå", "apning_autorisert": "apning_autorisert 1 æøå", "apning_oppfort": 1, "avsluttet": null, "lopenr": 1, "rutine": null, "saksbehandler": "login 1 æøå", "status": "under utredning", "tolkenummer": 1, "vent_grunn": null, "vent_til": null}], ["sak", "mange", {"koder": ["tolkenummer", "apnet", "status", "saksbehandler", "vent_til", "apning_oppfort", "apning_autorisert", "rutine", "avsluttet"], "nokkel": ["aar", "lopenr"], "skjult": ["vent_grunn"], "tomme": []}, [[2026, 2, 2, "apnet 2 æøå", "venter på opplysninger", "login 2 æøå", null, 0, "apning_autorisert 2 æøå", null, null, "--------------------------------"], [2026, 3, 3, "apnet 3 æøå", "forelagt tolken", "login 3 æøå", null, 1, "apning_autorisert 3 æøå", null, null, "--------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(40,'79a6225c28dfd54eae9c7112df260a52','{"data": {}, "rader": [["sak_brudd", "inn", {"aar": 2026, "kode": "kode 1 æøå", "lopenr": 1}, {"aar": 2026, "alvor": null, "begrunnelse": null, "kode": "kode 1 æøå", "lopenr": 1, "sprak": null, "vurdering": null}], ["sak_brudd", "mange", {"koder": ["sprak", "vurdering", "alvor"], "nokkel": ["aar", "lopenr", "kode"], "skjult": ["begrunnelse"], "tomme": []}, [[2026, 2, "kode 2 æøå", null, null, null, "--------------------------------"], [2026, 3, "kode 3 æøå", null, null, null, "--------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(41,'6da3d970c0950d9f35970d33c1367579','{"data": {}, "rader": [["sak_krav", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "begrensning": null, "brev": 1, "frivillig": 1, "hva": {"#": "acc949af9d3f1041464cb83ad24174f6"}, "lopenr": 1, "nodvendig": {"#": "cd40948c571c29de3b7d247b282d6680"}, "nr": 1, "sendt": "2026-11-12", "svar": null, "svarfrist": "2026-11-20", "svart": null, "til": {"#": "fb599beb798ec42a77f5302b1abe97b8"}, "utfall": null}], ["sak_krav", "mange", {"koder": ["frivillig", "sendt", "svarfrist", "utfall", "svart", "brev"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["til", "hva", "nodvendig", "begrensning", "svar"], "tomme": []}, [[2026, 2, 2, 0, "2026-11-12", "2026-11-20", null, null, 2, "cf38a1dafd95e76cc2d527f06ee80cd7f304483b4ba61c59a5d28815008412e600eabcf441a663ef7fdda4d803a2cb64----------------------------------------------------------------"], [2026, 3, 3, 1, "2026-11-12", "2026-11-20", null, null, 3, "1db2b8425ddbdae8497e37b25bd15e4e2cba62a7bc89e3077d0d3d7f031c6efc15e2c6bad2353afc055b96a77825afa5----------------------------------------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(42,'d071384aaf7c1a65bc8cbba29125c1ae','{"data": {}, "rader": [["sak_forelegging", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "brev": 1, "brudd": "brudd 1 æøå", "dato": "2026-11-11", "frist": "2026-12-07", "lagt": 1, "lopenr": 1, "nr": 1, "reaksjoner": "reaksjoner 1 æøå", "unntak": null, "unntak_grunn": null, "uttalelse": null, "uttalt": null}], ["sak_forelegging", "mange", {"koder": ["dato", "frist", "reaksjoner", "brudd", "lagt", "unntak", "uttalt", "brev"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["unntak_grunn", "uttalelse"], "tomme": []}, [[2026, 2, 2, "2026-11-12", "2026-12-07", "reaksjoner 2 æøå", "brudd 2 æøå", 2, null, null, 2, "----------------------------------------------------------------"], [2026, 3, 3, "2026-11-13", "2026-12-07", "reaksjoner 3 æøå", "brudd 3 æøå", 3, null, null, 3, "----------------------------------------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(43,'d96d9dc36955da8176801ba1f46b8e1d','{"data": {}, "rader": [["sak_raad", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "alvor": null, "anbefalt": "anbefalt 1 æøå", "dato": "2026-11-11", "dissens": null, "lopenr": 1, "mote": "mote 1 æøå", "nr": 1, "tekst": {"#": "44678b68c3eb05d81d6e550916e222d1"}}], ["sak_raad", "mange", {"koder": ["mote", "dato", "alvor", "anbefalt"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["dissens", "tekst"], "tomme": []}, [[2026, 2, 2, "mote 2 æøå", "2026-11-12", null, "anbefalt 2 æøå", "--------------------------------105a8cbfa3bdf61a29f9a01a42d21cf6"], [2026, 3, 3, "mote 3 æøå", "2026-11-13", null, "anbefalt 3 æøå", "--------------------------------2ca09d9617cf4b44c9d35f837176f003"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(44,'147480b0018113e2f3b52e08ed1b43d6','{"data": {}, "rader": [["sak_raad_brudd", "inn", {"aar": 2026, "kode": "kode 1 æøå", "lopenr": 1, "nr": 1}, {"aar": 2026, "kode": "kode 1 æøå", "lopenr": 1, "nr": 1, "vurdering": "ikke brudd"}], ["sak_raad_brudd", "mange", {"koder": ["vurdering"], "nokkel": ["aar", "lopenr", "nr", "kode"], "skjult": [], "tomme": []}, [[2026, 2, 2, "kode 2 æøå", "ikke tilstrekkelig opplyst"], [2026, 3, 3, "kode 3 æøå", "brudd"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(45,'8d220bb50a7cc4f98744377047fe61e2','{"data": {}, "rader": [["sak_beslutning", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "autorisert": null, "avvik": null, "begrunnelse": {"#": "1d21a34c808d1952dd5ace2b3d52314f"}, "besluttet": null, "besluttet_av": null, "brev": 1, "foreslatt": "foreslatt 1 æøå", "foreslatt_av": "foreslatt_av 1 æøå", "grunnlag": null, "lopenr": 1, "nr": 1, "oppfort": null, "periode_til": null, "sprak": "sprak 1 æøå", "telt": null, "tilbakekall": 1, "trukket": null, "uten_nytt_brudd": null, "uten_utvalg": null, "utfall": "utfall 1 æøå"}], ["sak_beslutning", "mange", {"koder": ["utfall", "grunnlag", "periode_til", "sprak", "tilbakekall", "foreslatt_av", "foreslatt", "besluttet_av", "besluttet", "telt", "oppfort", "autorisert", "brev", "trukket"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["begrunnelse", "avvik", "uten_utvalg", "uten_nytt_brudd"], "tomme": []}, [[2026, 2, 2, "utfall 2 æøå", null, null, "sprak 2 æøå", 0, "foreslatt_av 2 æøå", "foreslatt 2 æøå", null, null, null, null, null, 2, null, "e5e947a7531235ec3a9850830bbab65b------------------------------------------------------------------------------------------------"], [2026, 3, 3, "utfall 3 æøå", null, null, "sprak 3 æøå", 1, "foreslatt_av 3 æøå", "foreslatt 3 æøå", null, null, null, null, null, 3, null, "ad6b62e2875d01fe643c62870d039289------------------------------------------------------------------------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(46,'223982b9934432b0b11ed5fafb63cf1d','{"data": {}, "rader": [["sak_retur", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "av": "av 1 æøå", "dato": "2026-11-11", "grunn": {"#": "96a2bae44597fd9677a88a89b0160707"}, "lopenr": 1, "nr": 1}], ["sak_retur", "mange", {"koder": ["dato", "av"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["grunn"], "tomme": []}, [[2026, 2, 2, "2026-11-12", "av 2 æøå", "b837c91a7419a9c4b7bff390bfeb3a61"], [2026, 3, 3, "2026-11-13", "av 3 æøå", "e251ff695ed3b066cdedd2619cf5896d"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(47,'5a3d3f73890ae946eeac6d7d43a41f50','{"data": {}, "rader": [["reaksjon_omgjoring", "inn", {"nr": 1, "reaksjon": 1}, {"bedt": "bedt 1 æøå", "bedt_av": "bedt_av 1 æøå", "begrunnelse": {"#": "3b3b2e4cfc15e65c0c23ea3e8888b875"}, "brev": 1, "grunnlag": "ugyldig", "nr": 1, "reaksjon": 1, "svar": null, "svargrunn": null, "svart": null, "svart_av": null}], ["reaksjon_omgjoring", "mange", {"koder": ["grunnlag", "bedt_av", "bedt", "svar", "svart_av", "svart", "brev"], "nokkel": ["reaksjon", "nr"], "skjult": ["begrunnelse", "svargrunn"], "tomme": []}, [[2, 2, "til-gunst", "bedt_av 2 æøå", "bedt 2 æøå", null, null, null, 2, "d7065d9c6e414313187d441da267bd68--------------------------------"], [3, 3, "ugyldig", "bedt_av 3 æøå", "bedt 3 æøå", null, null, null, 3, "f32e6fa6b1c0eee8c414b098da5336c9--------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(48,'0aeeeb10c42ab105e3dd6fa2376830c8','{"data": {}, "rader": [["tolkebevis_nokkel", "inn", {"id": "id 1 æøå"}, {"fra": "2026-11-11", "id": "id 1 æøå", "offentlig": "offentlig 1 æøå", "til": "2026-11-11"}], ["tolkebevis_nokkel", "mange", {"koder": ["offentlig", "fra", "til"], "nokkel": ["id"], "skjult": [], "tomme": []}, [["id 2 æøå", "offentlig 2 æøå", "2026-11-12", null], ["id 3 æøå", "offentlig 3 æøå", "2026-11-13", "2026-11-13"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(49,'296a48fd4bc93d1e888a57da855a9094','{"data": {}, "rader": [["tolkebevis", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "begrunnelse": {"#": "2fd3a850f443f6900303ff4213a9f8ac"}, "lopenr": 1, "nokkel": "id 1 æøå", "signatur": "signatur 1 æøå", "sperregrunn": null, "sperret": null, "tolkenummer": 1, "utstedt": "2026-11-12"}], ["tolkebevis", "mange", {"koder": ["tolkenummer", "utstedt", "nokkel", "signatur", "sperret", "sperregrunn"], "nokkel": ["aar", "lopenr"], "skjult": ["begrunnelse"], "tomme": []}, [[2026, 2, 2, "2026-11-12", "id 2 æøå", "signatur 2 æøå", "2026-11-13", "erstattet", "--------------------------------"], [2026, 3, 3, "2026-11-12", "id 3 æøå", "signatur 3 æøå", null, null, "7d015a734394ca78b8f92521af3edabe"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(50,'2f28bcf797baec2e30d5209c87665830','{"data": {}, "rader": [["utvalg_utlysning", "inn", {"id": 1}, {"frist": "2026-12-15", "id": 1, "kunngjort": "2026-11-12"}], ["utvalg_utlysning", "mange", {"koder": ["kunngjort", "frist"], "nokkel": ["id"], "skjult": [], "tomme": []}, [[2, "2026-11-12", "2026-12-15"], [3, "2026-11-12", "2026-12-15"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(51,'898063c713209d59e5fd1b7be13dd081','{"data": {}, "rader": [["utvalg_nominasjon", "inn", {"id": 1}, {"adresse": {"#": "4602eec2f03a1e08a357c947f1476c25"}, "arbeidsgivere": {"#": "a235d83da9518fdaee26cfa3032c7481"}, "fylke": {"#": "a4883956bc84691e253d765f6df6fa47"}, "id": 1, "kjonn": {"#": "0cf27a96b432677ec9ea59c71d5d8979"}, "mottatt": "2026-11-11", "navn": {"#": "3d73c706013335fe1c659c86267e8d9c"}, "nominert_av": {"#": "a10a39d92fdc0e848356ce0d3118f115"}, "rang": 1, "rangert": "2026-11-12", "rangert_av": "kari", "rolle": "utdanning", "sprak": {"#": "4cd8fa6fbd13bc0d264da8fc988c13fb"}, "tolkenummer": {"#": "665753d94901ba4d4928d82afdefc3da"}, "utlysning": 1}], ["utvalg_nominasjon", "mange", {"koder": ["utlysning", "rolle", "mottatt", "rang", "rangert_av", "rangert"], "nokkel": ["id"], "skjult": ["navn", "nominert_av", "kjonn", "fylke", "sprak", "arbeidsgivere", "tolkenummer", "adresse"], "tomme": []}, [[2, 2, "bruker", "2026-11-12", null, null, null, "a1a8442e11ac0fea2f778c27f68e0519debb7630bc3592df4e78c3067b45bda8----------------------------------------------------------------16798c53d70e0f953e4b5f6db1d0a566a5b38f5dc32522c8c0799ac2025dd1a42ba2803c3fb1f6bd79b4cc30cd52c55c--------------------------------"], [3, 3, "bestiller", "2026-11-13", 2, "kari", "2026-11-13", "f8601d1e91aced441381da5190cd86c0ce7020a0ad62d122a1e3f09a646043d35fae5b4b955cc9aafb59faec10d9925de66163a23788775d990f1f3df58687bad2e1cdf8633a784e86d07bf3cb07f88524500c994c7becde3537eda3b168f89eac30f0a113ce3f40ca982597f0d33fbf1af10ea0cf0ff3f095390b81e33cf123"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(52,'a3d216cefea819bb6b64278c156cc89f','{"data": {}, "rader": [["utvalg_medlem", "inn", {"id": 1}, {"adresse": {"#": "bfc47ba6b1033683be815e2fe1dc435e"}, "arbeidsgivere": {"#": "08ef64b61d5d41eababdd68a688559dc"}, "fra": "2026-11-11", "fratradt": "2026-11-11", "fratradt_grunn": {"#": "e79a61145dcfcab9334c1ec84ac23d98"}, "fylke": {"#": "7b1fefd1d8f0a77d269d9e3717b06013"}, "id": 1, "kjonn": {"#": "4c0b3d939a00cbf7bb52da79652f7205"}, "navn": {"#": "08cc5fa25040cb95ea7c3f87b94c23e0"}, "nominasjon": 1, "oppnevnt": "oppnevnt 1 æøå", "oppnevnt_av": "login 1 æøå", "plass": "vara", "rolle": "utdanning", "sprak": {"#": "1c9ebf8ce94031310704e1a76d6b976f"}, "taushet": "taushet 1 æøå", "til": "2026-11-11", "tolkenummer": {"#": "470fff9b76174eda23cf30fc182c793a"}}], ["utvalg_medlem", "mange", {"koder": ["nominasjon", "rolle", "plass", "fra", "til", "oppnevnt_av", "oppnevnt", "taushet", "fratradt"], "nokkel": ["id"], "skjult": ["navn", "kjonn", "fylke", "sprak", "arbeidsgivere", "tolkenummer", "adresse", "fratradt_grunn"], "tomme": []}, [[2, 2, "bruker", "fast", "2026-11-12", "2026-11-12", "login 2 æøå", "oppnevnt 2 æøå", null, null, "e692073551cf19c5d915b0e96ddaacb4----------------------------------------------------------------77995051516208d85e7cbbce33688589d554540b6366ce32482f03bdef00ef4fc08950b033b55a325292ad4d43580148----------------------------------------------------------------"], [3, 3, "bestiller", "vara", "2026-11-13", "2026-11-13", "login 3 æøå", "oppnevnt 3 æøå", "taushet 3 æøå", "2026-11-13", "3c2c78718785e34b4e37506f4602170cfd5f8370b3f1fe0c6b33060576d2857d60d17e0531f66e0eaf2f30f340e0c17b2681d69f1dc2901fb6f35a5d4385e679ae25109036a5cad409fd68c885d5b187bd26a35dede1ed1475391291ad9eaa8cdd97f0b63ecdc0d83ffb2b731e5efce2f653f9d6e630d75e6986f0dd6e092063"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(53,'8bd39b82786925bd3c17ebf81dda0684','{"data": {}, "rader": [["utvalg_mote", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "dato": "2026-11-11", "innkalt": "innkalt 1 æøå", "kl": "kl 1 æøå", "leder": "login 1 æøå", "lopenr": 1, "protokoll": 1, "signert": "2026-11-12", "sted": {"#": "dbb1a179477130d074854c5658caddeb"}}], ["utvalg_mote", "mange", {"koder": ["dato", "kl", "leder", "innkalt", "protokoll", "signert"], "nokkel": ["aar", "lopenr"], "skjult": ["sted"], "tomme": []}, [[2026, 2, "2026-11-12", null, "login 2 æøå", null, null, null, "--------------------------------"], [2026, 3, "2026-11-13", "kl 3 æøå", "login 3 æøå", "innkalt 3 æøå", 2, "2026-11-13", "5594cb22caf867f469a8179bd468ac47"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(54,'eb89d412af8cc3f892972957269739b4','{"data": {}, "rader": [["utvalg_motesak", "inn", {"aar": 2026, "lopenr": 1, "sak_aar": 2026, "sak_lopenr": 1}, {"aar": 2026, "framlegg": 1, "lopenr": 1, "merknad": {"#": "053ad9a4eac6dcffa13143ff03f273b6"}, "sak_aar": 2026, "sak_lopenr": 1}], ["utvalg_motesak", "mange", {"koder": ["framlegg"], "nokkel": ["aar", "lopenr", "sak_aar", "sak_lopenr"], "skjult": ["merknad"], "tomme": []}, [[2026, 2, 2026, 2, 2, "--------------------------------"], [2026, 3, 2026, 3, 3, "7a36a560fb0f641bb24b6b755678925b"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(55,'014d03cc843577587b0aa22afecd2ef5','{"data": {}, "rader": [["utvalg_navn", "inn", {"nr": 1, "sak_aar": 2026, "sak_lopenr": 1}, {"navn": {"#": "dc32617b7bf6ca730da5610dde13a652"}, "nr": 1, "rolle": {"#": "f580ad2c6b778067e6052f5830a11584"}, "sak_aar": 2026, "sak_lopenr": 1}], ["utvalg_navn", "mange", {"koder": [], "nokkel": ["sak_aar", "sak_lopenr", "nr"], "skjult": ["navn", "rolle"], "tomme": []}, [[2026, 2, 2, "d59a3c7966fe9271c07ac5c3da65f8214fee901c6cab2b1ff02a87ccca787c74"], [2026, 3, 3, "c74711fcb2a811bd94fd319c019b38c9510ba666778d0e7c803f317117638dce"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(56,'7060bc58fc64be69616b38965dd257b8','{"data": {}, "rader": [["utvalg_innkalling", "inn", {"id": 1}, {"aar": 2026, "brev": 1, "erklaring": 1, "forfall": "forfall 1 æøå", "i_stedet_for": 1, "id": 1, "innkalt": "innkalt 1 æøå", "lopenr": 1, "medlem": 1, "sak": "sak 1 æøå"}], ["utvalg_innkalling", "mange", {"koder": ["aar", "lopenr", "medlem", "i_stedet_for", "sak", "innkalt", "forfall", "brev", "erklaring"], "nokkel": ["id"], "skjult": [], "tomme": []}, [[2, 2026, 2, 2, 2, null, "innkalt 2 æøå", null, 2, 2], [3, 2026, 3, 3, 3, "sak 3 æøå", "innkalt 3 æøå", "forfall 3 æøå", 3, 3]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(57,'4fab94b796973c1fea645f512c4a4bc3','{"data": {}, "rader": [["utvalg_habilitet", "inn", {"habilitet": 1}, {"aar": 2026, "alle": 1, "deltok": "deltok 1 æøå", "habilitet": 1, "lopenr": 1}], ["utvalg_habilitet", "mange", {"koder": ["aar", "lopenr", "deltok", "alle"], "nokkel": ["habilitet"], "skjult": [], "tomme": []}, [[2, 2026, 2, "deltok 2 æøå", 0], [3, 2026, 3, "deltok 3 æøå", 1]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(58,'20235f2790ed4c4b33d13750dd08689d','{"data": {}, "rader": [["utvalg_stemme", "inn", {"medlem": 1, "raad": 1, "sak_aar": 2026, "sak_lopenr": 1}, {"dissens": 1, "i_stedet_for": 1, "medlem": 1, "raad": 1, "sak_aar": 2026, "sak_lopenr": 1, "stemme": "stemme 1 æøå"}], ["utvalg_stemme", "mange", {"koder": ["i_stedet_for", "stemme", "dissens"], "nokkel": ["sak_aar", "sak_lopenr", "raad", "medlem"], "skjult": [], "tomme": []}, [[2026, 2, 2, 2, 2, "stemme 2 æøå", 0], [2026, 3, 3, 3, 3, "stemme 3 æøå", 1]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(59,'8e66528958efe4e687146c9cc43987d9','{"data": {}, "rader": [["utvalg_tillegg", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "av": "av 1 æøå", "dato": "2026-11-11", "lopenr": 1, "nr": 1, "tekst": {"#": "8f59f365bd699c1c84bb8b9e6058b593"}}], ["utvalg_tillegg", "mange", {"koder": ["dato", "av"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["tekst"], "tomme": []}, [[2026, 2, 2, "2026-11-12", "av 2 æøå", "aa9f57acad9b849c39ab596fbc014ee0"], [2026, 3, 3, "2026-11-13", "av 3 æøå", "93da6ed88bff4ed7b1503883849d56b5"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(60,'00e7470cf49a13051a7e410b230f50ab','{"data": {}, "rader": [["varsel", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "anonymitet": "ønsker", "beskrivelse": {"#": "ea0d3dac79b457bc1fdb46adf23c115a"}, "gjelder_krav": 1, "hendelse_fra": "2026-11-11", "hendelse_til": "2026-11-11", "ikke_i_registeret": null, "kanal": "kanal 1 æøå", "lopenr": 1, "mottatt": "2026-11-11", "mottatt_kl": "2026-11-11", "oppdragsgiver": {"#": "9def78119b01d43411c50f4e09ad93c4"}, "oppdragstype": {"#": "98d97998181ef3353b17d3476e70f5e5"}, "saerlige_kategorier": 1, "saksbehandler": "login 1 æøå", "sprak": {"#": "744bfdf02a86b8a651925f3ee7bf22d4"}, "status": "status 1 æøå", "tolk": 1, "tolk_navn_oppgitt": {"#": "fdf8b56dc5540e570425b0b04e8a289b"}, "tolkemetode": "tolkemetode 1 æøå", "tolkenummer_oppgitt": {"#": "a8a113dc2b60df886daa05ebddd9eab6"}, "tolkeretning": "tolkeretning 1 æøå", "tredjeperson": 1, "varsler_type": "varsler_type 1 æøå", "virkeomrade": "virkeomrade 1 æøå"}], ["varsel", "mange", {"koder": ["mottatt", "mottatt_kl", "kanal", "varsler_type", "anonymitet", "tolk", "ikke_i_registeret", "hendelse_fra", "hendelse_til", "tolkemetode", "tolkeretning", "gjelder_krav", "saerlige_kategorier", "tredjeperson", "virkeomrade", "status", "saksbehandler"], "nokkel": ["aar", "lopenr"], "skjult": ["tolk_navn_oppgitt", "tolkenummer_oppgitt", "sprak", "oppdragsgiver", "oppdragstype", "beskrivelse"], "tomme": []}, [[2026, 2, "2026-11-12", null, "kanal 2 æøå", null, "ikke-bedt-om", 2, null, null, null, null, null, 0, 0, 0, "virkeomrade 2 æøå", "status 2 æøå", "login 2 æøå", "----------------------------------------------------------------------------------------------------------------------------------------------------------------3ad830853224a53ca24acfa897e46b47"], [2026, 3, "2026-11-13", "2026-11-13", "kanal 3 æøå", "varsler_type 3 æøå", "ukjent", 3, null, "2026-11-13", "2026-11-13", "tolkemetode 3 æøå", "tolkeretning 3 æøå", 1, 1, 1, "virkeomrade 3 æøå", "status 3 æøå", "login 3 æøå", "d098875d9ad439d3890dc61d709f4eca7b3c17ffae383955093f80a11506b8bfe075cde8a6a1224d9394c40e8c7f3603b640d1188f56a089398eb780a6eed6a4046427ddb5af314b1bb0282c8a6b76da60ed76558b187b710df63c5c2c6fc87f"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(61,'dcc3b618cffeec8e6ba1431163fdc7b1','{"data": {}, "rader": [["sak_varsel", "inn", {"varsel_aar": 2026, "varsel_lopenr": 1}, {"aar": 2026, "koblet": "koblet 1 æøå", "lopenr": 1, "varsel_aar": 2026, "varsel_lopenr": 1}], ["sak_varsel", "mange", {"koder": ["aar", "lopenr", "koblet"], "nokkel": ["varsel_aar", "varsel_lopenr"], "skjult": [], "tomme": []}, [[2026, 2, 2026, 2, "koblet 2 æøå"], [2026, 3, 2026, 3, "koblet 3 æøå"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(62,'2cdadcf645a9fcf1ca7d4a5a9e2b66e1','{"data": {}, "rader": [["varsel_brudd", "inn", {"aar": 2026, "kode": "kode 1 æøå", "lopenr": 1}, {"aar": 2026, "kode": "kode 1 æøå", "lopenr": 1}], ["varsel_brudd", "mange", {"koder": [], "nokkel": ["aar", "lopenr", "kode"], "skjult": [], "tomme": []}, [[2026, 2, "kode 2 æøå"], [2026, 3, "kode 3 æøå"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(63,'f209ab638be1f52138f14564acd50d48','{"data": {}, "rader": [["varsler_identitet", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "lopenr": 1, "nr": 1}], ["varsler_identitet", "mange", {"koder": [], "nokkel": ["aar", "lopenr", "nr"], "skjult": [], "tomme": []}, [[2026, 2, 2], [2026, 3, 3]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(64,'dd0492641c8c3443953f6b800696f29d','{"data": {}, "rader": [["varsel_avslutning", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "bedt": "bedt 1 æøå", "bedt_av": "bedt_av 1 æøå", "begrunnelse": {"#": "9f2650121fcca97aec3eb29d599cc067"}, "brev": 1, "lopenr": 1, "nr": 1, "rett_organ": "rett_organ 1 æøå", "spurt": null, "svar": null, "svart": null, "svart_av": null, "tilbake": null}], ["varsel_avslutning", "mange", {"koder": ["rett_organ", "spurt", "bedt_av", "bedt", "svar", "svart_av", "svart", "brev"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["begrunnelse", "tilbake"], "tomme": []}, [[2026, 2, 2, "rett_organ 2 æøå", null, "bedt_av 2 æøå", "bedt 2 æøå", null, null, null, 2, "c34e7266bd012b591037474d79e6a859--------------------------------"], [2026, 3, 3, "rett_organ 3 æøå", null, "bedt_av 3 æøå", "bedt 3 æøå", null, null, null, 3, "7844326aaeaacefb1f53fee27d57f735--------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(65,'e7ab30702b72d4800a11feb4d528811c','{"data": {}, "rader": [["identitet_innsyn", "inn", {"id": 1}, {"aar": 2026, "bruker": "bruker 1 æøå", "id": 1, "lopenr": 1, "vist": 1}], ["identitet_innsyn", "mange", {"koder": ["aar", "lopenr", "bruker", "vist"], "nokkel": ["id"], "skjult": [], "tomme": []}, [[2, 2026, 2, "bruker 2 æøå", 0], [3, 2026, 3, "bruker 3 æøå", 1]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(66,'e71f972fe8a22e4917c24bd3eb0c3626','{"data": {}, "rader": [["bruker", "endre", {"login": "login 1 æøå"}, {"navn": {"#": "412f5d7da36a5189741e152fa0ab5d59"}, "roller": "leder leser"}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(67,'25b52a9b769ce45c85068c79d67d1812','{"data": {}, "rader": [["frist", "slett", {"id": 3}, {}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(68,'c91c0328dc1ff7c01be32c3a9e5c06c5','{"data": {"grunn": "innsyn"}, "rader": [], "v": 1}');
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
    sist      INTEGER NOT NULL,
    PRIMARY KEY (aar, lopenr, kode),
    CONSTRAINT sak_brudd_vurdering_er_kjent CHECK
        (vurdering IN ('brudd', 'ikke brudd', 'ikke tilstrekkelig opplyst')),
    CONSTRAINT sak_brudd_alvor_er_kjent CHECK (alvor IN ('vesentlig', 'ikke vesentlig')),
    CONSTRAINT sak_brudd_alvor_bare_for_brudd CHECK (alvor IS NULL OR vurdering = 'brudd'),
    CONSTRAINT sak_brudd_sak_finnes FOREIGN KEY (aar, lopenr) REFERENCES sak (aar, lopenr),
    CONSTRAINT sak_brudd_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "sak_brudd" VALUES(2026,1,'kode 1 æøå',NULL,NULL,NULL,NULL,40);
INSERT INTO "sak_brudd" VALUES(2026,2,'kode 2 æøå',NULL,NULL,NULL,NULL,40);
INSERT INTO "sak_brudd" VALUES(2026,3,'kode 3 æøå',NULL,NULL,NULL,NULL,40);
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
INSERT INTO "skjema" VALUES(10,'0010_sak','a4065ff911a16c747ec60b6904066783e9a0757bf4e3cb0bd910832a03f68444','2026-11-23T10:15:00.000000Z','0.1.0');
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
