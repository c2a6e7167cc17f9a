namespace CSockTranslate.Runtime;

/// <summary><c>inttypes.h</c> (C11 §7.8). Its format macros are string literals that the preprocessor puts into formats.</summary>
public static unsafe partial class Inttypes
{
    /// <summary>The absolute value; INTMAX_MIN stays (C11 §7.8.2.1).</summary>
    public static long imaxabs(long n) => Stdlib.labs(n);

    /// <summary>Quotient and remainder (C11 §7.8.2.2).</summary>
    public static imaxdiv_t imaxdiv(long numer, long denom) => new() { quot = numer / denom, rem = numer % denom };

    /// <summary>As <c>strtol</c> (C11 §7.8.2.3).</summary>
    public static long strtoimax(CString nptr, sbyte** endptr, int @base) => Stdlib.strtol(nptr, endptr, @base);

    /// <summary>As <c>strtoul</c> (C11 §7.8.2.3).</summary>
    public static ulong strtoumax(CString nptr, sbyte** endptr, int @base) => Stdlib.strtoul(nptr, endptr, @base);

    /// <summary>As <see cref="strtoimax"/>, of wide characters (C11 §7.8.2.4).</summary>
    public static long wcstoimax(int* nptr, int** endptr, int @base) => Wchar.wcstol(nptr, endptr, @base);

    /// <summary>As <see cref="strtoumax"/>, of wide characters (C11 §7.8.2.4).</summary>
    public static ulong wcstoumax(int* nptr, int** endptr, int @base) => Wchar.wcstoul(nptr, endptr, @base);
}
