namespace CSockTranslate.Runtime.StandardIo;

/// <summary>What a stream reads and writes where that is no descriptor: functions of the program, or memory.</summary>
internal abstract unsafe class StreamDevice
{
    /// <summary>Whether output is kept as characters of four bytes instead of the bytes that the locale has for them.</summary>
    internal virtual bool IsWide => false;

    /// <summary>Reads up to so many bytes: how many, 0 at the end, or -1.</summary>
    internal abstract long Read(byte* target, ulong count);

    /// <summary>Writes bytes in one go: how many it took. Fewer are an error of the stream.</summary>
    internal abstract long Write(byte* bytes, ulong count);

    /// <summary>Moves the position and gives it, or -1.</summary>
    internal abstract long Seek(long offset, int whence);

    /// <summary>Tells the program what was written; the stream has passed on all of it.</summary>
    internal virtual void Synchronize()
    {
    }

    /// <summary>Ends it: 0, or -1.</summary>
    internal abstract int Close();
}
