namespace CSockTranslate.Runtime;

/// <summary>The functions behind a stream of <c>fopencookie</c>; each may be null (GNU).</summary>
public unsafe struct cookie_io_functions_t
{
    /// <summary>Reads: how many bytes, 0 at the end, -1 for an error.</summary>
    public delegate*<void*, sbyte*, ulong, long> read;

    /// <summary>Writes: how many bytes; fewer than there are is an error.</summary>
    public delegate*<void*, sbyte*, ulong, long> write;

    /// <summary>Moves the position and stores where it is then: 0, or -1.</summary>
    public delegate*<void*, long*, int, int> seek;

    /// <summary>Ends the stream: 0, or EOF.</summary>
    public delegate*<void*, int> close;
}
