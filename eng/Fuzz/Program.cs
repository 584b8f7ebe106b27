using System.CommandLine;
using System.Text;
using Ocop.Domain.Fuzz;
using Ocop.Domain.Reporting;

// Before all else: in what eng/fuzz-guided.sh has instrumented no code may run until the fuzzer is there to count.
if (args is [GuidedRun.Command, var guided])
    return GuidedRun.Go(guided);

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
Option<long> executions = new("--executions") { Description = "How many inputs the parsers of text are tried on, together.", DefaultValueFactory = _ => 1_000_000 };
Option<int> seconds = new("--seconds") { Description = "How long each kind of file, and the command line, is tried.", DefaultValueFactory = _ => 30 };
Option<int> seed = new("--seed") { Description = "Makes the inputs: the same seed makes the same.", DefaultValueFactory = _ => 1 };
Option<string[]> only = new("--target") { Description = "Only these targets.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
only.AcceptOnlyFromAmong([.. FuzzTargets.All.Select(target => target.Name)]);
RootCommand fuzz = new("Tries everything that takes text or bytes on inputs made of the corpus. Exits with 1 where something is found.") { executions, seconds, seed, only };
fuzz.SetAction(parsed =>
{
    string[] names = parsed.GetValue(only)!;
    FuzzTarget[] targets = [.. FuzzTargets.All.Where(target => names.Length == 0 || names.Contains(target.Name))];
    int shares = targets.Sum(target => target.Share);
    var report = new FuzzReport(Console.Out, parsed.GetValue(seed));
    foreach (FuzzTarget target in targets)
    {
        if (target.Share > 0)
            report.Run(target, parsed.GetValue(executions) * target.Share / shares, Timeout.InfiniteTimeSpan);
        else
            report.Run(target, long.MaxValue, TimeSpan.FromSeconds(parsed.GetValue(seconds)));
    }

    return report.Print() == 0 ? 0 : 1;
});

Option<LocalDate> day = new("--as-of") { Required = true, CustomParser = argument => DayPatterns.TryParse(argument.Tokens[0].Value, out LocalDate given) ? given : throw new FormatException(argument.Tokens[0].Value) };
Option<bool> readings = new("--readings") { Description = "Compare the readings of the plan, and look ahead to its end." };
Command printed = new("record", "Prints a record for the corpus of audit-record, which states the version of the library.") { day, readings };
printed.SetAction(parsed => Console.Out.Write(DocumentChecks.RecordAsOf(parsed.GetValue(day), parsed.GetValue(readings) ? new LocalDate(2025, 12, 31) : null, parsed.GetValue(readings))));
fuzz.Add(printed);
return fuzz.Parse(args).Invoke();
