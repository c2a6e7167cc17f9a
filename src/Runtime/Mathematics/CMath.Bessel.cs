using CSockTranslate.Runtime.Interop;
using CSockTranslate.Runtime.Mathematics;

namespace CSockTranslate.Runtime;

// Bessel functions (POSIX <c>j0</c>, <c>y0</c>).
public static unsafe partial class CMath
{
    /// <summary>The Bessel function of the first kind of order 0 (POSIX <c>j0</c>).</summary>
    public static double j0(double x)
    {
        double result = Libm.IsPresent ? Libm.j0(x) : PortableMath.BesselJ(0, x);
        return double.IsNormal(result) ? result : MathErrors.Report(&Libm.j0, x, result);
    }

    /// <summary>The Bessel function of the first kind of order 1 (POSIX <c>j0</c>).</summary>
    public static double j1(double x)
    {
        double result = Libm.IsPresent ? Libm.j1(x) : PortableMath.BesselJ(1, x);
        return double.IsNormal(result) ? result : MathErrors.Report(&Libm.j1, x, result);
    }

    /// <summary>The Bessel function of the first kind of order <paramref name="n"/> (POSIX <c>j0</c>).</summary>
    public static double jn(int n, double x)
    {
        double result = Libm.IsPresent ? Libm.jn(n, x) : PortableMath.BesselJ(n, x);
        return double.IsNormal(result) ? result : MathErrors.Report(&Libm.jn, n, x, result);
    }

    /// <summary>The Bessel function of the second kind of order 0; ERANGE for 0, EDOM below (POSIX <c>y0</c>).</summary>
    public static double y0(double x)
    {
        double result = Libm.IsPresent ? Libm.y0(x) : PortableMath.BesselY(0, x);
        return double.IsNormal(result) ? result : MathErrors.Report(&Libm.y0, x, result);
    }

    /// <summary>The Bessel function of the second kind of order 1; ERANGE for 0, EDOM below (POSIX <c>y0</c>).</summary>
    public static double y1(double x)
    {
        double result = Libm.IsPresent ? Libm.y1(x) : PortableMath.BesselY(1, x);
        return double.IsNormal(result) ? result : MathErrors.Report(&Libm.y1, x, result);
    }

    /// <summary>The Bessel function of the second kind of order <paramref name="n"/>; ERANGE for 0, EDOM below (POSIX <c>y0</c>).</summary>
    public static double yn(int n, double x)
    {
        double result = Libm.IsPresent ? Libm.yn(n, x) : PortableMath.BesselY(n, x);
        return double.IsNormal(result) ? result : MathErrors.Report(&Libm.yn, n, x, result);
    }

    /// <summary>As <see cref="j0"/> (POSIX <c>j0</c>).</summary>
    public static float j0f(float x)
    {
        float result = Libm.IsPresent ? Libm.j0f(x) : (float)PortableMath.BesselJ(0, x);
        return float.IsNormal(result) ? result : MathErrors.Report(&Libm.j0f, x, result);
    }

    /// <summary>As <see cref="j1"/> (POSIX <c>j0</c>).</summary>
    public static float j1f(float x)
    {
        float result = Libm.IsPresent ? Libm.j1f(x) : (float)PortableMath.BesselJ(1, x);
        return float.IsNormal(result) ? result : MathErrors.Report(&Libm.j1f, x, result);
    }

    /// <summary>As <see cref="jn"/> (POSIX <c>j0</c>).</summary>
    public static float jnf(int n, float x)
    {
        float result = Libm.IsPresent ? Libm.jnf(n, x) : (float)PortableMath.BesselJ(n, x);
        return float.IsNormal(result) ? result : MathErrors.Report(&Libm.jnf, n, x, result);
    }

    /// <summary>As <see cref="y0"/> (POSIX <c>y0</c>).</summary>
    public static float y0f(float x)
    {
        float result = Libm.IsPresent ? Libm.y0f(x) : (float)PortableMath.BesselY(0, x);
        return float.IsNormal(result) ? result : MathErrors.Report(&Libm.y0f, x, result);
    }

    /// <summary>As <see cref="y1"/> (POSIX <c>y0</c>).</summary>
    public static float y1f(float x)
    {
        float result = Libm.IsPresent ? Libm.y1f(x) : (float)PortableMath.BesselY(1, x);
        return float.IsNormal(result) ? result : MathErrors.Report(&Libm.y1f, x, result);
    }

    /// <summary>As <see cref="yn"/> (POSIX <c>y0</c>).</summary>
    public static float ynf(int n, float x)
    {
        float result = Libm.IsPresent ? Libm.ynf(n, x) : (float)PortableMath.BesselY(n, x);
        return float.IsNormal(result) ? result : MathErrors.Report(&Libm.ynf, n, x, result);
    }

    /// <summary>As <see cref="j0"/> (POSIX <c>j0</c>).</summary>
    public static double j0l(double x) => j0(x);

    /// <summary>As <see cref="j1"/> (POSIX <c>j0</c>).</summary>
    public static double j1l(double x) => j1(x);

    /// <summary>As <see cref="jn"/> (POSIX <c>j0</c>).</summary>
    public static double jnl(int n, double x) => jn(n, x);

    /// <summary>As <see cref="y0"/> (POSIX <c>y0</c>).</summary>
    public static double y0l(double x) => y0(x);

    /// <summary>As <see cref="y1"/> (POSIX <c>y0</c>).</summary>
    public static double y1l(double x) => y1(x);

    /// <summary>As <see cref="yn"/> (POSIX <c>y0</c>).</summary>
    public static double ynl(int n, double x) => yn(n, x);
}
