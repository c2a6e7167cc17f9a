using System;
using System.Runtime.InteropServices;
using CSockTranslate.Runtime.ErrorReports;

namespace CSockTranslate.Runtime;

/// <summary>Texts of errors and signals (C11 §7.24.6.2, POSIX strerror_r, strsignal).</summary>
public static unsafe partial class String
{
    [ThreadStatic]
    private static byte* t_errorText;

    [ThreadStatic]
    private static byte* t_signalText;

    /// <summary>The text of an error number; for an unknown one it stays valid until this thread's next call (C11 §7.24.6.2).</summary>
    public static sbyte* strerror(int errnum)
    {
        if (t_errorText == null)
        {
            t_errorText = (byte*)NativeMemory.Alloc(ErrorTexts.UnknownCapacity);
        }

        return ErrorTexts.Describe(errnum, t_errorText).ToPointer();
    }

    /// <summary>
    /// Stores the text of an error number, cut to what fits. Returns 0, EINVAL for an unknown number, ERANGE when it was cut
    /// (POSIX strerror_r).
    /// </summary>
    public static int strerror_r(int errnum, sbyte* buf, ulong buflen)
    {
        byte* unknown = stackalloc byte[ErrorTexts.UnknownCapacity];
        ReadOnlySpan<byte> text = ErrorTexts.Describe(errnum, unknown);
        CopyCut(text, buf, buflen);
        if (ErrorTexts.NameOf(errnum).IsEmpty)
        {
            return Errno.EINVAL;
        }

        return buflen <= (ulong)text.Length ? Errno.ERANGE : 0;
    }

    /// <summary>The text of an error number; <paramref name="buf"/> is used for an unknown one only (the strerror_r of <c>_GNU_SOURCE</c>).</summary>
    public static sbyte* __gnu_strerror_r(int errnum, sbyte* buf, ulong buflen)
    {
        byte* unknown = stackalloc byte[ErrorTexts.UnknownCapacity];
        ReadOnlySpan<byte> text = ErrorTexts.Describe(errnum, unknown);
        if (!ErrorTexts.NameOf(errnum).IsEmpty)
        {
            return text.ToPointer();
        }

        CopyCut(text, buf, buflen);
        return buf;
    }

    /// <summary>The name of an error number's constant, or null (GNU strerrorname_np).</summary>
    public static sbyte* strerrorname_np(int errnum)
    {
        ReadOnlySpan<byte> name = ErrorTexts.NameOf(errnum);
        return name.IsEmpty ? null : name.ToPointer();
    }

    /// <summary>The text of a signal; one with a number in it stays valid until this thread's next call (POSIX strsignal).</summary>
    public static sbyte* strsignal(int sig)
    {
        if (t_signalText == null)
        {
            t_signalText = (byte*)NativeMemory.Alloc(SignalTexts.Capacity);
        }

        return SignalTexts.Describe(sig, t_signalText).ToPointer();
    }

    private static void CopyCut(ReadOnlySpan<byte> text, sbyte* buf, ulong buflen)
    {
        if (buflen > 0)
        {
            int length = (int)Math.Min(buflen - 1, (ulong)text.Length);
            text[..length].CopyTo(new Span<byte>(buf, length));
            buf[length] = 0;
        }
    }
}
