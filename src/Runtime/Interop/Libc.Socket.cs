using System.Runtime.InteropServices;

namespace CSockTranslate.Runtime.Interop;

/// <summary>sys/socket.h and poll.h.</summary>
internal static unsafe partial class Libc
{
    [LibraryImport(Name, SetLastError = true)]
    internal static partial int socket(int domain, int type, int protocol);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int socketpair(int domain, int type, int protocol, int* fds);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int bind(int fd, sockaddr* address, uint length);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int connect(int fd, sockaddr* address, uint length);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int listen(int fd, int backlog);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int accept4(int fd, sockaddr* address, uint* length, int flags);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial nint sendto(int fd, void* buffer, nuint count, int flags, sockaddr* address, uint length);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial nint recvfrom(int fd, void* buffer, nuint count, int flags, sockaddr* address, uint* length);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial nint sendmsg(int fd, msghdr* message, int flags);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial nint recvmsg(int fd, msghdr* message, int flags);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int shutdown(int fd, int how);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int setsockopt(int fd, int level, int name, void* value, uint length);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int getsockopt(int fd, int level, int name, void* value, uint* length);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int getsockname(int fd, sockaddr* address, uint* length);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int getpeername(int fd, sockaddr* address, uint* length);

    [LibraryImport(Name, SetLastError = true)]
    internal static partial int ppoll(pollfd* descriptors, ulong count, timespec* timeout, void* signals);
}
