/* SO_LINGER: get, set and sizes */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using socklen_t = uint;

internal static unsafe class LingerValue
{
    static void show(sbyte* what, long result)
    {
        if (result < 0)
            printf("%s: %s\n"u8, what, strerror(errno));
        else
            printf("%s: %ld\n"u8, what, result);
    }

    static int main()
    {
        int fd = socket(AF_INET, SOCK_STREAM, 0);
        linger value = new linger { l_onoff = 9, l_linger = 3 };
        socklen_t length = (uint)sizeof(linger);
        show("set"u8.ToPointer(), setsockopt(fd, SOL_SOCKET, SO_LINGER, &value, (uint)sizeof(linger)));
        show("get"u8.ToPointer(), getsockopt(fd, SOL_SOCKET, SO_LINGER, &value, &length));
        printf("%d %d, %u bytes\n"u8, value.l_onoff, value.l_linger, length);
        length = 4;
        show("get half"u8.ToPointer(), getsockopt(fd, SOL_SOCKET, SO_LINGER, &value, &length));
        printf("%d, %u bytes\n"u8, value.l_onoff, length);
        show("set half"u8.ToPointer(), setsockopt(fd, SOL_SOCKET, SO_LINGER, &value, 4));
        value.l_onoff = 0;
        value.l_linger = 7;
        setsockopt(fd, SOL_SOCKET, SO_LINGER, &value, (uint)sizeof(linger));
        length = (uint)sizeof(linger);
        getsockopt(fd, SOL_SOCKET, SO_LINGER, &value, &length);
        printf("%d %d\n"u8, value.l_onoff, value.l_linger);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
