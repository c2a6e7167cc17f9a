using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime.Interop;

/// <summary>sys/epoll.h, sys/eventfd.h, sys/timerfd.h, sys/signalfd.h, sys/sendfile.h and fcntl.h's splice.</summary>
internal static unsafe partial class Libc
{
    [LibraryImport(Name, SetLastError = true)]
    internal static partial int epoll_create1(int flags);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int epoll_ctl(int epfd, int operation, int fd, void* request);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int epoll_wait(int epfd, void* events, int maximum, int timeout);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int eventfd(uint value, int flags);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int timerfd_create(int clock, int flags);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int timerfd_settime(int fd, int flags, itimerspec* time, itimerspec* previous);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int timerfd_gettime(int fd, itimerspec* time);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int signalfd(int fd, sigset_t* mask, int flags);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial nint sendfile(int output, int input, long* offset, nuint count);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial nint splice(int input, long* inputOffset, int output, long* outputOffset, nuint count, uint flags);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial nint tee(int input, int output, nuint count, uint flags);
}
