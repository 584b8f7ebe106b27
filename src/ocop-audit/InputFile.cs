using PlanAudit.Arguments;
using PlanAudit.Reading;

namespace PlanAudit;

/// <summary>Opens a document that is named on the command line, and says why one cannot be read.</summary>
internal static class InputFile
{
    public static Stream Open(string path) =>
        Directory.Exists(path) ? throw new IsDirectoryException() : File.OpenRead(path);

    /// <summary>Whether an exception says that a file cannot be read.</summary>
    public static bool IsUnreadable(Exception exception) => exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    /// <summary>The file, why it cannot be read, and what to do.</summary>
    public static BilingualText Refusal(string path, Exception exception)
    {
        BilingualText reason = exception switch
        {
            IsDirectoryException => Reasons.IsDirectory,
            FileNotFoundException or DirectoryNotFoundException or ArgumentException => Reasons.MissingFile,
            UnauthorizedAccessException => new("không có quyền đọc tệp này; kiểm tra quyền truy cập", "no permission to read the file; check its permissions"),
            _ => Reasons.CannotRead(exception.Message),
        };
        return RefusedArgument.Text(path, reason.Vietnamese, reason.English);
    }

    private sealed class IsDirectoryException : IOException;
}
