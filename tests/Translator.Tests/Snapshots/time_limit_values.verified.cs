/* SO_RCVTIMEO and SO_SNDTIMEO: values that are none, lengths, and what is read back */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysTime;
using socklen_t = uint;

internal static unsafe class TimeLimitValues
{
    static void limit(sbyte* what, int fd, int name, long seconds, long microseconds)
    {
        timeval value = new timeval { tv_sec = seconds, tv_usec = microseconds };
        socklen_t length = (uint)sizeof(timeval);
        int result = setsockopt(fd, SOL_SOCKET, name, &value, (uint)sizeof(timeval));
        printf("%s: %s"u8, what, result < 0 ? strerror(errno) : "done"u8.ToPointer());
        memset(&value, 0xff, (ulong)sizeof(timeval));
        getsockopt(fd, SOL_SOCKET, name, &value, &length);
        printf(", now %ld.%06ld, %u bytes\n"u8, value.tv_sec, value.tv_usec, length);
    }

    static int main()
    {
        int fd = socket(AF_INET, SOCK_STREAM, 0), size;
        timeval value = new timeval { tv_sec = 3 };
        limit("at first 0"u8.ToPointer(), fd, SO_RCVTIMEO, 0, 0);
        limit("half a second"u8.ToPointer(), fd, SO_RCVTIMEO, 0, 500000);
        limit("a million microseconds"u8.ToPointer(), fd, SO_RCVTIMEO, 0, 1000000);
        limit("-1 microseconds"u8.ToPointer(), fd, SO_RCVTIMEO, 0, -1);
        limit("-5 seconds"u8.ToPointer(), fd, SO_RCVTIMEO, -5, 0);
        limit("ten minutes"u8.ToPointer(), fd, SO_RCVTIMEO, 600, 0);
        limit("the other one"u8.ToPointer(), fd, SO_SNDTIMEO, 2, 0);
        limit("the other one is not this one"u8.ToPointer(), fd, SO_RCVTIMEO, 4, 0);
        for (size = 0; size <= sizeof(timeval); size += 4)
        {
            socklen_t length = (uint)size;
            printf("set %d bytes: %s\n"u8, size, setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &value, (uint)size) < 0 ? strerror(errno) : "done"u8.ToPointer());
            printf("get %d bytes: %s"u8, size, getsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &value, &length) < 0 ? strerror(errno) : "done"u8.ToPointer());
            printf(", %u\n"u8, length);
        }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
