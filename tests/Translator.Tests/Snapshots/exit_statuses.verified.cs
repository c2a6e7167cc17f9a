/* sysexits.h, paths.h and sys/param.h */

using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.SysParam;
using static CSockTranslate.Runtime.Sysexits;

internal static unsafe class ExitStatuses
{
    static int main()
    {
        byte* bits = stackalloc byte[] { 0, 0, 0, 0 };

        bits[9 / NBBY] |= 1 << (9 % NBBY);
        bits[31 / NBBY] |= 1 << (31 % NBBY);
        bits[31 / NBBY] &= unchecked((byte)~(1 << (31 % NBBY)));
        printf("%d %d %d\n"u8, bits[1], (bits[9 / NBBY] & (1 << (9 % NBBY))) != 0, ((bits[31 / NBBY] & (1 << (31 % NBBY))) == 0 ? 1 : 0) != 0);
        printf("%d %d %d %d\n"u8, 3 < 5 ? 3 : 5, 3 > 5 ? 3 : 5, (10 + (4 - 1)) / 4, (10 + (4 - 1)) / 4 * 4);
        printf("%d %d\n"u8, (((64 - 1) & 64) == 0 ? 1 : 0) != 0, (((65 - 1) & 65) == 0 ? 1 : 0) != 0);
        printf("%d %d %d\n"u8, MAXPATHLEN, MAXHOSTNAMELEN, NBBY);
        printf("%s %s %s\n"u8, "/dev/null"u8, "/bin/sh"u8, "/tmp/"u8);
        return EX_UNAVAILABLE;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
