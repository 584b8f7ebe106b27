-- What is given: plans as rows, registers as rows, and the audits that are asked for.
-- Every day is a day in Hà Nội. Words in quotation marks are those of the files and documents of the library.

CREATE TABLE rules (
    plan       VARCHAR NOT NULL,
    rule       VARCHAR NOT NULL,  -- distinct within a plan
    strength   VARCHAR NOT NULL CHECK (strength IN ('mandatory', 'aspirational')),
    measure    VARCHAR NOT NULL CHECK (measure IN ('new-sales-points', 'operating-sales-points', 'new-centers', 'operating-centers')),
    scope      VARCHAR NOT NULL CHECK (scope IN ('each', 'together')),  -- each district by itself, or all in sum
    minimum    INTEGER NOT NULL CHECK (minimum >= 0),
    maximum    INTEGER CHECK (maximum >= minimum),                      -- null: no top
    is_capped  BOOLEAN NOT NULL                                         -- above the top the rule is not kept; else it is no fault (I05)
);

CREATE TABLE rule_districts (
    plan      VARCHAR NOT NULL,
    rule      VARCHAR NOT NULL,
    district  VARCHAR NOT NULL  -- the code of the statistics office: '018' is Gia Lâm
);

-- The windows of one rule do not overlap.
CREATE TABLE rule_windows (
    plan          VARCHAR NOT NULL,
    rule          VARCHAR NOT NULL,
    window_start  DATE NOT NULL,
    window_end    DATE NOT NULL CHECK (window_end >= window_start)  -- both ends inclusive; the end is the due day
);

CREATE TABLE establishments (
    register       VARCHAR NOT NULL,
    establishment  VARCHAR NOT NULL,  -- distinct within a register
    kind           VARCHAR NOT NULL CHECK (kind IN ('sales-point', 'center')),
    district       VARCHAR NOT NULL,
    opened_on      DATE,                             -- I02, I09: the day it opened for operation; null: planned, and counts for nothing
    closed_on      DATE CHECK (closed_on >= opened_on)  -- the first day on which it is open no more
);

CREATE TABLE audits (
    audit     INTEGER NOT NULL,
    plan      VARCHAR NOT NULL,
    register  VARCHAR NOT NULL,
    coverage  VARCHAR NOT NULL CHECK (coverage IN ('complete', 'partial')),
    as_of     DATE NOT NULL,                       -- the day is over; what is dated on or before it is known
    horizon   DATE NOT NULL CHECK (horizon >= as_of)  -- a remedy looks at windows that begin by this day
);
