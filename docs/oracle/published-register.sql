-- The published register that the audit program brings along, as of the end of 2023: run it from the top of the repository, after
-- 1-given.sql, 2-verdicts.sql, 3-remedy.sql, 4-least.sql and hanoi-plan-312.sql.

INSERT INTO establishments (register, establishment, kind, district, opened_on, closed_on)
SELECT 'published', id, records.kind, districts.district, opened_on, NULL
FROM (
    SELECT id, district AS name, opened_on, 'sales-point' AS kind FROM 'src/Ocop.Domain.Reporting/data/published-points.csv'
    UNION ALL
    SELECT id, district, opened_on, 'center' FROM 'src/Ocop.Domain.Reporting/data/published-centers.csv') AS records
JOIN districts USING (name);

INSERT INTO audits (audit, plan, register, coverage, as_of, horizon)
VALUES (1, '312/KH-UBND', 'published', 'partial', '2023-12-31', '2023-12-31');

SELECT rule, status, count(*) AS quotas FROM verdicts GROUP BY rule, status ORDER BY rule, status;
SELECT openings FROM least_openings;
