using CSockTranslate.Runtime.CharacterSets;
using CSockTranslate.Runtime.StandardIo;
using CSockTranslate.Runtime.WideCharacters;

namespace CSockTranslate.Runtime;

/// <summary>Wide characters on streams (C11 §7.29.3): each is written and read as the bytes that the locale has for it.</summary>
/// <remarks>The first operation decides whether a stream is one of bytes or of wide characters (C11 §7.21.2p4); the other kind's functions fail then.</remarks>
public static unsafe partial class Wchar
{
    /// <summary>Asks for a stream's orientation, and decides it if it has none: positive for wide characters, negative for bytes (C11 §7.29.3.5).</summary>
    public static int fwide(FILE* stream, int mode)
    {
        if (Stdio.Resolve(stream) is not { } open)
        {
            return 0;
        }

        lock (open.Gate)
        {
            return open.Orient(mode);
        }
    }

    /// <summary>Writes a character; WEOF with EILSEQ if the locale has none (C11 §7.29.3.3).</summary>
    public static uint fputwc(int wc, FILE* stream)
    {
        if (Stdio.Resolve(stream) is not { } open)
        {
            return WEOF;
        }

        lock (open.Gate)
        {
            return Put(open, wc) ? (uint)wc : WEOF;
        }
    }

    /// <summary>As <see cref="fputwc"/> (C11 §7.29.3.8).</summary>
    public static uint putwc(int wc, FILE* stream) => fputwc(wc, stream);

    /// <summary>Writes a character to the standard output (C11 §7.29.3.9).</summary>
    public static uint putwchar(int wc) => fputwc(wc, Stdio.stdout);

    /// <summary>Writes a string without its NUL; returns 1, or -1 (C11 §7.29.3.4).</summary>
    public static int fputws(int* ws, FILE* stream)
    {
        if (Stdio.Resolve(stream) is not { } open)
        {
            return -1;
        }

        lock (open.Gate)
        {
            foreach (int character in Text(ws))
            {
                if (!Put(open, character))
                {
                    return -1;
                }
            }

            return open.Orient(1) > 0 ? 1 : -1;
        }
    }

    /// <summary>Reads a character; WEOF at the end of the file, or with EILSEQ for bytes that are none (C11 §7.29.3.1).</summary>
    public static uint fgetwc(FILE* stream)
    {
        if (Stdio.Resolve(stream) is not { } open)
        {
            return WEOF;
        }

        lock (open.Gate)
        {
            return Get(open);
        }
    }

    /// <summary>As <see cref="fgetwc"/> (C11 §7.29.3.6).</summary>
    public static uint getwc(FILE* stream) => fgetwc(stream);

    /// <summary>Reads a character from the standard input (C11 §7.29.3.7).</summary>
    public static uint getwchar() => fgetwc(Stdio.stdin);

    /// <summary>Reads at most <paramref name="n"/> - 1 characters of a line with its new-line, and a NUL; null if there are none (C11 §7.29.3.2).</summary>
    public static int* fgetws(int* ws, int n, FILE* stream)
    {
        if (n <= 0 || Stdio.Resolve(stream) is not { } open)
        {
            return null;
        }

        lock (open.Gate)
        {
            int count = 0;
            bool failed = false;
            while (count < n - 1)
            {
                uint character = Get(open);
                if (character == WEOF)
                {
                    failed = open.Error;
                    break;
                }

                ws[count++] = (int)character;
                if (character == '\n')
                {
                    break;
                }
            }

            if (failed || (count == 0 && n > 1))
            {
                return null;
            }

            ws[count] = 0;
            return ws;
        }
    }

    /// <summary>Pushes a character back; WEOF if the locale has none (C11 §7.29.3.10).</summary>
    public static uint ungetwc(uint wc, FILE* stream)
    {
        if (wc == WEOF || Stdio.Resolve(stream) is not { } open)
        {
            return WEOF;
        }

        lock (open.Gate)
        {
            return open.Orient(1) > 0 && Unget(open, (int)wc) ? wc : WEOF;
        }
    }

    /// <summary>Pushes a character back to a stream whose lock the caller holds.</summary>
    internal static bool Unget(StdioStream stream, int character)
    {
        byte* bytes = stackalloc byte[MultibyteCode.MaximumLength];
        ulong length = MultibyteCode.Encode(bytes, character);
        if (length == MultibyteCode.Invalid)
        {
            return false;
        }

        while (length > 0)
        {
            stream.Unget(bytes[--length]);
        }

        return true;
    }

    /// <summary>Writes a character to a stream whose lock the caller holds.</summary>
    internal static bool Put(StdioStream stream, int character)
    {
        byte* bytes = stackalloc byte[MultibyteCode.MaximumLength];
        if (stream.Orient(1) < 0)
        {
            return false;
        }

        if (stream.IsWideMemory)
        {
            return stream.Write((byte*)&character, sizeof(int)) == sizeof(int);
        }

        if ((uint)character > 0x7f && !MultibyteCode.IsUtf8)
        {
            return PutReplacement(stream, character);
        }

        ulong length = MultibyteCode.Encode(bytes, character);
        if (length == MultibyteCode.Invalid)
        {
            stream.Error = true;
            return false;
        }

        return stream.Write(bytes, (long)length) == (long)length;
    }

    // glibc's streams replace what ASCII does not have by what is most like it.
    private static bool PutReplacement(StdioStream stream, int character)
    {
        foreach (char replacement in Transliteration.ToAscii(character))
        {
            byte one = (byte)replacement;
            if (stream.Write(&one, 1) != 1)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Reads a character from a stream whose lock the caller holds.</summary>
    internal static uint Get(StdioStream stream)
    {
        if (stream.Orient(1) < 0)
        {
            return WEOF;
        }

        mbstate_t state = default;
        while (true)
        {
            int next = stream.Get();
            if (next == StdioStream.EndOfFileResult)
            {
                if (mbsinit(&state) == 0)
                {
                    stream.Error = true;
                    Errno.errno = Errno.EILSEQ;
                }

                return WEOF;
            }

            byte one = (byte)next;
            int character;
            switch (MultibyteCode.Decode(&character, &one, 1, &state))
            {
                case MultibyteCode.Incomplete:
                    break;
                case MultibyteCode.Invalid:
                    stream.Error = true;
                    return WEOF;
                default:
                    return (uint)character;
            }
        }
    }
}
