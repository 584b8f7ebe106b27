using DuckDB.NET.Data;
using DuckDBDateOnly = DuckDB.NET.Native.DuckDBDateOnly;

namespace Ocop.Domain.Tests.Oracle;

/// <summary>The second definition, <c>docs/oracle</c>, run by DuckDB. It answers for many audits at a time.</summary>
internal sealed class SqlOracle : IDisposable
{
    private static readonly string[] Given =
        ["rules", "rule_districts", "rule_windows", "establishments", "audits", "actions", "action_districts", "bounds", "bound_needs"];

    private static readonly string Folder = Path.Combine(SourceTree.Root, "docs", "oracle");

    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    /// <param name="change">A change of its text, to see that a wrong definition does not pass.</param>
    public SqlOracle(Func<string, string>? change = null)
    {
        _connection.Open();
        // Paths in the files start at the top of the repository.
        Execute($"SET file_search_path = '{SourceTree.Root.Replace("'", "''", StringComparison.Ordinal)}'");
        foreach (string file in Directory.EnumerateFiles(Folder, "?-*.sql").Order(StringComparer.Ordinal))
        {
            string text = File.ReadAllText(file);
            Execute(change?.Invoke(text) ?? text);
        }
    }

    /// <summary>Runs another of its files.</summary>
    public void Run(string file) => Execute(File.ReadAllText(Path.Combine(Folder, file)));

    /// <summary>The rows of a query, a line each.</summary>
    public IEnumerable<string> Lines(string query) => Rows(query).Select(row => AnswerLine.Of(row));

    /// <summary>What the oracle says of each audit, line by line, and what it finds wrong with the library's certificate.</summary>
    public ILookup<int, string> Ask(IReadOnlyList<Tangle> audits)
    {
        Load(audits);
        return Answers(
            ("verdict", "SELECT audit, rule, subject, window_start, status, achieved, achieved_by_due, closed_since, shortfall, surplus, days_left, is_breach FROM verdicts"),
            ("evidence", "SELECT audit, rule, subject, window_start, establishment FROM evidence"),
            ("need", "SELECT audit, rule, subject, window_start, missing, first_day, last_day FROM needs"),
            ("beyond-repair", "SELECT audit, rule, subject, window_start FROM beyond_repair"),
            ("left lacking:", "SELECT audit, rule, subject, window_start, missing, opened FROM left_lacking"),
            ("broken bound:", "SELECT audit, bound, kind, district, day, weight FROM broken_bounds"),
            ("shared opening:", "SELECT audit, kind, district, day, bounds FROM shared_openings"));
    }

    /// <summary>The least openings of each audit, found by trying every way.</summary>
    public ILookup<int, string> AskForTheLeast(IReadOnlyList<Tangle> audits)
    {
        Load(audits);
        return Answers(
            ("least", "SELECT audit, openings FROM least_openings"),
            ("overrun", "SELECT audit, rule, subject, window_start, forced FROM overruns"));
    }

    public void Dispose() => _connection.Dispose();

    private void Load(IReadOnlyList<Tangle> audits)
    {
        foreach (string table in Given)
            Execute($"DELETE FROM {table}");
        Fill("audits", audits, (number, audit, add) => add(
            number, Name(number), Name(number), EnumToken.Of(audit.Situation.Register.Coverage), audit.Situation.AsOf, audit.Horizon));
        Fill("rules", audits, (number, audit, add) =>
        {
            foreach (PlanRule rule in audit.Situation.Plan.Rules)
            {
                add(
                    Name(number), rule.Id, EnumToken.Of(rule.Strength), rule.Measure.ToString(), rule.Scope.IsTogether ? "together" : "each",
                    rule.Range.Minimum, rule.Range.Maximum, rule.Range.IsCapped);
            }
        });
        Fill("rule_districts", audits, (number, audit, add) =>
        {
            foreach (PlanRule rule in audit.Situation.Plan.Rules)
            {
                foreach (District district in rule.Scope.Districts)
                    add(Name(number), rule.Id, district.Code);
            }
        });
        Fill("rule_windows", audits, (number, audit, add) =>
        {
            foreach (PlanRule rule in audit.Situation.Plan.Rules)
            {
                foreach (DateInterval window in rule.Windows)
                    add(Name(number), rule.Id, window.Start, window.End);
            }
        });
        Fill("establishments", audits, (number, audit, add) =>
        {
            foreach (Establishment record in audit.Situation.Register.Establishments)
                add(Name(number), record.Id, EnumToken.Of(record.Kind), record.District.Code, record.OpenedOn, record.ClosedOn);
        });
        LoadRemedies([.. audits.Select(audit => audit.FindRemedy())]);
    }

    private void LoadRemedies(IReadOnlyList<Remedy> remedies)
    {
        Fill("actions", remedies, (number, remedy, add) =>
        {
            for (int place = 0; place < remedy.Actions.Length; place++)
            {
                RemedyAction action = remedy.Actions[place];
                add(number, place, EnumToken.Of(action.Kind), action.Count, action.From, action.By);
            }
        });
        Fill("action_districts", remedies, (number, remedy, add) =>
        {
            for (int place = 0; place < remedy.Actions.Length; place++)
            {
                foreach (District district in remedy.Actions[place].Subject)
                    add(number, place, district.Code);
            }
        });
        Fill("bounds", remedies, (number, remedy, add) =>
        {
            for (int place = 0; place < remedy.Bounds.Length; place++)
                add(number, place, remedy.Bounds[place].Capacity);
        });
        Fill("bound_needs", remedies, (number, remedy, add) =>
        {
            for (int place = 0; place < remedy.Bounds.Length; place++)
            {
                foreach ((RemedyNeed Need, long Weight) share in remedy.Bounds[place].WeightedNeeds)
                    add([number, place, .. LibraryAnswers.KeyOf(share.Need.Quota), share.Weight]);
            }
        });
    }

    private static string Name(int number) => AnswerLine.Of(number);

    private void Fill<T>(string table, IReadOnlyList<T> items, Action<int, T, AddRow> addRowsOf)
    {
        using DuckDBAppender appender = _connection.CreateAppender(table);
        for (int number = 0; number < items.Count; number++)
            addRowsOf(number, items[number], values => Add(appender.CreateRow(), values));
    }

    private static void Add(IDuckDBAppenderRow row, object?[] values)
    {
        foreach (object? value in values)
        {
            row = value switch
            {
                null => row.AppendNullValue(),
                int number => row.AppendValue((int?)number),
                long number => row.AppendValue((long?)number),
                bool flag => row.AppendValue((bool?)flag),
                LocalDate day => row.AppendValue(new DuckDBDateOnly(day.Year, (byte)day.Month, (byte)day.Day)),
                string text => row.AppendValue(text),
                _ => throw new ArgumentException($"No column holds a {value.GetType()}.", nameof(values)),
            };
        }

        row.EndRow();
    }

    private ILookup<int, string> Answers(params (string Name, string Query)[] questions) =>
        questions
            .SelectMany(question => Rows(question.Query), (question, row) => (Audit: (int)row[0]!, Line: AnswerLine.Of([question.Name, .. row.AsSpan(1)])))
            .ToLookup(answer => answer.Audit, answer => answer.Line);

    private IEnumerable<object?[]> Rows(string query)
    {
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = query;
        using DuckDBDataReader reader = command.ExecuteReader();
        while (reader.Read())
            yield return [.. Enumerable.Range(0, reader.FieldCount).Select(column => ValueOf(reader, column))];
    }

    private static object? ValueOf(DuckDBDataReader reader, int column)
    {
        if (reader.IsDBNull(column))
            return null;
        if (reader.GetDataTypeName(column) != "Date")
            return reader.GetValue(column);
        DuckDBDateOnly day = reader.GetFieldValue<DuckDBDateOnly>(column);
        return new LocalDate(day.Year, day.Month, day.Day);
    }

    private void Execute(string sql)
    {
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private delegate void AddRow(params object?[] values);
}
