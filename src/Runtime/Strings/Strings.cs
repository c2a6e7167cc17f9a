using System.Numerics;
using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime;

/// <summary><c>strings.h</c> (POSIX and 4.3BSD) in the C locale.</summary>
public static unsafe partial class Strings
{
    /// <summary>Compares without regard to the case of letters (POSIX strcasecmp).</summary>
    public static int strcasecmp(CString s1, CString s2) => strncasecmp(s1, s2, ulong.MaxValue);

    /// <summary>Compares at most <paramref name="n"/> characters without regard to the case of letters (POSIX strncasecmp).</summary>
    public static int strncasecmp(CString s1, CString s2, ulong n)
    {
        byte* left = (byte*)s1.Pointer;
        byte* right = (byte*)s2.Pointer;
        for (; n > 0; n--, left++, right++)
        {
            int difference = Ctype.tolower(*left) - Ctype.tolower(*right);
            if (difference != 0 || *left == 0)
            {
                return difference;
            }
        }

        return 0;
    }

    /// <summary>As <c>strchr</c> (4.3BSD).</summary>
    public static sbyte* index(CString s, int c) => String.strchr(s, c);

    /// <summary>As <c>strrchr</c> (4.3BSD).</summary>
    public static sbyte* rindex(CString s, int c) => String.strrchr(s, c);

    /// <summary>Copies <paramref name="n"/> bytes; the blocks may overlap (4.3BSD).</summary>
    public static void bcopy(CBuffer src, void* dest, ulong n) => NativeMemory.Copy(src.Pointer, dest, (nuint)n);

    /// <summary>Sets <paramref name="n"/> bytes to 0 (4.3BSD).</summary>
    public static void bzero(void* s, ulong n) => NativeMemory.Clear(s, (nuint)n);

    /// <summary>Compares; 0 when the bytes are the same (4.3BSD).</summary>
    public static int bcmp(CBuffer s1, CBuffer s2, ulong n) => String.memcmp(s1, s2, n);

    /// <summary>The position of the lowest set bit, counted from 1; 0 for 0 (POSIX ffs).</summary>
    public static int ffs(int i) => ffsll(unchecked((uint)i));

    /// <summary>As <see cref="ffs"/> for a long (GNU ffsl).</summary>
    public static int ffsl(long l) => ffsll(l);

    /// <summary>As <see cref="ffs"/> for a long long (GNU ffsll).</summary>
    public static int ffsll(long ll) => ll == 0 ? 0 : BitOperations.TrailingZeroCount(ll) + 1;
}
