/* statfs and fstatfs agree with statvfs */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysStatvfs;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.SysStatfs;

internal static unsafe class StatfsValues
{
    static int main()
    {
        statfs a, b;
        statvfs c;
        int fd = open("f"u8, O_CREAT | O_RDWR, 420 /* 0644 */);

        int statvfsResult = statvfs("."u8, &c);
        int fstatfsResult = fstatfs(fd, &b);
        printf("statfs %d fstatfs %d statvfs %d\n"u8, statfs("."u8, &a), fstatfsResult, statvfsResult);
        printf("same %d %d %d\n"u8, a.f_bsize == b.f_bsize, a.f_blocks == c.f_blocks, (ulong)a.f_namelen == c.f_namemax);
        printf("missing %d"u8, statfs("none"u8, &a));
        printf(" %s\n"u8, strerror(errno));
        printf("bad descriptor %d"u8, fstatfs(80, &a));
        printf(" %s\n"u8, strerror(errno));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
