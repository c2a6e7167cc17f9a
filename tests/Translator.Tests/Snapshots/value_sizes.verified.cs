/* getsockopt and setsockopt with every size of an int */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using socklen_t = uint;

internal static unsafe class ValueSizes
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
        int fd = socket(AF_INET, SOCK_STREAM, 0), i;
        byte* value = stackalloc byte[8];
        for (i = 0; i <= 6; i++)
        {
            socklen_t length = (uint)i;
            memset(value, 0xee, 8);
            int result = getsockopt(fd, SOL_SOCKET, SO_TYPE, value, &length);
            printf("get %d: %d, length %u, %02x %02x %02x %02x %02x\n"u8, i, result, length, value[0], value[1], value[2], value[3], value[4]);
        }
        int* value2 = stackalloc int[2];
        for (i = 0; i <= 6; i++)
        {
            StaticStorage.Clear(value2, 8);
            value2[0] = 1;
            int result = setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, value2, (uint)i);
            printf("set %d: %s\n"u8, i, result < 0 ? strerror(errno) : "done"u8.ToPointer());
        }
        int value3 = 1;
        socklen_t length2 = unchecked((uint)-1);
        show("a negative size"u8.ToPointer(), setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &value3, unchecked((uint)-1)));
        show("to read"u8.ToPointer(), getsockopt(fd, SOL_SOCKET, SO_TYPE, &value3, &length2));
        show("null and no size"u8.ToPointer(), setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, null, 0));
        show("null with a size"u8.ToPointer(), setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, null, 4));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
