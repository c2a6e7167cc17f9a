namespace CSockTranslate.Runtime;

// Functions under a second name.
public static unsafe partial class Wchar
{
    /// <summary>As <see cref="wcstoll"/> (GNU).</summary>
    public static long wcstoq(int* nptr, int** endptr, int @base) => wcstoll(nptr, endptr, @base);

    /// <summary>As <see cref="wcstoull"/> (GNU).</summary>
    public static ulong wcstouq(int* nptr, int** endptr, int @base) => wcstoull(nptr, endptr, @base);

    /// <summary>As <see cref="wcsstr"/> (X/Open).</summary>
    public static int* wcswcs(int* haystack, int* needle) => wcsstr(haystack, needle);
}
