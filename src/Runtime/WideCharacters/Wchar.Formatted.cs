using System;
using CSockTranslate.Runtime.WideCharacters;

namespace CSockTranslate.Runtime;

/// <summary>The wide forms of printf (C11 §7.29.2). Each returns the number of wide characters of the output, or a negative number.</summary>
public static unsafe partial class Wchar
{
    /// <summary>Writes formatted output to a stream (C11 §7.29.2.1).</summary>
    public static int fwprintf(FILE* stream, int* format, params ReadOnlySpan<VarArg> args) => vfwprintf(stream, format, new VaList(args));

    /// <summary>Writes formatted output to the standard output (C11 §7.29.2.11).</summary>
    public static int wprintf(int* format, params ReadOnlySpan<VarArg> args) => vfwprintf(Stdio.stdout, format, new VaList(args));

    /// <summary>
    /// Stores formatted output and a NUL in <paramref name="maxlen"/> wide characters; -1 if they are too few (C11 §7.29.2.3).
    /// </summary>
    public static int swprintf(int* s, ulong maxlen, int* format, params ReadOnlySpan<VarArg> args) => vswprintf(s, maxlen, format, new VaList(args));

    /// <summary><see cref="fwprintf"/> with the arguments as a list (C11 §7.29.2.5).</summary>
    public static int vfwprintf(FILE* s, int* format, VaList arg)
    {
        if (Stdio.Resolve(s) is not { } open)
        {
            return -1;
        }

        lock (open.Gate)
        {
            if (open.Orient(1) < 0)
            {
                return -1;
            }

            WideSink sink = new(open);
            return WidePrintf.Format(ref sink, format, arg);
        }
    }

    /// <summary><see cref="wprintf"/> with the arguments as a list (C11 §7.29.2.9).</summary>
    public static int vwprintf(int* format, VaList arg) => vfwprintf(Stdio.stdout, format, arg);

    /// <summary><see cref="swprintf"/> with the arguments as a list (C11 §7.29.2.7).</summary>
    public static int vswprintf(int* s, ulong maxlen, int* format, VaList arg)
    {
        if (maxlen == 0)
        {
            return -1;
        }

        WideSink sink = new(s, maxlen - 1);
        int length = WidePrintf.Format(ref sink, format, arg);
        s[Math.Min((ulong)sink.Count, maxlen - 1)] = 0;
        return length < 0 || (ulong)length >= maxlen ? -1 : length;
    }
}
