using System;
using CSockTranslate.Runtime.Scanning;
using CSockTranslate.Runtime.StandardIo;

namespace CSockTranslate.Runtime;

/// <summary>The scanf family (C11 §7.21.6).</summary>
/// <remarks>Each returns how many values were stored, or EOF when the input ended or failed before the first one.</remarks>
public static unsafe partial class Stdio
{
    /// <summary>Reads values from the standard input by a format (C11 §7.21.6.4).</summary>
    public static int scanf(CString format, params ReadOnlySpan<VarArg> args) => vfscanf(stdin, format, new VaList(args));

    /// <summary>Reads values from a stream by a format (C11 §7.21.6.2).</summary>
    public static int fscanf(FILE* stream, CString format, params ReadOnlySpan<VarArg> args) => vfscanf(stream, format, new VaList(args));

    /// <summary>Reads values from a string by a format (C11 §7.21.6.7).</summary>
    public static int sscanf(CString s, CString format, params ReadOnlySpan<VarArg> args) => vsscanf(s, format, new VaList(args));

    /// <summary><see cref="scanf"/> with the arguments as a list (C11 §7.21.6.11).</summary>
    public static int vscanf(CString format, VaList ap) => vfscanf(stdin, format, ap);

    /// <summary><see cref="fscanf"/> with the arguments as a list (C11 §7.21.6.9).</summary>
    public static int vfscanf(FILE* stream, CString format, VaList ap)
    {
        if (Resolve(stream) is not { } open)
        {
            return EOF;
        }

        lock (open.Gate)
        {
            ScanInput input = new(open);
            return ScanfEngine.Scan(ref input, format, ap);
        }
    }

    /// <summary><see cref="sscanf"/> with the arguments as a list (C11 §7.21.6.14).</summary>
    public static int vsscanf(CString s, CString format, VaList ap)
    {
        ScanInput input = new(s);
        return ScanfEngine.Scan(ref input, format, ap);
    }
}
