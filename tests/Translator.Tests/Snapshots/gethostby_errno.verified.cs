using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Netdb;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;

internal static unsafe class GethostbyErrno
{
    /*
     * What gethostbyname2 and gethostbyaddr leave in errno, which is not where their errors are (that is h_errno): programs show it
     * with perror all the same.
     */

    static void show(sbyte* what, hostent* host)
    {
        printf("%s: %s, errno: %s\n"u8, what, host == null ? "none"u8 : "found"u8, strerror(errno));
    }

    static int main()
    {
        errno = 0;
        show("a name in a family that is none"u8.ToPointer(), gethostbyname2("localhost"u8, 77));
        errno = 0;
        show("a number in a family"u8.ToPointer(), gethostbyname2("127.0.0.1"u8, AF_INET));
        errno = 0;
        show("an empty name"u8.ToPointer(), gethostbyname(""u8));
        errno = 0;
        show("an address that is too short"u8.ToPointer(), gethostbyaddr("\u0001\u0002\u0003"u8, 3, AF_INET));
        errno = 0;
        show("an address in a family that is none"u8.ToPointer(), gethostbyaddr("\u0001\u0002\u0003\u0004"u8, 4, 77));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
