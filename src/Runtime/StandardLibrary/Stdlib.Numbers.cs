using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.StandardLibrary;

namespace CSockTranslate.Runtime;

/// <summary>Numbers: from text, random, absolute values and quotients (C11 §7.22.1, §7.22.2, §7.22.6, POSIX random and drand48).</summary>
public static unsafe partial class Stdlib
{
    private const double TwoToMinus48 = 1.0 / (1L << 48);

    /// <summary>The number at the start of a string, without errors (C11 §7.22.1.2).</summary>
    public static int atoi(CString nptr) => (int)strtol(nptr, null, 10);

    /// <summary>The number at the start of a string, without errors (C11 §7.22.1.2).</summary>
    public static long atol(CString nptr) => strtol(nptr, null, 10);

    /// <summary>The number at the start of a string, without errors (C11 §7.22.1.2).</summary>
    public static long atoll(CString nptr) => strtol(nptr, null, 10);

    /// <summary>The number at the start of a string, without errors (C11 §7.22.1.1).</summary>
    public static double atof(CString nptr) => strtod(nptr, null);

    /// <summary>
    /// The number at the start of a string in a base of 2 to 36, or 0 for C's prefixes; <paramref name="endptr"/>, if not null, gets
    /// what follows it. The limit with ERANGE beyond the range, 0 with EINVAL for another base (C11 §7.22.1.4).
    /// </summary>
    public static long strtol(CString nptr, sbyte** endptr, int @base) => Parse(nptr, endptr, @base, out IntegerParser number) ? number.ToSigned() : 0;

    /// <summary>As <see cref="strtol"/> (C11 §7.22.1.4).</summary>
    public static long strtoll(CString nptr, sbyte** endptr, int @base) => strtol(nptr, endptr, @base);

    /// <summary>As <see cref="strtol"/>, unsigned; a minus negates modulo 2⁶⁴ (C11 §7.22.1.4).</summary>
    public static ulong strtoul(CString nptr, sbyte** endptr, int @base) => Parse(nptr, endptr, @base, out IntegerParser number) ? number.ToUnsigned() : 0;

    /// <summary>As <see cref="strtoul"/> (C11 §7.22.1.4).</summary>
    public static ulong strtoull(CString nptr, sbyte** endptr, int @base) => strtoul(nptr, endptr, @base);

    /// <summary>
    /// The number at the start of a string, decimal or hexadecimal, an infinity or a NaN; ERANGE for overflow and inexact underflow
    /// (C11 §7.22.1.3).
    /// </summary>
    public static double strtod(CString nptr, sbyte** endptr) => Parse(nptr, endptr, FloatFormat.Double);

    /// <summary>As <see cref="strtod"/>, rounded once to <c>float</c> (C11 §7.22.1.3).</summary>
    public static float strtof(CString nptr, sbyte** endptr) => (float)Parse(nptr, endptr, FloatFormat.Single);

    /// <summary>As <see cref="strtod"/>: <c>long double</c> has a double's precision here (C11 §7.22.1.3).</summary>
    public static double strtold(CString nptr, sbyte** endptr) => Parse(nptr, endptr, FloatFormat.Double);

    /// <summary>The next pseudo-random number of the process, 0 to <see cref="RAND_MAX"/> (C11 §7.22.2.1, glibc's sequence).</summary>
    public static int rand() => CProcess.Current.Library.Random.Next();

    /// <summary>Starts the sequence of a seed; without it, that of 1 (C11 §7.22.2.2).</summary>
    public static void srand(uint seed) => CProcess.Current.Library.Random.Seed(seed);

    /// <summary>The next pseudo-random number of a state that the caller keeps (POSIX rand_r, glibc's sequence).</summary>
    public static int rand_r(uint* seedp)
    {
        uint state = *seedp;
        uint result = NextBits(ref state, 2048);
        result = (result << 10) ^ NextBits(ref state, 1024);
        result = (result << 10) ^ NextBits(ref state, 1024);
        *seedp = state;
        return (int)result;

        static uint NextBits(ref uint state, uint modulus)
        {
            state = (state * 1103515245) + 12345;
            return (state / 65536) % modulus;
        }
    }

    /// <summary>As <see cref="rand"/>, from the same sequence (POSIX random).</summary>
    public static long random() => CProcess.Current.Library.Random.Next();

    /// <summary>As <see cref="srand"/> (POSIX srandom).</summary>
    public static void srandom(uint seed) => CProcess.Current.Library.Random.Seed(seed);

    /// <summary>The next pseudo-random number from 0 to below 1 (POSIX drand48).</summary>
    public static double drand48() => CProcess.Current.Library.Random48.Next() * TwoToMinus48;

    /// <summary>As <see cref="drand48"/> with the state kept by the caller (POSIX erand48).</summary>
    public static double erand48(ushort* xsubi) => CProcess.Current.Library.Random48.NextOf(xsubi) * TwoToMinus48;

    /// <summary>The next pseudo-random number from 0 to below 2³¹ (POSIX lrand48).</summary>
    public static long lrand48() => (long)(CProcess.Current.Library.Random48.Next() >> 17);

    /// <summary>As <see cref="lrand48"/> with the state kept by the caller (POSIX nrand48).</summary>
    public static long nrand48(ushort* xsubi) => (long)(CProcess.Current.Library.Random48.NextOf(xsubi) >> 17);

    /// <summary>The next pseudo-random number from -2³¹ to below 2³¹ (POSIX mrand48).</summary>
    public static long mrand48() => (int)(CProcess.Current.Library.Random48.Next() >> 16);

    /// <summary>As <see cref="mrand48"/> with the state kept by the caller (POSIX jrand48).</summary>
    public static long jrand48(ushort* xsubi) => (int)(CProcess.Current.Library.Random48.NextOf(xsubi) >> 16);

    /// <summary>Starts the 48-bit sequence of a seed (POSIX srand48).</summary>
    public static void srand48(long seedval) => CProcess.Current.Library.Random48.Seed(seedval);

    /// <summary>The absolute value; INT_MIN stays (C11 §7.22.6.1).</summary>
    public static int abs(int x) => unchecked(x < 0 ? -x : x);

    /// <summary>The absolute value; LONG_MIN stays (C11 §7.22.6.1).</summary>
    public static long labs(long x) => unchecked(x < 0 ? -x : x);

    /// <summary>The absolute value; LLONG_MIN stays (C11 §7.22.6.1).</summary>
    public static long llabs(long x) => labs(x);

    /// <summary>Quotient and remainder (C11 §7.22.6.2).</summary>
    public static div_t div(int numer, int denom) => new() { quot = numer / denom, rem = numer % denom };

    /// <summary>Quotient and remainder (C11 §7.22.6.2).</summary>
    public static ldiv_t ldiv(long numer, long denom) => new() { quot = numer / denom, rem = numer % denom };

    /// <summary>Quotient and remainder (C11 §7.22.6.2).</summary>
    public static lldiv_t lldiv(long numer, long denom) => new() { quot = numer / denom, rem = numer % denom };

    private static bool Parse(CString text, sbyte** end, int numberBase, out IntegerParser number)
    {
        if (!IntegerParser.IsBase(numberBase))
        {
            Errno.errno = Errno.EINVAL;
            number = default;
            return false;
        }

        number = IntegerParser.Parse(text.Pointer, numberBase);
        if (end != null)
        {
            *end = number.End;
        }

        return true;
    }

    private static double Parse(CString text, sbyte** end, in FloatFormat format)
    {
        double value = FloatParser.Parse(text.Pointer, in format, out sbyte* behind);
        if (end != null)
        {
            *end = behind;
        }

        return value;
    }
}
