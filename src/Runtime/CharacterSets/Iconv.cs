using System.Runtime.InteropServices;
using CSockTranslate.Runtime.CharacterSets;
using static CSockTranslate.Runtime.Errno;

namespace CSockTranslate.Runtime;

/// <summary><c>iconv.h</c> (POSIX): from one character set to another.</summary>
/// <remarks>
/// The sets are those of Unicode and the usual ones with one byte for a character, by all of glibc's names. UTF-7, those with several bytes for a
/// character of East Asia and those that compose characters are not among them: EINVAL.
/// </remarks>
public static unsafe class Iconv
{
    private const ulong Failed = ulong.MaxValue;

    /// <summary>
    /// Prepares a conversion (POSIX <c>iconv_open</c>). <c>//TRANSLIT</c> behind the set to convert to has similar characters, or a question mark, take the
    /// place of those that it lacks; <c>//IGNORE</c> leaves them out. An empty name is the set of the locale. -1 as a pointer with EINVAL for an unknown set.
    /// </summary>
    public static void* iconv_open(CString tocode, CString fromcode)
    {
        CharacterSetName to = new(tocode);
        CharacterSetName from = new(fromcode);
        if (CharacterSet.Find(to.Set) is not { } target || CharacterSet.Find(from.Set) is not { } source || (target.IsWide && source.IsWide))
        {
            return (void*)CallResult.Fail(EINVAL);
        }

        return (void*)GCHandle.ToIntPtr(GCHandle.Alloc(new Conversion(source, target, to.Transliterates, to.Ignores)));
    }

    /// <summary>
    /// Converts what is at <paramref name="inbuf"/> as far as it goes, and moves the pointers and counts on (POSIX <c>iconv</c>). Null begins anew.
    /// Returns how many characters were replaced by others; -1 with E2BIG where there is no more room, EINVAL before what is incomplete, EILSEQ before
    /// what is no character or has none in the other set. EBADF for what <see cref="iconv_open"/> returns if it fails.
    /// </summary>
    public static ulong iconv(void* cd, sbyte** inbuf, ulong* inbytesleft, sbyte** outbuf, ulong* outbytesleft)
    {
        if ((nint)cd == -1)
        {
            errno = EBADF;
            return Failed;
        }

        var conversion = (Conversion)GCHandle.FromIntPtr((nint)cd).Target!;
        if (inbuf == null || *inbuf == null)
        {
            conversion.BeginAnew();
            return 0;
        }

        long result = conversion.Convert((byte**)inbuf, inbytesleft, (byte**)outbuf, outbytesleft);
        if (result >= 0)
        {
            return (ulong)result;
        }

        errno = (int)-result;
        return Failed;
    }

    /// <summary>Ends a conversion (POSIX <c>iconv_close</c>). 0, or -1 with EBADF for what <see cref="iconv_open"/> returns if it fails.</summary>
    public static int iconv_close(void* cd)
    {
        if ((nint)cd == -1)
        {
            return (int)CallResult.Fail(EBADF);
        }

        GCHandle.FromIntPtr((nint)cd).Free();
        return 0;
    }
}
