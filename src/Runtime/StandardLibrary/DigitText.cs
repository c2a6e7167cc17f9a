using System;

namespace CSockTranslate.Runtime.StandardLibrary;

/// <summary>The digits of a number without its point, in glibc's way: it scales by powers of ten in double arithmetic, which the last digits show.</summary>
internal static unsafe class DigitText
{
    /// <summary>Room for all digits before a point, as many behind it as are told, and the end.</summary>
    internal const int Capacity = 309 + 20;

    // Below it a power of ten that takes the number to 1 does not fit.
    private const double Smallest = 1e-307;
    private const int SmallestExponent = -307;

    /// <summary>Digits up to so many behind the point.</summary>
    internal static int Fixed(double value, int digits, int* point, int* sign, sbyte* text, ulong size, int most)
    {
        if (text == null)
        {
            return (int)CallResult.Fail(Errno.EINVAL);
        }

        int left = 0;
        *sign = 0;
        if (double.IsFinite(value))
        {
            *sign = double.IsNegative(value) ? 1 : 0;
            value = Math.Abs(value);
            for (; digits < 0; digits++, left++)
            {
                double tenth = value * 0.1;
                if (tenth < 1)
                {
                    digits = 0;
                    break;
                }

                value = tenth;
            }
        }

        int length = Stdio.snprintf(text, size, "%.*f"u8, Math.Min(digits, most), value);
        if ((ulong)length >= size)
        {
            return -1;
        }

        int next = 0;
        while (next < length && IsDigit(text[next]))
        {
            next++;
        }

        *point = next;
        if (next == 0)
        {
            // An infinity or a NaN.
            return 0;
        }

        if (next < length)
        {
            do
            {
                next++;
            }
            while (next < length && !IsDigit(text[next]));

            if (*point == 1 && text[0] == '0' && value != 0)
            {
                --*point;
                for (; next < length && text[next] == '0'; next++)
                {
                    --*point;
                }
            }

            int start = Math.Max(*point, 0);
            String.memmove(text + start, text + next, (ulong)(length - next));
            length -= next - start;
            text[length] = 0;
        }

        if (left != 0)
        {
            *point += left;
            for (; left > 0 && (ulong)length < size - 1; left--)
            {
                text[length++] = (sbyte)'0';
            }

            text[length] = 0;
        }

        return 0;
    }

    /// <summary>So many digits from the first that is not 0.</summary>
    internal static int Significant(double value, int digits, int* point, int* sign, sbyte* text, ulong size, int most)
    {
        int exponent = 0;
        if (double.IsFinite(value) && value != 0)
        {
            double factor = 1;
            double size10 = Math.Abs(value);
            if (size10 < Smallest)
            {
                value /= Smallest;
                size10 /= Smallest;
                exponent += SmallestExponent;
            }

            if (size10 < 1)
            {
                do
                {
                    factor *= 10;
                    exponent--;
                }
                while (size10 * factor < 1);

                value *= factor;
            }
            else if (size10 >= 10)
            {
                do
                {
                    factor *= 10;
                    exponent++;
                }
                while (size10 >= factor * 10);

                value /= factor;
            }
        }

        if (digits <= 0 && size > 0)
        {
            text[0] = 0;
            *point = 1;
            *sign = double.IsFinite(value) && double.IsNegative(value) ? 1 : 0;
        }
        else if (Fixed(value, Math.Min(digits, most) - 1, point, sign, text, size, most) != 0)
        {
            return -1;
        }

        *point += exponent;
        return 0;
    }

    private static bool IsDigit(sbyte character) => character is >= (sbyte)'0' and <= (sbyte)'9';
}
