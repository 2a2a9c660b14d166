-- Two numbers that were one person: `tolkenummer` is joined into `beholdt`, and never used again. Reactions are
-- append-only and keep the number they were decided under; whoever asks for `beholdt` is given them through this
-- table. No foreign key to `tolk`: it must be known after the entry is deleted. `beholdt` always stands by itself:
-- when it is joined in turn, the rows that name it follow.
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
CREATE INDEX tolk_sammenslatt_beholdt ON tolk_sammenslatt (beholdt);
