using CSockTranslate.Runtime.StandardIo;

namespace CSockTranslate.Runtime;

/// <summary>Streams over memory and over functions of the program (POSIX fmemopen, open_memstream, GNU fopencookie).</summary>
public static unsafe partial class Stdio
{
    /// <summary>
    /// A stream over a buffer of <paramref name="len"/> bytes, or for null over one of its own. Null with EINVAL for an unknown mode (POSIX <c>fmemopen</c>).
    /// </summary>
    public static FILE* fmemopen(void* buf, ulong len, CString modes)
    {
        if (!StreamMode.TryParse(modes, out StreamMode mode))
        {
            Errno.errno = Errno.EINVAL;
            return null;
        }

        bool isTruncated = modes.Pointer[0] == 'w' && modes.Pointer[1] == '+';
        return Adopt(new FixedMemoryDevice((sbyte*)buf, len, mode, isTruncated), mode);
    }

    /// <summary>
    /// A stream whose bytes are collected in memory of <c>malloc</c>; the address and the size without the NUL behind are stored when it is flushed or closed
    /// (POSIX <c>open_memstream</c>).
    /// </summary>
    public static FILE* open_memstream(sbyte** bufloc, ulong* sizeloc) =>
        Adopt(new GrowingMemoryDevice((void**)bufloc, sizeloc, sizeof(sbyte)), Updating);

    /// <summary>A stream over functions, each of which may be null; they get <paramref name="magic_cookie"/>. Null with EINVAL for an unknown mode (GNU).</summary>
    public static FILE* fopencookie(void* magic_cookie, CString modes, cookie_io_functions_t io_funcs)
    {
        if (!StreamMode.TryParse(modes, out StreamMode mode))
        {
            Errno.errno = Errno.EINVAL;
            return null;
        }

        return Adopt(new CookieDevice(magic_cookie, io_funcs), mode);
    }

    /// <summary>A stream whose wide characters are collected in memory (POSIX <c>open_wmemstream</c>).</summary>
    internal static FILE* OpenWideMemory(int** bufloc, ulong* sizeloc)
    {
        FILE* file = Adopt(new GrowingMemoryDevice((void**)bufloc, sizeloc, sizeof(int)), Updating);
        Resolve(file)!.Orient(1);
        return file;
    }

    private static StreamMode Updating => new(true, true, false, Fcntl.O_RDWR);

    private static FILE* Adopt(StreamDevice device, StreamMode mode)
    {
        StdioStreams streams = StdioStreams.Current;
        return streams.Add(new StdioStream(streams, device, mode));
    }
}
