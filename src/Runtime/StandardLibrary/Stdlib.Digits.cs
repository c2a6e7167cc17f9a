using CSockTranslate.Runtime.Processes;
using CSockTranslate.Runtime.StandardLibrary;

namespace CSockTranslate.Runtime;

// Numbers as digits without a point (SVID ecvt, glibc ecvt_r). The forms for long double have the precision of double.
public static unsafe partial class Stdlib
{
    /// <summary>So many significant digits, in memory that the next call uses again; where the point is, and whether there is a minus (SVID ecvt).</summary>
    public static sbyte* ecvt(double value, int ndigit, int* decpt, int* sign)
    {
        sbyte* text = CProcess.Current.Library.Digits;
        DigitText.Significant(value, ndigit, decpt, sign, text, DigitText.Capacity, MostDecimals);
        return text;
    }

    /// <summary>As <see cref="ecvt"/>, with so many digits behind the point (SVID fcvt).</summary>
    public static sbyte* fcvt(double value, int ndigit, int* decpt, int* sign)
    {
        sbyte* text = CProcess.Current.Library.Digits;
        DigitText.Fixed(value, ndigit, decpt, sign, text, DigitText.Capacity, MostDecimals);
        return text;
    }

    /// <summary>As <see cref="ecvt"/> in memory of the caller. Returns 0, or -1 if it is too small or null (glibc ecvt_r).</summary>
    public static int ecvt_r(double value, int ndigit, int* decpt, int* sign, sbyte* buf, ulong len) =>
        DigitText.Significant(value, ndigit, decpt, sign, buf, len, MostDecimals);

    /// <summary>As <see cref="fcvt"/> in memory of the caller. Returns 0, or -1 if it is too small or null (glibc fcvt_r).</summary>
    public static int fcvt_r(double value, int ndigit, int* decpt, int* sign, sbyte* buf, ulong len) =>
        DigitText.Fixed(value, ndigit, decpt, sign, buf, len, MostDecimals);

    /// <summary>As <see cref="ecvt"/>, for <c>long double</c> (glibc qecvt).</summary>
    public static sbyte* qecvt(double value, int ndigit, int* decpt, int* sign) => ecvt(value, ndigit, decpt, sign);

    /// <summary>As <see cref="fcvt"/>, for <c>long double</c> (glibc qfcvt).</summary>
    public static sbyte* qfcvt(double value, int ndigit, int* decpt, int* sign) => fcvt(value, ndigit, decpt, sign);

    /// <summary>As <see cref="gcvt"/>, for <c>long double</c> (glibc qgcvt).</summary>
    public static sbyte* qgcvt(double value, int ndigit, sbyte* buf) => gcvt(value, ndigit, buf);

    /// <summary>As <see cref="ecvt_r"/>, for <c>long double</c> (glibc qecvt_r).</summary>
    public static int qecvt_r(double value, int ndigit, int* decpt, int* sign, sbyte* buf, ulong len) => ecvt_r(value, ndigit, decpt, sign, buf, len);

    /// <summary>As <see cref="fcvt_r"/>, for <c>long double</c> (glibc qfcvt_r).</summary>
    public static int qfcvt_r(double value, int ndigit, int* decpt, int* sign, sbyte* buf, ulong len) => fcvt_r(value, ndigit, decpt, sign, buf, len);

    /// <summary>Writes a number by a format that is a percent sign, a precision and one of aAeEfFgG; the length as of <c>snprintf</c> (C23 §7.24.1.3).</summary>
    public static int strfromd(sbyte* dest, ulong size, CString format, double f) => Stdio.snprintf(dest, size, format, f);

    /// <summary>As <see cref="strfromd"/> (C23 §7.24.1.3).</summary>
    public static int strfromf(sbyte* dest, ulong size, CString format, float f) => Stdio.snprintf(dest, size, format, (double)f);

    /// <summary>As <see cref="strfromd"/> (C23 §7.24.1.3).</summary>
    public static int strfroml(sbyte* dest, ulong size, CString format, double f) => Stdio.snprintf(dest, size, format, f);

    /// <summary>As <c>strtoll</c> (4.4BSD strtoq).</summary>
    public static long strtoq(CString nptr, sbyte** endptr, int @base) => strtol(nptr, endptr, @base);

    /// <summary>As <c>strtoull</c> (4.4BSD strtouq).</summary>
    public static ulong strtouq(CString nptr, sbyte** endptr, int @base) => strtoul(nptr, endptr, @base);

    /// <summary>Memory that begins at a page; null with ENOMEM (3.0BSD valloc).</summary>
    public static void* valloc(ulong size) => aligned_alloc((ulong)Unistd.getpagesize(), size);
}
