using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.SysUio;
using static CSockTranslate.Runtime.Unistd;
using size_t = ulong;

internal static unsafe class ScatterGather
{
    /* readv and writev: pieces in order, short reads, empty lists and what is refused */

    static void show(sbyte* what, long result)
    {
        int error = result < 0 ? errno : 0;
        printf("%s: %ld%s%s\n"u8, what, result, error != 0 ? " "u8 : ""u8, error != 0 ? strerror(error) : ""u8.ToPointer());
    }

    static int main()
    {
        int* sv = stackalloc int[2];
        sbyte* a = stackalloc sbyte[4];
        sbyte* b = stackalloc sbyte[8];
        sbyte* c = stackalloc sbyte[32];
        iovec* @out = stackalloc iovec[]
        {
            new iovec { iov_base = "one"u8.ToPointer(), iov_len = 3 }, new iovec { iov_base = ""u8.ToPointer() }, new iovec { iov_base = "twothree"u8.ToPointer(), iov_len = 8 }
        };
        iovec* @in = stackalloc iovec[] { new iovec { iov_base = a, iov_len = 4 }, new iovec { iov_base = b, iov_len = 8 }, new iovec { iov_base = c, iov_len = 32 } };

        show("socketpair"u8.ToPointer(), socketpair(AF_UNIX, SOCK_STREAM, 0, sv));
        show("writev"u8.ToPointer(), writev(sv[0], @out, 3));
        memset(a, '.', 4);
        memset(b, '.', 8);
        show("readv"u8.ToPointer(), readv(sv[1], @in, 3));
        printf("[%.4s][%.8s]\n"u8, a, b);

        show("writev of no pieces"u8.ToPointer(), writev(sv[0], @out, 0));
        show("readv of no pieces"u8.ToPointer(), readv(sv[1], @in, 0));
        show("writev with a negative count"u8.ToPointer(), writev(sv[0], @out, -1));
        show("writev with too many"u8.ToPointer(), writev(sv[0], @out, 1025));
        show("writev from nowhere"u8.ToPointer(), writev(sv[0], null, 1));
        @out[0].iov_len = unchecked((size_t)(-1));
        show("writev of a negative length"u8.ToPointer(), writev(sv[0], @out, 3));
        show("writev on no descriptor"u8.ToPointer(), writev(99, @in, 1));
        show("preadv on a socket"u8.ToPointer(), preadv(sv[1], @in, 1, 0));
        show("preadv before the start"u8.ToPointer(), preadv(sv[1], @in, 1, -1));
        show("preadv2 with a wrong flag"u8.ToPointer(), preadv2(sv[1], @in, 1, -1, 0x4000));

        /* the end of the stream */
        close(sv[0]);
        show("readv at the end"u8.ToPointer(), readv(sv[1], @in, 3));
        close(sv[1]);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
