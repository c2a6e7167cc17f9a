using System;
using CSockTranslate.Runtime.Processes;

namespace CSockTranslate.Runtime;

/// <summary>Smaller services: numbers as texts, options with values, answers, loads (POSIX a64l, getsubopt, 4.4BSD, SVID).</summary>
public static unsafe partial class Stdlib
{
    private const int DigitBits = 6;
    private const int MostDigits = 6;

    // As many digits as a double can tell.
    private const int MostDecimals = 17;

    private static ReadOnlySpan<byte> Digits64 => "./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"u8;

    /// <summary>The number of up to six digits in base 64, the lowest first, modulo 2³² (POSIX a64l).</summary>
    public static long a64l(CString string64)
    {
        uint value = 0;
        for (int i = 0; i < MostDigits && string64.Pointer[i] != 0; i++)
        {
            int digit = Digits64.IndexOf((byte)string64.Pointer[i]);
            if (digit < 0)
            {
                break;
            }

            value |= (uint)digit << (DigitBits * i);
        }

        return value;
    }

    /// <summary>The low 32 bits as digits in base 64, in memory that the next call uses again (POSIX l64a).</summary>
    public static sbyte* l64a(long value)
    {
        sbyte* text = CProcess.Current.Library.Number64;
        uint rest = (uint)value;
        int length = 0;
        for (; rest != 0; rest >>= DigitBits)
        {
            text[length++] = (sbyte)Digits64[(int)(rest & 63)];
        }

        text[length] = 0;
        return text;
    }

    /// <summary>
    /// Takes the next option of a list with commas: its place in <paramref name="tokens"/>, and in <paramref name="valuep"/> what follows its equals sign, or null.
    /// -1 for an option that is not there, which <paramref name="valuep"/> then has as a whole (POSIX getsubopt).
    /// </summary>
    public static int getsubopt(sbyte** optionp, sbyte** tokens, sbyte** valuep)
    {
        if (**optionp == 0)
        {
            return -1;
        }

        sbyte* option = *optionp;
        sbyte* end = String.strchrnul(option, ',');
        sbyte* equals = (sbyte*)String.memchr(option, '=', (ulong)(end - option));
        sbyte* nameEnd = equals == null ? end : equals;
        *optionp = end;
        if (*end != 0)
        {
            *end = 0;
            *optionp = end + 1;
        }

        for (int i = 0; tokens[i] != null; i++)
        {
            ulong length = (ulong)(nameEnd - option);
            if (String.strncmp(option, tokens[i], length) == 0 && tokens[i][length] == 0)
            {
                *valuep = equals == null ? null : equals + 1;
                return i;
            }
        }

        *valuep = option;
        return -1;
    }

    /// <summary>Whether an answer says yes, 1, or no, 0; else -1 (glibc rpmatch, in the C locale).</summary>
    public static int rpmatch(CString response) => (char)*response.Pointer switch { 'y' or 'Y' => 1, 'n' or 'N' => 0, _ => -1 };

    /// <summary>Stores the load of 1, 5 and 15 minutes, as many as wanted; returns how many, or -1 (4.4BSD getloadavg).</summary>
    public static int getloadavg(double* loadavg, int nelem)
    {
        sysinfo state;
        if (SysSysinfo.sysinfo(&state) != 0)
        {
            return -1;
        }

        int count = Math.Clamp(nelem, 0, 3);
        for (int i = 0; i < count; i++)
        {
            loadavg[i] = state.loads[i] / (double)(1 << SysSysinfo.SI_LOAD_SHIFT);
        }

        return count;
    }

    /// <summary>Writes a number with so many significant digits as %g does; returns <paramref name="buf"/> (SVID gcvt).</summary>
    public static sbyte* gcvt(double value, int ndigit, sbyte* buf)
    {
        Stdio.sprintf(buf, "%.*g"u8, Math.Min(ndigit, MostDecimals), value);
        return buf;
    }

    /// <summary>Ends the process: what <see cref="at_quick_exit"/> registered, and nothing else (C11 §7.22.4.7).</summary>
    [System.Diagnostics.CodeAnalysis.DoesNotReturn]
    public static void quick_exit(int status)
    {
        CProcess.QuickExit(status);
        throw new System.Diagnostics.UnreachableException();
    }

    /// <summary>Has a function called by <see cref="quick_exit"/>, the last one first. Returns 0 (C11 §7.22.4.3).</summary>
    public static int at_quick_exit(delegate*<void> func)
    {
        CProcess.Current.AtQuickExit(func);
        return 0;
    }
}
