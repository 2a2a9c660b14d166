-- Published figures as they stood in IMDi's files. `symbol` keeps apart what is not a number:
-- ':' hidden, '.' missing, 'Inf' and 'NaN' not defined, '' (with no value) an empty cell in the file.
CREATE TABLE bosetting_tall (
    innlesing INTEGER NOT NULL,
    linje     INTEGER NOT NULL,
    aar       INTEGER NOT NULL,
    kommune   TEXT NOT NULL,
    serie     TEXT NOT NULL,
    enhet     TEXT NOT NULL,
    verdi     TEXT,
    symbol    TEXT NOT NULL,
    PRIMARY KEY (innlesing, linje),
    CONSTRAINT bosetting_tall_innlesing_finnes FOREIGN KEY (innlesing) REFERENCES innlesing (id),
    CONSTRAINT bosetting_tall_verdi_eller_symbol CHECK
        ((verdi IS NOT NULL AND symbol = 'tall') OR
         (verdi IS NULL AND symbol IN (':', '.', 'Inf', 'NaN', 'tom')))
) STRICT;
CREATE INDEX bosetting_tall_aar ON bosetting_tall (innlesing, aar, enhet);
