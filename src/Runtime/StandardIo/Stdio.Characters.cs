using System;
using System.Runtime.InteropServices;
using CSockTranslate.Runtime.StandardIo;

namespace CSockTranslate.Runtime;

/// <summary>Character, line and block input and output (C11 §7.21.7, §7.21.8, POSIX getline and the unlocked forms).</summary>
public static unsafe partial class Stdio
{
    /// <summary>Writes a character; returns it as <c>unsigned char</c>, or EOF (C11 §7.21.7.3).</summary>
    public static int fputc(int c, FILE* stream)
    {
        if (Resolve(stream) is not { } open)
        {
            return EOF;
        }

        lock (open.Gate)
        {
            return open.Put((byte)c);
        }
    }

    /// <summary>As <see cref="fputc"/> (C11 §7.21.7.7).</summary>
    public static int putc(int c, FILE* stream) => fputc(c, stream);

    /// <summary>Writes a character to the standard output (C11 §7.21.7.8).</summary>
    public static int putchar(int c) => fputc(c, stdout);

    /// <summary>As <see cref="putc"/> for a caller that holds the stream's lock (POSIX putc_unlocked).</summary>
    public static int putc_unlocked(int c, FILE* stream) => Resolve(stream) is { } open ? open.Put((byte)c) : EOF;

    /// <summary>As <see cref="putchar"/> for a caller that holds the lock of the standard output (POSIX putchar_unlocked).</summary>
    public static int putchar_unlocked(int c) => putc_unlocked(c, stdout);

    /// <summary>Writes a string without its NUL; returns 1, or EOF (C11 §7.21.7.4).</summary>
    public static int fputs(CString s, FILE* stream)
    {
        if (Resolve(stream) is not { } open)
        {
            return EOF;
        }

        long length = s.AsSpan().Length;
        lock (open.Gate)
        {
            return open.Orient(-1) < 0 && open.Write((byte*)s.Pointer, length) == length ? 1 : EOF;
        }
    }

    /// <summary>Writes a string and a new-line to the standard output; returns how many bytes, or EOF (C11 §7.21.7.9).</summary>
    public static int puts(CString s)
    {
        if (Resolve(stdout) is not { } open)
        {
            return EOF;
        }

        long length = s.AsSpan().Length;
        lock (open.Gate)
        {
            bool written = open.Orient(-1) < 0 && open.Write((byte*)s.Pointer, length) == length && open.Put((byte)'\n') != EOF;
            return written ? (int)Math.Min(int.MaxValue, length + 1) : EOF;
        }
    }

    /// <summary>Writes <paramref name="n"/> items of <paramref name="size"/> bytes; returns how many items went (C11 §7.21.8.2).</summary>
    public static ulong fwrite(CBuffer ptr, ulong size, ulong n, FILE* stream)
    {
        long request = (long)(size * n);
        if (request == 0 || Resolve(stream) is not { } open)
        {
            return 0;
        }

        lock (open.Gate)
        {
            long written = open.Orient(-1) < 0 ? open.Write((byte*)ptr.Pointer, request) : 0;
            return written == request || written == EOF ? n : (ulong)written / size;
        }
    }

    /// <summary>Reads a character as <c>unsigned char</c>, or EOF (C11 §7.21.7.1).</summary>
    public static int fgetc(FILE* stream)
    {
        if (Resolve(stream) is not { } open)
        {
            return EOF;
        }

        lock (open.Gate)
        {
            return open.Get();
        }
    }

    /// <summary>As <see cref="fgetc"/> (C11 §7.21.7.5).</summary>
    public static int getc(FILE* stream) => fgetc(stream);

    /// <summary>Reads a character from the standard input (C11 §7.21.7.6).</summary>
    public static int getchar() => fgetc(stdin);

    /// <summary>As <see cref="getc"/> for a caller that holds the stream's lock (POSIX getc_unlocked).</summary>
    public static int getc_unlocked(FILE* stream) => Resolve(stream) is { } open ? open.Get() : EOF;

    /// <summary>As <see cref="getchar"/> for a caller that holds the lock of the standard input (POSIX getchar_unlocked).</summary>
    public static int getchar_unlocked() => getc_unlocked(stdin);

    /// <summary>Pushes a character back, to be read next; returns it, or EOF for EOF (C11 §7.21.7.10).</summary>
    public static int ungetc(int c, FILE* stream)
    {
        if (c == EOF || Resolve(stream) is not { } open)
        {
            return EOF;
        }

        lock (open.Gate)
        {
            open.Unget((byte)c);
            return (byte)c;
        }
    }

    /// <summary>
    /// Reads up to <paramref name="n"/> - 1 characters of a line with its new-line and stores them with a NUL (C11 §7.21.7.2). Null at
    /// the end of the file when nothing was read, on an error, and for an <paramref name="n"/> that is not positive.
    /// </summary>
    public static sbyte* fgets(sbyte* s, int n, FILE* stream)
    {
        if (n <= 0 || Resolve(stream) is not { } open)
        {
            return null;
        }

        if (n == 1)
        {
            *s = 0;
            return s;
        }

        lock (open.Gate)
        {
            bool oldError = open.Error;
            open.Error = false;
            long count = 0;
            bool complete = false;
            while (!complete && count < n - 1)
            {
                long part = open.ReadPart((byte*)s + count, n - 1 - count, (byte)'\n', out complete);
                if (part == 0)
                {
                    break;
                }

                count += part;
            }

            // A descriptor that does not block may give a part of a line; that is not lost.
            bool failed = count == 0 || (open.Error && Errno.errno != Errno.EAGAIN);
            if (!failed)
            {
                s[count] = 0;
            }

            open.Error |= oldError;
            return failed ? null : s;
        }
    }

    /// <summary>
    /// Reads a line of the standard input without its new-line, however long it is, and stores it with a NUL (C99 §7.19.7.7; C11 has it no more).
    /// Null at the end of the file when nothing was read, and on an error.
    /// </summary>
    public static sbyte* gets(sbyte* s)
    {
        if (Resolve(stdin) is not { } open)
        {
            return null;
        }

        lock (open.Gate)
        {
            bool oldError = open.Error;
            open.Error = false;
            long count = 0;
            int c;
            while ((c = open.Get()) != EOF && c != '\n')
            {
                s[count++] = (sbyte)c;
            }

            bool failed = (c == EOF && count == 0) || open.Error;
            open.Error |= oldError;
            if (failed)
            {
                return null;
            }

            s[count] = 0;
            return s;
        }
    }

    /// <summary>Reads <paramref name="n"/> items of <paramref name="size"/> bytes; returns how many were whole (C11 §7.21.8.1).</summary>
    public static ulong fread(void* ptr, ulong size, ulong n, FILE* stream)
    {
        long request = (long)(size * n);
        if (request == 0 || Resolve(stream) is not { } open)
        {
            return 0;
        }

        lock (open.Gate)
        {
            long count = open.Read((byte*)ptr, request);
            return count == request ? n : (ulong)count / size;
        }
    }

    /// <summary>Reads a line of any length; see <see cref="getdelim"/> (POSIX getline).</summary>
    public static long getline(sbyte** lineptr, ulong* n, FILE* stream) => getdelim(lineptr, n, '\n', stream);

    /// <summary>
    /// Reads up to and with a delimiter into a buffer of <c>malloc</c> that grows as needed; <paramref name="lineptr"/> may hold null.
    /// Returns the length without the NUL that is stored behind, or -1 at the end of the file and on an error; EINVAL for null
    /// pointers, ENOMEM (POSIX getdelim).
    /// </summary>
    public static long getdelim(sbyte** lineptr, ulong* n, int delimiter, FILE* stream)
    {
        const ulong FirstSize = 120;
        if (lineptr == null || n == null)
        {
            Errno.errno = Errno.EINVAL;
            return -1;
        }

        if (Resolve(stream) is not { } open)
        {
            return -1;
        }

        lock (open.Gate)
        {
            if (*lineptr == null || *n == 0)
            {
                if (!Grow(lineptr, n, FirstSize))
                {
                    return -1;
                }
            }

            ulong count = 0;
            bool complete = false;
            while (!complete)
            {
                if (*n - count < 2 && !Grow(lineptr, n, 2 * *n))
                {
                    return -1;
                }

                long part = open.ReadPart((byte*)*lineptr + count, (long)(*n - count - 1), (byte)delimiter, out complete);
                if (part == 0)
                {
                    break;
                }

                count += (ulong)part;
            }

            if (count == 0)
            {
                return -1;
            }

            (*lineptr)[count] = 0;
            return (long)count;
        }
    }

    private static bool Grow(sbyte** line, ulong* size, ulong wanted)
    {
        sbyte* grown = (sbyte*)Stdlib.realloc(*line, Math.Max(wanted, 2));
        if (grown == null)
        {
            return false;
        }

        *line = grown;
        *size = Math.Max(wanted, 2);
        return true;
    }
}
