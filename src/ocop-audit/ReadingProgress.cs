using Spectre.Console;

namespace OcopAudit;

/// <summary>Shows on the terminal how far reading a long file has come; shows nothing where standard error is not a terminal.</summary>
internal static class ReadingProgress
{
    private const long LongFile = 10_000_000;

    public static T While<T>(Func<IProgress<(long Position, long Length)>?, T> read, long size, TextLanguage language)
    {
        if (size < LongFile || Console.IsErrorRedirected)
            return read(null);
        IAnsiConsole terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return terminal.Progress().AutoClear(true).HideCompleted(true).Start(context =>
        {
            ProgressTask task = context.AddTask(language == TextLanguage.Vietnamese ? "Đọc sổ" : "Reading the register");
            return read(new Progress(at => (task.MaxValue, task.Value) = (at.Length, at.Position)));
        });
    }

    // Unlike System.Progress, tells at once and on the same thread.
    private sealed class Progress(Action<(long Position, long Length)> report) : IProgress<(long Position, long Length)>
    {
        public void Report((long Position, long Length) value) => report(value);
    }
}
