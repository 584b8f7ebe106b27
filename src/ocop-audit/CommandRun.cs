using OcopAudit.Arguments;

namespace OcopAudit;

/// <summary>One run of a command, in one language, to the screen or to a file: what it reads, prints and refuses.</summary>
internal sealed class CommandRun(TextWriter output, TextWriter error, string? outFile, TextLanguage language)
{
    /// <summary>The language of the run.</summary>
    public TextLanguage Language => language;

    /// <summary>Whether anything was refused so far.</summary>
    public bool IsRefused { get; private set; }

    /// <summary>Whether the output goes to a terminal.</summary>
    public bool IsTerminal => outFile is null && ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected;

    /// <summary>Prints a reason why the run is refused.</summary>
    public void Refuse(BilingualText reason)
    {
        IsRefused = true;
        error.WriteLine(SafeText.OneLine(reason.In(language)));
    }

    /// <summary>Prints why the run is refused, and ends it.</summary>
    public int Refused(params BilingualText[] reasons)
    {
        Array.ForEach(reasons, Refuse);
        return ExitCode.BadInput;
    }

    /// <summary>Refuses an output file that is also an input.</summary>
    /// <param name="inputs">The inputs as they were named; a shipped plan or null is not a file.</param>
    public void RefuseOverwriting(IEnumerable<string?> inputs)
    {
        if (outFile is not null && inputs.OfType<string>().Any(input => ShippedPlans.Find(input) is null && OutputFile.IsSame(outFile, input)))
            Refuse(RefusedArgument.Text(
                outFile,
                "vừa là tệp vào vừa là tệp kết quả; chọn tên khác cho tệp kết quả",
                "is both input and output; name another file for the output"));
    }

    /// <summary>Finds a plan, plan 312 by default; refuses the run if there is none.</summary>
    public OcopPlan? FindPlan(string? name) => name is null ? HanoiPlan312.Plan : PlanFile.Find(name, Refuse);

    /// <summary>Reads a register, and reports columns that were not used and all errors.</summary>
    /// <returns>The reading with its register; null if there are errors.</returns>
    public RegisterReading? Read(RegisterSource source)
    {
        RegisterReading reading = ReadingProgress.While(source.Read, source.Size, language);
        if (!source.IsShipped)
            ReportIgnored(reading);
        if (reading.Register is not null)
            return reading;
        Report(reading.Errors);
        return null;
    }

    /// <summary>Prints a result that says nothing about a breach.</summary>
    public int Print(Action<TextWriter> write) => TryPrint(write) ? ExitCode.NoBreach : ExitCode.BadInput;

    /// <summary>Prints a result, to the screen or to the output file.</summary>
    /// <returns>Whether it was written; if not, the reason is printed.</returns>
    public bool TryPrint(Action<TextWriter> write) => TryWrite(() =>
    {
        if (outFile is null)
            write(output);
        else
            OutputFile.Write(outFile, write);
    });

    /// <summary>Writes, and refuses the run if that is impossible.</summary>
    public bool TryWrite(Action write)
    {
        try
        {
            write();
            return true;
        }
        catch (OverflowException)
        {
            Refuse(new BilingualText(
                "Số phải mở cộng lại vượt quá 2147483647; giảm các mức đặt ra của kế hoạch.",
                "The openings asked for pass 2147483647 in all; lower the numbers of the plan."));
            return false;
        }
        catch (Exception exception) when (OutputFile.IsUnwritable(exception))
        {
            Refuse(OutputFile.Refusal(outFile, exception));
            return false;
        }
    }

    private void ReportIgnored(RegisterReading reading)
    {
        foreach ((string file, ImmutableArray<string> columns) in reading.IgnoredColumns)
        {
            error.WriteLine(SafeText.OneLine(language == TextLanguage.Vietnamese
                ? $"{file}: các cột không dùng đến: {string.Join(", ", columns)}"
                : $"{file}: columns not used: {string.Join(", ", columns)}"));
        }
    }

    private void Report(ImmutableArray<InputError> errors)
    {
        foreach (InputError wrong in errors)
            error.WriteLine(wrong.In(language));
        error.WriteLine(language == TextLanguage.Vietnamese
            ? $"{errors.Length} lỗi; chưa đánh giá gì."
            : $"{errors.Length} {(errors.Length == 1 ? "fault" : "faults")}; nothing was assessed.");
    }
}
