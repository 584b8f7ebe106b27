-- What the plan asks of whom, what was counted, and the verdict.

-- What each measure counts, and how: a flow counts openings within the window, a stock counts what is open on a day.
CREATE VIEW measures AS
FROM (VALUES
    ('new-sales-points',       'sales-point', 'flow'),   -- C01, C02
    ('operating-sales-points', 'sales-point', 'stock'),
    ('new-centers',            'center',      'flow'),
    ('operating-centers',      'center',      'stock')   -- C03, C04
) AS measures (measure, kind, way);

-- Whose establishments count: a district's own where the rule asks each, those of all its districts where it asks them together.
CREATE VIEW subjects AS
SELECT plan, rule, CASE scope WHEN 'each' THEN district ELSE 'together' END AS subject, district
FROM rules JOIN rule_districts USING (plan, rule);

-- One row for everything that an audit's plan asks: rule, subject and window.
CREATE VIEW quotas AS
SELECT audit, rule, subject, window_start, window_end, strength, kind, way, minimum, maximum, is_capped,
       plan, register, coverage, as_of, horizon
FROM audits
JOIN rules USING (plan)
JOIN measures USING (measure)
JOIN rule_windows USING (plan, rule)
JOIN (SELECT DISTINCT plan, rule, subject FROM subjects) USING (plan, rule);

-- The establishments that a quota could count, and whether it does. I03: each window counts its own openings.
CREATE VIEW looked_at AS
SELECT audit, rule, subject, window_start, establishment,
       CASE way
           -- I04: what was opened stays counted, closed or not.
           WHEN 'flow' THEN opened_on BETWEEN window_start AND window_end AND opened_on <= as_of
           -- I06: also what opened before the window.
           WHEN 'stock' THEN opened_on <= as_of AND (closed_on IS NULL OR closed_on > as_of)
       END AS is_counted,
       CASE way
           WHEN 'flow' THEN opened_on BETWEEN window_start AND window_end AND opened_on <= as_of
           WHEN 'stock' THEN opened_on <= least(as_of, window_end) AND (closed_on IS NULL OR closed_on > least(as_of, window_end))
       END AS was_counted_by_due,
       way = 'flow' AND opened_on BETWEEN window_start AND window_end AND closed_on <= as_of AS has_closed_since
FROM quotas
JOIN subjects USING (plan, rule, subject)
JOIN establishments USING (register, kind, district);

-- The very records that were counted.
CREATE VIEW evidence AS
SELECT audit, rule, subject, window_start, establishment
FROM looked_at
WHERE is_counted;

CREATE VIEW counts AS
SELECT audit, rule, subject, window_start,
       count(*) FILTER (WHERE is_counted) AS achieved,
       count(*) FILTER (WHERE was_counted_by_due) AS achieved_by_due,
       count(*) FILTER (WHERE has_closed_since) AS closed_since
FROM looked_at
GROUP BY audit, rule, subject, window_start;

CREATE VIEW measured AS
SELECT quotas.*,
       coalesce(achieved, 0) AS achieved,
       coalesce(achieved_by_due, 0) AS achieved_by_due,
       coalesce(closed_since, 0) AS closed_since
FROM quotas
LEFT JOIN counts USING (audit, rule, subject, window_start);

-- The first line that applies. The due day itself is over when the audit is made as of it.
CREATE VIEW judged AS
SELECT *,
       CASE
           WHEN achieved > maximum THEN 'exceeded'
           WHEN way = 'flow' AND achieved >= minimum THEN 'met'
           WHEN way = 'stock' AND achieved >= minimum AND (as_of < window_end OR achieved_by_due >= minimum) THEN 'met'
           WHEN way = 'stock' AND achieved >= minimum THEN 'met-late'
           WHEN as_of < window_start THEN 'not-started'
           WHEN as_of < window_end THEN 'pending'
           WHEN coverage = 'partial' THEN 'unproven'  -- I10
           WHEN way = 'stock' AND achieved_by_due >= minimum THEN 'lapsed'
           ELSE 'missed'
       END AS status
FROM measured;

CREATE VIEW verdicts AS
SELECT *,
       greatest(0, minimum - achieved) AS shortfall,
       coalesce(greatest(0, achieved - maximum), 0) AS surplus,
       greatest(0, window_end - as_of) AS days_left,
       -- An aspiration is never breached.
       strength = 'mandatory' AND (status IN ('missed', 'lapsed') OR (is_capped AND status = 'exceeded')) AS is_breach
FROM judged;
