using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysStat;
using static CSockTranslate.Runtime.Unistd;
using size_t = ulong;

internal static unsafe class TemporaryNames
{
    /* mkstemp, mkostemp, mkstemps, mkdtemp and mktemp: what they make and what they refuse */

    static void report(sbyte* what, int fd, sbyte* name, size_t @fixed)
    {
        stat st;

        if (fd < 0)
        {
            printf("%s: %s\n"u8, what, strerror(errno));
            return;
        }
        fstat(fd, &st);
        int value = (fcntl(fd, F_GETFL) & O_APPEND) != 0 ? 1 : 0;
        int fcntlResult = fcntl(fd, F_GETFD);
        printf("%s: mode %04o, access %d, starts %d, length %zu, X left %d, close-on-exec %d, append %d\n"u8, what, st.st_mode & 4095 /* 07777 */, fcntl(fd, F_GETFL) & O_ACCMODE,
            memcmp(name, "file-"u8, 5) == 0, strlen(name), strstr(name, "XXXXXX"u8) != null, fcntlResult, value);
        close(fd);
        unlink(name);
    }

    static int main()
    {
        sbyte* a = stackalloc sbyte[12];
        "file-XXXXXX"u8.CopyTo(a, 12);
        sbyte* b = stackalloc sbyte[12];
        "file-XXXXXX"u8.CopyTo(b, 12);
        sbyte* c = stackalloc sbyte[16];
        "file-XXXXXX.txt"u8.CopyTo(c, 16);
        sbyte* d = stackalloc sbyte[11];
        "file-XXXXX"u8.CopyTo(d, 11);
        sbyte* e = stackalloc sbyte[11];
        "dir-XXXXXX"u8.CopyTo(e, 11);
        sbyte* f = stackalloc sbyte[12];
        "none/XXXXXX"u8.CopyTo(f, 12);
        sbyte* g = stackalloc sbyte[12];
        "name-XXXXXX"u8.CopyTo(g, 12);
        sbyte* h = stackalloc sbyte[8];
        "XXXXXXx"u8.CopyTo(h, 8);
        sbyte* i = stackalloc sbyte[14];
        "file-XXXXXX.c"u8.CopyTo(i, 14);
        stat st;

        umask(0);
        report("mkstemp"u8.ToPointer(), mkstemp(a), a, 5);
        report("mkostemp"u8.ToPointer(), mkostemp(b, O_CLOEXEC | O_APPEND), b, 5);
        report("mkstemps"u8.ToPointer(), mkstemps(c, 4), c, 5);
        printf("suffix kept: %s\n"u8, c + 11);
        report("mkstemps too long"u8.ToPointer(), mkstemps(i, 9), i, 5);
        report("too few"u8.ToPointer(), mkstemp(d), d, 5);
        report("not at the end"u8.ToPointer(), mkstemp(h), h, 5);
        report("no directory"u8.ToPointer(), mkstemp(f), f, 5);
        printf("mkdtemp: %d"u8, mkdtemp(e) == e);
        stat(e, &st);
        printf(" mode %04o directory %d\n"u8, st.st_mode & 4095 /* 07777 */, S_ISDIR(st.st_mode));
        printf("mkdtemp wrong: %s"u8, mkdtemp(d) != null ? "made"u8 : "null"u8);
        printf(" %s\n"u8, strerror(errno));
        printf("mktemp: %d"u8, mktemp(g) == g);
        printf(" free %d length %zu\n"u8, access(g, F_OK) == -1, strlen(g));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
