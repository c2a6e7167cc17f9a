/* opendir and fdopendir on what is no directory */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Dirent;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysStat;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class OpendirErrors
{
    static void report(sbyte* what, DIR* dir)
    {
        printf("%s: %s\n"u8, what, dir == null ? strerror(errno) : "open"u8.ToPointer());
        if (dir != null)
            closedir(dir);
    }

    static int main()
    {
        int fd = open("f"u8, O_CREAT | O_RDWR, 420 /* 0644 */);
        int top = open("."u8, O_RDONLY);
        sbyte* buffer = stackalloc sbyte[8];

        report("file"u8.ToPointer(), opendir("f"u8));
        report("missing"u8.ToPointer(), opendir("none"u8));
        report("empty"u8.ToPointer(), opendir(""u8));
        report("below a file"u8.ToPointer(), opendir("f/x"u8));
        report("fdopendir file"u8.ToPointer(), fdopendir(fd));
        report("fdopendir bad"u8.ToPointer(), fdopendir(77));
        report("fdopendir"u8.ToPointer(), fdopendir(top));
        printf("closed with it: %d"u8, close(top));
        printf(" %s\n"u8, strerror(errno));
        top = open("."u8, O_RDONLY);
        printf("read a directory: %zd"u8, read(top, buffer, 8));
        printf(" %s\n"u8, strerror(errno));
        printf("write a directory: %zd"u8, write(top, buffer, 8));
        printf(" %s\n"u8, strerror(errno));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
