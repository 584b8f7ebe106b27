namespace TestSupport;

/// <summary>A file in memory that counts the bytes read from it.</summary>
public sealed class CountingStream(byte[] file) : MemoryStream(file, writable: false)
{
    /// <summary>Gets the number of bytes read; a byte that is read twice counts twice.</summary>
    public long BytesRead { get; private set; }

    // In a derived type, every other method that reads more than a byte calls this one.
    public override int Read(byte[] buffer, int offset, int count)
    {
        int read = base.Read(buffer, offset, count);
        BytesRead += read;
        return read;
    }

    public override int ReadByte()
    {
        int read = base.ReadByte();
        BytesRead += read < 0 ? 0 : 1;
        return read;
    }
}
