using System.Runtime.InteropServices;
using CSockTranslate.Runtime.Interop;

namespace CSockTranslate.Runtime.Mathematics;

/// <summary>
/// Sets errno where a result looks as if it had to. The host's C library is asked once more what it says; without it C's rules decide (C11 §7.12.1):
/// EDOM for a NaN that no argument brought, ERANGE for an infinity that none brought and, of functions that can underflow, for 0.
/// </summary>
internal static unsafe class MathErrors
{
    /// <summary>For functions that cannot become 0 by underflow.</summary>
    internal static double Report(delegate*<double, double> function, double x, double result)
    {
        if (!Libm.IsPresent)
        {
            return Judge(result, x, 0, canUnderflow: false);
        }

        Marshal.SetLastSystemError(0);
        result = function(x);
        TakeError();
        return result;
    }

    /// <summary>For functions that cannot become 0 by underflow.</summary>
    internal static double Report(delegate*<double, double, double> function, double x, double y, double result)
    {
        if (!Libm.IsPresent)
        {
            return Judge(result, x, y, canUnderflow: false);
        }

        Marshal.SetLastSystemError(0);
        result = function(x, y);
        TakeError();
        return result;
    }

    /// <summary>For functions that cannot become 0 by underflow.</summary>
    internal static double Report(delegate*<int, double, double> function, int n, double x, double result)
    {
        if (!Libm.IsPresent)
        {
            return Judge(result, x, 0, canUnderflow: false);
        }

        Marshal.SetLastSystemError(0);
        result = function(n, x);
        TakeError();
        return result;
    }

    /// <summary>For functions that cannot become 0 by underflow.</summary>
    internal static double Report(delegate*<double, int*, double> function, double x, int* stored, double result)
    {
        if (!Libm.IsPresent)
        {
            return Judge(result, x, 0, canUnderflow: false);
        }

        Marshal.SetLastSystemError(0);
        result = function(x, stored);
        TakeError();
        return result;
    }

    /// <summary>For functions that cannot become 0 by underflow.</summary>
    internal static double Report(delegate*<double, double, int*, double> function, double x, double y, int* stored, double result)
    {
        if (!Libm.IsPresent)
        {
            return Judge(result, x, y, canUnderflow: false);
        }

        Marshal.SetLastSystemError(0);
        result = function(x, y, stored);
        TakeError();
        return result;
    }

    /// <summary>For functions that can underflow.</summary>
    internal static double ReportRange(delegate*<double, double> function, double x, double result)
    {
        if (!Libm.IsPresent)
        {
            return Judge(result, x, 0, canUnderflow: true);
        }

        Marshal.SetLastSystemError(0);
        result = function(x);
        TakeError();
        return result;
    }

    /// <summary>For functions that can underflow.</summary>
    internal static double ReportRange(delegate*<double, double, double> function, double x, double y, double result)
    {
        if (!Libm.IsPresent)
        {
            return Judge(result, x, y, canUnderflow: true);
        }

        Marshal.SetLastSystemError(0);
        result = function(x, y);
        TakeError();
        return result;
    }

    /// <summary>For functions that can underflow.</summary>
    internal static double ReportRange(delegate*<double, int, double> function, double x, int n, double result)
    {
        if (!Libm.IsPresent)
        {
            return Judge(result, x, 0, canUnderflow: true);
        }

        Marshal.SetLastSystemError(0);
        result = function(x, n);
        TakeError();
        return result;
    }

    /// <summary>For functions that can underflow.</summary>
    internal static double ReportRange(delegate*<double, long, double> function, double x, long n, double result)
    {
        if (!Libm.IsPresent)
        {
            return Judge(result, x, 0, canUnderflow: true);
        }

        Marshal.SetLastSystemError(0);
        result = function(x, n);
        TakeError();
        return result;
    }

    /// <summary>For functions that cannot become 0 by underflow.</summary>
    internal static float Report(delegate*<float, float> function, float x, float result)
    {
        if (!Libm.IsPresent)
        {
            return (float)Judge(result, x, 0, canUnderflow: false);
        }

        Marshal.SetLastSystemError(0);
        result = function(x);
        TakeError();
        return result;
    }

    /// <summary>For functions that cannot become 0 by underflow.</summary>
    internal static float Report(delegate*<float, float, float> function, float x, float y, float result)
    {
        if (!Libm.IsPresent)
        {
            return (float)Judge(result, x, y, canUnderflow: false);
        }

        Marshal.SetLastSystemError(0);
        result = function(x, y);
        TakeError();
        return result;
    }

    /// <summary>For functions that cannot become 0 by underflow.</summary>
    internal static float Report(delegate*<int, float, float> function, int n, float x, float result)
    {
        if (!Libm.IsPresent)
        {
            return (float)Judge(result, x, 0, canUnderflow: false);
        }

        Marshal.SetLastSystemError(0);
        result = function(n, x);
        TakeError();
        return result;
    }

    /// <summary>For functions that cannot become 0 by underflow.</summary>
    internal static float Report(delegate*<float, int*, float> function, float x, int* stored, float result)
    {
        if (!Libm.IsPresent)
        {
            return (float)Judge(result, x, 0, canUnderflow: false);
        }

        Marshal.SetLastSystemError(0);
        result = function(x, stored);
        TakeError();
        return result;
    }

    /// <summary>For functions that cannot become 0 by underflow.</summary>
    internal static float Report(delegate*<float, float, int*, float> function, float x, float y, int* stored, float result)
    {
        if (!Libm.IsPresent)
        {
            return (float)Judge(result, x, y, canUnderflow: false);
        }

        Marshal.SetLastSystemError(0);
        result = function(x, y, stored);
        TakeError();
        return result;
    }

    /// <summary>For functions that can underflow.</summary>
    internal static float ReportRange(delegate*<float, float> function, float x, float result)
    {
        if (!Libm.IsPresent)
        {
            return (float)Judge(result, x, 0, canUnderflow: true);
        }

        Marshal.SetLastSystemError(0);
        result = function(x);
        TakeError();
        return result;
    }

    /// <summary>For functions that can underflow.</summary>
    internal static float ReportRange(delegate*<float, float, float> function, float x, float y, float result)
    {
        if (!Libm.IsPresent)
        {
            return (float)Judge(result, x, y, canUnderflow: true);
        }

        Marshal.SetLastSystemError(0);
        result = function(x, y);
        TakeError();
        return result;
    }

    /// <summary>For functions that can underflow.</summary>
    internal static float ReportRange(delegate*<float, int, float> function, float x, int n, float result)
    {
        if (!Libm.IsPresent)
        {
            return (float)Judge(result, x, 0, canUnderflow: true);
        }

        Marshal.SetLastSystemError(0);
        result = function(x, n);
        TakeError();
        return result;
    }

    /// <summary>For functions that can underflow.</summary>
    internal static float ReportRange(delegate*<float, long, float> function, float x, long n, float result)
    {
        if (!Libm.IsPresent)
        {
            return (float)Judge(result, x, 0, canUnderflow: true);
        }

        Marshal.SetLastSystemError(0);
        result = function(x, n);
        TakeError();
        return result;
    }

    /// <summary>Takes the error of the host's C library for the program's; none leaves that as it is.</summary>
    internal static void TakeError()
    {
        int error = Marshal.GetLastSystemError();
        if (error != 0)
        {
            Errno.errno = error;
        }
    }

    private static double Judge(double result, double x, double y, bool canUnderflow)
    {
        if (double.IsNaN(result) && !double.IsNaN(x) && !double.IsNaN(y))
        {
            Errno.errno = Errno.EDOM;
        }
        else if (double.IsFinite(x) && double.IsFinite(y) && (double.IsInfinity(result) || (canUnderflow && result == 0 && x != 0)))
        {
            Errno.errno = Errno.ERANGE;
        }

        return result;
    }
}
