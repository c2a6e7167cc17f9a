// The shape of the runtime's surface, so that the rules can be tested without the runtime itself.
using System;

namespace CSockTranslate.Runtime
{
    public readonly unsafe struct CString
    {
        public static implicit operator CString(sbyte* pointer) => default;
        public static implicit operator CString(ReadOnlySpan<byte> literal) => default;
    }

    public readonly unsafe struct CBuffer
    {
        public static implicit operator CBuffer(void* pointer) => default;
        public static implicit operator CBuffer(ReadOnlySpan<byte> literal) => default;
    }

    public readonly unsafe struct VarArg
    {
        public static implicit operator VarArg(int value) => default;
        public static implicit operator VarArg(long value) => default;
        public static implicit operator VarArg(void* value) => default;
        public static implicit operator VarArg(ReadOnlySpan<byte> literal) => default;
    }

    public unsafe struct sockaddr { public ushort sa_family; public fixed sbyte sa_data[14]; }
    public struct in_addr { public uint s_addr; }
    public unsafe struct sockaddr_in { public ushort sin_family; public ushort sin_port; public in_addr sin_addr; public fixed byte sin_zero[8]; }
    public unsafe struct sockaddr_storage { public ushort ss_family; public fixed byte padding[126]; }
    public unsafe struct addrinfo
    {
        public int ai_flags, ai_family, ai_socktype, ai_protocol;
        public uint ai_addrlen;
        public sockaddr* ai_addr;
        public sbyte* ai_canonname;
        public addrinfo* ai_next;
    }
    public unsafe struct hostent { public sbyte* h_name; public sbyte** h_aliases; public int h_addrtype, h_length; public sbyte** h_addr_list; }
    public struct pollfd { public int fd; public short events, revents; }
    public unsafe struct fd_set { public fixed long fds_bits[16]; }
    public struct timeval { public long tv_sec, tv_usec; }
    public struct FILE { public int handle; }

    public static class CProgram
    {
        public static unsafe int Run(string[] args, delegate*<int> main) => 0;
        public static unsafe int Run(string[] args, delegate*<int, sbyte**, int> main) => 0;
    }

    public static class Errno
    {
        private static int s_errno;
        public const int EINTR = 4, EAGAIN = 11, EINPROGRESS = 115;
        public static ref int errno => ref s_errno;
    }

    public static unsafe class SysSocket
    {
        public const int AF_UNSPEC = 0, AF_INET = 2, AF_INET6 = 10, SOCK_STREAM = 1, SOCK_DGRAM = 2, SOL_SOCKET = 1, SO_REUSEADDR = 2, SO_ERROR = 4;
        public static int socket(int domain, int type, int protocol) => 0;
        public static int bind(int sockfd, sockaddr* addr, uint addrlen) => 0;
        public static int listen(int sockfd, int backlog) => 0;
        public static int accept(int sockfd, sockaddr* addr, uint* addrlen) => 0;
        public static int connect(int sockfd, sockaddr* addr, uint addrlen) => 0;
        public static long send(int sockfd, CBuffer buf, ulong len, int flags) => 0;
        public static long sendto(int sockfd, CBuffer buf, ulong len, int flags, sockaddr* to, uint tolen) => 0;
        public static long recv(int sockfd, void* buf, ulong len, int flags) => 0;
        public static int setsockopt(int sockfd, int level, int optname, CBuffer optval, uint optlen) => 0;
        public static int getsockopt(int sockfd, int level, int optname, void* optval, uint* optlen) => 0;
        public static int shutdown(int sockfd, int how) => 0;
    }

    public static class NetinetIn
    {
        public const int INET_ADDRSTRLEN = 16, INET6_ADDRSTRLEN = 46;
        public const uint INADDR_ANY = 0;
        public static ushort htons(ushort value) => 0;
    }

    public static unsafe class ArpaInet
    {
        public static int inet_pton(int af, CString src, void* dst) => 0;
        public static sbyte* inet_ntop(int af, CBuffer src, sbyte* dst, uint size) => null;
    }

    public static unsafe class Netdb
    {
        public static int getaddrinfo(CString node, CString service, addrinfo* hints, addrinfo** res) => 0;
        public static void freeaddrinfo(addrinfo* res) { }
        public static sbyte* gai_strerror(int errcode) => null;
        public static hostent* gethostbyname(CString name) => null;
    }

    public static unsafe class Unistd
    {
        public const int STDOUT_FILENO = 1, STDERR_FILENO = 2;
        public static int close(int fd) => 0;
        public static int dup(int fd) => 0;
        public static int dup2(int oldfd, int newfd) => 0;
        public static int fork() => 0;
        public static long read(int fd, void* buf, ulong count) => 0;
        public static long write(int fd, CBuffer buf, ulong count) => 0;
        public static uint sleep(uint seconds) => 0;
        public static void _exit(int status) { }
    }

    public static unsafe class Stdio
    {
        public static FILE* stdout => null;
        public static FILE* stderr => null;
        public static int printf(CString format, params ReadOnlySpan<VarArg> args) => 0;
        public static int fprintf(FILE* stream, CString format, params ReadOnlySpan<VarArg> args) => 0;
        public static void perror(CString s) { }
        public static int puts(CString s) => 0;
        public static FILE* fdopen(int fd, CString mode) => null;
        public static int fclose(FILE* stream) => 0;
    }

    public static unsafe class Stdlib
    {
        public static void exit(int status) { }
        public static void abort() { }
        public static void* malloc(ulong size) => null;
        public static void free(void* p) { }
    }

    public static unsafe class String
    {
        public static void* memset(void* s, int c, ulong n) => null;
        public static void* memcpy(void* dest, CBuffer src, ulong n) => null;
    }

    public static unsafe class SysSelect
    {
        public static int select(int nfds, fd_set* readfds, fd_set* writefds, fd_set* exceptfds, timeval* timeout) => 0;
        public static void FD_SET(int fd, fd_set* set) { }
        public static int FD_ISSET(int fd, fd_set* set) => 0;
        public static void FD_ZERO(fd_set* set) { }
    }

    public static unsafe class Poll
    {
        public static int poll(pollfd* fds, ulong nfds, int timeout) => 0;
    }

    public static unsafe class Pthread
    {
        public static int pthread_create(ulong* thread, void* attr, delegate*<void*, void*> start, void* arg) => 0;
    }
}
