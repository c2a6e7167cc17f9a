using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysRandom;

internal static unsafe class RandomBytes
{
    /* getrandom and getentropy */

    static int main()
    {
        byte* a = stackalloc byte[64];
        byte* b = stackalloc byte[64];
        byte* large = stackalloc byte[300];

        printf("getrandom %zd\n"u8, getrandom(a, 64, 0));
        printf("getrandom %zd\n"u8, getrandom(b, 64, GRND_NONBLOCK));
        printf("different %d\n"u8, memcmp(a, b, 64) != 0);
        printf("nothing %zd\n"u8, getrandom(a, 0, 0));
        printf("wrong flag %zd"u8, getrandom(a, 1, 0x100));
        printf(" %s\n"u8, strerror(errno));
        printf("getentropy %d\n"u8, getentropy(large, 256));
        printf("too many %d"u8, getentropy(large, 257));
        printf(" %s\n"u8, strerror(errno));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
