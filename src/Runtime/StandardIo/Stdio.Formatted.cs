using System;
using CSockTranslate.Runtime.ErrorReports;
using System.Runtime.CompilerServices;
using CSockTranslate.Runtime.Formatting;
using CSockTranslate.Runtime.StandardIo;

namespace CSockTranslate.Runtime;

/// <summary>The printf family (C11 §7.21.6, POSIX dprintf, GNU asprintf).</summary>
/// <remarks>
/// Each returns the number of bytes that the output has, or -1 with errno set: EOVERFLOW when it has more than INT_MAX, EINVAL for a
/// format that ends within a conversion, EILSEQ for a wide character outside the locale, EBADF for a stream that is not for writing.
/// </remarks>
public static unsafe partial class Stdio
{
    /// <summary>How much glibc collects before it writes to an unbuffered stream.</summary>
    private const int StagingSize = BUFSIZ;

    /// <summary>Writes formatted output to the standard output (C11 §7.21.6.3).</summary>
    public static int printf(CString format, params ReadOnlySpan<VarArg> args) => PrintTo(stdout, format, new VaList(args));

    /// <summary>Writes formatted output to a stream (C11 §7.21.6.1).</summary>
    public static int fprintf(FILE* stream, CString format, params ReadOnlySpan<VarArg> args) => PrintTo(stream, format, new VaList(args));

    /// <summary>Writes formatted output to a descriptor (POSIX dprintf), without a stream's buffer in between.</summary>
    public static int dprintf(int fd, CString format, params ReadOnlySpan<VarArg> args) => vdprintf(fd, format, new VaList(args));

    /// <summary>Stores formatted output and a NUL at <paramref name="s"/> (C11 §7.21.6.6).</summary>
    public static int sprintf(sbyte* s, CString format, params ReadOnlySpan<VarArg> args) => vsprintf(s, format, new VaList(args));

    /// <summary>
    /// Stores at most <paramref name="maxlen"/> bytes of formatted output, the NUL included, and returns the length of all of it
    /// (C11 §7.21.6.5). <paramref name="s"/> may be null when <paramref name="maxlen"/> is 0.
    /// </summary>
    public static int snprintf(sbyte* s, ulong maxlen, CString format, params ReadOnlySpan<VarArg> args) =>
        vsnprintf(s, maxlen, format, new VaList(args));

    /// <summary>Stores formatted output in memory from <c>malloc</c> (GNU asprintf); the caller frees it.</summary>
    public static int asprintf(sbyte** ptr, CString format, params ReadOnlySpan<VarArg> args) => vasprintf(ptr, format, new VaList(args));

    /// <summary><see cref="printf"/> with the arguments as a list (C11 §7.21.6.10).</summary>
    public static int vprintf(CString format, VaList ap) => PrintTo(stdout, format, ap);

    /// <summary><see cref="fprintf"/> with the arguments as a list (C11 §7.21.6.8).</summary>
    public static int vfprintf(FILE* stream, CString format, VaList ap) => PrintTo(stream, format, ap);

    /// <summary><see cref="dprintf"/> with the arguments as a list (POSIX vdprintf).</summary>
    public static int vdprintf(int fd, CString format, VaList ap)
    {
        var stream = new StdioStream(StdioStreams.Current, fd, StreamMode.Writing, BufferMode.Full);
        FormatSink sink = FormatSink.ToStream(stream);
        int result = PrintfEngine.Format(ref sink, format, ap);
        bool flushed = stream.Detach();
        return flushed ? result : EOF;
    }

    /// <summary><see cref="sprintf"/> with the arguments as a list (C11 §7.21.6.13).</summary>
    public static int vsprintf(sbyte* s, CString format, VaList ap)
    {
        FormatSink sink = FormatSink.ToMemory((byte*)s, ulong.MaxValue);
        int result = PrintfEngine.Format(ref sink, format, ap);
        s[sink.Stored] = 0;
        return result;
    }

    /// <summary><see cref="snprintf"/> with the arguments as a list (C11 §7.21.6.12).</summary>
    public static int vsnprintf(sbyte* s, ulong maxlen, CString format, VaList ap)
    {
        FormatSink sink = FormatSink.ToMemory(maxlen == 0 ? null : (byte*)s, maxlen == 0 ? 0 : maxlen - 1);
        int result = PrintfEngine.Format(ref sink, format, ap);
        if (maxlen > 0)
        {
            s[sink.Stored] = 0;
        }

        return result;
    }

    /// <summary><see cref="asprintf"/> with the arguments as a list (GNU vasprintf).</summary>
    public static int vasprintf(sbyte** ptr, CString format, VaList ap)
    {
        FormatSink measure = FormatSink.ToMemory(null, 0);
        int length = PrintfEngine.Format(ref measure, format, ap);
        if (length < 0)
        {
            return -1;
        }

        sbyte* text = (sbyte*)Stdlib.malloc((ulong)length + 1);
        if (text == null)
        {
            return -1;
        }

        *ptr = text;
        return vsprintf(text, format, ap);
    }

    /// <summary>
    /// Writes <paramref name="s"/>, a colon and the text of <c>errno</c> as a line to the standard error output (C11 §7.21.10.4);
    /// only the text for a null or empty <paramref name="s"/>.
    /// </summary>
    public static void perror(CString s)
    {
        byte* buffer = stackalloc byte[ErrorTexts.UnknownCapacity];
        ReadOnlySpan<byte> text = ErrorTexts.Describe(Errno.errno, buffer);
        if (s.IsNull || *s.Pointer == 0)
        {
            fprintf(stderr, "%.*s\n"u8, text.Length, text);
        }
        else
        {
            fprintf(stderr, "%s: %.*s\n"u8, s.Pointer, text.Length, text);
        }
    }

    private static int PrintTo(FILE* file, CString format, VaList arguments)
    {
        if (Resolve(file) is not { } stream)
        {
            return EOF;
        }

        lock (stream.Gate)
        {
            if (!stream.Mode.CanWrite)
            {
                stream.Error = true;
                Errno.errno = Errno.EBADF;
                return EOF;
            }

            if (stream.Orient(-1) > 0)
            {
                return EOF;
            }

            if (stream.BufferMode == BufferMode.None)
            {
                return PrintStaged(stream, format, arguments);
            }

            FormatSink sink = FormatSink.ToStream(stream);
            return PrintfEngine.Format(ref sink, format, arguments);
        }
    }

    [SkipLocalsInit]
    private static int PrintStaged(StdioStream stream, CString format, VaList arguments)
    {
        byte* staging = stackalloc byte[StagingSize];
        FormatSink sink = FormatSink.ToStreamThrough(stream, staging, StagingSize);
        int result = PrintfEngine.Format(ref sink, format, arguments);
        return sink.Finish() ? result : EOF;
    }
}
