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
INSERT INTO "bruker" VALUES('login 1 æøå','Et nytt navn','leder leser',NULL,1,'2026-11-11','2026-11-11',28);
INSERT INTO "bruker" VALUES('login 2 æøå','navn 2 æøå','roller 2 æøå',NULL,0,'2026-11-12',NULL,8);
INSERT INTO "bruker" VALUES('login 3 æøå','navn 3 æøå','roller 3 æøå',NULL,1,'2026-11-13','2026-11-13',8);
CREATE TABLE database (
    id       TEXT NOT NULL PRIMARY KEY,
    gren     TEXT NOT NULL,
    ovelse   INTEGER NOT NULL,
    opprettet TEXT NOT NULL,
    CONSTRAINT database_ovelse_er_0_eller_1 CHECK (ovelse IN (0, 1))
) STRICT;
INSERT INTO "database" VALUES('a17732992f50ac48','51a9bdcd',0,'2026-11-23T10:15:00.000000Z');
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
INSERT INTO "identitet_innsyn" VALUES(1,2026,1,'bruker 1 æøå','grunn 1 æøå',1,27);
INSERT INTO "identitet_innsyn" VALUES(2,2026,2,'bruker 2 æøå','grunn 2 æøå',0,27);
INSERT INTO "identitet_innsyn" VALUES(3,2026,3,'bruker 3 æøå','grunn 3 æøå',1,27);
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
INSERT INTO "journal" VALUES(1,'2026-11-23T10:15:00.000000Z','kari','bruker.ny','bruker:kari','6b1f9c38f387a1a9c38c234afa8902a75739622367762d30690275fdc99012a9','start:a17732992f50ac48','8ef57ca9c231542bc9ce8a5955df7ab4381af1ca723f137fb81913291650d0b2');
INSERT INTO "journal" VALUES(2,'2026-11-23T10:16:00.000000Z','kari','vedlegg.laget','vedlegg:alle','7aed711d7da32dca303a283f425a3dec57be7d2feea1e09ee44744b5f7c33371','8ef57ca9c231542bc9ce8a5955df7ab4381af1ca723f137fb81913291650d0b2','e30961dd007f5576d5e22d42117dc27c60d437c95bcc1fd5bd70fd73ca1c74c2');
INSERT INTO "journal" VALUES(3,'2026-11-23T10:17:00.000000Z','kari','journalpost.laget','journalpost:alle','7132583940a5c56a1902a18b55bf27b15b81ec5db9189c98ced299f7fbbb0e7e','e30961dd007f5576d5e22d42117dc27c60d437c95bcc1fd5bd70fd73ca1c74c2','bba56d268d48d3772f7dd48af1b29b9dd7e301ad4256650a71b9c490d9c33987');
INSERT INTO "journal" VALUES(4,'2026-11-23T10:18:00.000000Z','kari','rettelse.laget','rettelse:alle','024369417b0ef81cd5d7a745a44082691487aed5f9f02b55ee2d1a66f87ec59f','bba56d268d48d3772f7dd48af1b29b9dd7e301ad4256650a71b9c490d9c33987','215d8ea1607171f84be90f6cc3a86ed7ea3beddf7278f43f632a54c5ead602f0');
INSERT INTO "journal" VALUES(5,'2026-11-23T10:19:00.000000Z','kari','innlesing.laget','innlesing:alle','fb37dd63e92e19c1f1237af8b86ce3b65d17ee5247d869941f4a70092340c1a7','215d8ea1607171f84be90f6cc3a86ed7ea3beddf7278f43f632a54c5ead602f0','53a0a6fbd1463bd3a9c326a9227265f8792f6b411556894e8d796618b48aad8d');
INSERT INTO "journal" VALUES(6,'2026-11-23T10:20:00.000000Z','kari','bosetting_tall.laget','bosetting_tall:alle','610d3fb5e7e870200473a70f39dc01685e3201ac3f67a1f6d6963b81f2a76d5e','53a0a6fbd1463bd3a9c326a9227265f8792f6b411556894e8d796618b48aad8d','4eddd1504158c454cf1e497a2e3b3e5e320cc0a7d77d1118270417655c88ed59');
INSERT INTO "journal" VALUES(7,'2026-11-23T10:21:00.000000Z','kari','brev.laget','brev:alle','0ffe29542bf4ef285d8eee715e4e9d1bdce586acb01574297ce85a8d0bd32da8','4eddd1504158c454cf1e497a2e3b3e5e320cc0a7d77d1118270417655c88ed59','c1283ef47641983a071a572531446f08da6b4091c4c88363db6d2b2d6e699107');
INSERT INTO "journal" VALUES(8,'2026-11-23T10:22:00.000000Z','kari','bruker.laget','bruker:alle','0d22f80e92def1557342535eb16e103076dac4167b898fa7a3afbe8d30f21263','c1283ef47641983a071a572531446f08da6b4091c4c88363db6d2b2d6e699107','a4539abe51ac5d806004a970db2d7fb486faeaa7c68987753de4f91f7d82289a');
INSERT INTO "journal" VALUES(9,'2026-11-23T10:23:00.000000Z','kari','frist.laget','frist:alle','002e25a976c7075a11ef184a25df890012f424703748e574fcb963735558ecc2','a4539abe51ac5d806004a970db2d7fb486faeaa7c68987753de4f91f7d82289a','c0cf38f223fd9f400ea6e7b0c472cf6ad217c5a9a41065e779d6e2e2459bf987');
INSERT INTO "journal" VALUES(10,'2026-11-23T10:24:00.000000Z','kari','bevilling.laget','bevilling:alle','1f1f2ed7fbada7c24c037e7f307e9eb6b6c3d3aaa10789454d6cd038265e4823','c0cf38f223fd9f400ea6e7b0c472cf6ad217c5a9a41065e779d6e2e2459bf987','f5518be75c62855a350a7cff63308a34c0b78815ed6afa2329ecb65d140cfbf7');
INSERT INTO "journal" VALUES(11,'2026-11-23T10:25:00.000000Z','kari','innspill.laget','innspill:alle','2b023d7e0dae6f3f48821491a4f6f5a0e3e16868bd022d61e0ad9909fa373999','f5518be75c62855a350a7cff63308a34c0b78815ed6afa2329ecb65d140cfbf7','c4700d963435fe91af17ee8ade710667e8ed7e9fa72adb836b43098c60762c36');
INSERT INTO "journal" VALUES(12,'2026-11-23T10:26:00.000000Z','kari','innspill_svar.laget','innspill_svar:alle','019956b94adebe074b12d2ec9d34dce480d0325590f9c99ea07b615c2dc688a4','c4700d963435fe91af17ee8ade710667e8ed7e9fa72adb836b43098c60762c36','a94f8ffde719bb24977ccf70dc937fdce5e974d7f40446e37472a84e8629125e');
INSERT INTO "journal" VALUES(13,'2026-11-23T10:27:00.000000Z','kari','innspill_vurdering.laget','innspill_vurdering:alle','ae92c244a3cd4b068c8b1d9b9455cf50eb45fd91b6d9c78da112e87c3502a2e0','a94f8ffde719bb24977ccf70dc937fdce5e974d7f40446e37472a84e8629125e','b9ebbcdd2868cef18b68cc49eb3b2f9d43987393aa6cad95a3c2d795773afb11');
INSERT INTO "journal" VALUES(14,'2026-11-23T10:28:00.000000Z','kari','reaksjon.laget','reaksjon:alle','8028bd86b2a422e0a531377d16265e92330247b1378eded5ff57bfa32f3a33e0','b9ebbcdd2868cef18b68cc49eb3b2f9d43987393aa6cad95a3c2d795773afb11','30279850a9b250b6535d6c02064c6da8630c3c64ed9e3a5fd2bfe759dbf19161');
INSERT INTO "journal" VALUES(15,'2026-11-23T10:29:00.000000Z','kari','tolk.laget','tolk:alle','fe0818a07b80b096f817710b96788580d2c91e12e2ffcbd4dd822ed7c2e68b74','30279850a9b250b6535d6c02064c6da8630c3c64ed9e3a5fd2bfe759dbf19161','760a8c9f8176607e99a6607de6a54721b663e3f364609334a23c7c095c754ee2');
INSERT INTO "journal" VALUES(16,'2026-11-23T10:30:00.000000Z','kari','tolk_sprak.laget','tolk_sprak:alle','a4156443051665bfa9a32eef4a26b1f5c714bbf9d15146a0cb5641d094e7dc39','760a8c9f8176607e99a6607de6a54721b663e3f364609334a23c7c095c754ee2','422a8d5a1e9c5b7ea63a5855ec5b50b4064a9ff720ca9a723fe1ebfc9156c8fc');
INSERT INTO "journal" VALUES(17,'2026-11-23T10:31:00.000000Z','kari','tolk_kvalifikasjon.laget','tolk_kvalifikasjon:alle','85067a100ede3252f41fbe650a96d7e299c2fde78210ba81eb52a9876975aca3','422a8d5a1e9c5b7ea63a5855ec5b50b4064a9ff720ca9a723fe1ebfc9156c8fc','ddf18254ed18e0236dd824163bbb7f3026b85a18bd38e1320b8c4812d4c5af7b');
INSERT INTO "journal" VALUES(18,'2026-11-23T10:32:00.000000Z','kari','tolk_slettet.laget','tolk_slettet:alle','93aaebaf152e8fb9c6b44651071dcdabbc132dacc0caee6a303043328518232d','ddf18254ed18e0236dd824163bbb7f3026b85a18bd38e1320b8c4812d4c5af7b','7044dfec3721d59341f4ff99fa4cf744f09b640474d78169f9dbede6a2a98c64');
INSERT INTO "journal" VALUES(19,'2026-11-23T10:33:00.000000Z','kari','soknad.laget','soknad:alle','37b78651ebc1a4448d4128273b1351da565edd5ae377bc1b6d2a6c04546e34fc','7044dfec3721d59341f4ff99fa4cf744f09b640474d78169f9dbede6a2a98c64','ea216cd8e074c8fd9338f4ff6059e94854ea1f8667a77db4860ea8d69a053fb4');
INSERT INTO "journal" VALUES(20,'2026-11-23T10:34:00.000000Z','kari','soknad_sprak.laget','soknad_sprak:alle','38bc764e03dec224880c2c2331deb9556a17a4f233945270b67d99f32588a443','ea216cd8e074c8fd9338f4ff6059e94854ea1f8667a77db4860ea8d69a053fb4','ff4dbc5e04becded1592c53d7db0fd14366e8edcab405304c078b2b3f2164025');
INSERT INTO "journal" VALUES(21,'2026-11-23T10:35:00.000000Z','kari','soknad_kvalifikasjon.laget','soknad_kvalifikasjon:alle','b3d8f9cda78debac8d7833310951c3ddf3a93fd56675568f0a29a00220bd473d','ff4dbc5e04becded1592c53d7db0fd14366e8edcab405304c078b2b3f2164025','3c61c19edc3de7d20b201da7dbcc99353e66d2d913f8a394231bd5820dacf747');
INSERT INTO "journal" VALUES(22,'2026-11-23T10:36:00.000000Z','kari','tolkebevis_nokkel.laget','tolkebevis_nokkel:alle','7728987301f4ad061d51411fdecea8ab6a6d992d391a4f2b17904f00b6fe09f2','3c61c19edc3de7d20b201da7dbcc99353e66d2d913f8a394231bd5820dacf747','b8588d9d22a6680bd1fe6df65ca17794b8c70ee2da6216e334d6dfad5899ada8');
INSERT INTO "journal" VALUES(23,'2026-11-23T10:37:00.000000Z','kari','tolkebevis.laget','tolkebevis:alle','da4833247d27114a356928cb8b24983abf2a6eccfc9d5fa3fe376355d945ae51','b8588d9d22a6680bd1fe6df65ca17794b8c70ee2da6216e334d6dfad5899ada8','9abd997e6474dc9c660400576fb1277fb74ec82ce7405127773032139e526e0b');
INSERT INTO "journal" VALUES(24,'2026-11-23T10:38:00.000000Z','kari','varsel.laget','varsel:alle','c7fa345c74af660c45e4130080c93b98c8788ae5025c55a566e2dca565874fae','9abd997e6474dc9c660400576fb1277fb74ec82ce7405127773032139e526e0b','61ca18b3507d83d66274c63115edb41d5732dc3bafee80c6490a4f845b449236');
INSERT INTO "journal" VALUES(25,'2026-11-23T10:39:00.000000Z','kari','varsel_brudd.laget','varsel_brudd:alle','c1676d49b6677ef8a27f1d253a5b95f85849915a6d4a6dc0ec08099122ea74a7','61ca18b3507d83d66274c63115edb41d5732dc3bafee80c6490a4f845b449236','9794d381aecff1a556edfcf5abc03f8d0725ddd9a0b510e9d3fb2660f4c4b52e');
INSERT INTO "journal" VALUES(26,'2026-11-23T10:40:00.000000Z','kari','varsler_identitet.laget','varsler_identitet:alle','3c74b838fcf767a82cf620fbc3c108e3c09cd0ab86a83d6f5ff1a1a9495c53a3','9794d381aecff1a556edfcf5abc03f8d0725ddd9a0b510e9d3fb2660f4c4b52e','cd6e9ceec6324da9717798a96be26b39f82cae7f62b2f9544d9e3a9f4352cc0c');
INSERT INTO "journal" VALUES(27,'2026-11-23T10:41:00.000000Z','kari','identitet_innsyn.laget','identitet_innsyn:alle','b1319001149d6c63e83c01d9246dd9362f5f27720d20a276501f652b8d2cd13b','cd6e9ceec6324da9717798a96be26b39f82cae7f62b2f9544d9e3a9f4352cc0c','ad23c84289d184e61f0a6a43df7dd58942b4eecd5c6dc95df35e2493d635bb68');
INSERT INTO "journal" VALUES(28,'2026-11-23T11:41:00.000000Z','kari','bruker.endret','bruker:login 1 æøå','db59ff76afb9ff7f34e97ac78d80d7a42d7a0c9afbd1337f89f843f4a45ead69','ad23c84289d184e61f0a6a43df7dd58942b4eecd5c6dc95df35e2493d635bb68','8b342b088a464af8790e4a705fc527b53fa34ab4409e875b9096c9aaafc77182');
INSERT INTO "journal" VALUES(29,'2026-11-23T12:41:00.000000Z','kari','frist.slettet','frist:3','9653f0a5a652d99bbf23883971cfaae9732275c9a94123ecd429fc6a50b9a79a','8b342b088a464af8790e4a705fc527b53fa34ab4409e875b9096c9aaafc77182','00b5161ec3eb2a71d321ea846b984ecad267234a8c60f2507f5b0f1d9539240a');
INSERT INTO "journal" VALUES(30,'2026-11-23T13:41:00.000000Z','kari','noe.lest','frist:1','60d7cfbad21c8868aacadaf2ece9ca3c2b677e8c84be679baaad368b424fcade','00b5161ec3eb2a71d321ea846b984ecad267234a8c60f2507f5b0f1d9539240a','8ec3fc89c1dbac07eaa0bdbc058b0df211d86a800342b5bf1eb292398b63835b');
CREATE TABLE journal_innhold (
    nr   INTEGER NOT NULL PRIMARY KEY,
    salt TEXT NOT NULL,
    json TEXT NOT NULL,
    CONSTRAINT journal_innhold_hører_til FOREIGN KEY (nr) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "journal_innhold" VALUES(1,'5d313a6ea0940bdd7dcc522985211ef5','{"data": {}, "rader": [["bruker", "inn", {"login": "kari"}, {"fra": "2026-11-23", "leder": null, "login": "kari", "navn": {"#": "02ef65d1024595e6e14a47a106d25733"}, "roller": "saksbehandler beslutter statistiker leder leser", "ser_identitet": 1, "til": null}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(2,'f83a4d3b44efd4ff17af43274943c995','{"data": {}, "rader": [["vedlegg", "inn", {"id": 1}, {"gjelder": "gjelder 1 æøå", "id": 1, "navn": {"#": "00449357ff41cb2a5be99f956598bd78"}, "retning": "ut", "sha256": "fb16c80de84b523a86823d0699d7c427ad2679d16c68dd6cb99a565d498c12fb", "storrelse": 23, "type": "type 1 æøå"}], ["vedlegg", "inn", {"id": 2}, {"gjelder": "gjelder 2 æøå", "id": 2, "navn": {"#": "6009b28dfa18d2a3981bb12767bd427c"}, "retning": "inn", "sha256": "fb16c80de84b523a86823d0699d7c427ad2679d16c68dd6cb99a565d498c12fb", "storrelse": 23, "type": "type 2 æøå"}], ["vedlegg", "inn", {"id": 3}, {"gjelder": "gjelder 3 æøå", "id": 3, "navn": {"#": "4ff02f7945823ce028ab81aacb90b754"}, "retning": "ut", "sha256": "fb16c80de84b523a86823d0699d7c427ad2679d16c68dd6cb99a565d498c12fb", "storrelse": 23, "type": "type 3 æøå"}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(3,'a586ed4a9419958b4e4716c78ced63c1','{"data": {}, "rader": [["journalpost", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "dato": "2026-11-11", "dokumentdato": "2026-11-11", "gjelder": "gjelder 1 æøå", "lopenr": 1, "part_skjermet": 1, "registrert": "2026-11-11", "retning": "ut", "tittel": {"#": "45699dcac5da9a0c0699c5953e5bccf7"}, "vedlegg": 1}], ["journalpost", "inn", {"aar": 2026, "lopenr": 2}, {"aar": 2026, "dato": "2026-11-12", "dokumentdato": "2026-11-12", "gjelder": "gjelder 2 æøå", "lopenr": 2, "part_skjermet": 0, "registrert": "2026-11-12", "retning": "inn", "tittel": {"#": "d597f1017dc766557d4abb65d62686d8"}, "vedlegg": 2}], ["journalpost", "inn", {"aar": 2026, "lopenr": 3}, {"aar": 2026, "dato": "2026-11-13", "dokumentdato": "2026-11-13", "gjelder": "gjelder 3 æøå", "lopenr": 3, "part_skjermet": 1, "registrert": "2026-11-13", "retning": "ut", "tittel": {"#": "6bc09be2de100ece2b1066cfd2c8da10"}, "vedlegg": 3}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(4,'7e0f5890071a1495f11f34c039f9713f','{"data": {}, "rader": [["rettelse", "inn", {"id": 1}, {"felt": "felt 1 æøå", "fra": {"#": "17e1f82714fbe06ff9ecb861014583fe"}, "gjelder": "gjelder 1 æøå", "id": 1, "til": {"#": "1e3b779d9d614115ee857947f397c5c5"}}], ["rettelse", "inn", {"id": 2}, {"felt": "felt 2 æøå", "fra": null, "gjelder": "gjelder 2 æøå", "id": 2, "til": null}], ["rettelse", "inn", {"id": 3}, {"felt": "felt 3 æøå", "fra": {"#": "efe9ad5afa6e373606706db5eff5b42f"}, "gjelder": "gjelder 3 æøå", "id": 3, "til": {"#": "24dc455b3e54ef1df6ff61830a2e33db"}}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(5,'ee43bc4ff86de39babea6917404af3a5','{"data": {}, "rader": [["innlesing", "inn", {"id": 1}, {"dato": "2026-11-11", "filnavn": {"#": "56d96dbbb9fce9bbc873d7cf13ad6293"}, "id": 1, "rader": 1, "sha256": "sha256 1 æøå", "slag": "slag 1 æøå"}], ["innlesing", "inn", {"id": 2}, {"dato": "2026-11-12", "filnavn": {"#": "3196d8709694d47077240a634a623a43"}, "id": 2, "rader": 2, "sha256": "sha256 2 æøå", "slag": "slag 2 æøå"}], ["innlesing", "inn", {"id": 3}, {"dato": "2026-11-13", "filnavn": {"#": "8c8b8389de224b2a149231a2723c847c"}, "id": 3, "rader": 3, "sha256": "sha256 3 æøå", "slag": "slag 3 æøå"}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(6,'10cfedfdbf7b8b381bf576638f2b20ad','{"data": {}, "rader": [["bosetting_tall", "last", {"innlesing": 1}, {"antall": 1, "kolonner": ["enhet", "aar", "kommune", "anmodet", "opprinnelig", "vedtatt", "bosatt", "bosatt_sammenslatt"], "orden": ["enhet", "aar", "kommune"], "sha256": "4af961f12a4b196c99dfe89e969c696c2397a4f90acd10fb798e1a44001a05f8"}], ["bosetting_tall", "last", {"innlesing": 2}, {"antall": 1, "kolonner": ["enhet", "aar", "kommune", "anmodet", "opprinnelig", "vedtatt", "bosatt", "bosatt_sammenslatt"], "orden": ["enhet", "aar", "kommune"], "sha256": "34a469b6114e3db57a0eb2674a10fe8897d34affb62ce8a3d03b28e4793302ad"}], ["bosetting_tall", "last", {"innlesing": 3}, {"antall": 1, "kolonner": ["enhet", "aar", "kommune", "anmodet", "opprinnelig", "vedtatt", "bosatt", "bosatt_sammenslatt"], "orden": ["enhet", "aar", "kommune"], "sha256": "a8803ccac0162551e3c50362e13ec81ee78e7f0e39afaad5a39e39a16af2cbba"}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(7,'ceaeefe999b5be34292844c5d8545574','{"data": {}, "rader": [["brev", "inn", {"id": 1}, {"dato": "2026-11-11", "gjelder": "gjelder 1 æøå", "id": 1, "innhold": {"#": "640cf3b208dcadc0f8d575715ab3ca4c"}, "mal": "mal 1 æøå", "malform": "nynorsk", "sendt": "2026-11-23", "sha256": "fb16c80de84b523a86823d0699d7c427ad2679d16c68dd6cb99a565d498c12fb", "tittel": {"#": "9a0a8103a466c33f94e1d6bff8db9c92"}, "vedlegg": 1, "versjon": 1}], ["brev", "inn", {"id": 2}, {"dato": "2026-11-12", "gjelder": "gjelder 2 æøå", "id": 2, "innhold": {"#": "e33f951f425e6dfaa5367128aac73426"}, "mal": "mal 2 æøå", "malform": "bokmål", "sendt": null, "sha256": null, "tittel": {"#": "af172b8579c7efdb7b8774fd85e018f5"}, "vedlegg": null, "versjon": 2}], ["brev", "inn", {"id": 3}, {"dato": "2026-11-13", "gjelder": "gjelder 3 æøå", "id": 3, "innhold": {"#": "3b91487707973c8ae8ffa15427dae23c"}, "mal": "mal 3 æøå", "malform": "nynorsk", "sendt": null, "sha256": null, "tittel": {"#": "05c55eafd1ae3bf15e8876f35de5b704"}, "vedlegg": null, "versjon": 3}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(8,'ba32fab07b3a0c95a0b3326ee6c751f3','{"data": {}, "rader": [["bruker", "inn", {"login": "login 1 æøå"}, {"fra": "2026-11-11", "leder": null, "login": "login 1 æøå", "navn": {"#": "9c429747059e66c0ac609de21f3836c0"}, "roller": "roller 1 æøå", "ser_identitet": 1, "til": "2026-11-11"}], ["bruker", "inn", {"login": "login 2 æøå"}, {"fra": "2026-11-12", "leder": null, "login": "login 2 æøå", "navn": {"#": "93b7ba7101239e9d6b6b54d7e836a558"}, "roller": "roller 2 æøå", "ser_identitet": 0, "til": null}], ["bruker", "inn", {"login": "login 3 æøå"}, {"fra": "2026-11-13", "leder": null, "login": "login 3 æøå", "navn": {"#": "49b910585e98cace6b4f2b649c8b9913"}, "roller": "roller 3 æøå", "ser_identitet": 1, "til": "2026-11-13"}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(9,'e2b219156c73f40b4a08b9044a66feb8','{"data": {}, "rader": [["frist", "inn", {"id": 1}, {"ansvarlig": "ansvarlig 1 æøå", "antatt": 1, "binder": "binder 1 æøå", "flyttet": "flyttet 1 æøå", "gjelder": "gjelder 1 æøå", "grunn": {"#": "1b33dc29d3f477763a5a70d9b5c3b2bc"}, "hjemmel": "hjemmel 1 æøå", "hva": "hva 1 æøå", "id": 1, "lukket": "lukket 1 æøå", "lukket_som": "ikke nødvendig", "neste": "neste 1 æøå", "regel": "regel 1 æøå", "regel_fra": "2026-11-11", "siste": "2026-11-11", "start": "2026-11-11", "streng": "2026-11-11"}], ["frist", "inn", {"id": 2}, {"ansvarlig": null, "antatt": 0, "binder": "binder 2 æøå", "flyttet": "flyttet 2 æøå", "gjelder": "gjelder 2 æøå", "grunn": null, "hjemmel": "hjemmel 2 æøå", "hva": "hva 2 æøå", "id": 2, "lukket": null, "lukket_som": "holdt", "neste": "neste 2 æøå", "regel": "regel 2 æøå", "regel_fra": "2026-11-12", "siste": "2026-11-12", "start": "2026-11-12", "streng": "2026-11-12"}], ["frist", "inn", {"id": 3}, {"ansvarlig": "ansvarlig 3 æøå", "antatt": 1, "binder": "binder 3 æøå", "flyttet": "flyttet 3 æøå", "gjelder": "gjelder 3 æøå", "grunn": {"#": "6bfc8611ce9a2aceae60c0ed94484f4c"}, "hjemmel": "hjemmel 3 æøå", "hva": "hva 3 æøå", "id": 3, "lukket": "lukket 3 æøå", "lukket_som": "ikke nødvendig", "neste": "neste 3 æøå", "regel": "regel 3 æøå", "regel_fra": "2026-11-13", "siste": "2026-11-13", "start": "2026-11-13", "streng": "2026-11-13"}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(10,'92ab4039c507b17f38468dad44244001','{"data": {}, "rader": [["bevilling", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "begrunnelse": {"#": "28934a2fb003a2df6c49b8a01f4962d8"}, "bestatt": "bestatt 1 æøå", "gitt": "gitt 1 æøå", "grunnlag": null, "lopenr": 1, "sprak": "sprak 1 æøå", "status": "gitt", "tilbakekalt": null, "tolkenummer": 1, "tolketype": "tolketype 1 æøå", "underrettet": "underrettet 1 æøå"}], ["bevilling", "inn", {"aar": 2026, "lopenr": 2}, {"aar": 2026, "begrunnelse": null, "bestatt": null, "gitt": null, "grunnlag": "prøven er annullert", "lopenr": 2, "sprak": "sprak 2 æøå", "status": "tilbakekalt", "tilbakekalt": "2026-11-12", "tolkenummer": 2, "tolketype": "tolketype 2 æøå", "underrettet": null}], ["bevilling", "inn", {"aar": 2026, "lopenr": 3}, {"aar": 2026, "begrunnelse": {"#": "5cc90da5fb542a33f756a128502a6e72"}, "bestatt": "bestatt 3 æøå", "gitt": "gitt 3 æøå", "grunnlag": null, "lopenr": 3, "sprak": "sprak 3 æøå", "status": "gitt", "tilbakekalt": null, "tolkenummer": 3, "tolketype": "tolketype 3 æøå", "underrettet": "underrettet 3 æøå"}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(11,'6a36f81be5046a6a119148531c0fc137','{"data": {}, "rader": [["innspill", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "avsluttet": null, "frist": "2026-12-12", "grunn": null, "instans": {"#": "5aac757517ab376e59a70af1e4d31f1e"}, "kontakt": {"#": "670bc50efb26f8e7da3fd052acb19ca3"}, "lopenr": 1, "saksbehandler": "login 1 æøå", "sporsmal": {"#": "43d906b88e2aaf531612f09b0ce73eae"}, "spurt": "2026-11-12", "tema": {"#": "46797fc4437f5e72755e3d882a0c2950"}}], ["innspill", "inn", {"aar": 2026, "lopenr": 2}, {"aar": 2026, "avsluttet": "2026-11-20", "frist": "2026-12-12", "grunn": {"#": "70b22765ca69e5d258fd4258f7aab120"}, "instans": {"#": "88cfe29f734b0d23d5bbc4d915b02996"}, "kontakt": null, "lopenr": 2, "saksbehandler": "login 2 æøå", "sporsmal": null, "spurt": "2026-11-12", "tema": {"#": "cfbd4cb97111318ba24768dde75b95c8"}}], ["innspill", "inn", {"aar": 2026, "lopenr": 3}, {"aar": 2026, "avsluttet": null, "frist": "2026-12-12", "grunn": null, "instans": {"#": "ad462a09921d6ea71c36aa5cd53ac04e"}, "kontakt": {"#": "3ddb6c20145609090cc198c3fafabb3d"}, "lopenr": 3, "saksbehandler": "login 3 æøå", "sporsmal": {"#": "42dfe09f4711249f3a0280de7a5a2aa8"}, "spurt": "2026-11-12", "tema": {"#": "6c4de43f2f98024b9b69b8b0b23d14f7"}}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(12,'5a7129ebf345d1d4b56458cc61869ccf','{"data": {}, "rader": [["innspill_svar", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "datert": "2026-11-10", "lopenr": 1, "mottatt": "2026-11-12", "nr": 1, "tekst": {"#": "e0661ed499dd5ec1bf46a8f1bf669b0d"}}], ["innspill_svar", "inn", {"aar": 2026, "lopenr": 2, "nr": 2}, {"aar": 2026, "datert": "2026-11-10", "lopenr": 2, "mottatt": "2026-11-12", "nr": 2, "tekst": {"#": "0dfaca0166b4d45e6f62527909d5378d"}}], ["innspill_svar", "inn", {"aar": 2026, "lopenr": 3, "nr": 3}, {"aar": 2026, "datert": "2026-11-10", "lopenr": 3, "mottatt": "2026-11-12", "nr": 3, "tekst": {"#": "4f36f329e148fd6cd9a0dbb9b1609748"}}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(13,'e68efed973b7b455b8dab4a20c716260','{"data": {}, "rader": [["innspill_vurdering", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "begrunnelse": {"#": "539334058af460222612aaac59170cb5"}, "dato": "2026-11-11", "endring": {"#": "95f9b9618d7c1f4bbfe1cd62a09c4879"}, "lopenr": 1, "nr": 1, "svar": 1, "utfall": "delvis"}], ["innspill_vurdering", "inn", {"aar": 2026, "lopenr": 2, "nr": 2}, {"aar": 2026, "begrunnelse": {"#": "97a869d327bb5b139cf8bcea8b666f65"}, "dato": "2026-11-12", "endring": null, "lopenr": 2, "nr": 2, "svar": 2, "utfall": "ikke"}], ["innspill_vurdering", "inn", {"aar": 2026, "lopenr": 3, "nr": 3}, {"aar": 2026, "begrunnelse": {"#": "5fe24d989f3173de674faff673d1ef7e"}, "dato": "2026-11-13", "endring": {"#": "0f100831ad169ee2d6adb5b658e40bd6"}, "lopenr": 3, "nr": 3, "svar": 3, "utfall": "tas-til-følge"}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(14,'62fb1e5721531a6d88120d699dd99b06','{"data": {}, "rader": [["reaksjon", "inn", {"id": 1}, {"beslutningsdato": "2026-11-11", "er_enkeltvedtak": "nei", "for_alltid": 0, "grunnlag": "grunnlag 1 æøå", "id": 1, "mottatt_av_tolk": "2026-11-11", "opphever": null, "periode_fra": null, "periode_til": null, "sak": "sak 1 æøå", "sprak": "sprak 1 æøå", "tolkenummer": 1, "type": "advarsel"}], ["reaksjon", "inn", {"id": 2}, {"beslutningsdato": "2026-11-12", "er_enkeltvedtak": "må avklares", "for_alltid": 1, "grunnlag": null, "id": 2, "mottatt_av_tolk": null, "opphever": null, "periode_fra": null, "periode_til": null, "sak": null, "sprak": null, "tolkenummer": 2, "type": "utestenging for alltid"}], ["reaksjon", "inn", {"id": 3}, {"beslutningsdato": "2026-11-13", "er_enkeltvedtak": "ja", "for_alltid": 0, "grunnlag": "grunnlag 3 æøå", "id": 3, "mottatt_av_tolk": "2026-11-13", "opphever": 1, "periode_fra": null, "periode_til": null, "sak": "sak 3 æøå", "sprak": "sprak 3 æøå", "tolkenummer": 3, "type": "oppheving"}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(15,'cedc002f13e4c23bf1a4082cc259831e','{"data": {}, "rader": [["tolk", "inn", {"tolkenummer": 1}, {"adresse": {"#": "347c1cd3a9150966bb76129aa079ae3b"}, "adresse_samtykke": 1, "adressesperre": "strengt fortrolig", "epost": {"#": "5eb36e1222a8c0305a0c08f0bda38a87"}, "etternavn": {"#": "6f25f22608ab18f0d96ad0a10ac249b0"}, "fodselsdato": {"#": "dd8613face69f99e53886e8314421399"}, "fornavn": {"#": "0c643a7578bbeb714e3540b411174c46"}, "fylke": "fylke 1 æøå", "kapasitet": "deltid", "kjonn": "mann", "mellomnavn": {"#": "92294e86b5fb4ccb124ad055fc88bab0"}, "oppfort": "2026-11-11", "sok": {"#": "dcd3de7a87547b7460c03e9be92c8333"}, "status": "inaktiv", "telefon": {"#": "3603d729bd4f152fa1fd1555e2371e95"}, "tolkenummer": 1}], ["tolk", "inn", {"tolkenummer": 2}, {"adresse": {"#": "712bb5fcd9ae578a87ace5d192da8971"}, "adresse_samtykke": 0, "adressesperre": "fortrolig", "epost": {"#": "10ad40d79d91b0eb3487cb8d6734c600"}, "etternavn": {"#": "a1b05453a872bbf8e236af0784826bd8"}, "fodselsdato": null, "fornavn": {"#": "c6a0bd3430bdc17aaeac91416fa1e6ea"}, "fylke": "fylke 2 æøå", "kapasitet": "sporadisk", "kjonn": "kvinne", "mellomnavn": {"#": "e07eb483ec6df5137b67ad490838b639"}, "oppfort": null, "sok": {"#": "f8bd9120f6db3b25167345f771ff49ff"}, "status": "ikke oppført", "telefon": {"#": "8d7a394974b028102726a97e9ad07ad2"}, "tolkenummer": 2}], ["tolk", "inn", {"tolkenummer": 3}, {"adresse": {"#": "42c562dffef5ae13584e65c084435bc0"}, "adresse_samtykke": 1, "adressesperre": "strengt fortrolig", "epost": {"#": "e5a6c579cce790df4eb82cef6b1f3b3b"}, "etternavn": {"#": "4eefb821b2cbda9e4225e8dd15395af8"}, "fodselsdato": {"#": "1bdddd8d975e3337c2501aab24a786b6"}, "fornavn": {"#": "857fe427876e849430e0d3de009c8bec"}, "fylke": "fylke 3 æøå", "kapasitet": "heltid", "kjonn": "mann", "mellomnavn": {"#": "224cddf2a5e0a1ce48d98ee7a20fa8c0"}, "oppfort": "2026-11-13", "sok": {"#": "a1488abf23be4e5cc5f3c35eeabf203c"}, "status": "oppført", "telefon": {"#": "dc3ddd1d7f723cdd28dc5ef1a9665a5e"}, "tolkenummer": 3}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(16,'c992b3e56381456c9606039fa3d516df','{"data": {}, "rader": [["tolk_sprak", "inn", {"sprak": "sprak 1 æøå", "tolkenummer": 1, "tolketype": "norsk tegnspråk"}, {"kategori": "B", "kategori_antatt": 1, "sprak": "sprak 1 æøå", "statsautorisert": 1, "tolkenummer": 1, "tolketype": "norsk tegnspråk", "uten_oppforing": null}], ["tolk_sprak", "inn", {"sprak": "sprak 2 æøå", "tolkenummer": 2, "tolketype": "norsk skrivetolking"}, {"kategori": "C", "kategori_antatt": 0, "sprak": "sprak 2 æøå", "statsautorisert": 0, "tolkenummer": 2, "tolketype": "norsk skrivetolking", "uten_oppforing": 1}], ["tolk_sprak", "inn", {"sprak": "sprak 3 æøå", "tolkenummer": 3, "tolketype": "tolking for døvblinde"}, {"kategori": "D", "kategori_antatt": 1, "sprak": "sprak 3 æøå", "statsautorisert": 1, "tolkenummer": 3, "tolketype": "tolking for døvblinde", "uten_oppforing": null}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(17,'204931d1509d312cad7f763bfff8ee18','{"data": {}, "rader": [["tolk_kvalifikasjon", "inn", {"kvalifikasjon": "bachelor", "sprak": "sprak 1 æøå", "tolkenummer": 1, "tolketype": "norsk tegnspråk"}, {"begrunnelse": {"#": "75cd5122046a4374d027239236c037fa"}, "gyldig_fra": "2026-11-11", "kvalifikasjon": "bachelor", "oppnadd": "2026-11-11", "sprak": "sprak 1 æøå", "tolkenummer": 1, "tolketype": "norsk tegnspråk", "ugyldig_fra": null, "ugyldig_grunn": null}], ["tolk_kvalifikasjon", "inn", {"kvalifikasjon": "grunnemne", "sprak": "sprak 2 æøå", "tolkenummer": 2, "tolketype": "norsk skrivetolking"}, {"begrunnelse": null, "gyldig_fra": null, "kvalifikasjon": "grunnemne", "oppnadd": null, "sprak": "sprak 2 æøå", "tolkenummer": 2, "tolketype": "norsk skrivetolking", "ugyldig_fra": "2026-11-12", "ugyldig_grunn": "utløpt"}], ["tolk_kvalifikasjon", "inn", {"kvalifikasjon": "tospråktest", "sprak": "sprak 3 æøå", "tolkenummer": 3, "tolketype": "tolking for døvblinde"}, {"begrunnelse": {"#": "bccce940091c9186626f24d4b511ff96"}, "gyldig_fra": "2026-11-13", "kvalifikasjon": "tospråktest", "oppnadd": "2026-11-13", "sprak": "sprak 3 æøå", "tolkenummer": 3, "tolketype": "tolking for døvblinde", "ugyldig_fra": null, "ugyldig_grunn": null}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(18,'208017d29da28e33d6bded32eadaca60','{"data": {}, "rader": [["tolk_slettet", "inn", {"tolkenummer": 1}, {"dato": "2026-11-11", "journalrader": 1, "kvalifikasjoner": 1, "rettelser": 1, "sprak": 1, "tolkenummer": 1}], ["tolk_slettet", "inn", {"tolkenummer": 2}, {"dato": "2026-11-12", "journalrader": 2, "kvalifikasjoner": 2, "rettelser": 2, "sprak": 2, "tolkenummer": 2}], ["tolk_slettet", "inn", {"tolkenummer": 3}, {"dato": "2026-11-13", "journalrader": 3, "kvalifikasjoner": 3, "rettelser": 3, "sprak": 3, "tolkenummer": 3}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(19,'07ddbd81ca33aafc2cb045e3cb500e97','{"data": {}, "rader": [["soknad", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "adresse": {"#": "dbaf5963379f4511ad497238f76792b6"}, "adresse_samtykke": 1, "adressesperre": "strengt fortrolig", "avgjort": "avgjort 1 æøå", "dokumentasjon": "nei", "dokumentasjon_av": "dokumentasjon_av 1 æøå", "dokumentasjon_dato": "2026-11-11", "epost": {"#": "de375f527f62fa3d0238234dc3ec35ff"}, "etternavn": {"#": "1f7d6392e6938ce9e53c6e104faaf35d"}, "fodselsdato": {"#": "ccbcd4703877837a791adc0fa9d32ea8"}, "fornavn": {"#": "77f0f61d3a9328477d2b81fa89c031d9"}, "fylke": "fylke 1 æøå", "kanal": "papirpost", "kapasitet": "kapasitet 1 æøå", "kjonn": "kjonn 1 æøå", "lopenr": 1, "mellomnavn": {"#": "8b17996c7c0d20fa0498ecf2c8516f83"}, "mottatt": "2026-11-11", "myndig": "nei", "myndig_av": "myndig_av 1 æøå", "myndig_dato": "2026-11-11", "opphold": "nei", "opphold_av": "opphold_av 1 æøå", "opphold_dato": "2026-11-11", "saksbehandler": "login 1 æøå", "status": "mangler dokumentasjon", "telefon": {"#": "e0df6351aad4698bcfe90e3b3863b42c"}, "tolkenummer": 1, "underrettet": "underrettet 1 æøå"}], ["soknad", "inn", {"aar": 2026, "lopenr": 2}, {"aar": 2026, "adresse": {"#": "aa670e9a35a01822cc7c8bdab7557b13"}, "adresse_samtykke": 0, "adressesperre": "fortrolig", "avgjort": null, "dokumentasjon": "ikke avklart", "dokumentasjon_av": null, "dokumentasjon_dato": null, "epost": {"#": "2ebab57bfdc08a73c6df3cf0a5cc8ad8"}, "etternavn": {"#": "040e9d6a9cfd53e3eac886ebc6ce515b"}, "fodselsdato": null, "fornavn": {"#": "e9c23b7607bd4115559a651455933336"}, "fylke": "fylke 2 æøå", "kanal": "digitalt", "kapasitet": null, "kjonn": null, "lopenr": 2, "mellomnavn": {"#": "ff132f43bdd7d88f4bde4288487dfb0e"}, "mottatt": "2026-11-12", "myndig": "ikke avklart", "myndig_av": null, "myndig_dato": null, "opphold": "ikke avklart", "opphold_av": null, "opphold_dato": null, "saksbehandler": "login 2 æøå", "status": "innvilget", "telefon": {"#": "f0d6ca5dc2ab243bae35cc1d034b9591"}, "tolkenummer": 2, "underrettet": null}], ["soknad", "inn", {"aar": 2026, "lopenr": 3}, {"aar": 2026, "adresse": {"#": "d5f9c4a83e9ee812e53c3c3a7694077f"}, "adresse_samtykke": 1, "adressesperre": "strengt fortrolig", "avgjort": "avgjort 3 æøå", "dokumentasjon": "ja", "dokumentasjon_av": "dokumentasjon_av 3 æøå", "dokumentasjon_dato": "2026-11-13", "epost": {"#": "d522855454db17b68c52a545ba1af8c6"}, "etternavn": {"#": "45648872634a695d2146b15ca52d43d7"}, "fodselsdato": {"#": "caaca6bf9e8e410e577e7cd56eb6a1d4"}, "fornavn": {"#": "baae2cf4e3bfe5dc14ca07c37b8d8a4a"}, "fylke": "fylke 3 æøå", "kanal": "papirpost", "kapasitet": "kapasitet 3 æøå", "kjonn": "kjonn 3 æøå", "lopenr": 3, "mellomnavn": {"#": "9e074cfb42b17837fc7a52936081511e"}, "mottatt": "2026-11-13", "myndig": "ja", "myndig_av": "myndig_av 3 æøå", "myndig_dato": "2026-11-13", "opphold": "ja", "opphold_av": "opphold_av 3 æøå", "opphold_dato": "2026-11-13", "saksbehandler": "login 3 æøå", "status": "avslått", "telefon": {"#": "cb4cfcdb4ac0a4bc551c15955da4d369"}, "tolkenummer": 3, "underrettet": "underrettet 3 æøå"}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(20,'378f154e4c6b02b30656f3e4dcaa5d74','{"data": {}, "rader": [["soknad_sprak", "inn", {"aar": 2026, "lopenr": 1, "sprak": "sprak 1 æøå", "tolketype": "tolketype 1 æøå"}, {"aar": 2026, "begrunnelse": {"#": "68c1844f5b94c0c293c1b067be545eb7"}, "lopenr": 1, "sprak": "sprak 1 æøå", "tolketype": "tolketype 1 æøå", "utfall": "avslått"}], ["soknad_sprak", "inn", {"aar": 2026, "lopenr": 2, "sprak": "sprak 2 æøå", "tolketype": "tolketype 2 æøå"}, {"aar": 2026, "begrunnelse": null, "lopenr": 2, "sprak": "sprak 2 æøå", "tolketype": "tolketype 2 æøå", "utfall": "innvilget"}], ["soknad_sprak", "inn", {"aar": 2026, "lopenr": 3, "sprak": "sprak 3 æøå", "tolketype": "tolketype 3 æøå"}, {"aar": 2026, "begrunnelse": {"#": "899378301a5535715a049be7a4acc827"}, "lopenr": 3, "sprak": "sprak 3 æøå", "tolketype": "tolketype 3 æøå", "utfall": "avslått"}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(21,'0a5803b80415c36d5b28184e6e33d477','{"data": {}, "rader": [["soknad_kvalifikasjon", "inn", {"aar": 2026, "kvalifikasjon": "kvalifikasjon 1 æøå", "lopenr": 1, "sprak": "sprak 1 æøå", "tolketype": "tolketype 1 æøå"}, {"aar": 2026, "begrunnelse": {"#": "dfcf5f77f5db70df531d977641c88590"}, "gyldig_fra": "2026-11-11", "kvalifikasjon": "kvalifikasjon 1 æøå", "lopenr": 1, "oppnadd": "2026-11-11", "sprak": "sprak 1 æøå", "tolketype": "tolketype 1 æøå", "ugyldig_fra": null, "ugyldig_grunn": null}], ["soknad_kvalifikasjon", "inn", {"aar": 2026, "kvalifikasjon": "kvalifikasjon 2 æøå", "lopenr": 2, "sprak": "sprak 2 æøå", "tolketype": "tolketype 2 æøå"}, {"aar": 2026, "begrunnelse": null, "gyldig_fra": null, "kvalifikasjon": "kvalifikasjon 2 æøå", "lopenr": 2, "oppnadd": null, "sprak": "sprak 2 æøå", "tolketype": "tolketype 2 æøå", "ugyldig_fra": "2026-11-12", "ugyldig_grunn": "utløpt"}], ["soknad_kvalifikasjon", "inn", {"aar": 2026, "kvalifikasjon": "kvalifikasjon 3 æøå", "lopenr": 3, "sprak": "sprak 3 æøå", "tolketype": "tolketype 3 æøå"}, {"aar": 2026, "begrunnelse": {"#": "f3605adbf27a62ccbca5503bb678a40e"}, "gyldig_fra": "2026-11-13", "kvalifikasjon": "kvalifikasjon 3 æøå", "lopenr": 3, "oppnadd": "2026-11-13", "sprak": "sprak 3 æøå", "tolketype": "tolketype 3 æøå", "ugyldig_fra": null, "ugyldig_grunn": null}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(22,'2bd7e4205468fe3db2625a4816d8b411','{"data": {}, "rader": [["tolkebevis_nokkel", "inn", {"id": "id 1 æøå"}, {"fra": "2026-11-11", "id": "id 1 æøå", "offentlig": "offentlig 1 æøå", "til": "2026-11-11"}], ["tolkebevis_nokkel", "inn", {"id": "id 2 æøå"}, {"fra": "2026-11-12", "id": "id 2 æøå", "offentlig": "offentlig 2 æøå", "til": null}], ["tolkebevis_nokkel", "inn", {"id": "id 3 æøå"}, {"fra": "2026-11-13", "id": "id 3 æøå", "offentlig": "offentlig 3 æøå", "til": "2026-11-13"}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(23,'463fb0392e482b6694ecd1029e3fa3b6','{"data": {}, "rader": [["tolkebevis", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "begrunnelse": {"#": "575a4da915b239925a83847a7c294530"}, "lopenr": 1, "nokkel": "id 1 æøå", "signatur": "signatur 1 æøå", "sperregrunn": null, "sperret": null, "tolkenummer": 1, "utstedt": "2026-11-12"}], ["tolkebevis", "inn", {"aar": 2026, "lopenr": 2}, {"aar": 2026, "begrunnelse": null, "lopenr": 2, "nokkel": "id 2 æøå", "signatur": "signatur 2 æøå", "sperregrunn": "erstattet", "sperret": "2026-11-13", "tolkenummer": 2, "utstedt": "2026-11-12"}], ["tolkebevis", "inn", {"aar": 2026, "lopenr": 3}, {"aar": 2026, "begrunnelse": {"#": "32ff21781b16bc08dbf8e765b3e32cdf"}, "lopenr": 3, "nokkel": "id 3 æøå", "signatur": "signatur 3 æøå", "sperregrunn": null, "sperret": null, "tolkenummer": 3, "utstedt": "2026-11-12"}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(24,'35c1803606acfa6f90f09fd91cfbf4c1','{"data": {}, "rader": [["varsel", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "anonymitet": "ønsker", "beskrivelse": {"#": "6d84356511cafa4e07353f4b51a96eaf"}, "gjelder_krav": 1, "hendelse_fra": "2026-11-11", "hendelse_til": "2026-11-11", "ikke_i_registeret": null, "kanal": "kanal 1 æøå", "lopenr": 1, "mottatt": "2026-11-11", "mottatt_kl": "2026-11-11", "oppdragsgiver": {"#": "92c5e4274fbaf8b98e2df352633962c6"}, "oppdragstype": {"#": "5a9d78c7ce4da867fa7bb0d914df53f0"}, "saerlige_kategorier": 1, "saksbehandler": "login 1 æøå", "sprak": {"#": "bd1fba37c345a1ab8aa0f6d67801b961"}, "status": "status 1 æøå", "tolk": 1, "tolk_navn_oppgitt": {"#": "7816962897a602be837e3460aced785e"}, "tolkemetode": "tolkemetode 1 æøå", "tolkenummer_oppgitt": {"#": "958f9b636a6c5f79b5df5455dcb00639"}, "tolkeretning": "tolkeretning 1 æøå", "tredjeperson": 1, "varsler_type": "varsler_type 1 æøå", "virkeomrade": "virkeomrade 1 æøå"}], ["varsel", "inn", {"aar": 2026, "lopenr": 2}, {"aar": 2026, "anonymitet": "ikke-bedt-om", "beskrivelse": {"#": "cf13fc4ac47fd9c9636b02db24283de3"}, "gjelder_krav": 0, "hendelse_fra": null, "hendelse_til": null, "ikke_i_registeret": null, "kanal": "kanal 2 æøå", "lopenr": 2, "mottatt": "2026-11-12", "mottatt_kl": null, "oppdragsgiver": null, "oppdragstype": null, "saerlige_kategorier": 0, "saksbehandler": "login 2 æøå", "sprak": null, "status": "status 2 æøå", "tolk": 2, "tolk_navn_oppgitt": null, "tolkemetode": null, "tolkenummer_oppgitt": null, "tolkeretning": null, "tredjeperson": 0, "varsler_type": null, "virkeomrade": "virkeomrade 2 æøå"}], ["varsel", "inn", {"aar": 2026, "lopenr": 3}, {"aar": 2026, "anonymitet": "ukjent", "beskrivelse": {"#": "d95de6042184194d42ba3e45f2052ce6"}, "gjelder_krav": 1, "hendelse_fra": "2026-11-13", "hendelse_til": "2026-11-13", "ikke_i_registeret": null, "kanal": "kanal 3 æøå", "lopenr": 3, "mottatt": "2026-11-13", "mottatt_kl": "2026-11-13", "oppdragsgiver": {"#": "4faea5d81855c6a59974315885435720"}, "oppdragstype": {"#": "593a1fe780184b91e3c96fddd79d8997"}, "saerlige_kategorier": 1, "saksbehandler": "login 3 æøå", "sprak": {"#": "ad1f9a573e073f359d81788b0fa494e0"}, "status": "status 3 æøå", "tolk": 3, "tolk_navn_oppgitt": {"#": "da29eecdf469cc957b647706dc52bd63"}, "tolkemetode": "tolkemetode 3 æøå", "tolkenummer_oppgitt": {"#": "10beb1120211333eba1c00a0ea0cd578"}, "tolkeretning": "tolkeretning 3 æøå", "tredjeperson": 1, "varsler_type": "varsler_type 3 æøå", "virkeomrade": "virkeomrade 3 æøå"}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(25,'7b37824ea6fa2e0513ce9fb414d7537a','{"data": {}, "rader": [["varsel_brudd", "inn", {"aar": 2026, "kode": "kode 1 æøå", "lopenr": 1}, {"aar": 2026, "kode": "kode 1 æøå", "lopenr": 1}], ["varsel_brudd", "inn", {"aar": 2026, "kode": "kode 2 æøå", "lopenr": 2}, {"aar": 2026, "kode": "kode 2 æøå", "lopenr": 2}], ["varsel_brudd", "inn", {"aar": 2026, "kode": "kode 3 æøå", "lopenr": 3}, {"aar": 2026, "kode": "kode 3 æøå", "lopenr": 3}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(26,'7f981cd61b0a76a74ee144ee1f15f3ab','{"data": {}, "rader": [["varsler_identitet", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "lopenr": 1, "nr": 1}], ["varsler_identitet", "inn", {"aar": 2026, "lopenr": 2, "nr": 2}, {"aar": 2026, "lopenr": 2, "nr": 2}], ["varsler_identitet", "inn", {"aar": 2026, "lopenr": 3, "nr": 3}, {"aar": 2026, "lopenr": 3, "nr": 3}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(27,'e79766d079f100983858bc89f958d97f','{"data": {}, "rader": [["identitet_innsyn", "inn", {"id": 1}, {"aar": 2026, "bruker": "bruker 1 æøå", "id": 1, "lopenr": 1, "vist": 1}], ["identitet_innsyn", "inn", {"id": 2}, {"aar": 2026, "bruker": "bruker 2 æøå", "id": 2, "lopenr": 2, "vist": 0}], ["identitet_innsyn", "inn", {"id": 3}, {"aar": 2026, "bruker": "bruker 3 æøå", "id": 3, "lopenr": 3, "vist": 1}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(28,'3ec0e617fc3ccd96208249dc9ebed9a8','{"data": {}, "rader": [["bruker", "endre", {"login": "login 1 æøå"}, {"navn": {"#": "305b338b482fe99373221b879e67ce91"}, "roller": "leder leser"}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(29,'597570508f47be88aef2af85420cb397','{"data": {}, "rader": [["frist", "slett", {"id": 3}, {}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(30,'c1262620e8f23cceb9c3399d831f4cbe','{"data": {"grunn": "innsyn"}, "rader": [], "v": 1}');
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
INSERT INTO "soknad" VALUES(2026,1,'fornavn 1 æøå','mellomnavn 1 æøå','etternavn 1 æøå','kjonn 1 æøå','2026-11-11','fodselsnummer 1 æøå','fylke 1 æøå','telefon 1 æøå','epost 1 æøå','adresse 1 æøå',1,'strengt fortrolig','kapasitet 1 æøå','2026-11-11','papirpost','mangler dokumentasjon','nei','2026-11-11','myndig_av 1 æøå','nei','2026-11-11','opphold_av 1 æøå','nei','2026-11-11','dokumentasjon_av 1 æøå',1,'avgjort 1 æøå','underrettet 1 æøå','login 1 æøå',19);
INSERT INTO "soknad" VALUES(2026,2,'fornavn 2 æøå','mellomnavn 2 æøå','etternavn 2 æøå',NULL,NULL,NULL,'fylke 2 æøå','telefon 2 æøå','epost 2 æøå','adresse 2 æøå',0,'fortrolig',NULL,'2026-11-12','digitalt','innvilget','ikke avklart',NULL,NULL,'ikke avklart',NULL,NULL,'ikke avklart',NULL,NULL,2,NULL,NULL,'login 2 æøå',19);
INSERT INTO "soknad" VALUES(2026,3,'fornavn 3 æøå','mellomnavn 3 æøå','etternavn 3 æøå','kjonn 3 æøå','2026-11-13','fodselsnummer 3 æøå','fylke 3 æøå','telefon 3 æøå','epost 3 æøå','adresse 3 æøå',1,'strengt fortrolig','kapasitet 3 æøå','2026-11-13','papirpost','avslått','ja','2026-11-13','myndig_av 3 æøå','ja','2026-11-13','opphold_av 3 æøå','ja','2026-11-13','dokumentasjon_av 3 æøå',3,'avgjort 3 æøå','underrettet 3 æøå','login 3 æøå',19);
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
INSERT INTO "soknad_kvalifikasjon" VALUES(2026,1,'sprak 1 æøå','tolketype 1 æøå','kvalifikasjon 1 æøå','2026-11-11','2026-11-11',NULL,NULL,'begrunnelse 1 æøå',21);
INSERT INTO "soknad_kvalifikasjon" VALUES(2026,2,'sprak 2 æøå','tolketype 2 æøå','kvalifikasjon 2 æøå',NULL,NULL,'2026-11-12','utløpt',NULL,21);
INSERT INTO "soknad_kvalifikasjon" VALUES(2026,3,'sprak 3 æøå','tolketype 3 æøå','kvalifikasjon 3 æøå','2026-11-13','2026-11-13',NULL,NULL,'begrunnelse 3 æøå',21);
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
INSERT INTO "soknad_sprak" VALUES(2026,1,'sprak 1 æøå','tolketype 1 æøå','avslått','begrunnelse 1 æøå',20);
INSERT INTO "soknad_sprak" VALUES(2026,2,'sprak 2 æøå','tolketype 2 æøå','innvilget',NULL,20);
INSERT INTO "soknad_sprak" VALUES(2026,3,'sprak 3 æøå','tolketype 3 æøå','avslått','begrunnelse 3 æøå',20);
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
INSERT INTO "tolkebevis" VALUES(2026,1,1,'2026-11-12','id 1 æøå','signatur 1 æøå',NULL,NULL,'begrunnelse 1 æøå',23);
INSERT INTO "tolkebevis" VALUES(2026,2,2,'2026-11-12','id 2 æøå','signatur 2 æøå','2026-11-13','erstattet',NULL,23);
INSERT INTO "tolkebevis" VALUES(2026,3,3,'2026-11-12','id 3 æøå','signatur 3 æøå',NULL,NULL,'begrunnelse 3 æøå',23);
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
INSERT INTO "tolkebevis_nokkel" VALUES('id 1 æøå','offentlig 1 æøå','2026-11-11','2026-11-11',22);
INSERT INTO "tolkebevis_nokkel" VALUES('id 2 æøå','offentlig 2 æøå','2026-11-12',NULL,22);
INSERT INTO "tolkebevis_nokkel" VALUES('id 3 æøå','offentlig 3 æøå','2026-11-13','2026-11-13',22);
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
INSERT INTO "varsel" VALUES(2026,1,'2026-11-11','2026-11-11','kanal 1 æøå','varsler_type 1 æøå','ønsker',1,'tolk_navn_oppgitt 1 æøå','tolkenummer_oppgitt 1 æøå',NULL,'sprak 1 æøå','2026-11-11','2026-11-11','oppdragsgiver 1 æøå','oppdragstype 1 æøå','tolkemetode 1 æøå','tolkeretning 1 æøå',1,'beskrivelse 1 æøå',1,1,'virkeomrade 1 æøå','status 1 æøå','login 1 æøå',24);
INSERT INTO "varsel" VALUES(2026,2,'2026-11-12',NULL,'kanal 2 æøå',NULL,'ikke-bedt-om',2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,'beskrivelse 2 æøå',0,0,'virkeomrade 2 æøå','status 2 æøå','login 2 æøå',24);
INSERT INTO "varsel" VALUES(2026,3,'2026-11-13','2026-11-13','kanal 3 æøå','varsler_type 3 æøå','ukjent',3,'tolk_navn_oppgitt 3 æøå','tolkenummer_oppgitt 3 æøå',NULL,'sprak 3 æøå','2026-11-13','2026-11-13','oppdragsgiver 3 æøå','oppdragstype 3 æøå','tolkemetode 3 æøå','tolkeretning 3 æøå',1,'beskrivelse 3 æøå',1,1,'virkeomrade 3 æøå','status 3 æøå','login 3 æøå',24);
CREATE TABLE varsel_brudd (
    aar    INTEGER NOT NULL,
    lopenr INTEGER NOT NULL,
    kode   TEXT NOT NULL,
    sist   INTEGER NOT NULL,
    PRIMARY KEY (aar, lopenr, kode),
    CONSTRAINT varsel_brudd_varsel_finnes FOREIGN KEY (aar, lopenr) REFERENCES varsel (aar, lopenr),
    CONSTRAINT varsel_brudd_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "varsel_brudd" VALUES(2026,1,'kode 1 æøå',25);
INSERT INTO "varsel_brudd" VALUES(2026,2,'kode 2 æøå',25);
INSERT INTO "varsel_brudd" VALUES(2026,3,'kode 3 æøå',25);
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
INSERT INTO "varsler_identitet" VALUES(2026,1,1,'navn 1 æøå','kontakt 1 æøå',26);
INSERT INTO "varsler_identitet" VALUES(2026,2,2,'navn 2 æøå','kontakt 2 æøå',26);
INSERT INTO "varsler_identitet" VALUES(2026,3,3,'navn 3 æøå','kontakt 3 æøå',26);
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
COMMIT;
PRAGMA application_id = 1229800521;
PRAGMA user_version = 8;
