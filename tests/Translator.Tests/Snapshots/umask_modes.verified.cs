using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.SysStat;
using static CSockTranslate.Runtime.Unistd;
using mode_t = uint;

internal static unsafe class UmaskModes
{
    /* umask takes permissions away from files, directories and pipes; open, mkdir, mkfifo, creat, chmod */

    static uint mode_of(sbyte* path)
    {
        stat st;
        return lstat(path, &st) == 0 ? st.st_mode & 4095 /* 07777 */ : 32767 /* 077777 */;
    }

    static readonly mode_t* masks = StaticStorage.Create<mode_t>([0, 18 /* 022 */, 63 /* 077 */, 23 /* 027 */, 511 /* 0777 */, 1023 /* 01777 */]);

    static int main()
    {
        sbyte* name = stackalloc sbyte[32];

        umask(0);
        for (int i = 0; i < 6 * sizeof(mode_t) / sizeof(mode_t); i++)
        {
            printf("umask %04o: was %04o,"u8, masks[i], umask(masks[i]));
            sprintf(name, "file%d"u8, i);
            close(open(name, O_CREAT | O_WRONLY, 438 /* 0666 */));
            printf(" open %04o"u8, mode_of(name));
            sprintf(name, "creat%d"u8, i);
            close(creat(name, 511 /* 0777 */));
            printf(" creat %04o"u8, mode_of(name));
            sprintf(name, "dir%d"u8, i);
            mkdir(name, 511 /* 0777 */);
            printf(" mkdir %04o"u8, mode_of(name));
            sprintf(name, "fifo%d"u8, i);
            mkfifo(name, 438 /* 0666 */);
            printf(" mkfifo %04o"u8, mode_of(name));
            sprintf(name, "file%d"u8, i);
            chmod(name, 438 /* 0666 */);
            printf(" chmod %04o\n"u8, mode_of(name));
        }
        printf("last %04o\n"u8, umask(0));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
