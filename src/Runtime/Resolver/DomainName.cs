using System;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime.Resolver;

/// <summary>Names in messages of the domain name system (RFC 1035 §3.1, §4.1.4) and as texts (§5.1). Errors are EMSGSIZE.</summary>
internal static unsafe class DomainName
{
    /// <summary>The longest name in a message.</summary>
    internal const int Longest = 255;

    private const int LabelLimit = 0x40;
    private const int PointerMark = 0xc0;
    private const int PointerLimit = 0x4000;

    /// <summary>Writes a name as a text with a NUL; its length with that, or -1.</summary>
    internal static int ToText(byte* source, sbyte* target, ulong size)
    {
        sbyte* end = target + size;
        sbyte* at = target;
        for (int length = *source++; length != 0; length = *source++)
        {
            if (length >= LabelLimit)
            {
                return TooLong();
            }

            if (at != target)
            {
                if (at >= end)
                {
                    return TooLong();
                }

                *at++ = (sbyte)'.';
            }

            for (; length > 0; length--)
            {
                byte character = *source++;
                bool isSpecial = character is (byte)'"' or (byte)'.' or (byte)';' or (byte)'\\' or (byte)'(' or (byte)')' or (byte)'@' or (byte)'$';
                bool isPrintable = character is > 0x20 and < 0x7f;
                if (at + (isSpecial ? 2 : isPrintable ? 1 : 4) > end)
                {
                    return TooLong();
                }

                if (isSpecial || !isPrintable)
                {
                    *at++ = (sbyte)'\\';
                }

                if (!isPrintable)
                {
                    *at++ = (sbyte)('0' + (character / 100));
                    *at++ = (sbyte)('0' + (character / 10 % 10));
                    character = (byte)('0' + (character % 10));
                }

                *at++ = (sbyte)character;
            }
        }

        if (at == target)
        {
            if (at >= end)
            {
                return TooLong();
            }

            *at++ = (sbyte)'.';
        }

        if (at >= end)
        {
            return TooLong();
        }

        *at++ = 0;
        return (int)(at - target);
    }

    /// <summary>Reads a name from a text: 1 for one that ends in a period, 0 for another one, or -1.</summary>
    internal static int FromText(sbyte* source, byte* target, ulong size)
    {
        byte* end = target + size;
        byte* label = target;
        byte* at = target + 1;
        while (*source != 0)
        {
            int character = (byte)*source++;
            if (character == '\\')
            {
                character = Unescape(ref source);
                if (character < 0)
                {
                    return TooLong();
                }
            }
            else if (character == '.')
            {
                long length = at - label - 1;
                if (length >= LabelLimit || label >= end)
                {
                    return TooLong();
                }

                *label = (byte)length;
                if (*source == 0)
                {
                    if (length != 0)
                    {
                        if (at >= end)
                        {
                            return TooLong();
                        }

                        *at++ = 0;
                    }

                    return at - target > Longest ? TooLong() : 1;
                }

                if (length == 0 || *source == '.')
                {
                    return TooLong();
                }

                label = at++;
                continue;
            }

            if (at >= end)
            {
                return TooLong();
            }

            *at++ = (byte)character;
        }

        long last = at - label - 1;
        if (last >= LabelLimit || label >= end)
        {
            return TooLong();
        }

        *label = (byte)last;
        if (last != 0)
        {
            if (at >= end)
            {
                return TooLong();
            }

            *at++ = 0;
        }

        return at - target > Longest ? TooLong() : 0;
    }

    /// <summary>Takes a name out of a message, following its pointers; how many bytes it has there, or -1.</summary>
    internal static int Unpack(byte* message, byte* end, byte* source, byte* target, ulong size)
    {
        byte* at = target;
        byte* targetEnd = target + size;
        long used = -1;
        long seen = 0;
        byte* from = source;
        if (from < message || from >= end)
        {
            return TooLong();
        }

        int length = *from++;
        while (length != 0)
        {
            if (length < LabelLimit)
            {
                if (at + length + 1 >= targetEnd || from + length >= end)
                {
                    return TooLong();
                }

                seen += length + 1;
                *at++ = (byte)length;
                Buffer.MemoryCopy(from, at, length, length);
                at += length;
                from += length;
            }
            else
            {
                if ((length & PointerMark) != PointerMark || from >= end)
                {
                    return TooLong();
                }

                used = used < 0 ? from - source + 1 : used;
                byte* pointed = message + (((length & ~PointerMark) << 8) | *from);
                seen += 2;

                // Whoever has seen as many bytes as there are goes in circles.
                if (pointed < message || pointed >= end || seen >= end - message)
                {
                    return TooLong();
                }

                from = pointed;
            }

            length = *from++;
        }

        if (at >= targetEnd)
        {
            return TooLong();
        }

        *at = 0;
        return (int)(used < 0 ? from - source : used);
    }

    /// <summary>
    /// Writes a name into a message; with <paramref name="names"/>, whose first element is the message, it points to the end of an earlier name if it can and
    /// adds itself to them, up to <paramref name="lastName"/>. How many bytes it takes, or -1.
    /// </summary>
    internal static int Pack(byte* source, byte* target, int size, byte** names, byte** lastName)
    {
        byte* at = target;
        byte* end = target + size;
        byte* message = names == null ? null : *names;
        byte** free = names;
        if (message != null)
        {
            names++;
            for (free = names; *free != null; free++)
            {
            }
        }

        byte** firstFree = free;
        for (int taken = 0; ;)
        {
            int length = *source;
            if (length >= LabelLimit || (taken += length + 1) > Longest)
            {
                return GiveUp(firstFree, lastName);
            }

            if (length != 0 && message != null)
            {
                int offset = Find(source, message, names, firstFree);
                if (offset >= 0)
                {
                    if (at + 1 >= end)
                    {
                        return GiveUp(firstFree, lastName);
                    }

                    *at++ = (byte)((offset >> 8) | PointerMark);
                    *at++ = (byte)offset;
                    return (int)(at - target);
                }

                if (lastName != null && free < lastName - 1 && at - message < PointerLimit)
                {
                    *free++ = at;
                    *free = null;
                }
            }

            if (at + 1 + length > end)
            {
                return GiveUp(firstFree, lastName);
            }

            Buffer.MemoryCopy(source, at, length + 1, length + 1);
            at += length + 1;
            source += length + 1;
            if (length == 0)
            {
                return (int)(at - target);
            }
        }
    }

    /// <summary>Goes behind a name in a message: how many bytes it has, or -1.</summary>
    internal static int Skip(byte* source, byte* end)
    {
        byte* at = source;
        while (at < end)
        {
            int length = *at++;
            if (length == 0)
            {
                return (int)(at - source);
            }

            if (length >= PointerMark)
            {
                return at + 1 > end ? TooLong() : (int)(at + 1 - source);
            }

            if (length >= LabelLimit)
            {
                return TooLong();
            }

            at += length;
        }

        return TooLong();
    }

    // Where in the message the name stands already, or -1.
    private static int Find(byte* name, byte* message, byte** names, byte** end)
    {
        for (byte** known = names; known < end; known++)
        {
            for (byte* at = *known; *at is not 0 and < LabelLimit; at += *at + 1)
            {
                if (at - message >= PointerLimit)
                {
                    break;
                }

                if (IsSame(name, at, message))
                {
                    return (int)(at - message);
                }
            }
        }

        return -1;
    }

    private static bool IsSame(byte* name, byte* known, byte* message)
    {
        while (true)
        {
            while (*known >= PointerMark)
            {
                known = message + (((*known & ~PointerMark) << 8) | known[1]);
            }

            if (*name != *known)
            {
                return false;
            }

            if (*name == 0)
            {
                return true;
            }

            for (int i = *name; i > 0; i--)
            {
                if (Ctype.tolower(name[i]) != Ctype.tolower(known[i]))
                {
                    return false;
                }
            }

            known += *known + 1;
            name += *name + 1;
        }
    }

    private static int Unescape(ref sbyte* source)
    {
        int character = (byte)*source;
        if (character == 0)
        {
            return -1;
        }

        source++;
        if (character is < '0' or > '9')
        {
            return character;
        }

        int value = character - '0';
        for (int i = 0; i < 2; i++)
        {
            int digit = *source - '0';
            if (digit is < 0 or > 9)
            {
                return -1;
            }

            value = (value * 10) + digit;
            source++;
        }

        return value > byte.MaxValue ? -1 : value;
    }

    private static int GiveUp(byte** firstFree, byte** lastName)
    {
        if (lastName != null)
        {
            *firstFree = null;
        }

        return TooLong();
    }

    private static int TooLong() => (int)CallResult.Fail(EMSGSIZE);
}
