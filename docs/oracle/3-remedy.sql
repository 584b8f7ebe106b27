-- What can still be satisfied, what cannot, and a check of the certificate that a remedy carries.

-- What lacks something that an opening after the as-of day can still give. It counts from the first day to the last;
-- a stock whose due day is over can be had late, with no last day.
CREATE VIEW needs AS
SELECT audit, plan, rule, subject, window_start, kind, strength,
       shortfall AS missing,
       CASE way WHEN 'flow' THEN greatest(window_start, as_of + 1) ELSE as_of + 1 END AS first_day,
       CASE WHEN as_of < window_end THEN window_end END AS last_day
FROM verdicts
WHERE shortfall > 0
  AND as_of < DATE '9999-12-31'  -- after it the calendar has no day left
  AND (status = 'pending'
       OR (status = 'not-started' AND window_start <= horizon)
       OR (way = 'stock' AND status IN ('missed', 'lapsed', 'unproven')));

-- What no opening can satisfy any more: openings whose window is over.
CREATE VIEW beyond_repair AS
SELECT audit, rule, subject, window_start
FROM verdicts
WHERE shortfall > 0
  AND (as_of >= window_end OR (as_of >= window_start AND as_of = DATE '9999-12-31'))
  AND (way = 'flow' OR as_of = DATE '9999-12-31');

-- The openings that have to be considered: in any district, on the first day of any need. An opening on another day may as well
-- be moved back to the last of these before it: the needs that counted it still do.
CREATE VIEW openings AS
SELECT DISTINCT audit, kind, district, day
FROM needs
JOIN subjects USING (plan, rule, subject)
JOIN (SELECT DISTINCT audit, kind, first_day AS day FROM needs) USING (audit, kind);

-- Which opening counts for which need.
CREATE VIEW serves AS
SELECT audit, kind, district, day, rule, subject, window_start
FROM openings
JOIN needs USING (audit, kind)
JOIN subjects USING (plan, rule, subject, district)
WHERE day >= first_day AND (last_day IS NULL OR day <= last_day);

-- A remedy as given: the witness, who opens how many from when to when (no last day: late already) ...
CREATE TABLE actions (
    audit      INTEGER NOT NULL,
    action     INTEGER NOT NULL,
    kind       VARCHAR NOT NULL,
    count      INTEGER NOT NULL CHECK (count >= 1),
    first_day  DATE NOT NULL,
    last_day   DATE
);

CREATE TABLE action_districts (
    audit     INTEGER NOT NULL,
    action    INTEGER NOT NULL,
    district  VARCHAR NOT NULL  -- any of these will do
);

-- ... and the bounds: needs with weights, of which no opening gathers more than the capacity.
CREATE TABLE bounds (
    audit     INTEGER NOT NULL,
    bound     INTEGER NOT NULL,
    capacity  BIGINT NOT NULL CHECK (capacity >= 1)
);

CREATE TABLE bound_needs (
    audit         INTEGER NOT NULL,
    bound         INTEGER NOT NULL,
    rule          VARCHAR NOT NULL,
    subject       VARCHAR NOT NULL,
    window_start  DATE NOT NULL,
    weight        BIGINT NOT NULL CHECK (weight >= 1)
);

-- The actions of which every opening counts for a need, wherever and whenever it takes place within their terms.
CREATE VIEW actions_for_needs AS
SELECT audit, rule, subject, window_start, action, count
FROM needs
JOIN actions USING (audit, kind)
JOIN action_districts USING (audit, action)
LEFT JOIN subjects USING (plan, rule, subject, district)
WHERE actions.first_day >= needs.first_day AND (needs.last_day IS NULL OR actions.last_day <= needs.last_day)
GROUP BY audit, rule, subject, window_start, action, count
HAVING count(*) = count(subjects.plan);  -- none of its districts is outside the subject

-- Enough: no rows are expected here. A row is a need that the actions leave lacking.
CREATE VIEW left_lacking AS
SELECT audit, rule, subject, window_start, missing, coalesce(sum(count), 0) AS opened
FROM needs
LEFT JOIN actions_for_needs USING (audit, rule, subject, window_start)
GROUP BY audit, rule, subject, window_start, missing
HAVING opened < missing;

-- What one opening gathers of the weights of one bound.
CREATE VIEW gathered AS
SELECT audit, kind, district, day, bound, sum(weight) AS weight
FROM serves
JOIN bound_needs USING (audit, rule, subject, window_start)
GROUP BY audit, kind, district, day, bound;

-- No fewer: no rows are expected here. A row is a bound that is none, since an opening gathers more than its capacity ...
CREATE VIEW broken_bounds AS
SELECT audit, bound, kind, district, day, weight
FROM gathered
JOIN bounds USING (audit, bound)
WHERE weight > capacity;

-- ... or an opening that two bounds would count, so that they do not add up.
CREATE VIEW shared_openings AS
SELECT audit, kind, district, day, count(*) AS bounds
FROM gathered
GROUP BY audit, kind, district, day
HAVING count(*) > 1;

-- The openings that the remedy asks for, and those that its bounds show to be needed. Where they are equal, it is the least.
CREATE VIEW openings_asked AS
SELECT audit, coalesce(asked, 0) AS asked, coalesce(shown, 0) AS shown
FROM audits
LEFT JOIN (SELECT audit, sum(count) AS asked FROM actions GROUP BY audit) USING (audit)
LEFT JOIN (
    SELECT audit, sum(openings) AS shown
    FROM (
        SELECT audit, bound, (sum(weight * missing) + capacity - 1) // capacity AS openings
        FROM bounds
        JOIN bound_needs USING (audit, bound)
        JOIN needs USING (audit, rule, subject, window_start)
        GROUP BY audit, bound, capacity)
    GROUP BY audit) USING (audit);
