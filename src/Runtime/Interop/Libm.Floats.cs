using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime.Interop;

/// <summary>The functions of <c>float</c>.</summary>
internal static unsafe partial class Libm
{
    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial float acosf(float x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial float acoshf(float x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial float asinf(float x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial float asinhf(float x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial float atan2f(float y, float x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial float atanf(float x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial float atanhf(float x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial float cbrtf(float x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial float cosf(float x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial float coshf(float x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial float dremf(float x, float y);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial float erfcf(float x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial float erff(float x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial float exp10f(float x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial float exp2f(float x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial float expf(float x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial float expm1f(float x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial float fmaxf(float x, float y);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial float fminf(float x, float y);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial float fmodf(float x, float y);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial float hypotf(float x, float y);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial float j0f(float x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial float j1f(float x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial float jnf(int n, float x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial float ldexpf(float x, int exp);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial float lgammaf_r(float x, int* signgamp);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial float log10f(float x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial float log1pf(float x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial float log2f(float x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial float logbf(float x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial float logf(float x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial float nanf(sbyte* tagp);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial float nearbyintf(float x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial float nextafterf(float x, float y);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial float nextdownf(float x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial float nextupf(float x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial float powf(float x, float y);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial float remainderf(float x, float y);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial float remquof(float x, float y, int* quo);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial float rintf(float x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial float roundevenf(float x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial float roundf(float x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial float scalbf(float x, float n);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial float scalblnf(float x, long n);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial float scalbnf(float x, int n);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial float significandf(float x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial float sinf(float x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial float sinhf(float x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial float sqrtf(float x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial float tanf(float x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial float tanhf(float x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial float tgammaf(float x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial float y0f(float x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial float y1f(float x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial float ynf(int n, float x);
}
