using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysStat;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class DescriptorTypes
{
    /* isfdtype: what a descriptor is */

    static void show(sbyte* what, long result)
    {
        if (result < 0)
            printf("%s: %s\n"u8, what, strerror(errno));
        else
            printf("%s: %ld\n"u8, what, result);
    }

    static int main()
    {
        int* ends = stackalloc int[2];
        int file = open("file"u8, O_CREAT | O_RDWR, 384 /* 0600 */);
        int* channel = stackalloc int[2];
        socketpair(AF_UNIX, SOCK_STREAM, 0, ends);
        pipe(channel);
        show("a socket is a socket"u8.ToPointer(), isfdtype(ends[0], S_IFSOCK));
        show("a socket is a file"u8.ToPointer(), isfdtype(ends[0], S_IFREG));
        show("a file is a socket"u8.ToPointer(), isfdtype(file, S_IFSOCK));
        show("a file is a file"u8.ToPointer(), isfdtype(file, S_IFREG));
        show("a pipe is a pipe"u8.ToPointer(), isfdtype(channel[0], S_IFIFO));
        show("a pipe is a socket"u8.ToPointer(), isfdtype(channel[1], S_IFSOCK));
        show("nothing"u8.ToPointer(), isfdtype(99, S_IFSOCK));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
