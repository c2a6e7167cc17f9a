using System;

namespace CSockTranslate.Runtime;

/// <summary>Temporary files (POSIX mkstemp).</summary>
public static unsafe partial class Stdlib
{
    private const int PlaceholderLength = 6;

    /// <summary>How many names are tried before EEXIST, as many as in glibc.</summary>
    private const int Attempts = 62 * 62 * 62;

    /// <summary>Only the owner may read and write.</summary>
    private const int PrivatePermissions = 0x180;

    /// <summary>
    /// Makes a file that did not exist and opens it for reading and writing; the six X at the end of <paramref name="template"/> become its
    /// name. Returns the descriptor, or -1 with errno set: EINVAL without the six X, what <c>open</c> says (POSIX mkstemp).
    /// </summary>
    public static int mkstemp(sbyte* template)
    {
        ReadOnlySpan<byte> letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"u8;
        CString path = template;
        if (!path.AsSpan().EndsWith("XXXXXX"u8))
        {
            Errno.errno = Errno.EINVAL;
            return -1;
        }

        sbyte* placeholder = template + path.Length - PlaceholderLength;
        int savedErrno = Errno.errno;
        for (int attempt = 0; attempt < Attempts; attempt++)
        {
            System.Random.Shared.GetItems(letters, new Span<byte>(placeholder, PlaceholderLength));
            int descriptor = Fcntl.open(path, Fcntl.O_RDWR | Fcntl.O_CREAT | Fcntl.O_EXCL, PrivatePermissions);
            if (descriptor >= 0)
            {
                Errno.errno = savedErrno;
                return descriptor;
            }

            if (Errno.errno != Errno.EEXIST)
            {
                return -1;
            }
        }

        return -1;
    }
}
