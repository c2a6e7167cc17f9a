using CSockTranslate.Runtime.Interop;
using CSockTranslate.Runtime.Mathematics;
using Xunit;

namespace CSockTranslate.Runtime.Tests.Mathematics;

/// <summary>The mathematics for hosts without glibc's differs from it by little.</summary>
public sealed unsafe class PortableMathTests
{
    public static TheoryData<string> Functions => ["erf", "erfc", "tgamma", "lgamma", "expm1", "log1p", "j0", "j1", "j7", "y0", "y1", "y5", "logb", "significand"];

    [Theory]
    [MemberData(nameof(Functions))]
    public void Values_are_near_to_glibc(string function)
    {
        Assert.SkipUnless(Libm.IsPresent, "There is no glibc to compare with.");
        List<string> differences = [];
        for (int i = -4000; i <= 9000; i++)
        {
            double x = i / 64.0;
            (double expected, double actual) = Compute(function, x);
            if (!IsNear(expected, actual))
            {
                differences.Add($"{function}({x:R}) = {actual:R}, not {expected:R}");
            }
        }

        Assert.Equal([], differences);
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(1e-300)]
    [InlineData(1e300)]
    [InlineData(-1e300)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(double.NaN)]
    public void Extreme_arguments_give_what_glibc_gives(double x)
    {
        Assert.SkipUnless(Libm.IsPresent, "There is no glibc to compare with.");
        Assert.All(Functions, row =>
        {
            (double expected, double actual) = Compute(row.Data, x);
            Assert.True(IsNear(expected, actual) || Math.Abs(expected - actual) < 1e-140, $"{row.Data}({x:R}) = {actual:R}, not {expected:R}");
        });
    }

    [Fact]
    public void Quotients_are_those_of_glibc()
    {
        Assert.SkipUnless(Libm.IsPresent, "There is no glibc to compare with.");
        double[] numbers = [0.0, -0.0, 1, -1, 2.5, -7.5, 100, 1e20, 1e300, 1e308, 3e-320, double.PositiveInfinity, double.NaN];
        foreach (double x in numbers)
        {
            foreach (double y in numbers)
            {
                int quotient = 0;
                double expected = Libm.remquo(x, y, &quotient);
                Assert.Equal((x, y, expected), (x, y, PortableMath.RemainderAndQuotient(x, y, out int actual)));
                Assert.True(double.IsNaN(expected) || quotient == actual, $"remquo({x:R}, {y:R}) has the quotient {actual}, not {quotient}");
            }
        }
    }

    private static (double Expected, double Actual) Compute(string function, double x)
    {
        int sign;
        return function switch
        {
            "erf" => (Libm.erf(x), PortableMath.Erf(x)),
            "erfc" => (Libm.erfc(x), PortableMath.Erfc(x)),
            "tgamma" => (Libm.tgamma(x), PortableMath.Gamma(x)),
            "lgamma" => (Libm.lgamma_r(x, &sign), PortableMath.LogGamma(x, out int actual) + ((sign == actual || double.IsNaN(x) || Math.Floor(x) == x ? 0 : 1000))),
            "expm1" => (Libm.expm1(x), PortableMath.Expm1(x)),
            "log1p" => (Libm.log1p(x), PortableMath.Log1p(x)),
            "j0" => (Libm.j0(x), PortableMath.BesselJ(0, x)),
            "j1" => (Libm.j1(x), PortableMath.BesselJ(1, x)),
            "j7" => (Libm.jn(7, x), PortableMath.BesselJ(7, x)),
            "y0" => (Libm.y0(x), PortableMath.BesselY(0, x)),
            "y1" => (Libm.y1(x), PortableMath.BesselY(1, x)),
            "y5" => (Libm.yn(-5, x), PortableMath.BesselY(-5, x)),
            "logb" => (Libm.logb(x), PortableMath.Logb(x)),
            "significand" => (Libm.significand(x), PortableMath.Significand(x)),
            _ => throw new ArgumentOutOfRangeException(nameof(function), function, null),
        };
    }

    private static bool IsNear(double expected, double actual) =>
        expected.Equals(actual) || Math.Abs(expected - actual) <= 4e-14 * Math.Max(Math.Abs(expected), 0.05) || (expected != 0 && Math.Abs((expected - actual) / expected) < 4e-14);
}
