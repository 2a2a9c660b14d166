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
INSERT INTO "database" VALUES('ff90b2a0839c2457','930e0893',0,'2026-11-23T10:15:00.000000Z');
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
INSERT INTO "journal" VALUES(1,'2026-11-23T10:15:00.000000Z','kari','bruker.ny','bruker:kari','74357a057bd308d39f1405202fb7511075211ec08936eb1ac492124cc46b6c60','start:ff90b2a0839c2457','20a845ca9dcd61b3b702f1bf6076751f972307dcbd46ab9588dfc31b3096bd20');
INSERT INTO "journal" VALUES(2,'2026-11-23T10:16:00.000000Z','kari','vedlegg.laget','vedlegg:alle','0f50b7358858955bc0150fa007a784bcd77feff20d387ccf0c68fb13b07f4f0a','20a845ca9dcd61b3b702f1bf6076751f972307dcbd46ab9588dfc31b3096bd20','27e8701a24dfb170c65e33906073d3811df03da1c1d2763d3a15ceac3e83042a');
INSERT INTO "journal" VALUES(3,'2026-11-23T10:17:00.000000Z','kari','journalpost.laget','journalpost:alle','947b4dac64dd9b760f8e33dc5b67e97ed5fa6e26de7647b293d8c560492ab458','27e8701a24dfb170c65e33906073d3811df03da1c1d2763d3a15ceac3e83042a','3996d7fa1c13823427d4eacc5b5532c12ed43426ebca7b9f835a1119638d2112');
INSERT INTO "journal" VALUES(4,'2026-11-23T10:18:00.000000Z','kari','rettelse.laget','rettelse:alle','28e7d23f22a0da906e0b311a0496ac6cfa176a29c19fd6bb89b19a3d3fe87f88','3996d7fa1c13823427d4eacc5b5532c12ed43426ebca7b9f835a1119638d2112','fb28392a0d384deb57a3c8d4eef692e26047b96cc3d10602adbdb48fdfc935d7');
INSERT INTO "journal" VALUES(5,'2026-11-23T10:19:00.000000Z','kari','innlesing.laget','innlesing:alle','9e9084e2883decdeda09c08fa7af6c357161871024fba76b2a799dd373c924a3','fb28392a0d384deb57a3c8d4eef692e26047b96cc3d10602adbdb48fdfc935d7','72df0895b4df31aa6403adae8f48cc93cff084c71d65273214f276ebd317209a');
INSERT INTO "journal" VALUES(6,'2026-11-23T10:20:00.000000Z','kari','bosetting_tall.laget','bosetting_tall:alle','8508495df5cab69fa948ec9ed707f6d20f875dfdca9617dfece255e809f59ac0','72df0895b4df31aa6403adae8f48cc93cff084c71d65273214f276ebd317209a','c6512cc1a319e506105dd3e8c4936322878e96b201dac8db2b2e607161dc1a50');
INSERT INTO "journal" VALUES(7,'2026-11-23T10:21:00.000000Z','kari','brev.laget','brev:alle','69679fc444cc1582a944ee4a77c193f1302698f0e884f8a434f93505292c9261','c6512cc1a319e506105dd3e8c4936322878e96b201dac8db2b2e607161dc1a50','ac1c76a38c73d39af47f27a5c282252f216991277c4125f0cbac83a935d8bd68');
INSERT INTO "journal" VALUES(8,'2026-11-23T10:22:00.000000Z','kari','bruker.laget','bruker:alle','5ae42f9c11c7aa5b8b474a549103cfe86d7e1d037962eca40526307fba014bab','ac1c76a38c73d39af47f27a5c282252f216991277c4125f0cbac83a935d8bd68','b35de444e30e430028ed1581ee536ae57e387ff1981a0b9aa70b2360660d026b');
INSERT INTO "journal" VALUES(9,'2026-11-23T10:23:00.000000Z','kari','frist.laget','frist:alle','f09823382ac66976b58f0a01866306cf800108156619a7994b4338a3168ef34d','b35de444e30e430028ed1581ee536ae57e387ff1981a0b9aa70b2360660d026b','e871a44e17ceab298f285559073d319048525d218660c10e88268ab0466896b4');
INSERT INTO "journal" VALUES(10,'2026-11-23T10:24:00.000000Z','kari','habilitet.laget','habilitet:alle','1bd7d1502974bb86e0ba082f91e836e733f41e53e38e4d517ed4893676f2d041','e871a44e17ceab298f285559073d319048525d218660c10e88268ab0466896b4','b1de2e9249a28ab28255cea563b04540846ceae15c0a2f30265183f74ad34673');
INSERT INTO "journal" VALUES(11,'2026-11-23T10:25:00.000000Z','kari','stedfortreder.laget','stedfortreder:alle','5e6fe00c83ecf41e644f1531b2e719e4a6570ea1169af9ce37b9ecdf759776fc','b1de2e9249a28ab28255cea563b04540846ceae15c0a2f30265183f74ad34673','3d397ebb6944f7115aa5dfcef5a350b333a04ad3c91eac9ea9fe03e22b2b0388');
INSERT INTO "journal" VALUES(12,'2026-11-23T10:26:00.000000Z','kari','underretning.laget','underretning:alle','e62617824772f9db7226cb9a1dfbdad2364db8315932784e9106476e6d14f7e2','3d397ebb6944f7115aa5dfcef5a350b333a04ad3c91eac9ea9fe03e22b2b0388','9818c500e85fe30a4ea7218a8f39a59e2a8d79bf68713ae865bdea09d9b72e7c');
INSERT INTO "journal" VALUES(13,'2026-11-23T10:27:00.000000Z','kari','bevilling.laget','bevilling:alle','f682ae7df7c02bab49b3545e83fde8dc957757dbf547d77fdc402a7f178acd41','9818c500e85fe30a4ea7218a8f39a59e2a8d79bf68713ae865bdea09d9b72e7c','676ed4a971101158565e3576ab12febb9412185198d32150f9c125525ea5ea54');
INSERT INTO "journal" VALUES(14,'2026-11-23T10:28:00.000000Z','kari','innspill.laget','innspill:alle','3f22c9eadb5df70a0b7961129578c7fa3d748bd8fd34219b4b8f6cf9491d95db','676ed4a971101158565e3576ab12febb9412185198d32150f9c125525ea5ea54','3716796c64a0a88bca87848bbce1d0bd6e5fa4b18eb8c9e67bebe52c3fab3348');
INSERT INTO "journal" VALUES(15,'2026-11-23T10:29:00.000000Z','kari','innspill_svar.laget','innspill_svar:alle','cc593d2495ff72b87473df4fb734ef9bcd4242c119996931f3fb09134e6f39f5','3716796c64a0a88bca87848bbce1d0bd6e5fa4b18eb8c9e67bebe52c3fab3348','f03a4d8bcd03bf27fb67649ac8072d3d84da3a59a368ebe444a7fb5d569acbd4');
INSERT INTO "journal" VALUES(16,'2026-11-23T10:30:00.000000Z','kari','innspill_vurdering.laget','innspill_vurdering:alle','af035375d99262b777ccc16acd4f8238ce4ffaf285da49f07e01b95bc0231a69','f03a4d8bcd03bf27fb67649ac8072d3d84da3a59a368ebe444a7fb5d569acbd4','efa364780a9936e5dc995eaf6b44f9492a84142980bf369aaf92e2daa8f08f2e');
INSERT INTO "journal" VALUES(17,'2026-11-23T10:31:00.000000Z','kari','innsyn.laget','innsyn:alle','0f7bd6d2541e78ec6556b1c2cdf8250308e6250e962b0449c0fdd7faa12fdbd8','efa364780a9936e5dc995eaf6b44f9492a84142980bf369aaf92e2daa8f08f2e','e6a9453cda8993abfed46f61c40b88c49d5924dd32b1fa891a9ddbbb1eb8aee2');
INSERT INTO "journal" VALUES(18,'2026-11-23T10:32:00.000000Z','kari','innsyn_vurdering.laget','innsyn_vurdering:alle','f7044a26d4de287bd79844f63a1b08f17fdda3038e0fc8d8c1007d89783354ce','e6a9453cda8993abfed46f61c40b88c49d5924dd32b1fa891a9ddbbb1eb8aee2','907bddda384dea9c373f1f3120edcbab7888854b7bfcea754ca34dbc8834d573');
INSERT INTO "journal" VALUES(19,'2026-11-23T10:33:00.000000Z','kari','sletting.laget','sletting:alle','46b9532165b0aeb3e830845524c044710bb6c3c8b2fcf18d6871f34094789b95','907bddda384dea9c373f1f3120edcbab7888854b7bfcea754ca34dbc8834d573','d0b25236c9368878da87b2031491f217a2221a1c793419ca06c2d4da1757b4cf');
INSERT INTO "journal" VALUES(20,'2026-11-23T10:34:00.000000Z','kari','slettet.laget','slettet:alle','22c1f936a2948b542ffd19b7003aa3b0e9a70575d13bf0f777c2b6f58a3782bb','d0b25236c9368878da87b2031491f217a2221a1c793419ca06c2d4da1757b4cf','8415da6c9c161c78d031459718e1a1d8c88e575fe6fb9afcb15e140ab51d3824');
INSERT INTO "journal" VALUES(21,'2026-11-23T10:35:00.000000Z','kari','slettet_brudd.laget','slettet_brudd:alle','dbc82a83800a50afdf6ae52fe2e2f6ba4c90b7b7aef16771d283d756a701887d','8415da6c9c161c78d031459718e1a1d8c88e575fe6fb9afcb15e140ab51d3824','9116f4118c7a1ed7663261f1f7f91130b3d22b6564b3cd3c913e5dc611fa7856');
INSERT INTO "journal" VALUES(22,'2026-11-23T10:36:00.000000Z','kari','klage.laget','klage:alle','cb1547ba507dacc7d86251d09b2835a1b04c1698b8f7d5c78d4b71c65b22245b','9116f4118c7a1ed7663261f1f7f91130b3d22b6564b3cd3c913e5dc611fa7856','0f0c010c03e33a25577c0d3fea3979e54881b3f3b9c029b7a6b9359f41fbf324');
INSERT INTO "journal" VALUES(23,'2026-11-23T10:37:00.000000Z','kari','klage_mangel.laget','klage_mangel:alle','5590f2f3a320d3996fc0688ce8f2e5e13f8fc465ac9175ea8fcb634c6c9459ff','0f0c010c03e33a25577c0d3fea3979e54881b3f3b9c029b7a6b9359f41fbf324','e10c387231d400e8b73b348be639fc7d75e3429afb27160965a9ecf7735c85df');
INSERT INTO "journal" VALUES(24,'2026-11-23T10:38:00.000000Z','kari','klage_beslutning.laget','klage_beslutning:alle','0e2b6ca67adbd5662c91a72554eae66e3f21fad37fc6dfae51845444cc1bf3a7','e10c387231d400e8b73b348be639fc7d75e3429afb27160965a9ecf7735c85df','bb4178ca9e262483e911ba96744178333d7718ca41194965f5d036b0c2851e9b');
INSERT INTO "journal" VALUES(25,'2026-11-23T10:39:00.000000Z','kari','klage_utsettelse.laget','klage_utsettelse:alle','ec8e0b1b7e5f7c7cd146fa01680b33eb15ede4c78f085b1bba0f1045b97d9dcf','bb4178ca9e262483e911ba96744178333d7718ca41194965f5d036b0c2851e9b','b1440130d7015c354a24cb45ac4f817192149343e835bf78a7b437bfd111e45f');
INSERT INTO "journal" VALUES(26,'2026-11-23T10:40:00.000000Z','kari','klage_kostnad.laget','klage_kostnad:alle','a797673be5ae5e84f60e17c6ddd992902a92d5a836d633acc2b66829b6c19fbb','b1440130d7015c354a24cb45ac4f817192149343e835bf78a7b437bfd111e45f','93e27178ee245ad5878b15ed6acc90031c807363b31520d942ca7c839d3ab951');
INSERT INTO "journal" VALUES(27,'2026-11-23T10:41:00.000000Z','kari','reaksjon.laget','reaksjon:alle','73a2d2d78bd65768ba1597ba6e5c4e224e0b599e18354bd534595a9da30c9a7a','93e27178ee245ad5878b15ed6acc90031c807363b31520d942ca7c839d3ab951','d7d6a1194a614e1e4b95f60a00ca627b0be4ca12cca00587914ca204a7ef453c');
INSERT INTO "journal" VALUES(28,'2026-11-23T10:42:00.000000Z','kari','reaksjon_utsatt.laget','reaksjon_utsatt:alle','1795a85c5651958c7faeea7715a9a5c43e7f6663465d151fe5823d80c79bfa22','d7d6a1194a614e1e4b95f60a00ca627b0be4ca12cca00587914ca204a7ef453c','54ab5169ce87be78ab380f518bbe90c8ea55faa06b1bbff2dc65565d4edaf90f');
INSERT INTO "journal" VALUES(29,'2026-11-23T10:43:00.000000Z','kari','tolk.laget','tolk:alle','5dca129f5ec2ccb72e211b4726834c67339829531e4c758b000d0d242de3f124','54ab5169ce87be78ab380f518bbe90c8ea55faa06b1bbff2dc65565d4edaf90f','a4078ab24ebd522a650f90ec6d27865df13d3cd6fc532d5fb5adfdf76573c87c');
INSERT INTO "journal" VALUES(30,'2026-11-23T10:44:00.000000Z','kari','tolk_sprak.laget','tolk_sprak:alle','df2cdb636a35e88a5894971fc78cda8478876294f6525a0544d7536ad5581a63','a4078ab24ebd522a650f90ec6d27865df13d3cd6fc532d5fb5adfdf76573c87c','1a9670a9388672cd28836e3a0e78e102a3469307c3b8c86ff90bc863c6ad8ef2');
INSERT INTO "journal" VALUES(31,'2026-11-23T10:45:00.000000Z','kari','tolk_kvalifikasjon.laget','tolk_kvalifikasjon:alle','ddd1fa861c9c1916f423bbaad6355c36c4c53ba0a8837800223f7739c0343160','1a9670a9388672cd28836e3a0e78e102a3469307c3b8c86ff90bc863c6ad8ef2','290404a9f2ef81d09582032f0e1b3197ed885739f39415054e932633ff79f2c4');
INSERT INTO "journal" VALUES(32,'2026-11-23T10:46:00.000000Z','kari','tolk_slettet.laget','tolk_slettet:alle','8bc490f83231f7f4eba5eb28707ef8e3057e3c0088ad91a1d6d4f1c810d41043','290404a9f2ef81d09582032f0e1b3197ed885739f39415054e932633ff79f2c4','a90280ab83731db0c8e127b90b3c04ceaf429c6f4a2344caada24e22eb20b09e');
INSERT INTO "journal" VALUES(33,'2026-11-23T10:47:00.000000Z','kari','oppforing_opphort.laget','oppforing_opphort:alle','8c18b1e2a83cd12e9d3b40f9b3ee026f85ed6c51618c545a1c5cdfb7f296ab02','a90280ab83731db0c8e127b90b3c04ceaf429c6f4a2344caada24e22eb20b09e','5638696303cc4a92622543f648c2a9f3d56bca922284d5784f4391ad73b0eef5');
INSERT INTO "journal" VALUES(34,'2026-11-23T10:48:00.000000Z','kari','tolk_sammenslatt.laget','tolk_sammenslatt:alle','ae6d435eef72d84825578517c73a8e5dd33263508c840c061a5648ad62099225','5638696303cc4a92622543f648c2a9f3d56bca922284d5784f4391ad73b0eef5','e2eb79f18ac59df82c493290c714375334c0994dd745a6dcbcbcb670f686f6a8');
INSERT INTO "journal" VALUES(35,'2026-11-23T10:49:00.000000Z','kari','soknad.laget','soknad:alle','a790842a4e0f5bc86ea2ef1047017c0a8ebb6a250771aac41ad130945a824d17','e2eb79f18ac59df82c493290c714375334c0994dd745a6dcbcbcb670f686f6a8','78b0421368a290515113895b1b6c1802b139371ac777464fc06d504f72ce0c0d');
INSERT INTO "journal" VALUES(36,'2026-11-23T10:50:00.000000Z','kari','soknad_sprak.laget','soknad_sprak:alle','aeca041b5acd87b3125f4641d9944f3319cdfa6a9086d230e7ec3bcd293c6d7b','78b0421368a290515113895b1b6c1802b139371ac777464fc06d504f72ce0c0d','96e3546297767c077ad22f0b1cce7955813f3c6465bbf92241051dec4093b74f');
INSERT INTO "journal" VALUES(37,'2026-11-23T10:51:00.000000Z','kari','soknad_kvalifikasjon.laget','soknad_kvalifikasjon:alle','bed906981189864eb0754dac0afc86216cd97e679bdd6b9c0db0a92b6127f833','96e3546297767c077ad22f0b1cce7955813f3c6465bbf92241051dec4093b74f','831201b36a80a5e1045ca3744edd339c64f598a51e748be01cb826ea3b5c1a20');
INSERT INTO "journal" VALUES(38,'2026-11-23T10:52:00.000000Z','kari','rutine.laget','rutine:alle','9793c1e2467b9c9b2b996892a4c7fefa6dab4f26ee0d48dd3adca9c2421167a0','831201b36a80a5e1045ca3744edd339c64f598a51e748be01cb826ea3b5c1a20','de68d2cb1fb3a99ac7d389be80f327188201dc6974f45b5386ee3f38ce5fe0cc');
INSERT INTO "journal" VALUES(39,'2026-11-23T10:53:00.000000Z','kari','sak.laget','sak:alle','20d62efdeaaaa67b4076763a4ba427baf333796739ec79316a04268a045a3f76','de68d2cb1fb3a99ac7d389be80f327188201dc6974f45b5386ee3f38ce5fe0cc','c33dd25565cebac8254f33d86d4d1db9898fe88462c7a66cd61479429368d6eb');
INSERT INTO "journal" VALUES(40,'2026-11-23T10:54:00.000000Z','kari','sak_brudd.laget','sak_brudd:alle','dc1cbb45e74a4045f7ef02cd647d1a05cab4eac5f895e66b87cc7a728f8c1494','c33dd25565cebac8254f33d86d4d1db9898fe88462c7a66cd61479429368d6eb','a87091a8f4af353ec93957d46f58731581ef8e26b52a3c9df7aa8495f62c6f66');
INSERT INTO "journal" VALUES(41,'2026-11-23T10:55:00.000000Z','kari','sak_krav.laget','sak_krav:alle','c222eb931c51661802949265abe8c503b172fd78657443741cfff531b48f256e','a87091a8f4af353ec93957d46f58731581ef8e26b52a3c9df7aa8495f62c6f66','1eea8d753ba43d18db0b327242fc834fc3f9269b769b7176a6b8dfc83af6961b');
INSERT INTO "journal" VALUES(42,'2026-11-23T10:56:00.000000Z','kari','sak_forelegging.laget','sak_forelegging:alle','88f6cfb7951e52bea4a5055d5e83e643f3b2e4f6b5d3fcfb3cc2d335604543b4','1eea8d753ba43d18db0b327242fc834fc3f9269b769b7176a6b8dfc83af6961b','3f2afd4a1f508ee5b202123984e5779ef9d7d5dcdbc875c5921b164b5c7778e2');
INSERT INTO "journal" VALUES(43,'2026-11-23T10:57:00.000000Z','kari','sak_raad.laget','sak_raad:alle','697a72437e2fc83149ec43ef710c64bfe2742568e1407e067ad93e547c5ba8c0','3f2afd4a1f508ee5b202123984e5779ef9d7d5dcdbc875c5921b164b5c7778e2','a6159face0042ee8b90898ed89a7cabc2147c143d4329d21220df457ac184348');
INSERT INTO "journal" VALUES(44,'2026-11-23T10:58:00.000000Z','kari','sak_raad_brudd.laget','sak_raad_brudd:alle','8dd123d7e9ae2b9012ceeeb66ba6cc1984c75b6a8eccee0b889b9856265c18d6','a6159face0042ee8b90898ed89a7cabc2147c143d4329d21220df457ac184348','f8dcc988ca2388aeb5043bba62a5dbbcdb3ded87fa1d2eeb228c8bf3cc4d7cf5');
INSERT INTO "journal" VALUES(45,'2026-11-23T10:59:00.000000Z','kari','sak_beslutning.laget','sak_beslutning:alle','1c233a96d711df6320374a5623e2877a4787bc58bc3c6dd2c21532901e529aa5','f8dcc988ca2388aeb5043bba62a5dbbcdb3ded87fa1d2eeb228c8bf3cc4d7cf5','a4ff8a9fa920c8227433b2113aed3325aa05bddafca824a230447d8b2eaa400e');
INSERT INTO "journal" VALUES(46,'2026-11-23T11:00:00.000000Z','kari','sak_retur.laget','sak_retur:alle','edf201d9dcb1553c98396b281b701e63ff5ba5e490d475b42349f0d2b055b78b','a4ff8a9fa920c8227433b2113aed3325aa05bddafca824a230447d8b2eaa400e','687884e548710922bdb941d5999855822dc283717c865921cfc8593a85c54447');
INSERT INTO "journal" VALUES(47,'2026-11-23T11:01:00.000000Z','kari','reaksjon_omgjoring.laget','reaksjon_omgjoring:alle','90ff6cf06e2198511b7100ecee67aceb6f3c041502ae6291076d4f39602e6050','687884e548710922bdb941d5999855822dc283717c865921cfc8593a85c54447','4756c360d38299f42dbdab469f571060dfce434125d0bef1acf15d62422e751b');
INSERT INTO "journal" VALUES(48,'2026-11-23T11:02:00.000000Z','kari','tolkebevis_nokkel.laget','tolkebevis_nokkel:alle','e471439c6209fde92f09bef24eca5f98bb9b2fd3bfa6fb22385fc18158174a52','4756c360d38299f42dbdab469f571060dfce434125d0bef1acf15d62422e751b','e6683a77337eeac9123bbe40a2364480008bcab68975d768e539bc3d01063c04');
INSERT INTO "journal" VALUES(49,'2026-11-23T11:03:00.000000Z','kari','tolkebevis.laget','tolkebevis:alle','294be03d496f88df654f1fcc8d4f7c648cc52a29f3f09b186f36a02b5567a1e6','e6683a77337eeac9123bbe40a2364480008bcab68975d768e539bc3d01063c04','aa6270623fa432916fed68954a6d2e9209dbbe5abb40348b2831b339f25e4a5e');
INSERT INTO "journal" VALUES(50,'2026-11-23T11:04:00.000000Z','kari','utvalg_utlysning.laget','utvalg_utlysning:alle','8983100613732a88c37056d7c3611c2618d2da7e21b7b66826f73d90589c06aa','aa6270623fa432916fed68954a6d2e9209dbbe5abb40348b2831b339f25e4a5e','730d435a39d76c7016da63481c73b0e263356a10fbe1c5c41887a9ad767d751f');
INSERT INTO "journal" VALUES(51,'2026-11-23T11:05:00.000000Z','kari','utvalg_nominasjon.laget','utvalg_nominasjon:alle','c18d22b3b738e4f3f89d966b257b8cfea6c8e081efa67844010c792ea6c19872','730d435a39d76c7016da63481c73b0e263356a10fbe1c5c41887a9ad767d751f','77e497e5673f35b262c117b8870b408c6f3fc30ddfae65cac6612cc3a4c84fc0');
INSERT INTO "journal" VALUES(52,'2026-11-23T11:06:00.000000Z','kari','utvalg_medlem.laget','utvalg_medlem:alle','c285c0f74f72c94e034e7952ff6c620ba739801a229940383ba29cc7009602e3','77e497e5673f35b262c117b8870b408c6f3fc30ddfae65cac6612cc3a4c84fc0','80e30c1853242885ac8440836115004c4afa713af15d36fbf0e53257c0f199e0');
INSERT INTO "journal" VALUES(53,'2026-11-23T11:07:00.000000Z','kari','utvalg_mote.laget','utvalg_mote:alle','253b0f148f1a562608d8d0cbdd551797aaa480b8bd5660edd0e7b32c4ef05440','80e30c1853242885ac8440836115004c4afa713af15d36fbf0e53257c0f199e0','9334e2b07ef5e361929296a465c57bea429fc3da4fd37ce702ab4881122f95b1');
INSERT INTO "journal" VALUES(54,'2026-11-23T11:08:00.000000Z','kari','utvalg_motesak.laget','utvalg_motesak:alle','e8fe15ee3a654f15d9136d5b7c166d633740c523343608d30e832886fd053062','9334e2b07ef5e361929296a465c57bea429fc3da4fd37ce702ab4881122f95b1','aadc5fb8e942cb90c83bc2fd7c7aebb83e78cf0dd323aaf4088e745883b90e18');
INSERT INTO "journal" VALUES(55,'2026-11-23T11:09:00.000000Z','kari','utvalg_navn.laget','utvalg_navn:alle','01cda87082d325cd9bc12670e22f985c9af528077405f961572405dd5db0e2b6','aadc5fb8e942cb90c83bc2fd7c7aebb83e78cf0dd323aaf4088e745883b90e18','226ff30904fb02bf38371c24d0ad49c44c3da365e27478ae0806e87a22380800');
INSERT INTO "journal" VALUES(56,'2026-11-23T11:10:00.000000Z','kari','utvalg_innkalling.laget','utvalg_innkalling:alle','2584e118d8ce4184a828b8fda00e44c65fcb4657ec1397e4f2e53e982f59d691','226ff30904fb02bf38371c24d0ad49c44c3da365e27478ae0806e87a22380800','bed290e485d4ce28ef7412016a679a39ed008add4be4fbb2789ff3c55296ef32');
INSERT INTO "journal" VALUES(57,'2026-11-23T11:11:00.000000Z','kari','utvalg_habilitet.laget','utvalg_habilitet:alle','14462906be8a8b5c32daed16595e1c2ab4649f1536f52a1c5a50e8dadd5d29bc','bed290e485d4ce28ef7412016a679a39ed008add4be4fbb2789ff3c55296ef32','38321bb5083f812fbc4ea456900c0f87f080596f428f7acadba3cfc7aae2b842');
INSERT INTO "journal" VALUES(58,'2026-11-23T11:12:00.000000Z','kari','utvalg_stemme.laget','utvalg_stemme:alle','306408918b709df506029722d695bb70730e460c2b0c1c4fd077e6c1952b39d5','38321bb5083f812fbc4ea456900c0f87f080596f428f7acadba3cfc7aae2b842','ea3b136c9fcaf5cbc255c643a62ee66b258a44c018f141d698b105c8c31f53e9');
INSERT INTO "journal" VALUES(59,'2026-11-23T11:13:00.000000Z','kari','utvalg_tillegg.laget','utvalg_tillegg:alle','b70bfb68d6789cadcde356ce6c3592774ff35ca341cbd59b4c49ef0beaec9794','ea3b136c9fcaf5cbc255c643a62ee66b258a44c018f141d698b105c8c31f53e9','0f4bef15f7e3ffbfa0d30103bda6b50dc1c6cac8df3429d8d9379c10f78dc80d');
INSERT INTO "journal" VALUES(60,'2026-11-23T11:14:00.000000Z','kari','varsel.laget','varsel:alle','d3fa98daaefce7fbd9043fc5f3093a779fb4db06950be9a6a5e4cb338cb8ea96','0f4bef15f7e3ffbfa0d30103bda6b50dc1c6cac8df3429d8d9379c10f78dc80d','13355936d01a25f749331e0cb2db57d338f1db42de1630008db811a287acc4bc');
INSERT INTO "journal" VALUES(61,'2026-11-23T11:15:00.000000Z','kari','sak_varsel.laget','sak_varsel:alle','b84a1c2e6506dcf7823789e450f436d571827589504db436951705de703f7dc9','13355936d01a25f749331e0cb2db57d338f1db42de1630008db811a287acc4bc','3f0b5c3b4e8c7df006fca5a7d6a786604585c2d11dd370f68ac47c02aebdefb4');
INSERT INTO "journal" VALUES(62,'2026-11-23T11:16:00.000000Z','kari','varsel_brudd.laget','varsel_brudd:alle','a584f0c1c49d12651c0edb08a7f648c93752f61636a0e92db0b241fc3be8f007','3f0b5c3b4e8c7df006fca5a7d6a786604585c2d11dd370f68ac47c02aebdefb4','4cce0028e23e138ae5474eecd8e48846ce3940b7126f121b3a69dcfb728f2485');
INSERT INTO "journal" VALUES(63,'2026-11-23T11:17:00.000000Z','kari','varsler_identitet.laget','varsler_identitet:alle','6bd8c56e04db0d6c96968c91f56c8dc5a986ceebe9114e74dac5ab6a4fe17557','4cce0028e23e138ae5474eecd8e48846ce3940b7126f121b3a69dcfb728f2485','f5894406d492b0d93767e9e7aa88055febc94654b1c18b63709993fd414daafd');
INSERT INTO "journal" VALUES(64,'2026-11-23T11:18:00.000000Z','kari','varsel_avslutning.laget','varsel_avslutning:alle','2fe6a4dca722b97157f0ff873257046e8f5d14b4e8cf7fa2d0c5a1ed11573b49','f5894406d492b0d93767e9e7aa88055febc94654b1c18b63709993fd414daafd','952f1b72bc03330b1549fa635aa0ff67be4b6fa78ec2767cc0f5e767014d54ed');
INSERT INTO "journal" VALUES(65,'2026-11-23T11:19:00.000000Z','kari','identitet_innsyn.laget','identitet_innsyn:alle','99e071a49d049c39e19fb065dac6d09ecb0943e3057e26c09836aaae182d86bb','952f1b72bc03330b1549fa635aa0ff67be4b6fa78ec2767cc0f5e767014d54ed','6c01a4259d88ef6e2711ef06635ba9019b85989ece144c38578a058961522a5d');
INSERT INTO "journal" VALUES(66,'2026-11-23T12:19:00.000000Z','kari','bruker.endret','bruker:login 1 æøå','c903c37edc9575af3c0648593c893833ee610b3ba3413b1d0076116775ebc6ec','6c01a4259d88ef6e2711ef06635ba9019b85989ece144c38578a058961522a5d','1f3290375d5ab1e6f36c938fa141078768b3e53f1d9b8e6fd34d37837cf1035e');
INSERT INTO "journal" VALUES(67,'2026-11-23T13:19:00.000000Z','kari','frist.slettet','frist:3','530c8b24a7b33c7f902e32769446108ac30dcbe7577bb025d8c8b88034361a9f','1f3290375d5ab1e6f36c938fa141078768b3e53f1d9b8e6fd34d37837cf1035e','c3c8b132b062c832d06a8416dfc2b69283d2f9567ac50cdc9857dec991d8f014');
INSERT INTO "journal" VALUES(68,'2026-11-23T14:19:00.000000Z','kari','noe.lest','frist:1','e1dff5b367a42e69708d37d147b0cd6c0e7d446d3e20b99531995afb9ab73254','c3c8b132b062c832d06a8416dfc2b69283d2f9567ac50cdc9857dec991d8f014','cb29609ffca21d22d3b5da12d4fa2f02617a4d5e30b2655d5ccae9133c37d447');
CREATE TABLE journal_innhold (
    nr   INTEGER NOT NULL PRIMARY KEY,
    salt TEXT NOT NULL,
    json TEXT NOT NULL,
    CONSTRAINT journal_innhold_hører_til FOREIGN KEY (nr) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "journal_innhold" VALUES(1,'57b2ac66cc3fc028cf19fb53d45428e7','{"data": {}, "rader": [["bruker", "inn", {"login": "kari"}, {"fra": "2026-11-23", "leder": null, "login": "kari", "navn": {"#": "68f28f83aeb1470232f7e537def5a509"}, "roller": "saksbehandler beslutter statistiker leder leser", "ser_identitet": 1, "til": null}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(2,'d702fcae5127c8544682332025b0f25d','{"data": {}, "rader": [["vedlegg", "inn", {"id": 1}, {"gjelder": "gjelder 1 æøå", "id": 1, "navn": {"#": "c7254264e1abcc11337e97b7ce0e48e8"}, "retning": "ut", "sha256": "fb16c80de84b523a86823d0699d7c427ad2679d16c68dd6cb99a565d498c12fb", "storrelse": 23, "type": "type 1 æøå"}], ["vedlegg", "mange", {"koder": ["gjelder", "retning", "type", "storrelse", "sha256"], "nokkel": ["id"], "skjult": ["navn"], "tomme": []}, [[2, "gjelder 2 æøå", "inn", "type 2 æøå", 23, "fb16c80de84b523a86823d0699d7c427ad2679d16c68dd6cb99a565d498c12fb", "f80bf931cfad4293c86871aff9687e1d"], [3, "gjelder 3 æøå", "ut", "type 3 æøå", 23, "fb16c80de84b523a86823d0699d7c427ad2679d16c68dd6cb99a565d498c12fb", "14494989ee5a04f179b2b4dec7a15363"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(3,'f100e129668aedecd8b4a3a1f9af84d7','{"data": {}, "rader": [["journalpost", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "dato": "2026-11-11", "dokumentdato": "2026-11-11", "gjelder": "gjelder 1 æøå", "lopenr": 1, "part_skjermet": 1, "registrert": "2026-11-11", "retning": "ut", "tittel": {"#": "ae395ef88c28ecdd73a48cfa0fa9a30e"}, "vedlegg": 1}], ["journalpost", "mange", {"koder": ["gjelder", "retning", "part_skjermet", "dokumentdato", "dato", "registrert", "vedlegg"], "nokkel": ["aar", "lopenr"], "skjult": ["tittel"], "tomme": []}, [[2026, 2, "gjelder 2 æøå", "inn", 0, "2026-11-12", "2026-11-12", "2026-11-12", 2, "be22ea700f3ee465b4a5cd9694909679"], [2026, 3, "gjelder 3 æøå", "ut", 1, "2026-11-13", "2026-11-13", "2026-11-13", 3, "8e8576253330141b89ee8d4ee21b6dac"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(4,'9048ebe4557ae8bae77d7391ae51e331','{"data": {}, "rader": [["rettelse", "inn", {"id": 1}, {"felt": "felt 1 æøå", "fra": {"#": "eb82f46ab1b412b029ce68d8260491a4"}, "gjelder": "gjelder 1 æøå", "id": 1, "til": {"#": "7a34c945ea7af89dec6875ced5a56b33"}}], ["rettelse", "mange", {"koder": ["gjelder", "felt"], "nokkel": ["id"], "skjult": ["fra", "til"], "tomme": []}, [[2, "gjelder 2 æøå", "felt 2 æøå", "----------------------------------------------------------------"], [3, "gjelder 3 æøå", "felt 3 æøå", "6635d481e51c06bad124e02c5e9edf8ac78974fa2f95587ebb6d1f46d821c0cd"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(5,'f990429a01428db680c168c37622f997','{"data": {}, "rader": [["innlesing", "inn", {"id": 1}, {"dato": "2026-11-11", "filnavn": {"#": "09aa9cf3d81a55451bf850e55d597924"}, "id": 1, "rader": 1, "sha256": "sha256 1 æøå", "slag": "slag 1 æøå"}], ["innlesing", "mange", {"koder": ["slag", "sha256", "rader", "dato"], "nokkel": ["id"], "skjult": ["filnavn"], "tomme": []}, [[2, "slag 2 æøå", "sha256 2 æøå", 2, "2026-11-12", "292a7a86aee3a3a1f6779f14b4fc6563"], [3, "slag 3 æøå", "sha256 3 æøå", 3, "2026-11-13", "2444629235a8e3b0202e71819039ebdc"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(6,'1f6785193425e3787febf5e83e48d07d','{"data": {}, "rader": [["bosetting_tall", "last", {"innlesing": 1}, {"antall": 1, "kolonner": ["enhet", "aar", "kommune", "anmodet", "opprinnelig", "vedtatt", "bosatt", "bosatt_sammenslatt"], "orden": ["enhet", "aar", "kommune"], "sha256": "4af961f12a4b196c99dfe89e969c696c2397a4f90acd10fb798e1a44001a05f8"}], ["bosetting_tall", "last", {"innlesing": 2}, {"antall": 1, "kolonner": ["enhet", "aar", "kommune", "anmodet", "opprinnelig", "vedtatt", "bosatt", "bosatt_sammenslatt"], "orden": ["enhet", "aar", "kommune"], "sha256": "34a469b6114e3db57a0eb2674a10fe8897d34affb62ce8a3d03b28e4793302ad"}], ["bosetting_tall", "last", {"innlesing": 3}, {"antall": 1, "kolonner": ["enhet", "aar", "kommune", "anmodet", "opprinnelig", "vedtatt", "bosatt", "bosatt_sammenslatt"], "orden": ["enhet", "aar", "kommune"], "sha256": "a8803ccac0162551e3c50362e13ec81ee78e7f0e39afaad5a39e39a16af2cbba"}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(7,'664192219625492c9692cc6654905f89','{"data": {}, "rader": [["brev", "inn", {"id": 1}, {"dato": "2026-11-11", "gjelder": "gjelder 1 æøå", "id": 1, "innhold": {"#": "219f5b7637818e1ca18b931d9d57200e"}, "mal": "mal 1 æøå", "malform": "nynorsk", "sendt": "2026-11-23", "sha256": "fb16c80de84b523a86823d0699d7c427ad2679d16c68dd6cb99a565d498c12fb", "tittel": {"#": "6422311198876f7534a9620a42da8911"}, "vedlegg": 1, "versjon": 1}], ["brev", "mange", {"koder": ["gjelder", "mal", "versjon", "malform", "dato", "sendt", "sha256", "vedlegg"], "nokkel": ["id"], "skjult": ["tittel", "innhold"], "tomme": []}, [[2, "gjelder 2 æøå", "mal 2 æøå", 2, "bokmål", "2026-11-12", null, null, null, "4ec96dd054694bdca1492af8c4ebfaa44a0b52fc719a956be86aadaa11ba3e4a"], [3, "gjelder 3 æøå", "mal 3 æøå", 3, "nynorsk", "2026-11-13", null, null, null, "20abe0b478f01db0b3afd0eab0ddddc2f7d84608e1f8b5dcb76ad11a8eb369f3"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(8,'7b45939857214a8e8e2d546ef982dfd6','{"data": {}, "rader": [["bruker", "inn", {"login": "login 1 æøå"}, {"fra": "2026-11-11", "leder": null, "login": "login 1 æøå", "navn": {"#": "c8caf77ac930684906bb0885a9fe6f00"}, "roller": "roller 1 æøå", "ser_identitet": 1, "til": "2026-11-11"}], ["bruker", "mange", {"koder": ["roller", "leder", "ser_identitet", "fra", "til"], "nokkel": ["login"], "skjult": ["navn"], "tomme": []}, [["login 2 æøå", "roller 2 æøå", null, 0, "2026-11-12", null, "1ea053939abfc895438929f70e7b7568"], ["login 3 æøå", "roller 3 æøå", null, 1, "2026-11-13", "2026-11-13", "81c923b7de80ff191f62bdcf86138aad"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(9,'3f67aa070cb9d0eaca2d6dad639029c6','{"data": {}, "rader": [["frist", "inn", {"id": 1}, {"ansvarlig": "ansvarlig 1 æøå", "antatt": 1, "binder": "binder 1 æøå", "flyttet": "flyttet 1 æøå", "gjelder": "gjelder 1 æøå", "grunn": {"#": "3d414c266fdad843c2d86e51edfa7cb6"}, "hjemmel": "hjemmel 1 æøå", "hva": "hva 1 æøå", "id": 1, "lukket": "lukket 1 æøå", "lukket_som": "ikke nødvendig", "neste": "neste 1 æøå", "regel": "regel 1 æøå", "regel_fra": "2026-11-11", "siste": "2026-11-11", "start": "2026-11-11", "streng": "2026-11-11"}], ["frist", "mange", {"koder": ["gjelder", "regel", "regel_fra", "hva", "hjemmel", "antatt", "binder", "ansvarlig", "start", "streng", "siste", "flyttet", "neste", "lukket_som", "lukket"], "nokkel": ["id"], "skjult": ["grunn"], "tomme": []}, [[2, "gjelder 2 æøå", "regel 2 æøå", "2026-11-12", "hva 2 æøå", "hjemmel 2 æøå", 0, "binder 2 æøå", null, "2026-11-12", "2026-11-12", "2026-11-12", "flyttet 2 æøå", "neste 2 æøå", "holdt", null, "--------------------------------"], [3, "gjelder 3 æøå", "regel 3 æøå", "2026-11-13", "hva 3 æøå", "hjemmel 3 æøå", 1, "binder 3 æøå", "ansvarlig 3 æøå", "2026-11-13", "2026-11-13", "2026-11-13", "flyttet 3 æøå", "neste 3 æøå", "ikke nødvendig", "lukket 3 æøå", "f027bf876876c930e7202788536ca62e"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(10,'38754dab315f075e12b58bbe52d62dab','{"data": {}, "rader": [["habilitet", "inn", {"id": 1}, {"avgjort_av": "avgjort_av 1 æøå", "dato": "2026-11-11", "gjelder": "gjelder 1 æøå", "grunnlag": null, "id": 1, "innsigelse": 1, "person": "person 1 æøå", "svar": "inhabil", "unntak": null, "vurdering": null}], ["habilitet", "mange", {"koder": ["gjelder", "person", "svar", "grunnlag", "innsigelse", "unntak", "avgjort_av", "dato"], "nokkel": ["id"], "skjult": ["vurdering"], "tomme": []}, [[2, "gjelder 2 æøå", "person 2 æøå", "forelagt", null, 0, null, "avgjort_av 2 æøå", "2026-11-12", "--------------------------------"], [3, "gjelder 3 æøå", "person 3 æøå", "habil", null, 1, null, "avgjort_av 3 æøå", "2026-11-13", "--------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(11,'ae438cc4adbee8b994ee05c13e495c7b','{"data": {}, "rader": [["stedfortreder", "inn", {"id": 1}, {"dato": "2026-11-11", "gjelder": "gjelder 1 æøå", "i_stedet_for": "i_stedet_for 1 æøå", "id": 1, "oppnevnt_av": "oppnevnt_av 1 æøå", "person": "person 1 æøå"}], ["stedfortreder", "mange", {"koder": ["gjelder", "person", "i_stedet_for", "oppnevnt_av", "dato"], "nokkel": ["id"], "skjult": [], "tomme": []}, [[2, "gjelder 2 æøå", "person 2 æøå", "i_stedet_for 2 æøå", "oppnevnt_av 2 æøå", "2026-11-12"], [3, "gjelder 3 æøå", "person 3 æøå", "i_stedet_for 3 æøå", "oppnevnt_av 3 æøå", "2026-11-13"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(12,'68b527524c0af1f71135092cc996f17d','{"data": {}, "rader": [["underretning", "inn", {"gjelder": "gjelder 1 æøå", "nr": 1}, {"apnet": null, "brev": 1, "gjelder": "gjelder 1 æøå", "kanal": "digital", "mottatt": null, "mottatt_fordi": null, "nr": 1, "postlagt": null, "reservert": null, "tilgjengelig": null, "varslet": null, "varslet_igjen": null}], ["underretning", "mange", {"koder": ["brev", "kanal", "reservert", "postlagt", "tilgjengelig", "varslet", "varslet_igjen", "apnet", "mottatt", "mottatt_fordi"], "nokkel": ["gjelder", "nr"], "skjult": [], "tomme": []}, [["gjelder 2 æøå", 2, 2, "oppgitt-adresse", null, null, null, null, null, null, null, null], ["gjelder 3 æøå", 3, 3, "personlig", null, null, null, null, null, null, null, null]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(13,'7289018785511a6ddb93b58021d129e4','{"data": {}, "rader": [["bevilling", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "begrunnelse": {"#": "8173d389df18e2055e3dc9305a3ec576"}, "bestatt": "bestatt 1 æøå", "gitt": "gitt 1 æøå", "grunnlag": null, "lopenr": 1, "sprak": "sprak 1 æøå", "status": "gitt", "tilbakekalt": null, "tolkenummer": 1, "tolketype": "tolketype 1 æøå", "underrettet": "underrettet 1 æøå"}], ["bevilling", "mange", {"koder": ["tolkenummer", "sprak", "tolketype", "bestatt", "gitt", "status", "tilbakekalt", "grunnlag", "underrettet"], "nokkel": ["aar", "lopenr"], "skjult": ["begrunnelse"], "tomme": []}, [[2026, 2, 2, "sprak 2 æøå", "tolketype 2 æøå", null, null, "tilbakekalt", "2026-11-12", "prøven er annullert", null, "--------------------------------"], [2026, 3, 3, "sprak 3 æøå", "tolketype 3 æøå", "bestatt 3 æøå", "gitt 3 æøå", "gitt", null, null, "underrettet 3 æøå", "0aca66cf606f5d330ad1dd0f47463824"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(14,'5c81511b8564e918f0e85b0aad1872f7','{"data": {}, "rader": [["innspill", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "avsluttet": null, "frist": "2026-12-12", "grunn": null, "instans": {"#": "99495dc37e6d48f14f3ae1b8d6d1898f"}, "kontakt": {"#": "68782db09ac10fd9ad8453a49f0e785a"}, "lopenr": 1, "saksbehandler": "login 1 æøå", "sporsmal": {"#": "5d16826c5edb671539e16ee6b1fe6a47"}, "spurt": "2026-11-12", "tema": {"#": "592670fd21ff4ea6453d5f486edfb932"}}], ["innspill", "mange", {"koder": ["spurt", "frist", "avsluttet", "saksbehandler"], "nokkel": ["aar", "lopenr"], "skjult": ["tema", "instans", "kontakt", "sporsmal", "grunn"], "tomme": []}, [[2026, 2, "2026-11-12", "2026-12-12", "2026-11-20", "login 2 æøå", "4a5f62ec02fa6d07eb0b4e3942f4f6ab78dbec9497ebc1d538af6b51ca1250fc----------------------------------------------------------------09c74f1b06a5d8c2dc6bad81a4c54c08"], [2026, 3, "2026-11-12", "2026-12-12", null, "login 3 æøå", "3145934efd85ce36b1eb2f597d41a7c951995cf26ff018f2ea5745534907ae92bf614d7108fbf81446222e5c209f55d735d6035de5f6637d002eac3403b33b87--------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(15,'91fa6bcd366df0962ee31b13602acda5','{"data": {}, "rader": [["innspill_svar", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "datert": "2026-11-10", "lopenr": 1, "mottatt": "2026-11-12", "nr": 1, "tekst": {"#": "d4079656776ae9a14f1f8ad8afbc9220"}}], ["innspill_svar", "mange", {"koder": ["mottatt", "datert"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["tekst"], "tomme": []}, [[2026, 2, 2, "2026-11-12", "2026-11-10", "dd025c5d0855ee33382b12299b55d143"], [2026, 3, 3, "2026-11-12", "2026-11-10", "159ad32f90d16b4d9df473df80c8d7a3"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(16,'a0db406372be109fa2a524149a85cae1','{"data": {}, "rader": [["innspill_vurdering", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "begrunnelse": {"#": "60a5b09208790c3bc00115bba5cd05e8"}, "dato": "2026-11-11", "endring": {"#": "13b6558f1e10f9bbc19977493f4c64b9"}, "lopenr": 1, "nr": 1, "svar": 1, "utfall": "delvis"}], ["innspill_vurdering", "mange", {"koder": ["svar", "utfall", "dato"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["begrunnelse", "endring"], "tomme": []}, [[2026, 2, 2, 2, "ikke", "2026-11-12", "6cb3b32f669d255662636a7464c46e84--------------------------------"], [2026, 3, 3, 3, "tas-til-følge", "2026-11-13", "ed502f85783de027bda17ca2ed2009b94e838d5c7b4ad703e71b96942ca60dd0"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(17,'a1114eb841384193e029b14bbbfbe47c','{"data": {}, "rader": [["innsyn", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "avgjort": null, "avgjort_av": null, "brev": null, "etter": "offentleglova", "grunngitt": null, "grunngiving": null, "krav_fra": {"#": "bb340d48514fe996233402e6dc35dc92"}, "lopenr": 1, "mottatt": "2026-11-11", "pakke": null, "sak": "sak 1 æøå", "saksbehandler": "login 1 æøå", "status": "mottatt", "underrettet": null, "uttalefrist": null}], ["innsyn", "mange", {"koder": ["sak", "etter", "mottatt", "status", "saksbehandler", "avgjort", "avgjort_av", "uttalefrist", "brev", "pakke", "underrettet", "grunngiving", "grunngitt"], "nokkel": ["aar", "lopenr"], "skjult": ["krav_fra"], "tomme": []}, [[2026, 2, "sak 2 æøå", "part", "2026-11-12", "mottatt", "login 2 æøå", null, null, null, null, null, null, null, null, "cba1536c29fee2616cae0c1b9aa04dd2"], [2026, 3, "sak 3 æøå", "offentleglova", "2026-11-13", "mottatt", "login 3 æøå", null, null, null, null, null, null, null, null, "49eab44551f93beb838abc770059e5d4"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(18,'4543c8aa9fe693d1e259dfc5fe7fd32e','{"data": {}, "rader": [["innsyn_vurdering", "inn", {"aar": 2026, "dokument": "dokument 1 æøå", "lopenr": 1}, {"aar": 2026, "av": "av 1 æøå", "begrunnelse": null, "dato": "2026-11-11", "dokument": "dokument 1 æøå", "erstatning": 1, "faktum": null, "faktum_tekst": null, "hjemmel": null, "lopenr": 1, "merinnsyn": null, "utfall": "helt", "vesentlig": null}], ["innsyn_vurdering", "mange", {"koder": ["utfall", "hjemmel", "faktum", "erstatning", "av", "dato"], "nokkel": ["aar", "lopenr", "dokument"], "skjult": ["begrunnelse", "merinnsyn", "faktum_tekst", "vesentlig"], "tomme": []}, [[2026, 2, "dokument 2 æøå", "helt", null, null, 2, "av 2 æøå", "2026-11-12", "--------------------------------------------------------------------------------------------------------------------------------"], [2026, 3, "dokument 3 æøå", "helt", null, null, 3, "av 3 æøå", "2026-11-13", "--------------------------------------------------------------------------------------------------------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(19,'8a4984d7311c6e087b8182e8120b42bf','{"data": {}, "rader": [["sletting", "inn", {"id": 1}, {"bedt": "bedt 1 æøå", "bedt_av": "bedt_av 1 æøå", "gjelder": "gjelder 1 æøå", "henvisning": {"#": "d7f3ee53ef43f3241c135768ea31efe9"}, "hjemmel": "vedtak", "hjemmel_tekst": {"#": "38a4e4f9bebf5eb99b9cdbe4c687412e"}, "id": 1, "svar": null, "svart": null, "svart_av": null}], ["sletting", "mange", {"koder": ["gjelder", "hjemmel", "bedt_av", "bedt", "svar", "svart_av", "svart"], "nokkel": ["id"], "skjult": ["hjemmel_tekst", "henvisning"], "tomme": []}, [[2, "gjelder 2 æøå", "annen lov", "bedt_av 2 æøå", "bedt 2 æøå", null, null, null, "063e76aaa232f6b94008c575b34411e68c3dbce1962b568205adafacba51d2ee"], [3, "gjelder 3 æøå", "forskrift", "bedt_av 3 æøå", "bedt 3 æøå", null, null, null, "033bcd095a9f21ce77886985c0930b34fa8262e89b6e7e49825aad2d2f2b30f7"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(20,'46accc1cd9d8cc0c893f21ffc09dbd71','{"data": {}, "rader": [["slettet", "inn", {"gjelder": "gjelder 1 æøå"}, {"anbefalt": null, "anonymitet": null, "avsluttet": "avsluttet 1 æøå", "begynt": "begynt 1 æøå", "besluttet": null, "brev": 1, "dato": "2026-11-11", "foreleggelser": 1, "gjelder": "gjelder 1 æøå", "grunnlag": null, "innsynskrav": 1, "journalposter": 1, "journalrader": 1, "kanal": null, "krav": 1, "raad": 1, "sak": null, "sletting": 1, "tilbakekall": null, "underrettet": null, "utfall": null, "varsler_type": null, "vedlegg": 1, "virkeomrade": null}], ["slettet", "mange", {"koder": ["sletting", "dato", "sak", "begynt", "avsluttet", "kanal", "varsler_type", "anonymitet", "virkeomrade", "utfall", "grunnlag", "tilbakekall", "anbefalt", "besluttet", "underrettet", "krav", "foreleggelser", "raad", "innsynskrav", "journalposter", "vedlegg", "brev", "journalrader"], "nokkel": ["gjelder"], "skjult": [], "tomme": []}, [["gjelder 2 æøå", 2, "2026-11-12", null, "begynt 2 æøå", "avsluttet 2 æøå", null, null, null, null, null, null, null, null, null, null, 2, 2, 2, 2, 2, 2, 2, 2], ["gjelder 3 æøå", 3, "2026-11-13", null, "begynt 3 æøå", "avsluttet 3 æøå", null, null, null, null, null, null, null, null, null, null, 3, 3, 3, 3, 3, 3, 3, 3]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(21,'7c93ac343f1046911ea8a2d1ebfe7f19','{"data": {}, "rader": [["slettet_brudd", "inn", {"gjelder": "gjelder 1 æøå", "kode": "kode 1 æøå"}, {"alvor": "alvor 1 æøå", "gjelder": "gjelder 1 æøå", "kode": "kode 1 æøå", "raad": "raad 1 æøå", "vurdering": "vurdering 1 æøå"}], ["slettet_brudd", "mange", {"koder": ["vurdering", "alvor", "raad"], "nokkel": ["gjelder", "kode"], "skjult": [], "tomme": []}, [["gjelder 2 æøå", "kode 2 æøå", null, null, null], ["gjelder 3 æøå", "kode 3 æøå", "vurdering 3 æøå", "alvor 3 æøå", "raad 3 æøå"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(22,'c0415df76d0f3e4f256e54a9a03755cb','{"data": {}, "rader": [["klage", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "adresse": {"#": "f7b199d7bd24b7bfcf37e900e430e91d"}, "avgjorelse": "avgjorelse 1 æøå", "avsluttet": null, "er_part": 1, "fremsatt": "2026-11-11", "fullmakt": null, "fullmektig": null, "fullmektig_adresse": null, "grunner": null, "hva": "hva 1 æøå", "instans": null, "interesse": null, "kanal": "elektronisk", "klager": {"#": "8fd6a994ce8335c473212e40bcc91866"}, "lopenr": 1, "mottatt": "2026-11-12", "nevner_vedtak": 1, "opptak": null, "opptak_grunn": null, "oversendt": null, "pastand": null, "rettidig": "for sen", "saksbehandler": "login 1 æøå", "signatur": "autentisert", "siste_dag": null, "slag": "slag 1 æøå", "status": "for sen", "svar": null, "svar_dato": null, "svar_endring": null, "svar_grunn": null, "til_skade_meldt": null, "tolkenummer": null, "uttalelse": null, "vedtak_dato": "2026-11-11", "via_instans": 1}], ["klage", "mange", {"koder": ["avgjorelse", "slag", "hva", "tolkenummer", "vedtak_dato", "er_part", "fullmakt", "kanal", "fremsatt", "mottatt", "via_instans", "signatur", "nevner_vedtak", "status", "rettidig", "siste_dag", "opptak", "saksbehandler", "oversendt", "instans", "svar", "svar_dato", "svar_endring", "til_skade_meldt", "avsluttet"], "nokkel": ["aar", "lopenr"], "skjult": ["klager", "adresse", "interesse", "fullmektig", "fullmektig_adresse", "pastand", "grunner", "opptak_grunn", "uttalelse", "svar_grunn"], "tomme": []}, [[2026, 2, "avgjorelse 2 æøå", "slag 2 æøå", "hva 2 æøå", null, "2026-11-12", 1, null, "overlevert", "2026-11-11", "2026-11-12", 0, "mangler", 0, "under behandling", "mer enn ett år", null, null, "login 2 æøå", null, null, null, null, null, null, null, "44a29f79aa07c9836b061af39b76dc6698fb0398de342b1d9327fd2495eb9380----------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------"], [2026, 3, "avgjorelse 3 æøå", "slag 3 æøå", "hva 3 æøå", null, "2026-11-13", 1, null, "muntlig", "2026-11-11", "2026-11-12", 1, "undertegnet", 1, "til beslutning", "i tide", null, null, "login 3 æøå", null, null, null, null, null, null, null, "0d075e42b16011ebeee7027bfbb50d5b6224b12563b000dea9eaa0f8efa0ce1a----------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(23,'47167fc96fc3b9877b0046e1cf931e6f','{"data": {}, "rader": [["klage_mangel", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "brev": 1, "frist": "2026-11-20", "hva": "hva 1 æøå", "lopenr": 1, "nr": 1, "rettet": "rettet 1 æøå", "sendt": "2026-11-12"}], ["klage_mangel", "mange", {"koder": ["hva", "sendt", "frist", "rettet", "brev"], "nokkel": ["aar", "lopenr", "nr"], "skjult": [], "tomme": []}, [[2026, 2, 2, "hva 2 æøå", "2026-11-12", "2026-11-20", null, 2], [2026, 3, 3, "hva 3 æøå", "2026-11-12", "2026-11-20", "rettet 3 æøå", 3]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(24,'d2def1a0caf7f6db0647bad72185e0e8','{"data": {}, "rader": [["klage_beslutning", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "avvist_fordi": null, "begrunnelse": {"#": "bfe1d7197749eacc7e57d870e6adccc0"}, "besluttet": null, "besluttet_av": null, "brev": 1, "endring": null, "foreslatt": "foreslatt 1 æøå", "foreslatt_av": "foreslatt_av 1 æøå", "lopenr": 1, "nr": 1, "rettslig": null, "trukket": null, "utfall": "oppretthold"}], ["klage_beslutning", "mange", {"koder": ["utfall", "avvist_fordi", "endring", "foreslatt_av", "foreslatt", "besluttet_av", "besluttet", "trukket", "brev"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["begrunnelse", "rettslig"], "tomme": []}, [[2026, 2, 2, "oppretthold", null, null, "foreslatt_av 2 æøå", "foreslatt 2 æøå", null, null, null, 2, "44b0a93e57855431697ba98889c2b4a6--------------------------------"], [2026, 3, 3, "oppretthold", null, null, "foreslatt_av 3 æøå", "foreslatt 3 æøå", null, null, null, 3, "d4ea0545ef430b824651730bdcd033e6--------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(25,'4223fbfd981df3b6821fb6ea2264e67c','{"data": {}, "rader": [["klage_utsettelse", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "bedt": "bedt 1 æøå", "begrunnelse": null, "brev": 1, "lopenr": 1, "nr": 1, "slutt": null, "svar": null, "svart": null, "svart_av": null, "vilkar": null}], ["klage_utsettelse", "mange", {"koder": ["bedt", "svar", "svart_av", "svart", "slutt", "brev"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["vilkar", "begrunnelse"], "tomme": []}, [[2026, 2, 2, "bedt 2 æøå", null, null, null, null, 2, "----------------------------------------------------------------"], [2026, 3, 3, "bedt 3 æøå", null, null, null, null, 3, "----------------------------------------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(26,'05f0843b04ec5887f4e8f994ea47c5f5','{"data": {}, "rader": [["klage_kostnad", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "begrunnelse": null, "brev": 1, "for_sent": null, "krav_mottatt": null, "krevd": null, "lopenr": 1, "opplyst": null, "opptak": null, "registrert_av": null, "svar": null, "svart": null, "svart_av": null, "tilkjent": null}], ["klage_kostnad", "mange", {"koder": ["opplyst", "krevd", "krav_mottatt", "for_sent", "registrert_av", "svar", "tilkjent", "opptak", "svart_av", "svart", "brev"], "nokkel": ["aar", "lopenr"], "skjult": ["begrunnelse"], "tomme": []}, [[2026, 2, null, null, null, null, null, null, null, null, null, null, 2, "--------------------------------"], [2026, 3, null, null, null, null, null, null, null, null, null, null, 3, "--------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(27,'a00c77e72a5932734653b4604c2ddd2a','{"data": {}, "rader": [["reaksjon", "inn", {"id": 1}, {"beslutningsdato": "2026-11-11", "er_enkeltvedtak": "nei", "for_alltid": 0, "grunnlag": "grunnlag 1 æøå", "id": 1, "mottatt_av_tolk": "2026-11-11", "opphever": null, "periode_fra": null, "periode_til": null, "sak": "sak 1 æøå", "sprak": "sprak 1 æøå", "tolkenummer": 1, "type": "advarsel"}], ["reaksjon", "mange", {"koder": ["tolkenummer", "type", "sprak", "beslutningsdato", "mottatt_av_tolk", "periode_fra", "periode_til", "for_alltid", "er_enkeltvedtak", "opphever", "grunnlag", "sak"], "nokkel": ["id"], "skjult": [], "tomme": []}, [[2, 2, "utestenging for alltid", null, "2026-11-12", null, null, null, 1, "må avklares", null, null, null], [3, 3, "oppheving", "sprak 3 æøå", "2026-11-13", "2026-11-13", null, null, 0, "ja", 1, "grunnlag 3 æøå", "sak 3 æøå"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(28,'feb538fc6e663b07b918e4d543759af7','{"data": {}, "rader": [["reaksjon_utsatt", "inn", {"nr": 1, "reaksjon": 1}, {"fra": "2026-11-11", "nr": 1, "reaksjon": 1, "til": "2026-11-11"}], ["reaksjon_utsatt", "mange", {"koder": ["fra", "til"], "nokkel": ["reaksjon", "nr"], "skjult": [], "tomme": []}, [[2, 2, "2026-11-12", null], [3, 3, "2026-11-13", "2026-11-13"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(29,'169dacda9326db5e81b3d1c938d44d22','{"data": {}, "rader": [["tolk", "inn", {"tolkenummer": 1}, {"adresse": {"#": "9afe451b2496d237547ba446c52aa793"}, "adresse_samtykke": 1, "adressesperre": "strengt fortrolig", "epost": {"#": "6c6b7674794787a36e300ec6d517caa1"}, "etternavn": {"#": "3d3c44d212de20d2589dc8e5a40e5e23"}, "fodselsdato": {"#": "fcaaf89a0709faadd87cb1fee39d23d6"}, "fornavn": {"#": "d19eee8e9a69bf1ca3ec626161177b94"}, "fylke": "fylke 1 æøå", "kapasitet": "deltid", "kjonn": "mann", "mellomnavn": {"#": "8dc21a8aa2bad1ad7166316b7912c390"}, "oppfort": "2026-11-11", "sok": {"#": "9464681b4a0fb9f2701f5cc2528fd133"}, "status": "inaktiv", "telefon": {"#": "dbe80359a91080d1447c07e9a4c12974"}, "tolkenummer": 1}], ["tolk", "mange", {"koder": ["kjonn", "fylke", "adresse_samtykke", "kapasitet", "oppfort", "status", "adressesperre"], "nokkel": ["tolkenummer"], "skjult": ["fornavn", "mellomnavn", "etternavn", "fodselsdato", "telefon", "epost", "adresse", "sok"], "tomme": []}, [[2, "kvinne", "fylke 2 æøå", 0, "sporadisk", null, "ikke oppført", "fortrolig", "3c5027c461a1c08997ef54c598dc3af8ea1c20882b4001825b784d0a9d02d8acd9c93025781216fb4fb15b1557607619--------------------------------9f2a829d0be4e98175bd9a3514e10cb1688b913dcf146a3fc6146e3c6a8b8a203b8f5956bb4cf772a63c112acf00977d292042bb30ed1792882f6660956c3a28"], [3, "mann", "fylke 3 æøå", 1, "heltid", "2026-11-13", "oppført", "strengt fortrolig", "5c685d50a944e2855655314c615662b758cddd6c94d80cb63101b83bf6ab77f4a155779c4ae8e9e88a80ecc52e13f1576b0b11f5d86a4c48883613ad4064b972785e42c2db240d6f5e0a03bd35eb35035ada8c8e56e870b1365801d8d3fc81479ec57d3333ad0eb6017b0ea529c92e37796956cceb7b288a173c57892a4ebf5c"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(30,'a646180e530c8d4168ef4813e28b16fe','{"data": {}, "rader": [["tolk_sprak", "inn", {"sprak": "sprak 1 æøå", "tolkenummer": 1, "tolketype": "norsk tegnspråk"}, {"kategori": "B", "kategori_antatt": 1, "sprak": "sprak 1 æøå", "statsautorisert": 1, "tolkenummer": 1, "tolketype": "norsk tegnspråk", "uten_oppforing": null}], ["tolk_sprak", "mange", {"koder": ["kategori", "kategori_antatt", "statsautorisert", "uten_oppforing"], "nokkel": ["tolkenummer", "sprak", "tolketype"], "skjult": [], "tomme": []}, [[2, "sprak 2 æøå", "norsk skrivetolking", "C", 0, 0, 1], [3, "sprak 3 æøå", "tolking for døvblinde", "D", 1, 1, null]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(31,'21f73a5a287df8a8e34c8025214112c3','{"data": {}, "rader": [["tolk_kvalifikasjon", "inn", {"kvalifikasjon": "bachelor", "sprak": "sprak 1 æøå", "tolkenummer": 1, "tolketype": "norsk tegnspråk"}, {"begrunnelse": {"#": "5fe1480b8ba6cd90c9968a610d6260eb"}, "gyldig_fra": "2026-11-11", "kvalifikasjon": "bachelor", "oppnadd": "2026-11-11", "sprak": "sprak 1 æøå", "tolkenummer": 1, "tolketype": "norsk tegnspråk", "ugyldig_fra": null, "ugyldig_grunn": null}], ["tolk_kvalifikasjon", "mange", {"koder": ["oppnadd", "gyldig_fra", "ugyldig_fra", "ugyldig_grunn"], "nokkel": ["tolkenummer", "sprak", "tolketype", "kvalifikasjon"], "skjult": ["begrunnelse"], "tomme": []}, [[2, "sprak 2 æøå", "norsk skrivetolking", "grunnemne", null, null, "2026-11-12", "utløpt", "--------------------------------"], [3, "sprak 3 æøå", "tolking for døvblinde", "tospråktest", "2026-11-13", "2026-11-13", null, null, "7c1948bfed800d676359d9f6cc4b299d"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(32,'8bd6471d20eedf6fe57117f234bd1c4e','{"data": {}, "rader": [["tolk_slettet", "inn", {"tolkenummer": 1}, {"dato": "2026-11-11", "journalrader": 1, "kvalifikasjoner": 1, "rettelser": 1, "sprak": 1, "tolkenummer": 1}], ["tolk_slettet", "mange", {"koder": ["dato", "sprak", "kvalifikasjoner", "rettelser", "journalrader"], "nokkel": ["tolkenummer"], "skjult": [], "tomme": []}, [[2, "2026-11-12", 2, 2, 2, 2], [3, "2026-11-13", 3, 3, 3, 3]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(33,'2aa8a4b728f5aad99dfd73c0619c3a38','{"data": {}, "rader": [["oppforing_opphort", "inn", {"reaksjon": 1}, {"dato": "2026-11-11", "reaksjon": 1, "sprak": "sprak 1 æøå", "status": "status 1 æøå", "tolkenummer": 1}], ["oppforing_opphort", "mange", {"koder": ["tolkenummer", "dato", "status", "sprak"], "nokkel": ["reaksjon"], "skjult": [], "tomme": []}, [[2, 2, "2026-11-12", "status 2 æøå", "sprak 2 æøå"], [3, 3, "2026-11-13", "status 3 æøå", "sprak 3 æøå"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(34,'af54dec06e97e2571b5b098ed8fe30fb','{"data": {}, "rader": [["tolk_sammenslatt", "inn", {"tolkenummer": 1}, {"begrunnelse": {"#": "3a45d954fc262df8b4379e297f06252b"}, "beholdt": 10482, "dato": "2026-11-11", "tolkenummer": 1}], ["tolk_sammenslatt", "mange", {"koder": ["beholdt", "dato"], "nokkel": ["tolkenummer"], "skjult": ["begrunnelse"], "tomme": []}, [[2, 10482, "2026-11-12", "--------------------------------"], [3, 10482, "2026-11-13", "7e1b90d7b1016c5023d6c0cb82196eb1"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(35,'91b4a4447f02d457ea40ec6a480762cb','{"data": {}, "rader": [["soknad", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "adresse": {"#": "50131072bc36e4a09362114f76e26654"}, "adresse_samtykke": 1, "adressesperre": "strengt fortrolig", "avgjort": "avgjort 1 æøå", "dokumentasjon": "nei", "dokumentasjon_av": "dokumentasjon_av 1 æøå", "dokumentasjon_dato": "2026-11-11", "epost": {"#": "ec5d2063651f603b57b13a60fef553da"}, "etternavn": {"#": "b13ea0f2fb9783164444ddda87927043"}, "fodselsdato": {"#": "4f2dccc78ecc1c66442023ddb4a031b8"}, "fornavn": {"#": "bdc310739e37ab3feaf1e89372111a58"}, "fylke": "fylke 1 æøå", "kanal": "papirpost", "kapasitet": "kapasitet 1 æøå", "kjonn": "kjonn 1 æøå", "lopenr": 1, "mellomnavn": {"#": "808065619474b76618cb797d2e8bbd32"}, "mottatt": "2026-11-11", "myndig": "nei", "myndig_av": "myndig_av 1 æøå", "myndig_dato": "2026-11-11", "opphold": "nei", "opphold_av": "opphold_av 1 æøå", "opphold_dato": "2026-11-11", "saksbehandler": "login 1 æøå", "status": "mangler dokumentasjon", "telefon": {"#": "ec710e8d77bf717b677fabb463432d14"}, "tolkenummer": 1, "underrettet": "underrettet 1 æøå"}], ["soknad", "mange", {"koder": ["kjonn", "fylke", "adresse_samtykke", "adressesperre", "kapasitet", "mottatt", "kanal", "status", "myndig", "myndig_dato", "myndig_av", "opphold", "opphold_dato", "opphold_av", "dokumentasjon", "dokumentasjon_dato", "dokumentasjon_av", "tolkenummer", "avgjort", "underrettet", "saksbehandler"], "nokkel": ["aar", "lopenr"], "skjult": ["fornavn", "mellomnavn", "etternavn", "fodselsdato", "telefon", "epost", "adresse"], "tomme": []}, [[2026, 2, null, "fylke 2 æøå", 0, "fortrolig", null, "2026-11-12", "digitalt", "innvilget", "ikke avklart", null, null, "ikke avklart", null, null, "ikke avklart", null, null, 2, null, null, "login 2 æøå", "e62749ff666cd10326d20322df59e33735c6fcfc1dd4a0b30f1573b769220ba4b6fc6db1028f29589c4529e13c8ae408--------------------------------b1fd5c6311a022602839cb313afa8d0f05271f11480271c2a93d4505c0cd87dbcc70d4816f94b1cf7f9ec46b04714af2"], [2026, 3, "kjonn 3 æøå", "fylke 3 æøå", 1, "strengt fortrolig", "kapasitet 3 æøå", "2026-11-13", "papirpost", "avslått", "ja", "2026-11-13", "myndig_av 3 æøå", "ja", "2026-11-13", "opphold_av 3 æøå", "ja", "2026-11-13", "dokumentasjon_av 3 æøå", 3, "avgjort 3 æøå", "underrettet 3 æøå", "login 3 æøå", "f8a796909bbad396f7c544803df21a5cada446e37e6c093fc4dcf420a4eeb4bd8fce697709354b063c5859cbfa36eb8ca7264e511b57fe2e00624e9d0f646b004f1a08872ca20c46737966a9db3afcccd778aaf4542bad6a5751547205787b49d54349f0ad04af2ec63b28292ca41745"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(36,'5ee8e4ecdc407247802c6c737df16b87','{"data": {}, "rader": [["soknad_sprak", "inn", {"aar": 2026, "lopenr": 1, "sprak": "sprak 1 æøå", "tolketype": "tolketype 1 æøå"}, {"aar": 2026, "begrunnelse": {"#": "8726c30be2b367bc6988f0df2cbab342"}, "lopenr": 1, "sprak": "sprak 1 æøå", "tolketype": "tolketype 1 æøå", "utfall": "avslått"}], ["soknad_sprak", "mange", {"koder": ["utfall"], "nokkel": ["aar", "lopenr", "sprak", "tolketype"], "skjult": ["begrunnelse"], "tomme": []}, [[2026, 2, "sprak 2 æøå", "tolketype 2 æøå", "innvilget", "--------------------------------"], [2026, 3, "sprak 3 æøå", "tolketype 3 æøå", "avslått", "e96583a686558b3c4c33ac65e5f6c388"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(37,'470ae57e6d01813534155f6c1e42ab11','{"data": {}, "rader": [["soknad_kvalifikasjon", "inn", {"aar": 2026, "kvalifikasjon": "kvalifikasjon 1 æøå", "lopenr": 1, "sprak": "sprak 1 æøå", "tolketype": "tolketype 1 æøå"}, {"aar": 2026, "begrunnelse": {"#": "c509759ccaba933440e8c43342e625ae"}, "gyldig_fra": "2026-11-11", "kvalifikasjon": "kvalifikasjon 1 æøå", "lopenr": 1, "oppnadd": "2026-11-11", "sprak": "sprak 1 æøå", "tolketype": "tolketype 1 æøå", "ugyldig_fra": null, "ugyldig_grunn": null}], ["soknad_kvalifikasjon", "mange", {"koder": ["oppnadd", "gyldig_fra", "ugyldig_fra", "ugyldig_grunn"], "nokkel": ["aar", "lopenr", "sprak", "tolketype", "kvalifikasjon"], "skjult": ["begrunnelse"], "tomme": []}, [[2026, 2, "sprak 2 æøå", "tolketype 2 æøå", "kvalifikasjon 2 æøå", null, null, "2026-11-12", "utløpt", "--------------------------------"], [2026, 3, "sprak 3 æøå", "tolketype 3 æøå", "kvalifikasjon 3 æøå", "2026-11-13", "2026-11-13", null, null, "46e4b034053504a8aa816915870aff94"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(38,'cd94b1d66a9b9e245ac8fdee7087b13b','{"data": {}, "rader": [["rutine", "inn", {"versjon": 1}, {"avtrykk": "avtrykk 1 æøå", "dato": "2026-11-11", "grunnlag": {"#": "15b6c3de4bc51f3c9d6b948360550c5b"}, "innhold": {"#": "8062f9a561f0b7c53f01c8016560a35a"}, "utkast_av": "login 1 æøå", "vedtatt": null, "vedtatt_av": null, "versjon": 1}], ["rutine", "mange", {"koder": ["dato", "utkast_av", "avtrykk", "vedtatt", "vedtatt_av"], "nokkel": ["versjon"], "skjult": ["grunnlag", "innhold"], "tomme": []}, [[2, "2026-11-12", "login 2 æøå", "avtrykk 2 æøå", null, null, "7cc14d538aed62730e9a21ffac80921e3e90aebe71fb6dacda809a214fcbc959"], [3, "2026-11-13", "login 3 æøå", "avtrykk 3 æøå", null, null, "95a560b023ff1336b26bbe9347d63a4a4dae805e7c3a2926eafeae74574aa91a"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(39,'9e1a83c63c65630731b2410887239c82','{"data": {}, "rader": [["sak", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "apnet": "apnet 1 æøå", "apning_autorisert": "apning_autorisert 1 æøå", "apning_oppfort": 1, "avsluttet": null, "lopenr": 1, "rutine": null, "saksbehandler": "login 1 æøå", "status": "under utredning", "tolkenummer": 1, "vent_grunn": null, "vent_til": null}], ["sak", "mange", {"koder": ["tolkenummer", "apnet", "status", "saksbehandler", "vent_til", "apning_oppfort", "apning_autorisert", "rutine", "avsluttet"], "nokkel": ["aar", "lopenr"], "skjult": ["vent_grunn"], "tomme": []}, [[2026, 2, 2, "apnet 2 æøå", "venter på opplysninger", "login 2 æøå", null, 0, "apning_autorisert 2 æøå", null, null, "--------------------------------"], [2026, 3, 3, "apnet 3 æøå", "forelagt tolken", "login 3 æøå", null, 1, "apning_autorisert 3 æøå", null, null, "--------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(40,'3b14ad0d1c921d7654ef2044bdef8604','{"data": {}, "rader": [["sak_brudd", "inn", {"aar": 2026, "kode": "kode 1 æøå", "lopenr": 1}, {"aar": 2026, "alvor": null, "begrunnelse": null, "godtatt": null, "kode": "kode 1 æøå", "lopenr": 1, "sprak": null, "vurdering": null}], ["sak_brudd", "mange", {"koder": ["sprak", "vurdering", "alvor", "godtatt"], "nokkel": ["aar", "lopenr", "kode"], "skjult": ["begrunnelse"], "tomme": []}, [[2026, 2, "kode 2 æøå", null, null, null, null, "--------------------------------"], [2026, 3, "kode 3 æøå", null, null, null, null, "--------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(41,'9f4c49e1c2f4f67fbf0589f85ce34021','{"data": {}, "rader": [["sak_krav", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "begrensning": null, "brev": 1, "frivillig": 1, "hva": {"#": "fb33db901cf7beb4afd5b627e3ea8669"}, "lopenr": 1, "nodvendig": {"#": "1f9586658b8720882d6889e362898cd5"}, "nr": 1, "sendt": "2026-11-12", "svar": null, "svarfrist": "2026-11-20", "svart": null, "til": {"#": "376247795304ae1cd4d452243e6f8242"}, "utfall": null}], ["sak_krav", "mange", {"koder": ["frivillig", "sendt", "svarfrist", "utfall", "svart", "brev"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["til", "hva", "nodvendig", "begrensning", "svar"], "tomme": []}, [[2026, 2, 2, 0, "2026-11-12", "2026-11-20", null, null, 2, "c3a1c92ebc634e915350a40c7985859a9ee0626cbb83a4830a68464856df67cd7d64299e1426eeab8e27a00e14aa1611----------------------------------------------------------------"], [2026, 3, 3, 1, "2026-11-12", "2026-11-20", null, null, 3, "63b5d38b07c5f401656cfffb93f934ff35fa5d37bf3179578011745c2448e6c92e59f5464627dc10db1e0290c4af8cce----------------------------------------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(42,'a0ddb61b3c565097c1d5411fbbf8b62c','{"data": {}, "rader": [["sak_forelegging", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "brev": 1, "brudd": "brudd 1 æøå", "dato": "2026-11-11", "frist": "2026-12-07", "lagt": 1, "lopenr": 1, "nr": 1, "reaksjoner": "reaksjoner 1 æøå", "unntak": null, "unntak_grunn": null, "uttalelse": null, "uttalt": null}], ["sak_forelegging", "mange", {"koder": ["dato", "frist", "reaksjoner", "brudd", "lagt", "unntak", "uttalt", "brev"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["unntak_grunn", "uttalelse"], "tomme": []}, [[2026, 2, 2, "2026-11-12", "2026-12-07", "reaksjoner 2 æøå", "brudd 2 æøå", 2, null, null, 2, "----------------------------------------------------------------"], [2026, 3, 3, "2026-11-13", "2026-12-07", "reaksjoner 3 æøå", "brudd 3 æøå", 3, null, null, 3, "----------------------------------------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(43,'785ef4833923c28dd79673968867f15f','{"data": {}, "rader": [["sak_raad", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "alvor": null, "anbefalt": "anbefalt 1 æøå", "dato": "2026-11-11", "dissens": null, "lopenr": 1, "mote": "mote 1 æøå", "nr": 1, "tekst": {"#": "f7ff0f6532be6acc48c0d5f670e92cb2"}}], ["sak_raad", "mange", {"koder": ["mote", "dato", "alvor", "anbefalt"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["dissens", "tekst"], "tomme": []}, [[2026, 2, 2, "mote 2 æøå", "2026-11-12", null, "anbefalt 2 æøå", "--------------------------------79548127047e8ac0af665c62e58f9cba"], [2026, 3, 3, "mote 3 æøå", "2026-11-13", null, "anbefalt 3 æøå", "--------------------------------b85b2e0c7f1dc5f3d59a51774d96bde9"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(44,'3a07cc727f2d7927f0d4ad003ca6e417','{"data": {}, "rader": [["sak_raad_brudd", "inn", {"aar": 2026, "kode": "kode 1 æøå", "lopenr": 1, "nr": 1}, {"aar": 2026, "kode": "kode 1 æøå", "lopenr": 1, "nr": 1, "vurdering": "ikke brudd"}], ["sak_raad_brudd", "mange", {"koder": ["vurdering"], "nokkel": ["aar", "lopenr", "nr", "kode"], "skjult": [], "tomme": []}, [[2026, 2, 2, "kode 2 æøå", "ikke tilstrekkelig opplyst"], [2026, 3, 3, "kode 3 æøå", "brudd"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(45,'ff07ada3662d6aa34c8631b52423eb2b','{"data": {}, "rader": [["sak_beslutning", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "autorisert": null, "avvik": null, "begrunnelse": {"#": "a2d1e9800b353db116c1bdf46e8e24a4"}, "besluttet": null, "besluttet_av": null, "brev": 1, "foreslatt": "foreslatt 1 æøå", "foreslatt_av": "foreslatt_av 1 æøå", "grunnlag": null, "lopenr": 1, "nr": 1, "oppfort": null, "periode_til": null, "sprak": "sprak 1 æøå", "telt": null, "tilbakekall": 1, "trukket": null, "uten_nytt_brudd": null, "uten_utvalg": null, "utfall": "utfall 1 æøå"}], ["sak_beslutning", "mange", {"koder": ["utfall", "grunnlag", "periode_til", "sprak", "tilbakekall", "foreslatt_av", "foreslatt", "besluttet_av", "besluttet", "telt", "oppfort", "autorisert", "brev", "trukket"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["begrunnelse", "avvik", "uten_utvalg", "uten_nytt_brudd"], "tomme": []}, [[2026, 2, 2, "utfall 2 æøå", null, null, "sprak 2 æøå", 0, "foreslatt_av 2 æøå", "foreslatt 2 æøå", null, null, null, null, null, 2, null, "667158a18fab2fd587c90f4970b426d3------------------------------------------------------------------------------------------------"], [2026, 3, 3, "utfall 3 æøå", null, null, "sprak 3 æøå", 1, "foreslatt_av 3 æøå", "foreslatt 3 æøå", null, null, null, null, null, 3, null, "be6d3c991dd65b931e0657d240e097ac------------------------------------------------------------------------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(46,'b4ac82b5ed4df078675433b6885ce653','{"data": {}, "rader": [["sak_retur", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "av": "av 1 æøå", "dato": "2026-11-11", "grunn": {"#": "0a2a6bca18fc229203c95e378a23c379"}, "lopenr": 1, "nr": 1}], ["sak_retur", "mange", {"koder": ["dato", "av"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["grunn"], "tomme": []}, [[2026, 2, 2, "2026-11-12", "av 2 æøå", "b5978e3ad674cb07d18fba493ec0ee6c"], [2026, 3, 3, "2026-11-13", "av 3 æøå", "8bcd3281f0001864bc9a2bc67e74ad78"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(47,'085a3bd9b18bc38073e823c818a0eb4a','{"data": {}, "rader": [["reaksjon_omgjoring", "inn", {"nr": 1, "reaksjon": 1}, {"bedt": "bedt 1 æøå", "bedt_av": "bedt_av 1 æøå", "begrunnelse": {"#": "b538111eac1411b5f4500cb07752a16c"}, "brev": 1, "grunnlag": "ugyldig", "nr": 1, "reaksjon": 1, "svar": null, "svargrunn": null, "svart": null, "svart_av": null}], ["reaksjon_omgjoring", "mange", {"koder": ["grunnlag", "bedt_av", "bedt", "svar", "svart_av", "svart", "brev"], "nokkel": ["reaksjon", "nr"], "skjult": ["begrunnelse", "svargrunn"], "tomme": []}, [[2, 2, "til-gunst", "bedt_av 2 æøå", "bedt 2 æøå", null, null, null, 2, "ec300234cb8340be7d4f6717ce7f2155--------------------------------"], [3, 3, "ugyldig", "bedt_av 3 æøå", "bedt 3 æøå", null, null, null, 3, "b905ede829383838c5acb9034f925f45--------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(48,'95ac54e4a04779a054261574c354f51b','{"data": {}, "rader": [["tolkebevis_nokkel", "inn", {"id": "id 1 æøå"}, {"fra": "2026-11-11", "id": "id 1 æøå", "offentlig": "offentlig 1 æøå", "til": "2026-11-11"}], ["tolkebevis_nokkel", "mange", {"koder": ["offentlig", "fra", "til"], "nokkel": ["id"], "skjult": [], "tomme": []}, [["id 2 æøå", "offentlig 2 æøå", "2026-11-12", null], ["id 3 æøå", "offentlig 3 æøå", "2026-11-13", "2026-11-13"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(49,'a80152e6e2afc1e78a22ba09eab5c44f','{"data": {}, "rader": [["tolkebevis", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "begrunnelse": {"#": "593d34db18a1e9b396b8d61a82c937f1"}, "lopenr": 1, "nokkel": "id 1 æøå", "signatur": "signatur 1 æøå", "sperregrunn": null, "sperret": null, "tolkenummer": 1, "utstedt": "2026-11-12"}], ["tolkebevis", "mange", {"koder": ["tolkenummer", "utstedt", "nokkel", "signatur", "sperret", "sperregrunn"], "nokkel": ["aar", "lopenr"], "skjult": ["begrunnelse"], "tomme": []}, [[2026, 2, 2, "2026-11-12", "id 2 æøå", "signatur 2 æøå", "2026-11-13", "erstattet", "--------------------------------"], [2026, 3, 3, "2026-11-12", "id 3 æøå", "signatur 3 æøå", null, null, "26e7b267533287a70c6fc9cf275977da"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(50,'61600145acabaf3b263289c231c4129e','{"data": {}, "rader": [["utvalg_utlysning", "inn", {"id": 1}, {"frist": "2026-12-15", "id": 1, "kunngjort": "2026-11-12"}], ["utvalg_utlysning", "mange", {"koder": ["kunngjort", "frist"], "nokkel": ["id"], "skjult": [], "tomme": []}, [[2, "2026-11-12", "2026-12-15"], [3, "2026-11-12", "2026-12-15"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(51,'9af27a1d7b402b87933c88e82959f8a2','{"data": {}, "rader": [["utvalg_nominasjon", "inn", {"id": 1}, {"adresse": {"#": "e3de6366da29e3ff41ee3c3ffcd4f691"}, "arbeidsgivere": {"#": "4eb5664acf1ff9c0bdf0ced1e5c12e9a"}, "fylke": {"#": "d65a1c54d806ec0bad02f21a43945ee0"}, "id": 1, "kjonn": {"#": "eb2b7929fd70c1e37666d28ef138c5ea"}, "mottatt": "2026-11-11", "navn": {"#": "76a1cdccac7ff82b710b7e558f95645b"}, "nominert_av": {"#": "89699e861e89c9451a46124c8b99b969"}, "rang": 1, "rangert": "2026-11-12", "rangert_av": "kari", "rolle": "utdanning", "sprak": {"#": "e95ae3b43a4c8ea1d0da48e9b1f463c2"}, "tolkenummer": {"#": "e976d9afee1c8fbf21cd732c636cbc78"}, "utlysning": 1}], ["utvalg_nominasjon", "mange", {"koder": ["utlysning", "rolle", "mottatt", "rang", "rangert_av", "rangert"], "nokkel": ["id"], "skjult": ["navn", "nominert_av", "kjonn", "fylke", "sprak", "arbeidsgivere", "tolkenummer", "adresse"], "tomme": []}, [[2, 2, "bruker", "2026-11-12", null, null, null, "2728ddc57e1a26e7a1cfa7c8b29665bf3cafc53fe39d854cc9b1293f61352114----------------------------------------------------------------a86845d1526b119eb96c555912bfc36229521c1d77598f49355acddaa2f79ccfe1aa677a9b211847ce88be1df8f88420--------------------------------"], [3, 3, "bestiller", "2026-11-13", 2, "kari", "2026-11-13", "ed47d4235cb924d8bceff596722306ed4ef817c77e809cd21bb3f248ca7ebce0e08cc37fd17bb0231ac9e5849435accba1e96cd225df64b97cf15f8cc79391482a22bafec60456cf4acae81cf750f947963c676516700c146f3231397aec5288dd2afc7512c121ffbf18eba33636ff9f100d008c74c5c58d574bcacec64d00fa"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(52,'1c9100838a35bea288396e1b659af3e4','{"data": {}, "rader": [["utvalg_medlem", "inn", {"id": 1}, {"adresse": {"#": "8fae958df49683424dc91ec244aab684"}, "arbeidsgivere": {"#": "db9d32e5c4984c34e73b363397744793"}, "fra": "2026-11-11", "fratradt": "2026-11-11", "fratradt_grunn": {"#": "a4002e603056eac5afe09ec17fe0bff2"}, "fylke": {"#": "eec84431295785567c8d310a889530d7"}, "id": 1, "kjonn": {"#": "14799de9fcaf0ca304496828133b2443"}, "navn": {"#": "b806da1527a2448e3da7ebf692a16a56"}, "nominasjon": 1, "oppnevnt": "oppnevnt 1 æøå", "oppnevnt_av": "login 1 æøå", "plass": "vara", "rolle": "utdanning", "sprak": {"#": "99dcfbc696004eeb52c309c5deb1fca1"}, "taushet": "taushet 1 æøå", "til": "2026-11-11", "tolkenummer": {"#": "109bc6bbeb2e8128c5eb9ce883dc983c"}}], ["utvalg_medlem", "mange", {"koder": ["nominasjon", "rolle", "plass", "fra", "til", "oppnevnt_av", "oppnevnt", "taushet", "fratradt"], "nokkel": ["id"], "skjult": ["navn", "kjonn", "fylke", "sprak", "arbeidsgivere", "tolkenummer", "adresse", "fratradt_grunn"], "tomme": []}, [[2, 2, "bruker", "fast", "2026-11-12", "2026-11-12", "login 2 æøå", "oppnevnt 2 æøå", null, null, "1c14a0a661fdf65cdfffe0e52d3b16c4----------------------------------------------------------------f3a38c65c9bc1affbf48095eb9de5a44d6b8823bb3f92e1a8addff7f2b8d7a288eb004260fdfd36487291263dab62f59----------------------------------------------------------------"], [3, 3, "bestiller", "vara", "2026-11-13", "2026-11-13", "login 3 æøå", "oppnevnt 3 æøå", "taushet 3 æøå", "2026-11-13", "77a072d0a26761c77cfbf67d18ad53a0edea552caf243adafbae2a58b67dfaa9e7290ba481b5ec41e9d59f2577ed722be5a3058324c7506d89d42d8578977a97b6b17bb9e40559bb91ee67240b5ed889de7b225b767d2e91080f634f39df9f16ad9a25f5c7fe2e44bcb920da8787e68cb95ee8b5398c206dd6fa728405f479b3"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(53,'9ba4af4237eb87363aa12fce1230e90c','{"data": {}, "rader": [["utvalg_mote", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "dato": "2026-11-11", "innkalt": "innkalt 1 æøå", "kl": "kl 1 æøå", "leder": "login 1 æøå", "lopenr": 1, "protokoll": 1, "signert": "2026-11-12", "sted": {"#": "c7e2c083918b7b0a07a1f2f6164b3722"}}], ["utvalg_mote", "mange", {"koder": ["dato", "kl", "leder", "innkalt", "protokoll", "signert"], "nokkel": ["aar", "lopenr"], "skjult": ["sted"], "tomme": []}, [[2026, 2, "2026-11-12", null, "login 2 æøå", null, null, null, "--------------------------------"], [2026, 3, "2026-11-13", "kl 3 æøå", "login 3 æøå", "innkalt 3 æøå", 2, "2026-11-13", "10e4df76934b48ca1fa9d68c23410e3f"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(54,'1219bd0388845c50d4c9645d48f8ed57','{"data": {}, "rader": [["utvalg_motesak", "inn", {"aar": 2026, "lopenr": 1, "sak_aar": 2026, "sak_lopenr": 1}, {"aar": 2026, "framlegg": 1, "lopenr": 1, "merknad": {"#": "1ac6689977c64758f9e3e9caa25905d7"}, "sak_aar": 2026, "sak_lopenr": 1}], ["utvalg_motesak", "mange", {"koder": ["framlegg"], "nokkel": ["aar", "lopenr", "sak_aar", "sak_lopenr"], "skjult": ["merknad"], "tomme": []}, [[2026, 2, 2026, 2, 2, "--------------------------------"], [2026, 3, 2026, 3, 3, "6c8115bac2cf53217c9411b2f96a258a"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(55,'1ba4eff8d595d3f833a047b1e7a4f758','{"data": {}, "rader": [["utvalg_navn", "inn", {"nr": 1, "sak_aar": 2026, "sak_lopenr": 1}, {"navn": {"#": "52d6cd5a6d978076c19b4ab4a2744253"}, "nr": 1, "rolle": {"#": "1a0aa4ccc00504fac65561f9251b178a"}, "sak_aar": 2026, "sak_lopenr": 1}], ["utvalg_navn", "mange", {"koder": [], "nokkel": ["sak_aar", "sak_lopenr", "nr"], "skjult": ["navn", "rolle"], "tomme": []}, [[2026, 2, 2, "b692e9f2f10e001fce5df0aac16b8010018208eb303f60046c01de0f496e226d"], [2026, 3, 3, "8f45b2c65bf4ebb4affcb59295ed320d8cde35392c48de7c37d6a1482ed4f28a"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(56,'5e20420d996b32749712a16b2a2bd449','{"data": {}, "rader": [["utvalg_innkalling", "inn", {"id": 1}, {"aar": 2026, "brev": 1, "erklaring": 1, "forfall": "forfall 1 æøå", "i_stedet_for": 1, "id": 1, "innkalt": "innkalt 1 æøå", "lopenr": 1, "medlem": 1, "sak": "sak 1 æøå"}], ["utvalg_innkalling", "mange", {"koder": ["aar", "lopenr", "medlem", "i_stedet_for", "sak", "innkalt", "forfall", "brev", "erklaring"], "nokkel": ["id"], "skjult": [], "tomme": []}, [[2, 2026, 2, 2, 2, null, "innkalt 2 æøå", null, 2, 2], [3, 2026, 3, 3, 3, "sak 3 æøå", "innkalt 3 æøå", "forfall 3 æøå", 3, 3]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(57,'de2d1048b9e7cf8de562162b6ec973c7','{"data": {}, "rader": [["utvalg_habilitet", "inn", {"habilitet": 1}, {"aar": 2026, "alle": 1, "deltok": "deltok 1 æøå", "habilitet": 1, "lopenr": 1}], ["utvalg_habilitet", "mange", {"koder": ["aar", "lopenr", "deltok", "alle"], "nokkel": ["habilitet"], "skjult": [], "tomme": []}, [[2, 2026, 2, "deltok 2 æøå", 0], [3, 2026, 3, "deltok 3 æøå", 1]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(58,'e781d49f3a99199c9dbfe09d783dbe97','{"data": {}, "rader": [["utvalg_stemme", "inn", {"medlem": 1, "raad": 1, "sak_aar": 2026, "sak_lopenr": 1}, {"dissens": 1, "i_stedet_for": 1, "medlem": 1, "raad": 1, "sak_aar": 2026, "sak_lopenr": 1, "stemme": "stemme 1 æøå"}], ["utvalg_stemme", "mange", {"koder": ["i_stedet_for", "stemme", "dissens"], "nokkel": ["sak_aar", "sak_lopenr", "raad", "medlem"], "skjult": [], "tomme": []}, [[2026, 2, 2, 2, 2, "stemme 2 æøå", 0], [2026, 3, 3, 3, 3, "stemme 3 æøå", 1]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(59,'3c2514870728fcb424a651964d201e52','{"data": {}, "rader": [["utvalg_tillegg", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "av": "av 1 æøå", "dato": "2026-11-11", "lopenr": 1, "nr": 1, "tekst": {"#": "5163dc38e91697e90c41dad36f6ba9b5"}}], ["utvalg_tillegg", "mange", {"koder": ["dato", "av"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["tekst"], "tomme": []}, [[2026, 2, 2, "2026-11-12", "av 2 æøå", "efe2880c4bd8a1c8445120056e7a9385"], [2026, 3, 3, "2026-11-13", "av 3 æøå", "71228999e7a77b4f888bf51eddd412ec"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(60,'383e0e5bf1a4ca2cb28a322af3151a24','{"data": {}, "rader": [["varsel", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "anonymitet": "ønsker", "beskrivelse": {"#": "c2086946692c0ea6725ae40cf49acb5d"}, "gjelder_krav": 1, "hendelse_fra": "2026-11-11", "hendelse_til": "2026-11-11", "ikke_i_registeret": null, "kanal": "kanal 1 æøå", "lopenr": 1, "mottatt": "2026-11-11", "mottatt_kl": "2026-11-11", "oppdragsgiver": {"#": "c4d39d053d45a80cbf6ae38e756e79bc"}, "oppdragstype": {"#": "dfd2230df02d570ace42a709eaa02f75"}, "saerlige_kategorier": 1, "saksbehandler": "login 1 æøå", "sprak": {"#": "6269b6fd03eb463319b29d89461e018e"}, "status": "status 1 æøå", "tolk": 1, "tolk_navn_oppgitt": {"#": "fc38d76203223443e51e3686aee4f61e"}, "tolkemetode": "tolkemetode 1 æøå", "tolkenummer_oppgitt": {"#": "cbcac9eda94bcc97d65453d1e5d6b377"}, "tolkeretning": "tolkeretning 1 æøå", "tredjeperson": 1, "varsler_type": "varsler_type 1 æøå", "virkeomrade": "virkeomrade 1 æøå"}], ["varsel", "mange", {"koder": ["mottatt", "mottatt_kl", "kanal", "varsler_type", "anonymitet", "tolk", "ikke_i_registeret", "hendelse_fra", "hendelse_til", "tolkemetode", "tolkeretning", "gjelder_krav", "saerlige_kategorier", "tredjeperson", "virkeomrade", "status", "saksbehandler"], "nokkel": ["aar", "lopenr"], "skjult": ["tolk_navn_oppgitt", "tolkenummer_oppgitt", "sprak", "oppdragsgiver", "oppdragstype", "beskrivelse"], "tomme": []}, [[2026, 2, "2026-11-12", null, "kanal 2 æøå", null, "ikke-bedt-om", 2, null, null, null, null, null, 0, 0, 0, "virkeomrade 2 æøå", "status 2 æøå", "login 2 æøå", "----------------------------------------------------------------------------------------------------------------------------------------------------------------41ef38fe9a521a0a09fa30d84b90f3bd"], [2026, 3, "2026-11-13", "2026-11-13", "kanal 3 æøå", "varsler_type 3 æøå", "ukjent", 3, null, "2026-11-13", "2026-11-13", "tolkemetode 3 æøå", "tolkeretning 3 æøå", 1, 1, 1, "virkeomrade 3 æøå", "status 3 æøå", "login 3 æøå", "cceef0bcd7666e04bde6fd62aa02dab00d96e914aabcf347c111a4d993281e44924765d9e95c886df2d95ac67e9515eb29b3f70ae79ca81eea1fbed559b79ed6ac60d424934c1a9081367f499a14b5ec729fc6ecb0a941360dd91d20b6a65edb"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(61,'cc985c875e4ea15a9f2ba1e83bce1353','{"data": {}, "rader": [["sak_varsel", "inn", {"varsel_aar": 2026, "varsel_lopenr": 1}, {"aar": 2026, "koblet": "koblet 1 æøå", "lopenr": 1, "varsel_aar": 2026, "varsel_lopenr": 1}], ["sak_varsel", "mange", {"koder": ["aar", "lopenr", "koblet"], "nokkel": ["varsel_aar", "varsel_lopenr"], "skjult": [], "tomme": []}, [[2026, 2, 2026, 2, "koblet 2 æøå"], [2026, 3, 2026, 3, "koblet 3 æøå"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(62,'9c680917140e6c2b95b6a4741c5dda40','{"data": {}, "rader": [["varsel_brudd", "inn", {"aar": 2026, "kode": "kode 1 æøå", "lopenr": 1}, {"aar": 2026, "kode": "kode 1 æøå", "lopenr": 1}], ["varsel_brudd", "mange", {"koder": [], "nokkel": ["aar", "lopenr", "kode"], "skjult": [], "tomme": []}, [[2026, 2, "kode 2 æøå"], [2026, 3, "kode 3 æøå"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(63,'9e939adee89ef1b41d1a1a5cf586ad28','{"data": {}, "rader": [["varsler_identitet", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "lopenr": 1, "nr": 1}], ["varsler_identitet", "mange", {"koder": [], "nokkel": ["aar", "lopenr", "nr"], "skjult": [], "tomme": []}, [[2026, 2, 2], [2026, 3, 3]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(64,'be5d47ab8d25983680a3bd777d009027','{"data": {}, "rader": [["varsel_avslutning", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "bedt": "bedt 1 æøå", "bedt_av": "bedt_av 1 æøå", "begrunnelse": {"#": "cc2e57e30b73f15fc0428a8caf013d06"}, "brev": 1, "lopenr": 1, "nr": 1, "rett_organ": "rett_organ 1 æøå", "spurt": null, "svar": null, "svart": null, "svart_av": null, "tilbake": null}], ["varsel_avslutning", "mange", {"koder": ["rett_organ", "spurt", "bedt_av", "bedt", "svar", "svart_av", "svart", "brev"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["begrunnelse", "tilbake"], "tomme": []}, [[2026, 2, 2, "rett_organ 2 æøå", null, "bedt_av 2 æøå", "bedt 2 æøå", null, null, null, 2, "86a8cb9dba641569521946322ad4c199--------------------------------"], [2026, 3, 3, "rett_organ 3 æøå", null, "bedt_av 3 æøå", "bedt 3 æøå", null, null, null, 3, "6e89cf3edb1b7ad72e76bff9a7ec4ccf--------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(65,'30868cd20af3195257623605a79491e2','{"data": {}, "rader": [["identitet_innsyn", "inn", {"id": 1}, {"aar": 2026, "bruker": "bruker 1 æøå", "id": 1, "lopenr": 1, "vist": 1}], ["identitet_innsyn", "mange", {"koder": ["aar", "lopenr", "bruker", "vist"], "nokkel": ["id"], "skjult": [], "tomme": []}, [[2, 2026, 2, "bruker 2 æøå", 0], [3, 2026, 3, "bruker 3 æøå", 1]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(66,'748ec123d484bab3f0e3cd984c05f356','{"data": {}, "rader": [["bruker", "endre", {"login": "login 1 æøå"}, {"navn": {"#": "2adc5aa0f1a3f38d72d49b6d58af9947"}, "roller": "leder leser"}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(67,'5ff1f3769a840aa474e53b389d400877','{"data": {}, "rader": [["frist", "slett", {"id": 3}, {}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(68,'b3195af59a34e6f871dd56bcb44a95c9','{"data": {"grunn": "innsyn"}, "rader": [], "v": 1}');
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
