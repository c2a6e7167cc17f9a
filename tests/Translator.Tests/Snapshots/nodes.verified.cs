using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysStat;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class Nodes
{
    /* mkfifo, mknod and mkdir: what is there already, and where nothing can be */

    static void report(sbyte* what, int result)
    {
        printf("%s: %d%s%s\n"u8, what, result, result != 0 ? " "u8 : ""u8, result != 0 ? strerror(errno) : ""u8.ToPointer());
    }

    static int main()
    {
        stat st;

        report("mkfifo"u8.ToPointer(), mkfifo("p"u8, 384 /* 0600 */));
        report("mkfifo again"u8.ToPointer(), mkfifo("p"u8, 384 /* 0600 */));
        report("mkfifo nowhere"u8.ToPointer(), mkfifo("none/p"u8, 384 /* 0600 */));
        report("mknod file"u8.ToPointer(), mknod("f"u8, S_IFREG | 420 /* 0644 */, 0));
        stat("f"u8, &st);
        printf("regular %d size %ld\n"u8, S_ISREG(st.st_mode), st.st_size);
        report("mknod without type"u8.ToPointer(), mknod("g"u8, 384 /* 0600 */, 0));
        stat("g"u8, &st);
        printf("regular %d\n"u8, S_ISREG(st.st_mode));
        report("mknod fifo"u8.ToPointer(), mknod("q"u8, S_IFIFO | 384 /* 0600 */, 0));
        stat("q"u8, &st);
        printf("fifo %d\n"u8, S_ISFIFO(st.st_mode));
        report("mknod directory"u8.ToPointer(), mknod("d"u8, S_IFDIR | 493 /* 0755 */, 0));
        report("mknod wrong type"u8.ToPointer(), mknod("w"u8, 61440 /* 0170000 */ | 420 /* 0644 */, 0));
        report("mkfifoat"u8.ToPointer(), mkfifoat(AT_FDCWD, "r"u8, 384 /* 0600 */));
        report("mkdir"u8.ToPointer(), mkdir("d"u8, 493 /* 0755 */));
        report("mkdir again"u8.ToPointer(), mkdir("d"u8, 493 /* 0755 */));
        report("mkdir over file"u8.ToPointer(), mkdir("f"u8, 493 /* 0755 */));
        report("mkdir below file"u8.ToPointer(), mkdir("f/d"u8, 493 /* 0755 */));
        report("mkdir below nothing"u8.ToPointer(), mkdir("n/d"u8, 493 /* 0755 */));
        report("mkdir with slash"u8.ToPointer(), mkdir("e/"u8, 493 /* 0755 */));
        report("mkdir empty"u8.ToPointer(), mkdir(""u8, 493 /* 0755 */));
        report("fifo open without reader"u8.ToPointer(), open("p"u8, O_WRONLY | O_NONBLOCK));
        report("rmdir file"u8.ToPointer(), rmdir("f"u8));
        report("rmdir"u8.ToPointer(), rmdir("e"u8));
        report("rmdir missing"u8.ToPointer(), rmdir("e"u8));
        report("rmdir dot"u8.ToPointer(), rmdir("."u8));
        report("rmdir dot"u8.ToPointer(), rmdir("d/."u8));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
