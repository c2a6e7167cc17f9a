/* link, symlink and readlink with their errors */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysStat;
using static CSockTranslate.Runtime.Unistd;
using ssize_t = long;

internal static unsafe class Links
{
    static void report(sbyte* what, long result)
    {
        printf("%s: %ld%s%s\n"u8, what, result, result < 0 ? " "u8 : ""u8, result < 0 ? strerror(errno) : ""u8.ToPointer());
    }

    static long links(sbyte* path)
    {
        stat st;
        return stat(path, &st) == 0 ? (long)st.st_nlink : -1;
    }

    static int main()
    {
        sbyte* buffer = stackalloc sbyte[64];
        ssize_t length;

        close(open("f"u8, O_CREAT | O_WRONLY, 420 /* 0644 */));
        mkdir("d"u8, 493 /* 0755 */);
        report("link"u8.ToPointer(), link("f"u8, "g"u8));
        long linksResult = links("g"u8.ToPointer());
        printf("links %ld %ld\n"u8, links("f"u8.ToPointer()), linksResult);
        report("link to existing"u8.ToPointer(), link("f"u8, "g"u8));
        report("link of nothing"u8.ToPointer(), link("none"u8, "h"u8));
        report("link into nothing"u8.ToPointer(), link("f"u8, "none/h"u8));
        report("symlink"u8.ToPointer(), symlink("some/where/else"u8, "s"u8));
        report("symlink to existing"u8.ToPointer(), symlink("x"u8, "s"u8));
        report("symlink to nothing"u8.ToPointer(), symlink(""u8, "t"u8));
        length = readlink("s"u8, buffer, 64);
        report("readlink"u8.ToPointer(), length);
        printf("%.*s\n"u8, (int)length, buffer);
        length = readlink("s"u8, buffer, 4);
        report("readlink short"u8.ToPointer(), length);
        printf("%.*s\n"u8, (int)length, buffer);
        report("readlink size 0"u8.ToPointer(), readlink("s"u8, buffer, 0));
        report("readlink of a file"u8.ToPointer(), readlink("f"u8, buffer, 64));
        report("readlink of nothing"u8.ToPointer(), readlink("none"u8, buffer, 64));
        report("unlink"u8.ToPointer(), unlink("f"u8));
        long linksResult2 = links("g"u8.ToPointer());
        printf("links %ld %ld\n"u8, links("f"u8.ToPointer()), linksResult2);
        report("unlink link"u8.ToPointer(), unlink("s"u8));
        report("unlink directory"u8.ToPointer(), unlink("d"u8));
        report("unlink nothing"u8.ToPointer(), unlink("f"u8));
        report("unlink below a file"u8.ToPointer(), unlink("g/x"u8));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
