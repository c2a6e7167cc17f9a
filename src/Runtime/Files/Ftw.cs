using CSockTranslate.Runtime.Files;

namespace CSockTranslate.Runtime;

/// <summary><c>ftw.h</c> (POSIX, GNU).</summary>
public static unsafe partial class Ftw
{
    /// <summary>
    /// Calls a function for everything below a directory, and for that itself, until one call returns something else than 0, which is then the
    /// result; -1 with errno set (POSIX <c>ftw</c>).
    /// </summary>
    public static int ftw(CString dir, delegate*<sbyte*, stat*, int, int> func, int descriptors) => new TreeWalk(0, func, null).Run(dir);

    /// <summary>As <see cref="ftw"/> with FTW_* flags; the function also learns where it is (POSIX <c>nftw</c>).</summary>
    public static int nftw(CString dir, delegate*<sbyte*, stat*, int, FTW*, int> func, int descriptors, int flag)
    {
        const int Known = FTW_PHYS | FTW_MOUNT | FTW_CHDIR | FTW_DEPTH | FTW_ACTIONRETVAL;
        return (flag & ~Known) != 0 ? (int)CallResult.Fail(Errno.EINVAL) : new TreeWalk(flag, null, func).Run(dir);
    }
}
