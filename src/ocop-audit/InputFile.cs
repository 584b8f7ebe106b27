using OcopAudit.Arguments;

namespace OcopAudit;

/// <summary>Opens a document that is named on the command line, and says why one cannot be read.</summary>
internal static class InputFile
{
    /// <summary>Why a folder is neither read nor written as a file.</summary>
    public static readonly BilingualText IsDirectory = new("đây là thư mục; nêu tên một tệp", "this is a directory; name a file");

    public static Stream Open(string path) =>
        Directory.Exists(path) ? throw new IsDirectoryException() : File.OpenRead(path);

    /// <summary>Whether an exception says that a file cannot be read.</summary>
    public static bool IsUnreadable(Exception exception) => exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    /// <summary>The file, why it cannot be read, and what to do.</summary>
    public static BilingualText Refusal(string path, Exception exception)
    {
        BilingualText reason = exception switch
        {
            IsDirectoryException => IsDirectory,
            FileNotFoundException or DirectoryNotFoundException or ArgumentException => new(
                "không có tệp này; kiểm tra lại đường dẫn",
                "no such file; check the path"),
            UnauthorizedAccessException => new(
                "không có quyền đọc tệp này; kiểm tra quyền truy cập",
                "no permission to read the file; check its permissions"),
            _ => new($"không đọc được tệp: {exception.Message}", $"the file cannot be read: {exception.Message}"),
        };
        return RefusedArgument.Text(path, reason.Vietnamese, reason.English);
    }

    private sealed class IsDirectoryException : IOException;
}
