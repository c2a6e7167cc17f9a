namespace CSockTranslate.Runtime;

/// <summary><c>stdint.h</c> (C11 §7.20): the limits of its types on x86-64 Linux.</summary>
public static class Stdint
{
    /// <summary>The smallest <c>int8_t</c>.</summary>
    public const int INT8_MIN = -128;

    /// <summary>The largest <c>int8_t</c>.</summary>
    public const int INT8_MAX = 127;

    /// <summary>The largest <c>uint8_t</c>.</summary>
    public const int UINT8_MAX = 255;

    /// <summary>The smallest <c>int16_t</c>.</summary>
    public const int INT16_MIN = -32768;

    /// <summary>The largest <c>int16_t</c>.</summary>
    public const int INT16_MAX = 32767;

    /// <summary>The largest <c>uint16_t</c>.</summary>
    public const int UINT16_MAX = 65535;

    /// <summary>The smallest <c>int32_t</c>.</summary>
    public const int INT32_MIN = int.MinValue;

    /// <summary>The largest <c>int32_t</c>.</summary>
    public const int INT32_MAX = int.MaxValue;

    /// <summary>The largest <c>uint32_t</c>.</summary>
    public const uint UINT32_MAX = uint.MaxValue;

    /// <summary>The smallest <c>int64_t</c>.</summary>
    public const long INT64_MIN = long.MinValue;

    /// <summary>The largest <c>int64_t</c>.</summary>
    public const long INT64_MAX = long.MaxValue;

    /// <summary>The largest <c>uint64_t</c>.</summary>
    public const ulong UINT64_MAX = ulong.MaxValue;

    /// <summary>The smallest <c>int_least8_t</c>.</summary>
    public const int INT_LEAST8_MIN = -128;

    /// <summary>The largest <c>int_least8_t</c>.</summary>
    public const int INT_LEAST8_MAX = 127;

    /// <summary>The largest <c>uint_least8_t</c>.</summary>
    public const int UINT_LEAST8_MAX = 255;

    /// <summary>The smallest <c>int_least16_t</c>.</summary>
    public const int INT_LEAST16_MIN = -32768;

    /// <summary>The largest <c>int_least16_t</c>.</summary>
    public const int INT_LEAST16_MAX = 32767;

    /// <summary>The largest <c>uint_least16_t</c>.</summary>
    public const int UINT_LEAST16_MAX = 65535;

    /// <summary>The smallest <c>int_least32_t</c>.</summary>
    public const int INT_LEAST32_MIN = int.MinValue;

    /// <summary>The largest <c>int_least32_t</c>.</summary>
    public const int INT_LEAST32_MAX = int.MaxValue;

    /// <summary>The largest <c>uint_least32_t</c>.</summary>
    public const uint UINT_LEAST32_MAX = uint.MaxValue;

    /// <summary>The smallest <c>int_least64_t</c>.</summary>
    public const long INT_LEAST64_MIN = long.MinValue;

    /// <summary>The largest <c>int_least64_t</c>.</summary>
    public const long INT_LEAST64_MAX = long.MaxValue;

    /// <summary>The largest <c>uint_least64_t</c>.</summary>
    public const ulong UINT_LEAST64_MAX = ulong.MaxValue;

    /// <summary>The smallest <c>int_fast8_t</c>.</summary>
    public const int INT_FAST8_MIN = -128;

    /// <summary>The largest <c>int_fast8_t</c>.</summary>
    public const int INT_FAST8_MAX = 127;

    /// <summary>The largest <c>uint_fast8_t</c>.</summary>
    public const int UINT_FAST8_MAX = 255;

    /// <summary>The smallest <c>int_fast16_t</c>.</summary>
    public const long INT_FAST16_MIN = long.MinValue;

    /// <summary>The largest <c>int_fast16_t</c>.</summary>
    public const long INT_FAST16_MAX = long.MaxValue;

    /// <summary>The largest <c>uint_fast16_t</c>.</summary>
    public const ulong UINT_FAST16_MAX = ulong.MaxValue;

    /// <summary>The smallest <c>int_fast32_t</c>.</summary>
    public const long INT_FAST32_MIN = long.MinValue;

    /// <summary>The largest <c>int_fast32_t</c>.</summary>
    public const long INT_FAST32_MAX = long.MaxValue;

    /// <summary>The largest <c>uint_fast32_t</c>.</summary>
    public const ulong UINT_FAST32_MAX = ulong.MaxValue;

    /// <summary>The smallest <c>int_fast64_t</c>.</summary>
    public const long INT_FAST64_MIN = long.MinValue;

    /// <summary>The largest <c>int_fast64_t</c>.</summary>
    public const long INT_FAST64_MAX = long.MaxValue;

    /// <summary>The largest <c>uint_fast64_t</c>.</summary>
    public const ulong UINT_FAST64_MAX = ulong.MaxValue;

    /// <summary>The smallest <c>intptr_t</c>.</summary>
    public const long INTPTR_MIN = long.MinValue;

    /// <summary>The largest <c>intptr_t</c>.</summary>
    public const long INTPTR_MAX = long.MaxValue;

    /// <summary>The largest <c>uintptr_t</c>.</summary>
    public const ulong UINTPTR_MAX = ulong.MaxValue;

    /// <summary>The smallest <c>intmax_t</c>.</summary>
    public const long INTMAX_MIN = long.MinValue;

    /// <summary>The largest <c>intmax_t</c>.</summary>
    public const long INTMAX_MAX = long.MaxValue;

    /// <summary>The largest <c>uintmax_t</c>.</summary>
    public const ulong UINTMAX_MAX = ulong.MaxValue;

    /// <summary>The smallest <c>ptrdiff_t</c>.</summary>
    public const long PTRDIFF_MIN = long.MinValue;

    /// <summary>The largest <c>ptrdiff_t</c>.</summary>
    public const long PTRDIFF_MAX = long.MaxValue;

    /// <summary>The largest <c>size_t</c>.</summary>
    public const ulong SIZE_MAX = ulong.MaxValue;

    /// <summary>The smallest <c>sig_atomic_t</c>.</summary>
    public const int SIG_ATOMIC_MIN = int.MinValue;

    /// <summary>The largest <c>sig_atomic_t</c>.</summary>
    public const int SIG_ATOMIC_MAX = int.MaxValue;

    /// <summary>The smallest <c>wchar_t</c>.</summary>
    public const int WCHAR_MIN = int.MinValue;

    /// <summary>The largest <c>wchar_t</c>.</summary>
    public const int WCHAR_MAX = int.MaxValue;

    /// <summary>The smallest <c>wint_t</c>.</summary>
    public const uint WINT_MIN = 0;

    /// <summary>The largest <c>wint_t</c>.</summary>
    public const uint WINT_MAX = uint.MaxValue;
}
