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
INSERT INTO "bevilling" VALUES(2026,1,1,'sprak 1 æøå','tolketype 1 æøå','bestatt 1 æøå','gitt 1 æøå','gitt',NULL,NULL,'begrunnelse 1 æøå','underrettet 1 æøå',10);
INSERT INTO "bevilling" VALUES(2026,2,2,'sprak 2 æøå','tolketype 2 æøå',NULL,NULL,'tilbakekalt','2026-11-12','prøven er annullert',NULL,NULL,10);
INSERT INTO "bevilling" VALUES(2026,3,3,'sprak 3 æøå','tolketype 3 æøå','bestatt 3 æøå','gitt 3 æøå','gitt',NULL,NULL,'begrunnelse 3 æøå','underrettet 3 æøå',10);
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
INSERT INTO "bruker" VALUES('login 1 æøå','Et nytt navn','leder leser',NULL,1,'2026-11-11','2026-11-11',29);
INSERT INTO "bruker" VALUES('login 2 æøå','navn 2 æøå','roller 2 æøå',NULL,0,'2026-11-12',NULL,8);
INSERT INTO "bruker" VALUES('login 3 æøå','navn 3 æøå','roller 3 æøå',NULL,1,'2026-11-13','2026-11-13',8);
CREATE TABLE database (
    id       TEXT NOT NULL PRIMARY KEY,
    gren     TEXT NOT NULL,
    ovelse   INTEGER NOT NULL,
    opprettet TEXT NOT NULL,
    CONSTRAINT database_ovelse_er_0_eller_1 CHECK (ovelse IN (0, 1))
) STRICT;
INSERT INTO "database" VALUES('8ef831eb244f7977','006cbc5b',0,'2026-11-23T10:15:00.000000Z');
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
INSERT INTO "identitet_innsyn" VALUES(1,2026,1,'bruker 1 æøå','grunn 1 æøå',1,28);
INSERT INTO "identitet_innsyn" VALUES(2,2026,2,'bruker 2 æøå','grunn 2 æøå',0,28);
INSERT INTO "identitet_innsyn" VALUES(3,2026,3,'bruker 3 æøå','grunn 3 æøå',1,28);
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
INSERT INTO "innspill" VALUES(2026,1,'tema 1 æøå','instans 1 æøå','kontakt 1 æøå','sporsmal 1 æøå','2026-11-12','2026-12-12',NULL,NULL,'login 1 æøå',11);
INSERT INTO "innspill" VALUES(2026,2,'tema 2 æøå','instans 2 æøå',NULL,NULL,'2026-11-12','2026-12-12','2026-11-20','ingen svarte','login 2 æøå',11);
INSERT INTO "innspill" VALUES(2026,3,'tema 3 æøå','instans 3 æøå','kontakt 3 æøå','sporsmal 3 æøå','2026-11-12','2026-12-12',NULL,NULL,'login 3 æøå',11);
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
INSERT INTO "innspill_svar" VALUES(2026,1,1,'2026-11-12','2026-11-10','tekst 1 æøå',12);
INSERT INTO "innspill_svar" VALUES(2026,2,2,'2026-11-12','2026-11-10','tekst 2 æøå',12);
INSERT INTO "innspill_svar" VALUES(2026,3,3,'2026-11-12','2026-11-10','tekst 3 æøå',12);
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
INSERT INTO "innspill_vurdering" VALUES(2026,1,1,1,'delvis','begrunnelse 1 æøå','endring 1 æøå','2026-11-11',13);
INSERT INTO "innspill_vurdering" VALUES(2026,2,2,2,'ikke','begrunnelse 2 æøå',NULL,'2026-11-12',13);
INSERT INTO "innspill_vurdering" VALUES(2026,3,3,3,'tas-til-følge','begrunnelse 3 æøå','endring 3 æøå','2026-11-13',13);
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
INSERT INTO "journal" VALUES(1,'2026-11-23T10:15:00.000000Z','kari','bruker.ny','bruker:kari','14352d60fb3f8b2f82968ed28beebb3570f502f0f167cff9ee925fb8b97b9fa8','start:8ef831eb244f7977','5b120d376feafb8fb60afcc41e184bd66cfc00cc91ff55f0fea96c55afc7e92a');
INSERT INTO "journal" VALUES(2,'2026-11-23T10:16:00.000000Z','kari','vedlegg.laget','vedlegg:alle','a8b177d0b1c93334efc5c6533bd873fec25b99c38e55e0d035964641296ceaeb','5b120d376feafb8fb60afcc41e184bd66cfc00cc91ff55f0fea96c55afc7e92a','919eda0ae38ef1dcf6bfca1ae93e17070aab44310c5cbd64d242b599eef7135f');
INSERT INTO "journal" VALUES(3,'2026-11-23T10:17:00.000000Z','kari','journalpost.laget','journalpost:alle','1d7b2d2298aabe72a89cfad172c25dc0bb4fd6dcf8f65fa23803f3cc37f8c283','919eda0ae38ef1dcf6bfca1ae93e17070aab44310c5cbd64d242b599eef7135f','10c38b0580e579e789adaa82bf123c985e734d3f0d70fdad2b3786a65efc5f18');
INSERT INTO "journal" VALUES(4,'2026-11-23T10:18:00.000000Z','kari','rettelse.laget','rettelse:alle','c2f922c159ebb9b5ecfc24861c5ea0545583ced5a47384a86e03c6d2c49471df','10c38b0580e579e789adaa82bf123c985e734d3f0d70fdad2b3786a65efc5f18','76fd2a50993cc72f27ec1ac996f7918e908d59b3e25e8402b9f9c6ae90576754');
INSERT INTO "journal" VALUES(5,'2026-11-23T10:19:00.000000Z','kari','innlesing.laget','innlesing:alle','9041d0125cb97b94792848106dec8ce4359c53c0535550812b218ee733a9af3f','76fd2a50993cc72f27ec1ac996f7918e908d59b3e25e8402b9f9c6ae90576754','6a9c10354b2e37ad02da32315b57bca427a798c80077213ebc905f30e577c6c7');
INSERT INTO "journal" VALUES(6,'2026-11-23T10:20:00.000000Z','kari','bosetting_tall.laget','bosetting_tall:alle','cd68c3d89e5cfb8442f7511bec3c4344854803deb5c19fb191bfa7c56c0013a5','6a9c10354b2e37ad02da32315b57bca427a798c80077213ebc905f30e577c6c7','d0ebb2290a36a34d63c124c88fe7df382c75cbd882f18265d9b1c11016ab4268');
INSERT INTO "journal" VALUES(7,'2026-11-23T10:21:00.000000Z','kari','brev.laget','brev:alle','768195fcbac37c63179cffed7cbb38cf936691263cc3836f374d74c4c0ba2278','d0ebb2290a36a34d63c124c88fe7df382c75cbd882f18265d9b1c11016ab4268','86884ccf9c5e64f3fcea5543bec7d355c6ca4aadb7c27b198643da792eeae303');
INSERT INTO "journal" VALUES(8,'2026-11-23T10:22:00.000000Z','kari','bruker.laget','bruker:alle','deb734bf572d28e0874493633522c33b3216a2a84b029d8fdf0d9365c734ad4b','86884ccf9c5e64f3fcea5543bec7d355c6ca4aadb7c27b198643da792eeae303','75b1fe0e8c2e732f3e4115e85a2828849db810c12c16022315f10c3ba0ce642e');
INSERT INTO "journal" VALUES(9,'2026-11-23T10:23:00.000000Z','kari','frist.laget','frist:alle','8a017e164ed45eb821663e326318e875ed479f54760defed470412ee351f4cff','75b1fe0e8c2e732f3e4115e85a2828849db810c12c16022315f10c3ba0ce642e','0d28dbc2db2b14a5e519957e7dc6c99c5daa14b03560a6c80e4b35801486ccbe');
INSERT INTO "journal" VALUES(10,'2026-11-23T10:24:00.000000Z','kari','bevilling.laget','bevilling:alle','717774d7606a676feea30e54e499b41273744a3275aa8161b4a197e079eec906','0d28dbc2db2b14a5e519957e7dc6c99c5daa14b03560a6c80e4b35801486ccbe','9ee575aa81cbbb6cea6dd3662bd710b5a9af5bcfc4104bf6487f8ffdc686bcd1');
INSERT INTO "journal" VALUES(11,'2026-11-23T10:25:00.000000Z','kari','innspill.laget','innspill:alle','894653739682f10907fe71db048a7f60ca4409284a71cf62ae2901715e1d557e','9ee575aa81cbbb6cea6dd3662bd710b5a9af5bcfc4104bf6487f8ffdc686bcd1','d7a4c971912c1ec082f6f6c62d06bc404fa090e2b8e31cccc2d48fa84286c88d');
INSERT INTO "journal" VALUES(12,'2026-11-23T10:26:00.000000Z','kari','innspill_svar.laget','innspill_svar:alle','a01502ab1a81d3f23b5b5507bd888230a144199515c037b8c6b19feabaf9d3e8','d7a4c971912c1ec082f6f6c62d06bc404fa090e2b8e31cccc2d48fa84286c88d','e43dded0ca852c516271fd5cfab7dd0e1360ef600d9c0e45825bf0b7314555f2');
INSERT INTO "journal" VALUES(13,'2026-11-23T10:27:00.000000Z','kari','innspill_vurdering.laget','innspill_vurdering:alle','01822f620e98f0edbed5dfd08a9b59d1051150f897ed65e3f49260bfaf6f3702','e43dded0ca852c516271fd5cfab7dd0e1360ef600d9c0e45825bf0b7314555f2','5c5e6255ce3813a27f9a7f48bdbb7ee7ebe0743347a0744ccd83034ea8e2f658');
INSERT INTO "journal" VALUES(14,'2026-11-23T10:28:00.000000Z','kari','reaksjon.laget','reaksjon:alle','1c3b8388e3b43fd0b6b222f8d6b121164f16a5f2f8660aca095afcec4c22ce91','5c5e6255ce3813a27f9a7f48bdbb7ee7ebe0743347a0744ccd83034ea8e2f658','be1ae48672d55cc25ad3679c0a38d0a011238e767282554ee430f6aec02f8f99');
INSERT INTO "journal" VALUES(15,'2026-11-23T10:29:00.000000Z','kari','tolk.laget','tolk:alle','959fa897c94a352dd52be7b8f032778f77f21b12241e26b1784e2b417485c214','be1ae48672d55cc25ad3679c0a38d0a011238e767282554ee430f6aec02f8f99','2f959a559d93a4982c777a3dbd2f1ac8aa359ac1bf1b1ad41a6fe3246b1a546d');
INSERT INTO "journal" VALUES(16,'2026-11-23T10:30:00.000000Z','kari','tolk_sprak.laget','tolk_sprak:alle','8e9b610f6be5bb8c7e0e79dd7eefb713cb8d81a99dce254a35afad4b3c78b3af','2f959a559d93a4982c777a3dbd2f1ac8aa359ac1bf1b1ad41a6fe3246b1a546d','e088cd581d642118a516a1c220b4dfb357dc4d7b05066378e255f7639f8740d5');
INSERT INTO "journal" VALUES(17,'2026-11-23T10:31:00.000000Z','kari','tolk_kvalifikasjon.laget','tolk_kvalifikasjon:alle','b939f63fdfd6bfd55f33f246c056e1c45903f51343610a57db7f48bcb90150a1','e088cd581d642118a516a1c220b4dfb357dc4d7b05066378e255f7639f8740d5','8cd4e7fda6bd6b8c160ac98af5688dd92c19a90ccdd0e5f0ebfdb5016860b489');
INSERT INTO "journal" VALUES(18,'2026-11-23T10:32:00.000000Z','kari','tolk_slettet.laget','tolk_slettet:alle','7a0ea180a1a91a0db56ce05153a63e6bc7dbe41b80f755c77ee6ba222a6d72f0','8cd4e7fda6bd6b8c160ac98af5688dd92c19a90ccdd0e5f0ebfdb5016860b489','5b925b0b705935b918bcc3b6afb3c8ea3ef20ee9933b543dbedd1f90a28eef14');
INSERT INTO "journal" VALUES(19,'2026-11-23T10:33:00.000000Z','kari','tolk_sammenslatt.laget','tolk_sammenslatt:alle','ee22577263404f9a8a67dc4cc7dbe3a2fd76837317581c831126d7e48a5cbde2','5b925b0b705935b918bcc3b6afb3c8ea3ef20ee9933b543dbedd1f90a28eef14','445bc11e0d60a8227ff8cae044187c66b3e1cfba7844a731102f00a80ba214e7');
INSERT INTO "journal" VALUES(20,'2026-11-23T10:34:00.000000Z','kari','soknad.laget','soknad:alle','81ba1afef12b684c9d64126e13dbe82aa97f0b598c60b14ac92ce51c9e6b0e2a','445bc11e0d60a8227ff8cae044187c66b3e1cfba7844a731102f00a80ba214e7','75563a76065f129e9a05a4b58c675e5e7f875649ab6e173af42bc7b3ff97d357');
INSERT INTO "journal" VALUES(21,'2026-11-23T10:35:00.000000Z','kari','soknad_sprak.laget','soknad_sprak:alle','3da661a785d10c9ebefc906f0ded784a8473fa6eee297f278fb46408ec54517e','75563a76065f129e9a05a4b58c675e5e7f875649ab6e173af42bc7b3ff97d357','6c5ae9d6a4ebac2697c7cf5c37dd305d25e870f26bcbace6f45b54059a19f3bb');
INSERT INTO "journal" VALUES(22,'2026-11-23T10:36:00.000000Z','kari','soknad_kvalifikasjon.laget','soknad_kvalifikasjon:alle','fffc30e5dd6ebcd67d87566d3764ca304ffbec6bf02d801a1cefa7c50fcfc29f','6c5ae9d6a4ebac2697c7cf5c37dd305d25e870f26bcbace6f45b54059a19f3bb','43bf8dea3a8bb93f5219807f393e2e2cbaecac6612d985b926b24df81c23f29d');
INSERT INTO "journal" VALUES(23,'2026-11-23T10:37:00.000000Z','kari','tolkebevis_nokkel.laget','tolkebevis_nokkel:alle','648219f178fb3f100580525162db6c66030ba01784a0f087243e1de0f475b009','43bf8dea3a8bb93f5219807f393e2e2cbaecac6612d985b926b24df81c23f29d','1dbaacf4b9649698a70cc006fc04bc37a4ac8f66f61dd29dcf5c93b07d6ff013');
INSERT INTO "journal" VALUES(24,'2026-11-23T10:38:00.000000Z','kari','tolkebevis.laget','tolkebevis:alle','a27f76779e7b98c640bac9a923cec8e17b9455121ccb10c3a3c662453be354d6','1dbaacf4b9649698a70cc006fc04bc37a4ac8f66f61dd29dcf5c93b07d6ff013','75bc64cf5f7b43ac2306a024cb4861ca2f49ca10a1715706ce01985c32bb5c97');
INSERT INTO "journal" VALUES(25,'2026-11-23T10:39:00.000000Z','kari','varsel.laget','varsel:alle','8ae0ac7dead62c7eca2e2e6034d8fc12395c0288e335af36f8764085adb08fc2','75bc64cf5f7b43ac2306a024cb4861ca2f49ca10a1715706ce01985c32bb5c97','aa87817da184e3cc7e76de5fb7ddb10c9491c29e61d7ed901aa9baf8e5c9b4bb');
INSERT INTO "journal" VALUES(26,'2026-11-23T10:40:00.000000Z','kari','varsel_brudd.laget','varsel_brudd:alle','277fb6104f6994ca019075616a61bcf97bb18c7b506d3f709fee7cc71f03badc','aa87817da184e3cc7e76de5fb7ddb10c9491c29e61d7ed901aa9baf8e5c9b4bb','ad2e18b7beb45cf870ee944bcc0cc4cdcba27c92696b46cc2ab0bbb9f2b8489c');
INSERT INTO "journal" VALUES(27,'2026-11-23T10:41:00.000000Z','kari','varsler_identitet.laget','varsler_identitet:alle','848dd9912a2dbabd0492c12beef5ac805320e063062b2ad4e3068a053d3b740a','ad2e18b7beb45cf870ee944bcc0cc4cdcba27c92696b46cc2ab0bbb9f2b8489c','8297b61bec3f1aba396c9e715734dc342a9358eaafdc94cafb52e32ccfb1fa79');
INSERT INTO "journal" VALUES(28,'2026-11-23T10:42:00.000000Z','kari','identitet_innsyn.laget','identitet_innsyn:alle','1bb12397b490d14c5675d7b158e2a9d0e114571b4f9cbeb617eccf7d908df3b4','8297b61bec3f1aba396c9e715734dc342a9358eaafdc94cafb52e32ccfb1fa79','59d6623cc02fad08089c38f399bc7a90c0e5d258c9518ac759706fb80cc4a613');
INSERT INTO "journal" VALUES(29,'2026-11-23T11:42:00.000000Z','kari','bruker.endret','bruker:login 1 æøå','b4b8e51fbf073297bfe57699a6bba62a0f8c5fc169919885d45c144b9a06edd8','59d6623cc02fad08089c38f399bc7a90c0e5d258c9518ac759706fb80cc4a613','5c299ce507e3939a2789222ea246a9691ec16392f05cdba3689a8fb6896ba235');
INSERT INTO "journal" VALUES(30,'2026-11-23T12:42:00.000000Z','kari','frist.slettet','frist:3','ba15e936226d600781e12effd0cd33d7811a123640ef9c91e027e6641ea15c95','5c299ce507e3939a2789222ea246a9691ec16392f05cdba3689a8fb6896ba235','47c3d49fa660cfad2e3af6da0b676ff35b8b78768119abefccd7a43a5cce0d7f');
INSERT INTO "journal" VALUES(31,'2026-11-23T13:42:00.000000Z','kari','noe.lest','frist:1','b3f0983dbbaf8cf1a8c4b40255777169a76ab03a3fb0151cffbd40697a55ee43','47c3d49fa660cfad2e3af6da0b676ff35b8b78768119abefccd7a43a5cce0d7f','39375b01ec6054608b323eede758f673b6a58c5760dea56b4dc21910290d30ba');
CREATE TABLE journal_innhold (
    nr   INTEGER NOT NULL PRIMARY KEY,
    salt TEXT NOT NULL,
    json TEXT NOT NULL,
    CONSTRAINT journal_innhold_hører_til FOREIGN KEY (nr) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "journal_innhold" VALUES(1,'7effc322aef7d292f94f450094af4c01','{"data": {}, "rader": [["bruker", "inn", {"login": "kari"}, {"fra": "2026-11-23", "leder": null, "login": "kari", "navn": {"#": "c83b291a4c81e755d745775966a5c29d"}, "roller": "saksbehandler beslutter statistiker leder leser", "ser_identitet": 1, "til": null}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(2,'85dab7d136dbdb51dbd48eecbbdf5d80','{"data": {}, "rader": [["vedlegg", "inn", {"id": 1}, {"gjelder": "gjelder 1 æøå", "id": 1, "navn": {"#": "9721e4032a9321334e25497123e2663b"}, "retning": "ut", "sha256": "fb16c80de84b523a86823d0699d7c427ad2679d16c68dd6cb99a565d498c12fb", "storrelse": 23, "type": "type 1 æøå"}], ["vedlegg", "mange", {"koder": ["gjelder", "retning", "type", "storrelse", "sha256"], "nokkel": ["id"], "skjult": ["navn"], "tomme": []}, [[2, "gjelder 2 æøå", "inn", "type 2 æøå", 23, "fb16c80de84b523a86823d0699d7c427ad2679d16c68dd6cb99a565d498c12fb", "e702147b824c7de5bc4541d02561e221"], [3, "gjelder 3 æøå", "ut", "type 3 æøå", 23, "fb16c80de84b523a86823d0699d7c427ad2679d16c68dd6cb99a565d498c12fb", "ab1445056122e110ebcf130c92808968"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(3,'16a86552e4eb20e2116fb2691458ed54','{"data": {}, "rader": [["journalpost", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "dato": "2026-11-11", "dokumentdato": "2026-11-11", "gjelder": "gjelder 1 æøå", "lopenr": 1, "part_skjermet": 1, "registrert": "2026-11-11", "retning": "ut", "tittel": {"#": "3095e171401c410f541fc87d49f4a4d5"}, "vedlegg": 1}], ["journalpost", "mange", {"koder": ["gjelder", "retning", "part_skjermet", "dokumentdato", "dato", "registrert", "vedlegg"], "nokkel": ["aar", "lopenr"], "skjult": ["tittel"], "tomme": []}, [[2026, 2, "gjelder 2 æøå", "inn", 0, "2026-11-12", "2026-11-12", "2026-11-12", 2, "d7cec3af1e9aed69cdd053fdb330ef36"], [2026, 3, "gjelder 3 æøå", "ut", 1, "2026-11-13", "2026-11-13", "2026-11-13", 3, "a7e00b0834d54bb1c2a65f0762323267"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(4,'df84893b02ad851aa5035f06d328a2e5','{"data": {}, "rader": [["rettelse", "inn", {"id": 1}, {"felt": "felt 1 æøå", "fra": {"#": "efe75d1f9293a441bcc490c3e0d01949"}, "gjelder": "gjelder 1 æøå", "id": 1, "til": {"#": "7374462ff4aca0f23b6564c3ea9678a0"}}], ["rettelse", "mange", {"koder": ["gjelder", "felt"], "nokkel": ["id"], "skjult": ["fra", "til"], "tomme": []}, [[2, "gjelder 2 æøå", "felt 2 æøå", "----------------------------------------------------------------"], [3, "gjelder 3 æøå", "felt 3 æøå", "f5507656122b636dd32b08580fcbfef7dbe15b47f4a818fbaaf6126b40c236cc"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(5,'a1688d1b1d304c9e9210af0af90e004a','{"data": {}, "rader": [["innlesing", "inn", {"id": 1}, {"dato": "2026-11-11", "filnavn": {"#": "be636bca14f277f107e98b3f54421f6a"}, "id": 1, "rader": 1, "sha256": "sha256 1 æøå", "slag": "slag 1 æøå"}], ["innlesing", "mange", {"koder": ["slag", "sha256", "rader", "dato"], "nokkel": ["id"], "skjult": ["filnavn"], "tomme": []}, [[2, "slag 2 æøå", "sha256 2 æøå", 2, "2026-11-12", "a634ed8c526dc47ca7aaa1468abeebd7"], [3, "slag 3 æøå", "sha256 3 æøå", 3, "2026-11-13", "d5c0c8d9f1d0fb84733529520303dc4a"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(6,'11fb383c45e9a5ae4ef1a03fe234b8a7','{"data": {}, "rader": [["bosetting_tall", "last", {"innlesing": 1}, {"antall": 1, "kolonner": ["enhet", "aar", "kommune", "anmodet", "opprinnelig", "vedtatt", "bosatt", "bosatt_sammenslatt"], "orden": ["enhet", "aar", "kommune"], "sha256": "4af961f12a4b196c99dfe89e969c696c2397a4f90acd10fb798e1a44001a05f8"}], ["bosetting_tall", "last", {"innlesing": 2}, {"antall": 1, "kolonner": ["enhet", "aar", "kommune", "anmodet", "opprinnelig", "vedtatt", "bosatt", "bosatt_sammenslatt"], "orden": ["enhet", "aar", "kommune"], "sha256": "34a469b6114e3db57a0eb2674a10fe8897d34affb62ce8a3d03b28e4793302ad"}], ["bosetting_tall", "last", {"innlesing": 3}, {"antall": 1, "kolonner": ["enhet", "aar", "kommune", "anmodet", "opprinnelig", "vedtatt", "bosatt", "bosatt_sammenslatt"], "orden": ["enhet", "aar", "kommune"], "sha256": "a8803ccac0162551e3c50362e13ec81ee78e7f0e39afaad5a39e39a16af2cbba"}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(7,'6c151d4e7c31614714ee7685f420a187','{"data": {}, "rader": [["brev", "inn", {"id": 1}, {"dato": "2026-11-11", "gjelder": "gjelder 1 æøå", "id": 1, "innhold": {"#": "761384d353a1f085ec21746ddc9b7dd0"}, "mal": "mal 1 æøå", "malform": "nynorsk", "sendt": "2026-11-23", "sha256": "fb16c80de84b523a86823d0699d7c427ad2679d16c68dd6cb99a565d498c12fb", "tittel": {"#": "3d43e017d61242a348e306dadd52dfb7"}, "vedlegg": 1, "versjon": 1}], ["brev", "mange", {"koder": ["gjelder", "mal", "versjon", "malform", "dato", "sendt", "sha256", "vedlegg"], "nokkel": ["id"], "skjult": ["tittel", "innhold"], "tomme": []}, [[2, "gjelder 2 æøå", "mal 2 æøå", 2, "bokmål", "2026-11-12", null, null, null, "45c14ee3cbadc74d9ae958313ee4907e51009f2e1714de8336e5f65596f8cf1e"], [3, "gjelder 3 æøå", "mal 3 æøå", 3, "nynorsk", "2026-11-13", null, null, null, "cd76c03bb4395459e342b1de8a1a13c80519c8f2463458c089d842452a052fd3"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(8,'9b3eba4a9a65c1f19cbb0581f5514612','{"data": {}, "rader": [["bruker", "inn", {"login": "login 1 æøå"}, {"fra": "2026-11-11", "leder": null, "login": "login 1 æøå", "navn": {"#": "0a3c0d13f1965dd2755d7f512fa7a61b"}, "roller": "roller 1 æøå", "ser_identitet": 1, "til": "2026-11-11"}], ["bruker", "mange", {"koder": ["roller", "leder", "ser_identitet", "fra", "til"], "nokkel": ["login"], "skjult": ["navn"], "tomme": []}, [["login 2 æøå", "roller 2 æøå", null, 0, "2026-11-12", null, "56443028f3efac5cd1bb56dcbc4d06fe"], ["login 3 æøå", "roller 3 æøå", null, 1, "2026-11-13", "2026-11-13", "9c6167d865dde6454ef630fd8422d8cb"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(9,'b56604aeb24392c3d5c6d7293838df43','{"data": {}, "rader": [["frist", "inn", {"id": 1}, {"ansvarlig": "ansvarlig 1 æøå", "antatt": 1, "binder": "binder 1 æøå", "flyttet": "flyttet 1 æøå", "gjelder": "gjelder 1 æøå", "grunn": {"#": "eedcda309cfa48fa4114327cf203f713"}, "hjemmel": "hjemmel 1 æøå", "hva": "hva 1 æøå", "id": 1, "lukket": "lukket 1 æøå", "lukket_som": "ikke nødvendig", "neste": "neste 1 æøå", "regel": "regel 1 æøå", "regel_fra": "2026-11-11", "siste": "2026-11-11", "start": "2026-11-11", "streng": "2026-11-11"}], ["frist", "mange", {"koder": ["gjelder", "regel", "regel_fra", "hva", "hjemmel", "antatt", "binder", "ansvarlig", "start", "streng", "siste", "flyttet", "neste", "lukket_som", "lukket"], "nokkel": ["id"], "skjult": ["grunn"], "tomme": []}, [[2, "gjelder 2 æøå", "regel 2 æøå", "2026-11-12", "hva 2 æøå", "hjemmel 2 æøå", 0, "binder 2 æøå", null, "2026-11-12", "2026-11-12", "2026-11-12", "flyttet 2 æøå", "neste 2 æøå", "holdt", null, "--------------------------------"], [3, "gjelder 3 æøå", "regel 3 æøå", "2026-11-13", "hva 3 æøå", "hjemmel 3 æøå", 1, "binder 3 æøå", "ansvarlig 3 æøå", "2026-11-13", "2026-11-13", "2026-11-13", "flyttet 3 æøå", "neste 3 æøå", "ikke nødvendig", "lukket 3 æøå", "a9e5b5c1846015568c98c6f4e75a8dfe"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(10,'2b4bd0a5bc1b821b6b7a82fe4cd690d8','{"data": {}, "rader": [["bevilling", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "begrunnelse": {"#": "5c25f2d4758911dada52a7ea1b86b58a"}, "bestatt": "bestatt 1 æøå", "gitt": "gitt 1 æøå", "grunnlag": null, "lopenr": 1, "sprak": "sprak 1 æøå", "status": "gitt", "tilbakekalt": null, "tolkenummer": 1, "tolketype": "tolketype 1 æøå", "underrettet": "underrettet 1 æøå"}], ["bevilling", "mange", {"koder": ["tolkenummer", "sprak", "tolketype", "bestatt", "gitt", "status", "tilbakekalt", "grunnlag", "underrettet"], "nokkel": ["aar", "lopenr"], "skjult": ["begrunnelse"], "tomme": []}, [[2026, 2, 2, "sprak 2 æøå", "tolketype 2 æøå", null, null, "tilbakekalt", "2026-11-12", "prøven er annullert", null, "--------------------------------"], [2026, 3, 3, "sprak 3 æøå", "tolketype 3 æøå", "bestatt 3 æøå", "gitt 3 æøå", "gitt", null, null, "underrettet 3 æøå", "b48d444e20068e2017f2e3c6f7618a61"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(11,'e73204c7f8bab8a9ecf7c088ab5f386d','{"data": {}, "rader": [["innspill", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "avsluttet": null, "frist": "2026-12-12", "grunn": null, "instans": {"#": "da64c8fa02e9410bf1bad9833a37b793"}, "kontakt": {"#": "6317caf8bceadc3836e08fd21ce3bffd"}, "lopenr": 1, "saksbehandler": "login 1 æøå", "sporsmal": {"#": "d30f3683342c22ec6b6f3fbb3b047e16"}, "spurt": "2026-11-12", "tema": {"#": "ee304393a719efa7da86671598ad3d83"}}], ["innspill", "mange", {"koder": ["spurt", "frist", "avsluttet", "saksbehandler"], "nokkel": ["aar", "lopenr"], "skjult": ["tema", "instans", "kontakt", "sporsmal", "grunn"], "tomme": []}, [[2026, 2, "2026-11-12", "2026-12-12", "2026-11-20", "login 2 æøå", "476b8f2fce8a99533d6bf3789214285a4d7a78f128fdac83f14a14fc78537aa5----------------------------------------------------------------ad620f6920f4091ff0ca486d093b7608"], [2026, 3, "2026-11-12", "2026-12-12", null, "login 3 æøå", "9bc5d006ee37a155b9f966a84ae261e32c2fc13cde1397a953b8d18218cb6d09b5805362b02ba2777bab772864469125f79b05a59fa2fc84e1141a9fd6080a7d--------------------------------"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(12,'4f7020780336d87697617ba25273eb6a','{"data": {}, "rader": [["innspill_svar", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "datert": "2026-11-10", "lopenr": 1, "mottatt": "2026-11-12", "nr": 1, "tekst": {"#": "a8a59432568ec201a3389b40bd6bc394"}}], ["innspill_svar", "mange", {"koder": ["mottatt", "datert"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["tekst"], "tomme": []}, [[2026, 2, 2, "2026-11-12", "2026-11-10", "482e31ff94f863a333c8d9c6c2b693ff"], [2026, 3, 3, "2026-11-12", "2026-11-10", "1d1b4db6a767cbe50b40638392698868"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(13,'708b6d867cc6626707cbf97b7a4e0709','{"data": {}, "rader": [["innspill_vurdering", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "begrunnelse": {"#": "311bbbe6875002a2a541c45f27d6daef"}, "dato": "2026-11-11", "endring": {"#": "eba8dd733ce30a483c0b9fb5b48b3ab6"}, "lopenr": 1, "nr": 1, "svar": 1, "utfall": "delvis"}], ["innspill_vurdering", "mange", {"koder": ["svar", "utfall", "dato"], "nokkel": ["aar", "lopenr", "nr"], "skjult": ["begrunnelse", "endring"], "tomme": []}, [[2026, 2, 2, 2, "ikke", "2026-11-12", "8a267e198144f984d74ba6d551fc2e34--------------------------------"], [2026, 3, 3, 3, "tas-til-følge", "2026-11-13", "67909f22613fd2ba6ad6a30cd22b8eea7a923980ef174793f5c8ccfaa489376e"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(14,'0ec8a5c45fc2bbd06f4d6482909e0872','{"data": {}, "rader": [["reaksjon", "inn", {"id": 1}, {"beslutningsdato": "2026-11-11", "er_enkeltvedtak": "nei", "for_alltid": 0, "grunnlag": "grunnlag 1 æøå", "id": 1, "mottatt_av_tolk": "2026-11-11", "opphever": null, "periode_fra": null, "periode_til": null, "sak": "sak 1 æøå", "sprak": "sprak 1 æøå", "tolkenummer": 1, "type": "advarsel"}], ["reaksjon", "mange", {"koder": ["tolkenummer", "type", "sprak", "beslutningsdato", "mottatt_av_tolk", "periode_fra", "periode_til", "for_alltid", "er_enkeltvedtak", "opphever", "grunnlag", "sak"], "nokkel": ["id"], "skjult": [], "tomme": []}, [[2, 2, "utestenging for alltid", null, "2026-11-12", null, null, null, 1, "må avklares", null, null, null], [3, 3, "oppheving", "sprak 3 æøå", "2026-11-13", "2026-11-13", null, null, 0, "ja", 1, "grunnlag 3 æøå", "sak 3 æøå"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(15,'ced4aebad00335971d0a77554cb3529e','{"data": {}, "rader": [["tolk", "inn", {"tolkenummer": 1}, {"adresse": {"#": "2376f3c9b35e0641c3e0d2197fe7827e"}, "adresse_samtykke": 1, "adressesperre": "strengt fortrolig", "epost": {"#": "9420e3b743cfb950ad277eb90e187f6e"}, "etternavn": {"#": "4b0822a9ca94faf28e08409e3d0902ef"}, "fodselsdato": {"#": "a260119778c8e06d8701b22ed9c92c2a"}, "fornavn": {"#": "004f7c9d71d2ca3c365f358db2f5cd74"}, "fylke": "fylke 1 æøå", "kapasitet": "deltid", "kjonn": "mann", "mellomnavn": {"#": "bc1d008b7ecf74ad0198ae73ff72ee23"}, "oppfort": "2026-11-11", "sok": {"#": "6c8ab39f19da8faa07f6df7465376038"}, "status": "inaktiv", "telefon": {"#": "78d07163da674869ef64eca60580f8c7"}, "tolkenummer": 1}], ["tolk", "mange", {"koder": ["kjonn", "fylke", "adresse_samtykke", "kapasitet", "oppfort", "status", "adressesperre"], "nokkel": ["tolkenummer"], "skjult": ["fornavn", "mellomnavn", "etternavn", "fodselsdato", "telefon", "epost", "adresse", "sok"], "tomme": []}, [[2, "kvinne", "fylke 2 æøå", 0, "sporadisk", null, "ikke oppført", "fortrolig", "fcae2929294b09beb30aa40df311d04dcb6b1c8f6889f66dba9c43ed066e9decc24d7d41f84aeff0ef780abe35053d69--------------------------------f3dc5434edf6cc64c4371873bd88b37c82044fd2924ffcfd8e2016d1d8a3147ddb16cca41bfc728268e90cf0c9dbe1e84efbfed327c6f62b1aa8bb842cad84be"], [3, "mann", "fylke 3 æøå", 1, "heltid", "2026-11-13", "oppført", "strengt fortrolig", "af95408af89a272d3c62413e9918ca9bf5c9410bc1a25acd9f796701b558b9482a12aa0bd3040cee0ed56f2d9dabeef74f7df5453152de9a27d0754e811745036974f669cb235fd561a93e95e0d44629294165fe7b1efa7df823b4fb740bedf724f8f4213aa37b5320250efe0ce0177ddf5a1e5f7b4dc1906d28e33e3b174fc2"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(16,'46396a5ce59684c491f6570e9d9fa711','{"data": {}, "rader": [["tolk_sprak", "inn", {"sprak": "sprak 1 æøå", "tolkenummer": 1, "tolketype": "norsk tegnspråk"}, {"kategori": "B", "kategori_antatt": 1, "sprak": "sprak 1 æøå", "statsautorisert": 1, "tolkenummer": 1, "tolketype": "norsk tegnspråk", "uten_oppforing": null}], ["tolk_sprak", "mange", {"koder": ["kategori", "kategori_antatt", "statsautorisert", "uten_oppforing"], "nokkel": ["tolkenummer", "sprak", "tolketype"], "skjult": [], "tomme": []}, [[2, "sprak 2 æøå", "norsk skrivetolking", "C", 0, 0, 1], [3, "sprak 3 æøå", "tolking for døvblinde", "D", 1, 1, null]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(17,'e4ecdfc70ea973d095dd61cc66eaa670','{"data": {}, "rader": [["tolk_kvalifikasjon", "inn", {"kvalifikasjon": "bachelor", "sprak": "sprak 1 æøå", "tolkenummer": 1, "tolketype": "norsk tegnspråk"}, {"begrunnelse": {"#": "60528a7df017ecbcb93b718ecb79a832"}, "gyldig_fra": "2026-11-11", "kvalifikasjon": "bachelor", "oppnadd": "2026-11-11", "sprak": "sprak 1 æøå", "tolkenummer": 1, "tolketype": "norsk tegnspråk", "ugyldig_fra": null, "ugyldig_grunn": null}], ["tolk_kvalifikasjon", "mange", {"koder": ["oppnadd", "gyldig_fra", "ugyldig_fra", "ugyldig_grunn"], "nokkel": ["tolkenummer", "sprak", "tolketype", "kvalifikasjon"], "skjult": ["begrunnelse"], "tomme": []}, [[2, "sprak 2 æøå", "norsk skrivetolking", "grunnemne", null, null, "2026-11-12", "utløpt", "--------------------------------"], [3, "sprak 3 æøå", "tolking for døvblinde", "tospråktest", "2026-11-13", "2026-11-13", null, null, "a6b359c1555552f02b30e78e54041cc4"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(18,'d6512386b8265b59e028f1a708b3d9d5','{"data": {}, "rader": [["tolk_slettet", "inn", {"tolkenummer": 1}, {"dato": "2026-11-11", "journalrader": 1, "kvalifikasjoner": 1, "rettelser": 1, "sprak": 1, "tolkenummer": 1}], ["tolk_slettet", "mange", {"koder": ["dato", "sprak", "kvalifikasjoner", "rettelser", "journalrader"], "nokkel": ["tolkenummer"], "skjult": [], "tomme": []}, [[2, "2026-11-12", 2, 2, 2, 2], [3, "2026-11-13", 3, 3, 3, 3]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(19,'7eaba3d56eb8165e42981f41dca5f877','{"data": {}, "rader": [["tolk_sammenslatt", "inn", {"tolkenummer": 1}, {"begrunnelse": {"#": "46e2a4fbfd9adac443066564ba14d919"}, "beholdt": 10482, "dato": "2026-11-11", "tolkenummer": 1}], ["tolk_sammenslatt", "mange", {"koder": ["beholdt", "dato"], "nokkel": ["tolkenummer"], "skjult": ["begrunnelse"], "tomme": []}, [[2, 10482, "2026-11-12", "--------------------------------"], [3, 10482, "2026-11-13", "f0beeaf364b53f4f22f2f8b66fb41d20"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(20,'b25228ec2ac17bad4cbba7c739acf728','{"data": {}, "rader": [["soknad", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "adresse": {"#": "f5ab25db30de555b58de649f52b4dd87"}, "adresse_samtykke": 1, "adressesperre": "strengt fortrolig", "avgjort": "avgjort 1 æøå", "dokumentasjon": "nei", "dokumentasjon_av": "dokumentasjon_av 1 æøå", "dokumentasjon_dato": "2026-11-11", "epost": {"#": "86b49e43503ec0d0fec2d3ff6bc44a16"}, "etternavn": {"#": "eae3d958df9926afd281350c2d558a80"}, "fodselsdato": {"#": "a005660e1cc0fa5790106c1bf4492cd5"}, "fornavn": {"#": "7acd86ee90251ab64419b0e929bc2be9"}, "fylke": "fylke 1 æøå", "kanal": "papirpost", "kapasitet": "kapasitet 1 æøå", "kjonn": "kjonn 1 æøå", "lopenr": 1, "mellomnavn": {"#": "0d5529652685d7a2401bbf78ac74e556"}, "mottatt": "2026-11-11", "myndig": "nei", "myndig_av": "myndig_av 1 æøå", "myndig_dato": "2026-11-11", "opphold": "nei", "opphold_av": "opphold_av 1 æøå", "opphold_dato": "2026-11-11", "saksbehandler": "login 1 æøå", "status": "mangler dokumentasjon", "telefon": {"#": "b7b0decc22383f6c3111baf723730078"}, "tolkenummer": 1, "underrettet": "underrettet 1 æøå"}], ["soknad", "mange", {"koder": ["kjonn", "fylke", "adresse_samtykke", "adressesperre", "kapasitet", "mottatt", "kanal", "status", "myndig", "myndig_dato", "myndig_av", "opphold", "opphold_dato", "opphold_av", "dokumentasjon", "dokumentasjon_dato", "dokumentasjon_av", "tolkenummer", "avgjort", "underrettet", "saksbehandler"], "nokkel": ["aar", "lopenr"], "skjult": ["fornavn", "mellomnavn", "etternavn", "fodselsdato", "telefon", "epost", "adresse"], "tomme": []}, [[2026, 2, null, "fylke 2 æøå", 0, "fortrolig", null, "2026-11-12", "digitalt", "innvilget", "ikke avklart", null, null, "ikke avklart", null, null, "ikke avklart", null, null, 2, null, null, "login 2 æøå", "e2ed4f729963a084b7a8c5a5beb03927d6da5c12073b8fc51b95f348e33174514e97b08e1a4fb387aab85646a3067aff--------------------------------ddc3b66cc254e55afb66bc2bf386c98cd14427ffd9d363aae510cbf50fe7b7ef25b1400b69a502a004b7f7087b14f7fd"], [2026, 3, "kjonn 3 æøå", "fylke 3 æøå", 1, "strengt fortrolig", "kapasitet 3 æøå", "2026-11-13", "papirpost", "avslått", "ja", "2026-11-13", "myndig_av 3 æøå", "ja", "2026-11-13", "opphold_av 3 æøå", "ja", "2026-11-13", "dokumentasjon_av 3 æøå", 3, "avgjort 3 æøå", "underrettet 3 æøå", "login 3 æøå", "5b486f1de13fc44c7aa2055a9e174d4c8bfbaec5d9d5cb641cb01875a398fbb8d412b1dd68ec34d25d938f7948212042bc7450c83c48767c459dcbab5fde1f8182c3a6b3c85c05a2031047b67c32ac56b45ebb9ee89f433f4e8a8e2167eebe6b0481eb0fed9f77fb2da90ae8173b201f"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(21,'5c1b2f565520798c3bfb01a1556de937','{"data": {}, "rader": [["soknad_sprak", "inn", {"aar": 2026, "lopenr": 1, "sprak": "sprak 1 æøå", "tolketype": "tolketype 1 æøå"}, {"aar": 2026, "begrunnelse": {"#": "ea2577674a0c40491f8f91d5d5013c0a"}, "lopenr": 1, "sprak": "sprak 1 æøå", "tolketype": "tolketype 1 æøå", "utfall": "avslått"}], ["soknad_sprak", "mange", {"koder": ["utfall"], "nokkel": ["aar", "lopenr", "sprak", "tolketype"], "skjult": ["begrunnelse"], "tomme": []}, [[2026, 2, "sprak 2 æøå", "tolketype 2 æøå", "innvilget", "--------------------------------"], [2026, 3, "sprak 3 æøå", "tolketype 3 æøå", "avslått", "8caec151ed044dca7c672e3049a8671c"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(22,'a76a73e02f413b299b06aae996b87531','{"data": {}, "rader": [["soknad_kvalifikasjon", "inn", {"aar": 2026, "kvalifikasjon": "kvalifikasjon 1 æøå", "lopenr": 1, "sprak": "sprak 1 æøå", "tolketype": "tolketype 1 æøå"}, {"aar": 2026, "begrunnelse": {"#": "d16d1818ec712a8846f526196eec0d40"}, "gyldig_fra": "2026-11-11", "kvalifikasjon": "kvalifikasjon 1 æøå", "lopenr": 1, "oppnadd": "2026-11-11", "sprak": "sprak 1 æøå", "tolketype": "tolketype 1 æøå", "ugyldig_fra": null, "ugyldig_grunn": null}], ["soknad_kvalifikasjon", "mange", {"koder": ["oppnadd", "gyldig_fra", "ugyldig_fra", "ugyldig_grunn"], "nokkel": ["aar", "lopenr", "sprak", "tolketype", "kvalifikasjon"], "skjult": ["begrunnelse"], "tomme": []}, [[2026, 2, "sprak 2 æøå", "tolketype 2 æøå", "kvalifikasjon 2 æøå", null, null, "2026-11-12", "utløpt", "--------------------------------"], [2026, 3, "sprak 3 æøå", "tolketype 3 æøå", "kvalifikasjon 3 æøå", "2026-11-13", "2026-11-13", null, null, "1601e18264d9b1c2e4b11011d2ca9050"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(23,'e6ed66d02439370639fce7d858d6147f','{"data": {}, "rader": [["tolkebevis_nokkel", "inn", {"id": "id 1 æøå"}, {"fra": "2026-11-11", "id": "id 1 æøå", "offentlig": "offentlig 1 æøå", "til": "2026-11-11"}], ["tolkebevis_nokkel", "mange", {"koder": ["offentlig", "fra", "til"], "nokkel": ["id"], "skjult": [], "tomme": []}, [["id 2 æøå", "offentlig 2 æøå", "2026-11-12", null], ["id 3 æøå", "offentlig 3 æøå", "2026-11-13", "2026-11-13"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(24,'9673621713d470a9ac07b2d4bbbc38a7','{"data": {}, "rader": [["tolkebevis", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "begrunnelse": {"#": "86466d7f9c8afc9985ecce90af96b873"}, "lopenr": 1, "nokkel": "id 1 æøå", "signatur": "signatur 1 æøå", "sperregrunn": null, "sperret": null, "tolkenummer": 1, "utstedt": "2026-11-12"}], ["tolkebevis", "mange", {"koder": ["tolkenummer", "utstedt", "nokkel", "signatur", "sperret", "sperregrunn"], "nokkel": ["aar", "lopenr"], "skjult": ["begrunnelse"], "tomme": []}, [[2026, 2, 2, "2026-11-12", "id 2 æøå", "signatur 2 æøå", "2026-11-13", "erstattet", "--------------------------------"], [2026, 3, 3, "2026-11-12", "id 3 æøå", "signatur 3 æøå", null, null, "ed2e220222012c22a50ca85c577e0b34"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(25,'eab064e2deb9084ae5ddde20ed72aee2','{"data": {}, "rader": [["varsel", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "anonymitet": "ønsker", "beskrivelse": {"#": "0da9342571f98d9cde7f1f40cff498e8"}, "gjelder_krav": 1, "hendelse_fra": "2026-11-11", "hendelse_til": "2026-11-11", "ikke_i_registeret": null, "kanal": "kanal 1 æøå", "lopenr": 1, "mottatt": "2026-11-11", "mottatt_kl": "2026-11-11", "oppdragsgiver": {"#": "a8eff9f9377bcdd85ef19581d75437da"}, "oppdragstype": {"#": "429c689fe2c12e7a34df2973095a5a89"}, "saerlige_kategorier": 1, "saksbehandler": "login 1 æøå", "sprak": {"#": "9607cf879eaaa5eb685b489175764fa2"}, "status": "status 1 æøå", "tolk": 1, "tolk_navn_oppgitt": {"#": "90b15cbe82ef060aef8818dae86fbda1"}, "tolkemetode": "tolkemetode 1 æøå", "tolkenummer_oppgitt": {"#": "4e6c2cba7cf1332873c0bbac8fd4c460"}, "tolkeretning": "tolkeretning 1 æøå", "tredjeperson": 1, "varsler_type": "varsler_type 1 æøå", "virkeomrade": "virkeomrade 1 æøå"}], ["varsel", "mange", {"koder": ["mottatt", "mottatt_kl", "kanal", "varsler_type", "anonymitet", "tolk", "ikke_i_registeret", "hendelse_fra", "hendelse_til", "tolkemetode", "tolkeretning", "gjelder_krav", "saerlige_kategorier", "tredjeperson", "virkeomrade", "status", "saksbehandler"], "nokkel": ["aar", "lopenr"], "skjult": ["tolk_navn_oppgitt", "tolkenummer_oppgitt", "sprak", "oppdragsgiver", "oppdragstype", "beskrivelse"], "tomme": []}, [[2026, 2, "2026-11-12", null, "kanal 2 æøå", null, "ikke-bedt-om", 2, null, null, null, null, null, 0, 0, 0, "virkeomrade 2 æøå", "status 2 æøå", "login 2 æøå", "----------------------------------------------------------------------------------------------------------------------------------------------------------------ef6811b86e28e24b409466e2bb7d0461"], [2026, 3, "2026-11-13", "2026-11-13", "kanal 3 æøå", "varsler_type 3 æøå", "ukjent", 3, null, "2026-11-13", "2026-11-13", "tolkemetode 3 æøå", "tolkeretning 3 æøå", 1, 1, 1, "virkeomrade 3 æøå", "status 3 æøå", "login 3 æøå", "02094ed4846812d5649ca78cf134e9620780714f3a1941181b128302fb5bd147d9cd1c177d7469d8781abebc5b8a102e9dffce02f724c451b1fb0a9bd1c733bfef7a373df7d0484976ddad529b629eab16c519f2c0c5ac4203760892b4fbf771"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(26,'191cfeced5e005ebebcab02d5672d585','{"data": {}, "rader": [["varsel_brudd", "inn", {"aar": 2026, "kode": "kode 1 æøå", "lopenr": 1}, {"aar": 2026, "kode": "kode 1 æøå", "lopenr": 1}], ["varsel_brudd", "mange", {"koder": [], "nokkel": ["aar", "lopenr", "kode"], "skjult": [], "tomme": []}, [[2026, 2, "kode 2 æøå"], [2026, 3, "kode 3 æøå"]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(27,'133bf5887db1d634a73564a9fa78e86f','{"data": {}, "rader": [["varsler_identitet", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "lopenr": 1, "nr": 1}], ["varsler_identitet", "mange", {"koder": [], "nokkel": ["aar", "lopenr", "nr"], "skjult": [], "tomme": []}, [[2026, 2, 2], [2026, 3, 3]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(28,'faebd54225f4378bff5c3440863a6791','{"data": {}, "rader": [["identitet_innsyn", "inn", {"id": 1}, {"aar": 2026, "bruker": "bruker 1 æøå", "id": 1, "lopenr": 1, "vist": 1}], ["identitet_innsyn", "mange", {"koder": ["aar", "lopenr", "bruker", "vist"], "nokkel": ["id"], "skjult": [], "tomme": []}, [[2, 2026, 2, "bruker 2 æøå", 0], [3, 2026, 3, "bruker 3 æøå", 1]]]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(29,'2872e42bf7b2d7862da965df0cc22934','{"data": {}, "rader": [["bruker", "endre", {"login": "login 1 æøå"}, {"navn": {"#": "396baa2d814a83bca041be326d3547ba"}, "roller": "leder leser"}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(30,'a80f3430e0f587e73dbb0ecdc37edffc','{"data": {}, "rader": [["frist", "slett", {"id": 3}, {}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(31,'c4882426e662134f9fc2d3a49d51bda5','{"data": {"grunn": "innsyn"}, "rader": [], "v": 1}');
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
CREATE TABLE nummerserie (
    serie TEXT NOT NULL,
    aar   INTEGER NOT NULL,
    siste INTEGER NOT NULL,
    PRIMARY KEY (serie, aar)
) STRICT;
INSERT INTO "nummerserie" VALUES('V',2026,1);
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
INSERT INTO "reaksjon" VALUES(1,1,'advarsel','sprak 1 æøå','2026-11-11','2026-11-11',NULL,NULL,0,'nei',NULL,'grunnlag 1 æøå','sak 1 æøå',14);
INSERT INTO "reaksjon" VALUES(2,2,'utestenging for alltid',NULL,'2026-11-12',NULL,NULL,NULL,1,'må avklares',NULL,NULL,NULL,14);
INSERT INTO "reaksjon" VALUES(3,3,'oppheving','sprak 3 æøå','2026-11-13','2026-11-13',NULL,NULL,0,'ja',1,'grunnlag 3 æøå','sak 3 æøå',14);
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
INSERT INTO "soknad" VALUES(2026,1,'fornavn 1 æøå','mellomnavn 1 æøå','etternavn 1 æøå','kjonn 1 æøå','2026-11-11','fodselsnummer 1 æøå','fylke 1 æøå','telefon 1 æøå','epost 1 æøå','adresse 1 æøå',1,'strengt fortrolig','kapasitet 1 æøå','2026-11-11','papirpost','mangler dokumentasjon','nei','2026-11-11','myndig_av 1 æøå','nei','2026-11-11','opphold_av 1 æøå','nei','2026-11-11','dokumentasjon_av 1 æøå',1,'avgjort 1 æøå','underrettet 1 æøå','login 1 æøå',20);
INSERT INTO "soknad" VALUES(2026,2,'fornavn 2 æøå','mellomnavn 2 æøå','etternavn 2 æøå',NULL,NULL,NULL,'fylke 2 æøå','telefon 2 æøå','epost 2 æøå','adresse 2 æøå',0,'fortrolig',NULL,'2026-11-12','digitalt','innvilget','ikke avklart',NULL,NULL,'ikke avklart',NULL,NULL,'ikke avklart',NULL,NULL,2,NULL,NULL,'login 2 æøå',20);
INSERT INTO "soknad" VALUES(2026,3,'fornavn 3 æøå','mellomnavn 3 æøå','etternavn 3 æøå','kjonn 3 æøå','2026-11-13','fodselsnummer 3 æøå','fylke 3 æøå','telefon 3 æøå','epost 3 æøå','adresse 3 æøå',1,'strengt fortrolig','kapasitet 3 æøå','2026-11-13','papirpost','avslått','ja','2026-11-13','myndig_av 3 æøå','ja','2026-11-13','opphold_av 3 æøå','ja','2026-11-13','dokumentasjon_av 3 æøå',3,'avgjort 3 æøå','underrettet 3 æøå','login 3 æøå',20);
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
INSERT INTO "soknad_kvalifikasjon" VALUES(2026,1,'sprak 1 æøå','tolketype 1 æøå','kvalifikasjon 1 æøå','2026-11-11','2026-11-11',NULL,NULL,'begrunnelse 1 æøå',22);
INSERT INTO "soknad_kvalifikasjon" VALUES(2026,2,'sprak 2 æøå','tolketype 2 æøå','kvalifikasjon 2 æøå',NULL,NULL,'2026-11-12','utløpt',NULL,22);
INSERT INTO "soknad_kvalifikasjon" VALUES(2026,3,'sprak 3 æøå','tolketype 3 æøå','kvalifikasjon 3 æøå','2026-11-13','2026-11-13',NULL,NULL,'begrunnelse 3 æøå',22);
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
INSERT INTO "soknad_sprak" VALUES(2026,1,'sprak 1 æøå','tolketype 1 æøå','avslått','begrunnelse 1 æøå',21);
INSERT INTO "soknad_sprak" VALUES(2026,2,'sprak 2 æøå','tolketype 2 æøå','innvilget',NULL,21);
INSERT INTO "soknad_sprak" VALUES(2026,3,'sprak 3 æøå','tolketype 3 æøå','avslått','begrunnelse 3 æøå',21);
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
INSERT INTO "tolk" VALUES(1,'fornavn 1 æøå','mellomnavn 1 æøå','etternavn 1 æøå','mann','2026-11-11','fylke 1 æøå','telefon 1 æøå','epost 1 æøå','adresse 1 æøå',1,'deltid','2026-11-11','inaktiv','sok 1 æøå',15,'fodselsnummer 1 æøå','strengt fortrolig');
INSERT INTO "tolk" VALUES(2,'fornavn 2 æøå','mellomnavn 2 æøå','etternavn 2 æøå','kvinne',NULL,'fylke 2 æøå','telefon 2 æøå','epost 2 æøå','adresse 2 æøå',0,'sporadisk',NULL,'ikke oppført','sok 2 æøå',15,NULL,'fortrolig');
INSERT INTO "tolk" VALUES(3,'fornavn 3 æøå','mellomnavn 3 æøå','etternavn 3 æøå','mann','2026-11-13','fylke 3 æøå','telefon 3 æøå','epost 3 æøå','adresse 3 æøå',1,'heltid','2026-11-13','oppført','sok 3 æøå',15,'fodselsnummer 3 æøå','strengt fortrolig');
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
INSERT INTO "tolk_kvalifikasjon" VALUES(1,'sprak 1 æøå','norsk tegnspråk','bachelor','2026-11-11','2026-11-11',NULL,NULL,'begrunnelse 1 æøå',17);
INSERT INTO "tolk_kvalifikasjon" VALUES(2,'sprak 2 æøå','norsk skrivetolking','grunnemne',NULL,NULL,'2026-11-12','utløpt',NULL,17);
INSERT INTO "tolk_kvalifikasjon" VALUES(3,'sprak 3 æøå','tolking for døvblinde','tospråktest','2026-11-13','2026-11-13',NULL,NULL,'begrunnelse 3 æøå',17);
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
INSERT INTO "tolk_sammenslatt" VALUES(1,10482,'2026-11-11','begrunnelse 1 æøå',19);
INSERT INTO "tolk_sammenslatt" VALUES(2,10482,'2026-11-12',NULL,19);
INSERT INTO "tolk_sammenslatt" VALUES(3,10482,'2026-11-13','begrunnelse 3 æøå',19);
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
INSERT INTO "tolk_slettet" VALUES(1,'2026-11-11',1,1,1,1,18);
INSERT INTO "tolk_slettet" VALUES(2,'2026-11-12',2,2,2,2,18);
INSERT INTO "tolk_slettet" VALUES(3,'2026-11-13',3,3,3,3,18);
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
INSERT INTO "tolk_sprak" VALUES(1,'sprak 1 æøå','norsk tegnspråk','B',1,1,16,NULL);
INSERT INTO "tolk_sprak" VALUES(2,'sprak 2 æøå','norsk skrivetolking','C',0,0,16,1);
INSERT INTO "tolk_sprak" VALUES(3,'sprak 3 æøå','tolking for døvblinde','D',1,1,16,NULL);
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
INSERT INTO "tolkebevis" VALUES(2026,1,1,'2026-11-12','id 1 æøå','signatur 1 æøå',NULL,NULL,'begrunnelse 1 æøå',24);
INSERT INTO "tolkebevis" VALUES(2026,2,2,'2026-11-12','id 2 æøå','signatur 2 æøå','2026-11-13','erstattet',NULL,24);
INSERT INTO "tolkebevis" VALUES(2026,3,3,'2026-11-12','id 3 æøå','signatur 3 æøå',NULL,NULL,'begrunnelse 3 æøå',24);
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
INSERT INTO "tolkebevis_nokkel" VALUES('id 1 æøå','offentlig 1 æøå','2026-11-11','2026-11-11',23);
INSERT INTO "tolkebevis_nokkel" VALUES('id 2 æøå','offentlig 2 æøå','2026-11-12',NULL,23);
INSERT INTO "tolkebevis_nokkel" VALUES('id 3 æøå','offentlig 3 æøå','2026-11-13','2026-11-13',23);
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
INSERT INTO "varsel" VALUES(2026,1,'2026-11-11','2026-11-11','kanal 1 æøå','varsler_type 1 æøå','ønsker',1,'tolk_navn_oppgitt 1 æøå','tolkenummer_oppgitt 1 æøå',NULL,'sprak 1 æøå','2026-11-11','2026-11-11','oppdragsgiver 1 æøå','oppdragstype 1 æøå','tolkemetode 1 æøå','tolkeretning 1 æøå',1,'beskrivelse 1 æøå',1,1,'virkeomrade 1 æøå','status 1 æøå','login 1 æøå',25);
INSERT INTO "varsel" VALUES(2026,2,'2026-11-12',NULL,'kanal 2 æøå',NULL,'ikke-bedt-om',2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,'beskrivelse 2 æøå',0,0,'virkeomrade 2 æøå','status 2 æøå','login 2 æøå',25);
INSERT INTO "varsel" VALUES(2026,3,'2026-11-13','2026-11-13','kanal 3 æøå','varsler_type 3 æøå','ukjent',3,'tolk_navn_oppgitt 3 æøå','tolkenummer_oppgitt 3 æøå',NULL,'sprak 3 æøå','2026-11-13','2026-11-13','oppdragsgiver 3 æøå','oppdragstype 3 æøå','tolkemetode 3 æøå','tolkeretning 3 æøå',1,'beskrivelse 3 æøå',1,1,'virkeomrade 3 æøå','status 3 æøå','login 3 æøå',25);
CREATE TABLE varsel_brudd (
    aar    INTEGER NOT NULL,
    lopenr INTEGER NOT NULL,
    kode   TEXT NOT NULL,
    sist   INTEGER NOT NULL,
    PRIMARY KEY (aar, lopenr, kode),
    CONSTRAINT varsel_brudd_varsel_finnes FOREIGN KEY (aar, lopenr) REFERENCES varsel (aar, lopenr),
    CONSTRAINT varsel_brudd_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "varsel_brudd" VALUES(2026,1,'kode 1 æøå',26);
INSERT INTO "varsel_brudd" VALUES(2026,2,'kode 2 æøå',26);
INSERT INTO "varsel_brudd" VALUES(2026,3,'kode 3 æøå',26);
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
INSERT INTO "varsler_identitet" VALUES(2026,1,1,'navn 1 æøå','kontakt 1 æøå',27);
INSERT INTO "varsler_identitet" VALUES(2026,2,2,'navn 2 æøå','kontakt 2 æøå',27);
INSERT INTO "varsler_identitet" VALUES(2026,3,3,'navn 3 æøå','kontakt 3 æøå',27);
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
COMMIT;
PRAGMA application_id = 1229800521;
PRAGMA user_version = 9;
