using System;
using System.Diagnostics.CodeAnalysis;
using CSockTranslate.Runtime.ErrorReports;

namespace CSockTranslate.Runtime;

/// <summary>
/// <c>err.h</c> (4.4BSD): messages on the standard error output that begin with the program's name. The forms without an x end with the
/// text of errno. A null format gives no message of its own.
/// </summary>
public static unsafe class Err
{
    /// <summary>Writes a message with the text of errno.</summary>
    public static void warn(CString format, params ReadOnlySpan<VarArg> args) => vwarn(format, new VaList(args));

    /// <summary>Writes a message.</summary>
    public static void warnx(CString format, params ReadOnlySpan<VarArg> args) => vwarnx(format, new VaList(args));

    /// <summary><see cref="warn"/> with the arguments as a list.</summary>
    public static void vwarn(CString format, VaList ap)
    {
        int error = Errno.errno;
        FILE* stream = Stdio.stderr;
        Stdio.flockfile(stream);
        Begin(stream, format, ap);
        Stdio.fprintf(stream, format.IsNull ? "%s\n"u8 : ": %s\n"u8, String.strerror(error));
        Stdio.funlockfile(stream);
        Errno.errno = error;
    }

    /// <summary><see cref="warnx"/> with the arguments as a list.</summary>
    public static void vwarnx(CString format, VaList ap)
    {
        FILE* stream = Stdio.stderr;
        Stdio.flockfile(stream);
        Begin(stream, format, ap);
        Stdio.putc('\n', stream);
        Stdio.funlockfile(stream);
    }

    /// <summary>Writes a message with the text of errno and ends the process normally.</summary>
    [DoesNotReturn]
    public static void err(int status, CString format, params ReadOnlySpan<VarArg> args) => verr(status, format, new VaList(args));

    /// <summary>Writes a message and ends the process normally.</summary>
    [DoesNotReturn]
    public static void errx(int status, CString format, params ReadOnlySpan<VarArg> args) => verrx(status, format, new VaList(args));

    /// <summary><see cref="err"/> with the arguments as a list.</summary>
    [DoesNotReturn]
    public static void verr(int status, CString format, VaList ap)
    {
        vwarn(format, ap);
        Stdlib.exit(status);
    }

    /// <summary><see cref="errx"/> with the arguments as a list.</summary>
    [DoesNotReturn]
    public static void verrx(int status, CString format, VaList ap)
    {
        vwarnx(format, ap);
        Stdlib.exit(status);
    }

    private static void Begin(FILE* stream, CString format, VaList ap)
    {
        Stdio.fprintf(stream, "%s: "u8, ProgramNames.Short);
        if (!format.IsNull)
        {
            Stdio.vfprintf(stream, format, ap);
        }
    }
}
