using Xunit;
using static CSockTranslate.Runtime.CMath;

namespace CSockTranslate.Runtime.Tests.Mathematics;

/// <summary>Results and errno as a C program of the same calls gives them with glibc.</summary>
public sealed unsafe class MathTests
{
    private const double Big = 1e308;
    private const double Infinity = double.PositiveInfinity;

    public static TheoryData<string, double, double, int> Cases => new()
    {
        { "sqrt(-1)", Call(() => sqrt(-1), out int e1), double.NaN, e1 - Errno.EDOM },
        { "log(0)", Call(() => log(0), out int e2), double.NegativeInfinity, e2 - Errno.ERANGE },
        { "log(-1)", Call(() => log(-1), out int e3), double.NaN, e3 - Errno.EDOM },
        { "pow(0, -1)", Call(() => pow(0, -1), out int e4), Infinity, e4 - Errno.ERANGE },
        { "pow(-1, 0.5)", Call(() => pow(-1, 0.5), out int e5), double.NaN, e5 - Errno.EDOM },
        { "pow(big, 2)", Call(() => pow(Big, 2), out int e6), Infinity, e6 - Errno.ERANGE },
        { "pow(big, -2)", Call(() => pow(Big, -2), out int e7), 0, e7 - Errno.ERANGE },
        { "pow(-inf, 3)", Call(() => pow(-Infinity, 3), out int e8), double.NegativeInfinity, e8 },
        { "exp(big)", Call(() => exp(Big), out int e9), Infinity, e9 - Errno.ERANGE },
        { "exp(-big)", Call(() => exp(-Big), out int e10), 0, e10 - Errno.ERANGE },
        { "exp(-740)", Call(() => exp(-740), out int e11), 4.199557993010632e-322, e11 },
        { "fmod(1, 0)", Call(() => fmod(1, 0), out int e12), double.NaN, e12 - Errno.EDOM },
        { "fmod(-7.5, 2)", Call(() => fmod(-7.5, 2), out int e13), -1.5, e13 },
        { "remainder(7.5, 2)", Call(() => remainder(7.5, 2), out int e14), -0.5, e14 },
        { "atanh(1)", Call(() => atanh(1), out int e15), Infinity, e15 - Errno.ERANGE },
        { "acosh(0)", Call(() => acosh(0), out int e16), double.NaN, e16 - Errno.EDOM },
        { "sinh(-big)", Call(() => sinh(-Big), out int e17), double.NegativeInfinity, e17 - Errno.ERANGE },
        { "sin(inf)", Call(() => sin(Infinity), out int e18), double.NaN, e18 - Errno.EDOM },
        { "sqrt(nan)", Call(() => sqrt(double.NaN), out int e19), double.NaN, e19 },
        { "ldexp(1, 5000)", Call(() => ldexp(1, 5000), out int e20), Infinity, e20 - Errno.ERANGE },
        { "ldexp(1, -5000)", Call(() => ldexp(1, -5000), out int e21), 0, e21 - Errno.ERANGE },
        { "hypot(big, big * 1.5)", Call(() => hypot(Big, Big * 1.5), out int e22), Infinity, e22 - Errno.ERANGE },
        { "nextafter(max, inf)", Call(() => nextafter(double.MaxValue, Infinity), out int e23), Infinity, e23 - Errno.ERANGE },
        { "ilogb(0)", Call(() => ilogb(0), out int e24), int.MinValue, e24 - Errno.EDOM },
        { "ilogb(inf)", Call(() => ilogb(Infinity), out int e25), int.MaxValue, e25 - Errno.EDOM },
        { "rint(2.5)", Call(() => rint(2.5), out int e26), 2, e26 },
        { "round(-2.5)", Call(() => round(-2.5), out int e27), -3, e27 },
        { "lround(1e300)", Call(() => lround(1e300), out int e28), long.MinValue, e28 },
        { "fmin(nan, 1)", Call(() => fmin(double.NaN, 1), out int e29), 1, e29 },
        { "fdim(big, -1.5 * big)", Call(() => fdim(Big, -1.5 * Big), out int e30), Infinity, e30 - Errno.ERANGE },
        { "isinf(-inf)", Call(() => isinf(-Infinity), out int e31), -1, e31 },
        { "fpclassify(5e-324)", Call(() => fpclassify(5e-324), out int e32), FP_SUBNORMAL, e32 },
    };

    /// <param name="call">The call.</param>
    /// <param name="actual">What it gave.</param>
    /// <param name="expected">What glibc gives.</param>
    /// <param name="errnoDifference">0 when errno is as glibc leaves it.</param>
    [Theory]
    [MemberData(nameof(Cases))]
    public void Results_and_errors(string call, double actual, double expected, int errnoDifference)
    {
        Assert.Equal((call, expected, 0), (call, actual, errnoDifference));
    }

    [Fact]
    public void Parts_of_numbers()
    {
        int exponent;
        Assert.Equal(0.75, frexp(-6, &exponent) * -1);
        Assert.Equal(3, exponent);
        double whole;
        Assert.Equal(-0.25, modf(-3.25, &whole));
        Assert.Equal(-3, whole);
        Assert.Equal(0, modf(Infinity, &whole));
        Assert.Equal(Infinity, whole);
    }

    [Fact]
    public void The_constant_NaN_has_no_sign()
    {
        sbyte* text = stackalloc sbyte[8];
        Stdio.sprintf(text, "%f"u8, NAN);
        Assert.Equal(0, String.strcmp(text, "nan"u8));
    }

    private static double Call(Func<double> call, out int error)
    {
        Errno.errno = 0;
        double result = call();
        error = Errno.errno;
        return result;
    }
}
