/* names that are too long, and that are just not */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysStat;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class LongNames
{
    static void report(sbyte* what, int result)
    {
        printf("%s: %d%s%s\n"u8, what, result < 0 ? -1 : 0, result < 0 ? " "u8 : ""u8, result < 0 ? strerror(errno) : ""u8.ToPointer());
    }

    static int main()
    {
        sbyte* name = stackalloc sbyte[5000];
        stat st;

        memset(name, 'n', 5000);
        name[255] = 0;
        report("255"u8.ToPointer(), open(name, O_CREAT | O_WRONLY, 420 /* 0644 */));
        report("255"u8.ToPointer(), stat(name, &st));
        report("255"u8.ToPointer(), unlink(name));
        name[255] = (sbyte)'n';
        name[256] = 0;
        report("256"u8.ToPointer(), open(name, O_CREAT | O_WRONLY, 420 /* 0644 */));
        report("256"u8.ToPointer(), mkdir(name, 493 /* 0755 */));
        report("256"u8.ToPointer(), stat(name, &st));
        for (int i = 0; i < 4998; i += 2)
            memcpy(name + i, "./"u8, 2);
        strcpy(name + 4088, "nofile"u8);
        report("4094"u8.ToPointer(), stat(name, &st));
        strcpy(name + 4090, "/nofil"u8);
        report("4096"u8.ToPointer(), stat(name, &st));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
