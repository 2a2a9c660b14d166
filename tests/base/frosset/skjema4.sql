BEGIN TRANSACTION;
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
INSERT INTO "bruker" VALUES('login 1 æøå','Et nytt navn','leder leser',NULL,1,'2026-11-11','2026-11-11',16);
INSERT INTO "bruker" VALUES('login 2 æøå','navn 2 æøå','roller 2 æøå',NULL,0,'2026-11-12',NULL,7);
INSERT INTO "bruker" VALUES('login 3 æøå','navn 3 æøå','roller 3 æøå',NULL,1,'2026-11-13','2026-11-13',7);
CREATE TABLE database (
    id       TEXT NOT NULL PRIMARY KEY,
    gren     TEXT NOT NULL,
    ovelse   INTEGER NOT NULL,
    opprettet TEXT NOT NULL,
    CONSTRAINT database_ovelse_er_0_eller_1 CHECK (ovelse IN (0, 1))
) STRICT;
INSERT INTO "database" VALUES('d95af0c0d020c399','00b8e089',0,'2026-11-23T10:15:00.000000Z');
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
INSERT INTO "frist" VALUES(1,'gjelder 1 æøå','regel 1 æøå','2026-11-11','hva 1 æøå','hjemmel 1 æøå',1,'binder 1 æøå','ansvarlig 1 æøå','2026-11-11','2026-11-11','2026-11-11','flyttet 1 æøå','neste 1 æøå','ikke nødvendig','lukket 1 æøå','grunn 1 æøå',8);
INSERT INTO "frist" VALUES(2,'gjelder 2 æøå','regel 2 æøå','2026-11-12','hva 2 æøå','hjemmel 2 æøå',0,'binder 2 æøå',NULL,'2026-11-12','2026-11-12','2026-11-12','flyttet 2 æøå','neste 2 æøå','holdt',NULL,NULL,8);
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
INSERT INTO "identitet_innsyn" VALUES(1,2026,1,'bruker 1 æøå','grunn 1 æøå',1,15);
INSERT INTO "identitet_innsyn" VALUES(2,2026,2,'bruker 2 æøå','grunn 2 æøå',0,15);
INSERT INTO "identitet_innsyn" VALUES(3,2026,3,'bruker 3 æøå','grunn 3 æøå',1,15);
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
INSERT INTO "journal" VALUES(1,'2026-11-23T10:15:00.000000Z','kari','bruker.ny','bruker:kari','998e5d874aa765590f082a1a7153c17bab041f7440d5b4c2cebbd32df6496375','start:d95af0c0d020c399','b488fd3e19164724b75539fb29be47f40934bee9b1307a5c224882bd762ee862');
INSERT INTO "journal" VALUES(2,'2026-11-23T10:16:00.000000Z','kari','vedlegg.laget','vedlegg:alle','9695f154bc65e8ab2d899d937554b2540491e05719aaf77c47ec557e49b2a8a6','b488fd3e19164724b75539fb29be47f40934bee9b1307a5c224882bd762ee862','4ea3f3e2383b24cf10151bb056e39e0485accb35eb51ddb0cd6af9f5df0d1a81');
INSERT INTO "journal" VALUES(3,'2026-11-23T10:17:00.000000Z','kari','journalpost.laget','journalpost:alle','fe58226898900d196ffd1a1f92d63651918a7cce0ea1de101dabea09d5849a92','4ea3f3e2383b24cf10151bb056e39e0485accb35eb51ddb0cd6af9f5df0d1a81','d19c70bcbd99e9995d3f2fc83e09644500d351b1e0d439d5ec9d5dddff1ff234');
INSERT INTO "journal" VALUES(4,'2026-11-23T10:18:00.000000Z','kari','rettelse.laget','rettelse:alle','9f2a794e2f4d13146e4625766b0d591ac9f4dbc4d2689534a4c0b5964f81660d','d19c70bcbd99e9995d3f2fc83e09644500d351b1e0d439d5ec9d5dddff1ff234','56a7312bccb874709f06527c3fb34c119e50a7365298ece4ed5adf837f8a5907');
INSERT INTO "journal" VALUES(5,'2026-11-23T10:19:00.000000Z','kari','innlesing.laget','innlesing:alle','daf11747ff379731280ae21391d7054a36225b2b0004679251d5348788df266b','56a7312bccb874709f06527c3fb34c119e50a7365298ece4ed5adf837f8a5907','ac1ec3ca7973a43905f2b254f60e6eb3647031f057867a151bc85851ef48da88');
INSERT INTO "journal" VALUES(6,'2026-11-23T10:20:00.000000Z','kari','bosetting_tall.laget','bosetting_tall:alle','8e1e22a66773a6d0257fe965dd28701d0f8c580a3b5bd90afac8da038a268f6a','ac1ec3ca7973a43905f2b254f60e6eb3647031f057867a151bc85851ef48da88','68e41c85350231bd5eb217bb3e3131ee56f07867fc5040ef75d3eba7c2bf2dc1');
INSERT INTO "journal" VALUES(7,'2026-11-23T10:21:00.000000Z','kari','bruker.laget','bruker:alle','d978aa6d76188ee81fecb99354537ad06182dd13752c804a0dfaaf18340f632d','68e41c85350231bd5eb217bb3e3131ee56f07867fc5040ef75d3eba7c2bf2dc1','061ecf8744bcaff2d7e401ba90f166df2e883c8b349abcf7710fd21f7527e311');
INSERT INTO "journal" VALUES(8,'2026-11-23T10:22:00.000000Z','kari','frist.laget','frist:alle','b1e193ac35721d2fca1fd80c30366d0c9748b9c77c5b986ad3eb233b7874b0ef','061ecf8744bcaff2d7e401ba90f166df2e883c8b349abcf7710fd21f7527e311','fb0cdb785cae93f22cb13d35c48f39408c35ce436e20b9266b6ebb58b807f3ac');
INSERT INTO "journal" VALUES(9,'2026-11-23T10:23:00.000000Z','kari','tolk.laget','tolk:alle','66121078b65191650094cb2eea1a192f27dfcad9a367e9bc6f87556389e669aa','fb0cdb785cae93f22cb13d35c48f39408c35ce436e20b9266b6ebb58b807f3ac','48460da0b200b5b60f6001ad0b2c37ea99f30e5d1e0ff1f68cd9d50f5d502032');
INSERT INTO "journal" VALUES(10,'2026-11-23T10:24:00.000000Z','kari','tolk_sprak.laget','tolk_sprak:alle','789efbb10be6c4f7d8d217cb414264bf6b97826048cb5c8f99e6d39d5de71bf1','48460da0b200b5b60f6001ad0b2c37ea99f30e5d1e0ff1f68cd9d50f5d502032','bff5417b08eaabd20cae1cf81a3e31c1eb034936e63d4a0424939d6e0a160d96');
INSERT INTO "journal" VALUES(11,'2026-11-23T10:25:00.000000Z','kari','tolk_kvalifikasjon.laget','tolk_kvalifikasjon:alle','60741da3b2c8a9e21ee5a3d54eb52ea899c11bbe0cb4ca7b54bceac34c0878cf','bff5417b08eaabd20cae1cf81a3e31c1eb034936e63d4a0424939d6e0a160d96','6fa3c22c06fe6c8ffa8a98ee9a23be9fad43273281fd853e03970ef25dc97b21');
INSERT INTO "journal" VALUES(12,'2026-11-23T10:26:00.000000Z','kari','varsel.laget','varsel:alle','075dfc48647e6fe2ace42cbe3e286d3fe9cdbf7fe8727eabf9b0fc0b8aa21e8a','6fa3c22c06fe6c8ffa8a98ee9a23be9fad43273281fd853e03970ef25dc97b21','5b1fb0656d2c5bd672664af22489eb8d0d97a32d11de33de54e597a228b83079');
INSERT INTO "journal" VALUES(13,'2026-11-23T10:27:00.000000Z','kari','varsel_brudd.laget','varsel_brudd:alle','912a9d5d5e8330b8213384c6362d7fa3a2c0d6bd54b8334c4d85efecf64f074f','5b1fb0656d2c5bd672664af22489eb8d0d97a32d11de33de54e597a228b83079','a73945be8dbf19fae64a21c2d8ab0b146f42c8c612c03f747e1c109e899f179e');
INSERT INTO "journal" VALUES(14,'2026-11-23T10:28:00.000000Z','kari','varsler_identitet.laget','varsler_identitet:alle','5a281a26d1f3f82536e7740d1bdf92cbaece2feb6acacf8fbd8f2692a08fc4db','a73945be8dbf19fae64a21c2d8ab0b146f42c8c612c03f747e1c109e899f179e','79c54128fcd944d0ff3189bb6d6b6a6dff624602a22eb2223b0597ebc49599e7');
INSERT INTO "journal" VALUES(15,'2026-11-23T10:29:00.000000Z','kari','identitet_innsyn.laget','identitet_innsyn:alle','589b11999ae5e3fedddfcf28537f02323a84a2b60caeee6a58bcc2eb70313d93','79c54128fcd944d0ff3189bb6d6b6a6dff624602a22eb2223b0597ebc49599e7','de38847fb3f365660efc0cfeea18509562ac09fcbca3165cf1dff1bcb7df02de');
INSERT INTO "journal" VALUES(16,'2026-11-23T11:29:00.000000Z','kari','bruker.endret','bruker:login 1 æøå','e84bab2187ae427df7c8557302bdf832c10e253b44f88ad19ef4385c590bad38','de38847fb3f365660efc0cfeea18509562ac09fcbca3165cf1dff1bcb7df02de','f5ee719ce4204bad9be5c6724e4bb944aa1de9bb8743757872385f14cc07f8d3');
INSERT INTO "journal" VALUES(17,'2026-11-23T12:29:00.000000Z','kari','frist.slettet','frist:3','02629f6fe237bbf3fcb8936a9a7fc74877e742bc132042a10f0ccb7a12b8c9e2','f5ee719ce4204bad9be5c6724e4bb944aa1de9bb8743757872385f14cc07f8d3','d729933baa1dd4ae617ce91e9cb6d3688f30730673c05e79d1795ec58f39c57c');
INSERT INTO "journal" VALUES(18,'2026-11-23T13:29:00.000000Z','kari','noe.lest','frist:1','7c702f571f8fdd25d04bedb4ab19f816ce6c892951ffc60b1cbe448f8087e54c','d729933baa1dd4ae617ce91e9cb6d3688f30730673c05e79d1795ec58f39c57c','8237fb2987098845d5e5e729ec4552953dd78262e9291b8d66aaafc9c80f6c74');
CREATE TABLE journal_innhold (
    nr   INTEGER NOT NULL PRIMARY KEY,
    salt TEXT NOT NULL,
    json TEXT NOT NULL,
    CONSTRAINT journal_innhold_hører_til FOREIGN KEY (nr) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "journal_innhold" VALUES(1,'5667f1c0f08bb95da08dc26c95d66fa7','{"data": {}, "rader": [["bruker", "inn", {"login": "kari"}, {"fra": "2026-11-23", "leder": null, "login": "kari", "navn": {"#": "c2e94d36738c0c6c3028c8165a7cddb0"}, "roller": "saksbehandler beslutter statistiker leder leser", "ser_identitet": 1, "til": null}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(2,'66c8c0a58e1344a7a51a49d937aecbff','{"data": {}, "rader": [["vedlegg", "inn", {"id": 1}, {"gjelder": "gjelder 1 æøå", "id": 1, "navn": {"#": "154df0cba7dd88c3261cc20a29214a0a"}, "retning": "ut", "sha256": "fb16c80de84b523a86823d0699d7c427ad2679d16c68dd6cb99a565d498c12fb", "storrelse": 23, "type": "type 1 æøå"}], ["vedlegg", "inn", {"id": 2}, {"gjelder": "gjelder 2 æøå", "id": 2, "navn": {"#": "5962459dbf01542547f1de39b09fa1e9"}, "retning": "inn", "sha256": "fb16c80de84b523a86823d0699d7c427ad2679d16c68dd6cb99a565d498c12fb", "storrelse": 23, "type": "type 2 æøå"}], ["vedlegg", "inn", {"id": 3}, {"gjelder": "gjelder 3 æøå", "id": 3, "navn": {"#": "45394e87979a752570791b8ad175a62a"}, "retning": "ut", "sha256": "fb16c80de84b523a86823d0699d7c427ad2679d16c68dd6cb99a565d498c12fb", "storrelse": 23, "type": "type 3 æøå"}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(3,'a2d862ba17c42fc9509991f027893c62','{"data": {}, "rader": [["journalpost", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "dato": "2026-11-11", "dokumentdato": "2026-11-11", "gjelder": "gjelder 1 æøå", "lopenr": 1, "part_skjermet": 1, "registrert": "2026-11-11", "retning": "ut", "tittel": {"#": "12fd015008b9ee6fd7fdf8cd11a6d95f"}, "vedlegg": 1}], ["journalpost", "inn", {"aar": 2026, "lopenr": 2}, {"aar": 2026, "dato": "2026-11-12", "dokumentdato": "2026-11-12", "gjelder": "gjelder 2 æøå", "lopenr": 2, "part_skjermet": 0, "registrert": "2026-11-12", "retning": "inn", "tittel": {"#": "2732ebce2a768b9a1ab88c886242eeaa"}, "vedlegg": 2}], ["journalpost", "inn", {"aar": 2026, "lopenr": 3}, {"aar": 2026, "dato": "2026-11-13", "dokumentdato": "2026-11-13", "gjelder": "gjelder 3 æøå", "lopenr": 3, "part_skjermet": 1, "registrert": "2026-11-13", "retning": "ut", "tittel": {"#": "ad29a7667838c0c777ae7792b1e14f98"}, "vedlegg": 3}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(4,'3af43afd1c710b74c1ff9af3b6487c1a','{"data": {}, "rader": [["rettelse", "inn", {"id": 1}, {"felt": "felt 1 æøå", "fra": {"#": "d19fcc9ea844dae15357eca27cf0abdd"}, "gjelder": "gjelder 1 æøå", "id": 1, "til": {"#": "c70792ab1413827f7af430fda9886626"}}], ["rettelse", "inn", {"id": 2}, {"felt": "felt 2 æøå", "fra": null, "gjelder": "gjelder 2 æøå", "id": 2, "til": null}], ["rettelse", "inn", {"id": 3}, {"felt": "felt 3 æøå", "fra": {"#": "9c03b87ca707093170513807362f8625"}, "gjelder": "gjelder 3 æøå", "id": 3, "til": {"#": "c8b87a5dec9a2da614a6fec3fc8038bc"}}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(5,'081747506d8ff60e9bb53fe2df25504c','{"data": {}, "rader": [["innlesing", "inn", {"id": 1}, {"dato": "2026-11-11", "filnavn": {"#": "7e28677719c873563aa39ac3d50c483a"}, "id": 1, "rader": 1, "sha256": "sha256 1 æøå", "slag": "slag 1 æøå"}], ["innlesing", "inn", {"id": 2}, {"dato": "2026-11-12", "filnavn": {"#": "cde6e84b3e19e17a863ffc926ce13e20"}, "id": 2, "rader": 2, "sha256": "sha256 2 æøå", "slag": "slag 2 æøå"}], ["innlesing", "inn", {"id": 3}, {"dato": "2026-11-13", "filnavn": {"#": "415360e364e14e7acae86bbfbaa311a8"}, "id": 3, "rader": 3, "sha256": "sha256 3 æøå", "slag": "slag 3 æøå"}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(6,'a0cbe7453b56a2a4beee29ed918f444b','{"data": {}, "rader": [["bosetting_tall", "last", {"innlesing": 1}, {"antall": 1, "kolonner": ["enhet", "aar", "kommune", "anmodet", "opprinnelig", "vedtatt", "bosatt", "bosatt_sammenslatt"], "orden": ["enhet", "aar", "kommune"], "sha256": "4af961f12a4b196c99dfe89e969c696c2397a4f90acd10fb798e1a44001a05f8"}], ["bosetting_tall", "last", {"innlesing": 2}, {"antall": 1, "kolonner": ["enhet", "aar", "kommune", "anmodet", "opprinnelig", "vedtatt", "bosatt", "bosatt_sammenslatt"], "orden": ["enhet", "aar", "kommune"], "sha256": "34a469b6114e3db57a0eb2674a10fe8897d34affb62ce8a3d03b28e4793302ad"}], ["bosetting_tall", "last", {"innlesing": 3}, {"antall": 1, "kolonner": ["enhet", "aar", "kommune", "anmodet", "opprinnelig", "vedtatt", "bosatt", "bosatt_sammenslatt"], "orden": ["enhet", "aar", "kommune"], "sha256": "a8803ccac0162551e3c50362e13ec81ee78e7f0e39afaad5a39e39a16af2cbba"}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(7,'69f02fdd340ea994236ebc8e4579c306','{"data": {}, "rader": [["bruker", "inn", {"login": "login 1 æøå"}, {"fra": "2026-11-11", "leder": null, "login": "login 1 æøå", "navn": {"#": "c09e85c90216a5513a8887ecb1c89966"}, "roller": "roller 1 æøå", "ser_identitet": 1, "til": "2026-11-11"}], ["bruker", "inn", {"login": "login 2 æøå"}, {"fra": "2026-11-12", "leder": null, "login": "login 2 æøå", "navn": {"#": "823823679c504d2ec11cf72214396e89"}, "roller": "roller 2 æøå", "ser_identitet": 0, "til": null}], ["bruker", "inn", {"login": "login 3 æøå"}, {"fra": "2026-11-13", "leder": null, "login": "login 3 æøå", "navn": {"#": "a9bdcee246bdee4acd7473063ad63232"}, "roller": "roller 3 æøå", "ser_identitet": 1, "til": "2026-11-13"}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(8,'59ec2796636efeb2d70fa0e8ef9399a4','{"data": {}, "rader": [["frist", "inn", {"id": 1}, {"ansvarlig": "ansvarlig 1 æøå", "antatt": 1, "binder": "binder 1 æøå", "flyttet": "flyttet 1 æøå", "gjelder": "gjelder 1 æøå", "grunn": {"#": "dcf073ed8b74818712d9bdedbc77222d"}, "hjemmel": "hjemmel 1 æøå", "hva": "hva 1 æøå", "id": 1, "lukket": "lukket 1 æøå", "lukket_som": "ikke nødvendig", "neste": "neste 1 æøå", "regel": "regel 1 æøå", "regel_fra": "2026-11-11", "siste": "2026-11-11", "start": "2026-11-11", "streng": "2026-11-11"}], ["frist", "inn", {"id": 2}, {"ansvarlig": null, "antatt": 0, "binder": "binder 2 æøå", "flyttet": "flyttet 2 æøå", "gjelder": "gjelder 2 æøå", "grunn": null, "hjemmel": "hjemmel 2 æøå", "hva": "hva 2 æøå", "id": 2, "lukket": null, "lukket_som": "holdt", "neste": "neste 2 æøå", "regel": "regel 2 æøå", "regel_fra": "2026-11-12", "siste": "2026-11-12", "start": "2026-11-12", "streng": "2026-11-12"}], ["frist", "inn", {"id": 3}, {"ansvarlig": "ansvarlig 3 æøå", "antatt": 1, "binder": "binder 3 æøå", "flyttet": "flyttet 3 æøå", "gjelder": "gjelder 3 æøå", "grunn": {"#": "11e55351677c73a03cfe8e4b702483d9"}, "hjemmel": "hjemmel 3 æøå", "hva": "hva 3 æøå", "id": 3, "lukket": "lukket 3 æøå", "lukket_som": "ikke nødvendig", "neste": "neste 3 æøå", "regel": "regel 3 æøå", "regel_fra": "2026-11-13", "siste": "2026-11-13", "start": "2026-11-13", "streng": "2026-11-13"}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(9,'c92dc22a76f22b5abe43c913eb35bcee','{"data": {}, "rader": [["tolk", "inn", {"tolkenummer": 1}, {"adresse": {"#": "8aa86842c997d8094a9e53817a01d41c"}, "adresse_samtykke": 1, "epost": {"#": "e557f960c4392494497804a98c7258e3"}, "etternavn": {"#": "d577af531e4a942af814980e4792bc4f"}, "fodselsdato": {"#": "c5ff754983e1d76c6347f477bcd4e4d6"}, "fornavn": {"#": "685be743d6aee6b7a083f0e625f346b0"}, "fylke": "fylke 1 æøå", "kapasitet": "deltid", "kjonn": "mann", "mellomnavn": {"#": "844319b6ca8cd632b432f0104398802f"}, "oppfort": "2026-11-11", "sok": {"#": "2cb322582c3528920057f1b26bb781bd"}, "status": "inaktiv", "telefon": {"#": "77c3e55a32ca421a0166853111d7baed"}, "tolkenummer": 1}], ["tolk", "inn", {"tolkenummer": 2}, {"adresse": {"#": "eaa401f49d005938516654b8c8131863"}, "adresse_samtykke": 0, "epost": {"#": "d2fc3bb33e4ad6ad52c56d299cd0ab51"}, "etternavn": {"#": "a2f98b73ef684434ddcd0401ed7a4fa7"}, "fodselsdato": null, "fornavn": {"#": "4113e60b7c526ce890366314e6d796e0"}, "fylke": "fylke 2 æøå", "kapasitet": "sporadisk", "kjonn": "kvinne", "mellomnavn": {"#": "067583917378e895e95fe8cc9df3f11d"}, "oppfort": null, "sok": {"#": "4e99299cb6334c738f1951982c53f329"}, "status": "ikke oppført", "telefon": {"#": "8d9f8e10185ee977078971cd2bbb1af1"}, "tolkenummer": 2}], ["tolk", "inn", {"tolkenummer": 3}, {"adresse": {"#": "179b54cdce11e298b18be9b90b16779f"}, "adresse_samtykke": 1, "epost": {"#": "78eccba30940eebdab0a80ba29b52baa"}, "etternavn": {"#": "fc3d5221b4706471353a0b42ae6b8132"}, "fodselsdato": {"#": "cd84aff1e91a2e583dca909eae1e2898"}, "fornavn": {"#": "878e551e6aa853f29f4ead0ea46b14e1"}, "fylke": "fylke 3 æøå", "kapasitet": "heltid", "kjonn": "mann", "mellomnavn": {"#": "04db329484b333c80a2eb4be5287783e"}, "oppfort": "2026-11-13", "sok": {"#": "e9d149c7cb87d257702a58ed89f8e661"}, "status": "oppført", "telefon": {"#": "800182dcdaea7385fbee9685d7fad341"}, "tolkenummer": 3}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(10,'640fde8683ad49f471d1208e903dd47f','{"data": {}, "rader": [["tolk_sprak", "inn", {"sprak": "sprak 1 æøå", "tolkenummer": 1, "tolketype": "norsk tegnspråk"}, {"kategori": "B", "kategori_antatt": 1, "sprak": "sprak 1 æøå", "statsautorisert": 1, "tolkenummer": 1, "tolketype": "norsk tegnspråk"}], ["tolk_sprak", "inn", {"sprak": "sprak 2 æøå", "tolkenummer": 2, "tolketype": "norsk skrivetolking"}, {"kategori": "C", "kategori_antatt": 0, "sprak": "sprak 2 æøå", "statsautorisert": 0, "tolkenummer": 2, "tolketype": "norsk skrivetolking"}], ["tolk_sprak", "inn", {"sprak": "sprak 3 æøå", "tolkenummer": 3, "tolketype": "tolking for døvblinde"}, {"kategori": "D", "kategori_antatt": 1, "sprak": "sprak 3 æøå", "statsautorisert": 1, "tolkenummer": 3, "tolketype": "tolking for døvblinde"}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(11,'93fa53be2292765c4e5c525777035aa3','{"data": {}, "rader": [["tolk_kvalifikasjon", "inn", {"kvalifikasjon": "bachelor", "sprak": "sprak 1 æøå", "tolkenummer": 1, "tolketype": "norsk tegnspråk"}, {"kvalifikasjon": "bachelor", "oppnadd": "2026-11-11", "sprak": "sprak 1 æøå", "tolkenummer": 1, "tolketype": "norsk tegnspråk"}], ["tolk_kvalifikasjon", "inn", {"kvalifikasjon": "grunnemne", "sprak": "sprak 2 æøå", "tolkenummer": 2, "tolketype": "norsk skrivetolking"}, {"kvalifikasjon": "grunnemne", "oppnadd": null, "sprak": "sprak 2 æøå", "tolkenummer": 2, "tolketype": "norsk skrivetolking"}], ["tolk_kvalifikasjon", "inn", {"kvalifikasjon": "tospråktest", "sprak": "sprak 3 æøå", "tolkenummer": 3, "tolketype": "tolking for døvblinde"}, {"kvalifikasjon": "tospråktest", "oppnadd": "2026-11-13", "sprak": "sprak 3 æøå", "tolkenummer": 3, "tolketype": "tolking for døvblinde"}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(12,'064ec89077872a15f28d6a72b50dab1d','{"data": {}, "rader": [["varsel", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "anonymitet": "ønsker", "beskrivelse": {"#": "8ebb33ca51022c9fa4488fa37df8b011"}, "gjelder_krav": 1, "hendelse_fra": "2026-11-11", "hendelse_til": "2026-11-11", "ikke_i_registeret": null, "kanal": "kanal 1 æøå", "lopenr": 1, "mottatt": "2026-11-11", "mottatt_kl": "2026-11-11", "oppdragsgiver": {"#": "38f2c1f2bb2276827e65e25d21d4038b"}, "oppdragstype": {"#": "5f7d27ca47520668a0804552c71f2f05"}, "saerlige_kategorier": 1, "saksbehandler": "login 1 æøå", "sprak": {"#": "d85e6da26a1a8cd140edeac4dfad12d4"}, "status": "status 1 æøå", "tolk": 1, "tolk_navn_oppgitt": {"#": "cdc970f24d394662a8ca8437fecc3c2b"}, "tolkemetode": "tolkemetode 1 æøå", "tolkenummer_oppgitt": {"#": "5370f2931069d70524daa73f35471648"}, "tolkeretning": "tolkeretning 1 æøå", "tredjeperson": 1, "varsler_type": "varsler_type 1 æøå", "virkeomrade": "virkeomrade 1 æøå"}], ["varsel", "inn", {"aar": 2026, "lopenr": 2}, {"aar": 2026, "anonymitet": "ikke-bedt-om", "beskrivelse": {"#": "5ca2ef95b43fc14374b60551eb641041"}, "gjelder_krav": 0, "hendelse_fra": null, "hendelse_til": null, "ikke_i_registeret": null, "kanal": "kanal 2 æøå", "lopenr": 2, "mottatt": "2026-11-12", "mottatt_kl": null, "oppdragsgiver": null, "oppdragstype": null, "saerlige_kategorier": 0, "saksbehandler": "login 2 æøå", "sprak": null, "status": "status 2 æøå", "tolk": 2, "tolk_navn_oppgitt": null, "tolkemetode": null, "tolkenummer_oppgitt": null, "tolkeretning": null, "tredjeperson": 0, "varsler_type": null, "virkeomrade": "virkeomrade 2 æøå"}], ["varsel", "inn", {"aar": 2026, "lopenr": 3}, {"aar": 2026, "anonymitet": "ukjent", "beskrivelse": {"#": "0dcf3418147a122342329a8359f5968c"}, "gjelder_krav": 1, "hendelse_fra": "2026-11-13", "hendelse_til": "2026-11-13", "ikke_i_registeret": null, "kanal": "kanal 3 æøå", "lopenr": 3, "mottatt": "2026-11-13", "mottatt_kl": "2026-11-13", "oppdragsgiver": {"#": "0fb13213dc9b5b298b139d37412ff2c5"}, "oppdragstype": {"#": "8a5d494851316a6f031528e162bd0949"}, "saerlige_kategorier": 1, "saksbehandler": "login 3 æøå", "sprak": {"#": "b59bddd4cfb32f9470adf3978d063ca9"}, "status": "status 3 æøå", "tolk": 3, "tolk_navn_oppgitt": {"#": "403b0e961d4623498753487372ad869d"}, "tolkemetode": "tolkemetode 3 æøå", "tolkenummer_oppgitt": {"#": "a70af1b1a49eaef2cff283286308d21e"}, "tolkeretning": "tolkeretning 3 æøå", "tredjeperson": 1, "varsler_type": "varsler_type 3 æøå", "virkeomrade": "virkeomrade 3 æøå"}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(13,'3e5f1f19c93b0df66eee0f42a03b8a48','{"data": {}, "rader": [["varsel_brudd", "inn", {"aar": 2026, "kode": "kode 1 æøå", "lopenr": 1}, {"aar": 2026, "kode": "kode 1 æøå", "lopenr": 1}], ["varsel_brudd", "inn", {"aar": 2026, "kode": "kode 2 æøå", "lopenr": 2}, {"aar": 2026, "kode": "kode 2 æøå", "lopenr": 2}], ["varsel_brudd", "inn", {"aar": 2026, "kode": "kode 3 æøå", "lopenr": 3}, {"aar": 2026, "kode": "kode 3 æøå", "lopenr": 3}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(14,'494384b0dee6d3ca3e4614ffd5fb3071','{"data": {}, "rader": [["varsler_identitet", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "lopenr": 1, "nr": 1}], ["varsler_identitet", "inn", {"aar": 2026, "lopenr": 2, "nr": 2}, {"aar": 2026, "lopenr": 2, "nr": 2}], ["varsler_identitet", "inn", {"aar": 2026, "lopenr": 3, "nr": 3}, {"aar": 2026, "lopenr": 3, "nr": 3}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(15,'1c30139a72528a72c09624a6e88b66ec','{"data": {}, "rader": [["identitet_innsyn", "inn", {"id": 1}, {"aar": 2026, "bruker": "bruker 1 æøå", "id": 1, "lopenr": 1, "vist": 1}], ["identitet_innsyn", "inn", {"id": 2}, {"aar": 2026, "bruker": "bruker 2 æøå", "id": 2, "lopenr": 2, "vist": 0}], ["identitet_innsyn", "inn", {"id": 3}, {"aar": 2026, "bruker": "bruker 3 æøå", "id": 3, "lopenr": 3, "vist": 1}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(16,'2d406460a770c6ae3274a78d97dea05b','{"data": {}, "rader": [["bruker", "endre", {"login": "login 1 æøå"}, {"navn": {"#": "daf7dc528aa680791f81e3a5e94e3b5c"}, "roller": "leder leser"}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(17,'42921ba1b1526fde54a7030c1b34cb03','{"data": {}, "rader": [["frist", "slett", {"id": 3}, {}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(18,'0f220683d61f977bcce0be8f8e8a70ec','{"data": {"grunn": "innsyn"}, "rader": [], "v": 1}');
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
    sist        INTEGER NOT NULL,
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
INSERT INTO "tolk" VALUES(1,'fornavn 1 æøå','mellomnavn 1 æøå','etternavn 1 æøå','mann','2026-11-11','fylke 1 æøå','telefon 1 æøå','epost 1 æøå','adresse 1 æøå',1,'deltid','2026-11-11','inaktiv','sok 1 æøå',9);
INSERT INTO "tolk" VALUES(2,'fornavn 2 æøå','mellomnavn 2 æøå','etternavn 2 æøå','kvinne',NULL,'fylke 2 æøå','telefon 2 æøå','epost 2 æøå','adresse 2 æøå',0,'sporadisk',NULL,'ikke oppført','sok 2 æøå',9);
INSERT INTO "tolk" VALUES(3,'fornavn 3 æøå','mellomnavn 3 æøå','etternavn 3 æøå','mann','2026-11-13','fylke 3 æøå','telefon 3 æøå','epost 3 æøå','adresse 3 æøå',1,'heltid','2026-11-13','oppført','sok 3 æøå',9);
CREATE TABLE tolk_kvalifikasjon (
    tolkenummer   INTEGER NOT NULL,
    sprak         TEXT NOT NULL,
    tolketype     TEXT NOT NULL,
    kvalifikasjon TEXT NOT NULL,
    oppnadd       TEXT,
    sist          INTEGER NOT NULL,
    PRIMARY KEY (tolkenummer, sprak, tolketype, kvalifikasjon),
    CONSTRAINT tolk_kvalifikasjon_er_kjent CHECK
        (kvalifikasjon IN ('statsautorisasjon', 'bachelor', 'grunnemne', 'tospråktest', 'tao', 'translatør',
                           'fagoversetter', 'bachelor-tegnspråk', 'eldre-tolkeutdanning', 'utenlandsk')),
    CONSTRAINT tolk_kvalifikasjon_oppnadd_er_iso CHECK (oppnadd LIKE '____-__-__'),
    CONSTRAINT tolk_kvalifikasjon_sprak_finnes FOREIGN KEY (tolkenummer, sprak, tolketype)
        REFERENCES tolk_sprak (tolkenummer, sprak, tolketype),
    CONSTRAINT tolk_kvalifikasjon_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "tolk_kvalifikasjon" VALUES(1,'sprak 1 æøå','norsk tegnspråk','bachelor','2026-11-11',11);
INSERT INTO "tolk_kvalifikasjon" VALUES(2,'sprak 2 æøå','norsk skrivetolking','grunnemne',NULL,11);
INSERT INTO "tolk_kvalifikasjon" VALUES(3,'sprak 3 æøå','tolking for døvblinde','tospråktest','2026-11-13',11);
CREATE TABLE tolk_sprak (
    tolkenummer INTEGER NOT NULL,
    sprak       TEXT NOT NULL,
    tolketype   TEXT NOT NULL,
    kategori    TEXT,
    kategori_antatt INTEGER NOT NULL,
    statsautorisert INTEGER NOT NULL,
    sist        INTEGER NOT NULL,
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
INSERT INTO "tolk_sprak" VALUES(1,'sprak 1 æøå','norsk tegnspråk','B',1,1,10);
INSERT INTO "tolk_sprak" VALUES(2,'sprak 2 æøå','norsk skrivetolking','C',0,0,10);
INSERT INTO "tolk_sprak" VALUES(3,'sprak 3 æøå','tolking for døvblinde','D',1,1,10);
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
INSERT INTO "varsel" VALUES(2026,1,'2026-11-11','2026-11-11','kanal 1 æøå','varsler_type 1 æøå','ønsker',1,'tolk_navn_oppgitt 1 æøå','tolkenummer_oppgitt 1 æøå',NULL,'sprak 1 æøå','2026-11-11','2026-11-11','oppdragsgiver 1 æøå','oppdragstype 1 æøå','tolkemetode 1 æøå','tolkeretning 1 æøå',1,'beskrivelse 1 æøå',1,1,'virkeomrade 1 æøå','status 1 æøå','login 1 æøå',12);
INSERT INTO "varsel" VALUES(2026,2,'2026-11-12',NULL,'kanal 2 æøå',NULL,'ikke-bedt-om',2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,'beskrivelse 2 æøå',0,0,'virkeomrade 2 æøå','status 2 æøå','login 2 æøå',12);
INSERT INTO "varsel" VALUES(2026,3,'2026-11-13','2026-11-13','kanal 3 æøå','varsler_type 3 æøå','ukjent',3,'tolk_navn_oppgitt 3 æøå','tolkenummer_oppgitt 3 æøå',NULL,'sprak 3 æøå','2026-11-13','2026-11-13','oppdragsgiver 3 æøå','oppdragstype 3 æøå','tolkemetode 3 æøå','tolkeretning 3 æøå',1,'beskrivelse 3 æøå',1,1,'virkeomrade 3 æøå','status 3 æøå','login 3 æøå',12);
CREATE TABLE varsel_brudd (
    aar    INTEGER NOT NULL,
    lopenr INTEGER NOT NULL,
    kode   TEXT NOT NULL,
    sist   INTEGER NOT NULL,
    PRIMARY KEY (aar, lopenr, kode),
    CONSTRAINT varsel_brudd_varsel_finnes FOREIGN KEY (aar, lopenr) REFERENCES varsel (aar, lopenr),
    CONSTRAINT varsel_brudd_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "varsel_brudd" VALUES(2026,1,'kode 1 æøå',13);
INSERT INTO "varsel_brudd" VALUES(2026,2,'kode 2 æøå',13);
INSERT INTO "varsel_brudd" VALUES(2026,3,'kode 3 æøå',13);
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
INSERT INTO "varsler_identitet" VALUES(2026,1,1,'navn 1 æøå','kontakt 1 æøå',14);
INSERT INTO "varsler_identitet" VALUES(2026,2,2,'navn 2 æøå','kontakt 2 æøå',14);
INSERT INTO "varsler_identitet" VALUES(2026,3,3,'navn 3 æøå','kontakt 3 æøå',14);
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
COMMIT;
PRAGMA application_id = 1229800521;
PRAGMA user_version = 4;
