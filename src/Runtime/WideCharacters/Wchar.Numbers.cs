using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime;

/// <summary>Numbers in wide strings (C11 §7.29.4.1). They consist of ASCII, so that they are read as strings of bytes.</summary>
public static unsafe partial class Wchar
{
    /// <summary>Reads a number; see <see cref="Stdlib.strtol"/>.</summary>
    public static long wcstol(int* nptr, int** endptr, int @base)
    {
        using Narrowed text = new(nptr);
        sbyte* end;
        long value = Stdlib.strtol(text.Start, &end, @base);
        text.StoreEnd(end, endptr);
        return value;
    }

    /// <summary>Reads an unsigned number; see <see cref="Stdlib.strtoul"/>.</summary>
    public static ulong wcstoul(int* nptr, int** endptr, int @base)
    {
        using Narrowed text = new(nptr);
        sbyte* end;
        ulong value = Stdlib.strtoul(text.Start, &end, @base);
        text.StoreEnd(end, endptr);
        return value;
    }

    /// <summary><see cref="wcstol"/> for <c>long long</c>.</summary>
    public static long wcstoll(int* nptr, int** endptr, int @base) => wcstol(nptr, endptr, @base);

    /// <summary><see cref="wcstoul"/> for <c>unsigned long long</c>.</summary>
    public static ulong wcstoull(int* nptr, int** endptr, int @base) => wcstoul(nptr, endptr, @base);

    /// <summary>Reads a floating number; see <see cref="Stdlib.strtod"/>.</summary>
    public static double wcstod(int* nptr, int** endptr)
    {
        using Narrowed text = new(nptr);
        sbyte* end;
        double value = Stdlib.strtod(text.Start, &end);
        text.StoreEnd(end, endptr);
        return value;
    }

    /// <summary><see cref="wcstod"/> for <c>float</c>.</summary>
    public static float wcstof(int* nptr, int** endptr)
    {
        using Narrowed text = new(nptr);
        sbyte* end;
        float value = Stdlib.strtof(text.Start, &end);
        text.StoreEnd(end, endptr);
        return value;
    }

    /// <summary><see cref="wcstod"/> for <c>long double</c>, which is a double here.</summary>
    public static double wcstold(int* nptr, int** endptr) => wcstod(nptr, endptr);

    /// <summary>A wide string up to its first character beyond ASCII, in bytes.</summary>
    private readonly unsafe ref struct Narrowed
    {
        private readonly int* _source;

        internal Narrowed(int* source)
        {
            _source = source;
            int length = 0;
            while (source[length] is > 0 and < 0x80)
            {
                length++;
            }

            Start = (sbyte*)NativeMemory.Alloc((nuint)length + 1);
            for (int i = 0; i < length; i++)
            {
                Start[i] = (sbyte)source[i];
            }

            Start[length] = 0;
        }

        internal sbyte* Start { get; }

        internal void StoreEnd(sbyte* end, int** target)
        {
            if (target != null)
            {
                *target = _source + (end - Start);
            }
        }

        public void Dispose() => NativeMemory.Free(Start);
    }
}
