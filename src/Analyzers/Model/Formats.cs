namespace CSockTranslate.Analyzers.Model;

/// <summary>A conversion of a format (C11 §7.21.6.1, §7.21.6.2).</summary>
/// <param name="Kind">The conversion's letter; <c>[</c> for a set of characters.</param>
/// <param name="Index">Which of the arguments behind the format it takes.</param>
/// <param name="Width">The width, or null. For a <c>*</c> in printf()'s formats it is -1.</param>
/// <param name="Precision">The precision, or null; -1 for a <c>*</c>.</param>
/// <param name="Allocates">Whether scanf() allocates the memory for the text (<c>%ms</c>).</param>
internal readonly record struct FormatConversion(char Kind, int Index, int? Width, int? Precision, bool Allocates);

/// <summary>Reads formats of printf() and scanf().</summary>
internal static class Formats
{
    /// <summary>The conversions that take an argument.</summary>
    /// <param name="format">The format.</param>
    /// <param name="scans">Whether it is one of scanf(), where <c>*</c> means that nothing is stored.</param>
    public static IEnumerable<FormatConversion> Parse(string format, bool scans = false)
    {
        int index = 0;
        int i = 0;
        while (i < format.Length)
        {
            if (format[i++] != '%')
            {
                continue;
            }

            if (i < format.Length && format[i] == '%')
            {
                i++;
                continue;
            }

            bool isSkipped = false;
            int? width = null;
            int? precision = null;
            while (i < format.Length && "-+ #0'I".IndexOf(format[i]) >= 0)
            {
                i++;
            }

            if (i < format.Length && format[i] == '*')
            {
                i++;
                isSkipped = scans;
                width = -1;
                index += scans ? 0 : 1;
            }

            width = Number(format, ref i) ?? width;
            if (i < format.Length && format[i] == '.')
            {
                i++;
                precision = Number(format, ref i) ?? 0;
                if (i < format.Length && format[i] == '*')
                {
                    i++;
                    precision = -1;
                    index++;
                }
            }

            bool allocates = false;
            while (i < format.Length && "hljztLqm".IndexOf(format[i]) >= 0)
            {
                allocates |= format[i++] == 'm';
            }

            if (i >= format.Length)
            {
                yield break;
            }

            char kind = format[i++];
            if (kind == '[')
            {
                // A ] at the beginning belongs to the set.
                i += i < format.Length && format[i] == '^' ? 1 : 0;
                i += i < format.Length && format[i] == ']' ? 1 : 0;
                while (i < format.Length && format[i] != ']')
                {
                    i++;
                }
            }

            if (!isSkipped)
            {
                yield return new(kind, index++, width, precision, allocates);
            }
        }
    }

    private static int? Number(string format, ref int i)
    {
        int start = i;
        int number = 0;
        while (i < format.Length && format[i] is >= '0' and <= '9' && i - start < 9)
        {
            number = (number * 10) + (format[i++] - '0');
        }

        return i > start ? number : null;
    }
}
