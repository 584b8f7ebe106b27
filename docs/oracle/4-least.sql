-- The least openings, found by trying every way. For plans whose needs overlap crosswise, where bounds alone do not show the least.

-- What is to be satisfied together: all the needs of an audit (task 'all'); and, for every quota whose range has a top, the
-- mandatory needs that only openings which it counts can satisfy: they alone may force its count over the top (I05).
CREATE VIEW tasks AS
SELECT audit, 'all' AS task, rule, subject, window_start, missing
FROM needs
UNION ALL
SELECT needs.audit, concat_ws(' ', tops.rule, tops.subject, tops.window_start), needs.rule, needs.subject, needs.window_start, missing
FROM needs
JOIN verdicts AS tops
  ON tops.audit = needs.audit AND tops.kind = needs.kind AND tops.maximum IS NOT NULL
 AND (tops.way = 'stock' OR (needs.first_day >= tops.window_start AND needs.last_day <= tops.window_end))
WHERE needs.strength = 'mandatory'
  AND NOT EXISTS (
      FROM subjects AS own
      WHERE own.plan = needs.plan AND own.rule = needs.rule AND own.subject = needs.subject
        AND own.district NOT IN (
            SELECT theirs.district FROM subjects AS theirs
            WHERE theirs.plan = tops.plan AND theirs.rule = tops.rule AND theirs.subject = tops.subject));

-- The needs of a task, numbered: those of single districts first, district by district.
CREATE VIEW numbered AS
SELECT *, row_number() OVER (PARTITION BY audit, task ORDER BY subject = 'together', subject, rule, window_start) AS number
FROM tasks;

-- What an opening serves, as the list of their numbers; two openings that serve the same are one option.
CREATE VIEW possible AS
SELECT DISTINCT audit, task, list(number ORDER BY number) AS served
FROM serves
JOIN numbered USING (audit, rule, subject, window_start)
GROUP BY audit, task, kind, district, day;

-- An opening that serves all that another serves, and more, is never the worse choice: the other is left out.
CREATE VIEW options AS
SELECT audit, task, served
FROM possible AS one
WHERE NOT EXISTS (
    FROM possible AS other
    WHERE other.audit = one.audit AND other.task = one.task
      AND len(other.served) > len(one.served) AND list_has_all(other.served, one.served));

-- For each need, the options that serve it, and whether there is but one.
CREATE VIEW choices AS
SELECT audit, task, number, served, count(*) OVER (PARTITION BY audit, task, number) = 1 AS is_only
FROM (SELECT audit, task, served, unnest(served) AS number FROM options);

-- Step by step from what is lacking to nothing: some opening has to serve the first need that still lacks something, and every
-- one that does is tried, once, or as often as the need lacks where it is the only one.
CREATE VIEW least AS
WITH RECURSIVE steps (audit, task, lacking, opened) AS (
    SELECT audit, task, list(missing ORDER BY number), 0::BIGINT
    FROM numbered
    GROUP BY audit, task
    UNION
    SELECT audit, task,
           list_transform(lacking, lambda missing, place: CASE WHEN list_contains(served, place) THEN greatest(0, missing - times) ELSE missing END),
           opened + times
    FROM (
        SELECT audit, task, lacking, opened, served, CASE WHEN is_only THEN lacking[first] ELSE 1 END AS times
        FROM (SELECT *, list_position(list_transform(lacking, lambda missing: missing > 0), true) AS first FROM steps)
        JOIN choices USING (audit, task)
        WHERE choices.number = first)
)
SELECT audit, task, min(opened) AS openings
FROM steps
WHERE list_sum(lacking) = 0
GROUP BY audit, task;

-- The least openings of an audit; nothing where nothing lacks.
CREATE VIEW least_openings AS
SELECT audit, coalesce(openings, 0) AS openings
FROM audits
LEFT JOIN (FROM least WHERE task = 'all') USING (audit);

-- The ranges whose top the mandatory needs alone force the count over, and by how many openings at least.
CREATE VIEW overruns AS
SELECT audit, rule, subject, window_start, openings AS forced
FROM verdicts
JOIN least USING (audit)
WHERE task = concat_ws(' ', rule, subject, window_start)
  AND achieved + openings > maximum;
