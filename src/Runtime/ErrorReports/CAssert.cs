using System.Diagnostics.CodeAnalysis;

namespace CSockTranslate.Runtime;

/// <summary><c>assert.h</c> (C11 §7.2).</summary>
public static unsafe class CAssert
{
    /// <summary>
    /// What <c>assert</c> calls when its expression is 0: tells so on the standard error output, as glibc words it, and ends the process
    /// by SIGABRT.
    /// </summary>
    [DoesNotReturn]
    public static void __assert_fail(CString assertion, CString file, uint line, CString function)
    {
        sbyte* program = ErrorReports.ProgramNames.Short;
        Stdio.fprintf(
            Stdio.stderr,
            "%s%s%s:%u: %s%sAssertion `%s' failed.\n"u8,
            program,
            *program == 0 ? ""u8 : ": "u8,
            file.Pointer,
            line,
            function.Pointer,
            ": "u8,
            assertion.Pointer);
        Stdio.fflush(Stdio.stderr);
        Stdlib.abort();
    }
}
