using CSockTranslate.Runtime.ErrorReports;

namespace CSockTranslate.Runtime;

/// <summary>Copying into buffers of a size (4.4BSD), and texts of errors and signals that never change (GNU).</summary>
public static unsafe partial class String
{
    /// <summary>Copies as much as fits with a NUL; returns the length of <paramref name="src"/> (strlcpy(3), 4.4BSD).</summary>
    public static ulong strlcpy(sbyte* dest, CString src, ulong size)
    {
        ulong length = strlen(src);
        if (size > 0)
        {
            ulong count = System.Math.Min(length, size - 1);
            memcpy(dest, src.Pointer, count);
            dest[count] = 0;
        }

        return length;
    }

    /// <summary>Appends as much as fits with a NUL; returns the length that the whole would have (strlcat(3), 4.4BSD).</summary>
    public static ulong strlcat(sbyte* dest, CString src, ulong size)
    {
        ulong used = strnlen(dest, size);
        return used == size ? size + strlen(src) : used + strlcpy(dest + used, src, size - used);
    }

    /// <summary>The text of an error number, or null (GNU strerrordesc_np).</summary>
    public static sbyte* strerrordesc_np(int errnum)
    {
        System.ReadOnlySpan<byte> text = ErrorTexts.TextOf(errnum);
        return text.IsEmpty ? null : text.ToPointer();
    }

    /// <summary>The text of a signal, or null (GNU sigdescr_np).</summary>
    public static sbyte* sigdescr_np(int sig)
    {
        System.ReadOnlySpan<byte> text = SignalTexts.TextOf(sig);
        return text.IsEmpty ? null : text.ToPointer();
    }

    /// <summary>The name of a signal without SIG, or null (GNU sigabbrev_np).</summary>
    public static sbyte* sigabbrev_np(int sig)
    {
        System.ReadOnlySpan<byte> name = SignalTexts.NameOf(sig);
        return name.IsEmpty ? null : name.ToPointer();
    }

    /// <summary>Exchanges every byte with its exclusive or with 42 (GNU memfrob).</summary>
    public static void* memfrob(void* s, ulong n)
    {
        const byte Key = 42;
        for (byte* p = (byte*)s; p < (byte*)s + n; p++)
        {
            *p ^= Key;
        }

        return s;
    }
}
