using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysStat;
using static CSockTranslate.Runtime.Unistd;
using ssize_t = long;

internal static unsafe class RenameCases
{
    /* rename: files, directories, onto each other, and the flags of renameat2 */

    static void report(sbyte* what, int result)
    {
        printf("%s: %d%s%s\n"u8, what, result, result != 0 ? " "u8 : ""u8, result != 0 ? strerror(errno) : ""u8.ToPointer());
    }

    static void make(sbyte* name, sbyte* text)
    {
        int fd = open(name, O_CREAT | O_WRONLY | O_TRUNC, 420 /* 0644 */);
        write(fd, text, strlen(text));
        close(fd);
    }

    static void show(sbyte* name)
    {
        sbyte* buffer = stackalloc sbyte[32];
        int fd = open(name, O_RDONLY);
        if (fd < 0)
        {
            printf("  %s: none\n"u8, name);
            return;
        }
        ssize_t n = read(fd, buffer, 32);
        printf("  %s: %.*s\n"u8, name, n < 0 ? 0 : (int)n, buffer);
        close(fd);
    }

    static int main()
    {
        make("a"u8.ToPointer(), "first"u8.ToPointer());
        make("b"u8.ToPointer(), "second"u8.ToPointer());
        mkdir("d"u8, 493 /* 0755 */);
        mkdir("e"u8, 493 /* 0755 */);
        make("e/f"u8.ToPointer(), "inner"u8.ToPointer());
        report("onto a file"u8.ToPointer(), rename("a"u8, "b"u8));
        show("a"u8.ToPointer());
        show("b"u8.ToPointer());
        report("missing"u8.ToPointer(), rename("a"u8, "c"u8));
        report("onto itself"u8.ToPointer(), rename("b"u8, "b"u8));
        report("file onto directory"u8.ToPointer(), rename("b"u8, "d"u8));
        report("directory onto file"u8.ToPointer(), rename("d"u8, "b"u8));
        report("directory onto full directory"u8.ToPointer(), rename("d"u8, "e"u8));
        report("directory onto empty directory"u8.ToPointer(), rename("e"u8, "d"u8));
        show("d/f"u8.ToPointer());
        report("into itself"u8.ToPointer(), rename("d"u8, "d/sub"u8));
        report("into nothing"u8.ToPointer(), rename("b"u8, "x/y"u8));
        report("below a file"u8.ToPointer(), rename("b"u8, "b/y"u8));
        report("empty"u8.ToPointer(), rename(""u8, "y"u8));
        make("p"u8.ToPointer(), "pee"u8.ToPointer());
        make("q"u8.ToPointer(), "queue"u8.ToPointer());
        report("without replacing"u8.ToPointer(), renameat2(AT_FDCWD, "p"u8, AT_FDCWD, "q"u8, RENAME_NOREPLACE));
        report("without replacing"u8.ToPointer(), renameat2(AT_FDCWD, "p"u8, AT_FDCWD, "r"u8, RENAME_NOREPLACE));
        show("r"u8.ToPointer());
        report("wrong flags"u8.ToPointer(), renameat2(AT_FDCWD, "q"u8, AT_FDCWD, "r"u8, 0x1000));
        report("remove file"u8.ToPointer(), remove("q"u8));
        report("remove full directory"u8.ToPointer(), remove("d"u8));
        report("remove"u8.ToPointer(), remove("d/f"u8));
        report("remove directory"u8.ToPointer(), remove("d"u8));
        report("remove nothing"u8.ToPointer(), remove("d"u8));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
