namespace Ocop.Domain.Reporting.Reading;

/// <summary>
/// A part of a zip as it is unpacked, with an end to what only pretends to be small: to what is read in one step, and to what is
/// read in all.
/// </summary>
/// <param name="inner">What is unpacked. Disposed with this.</param>
/// <param name="mostInStep">The most bytes read between two calls of <see cref="Step"/>.</param>
/// <param name="mostInAll">The most bytes read.</param>
internal sealed class BoundedStream(Stream inner, long mostInStep, long mostInAll) : Stream
{
    private long _inStep;
    private long _inAll;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => _inAll; set => throw new NotSupportedException(); }

    /// <summary>Says that what was read so far has been dealt with, and need not be held in memory any more.</summary>
    public void Step() => _inStep = 0;

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">A bound is passed.</exception>
    public override int Read(byte[] buffer, int offset, int count) => Counted(inner.Read(buffer, offset, count));

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">A bound is passed.</exception>
    public override int Read(Span<byte> buffer) => Counted(inner.Read(buffer));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }

    private int Counted(int read)
    {
        _inStep += read;
        _inAll += read;
        if (_inStep > mostInStep)
            throw new InvalidDataException($"a row, a text or another piece is longer than {mostInStep >> 20} MB unpacked");
        return _inAll <= mostInAll ? read : throw new InvalidDataException($"a part is longer than {mostInAll >> 20} MB unpacked");
    }
}
