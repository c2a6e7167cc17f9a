namespace CSockTranslate.Runtime;

/// <summary>Names of files.</summary>
public static unsafe partial class String
{
    /// <summary>
    /// Compares strings as <see cref="strcmp"/>, but runs of digits as numbers; with zeros in front as fractions, of which the one with more zeros
    /// is less (strverscmp(3)).
    /// </summary>
    public static int strverscmp(CString s1, CString s2)
    {
        byte* first = (byte*)s1.Pointer;
        byte* second = (byte*)s2.Pointer;

        // To the first difference, and from there back to where the digits before it begin.
        long i = 0;
        while (first[i] == second[i])
        {
            if (first[i] == 0)
            {
                return 0;
            }

            i++;
        }

        long start = i;
        while (start > 0 && char.IsAsciiDigit((char)first[start - 1]))
        {
            start--;
        }

        bool firstIsNumber = char.IsAsciiDigit((char)first[start]);
        bool secondIsNumber = char.IsAsciiDigit((char)second[start]);
        int difference = first[i] - second[i];
        if (!firstIsNumber || !secondIsNumber)
        {
            return difference;
        }

        if (first[start] == '0' || second[start] == '0')
        {
            return CompareFractions(first, second, start, i);
        }

        // Numbers of the same length compare by their digits; a longer one is larger.
        long end = i;
        while (char.IsAsciiDigit((char)first[end]) && char.IsAsciiDigit((char)second[end]))
        {
            end++;
        }

        bool firstIsLonger = char.IsAsciiDigit((char)first[end]);
        bool secondIsLonger = char.IsAsciiDigit((char)second[end]);
        return firstIsLonger == secondIsLonger ? difference : firstIsLonger ? 1 : -1;
    }

    /// <summary>What follows the last slash of a path, which stays as it is (GNU <c>basename</c>).</summary>
    public static sbyte* __gnu_basename(CString path)
    {
        sbyte* slash = strrchr(path, '/');
        return slash == null ? path.Pointer : slash + 1;
    }

    private static int CompareFractions(byte* first, byte* second, long start, long i)
    {
        int difference = first[i] - second[i];
        bool onlyZeros = true;
        for (long k = start; k < i; k++)
        {
            onlyZeros &= first[k] == '0';
        }

        // With more zeros in front is less, whatever follows; only zeros is more than zeros with digits behind.
        if (onlyZeros && i > start && char.IsAsciiDigit((char)first[i]) != char.IsAsciiDigit((char)second[i]))
        {
            return char.IsAsciiDigit((char)first[i]) ? -1 : 1;
        }

        return difference;
    }
}
