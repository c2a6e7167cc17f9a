using System;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.SysResource;

namespace CSockTranslate.Runtime;

/// <summary><c>ulimit.h</c> (POSIX).</summary>
public static unsafe class Ulimit
{
    /// <summary>Tell how large a file may become.</summary>
    public const int UL_GETFSIZE = 1;

    /// <summary>Set how large a file may become.</summary>
    public const int UL_SETFSIZE = 2;

    /// <summary>Not done, as in glibc.</summary>
    public const int __UL_GETMAXBRK = 3;

    /// <summary>Tell how many files may be open.</summary>
    public const int __UL_GETOPENMAX = 4;

    private const ulong BlockSize = 512;

    /// <summary>Tells or sets a limit; files are counted in blocks of 512 bytes. -1 with errno set (POSIX <c>ulimit</c>).</summary>
    public static long ulimit(int cmd, params ReadOnlySpan<VarArg> args)
    {
        rlimit limit;
        switch (cmd)
        {
            case UL_GETFSIZE:
                return getrlimit(RLIMIT_FSIZE, &limit) < 0 ? -1 : limit.rlim_cur == RLIM_INFINITY ? long.MaxValue : (long)(limit.rlim_cur / BlockSize);
            case UL_SETFSIZE:
                long blocks = args[0].Int64;
                ulong size = (ulong)blocks > RLIM_INFINITY / BlockSize ? RLIM_INFINITY : (ulong)blocks * BlockSize;
                limit = new rlimit { rlim_cur = size, rlim_max = size };
                return setrlimit(RLIMIT_FSIZE, &limit) < 0 ? -1 : blocks;
            case __UL_GETOPENMAX:
                return Unistd.sysconf(Unistd._SC_OPEN_MAX);
            default:
                return CallResult.Fail(EINVAL);
        }
    }
}
