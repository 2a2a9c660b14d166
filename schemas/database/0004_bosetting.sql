-- Published figures as they stood in IMDi's files: one row a cell. `symbol` keeps apart what is not a number:
-- ':' hidden, '.' missing, 'Inf' and 'NaN' not defined, 'tom' an empty cell in the file. None of them is 0.
-- `verdi` is text, as it stood: a share has decimals. `linje` is where in the file the row began.
-- The key is what a figure is about, so that no file can say two things of the same; it leads with what is
-- asked for, and the rows are loaded in its order. The checks are written with OR: SQLite builds a table for
-- every IN list of every row, and loading a file would take twice as long.
CREATE TABLE bosetting_tall (
    innlesing INTEGER NOT NULL,
    enhet     TEXT NOT NULL,
    aar       INTEGER NOT NULL,
    kommune   TEXT NOT NULL,
    serie     TEXT NOT NULL,
    symbol    TEXT NOT NULL,
    verdi     TEXT,
    linje     INTEGER NOT NULL,
    PRIMARY KEY (innlesing, enhet, aar, kommune, serie),
    CONSTRAINT bosetting_tall_innlesing_finnes FOREIGN KEY (innlesing) REFERENCES innlesing (id),
    CONSTRAINT bosetting_tall_enhet_er_kjent CHECK (enhet = 'personer' OR enhet = 'prosent'),
    CONSTRAINT bosetting_tall_serie_er_kjent CHECK
        (serie = 'anmodet' OR serie = 'opprinnelig' OR serie = 'vedtatt' OR serie = 'bosatt'
         OR serie = 'bosatt_sammenslatt'),
    CONSTRAINT bosetting_tall_verdi_eller_symbol CHECK
        ((verdi IS NOT NULL AND symbol = 'tall') OR
         (verdi IS NULL AND (symbol = ':' OR symbol = '.' OR symbol = 'Inf' OR symbol = 'NaN' OR symbol = 'tom')))
) STRICT;
