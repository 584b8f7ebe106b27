using DuckDB.NET.Data;

// The same by DuckDB in memory, in SQL.
using var connection = new DuckDBConnection("DataSource=:memory:");
connection.Open();
using DuckDBCommand command = connection.CreateCommand();
command.CommandText =
    """
    CREATE TABLE establishments (kind VARCHAR, district VARCHAR, opened DATE, closed DATE);
    INSERT INTO establishments VALUES ('sales-point', '018', DATE '2023-03-01', NULL);
    CREATE TABLE quotas (place INTEGER, rule VARCHAR, kind VARCHAR, counted_from DATE, due DATE, minimum INTEGER);
    INSERT INTO quotas VALUES
        (1, 'annual-minimum', 'sales-point', DATE '2023-01-01', DATE '2023-12-31', 1),
        (2, 'annual-minimum', 'sales-point', DATE '2024-01-01', DATE '2024-12-31', 1),
        (3, 'annual-minimum', 'sales-point', DATE '2025-01-01', DATE '2025-12-31', 1),
        (4, 'pilot-center', 'center', DATE '0001-01-01', DATE '2023-12-31', 1);
    """;
command.ExecuteNonQuery();
command.CommandText =
    """
    WITH today AS (SELECT DATE '2023-12-31' AS day),
    counted AS (
        SELECT place, rule, counted_from, due, minimum, count(opened) AS achieved
        FROM quotas LEFT JOIN establishments
            ON establishments.kind = quotas.kind AND district = '018' AND opened BETWEEN counted_from AND due
                AND opened <= (SELECT day FROM today)
        GROUP BY ALL)
    SELECT rule, year(due), CASE
        WHEN achieved >= minimum THEN 'met'
        WHEN day < counted_from THEN 'not-started'
        WHEN day < due THEN 'pending'
        ELSE 'missed' END, achieved
    FROM counted, today
    ORDER BY place
    """;
using DuckDBDataReader rows = command.ExecuteReader();
while (rows.Read())
    Console.WriteLine($"{rows.GetString(0)} {rows.GetInt64(1)} {rows.GetString(2)} {rows.GetInt64(3)}");
