using System;
using System.Runtime.InteropServices;
using CSockTranslate.Runtime.Scanning;
using CSockTranslate.Runtime.StandardIo;

namespace CSockTranslate.Runtime;

/// <summary>The wide forms of scanf (C11 §7.29.2). Each returns how many values were stored, or EOF when the input ended before the first one.</summary>
public static unsafe partial class Wchar
{
    /// <summary>Reads values from a stream by a format (C11 §7.29.2.2).</summary>
    public static int fwscanf(FILE* stream, int* format, params ReadOnlySpan<VarArg> args) => vfwscanf(stream, format, new VaList(args));

    /// <summary>Reads values from the standard input by a format (C11 §7.29.2.12).</summary>
    public static int wscanf(int* format, params ReadOnlySpan<VarArg> args) => vfwscanf(Stdio.stdin, format, new VaList(args));

    /// <summary>Reads values from a string by a format (C11 §7.29.2.4).</summary>
    public static int swscanf(int* s, int* format, params ReadOnlySpan<VarArg> args) => vswscanf(s, format, new VaList(args));

    /// <summary><see cref="fwscanf"/> with the arguments as a list (C11 §7.29.2.6).</summary>
    public static int vfwscanf(FILE* s, int* format, VaList arg)
    {
        if (Stdio.Resolve(s) is not { } open)
        {
            return Stdio.EOF;
        }

        lock (open.Gate)
        {
            return open.Orient(1) < 0 ? Stdio.EOF : Scan(ScanInput.OfWide(open), format, arg);
        }
    }

    /// <summary><see cref="wscanf"/> with the arguments as a list (C11 §7.29.2.10).</summary>
    public static int vwscanf(int* format, VaList arg) => vfwscanf(Stdio.stdin, format, arg);

    /// <summary><see cref="swscanf"/> with the arguments as a list (C11 §7.29.2.8).</summary>
    public static int vswscanf(int* s, int* format, VaList arg) => Scan(new ScanInput(s), format, arg);

    private static int Scan(ScanInput input, int* format, VaList arguments)
    {
        byte[] narrow = System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF32.GetString(MemoryMarshal.AsBytes(Text(format))) + '\0');
        fixed (byte* start = narrow)
        {
            return ScanfEngine.Scan(ref input, (sbyte*)start, arguments);
        }
    }
}
