using System;

namespace CSockTranslate.Runtime.Scanning;

/// <summary>Takes the characters of a floating number off the input, as glibc's scanf does: with one character given back at most.</summary>
internal static class FloatScanner
{
    /// <summary>What was there.</summary>
    public enum Result
    {
        /// <summary>Characters that look like a number.</summary>
        Number,

        /// <summary>Something else.</summary>
        Mismatch,

        /// <summary>Nothing: the input had ended.</summary>
        Ended,
    }

    /// <summary>Collects up to <paramref name="width"/> characters (not limited if negative).</summary>
    public static Result Collect(ref ScanInput input, int width, ref ScanText text)
    {
        int c = input.Read();
        width--;
        if (c == ScanInput.End)
        {
            return Result.Ended;
        }

        int signs = c is '-' or '+' ? 1 : 0;
        if (signs > 0)
        {
            text.Add(c);
            if (!Next(ref input, ref width, out c))
            {
                return Result.Mismatch;
            }
        }

        switch (c | 0x20)
        {
            case 'n':
                return CollectWord(ref input, ref width, c, "nan"u8, ref text);
            case 'i':
                return CollectInfinity(ref input, ref width, c, ref text);
        }

        bool isHexadecimal = false;
        bool ended = false;
        if (c == '0')
        {
            text.Add(c);
            ended = !Next(ref input, ref width, out c);
            if (!ended && width != 0 && (c | 0x20) == 'x')
            {
                isHexadecimal = true;
                text.Add('x');
                ended = !Next(ref input, ref width, out c);
            }
        }

        if (!ended)
        {
            CollectDigits(ref input, width, c, isHexadecimal, ref text);
        }

        int prefix = signs + (isHexadecimal ? 2 : 0);
        return text.Count == prefix ? Result.Mismatch : Result.Number;
    }

    private static void CollectDigits(ref ScanInput input, int width, int c, bool isHexadecimal, ref ScanText text)
    {
        int exponentLetter = isHexadecimal ? 'p' : 'e';
        bool anyDigit = !isHexadecimal && text.Count > 0 && text.Last == '0';
        bool hasPoint = false;
        bool hasExponent = false;
        do
        {
            if (c is >= '0' and <= '9' || (isHexadecimal && !hasExponent && Ctype.isxdigit(c) != 0))
            {
                anyDigit = true;
                text.Add(c);
            }
            else if (hasExponent && text.Last == exponentLetter && c is '-' or '+')
            {
                text.Add(c);
            }
            else if (anyDigit && !hasExponent && (c | 0x20) == exponentLetter)
            {
                text.Add(exponentLetter);
                hasExponent = hasPoint = true;
            }
            else if (c == '.' && !hasPoint)
            {
                text.Add(c);
                hasPoint = true;
            }
            else
            {
                input.GiveBack(c);
                return;
            }
        }
        while (Next(ref input, ref width, out c));
    }

    private static Result CollectInfinity(ref ScanInput input, ref int width, int c, ref ScanText text)
    {
        Result result = CollectWord(ref input, ref width, c, "inf"u8, ref text);
        if (result != Result.Number || !Next(ref input, ref width, out c))
        {
            return result;
        }

        if ((c | 0x20) == 'i')
        {
            return CollectWord(ref input, ref width, c, "inity"u8, ref text);
        }

        input.GiveBack(c);
        return Result.Number;
    }

    private static Result CollectWord(ref ScanInput input, ref int width, int c, ReadOnlySpan<byte> word, ref ScanText text)
    {
        for (int i = 0; i < word.Length; i++)
        {
            if (i > 0 && !Next(ref input, ref width, out c))
            {
                return Result.Mismatch;
            }

            if ((c | 0x20) != word[i])
            {
                input.GiveBack(c);
                return Result.Mismatch;
            }

            text.Add(c);
        }

        return Result.Number;
    }

    private static bool Next(ref ScanInput input, ref int width, out int c)
    {
        c = ScanInput.End;
        if (width == 0)
        {
            return false;
        }

        c = input.Read();
        width--;
        return c != ScanInput.End;
    }
}
