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
INSERT INTO "database" VALUES('ce85feb96779f487','bb4b8074',0,'2026-11-23T10:15:00.000000Z');
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
INSERT INTO "journal" VALUES(1,'2026-11-23T10:15:00.000000Z','kari','bruker.ny','bruker:kari','4122df645504c54bf018d9a0186005e9f4a49cb1bc32389249aef437f719726e','start:ce85feb96779f487','8d66db3fd59774ac0e1865343943bf19454e9ecbac013d0993138e1d534fa3ef');
INSERT INTO "journal" VALUES(2,'2026-11-23T10:16:00.000000Z','kari','vedlegg.laget','vedlegg:alle','34429b0a89721e837528486d791bcfb0ddb1e0b17b1695c68e9aecd89cc977d5','8d66db3fd59774ac0e1865343943bf19454e9ecbac013d0993138e1d534fa3ef','ce5c153a192c12f5e3faa0ee51939e2d1bb76bb50938ffd4f810abd39bb873ff');
INSERT INTO "journal" VALUES(3,'2026-11-23T10:17:00.000000Z','kari','journalpost.laget','journalpost:alle','405f8d05bbfa56cee96b7e2e86d20e48ef332e3e5745eeaceb86b2165d63138f','ce5c153a192c12f5e3faa0ee51939e2d1bb76bb50938ffd4f810abd39bb873ff','19f2d88757a7f9e2a95b927ba6cdb3ead67a419d2ab1f0397a825c43239fc20b');
INSERT INTO "journal" VALUES(4,'2026-11-23T10:18:00.000000Z','kari','rettelse.laget','rettelse:alle','f90ef608e55d62154c6ea8301fd4f0bf52156ad21f1de66bf41b43785a3f3e4d','19f2d88757a7f9e2a95b927ba6cdb3ead67a419d2ab1f0397a825c43239fc20b','9cdf51e3210db1454aaf4a96a9bef9cb43f86ba8af90fdef8151c76ed84249d8');
INSERT INTO "journal" VALUES(5,'2026-11-23T10:19:00.000000Z','kari','innlesing.laget','innlesing:alle','9ecaffab3f485563637c0c12c74c2f58fa30e31a58373a11b5c5977546620cda','9cdf51e3210db1454aaf4a96a9bef9cb43f86ba8af90fdef8151c76ed84249d8','4a6a8e17cf066b1f6603c8540e4fae9e8b167e797cff0368df79965fe9a4c5c7');
INSERT INTO "journal" VALUES(6,'2026-11-23T10:20:00.000000Z','kari','bosetting_tall.laget','bosetting_tall:alle','730d5a4143965858ed0c7870a812df8ae2a1d482f1b5eeca5ac140deec9d683a','4a6a8e17cf066b1f6603c8540e4fae9e8b167e797cff0368df79965fe9a4c5c7','b07ed7ca91b90dd236ef0ec11f637e366b5ef4714a8d0d9011c325f7e63b21c4');
INSERT INTO "journal" VALUES(7,'2026-11-23T10:21:00.000000Z','kari','bruker.laget','bruker:alle','42027f2c0db6a311b2e60b9ce36bc7e8e65dd6ebeec1c0cae6441d5273c31028','b07ed7ca91b90dd236ef0ec11f637e366b5ef4714a8d0d9011c325f7e63b21c4','c095bb91edc6c13049855dfd8ba438dab926b710bc5477b7bcab6c2ca45458b5');
INSERT INTO "journal" VALUES(8,'2026-11-23T10:22:00.000000Z','kari','frist.laget','frist:alle','f5373593154bfbe05193482da0156698aa5179ca200618218265536cf53913fa','c095bb91edc6c13049855dfd8ba438dab926b710bc5477b7bcab6c2ca45458b5','7c1c5eceadcf5eb79206365de9975884fa576b46ad8e9efcfad07b9be13e9467');
INSERT INTO "journal" VALUES(9,'2026-11-23T10:23:00.000000Z','kari','tolk.laget','tolk:alle','e4937513a7f8e31f93124780aa43f87f69d4f3cea58c7a0c299554d081478fec','7c1c5eceadcf5eb79206365de9975884fa576b46ad8e9efcfad07b9be13e9467','e594f54dc1e837a9400e722be08263c3f3109f9a3af4e7bdcaaaed919240c55f');
INSERT INTO "journal" VALUES(10,'2026-11-23T10:24:00.000000Z','kari','tolk_sprak.laget','tolk_sprak:alle','6902ec6cac1552de906d6f4f2d247f0059ba75f8f43dbed05c96033d80b6f31d','e594f54dc1e837a9400e722be08263c3f3109f9a3af4e7bdcaaaed919240c55f','4c43608d259ae88a1ccb6570e63c1c9806ddd0e945d3bb30241d41487e198ec5');
INSERT INTO "journal" VALUES(11,'2026-11-23T10:25:00.000000Z','kari','tolk_kvalifikasjon.laget','tolk_kvalifikasjon:alle','4e4e32354cccee657274c9063d79ac4458b55c61a70c9418045c2f44abd0c96d','4c43608d259ae88a1ccb6570e63c1c9806ddd0e945d3bb30241d41487e198ec5','6e1a9ba94b2a45cdbb86a9b93afc1a166ecb73aa0eca2a1082b1ca1894a62cbc');
INSERT INTO "journal" VALUES(12,'2026-11-23T10:26:00.000000Z','kari','varsel.laget','varsel:alle','8c528a3a7c32163a9f5ebae3ffc0ff128c261df56023671fce70b2da5a7d4c79','6e1a9ba94b2a45cdbb86a9b93afc1a166ecb73aa0eca2a1082b1ca1894a62cbc','878926cf1fe8cacc4683ff4447251d15fbe949e861d12d4d0926b402b5f2297a');
INSERT INTO "journal" VALUES(13,'2026-11-23T10:27:00.000000Z','kari','varsel_brudd.laget','varsel_brudd:alle','46b7d9f0f6ccc5bea47b4af14cfbd819f01dbc7e6e4f18f049dec25dab90f9e0','878926cf1fe8cacc4683ff4447251d15fbe949e861d12d4d0926b402b5f2297a','5abd90c34eb4dac392339058cd29b2603fd9ee8c0ef0ebab50d5839786eba534');
INSERT INTO "journal" VALUES(14,'2026-11-23T10:28:00.000000Z','kari','varsler_identitet.laget','varsler_identitet:alle','adeb666940107e436c410d49018335f514f5f593b386d24abefeb0de7039e8b3','5abd90c34eb4dac392339058cd29b2603fd9ee8c0ef0ebab50d5839786eba534','7bde0bc65f4df625f0d7a6e64f338fb232b79e0aa566d8fee690402269e65053');
INSERT INTO "journal" VALUES(15,'2026-11-23T10:29:00.000000Z','kari','identitet_innsyn.laget','identitet_innsyn:alle','dda2a35b205b437f93485b69dc919422bb2b9db162773ec0185765f114370374','7bde0bc65f4df625f0d7a6e64f338fb232b79e0aa566d8fee690402269e65053','4c225c40bcbe6d2b7460d88a555a69ad02327d49aab5c887cd998bb648f95f61');
INSERT INTO "journal" VALUES(16,'2026-11-23T11:29:00.000000Z','kari','bruker.endret','bruker:login 1 æøå','439ee9b1b20676be0725060aa530767112f7519c3657151c755583ff29fef1b4','4c225c40bcbe6d2b7460d88a555a69ad02327d49aab5c887cd998bb648f95f61','148d42782718bbf2b80c6ca7b76e1a8dab8ecfd94809339293a48d9ae53d0251');
INSERT INTO "journal" VALUES(17,'2026-11-23T12:29:00.000000Z','kari','frist.slettet','frist:3','67b59cb03bb667cb626871961619dd112ac41503f24325ed5de07e22c6ac2779','148d42782718bbf2b80c6ca7b76e1a8dab8ecfd94809339293a48d9ae53d0251','712564c73677bd5a882c8f15d977e3bd54e69b71f83382edb87f78760781ca84');
INSERT INTO "journal" VALUES(18,'2026-11-23T13:29:00.000000Z','kari','noe.lest','frist:1','aa79b492c62c0ff32deaf382e891129331df0872194289c96902d77709faba84','712564c73677bd5a882c8f15d977e3bd54e69b71f83382edb87f78760781ca84','9b8651cc44e309a299309732feb5f00bf0203558eb867b11e2a3f6bf16a6a55c');
CREATE TABLE journal_innhold (
    nr   INTEGER NOT NULL PRIMARY KEY,
    salt TEXT NOT NULL,
    json TEXT NOT NULL,
    CONSTRAINT journal_innhold_hører_til FOREIGN KEY (nr) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;
INSERT INTO "journal_innhold" VALUES(1,'b434f6067c85d74d088032b045fa3de1','{"data": {}, "rader": [["bruker", "inn", {"login": "kari"}, {"fra": "2026-11-23", "leder": null, "login": "kari", "navn": {"#": "564db844d7e97f352b4a6b1ff67dfac7"}, "roller": "saksbehandler beslutter statistiker leder leser", "ser_identitet": 1, "til": null}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(2,'3d5c3d2f902423d096efbc31683e2ba9','{"data": {}, "rader": [["vedlegg", "inn", {"id": 1}, {"gjelder": "gjelder 1 æøå", "id": 1, "navn": {"#": "a6543d7961c02b102ab2f97c0a6e8457"}, "retning": "ut", "sha256": "fb16c80de84b523a86823d0699d7c427ad2679d16c68dd6cb99a565d498c12fb", "storrelse": 23, "type": "type 1 æøå"}], ["vedlegg", "inn", {"id": 2}, {"gjelder": "gjelder 2 æøå", "id": 2, "navn": {"#": "252c5c704a6871678de9ce8169f10e5f"}, "retning": "inn", "sha256": "fb16c80de84b523a86823d0699d7c427ad2679d16c68dd6cb99a565d498c12fb", "storrelse": 23, "type": "type 2 æøå"}], ["vedlegg", "inn", {"id": 3}, {"gjelder": "gjelder 3 æøå", "id": 3, "navn": {"#": "4b0ed75e752d8ee2618252fb139db089"}, "retning": "ut", "sha256": "fb16c80de84b523a86823d0699d7c427ad2679d16c68dd6cb99a565d498c12fb", "storrelse": 23, "type": "type 3 æøå"}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(3,'62e44e315fec1d01d2eec6ee0cfcb8c9','{"data": {}, "rader": [["journalpost", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "dato": "2026-11-11", "dokumentdato": "2026-11-11", "gjelder": "gjelder 1 æøå", "lopenr": 1, "part_skjermet": 1, "registrert": "2026-11-11", "retning": "ut", "tittel": {"#": "4b05da8cdfed81a78f34153a663bc083"}, "vedlegg": 1}], ["journalpost", "inn", {"aar": 2026, "lopenr": 2}, {"aar": 2026, "dato": "2026-11-12", "dokumentdato": "2026-11-12", "gjelder": "gjelder 2 æøå", "lopenr": 2, "part_skjermet": 0, "registrert": "2026-11-12", "retning": "inn", "tittel": {"#": "22124813a69ede6f0e44079a76c84796"}, "vedlegg": 2}], ["journalpost", "inn", {"aar": 2026, "lopenr": 3}, {"aar": 2026, "dato": "2026-11-13", "dokumentdato": "2026-11-13", "gjelder": "gjelder 3 æøå", "lopenr": 3, "part_skjermet": 1, "registrert": "2026-11-13", "retning": "ut", "tittel": {"#": "fea1b790b57db547350a420ef348ab3f"}, "vedlegg": 3}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(4,'b6464a325b4dac10fe92b7f38254eadf','{"data": {}, "rader": [["rettelse", "inn", {"id": 1}, {"felt": "felt 1 æøå", "fra": {"#": "9eff22acac2b7d148e1f94bdb7c5a365"}, "gjelder": "gjelder 1 æøå", "id": 1, "til": {"#": "a5668aba1bc3f114826d6abb9e849a65"}}], ["rettelse", "inn", {"id": 2}, {"felt": "felt 2 æøå", "fra": null, "gjelder": "gjelder 2 æøå", "id": 2, "til": null}], ["rettelse", "inn", {"id": 3}, {"felt": "felt 3 æøå", "fra": {"#": "677615a221d205548d53bc237e33b677"}, "gjelder": "gjelder 3 æøå", "id": 3, "til": {"#": "868f8307c432f396439a6a1eaa7f4ca2"}}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(5,'cdf4a5932dc8078853cb3626bdb0fe46','{"data": {}, "rader": [["innlesing", "inn", {"id": 1}, {"dato": "2026-11-11", "filnavn": {"#": "88bc3f873d332c437c08b16d521bb102"}, "id": 1, "rader": 1, "sha256": "sha256 1 æøå", "slag": "slag 1 æøå"}], ["innlesing", "inn", {"id": 2}, {"dato": "2026-11-12", "filnavn": {"#": "a51a3b113041f78e3ec68e5ad8819d39"}, "id": 2, "rader": 2, "sha256": "sha256 2 æøå", "slag": "slag 2 æøå"}], ["innlesing", "inn", {"id": 3}, {"dato": "2026-11-13", "filnavn": {"#": "b4e5f3938c866c2b977814b89c5132aa"}, "id": 3, "rader": 3, "sha256": "sha256 3 æøå", "slag": "slag 3 æøå"}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(6,'0d7a48f1c80aa16efd8ab710499a0070','{"data": {}, "rader": [["bosetting_tall", "last", {"innlesing": 1}, {"antall": 1, "kolonner": ["enhet", "aar", "kommune", "anmodet", "opprinnelig", "vedtatt", "bosatt", "bosatt_sammenslatt"], "orden": ["enhet", "aar", "kommune"], "sha256": "4af961f12a4b196c99dfe89e969c696c2397a4f90acd10fb798e1a44001a05f8"}], ["bosetting_tall", "last", {"innlesing": 2}, {"antall": 1, "kolonner": ["enhet", "aar", "kommune", "anmodet", "opprinnelig", "vedtatt", "bosatt", "bosatt_sammenslatt"], "orden": ["enhet", "aar", "kommune"], "sha256": "34a469b6114e3db57a0eb2674a10fe8897d34affb62ce8a3d03b28e4793302ad"}], ["bosetting_tall", "last", {"innlesing": 3}, {"antall": 1, "kolonner": ["enhet", "aar", "kommune", "anmodet", "opprinnelig", "vedtatt", "bosatt", "bosatt_sammenslatt"], "orden": ["enhet", "aar", "kommune"], "sha256": "a8803ccac0162551e3c50362e13ec81ee78e7f0e39afaad5a39e39a16af2cbba"}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(7,'d6ff9005d7d9e8e31df261e10758348d','{"data": {}, "rader": [["bruker", "inn", {"login": "login 1 æøå"}, {"fra": "2026-11-11", "leder": null, "login": "login 1 æøå", "navn": {"#": "dc97259894671d0a91dcb7a73e2e1139"}, "roller": "roller 1 æøå", "ser_identitet": 1, "til": "2026-11-11"}], ["bruker", "inn", {"login": "login 2 æøå"}, {"fra": "2026-11-12", "leder": null, "login": "login 2 æøå", "navn": {"#": "e910417b3eefe3fb299c3527fa04a88b"}, "roller": "roller 2 æøå", "ser_identitet": 0, "til": null}], ["bruker", "inn", {"login": "login 3 æøå"}, {"fra": "2026-11-13", "leder": null, "login": "login 3 æøå", "navn": {"#": "49687db20f90cada3480f93fbcd5f957"}, "roller": "roller 3 æøå", "ser_identitet": 1, "til": "2026-11-13"}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(8,'7310ec50b61ec2265833a60fbf95a832','{"data": {}, "rader": [["frist", "inn", {"id": 1}, {"ansvarlig": "ansvarlig 1 æøå", "antatt": 1, "binder": "binder 1 æøå", "flyttet": "flyttet 1 æøå", "gjelder": "gjelder 1 æøå", "grunn": {"#": "400802071a0673e44c7f7fd720d6ac2f"}, "hjemmel": "hjemmel 1 æøå", "hva": "hva 1 æøå", "id": 1, "lukket": "lukket 1 æøå", "lukket_som": "ikke nødvendig", "neste": "neste 1 æøå", "regel": "regel 1 æøå", "regel_fra": "2026-11-11", "siste": "2026-11-11", "start": "2026-11-11", "streng": "2026-11-11"}], ["frist", "inn", {"id": 2}, {"ansvarlig": null, "antatt": 0, "binder": "binder 2 æøå", "flyttet": "flyttet 2 æøå", "gjelder": "gjelder 2 æøå", "grunn": null, "hjemmel": "hjemmel 2 æøå", "hva": "hva 2 æøå", "id": 2, "lukket": null, "lukket_som": "holdt", "neste": "neste 2 æøå", "regel": "regel 2 æøå", "regel_fra": "2026-11-12", "siste": "2026-11-12", "start": "2026-11-12", "streng": "2026-11-12"}], ["frist", "inn", {"id": 3}, {"ansvarlig": "ansvarlig 3 æøå", "antatt": 1, "binder": "binder 3 æøå", "flyttet": "flyttet 3 æøå", "gjelder": "gjelder 3 æøå", "grunn": {"#": "c8651a32fa43e982b2bbe29ae38dc82e"}, "hjemmel": "hjemmel 3 æøå", "hva": "hva 3 æøå", "id": 3, "lukket": "lukket 3 æøå", "lukket_som": "ikke nødvendig", "neste": "neste 3 æøå", "regel": "regel 3 æøå", "regel_fra": "2026-11-13", "siste": "2026-11-13", "start": "2026-11-13", "streng": "2026-11-13"}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(9,'413c108ccc137f2f81431e1e4051a8ee','{"data": {}, "rader": [["tolk", "inn", {"tolkenummer": 1}, {"adresse": {"#": "fd31993286aa123ea52572bd4f8e5f02"}, "adresse_samtykke": 1, "epost": {"#": "8e0fb8956054a4e54e1de1147a76d4e2"}, "etternavn": {"#": "8c296f0e389389ba1193bf0220b6f769"}, "fodselsdato": {"#": "9e876a1cfb9985f3b7c5709554824132"}, "fornavn": {"#": "ad0e77bac5b9fd47b35e50f93c3b9b54"}, "fylke": "fylke 1 æøå", "kapasitet": "deltid", "kjonn": "mann", "mellomnavn": {"#": "a97b5a9e52af2b9682faea0d7d2d3ba1"}, "oppfort": "2026-11-11", "sok": {"#": "9782b0a07556e3334d9fa7fe91ff8684"}, "status": "inaktiv", "telefon": {"#": "1c5ccbd74021f2ab4719b342f7608332"}, "tolkenummer": 1}], ["tolk", "inn", {"tolkenummer": 2}, {"adresse": {"#": "a0e386919a007325b34982f7b1e31c3d"}, "adresse_samtykke": 0, "epost": {"#": "4b3438c5edc8492a357553923af3da47"}, "etternavn": {"#": "02353bdcbdc7e1c53c16bf2bfc733d7d"}, "fodselsdato": null, "fornavn": {"#": "73aa885011bb9637498ff821b70269f8"}, "fylke": "fylke 2 æøå", "kapasitet": "sporadisk", "kjonn": "kvinne", "mellomnavn": {"#": "45242ddbd6861bd03d7c23128511e819"}, "oppfort": null, "sok": {"#": "19ec321791e61fb0c793681834c796af"}, "status": "ikke oppført", "telefon": {"#": "13a4d70e4758313d0f263c7558874211"}, "tolkenummer": 2}], ["tolk", "inn", {"tolkenummer": 3}, {"adresse": {"#": "d101767463156334d5697b5d5e3a269e"}, "adresse_samtykke": 1, "epost": {"#": "a90ef67e1a277b94efdf420e73e092ad"}, "etternavn": {"#": "ae6461e457d01b11d1710a1004c0c3fa"}, "fodselsdato": {"#": "d7d6bfb2c8a818332d15dd7d25baa110"}, "fornavn": {"#": "47bdf5a17a281511ffe48c8e6b55e9d2"}, "fylke": "fylke 3 æøå", "kapasitet": "heltid", "kjonn": "mann", "mellomnavn": {"#": "8b4454438b26e366f437fda5b06293f2"}, "oppfort": "2026-11-13", "sok": {"#": "e97f80a66272c0fa37e7146ea3450cbf"}, "status": "oppført", "telefon": {"#": "a655a03e9559df3351ac850b838f88b5"}, "tolkenummer": 3}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(10,'3b405b2714c0d94ca617f3d147d18e35','{"data": {}, "rader": [["tolk_sprak", "inn", {"sprak": "sprak 1 æøå", "tolkenummer": 1, "tolketype": "norsk tegnspråk"}, {"kategori": "B", "kategori_antatt": 1, "sprak": "sprak 1 æøå", "statsautorisert": 1, "tolkenummer": 1, "tolketype": "norsk tegnspråk"}], ["tolk_sprak", "inn", {"sprak": "sprak 2 æøå", "tolkenummer": 2, "tolketype": "norsk skrivetolking"}, {"kategori": "C", "kategori_antatt": 0, "sprak": "sprak 2 æøå", "statsautorisert": 0, "tolkenummer": 2, "tolketype": "norsk skrivetolking"}], ["tolk_sprak", "inn", {"sprak": "sprak 3 æøå", "tolkenummer": 3, "tolketype": "tolking for døvblinde"}, {"kategori": "D", "kategori_antatt": 1, "sprak": "sprak 3 æøå", "statsautorisert": 1, "tolkenummer": 3, "tolketype": "tolking for døvblinde"}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(11,'c9308f4e5590ed55408350058067f58f','{"data": {}, "rader": [["tolk_kvalifikasjon", "inn", {"kvalifikasjon": "bachelor", "sprak": "sprak 1 æøå", "tolkenummer": 1, "tolketype": "norsk tegnspråk"}, {"kvalifikasjon": "bachelor", "oppnadd": "2026-11-11", "sprak": "sprak 1 æøå", "tolkenummer": 1, "tolketype": "norsk tegnspråk"}], ["tolk_kvalifikasjon", "inn", {"kvalifikasjon": "grunnemne", "sprak": "sprak 2 æøå", "tolkenummer": 2, "tolketype": "norsk skrivetolking"}, {"kvalifikasjon": "grunnemne", "oppnadd": null, "sprak": "sprak 2 æøå", "tolkenummer": 2, "tolketype": "norsk skrivetolking"}], ["tolk_kvalifikasjon", "inn", {"kvalifikasjon": "tospråktest", "sprak": "sprak 3 æøå", "tolkenummer": 3, "tolketype": "tolking for døvblinde"}, {"kvalifikasjon": "tospråktest", "oppnadd": "2026-11-13", "sprak": "sprak 3 æøå", "tolkenummer": 3, "tolketype": "tolking for døvblinde"}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(12,'102a9f4ead3cb02e324d6edae444edb2','{"data": {}, "rader": [["varsel", "inn", {"aar": 2026, "lopenr": 1}, {"aar": 2026, "anonymitet": "ønsker", "beskrivelse": {"#": "e3b7b02188d8fcf73db6daff47d44be6"}, "gjelder_krav": 1, "hendelse_fra": "2026-11-11", "hendelse_til": "2026-11-11", "ikke_i_registeret": null, "kanal": "kanal 1 æøå", "lopenr": 1, "mottatt": "2026-11-11", "mottatt_kl": "2026-11-11", "oppdragsgiver": {"#": "0ec5a6d8579c89fd18e4a9f59055fb4b"}, "oppdragstype": {"#": "82f7a494a11df089486fb73365ae552e"}, "saerlige_kategorier": 1, "saksbehandler": "login 1 æøå", "sprak": {"#": "6d3345bfcf6c5889ecc7e02b4af69a25"}, "status": "status 1 æøå", "tolk": 1, "tolk_navn_oppgitt": {"#": "3bad417a817b213e0ae54e80efc0369f"}, "tolkemetode": "tolkemetode 1 æøå", "tolkenummer_oppgitt": {"#": "60669ed1364dd1fa3d2fd13cf7b2d703"}, "tolkeretning": "tolkeretning 1 æøå", "tredjeperson": 1, "varsler_type": "varsler_type 1 æøå", "virkeomrade": "virkeomrade 1 æøå"}], ["varsel", "inn", {"aar": 2026, "lopenr": 2}, {"aar": 2026, "anonymitet": "ikke-bedt-om", "beskrivelse": {"#": "de13cb66e7dad6d3b97bc9154f3c5852"}, "gjelder_krav": 0, "hendelse_fra": null, "hendelse_til": null, "ikke_i_registeret": null, "kanal": "kanal 2 æøå", "lopenr": 2, "mottatt": "2026-11-12", "mottatt_kl": null, "oppdragsgiver": null, "oppdragstype": null, "saerlige_kategorier": 0, "saksbehandler": "login 2 æøå", "sprak": null, "status": "status 2 æøå", "tolk": 2, "tolk_navn_oppgitt": null, "tolkemetode": null, "tolkenummer_oppgitt": null, "tolkeretning": null, "tredjeperson": 0, "varsler_type": null, "virkeomrade": "virkeomrade 2 æøå"}], ["varsel", "inn", {"aar": 2026, "lopenr": 3}, {"aar": 2026, "anonymitet": "ukjent", "beskrivelse": {"#": "6c1810636f34ed3475001044113551b9"}, "gjelder_krav": 1, "hendelse_fra": "2026-11-13", "hendelse_til": "2026-11-13", "ikke_i_registeret": null, "kanal": "kanal 3 æøå", "lopenr": 3, "mottatt": "2026-11-13", "mottatt_kl": "2026-11-13", "oppdragsgiver": {"#": "958469b7b5349798b486cc2168d3fbf6"}, "oppdragstype": {"#": "98990605f9e66c2b9aaf5fa426487c2e"}, "saerlige_kategorier": 1, "saksbehandler": "login 3 æøå", "sprak": {"#": "1e5851f715c51c9dc7bcb9ea4995da82"}, "status": "status 3 æøå", "tolk": 3, "tolk_navn_oppgitt": {"#": "a4598d11c7cfb45c9a5edf738a965d5e"}, "tolkemetode": "tolkemetode 3 æøå", "tolkenummer_oppgitt": {"#": "321c67b74c3259e9fa376771631efed2"}, "tolkeretning": "tolkeretning 3 æøå", "tredjeperson": 1, "varsler_type": "varsler_type 3 æøå", "virkeomrade": "virkeomrade 3 æøå"}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(13,'62e1915ab195cdbb7e8d253fb33847c7','{"data": {}, "rader": [["varsel_brudd", "inn", {"aar": 2026, "kode": "kode 1 æøå", "lopenr": 1}, {"aar": 2026, "kode": "kode 1 æøå", "lopenr": 1}], ["varsel_brudd", "inn", {"aar": 2026, "kode": "kode 2 æøå", "lopenr": 2}, {"aar": 2026, "kode": "kode 2 æøå", "lopenr": 2}], ["varsel_brudd", "inn", {"aar": 2026, "kode": "kode 3 æøå", "lopenr": 3}, {"aar": 2026, "kode": "kode 3 æøå", "lopenr": 3}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(14,'fa6aba4fdaed9673f8c740e674976f21','{"data": {}, "rader": [["varsler_identitet", "inn", {"aar": 2026, "lopenr": 1, "nr": 1}, {"aar": 2026, "lopenr": 1, "nr": 1}], ["varsler_identitet", "inn", {"aar": 2026, "lopenr": 2, "nr": 2}, {"aar": 2026, "lopenr": 2, "nr": 2}], ["varsler_identitet", "inn", {"aar": 2026, "lopenr": 3, "nr": 3}, {"aar": 2026, "lopenr": 3, "nr": 3}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(15,'375618711b75c3f209c621a7a84d1020','{"data": {}, "rader": [["identitet_innsyn", "inn", {"id": 1}, {"aar": 2026, "bruker": "bruker 1 æøå", "id": 1, "lopenr": 1, "vist": 1}], ["identitet_innsyn", "inn", {"id": 2}, {"aar": 2026, "bruker": "bruker 2 æøå", "id": 2, "lopenr": 2, "vist": 0}], ["identitet_innsyn", "inn", {"id": 3}, {"aar": 2026, "bruker": "bruker 3 æøå", "id": 3, "lopenr": 3, "vist": 1}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(16,'9bb55d331216188bbbe85827a370cf23','{"data": {}, "rader": [["bruker", "endre", {"login": "login 1 æøå"}, {"navn": {"#": "3fbd90d7411f54cae7b1445fcdceb0ec"}, "roller": "leder leser"}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(17,'620ea49ddf01cddd9e196c4d9c3884c7','{"data": {}, "rader": [["frist", "slett", {"id": 3}, {}]], "v": 1}');
INSERT INTO "journal_innhold" VALUES(18,'76bac6c50f6495576633ab16a7905d0e','{"data": {"grunn": "innsyn"}, "rader": [], "v": 1}');
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
