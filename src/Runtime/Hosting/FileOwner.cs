using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.LinuxSockios;

namespace CSockTranslate.Runtime.Hosting;

/// <summary>
/// Whom a file's signals go to and which they are (fcntl(2), F_SETOWN and F_SETSIG), remembered for files whose host sends none, and locks
/// of what only one process can have.
/// </summary>
internal unsafe struct FileOwner
{
    private const int HighestSignal = 64;

    private int _owner;
    private int _signal;

    /// <summary>A command of <c>fcntl</c>; -EINVAL for any other.</summary>
    internal int Control(int command, nint argument)
    {
        switch (command)
        {
            case F_SETOWN:
                _owner = (int)argument;
                return 0;
            case F_GETOWN:
                return _owner;
            case F_SETSIG:
                if (argument is < 0 or > HighestSignal)
                {
                    return -EINVAL;
                }

                _signal = (int)argument;
                return 0;
            case F_GETSIG:
                return _signal;
            case F_GETPIPE_SZ or F_SETPIPE_SZ:
                return -EBADF;
            case F_GETLK:
                if (argument == 0)
                {
                    return -EFAULT;
                }

                ((flock*)argument)->l_type = F_UNLCK;
                return 0;
            case F_SETLK or F_SETLKW:
                return argument == 0 ? -EFAULT : 0;
            default:
                return -EINVAL;
        }
    }

    /// <summary>A request of <c>ioctl</c> about the owner; -ENOTTY for any other.</summary>
    internal int Control(ulong request, void* argument)
    {
        if (request is not (SIOCGPGRP or SIOCSPGRP or FIOGETOWN or FIOSETOWN))
        {
            return -ENOTTY;
        }

        if (argument == null)
        {
            return -EFAULT;
        }

        if (request is SIOCGPGRP or FIOGETOWN)
        {
            *(int*)argument = _owner;
        }
        else
        {
            _owner = *(int*)argument;
        }

        return 0;
    }
}
