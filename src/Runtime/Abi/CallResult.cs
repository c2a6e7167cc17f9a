using System.Runtime.CompilerServices;
using CSockTranslate.Runtime.Signals;

namespace CSockTranslate.Runtime;

/// <summary>Turns the results of the kernel beneath (negated error numbers) into those of C functions (-1 and <c>errno</c>).</summary>
internal static class CallResult
{
    /// <summary>Passes a result on; reports an error. Handlers of signals that have come run first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Report(int result)
    {
        ThreadSignals.SafePoint();
        return result < 0 ? (int)Fail(-result) : result;
    }

    /// <inheritdoc cref="Report(int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static long Report(long result)
    {
        ThreadSignals.SafePoint();
        return result < 0 ? Fail((int)-result) : result;
    }

    /// <summary>Sets <c>errno</c> and returns -1.</summary>
    internal static long Fail(int error)
    {
        Errno.errno = error;
        return -1;
    }
}
