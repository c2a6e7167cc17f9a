using System;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime.CharacterSets;

/// <summary>A conversion from one character set to another, with what it knows of the text so far.</summary>
internal sealed unsafe class Conversion(CharacterSet source, CharacterSet target, bool transliterates, bool ignores)
{
    private CharacterSet _source = source;
    private bool _hasRead;
    private bool _hasWritten;

    /// <summary>Another text begins. The order of bytes that a mark has told stays, as in glibc.</summary>
    internal void BeginAnew() => _hasRead = _hasWritten = false;

    /// <summary>
    /// Converts as far as it goes and moves the pointers on: how many characters were replaced, or -E2BIG, -EINVAL or -EILSEQ.
    /// </summary>
    internal long Convert(byte** input, ulong* left, byte** output, ulong* room)
    {
        long replaced = 0;
        bool hasIgnored = false;
        byte* written = *input;
        while (*left > 0)
        {
            if (!_hasRead && _source.Mark is { } mark)
            {
                if (*left < (ulong)mark.Length)
                {
                    return -EINVAL;
                }

                SkipMark(mark, input, left);
                written = *input;
                continue;
            }

            _hasRead = true;

            // glibc converts to wchar_t in one step, which asks for room first.
            if (target.IsWide && *room < (ulong)target.Least && *left >= (ulong)_source.Least)
            {
                return -E2BIG;
            }

            int used = _source.Decode(*input, *left, out int character, out int skip);
            if (used == CharacterSet.Incomplete)
            {
                return -EINVAL;
            }

            if (used == CharacterSet.Illegal)
            {
                if (_source.IsWide && *room < (ulong)target.Least)
                {
                    return -E2BIG;
                }

                if (!ignores)
                {
                    return -EILSEQ;
                }

                hasIgnored = true;
                Advance(input, left, skip);
                continue;
            }

            int result = Write(character, output, room, ref replaced);
            if (result == -EILSEQ && ignores)
            {
                hasIgnored = true;
                Advance(input, left, used);
                continue;
            }

            if (result == -E2BIG)
            {
                // What was left out before it is left out again.
                Advance(input, left, (int)(written - *input));
            }

            if (result < 0)
            {
                return result;
            }

            Advance(input, left, used);
            written = *input;
        }

        // glibc forgets what it has left out when it has replaced something.
        return hasIgnored && replaced == 0 ? -EILSEQ : replaced;
    }

    private static void Advance(byte** position, ulong* left, int count)
    {
        *position += count;
        *left -= (ulong)(long)count;
    }

    private void SkipMark(byte[] mark, byte** input, ulong* left)
    {
        ReadOnlySpan<byte> start = new(*input, mark.Length);
        _hasRead = true;
        if (start.SequenceEqual(mark))
        {
            Advance(input, left, mark.Length);
            return;
        }

        byte[] swapped = [.. mark];
        Array.Reverse(swapped);
        if (start.SequenceEqual(swapped))
        {
            _source = _source.Swapped;
            Advance(input, left, mark.Length);
        }
    }

    // 0, -E2BIG, or -EILSEQ for a character that the set lacks.
    private int Write(int character, byte** output, ulong* room, ref long replaced)
    {
        if (!_hasWritten && target.Mark is { } mark)
        {
            if (*room < (ulong)mark.Length)
            {
                return -E2BIG;
            }

            mark.CopyTo(new Span<byte>(*output, mark.Length));
            Advance(output, room, mark.Length);
        }

        _hasWritten = true;
        if (*room < (ulong)target.Least)
        {
            return -E2BIG;
        }

        int written = target.Encode(character, *output, *room);
        if (written > 0)
        {
            Advance(output, room, written);
            return 0;
        }

        if (written == CharacterSet.NoRoom)
        {
            return -E2BIG;
        }

        if (written == CharacterSet.Lacking && Transliteration.IsTag(character))
        {
            return 0;
        }

        return written == CharacterSet.Lacking && transliterates ? Replace(character, output, room, ref replaced) : -EILSEQ;
    }

    private int Replace(int character, byte** output, ulong* room, ref long replaced)
    {
        foreach (string candidate in (ReadOnlySpan<string>)[.. Transliteration.Find(character), Transliteration.Replacement.ToString()])
        {
            byte* end = *output;
            ulong left = *room;
            int result = 0;
            for (int i = 0; i < candidate.Length && result >= 0; i++)
            {
                result = left < (ulong)target.Least ? -E2BIG : Encode(candidate[i], &end, &left);
            }

            if (result == -E2BIG)
            {
                return result;
            }

            if (result == 0)
            {
                *output = end;
                *room = left;
                replaced++;
                return 0;
            }
        }

        return -EILSEQ;
    }

    private int Encode(char character, byte** output, ulong* room)
    {
        int written = target.Encode(character, *output, *room);
        if (written > 0)
        {
            Advance(output, room, written);
            return 0;
        }

        return written == CharacterSet.NoRoom ? -E2BIG : -EILSEQ;
    }
}
