using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using off_t = long;

internal static unsafe class SplicePipes
{
    /* splice and tee between pipes, sockets and files */

    static void show(sbyte* what, long result)
    {
        if (result < 0)
            printf("%s: %s\n"u8, what, strerror(errno));
        else
            printf("%s: %ld\n"u8, what, result);
    }

    static int main()
    {
        int* @in = stackalloc int[2];
        int* @out = stackalloc int[2];
        int* sv = stackalloc int[2];
        int file = open("spliced.txt"u8, O_RDWR | O_CREAT | O_TRUNC, 384 /* 0600 */);
        sbyte* text = stackalloc sbyte[16];
        off_t offset = 0;
        pipe(@in);
        pipe(@out);
        socketpair(AF_UNIX, SOCK_STREAM, 0, sv);
        write(@in[1], "abcdef"u8, 6);
        show("tee"u8.ToPointer(), tee(@in[0], @out[1], 4, 0));
        show("splice to a socket"u8.ToPointer(), splice(@in[0], null, sv[0], null, 3, 0));
        show("splice to a file"u8.ToPointer(), splice(@in[0], null, file, null, 100, 0));
        printf("copy %zd"u8, read(@out[0], text, 16));
        printf(" %.4s\n"u8, text);
        printf("socket %zd"u8, recv(sv[1], text, 16, 0));
        printf(" %.3s\n"u8, text);
        show("splice from the file"u8.ToPointer(), splice(file, &offset, @out[1], null, 10, 0));
        printf("offset %ld\n"u8, offset);
        show("no pipe"u8.ToPointer(), splice(file, null, sv[0], null, 10, 0));
        show("a pipe with an offset"u8.ToPointer(), splice(@in[0], &offset, sv[0], null, 10, 0));
        show("nothing, without waiting"u8.ToPointer(), splice(@in[0], null, sv[0], null, 10, SPLICE_F_NONBLOCK));
        show("nothing at all"u8.ToPointer(), splice(@in[0], null, sv[0], null, 0, 0));
        show("tee without a pipe"u8.ToPointer(), tee(sv[0], @out[1], 10, 0));
        show("closed"u8.ToPointer(), splice(99, null, sv[0], null, 10, 0));
        unlink("spliced.txt"u8);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
