using System;
using CSockTranslate.Runtime.Files;

namespace CSockTranslate.Runtime;

/// <summary>Temporary files and absolute paths (POSIX mkstemp, mkdtemp, realpath, glibc mkostemp …).</summary>
public static unsafe partial class Stdlib
{
    private const int PlaceholderLength = 6;

    /// <summary>How many names are tried before EEXIST, as many as in glibc.</summary>
    private const int Attempts = 62 * 62 * 62;

    /// <summary>Only the owner may read and write.</summary>
    private const int PrivatePermissions = 0x180;

    /// <summary>Only the owner may do anything with a directory.</summary>
    private const int PrivateDirectoryPermissions = 0x1c0;

    /// <summary>
    /// Makes a file that did not exist and opens it for reading and writing; the six X at the end of <paramref name="template"/> become its
    /// name. Returns the descriptor, or -1 with errno set: EINVAL without the six X, what <c>open</c> says (POSIX mkstemp).
    /// </summary>
    public static int mkstemp(sbyte* template) => mkostemps(template, 0, 0);

    /// <summary>As <see cref="mkstemp"/> with more flags of <c>open</c> (glibc mkostemp).</summary>
    public static int mkostemp(sbyte* template, int flags) => mkostemps(template, 0, flags);

    /// <summary>As <see cref="mkstemp"/>; behind the six X stand <paramref name="suffixlen"/> more characters (glibc mkstemps).</summary>
    public static int mkstemps(sbyte* template, int suffixlen) => mkostemps(template, suffixlen, 0);

    /// <summary>As <see cref="mkstemps"/> with more flags of <c>open</c> (glibc mkostemps).</summary>
    public static int mkostemps(sbyte* template, int suffixlen, int flags)
    {
        int allFlags = (flags & ~Fcntl.O_ACCMODE) | Fcntl.O_RDWR | Fcntl.O_CREAT | Fcntl.O_EXCL;
        return TryNames(template, suffixlen, new NewName(&MakeFile, allFlags));
    }

    /// <summary>Makes a directory that did not exist for the owner alone and returns <paramref name="template"/>; null with errno set (POSIX mkdtemp).</summary>
    public static sbyte* mkdtemp(sbyte* template) => TryNames(template, 0, new NewName(&MakeDirectory, 0)) < 0 ? null : template;

    /// <summary>
    /// Puts a name that nothing has in place of the six X; somebody may take it before it is used. On an error the result is the empty string,
    /// with errno set (4.3BSD mktemp).
    /// </summary>
    public static sbyte* mktemp(sbyte* template)
    {
        if (TryNames(template, 0, new NewName(&FindFree, 0)) < 0)
        {
            *template = 0;
        }

        return template;
    }

    /// <summary>
    /// The absolute path of a file, without <c>.</c>, <c>..</c> and symbolic links, in <paramref name="resolved"/>, which has PATH_MAX bytes, or in memory of
    /// <c>malloc</c> for null. Null with errno set (POSIX realpath).
    /// </summary>
    public static sbyte* realpath(CString name, sbyte* resolved)
    {
        int error = PathResolution.Resolve(name, out byte[] path);
        if (error == 0 && path.Length >= Limits.PATH_MAX)
        {
            error = Errno.ENAMETOOLONG;
        }

        if (error != 0)
        {
            Errno.errno = error;
            return null;
        }

        sbyte* target = resolved == null ? (sbyte*)malloc((ulong)path.Length + 1) : resolved;
        if (target != null)
        {
            path.CopyTo(new Span<byte>(target, path.Length));
            target[path.Length] = 0;
        }

        return target;
    }

    /// <summary>As <see cref="realpath"/> for null (glibc canonicalize_file_name).</summary>
    public static sbyte* canonicalize_file_name(CString name) => realpath(name, null);

    private static int TryNames(sbyte* template, int suffixLength, NewName newName)
    {
        ReadOnlySpan<byte> letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"u8;
        ReadOnlySpan<byte> path = ((CString)template).AsSpan();
        if (suffixLength < 0 || path.Length < PlaceholderLength + suffixLength || !path[..^suffixLength].EndsWith("XXXXXX"u8))
        {
            Errno.errno = Errno.EINVAL;
            return -1;
        }

        sbyte* placeholder = template + path.Length - suffixLength - PlaceholderLength;
        int savedErrno = Errno.errno;
        for (int attempt = 0; attempt < Attempts; attempt++)
        {
            System.Random.Shared.GetItems(letters, new Span<byte>(placeholder, PlaceholderLength));
            int result = newName.Make(template);
            if (result >= 0)
            {
                Errno.errno = savedErrno;
                return result;
            }

            if (Errno.errno != Errno.EEXIST)
            {
                return -1;
            }
        }

        return -1;
    }

    private static int MakeFile(sbyte* path, int flags) => Fcntl.open(path, flags, PrivatePermissions);

    private static int MakeDirectory(sbyte* path, int flags) => SysStat.mkdir(path, PrivateDirectoryPermissions);

    private static int FindFree(sbyte* path, int flags)
    {
        stat status;
        int result = SysStat.lstat(path, &status);
        if (result == 0)
        {
            Errno.errno = Errno.EEXIST;
            return -1;
        }

        return Errno.errno == Errno.ENOENT ? 0 : -1;
    }

    /// <summary>What is done with a name until one is free.</summary>
    private readonly struct NewName(delegate*<sbyte*, int, int> make, int flags)
    {
        private readonly delegate*<sbyte*, int, int> _make = make;

        internal int Make(sbyte* path) => _make(path, flags);
    }
}
