using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime.Interop;

/// <summary>The functions of <c>double</c>.</summary>
internal static unsafe partial class Libm
{
    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial double acos(double x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial double acosh(double x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial double asin(double x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial double asinh(double x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial double atan(double x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial double atan2(double y, double x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial double atanh(double x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial double cbrt(double x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial double cos(double x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial double cosh(double x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial double drem(double x, double y);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial double erf(double x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial double erfc(double x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial double exp(double x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial double exp10(double x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial double exp2(double x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial double expm1(double x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial double fmax(double x, double y);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial double fmin(double x, double y);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial double fmod(double x, double y);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial double hypot(double x, double y);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial double j0(double x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial double j1(double x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial double jn(int n, double x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial double ldexp(double x, int exp);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial double lgamma_r(double x, int* signgamp);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial double log(double x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial double log10(double x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial double log1p(double x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial double log2(double x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial double logb(double x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial double nan(sbyte* tagp);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial double nearbyint(double x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial double nextafter(double x, double y);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial double nextdown(double x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial double nextup(double x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial double pow(double x, double y);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial double remainder(double x, double y);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial double remquo(double x, double y, int* quo);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial double rint(double x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial double round(double x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial double roundeven(double x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial double scalb(double x, double n);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial double scalbln(double x, long n);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial double scalbn(double x, int n);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial double significand(double x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial double sin(double x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial double sinh(double x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial double sqrt(double x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial double tan(double x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial double tanh(double x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial double tgamma(double x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial double y0(double x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial double y1(double x);

    [LibraryImport(Name)]
    [SuppressGCTransition]
    internal static partial double yn(int n, double x);
}
