namespace CSockTranslate.Runtime;

/// <summary>Constants, with the values of x86-64 Linux.</summary>
public static partial class SysEpoll
{
    // The flag of epoll_create1, and what epoll_ctl does.
    public const int EPOLL_CLOEXEC = 524288;
    public const int EPOLL_CTL_ADD = 1;
    public const int EPOLL_CTL_DEL = 2;
    public const int EPOLL_CTL_MOD = 3;

    // Events and flags.
    public const int EPOLLIN = 1;
    public const int EPOLLPRI = 2;
    public const int EPOLLOUT = 4;
    public const int EPOLLRDNORM = 64;
    public const int EPOLLRDBAND = 128;
    public const int EPOLLWRNORM = 256;
    public const int EPOLLWRBAND = 512;
    public const int EPOLLMSG = 1024;
    public const int EPOLLERR = 8;
    public const int EPOLLHUP = 16;
    public const int EPOLLRDHUP = 8192;
    public const int EPOLLEXCLUSIVE = 268435456;
    public const int EPOLLWAKEUP = 536870912;
    public const int EPOLLONESHOT = 1073741824;
    public const uint EPOLLET = 2147483648;
}
