-- Plan 312/KH-UBND of the People's Committee of Hà Nội, December 2022, as rows for 1-given.sql.

-- The 30 district-level units of the plan's time, by the codes of the statistics office.
CREATE TABLE districts (district VARCHAR NOT NULL, name VARCHAR NOT NULL, kind VARCHAR NOT NULL);
INSERT INTO districts VALUES
    ('001', 'Ba Đình', 'urban-district'),
    ('002', 'Hoàn Kiếm', 'urban-district'),
    ('003', 'Tây Hồ', 'urban-district'),
    ('004', 'Long Biên', 'urban-district'),
    ('005', 'Cầu Giấy', 'urban-district'),
    ('006', 'Đống Đa', 'urban-district'),
    ('007', 'Hai Bà Trưng', 'urban-district'),
    ('008', 'Hoàng Mai', 'urban-district'),
    ('009', 'Thanh Xuân', 'urban-district'),
    ('016', 'Sóc Sơn', 'rural-district'),
    ('017', 'Đông Anh', 'rural-district'),
    ('018', 'Gia Lâm', 'rural-district'),
    ('019', 'Nam Từ Liêm', 'urban-district'),
    ('020', 'Thanh Trì', 'rural-district'),
    ('021', 'Bắc Từ Liêm', 'urban-district'),
    ('250', 'Mê Linh', 'rural-district'),
    ('268', 'Hà Đông', 'urban-district'),
    ('269', 'Sơn Tây', 'town'),
    ('271', 'Ba Vì', 'rural-district'),
    ('272', 'Phúc Thọ', 'rural-district'),
    ('273', 'Đan Phượng', 'rural-district'),
    ('274', 'Hoài Đức', 'rural-district'),
    ('275', 'Quốc Oai', 'rural-district'),
    ('276', 'Thạch Thất', 'rural-district'),
    ('277', 'Chương Mỹ', 'rural-district'),
    ('278', 'Thanh Oai', 'rural-district'),
    ('279', 'Thường Tín', 'rural-district'),
    ('280', 'Phú Xuyên', 'rural-district'),
    ('281', 'Ứng Hòa', 'rural-district'),
    ('282', 'Mỹ Đức', 'rural-district');

-- C03: the units that build a pilot center: Gia Lâm, Sơn Tây, Chương Mỹ, Thường Tín, Phú Xuyên.
CREATE TABLE pilots (district VARCHAR NOT NULL);
INSERT INTO pilots VALUES ('018'), ('269'), ('277'), ('279'), ('280');

INSERT INTO rules (plan, rule, strength, measure, scope, minimum, maximum, is_capped) VALUES
    ('312/KH-UBND', 'annual-minimum', 'mandatory',    'new-sales-points',  'each',     1,  NULL, false),  -- C01
    ('312/KH-UBND', 'city-target',    'aspirational', 'new-sales-points',  'together', 20, 30,   false),  -- C02, I05
    ('312/KH-UBND', 'pilot-center',   'mandatory',    'operating-centers', 'each',     1,  NULL, false),  -- C03
    ('312/KH-UBND', 'center-rollout', 'aspirational', 'operating-centers', 'each',     1,  NULL, false);  -- C04

INSERT INTO rule_windows (plan, rule, window_start, window_end) VALUES
    ('312/KH-UBND', 'annual-minimum', '2023-01-01', '2023-12-31'),  -- I01
    ('312/KH-UBND', 'annual-minimum', '2024-01-01', '2024-12-31'),
    ('312/KH-UBND', 'annual-minimum', '2025-01-01', '2025-12-31'),  -- I08
    ('312/KH-UBND', 'city-target',    '2023-01-01', '2023-12-31'),
    ('312/KH-UBND', 'pilot-center',   '2023-01-01', '2023-12-31'),
    ('312/KH-UBND', 'center-rollout', '2024-01-01', '2025-12-31');

INSERT INTO rule_districts (plan, rule, district)
SELECT '312/KH-UBND', 'annual-minimum', district FROM districts
UNION ALL
SELECT '312/KH-UBND', 'city-target', district FROM districts
UNION ALL
SELECT '312/KH-UBND', 'pilot-center', district FROM pilots
UNION ALL
-- I07: the rural districts that remain; urban districts are not addressed, nor is Sơn Tây, a town.
SELECT '312/KH-UBND', 'center-rollout', district FROM districts WHERE kind = 'rural-district' AND district NOT IN (FROM pilots);
