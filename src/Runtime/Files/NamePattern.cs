using System;
using System.Collections.Generic;
using static CSockTranslate.Runtime.Ctype;
using static CSockTranslate.Runtime.Fnmatch;

namespace CSockTranslate.Runtime.Files;

/// <summary>Patterns of the shell (POSIX 2.13), with ksh's lists in parentheses for FNM_EXTMATCH, in the C locale.</summary>
/// <param name="flags">FNM_*.</param>
internal readonly struct NamePattern(int flags)
{
    private bool IsPath => (flags & FNM_PATHNAME) != 0;

    private bool HasEscapes => (flags & FNM_NOESCAPE) == 0;

    private bool HasLists => (flags & FNM_EXTMATCH) != 0;

    private bool HidesPeriods => (flags & FNM_PERIOD) != 0;

    /// <summary>Whether the whole text matches; with FNM_LEADING_DIR, whether it does up to a slash.</summary>
    internal bool Matches(ReadOnlySpan<byte> pattern, ReadOnlySpan<byte> text) => Matches(pattern, text, 0);

    private bool Matches(ReadOnlySpan<byte> pattern, ReadOnlySpan<byte> text, int at)
    {
        int p = 0;
        while (p < pattern.Length)
        {
            byte c = pattern[p];
            if (HasLists && "?*+@!"u8.Contains(c) && p + 1 < pattern.Length && pattern[p + 1] == '(')
            {
                int end = EndOfList(pattern, p + 1);
                if (end > 0)
                {
                    return MatchesList(c, pattern[(p + 2)..(end - 1)], pattern[end..], text, at);
                }
            }

            switch (c)
            {
                case (byte)'?':
                    if (at == text.Length || (IsPath && text[at] == '/') || IsHidden(text, at))
                    {
                        return false;
                    }

                    at++;
                    p++;
                    break;
                case (byte)'*':
                    return MatchesStar(pattern[(p + 1)..], text, at);
                case (byte)'[':
                    if (at == text.Length)
                    {
                        return false;
                    }

                    int next = MatchBracket(pattern, p, text[at], out bool matched);
                    if (next < 0)
                    {
                        goto default;
                    }

                    if (!matched || IsHidden(text, at) || (IsPath && text[at] == '/'))
                    {
                        return false;
                    }

                    at++;
                    p = next;
                    break;
                case (byte)'\\' when HasEscapes:
                    p++;
                    if (p == pattern.Length)
                    {
                        return false;
                    }

                    c = pattern[p];
                    goto default;
                default:
                    if (at == text.Length || Fold(c) != Fold(text[at]))
                    {
                        return false;
                    }

                    at++;
                    p++;
                    break;
            }
        }

        return at == text.Length || ((flags & FNM_LEADING_DIR) != 0 && text[at] == '/');
    }

    private bool MatchesStar(ReadOnlySpan<byte> rest, ReadOnlySpan<byte> text, int at)
    {
        if (IsHidden(text, at))
        {
            return false;
        }

        for (int end = at; ; end++)
        {
            if (Matches(rest, text, end))
            {
                return true;
            }

            if (end == text.Length || (IsPath && text[end] == '/'))
            {
                return false;
            }
        }
    }

    private bool MatchesList(byte kind, ReadOnlySpan<byte> list, ReadOnlySpan<byte> rest, ReadOnlySpan<byte> text, int at)
    {
        List<Range> alternatives = Split(list);
        switch (kind)
        {
            case (byte)'?' or (byte)'*' when Matches(rest, text, at):
                return true;
            case (byte)'?' or (byte)'@':
                foreach (Range alternative in alternatives)
                {
                    if (Matches([.. list[alternative], .. rest], text, at))
                    {
                        return true;
                    }
                }

                return false;
            case (byte)'!':
                return MatchesOther(list, alternatives, rest, text, at);
        }

        for (int end = at; end <= text.Length; end++)
        {
            foreach (Range alternative in alternatives)
            {
                if (!MatchesPiece(list[alternative], text, at, end))
                {
                    continue;
                }

                if (Matches(rest, text, end))
                {
                    return true;
                }

                if (end > at && MatchesList((byte)'*', list, rest, text, end))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool MatchesOther(ReadOnlySpan<byte> list, List<Range> alternatives, ReadOnlySpan<byte> rest, ReadOnlySpan<byte> text, int at)
    {
        for (int end = at; end <= text.Length; end++)
        {
            bool any = false;
            foreach (Range alternative in alternatives)
            {
                any |= MatchesPiece(list[alternative], text, at, end);
            }

            if (!any && Matches(rest, text, end))
            {
                return true;
            }
        }

        return false;
    }

    // A piece of the text keeps what stands before it, so that a period at its start is judged rightly. With FNM_LEADING_DIR a piece may also end
    // with a slash and more, as in glibc.
    private bool MatchesPiece(ReadOnlySpan<byte> pattern, ReadOnlySpan<byte> text, int at, int end) =>
        Matches(pattern, text[..end], at);

    private List<Range> Split(ReadOnlySpan<byte> list)
    {
        var alternatives = new List<Range>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < list.Length; i++)
        {
            switch (list[i])
            {
                case (byte)'\\' when HasEscapes:
                    i++;
                    break;
                case (byte)'(':
                    depth++;
                    break;
                case (byte)')':
                    depth--;
                    break;
                case (byte)'|' when depth == 0:
                    alternatives.Add(start..i);
                    start = i + 1;
                    break;
            }
        }

        alternatives.Add(start..list.Length);
        return alternatives;
    }

    /// <summary>Where the pattern goes on behind the list that opens at <paramref name="open"/>; -1 if it does not end.</summary>
    private int EndOfList(ReadOnlySpan<byte> pattern, int open)
    {
        int depth = 0;
        for (int i = open; i < pattern.Length; i++)
        {
            if (pattern[i] == '\\' && HasEscapes)
            {
                i++;
            }
            else if (pattern[i] == '(')
            {
                depth++;
            }
            else if (pattern[i] == ')' && --depth == 0)
            {
                return i + 1;
            }
        }

        return -1;
    }

    private bool IsHidden(ReadOnlySpan<byte> text, int at) =>
        HidesPeriods && at < text.Length && text[at] == '.' && (at == 0 || (IsPath && text[at - 1] == '/'));

    private byte Fold(byte c) => (flags & FNM_CASEFOLD) != 0 ? (byte)tolower(c) : c;

    /// <summary>Matches a character with the bracket expression at <paramref name="p"/>; returns what follows it, or -1 if it is none.</summary>
    private int MatchBracket(ReadOnlySpan<byte> pattern, int p, byte character, out bool matched)
    {
        byte c = Fold(character);
        matched = false;
        p++;
        bool isNegated = p < pattern.Length && pattern[p] is (byte)'!' or (byte)'^';
        p += isNegated ? 1 : 0;
        bool isFirst = true;
        while (true)
        {
            if (p >= pattern.Length)
            {
                return -1;
            }

            if (pattern[p] == ']' && !isFirst)
            {
                matched ^= isNegated;
                return p + 1;
            }

            isFirst = false;
            if (pattern[p] == '[' && p + 1 < pattern.Length && pattern[p + 1] == ':' && ClassEnd(pattern, p + 2) is var end and > 0)
            {
                matched |= IsInClass(pattern[(p + 2)..end], character);
                p = end + 2;
                continue;
            }

            bool isElement = pattern[p] == '[';
            int low = TakeElement(pattern, ref p);
            if (low < 0)
            {
                return -1;
            }

            // A slash ends a bracket expression in a path: it is none then.
            if (low == '/' && IsPath)
            {
                return -1;
            }

            if (p + 1 < pattern.Length && pattern[p] == '-' && pattern[p + 1] != ']')
            {
                p++;
                int high = TakeElement(pattern, ref p);
                if (high < 0)
                {
                    return -1;
                }

                matched |= Fold((byte)low) <= c && c <= Fold((byte)high);
            }
            else
            {
                // Elements in their own brackets are what they are, whatever case does not matter else.
                matched |= isElement && low != '[' ? low == character : Fold((byte)low) == c;
            }
        }
    }

    /// <summary>Takes a character, an escaped one, <c>[.x.]</c> or <c>[=x=]</c>; -1 if the pattern ends.</summary>
    private int TakeElement(ReadOnlySpan<byte> pattern, ref int p)
    {
        if (pattern[p] == '\\' && HasEscapes)
        {
            p++;
            return p < pattern.Length ? pattern[p++] : -1;
        }

        if (pattern[p] == '[' && p + 4 < pattern.Length && pattern[p + 1] is (byte)'.' or (byte)'=' && pattern[p + 3] == pattern[p + 1] && pattern[p + 4] == ']')
        {
            byte element = pattern[p + 2];
            p += 5;
            return element;
        }

        return pattern[p++];
    }

    private static int ClassEnd(ReadOnlySpan<byte> pattern, int start)
    {
        int length = pattern[start..].IndexOf(":]"u8);
        return length < 0 ? -1 : start + length;
    }

    private bool IsInClass(ReadOnlySpan<byte> name, byte c) => name switch
    {
        _ when name.SequenceEqual("alpha"u8) => isalpha(c) != 0,
        _ when name.SequenceEqual("digit"u8) => isdigit(c) != 0,
        _ when name.SequenceEqual("alnum"u8) => isalnum(c) != 0,
        _ when name.SequenceEqual("upper"u8) => isupper(c) != 0 || ((flags & FNM_CASEFOLD) != 0 && islower(c) != 0),
        _ when name.SequenceEqual("lower"u8) => islower(c) != 0 || ((flags & FNM_CASEFOLD) != 0 && isupper(c) != 0),
        _ when name.SequenceEqual("space"u8) => isspace(c) != 0,
        _ when name.SequenceEqual("blank"u8) => isblank(c) != 0,
        _ when name.SequenceEqual("punct"u8) => ispunct(c) != 0,
        _ when name.SequenceEqual("print"u8) => isprint(c) != 0,
        _ when name.SequenceEqual("graph"u8) => isgraph(c) != 0,
        _ when name.SequenceEqual("cntrl"u8) => iscntrl(c) != 0,
        _ when name.SequenceEqual("xdigit"u8) => isxdigit(c) != 0,
        _ => false,
    };
}
