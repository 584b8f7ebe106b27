using OcopAudit.Arguments;

namespace OcopAudit;

/// <summary>Writes a file whole or not at all: what was there stays until the new content is complete.</summary>
internal static class OutputFile
{
    /// <summary>Writes a text file; through a link, the file that it leads to. A device is written to as it is.</summary>
    /// <param name="path">Where; the directory must exist.</param>
    /// <param name="write">What.</param>
    /// <exception cref="IOException">The file cannot be written; it is as it was.</exception>
    public static void Write(string path, Action<TextWriter> write) => WriteBytes(path, stream =>
    {
        using var writer = new StreamWriter(stream) { NewLine = "\n" };
        write(writer);
    });

    /// <summary>Writes a file of any kind, as <see cref="Write"/> does a text.</summary>
    /// <param name="path">Where; the directory must exist.</param>
    /// <param name="write">What.</param>
    /// <exception cref="IOException">The file cannot be written; it is as it was.</exception>
    public static void WriteBytes(string path, Action<Stream> write)
    {
        if (IsDevice(Path.GetFullPath(path)))
        {
            using var device = new FileStream(path, FileMode.Open, FileAccess.Write);
            write(device);
            return;
        }

        string target = TargetOf(path);
        if (!Directory.Exists(Path.GetDirectoryName(target)))
            throw new DirectoryNotFoundException();
        string temporary = $"{target}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (FileStream stream = File.Create(temporary))
                write(stream);
            if (!OperatingSystem.IsWindows() && File.Exists(target))
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
            File.Move(temporary, target, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>Whether an exception says that a file cannot be written.</summary>
    public static bool IsUnwritable(Exception exception) => exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    /// <summary>The file, why it cannot be written, and what to do.</summary>
    /// <param name="path">The file; null for the screen.</param>
    /// <param name="exception">What was thrown.</param>
    public static BilingualText Refusal(string? path, Exception exception)
    {
        BilingualText reason = exception switch
        {
            _ when Directory.Exists(path) => InputFile.IsDirectory,
            DirectoryNotFoundException => new(
                "không có thư mục chứa tệp này; tạo thư mục trước, hoặc chọn nơi khác",
                "there is no folder for it; make the folder first, or choose another place"),
            UnauthorizedAccessException => new(
                "không có quyền ghi vào đây; kiểm tra quyền truy cập, hoặc chọn nơi khác",
                "no permission to write there; check the permissions, or choose another place"),
            _ => new($"không ghi được: {exception.Message}", $"cannot be written: {exception.Message}"),
        };
        return path is null ? reason : RefusedArgument.Text(path, reason.Vietnamese, reason.English);
    }

    /// <summary>Whether two paths lead to the same file.</summary>
    public static bool IsSame(string path, string other) =>
        path.Length > 0 && other.Length > 0 && TargetOf(path) == TargetOf(other);

    private static string TargetOf(string path) =>
        (Path.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName : null) ?? Path.GetFullPath(path);

    // .NET does not tell a device from a file; on the systems that have device files they live here.
    private static bool IsDevice(string path) => !OperatingSystem.IsWindows() && path.StartsWith("/dev/", StringComparison.Ordinal);
}
