/* statvfs and fstatvfs: sizes that fit each other */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysStatvfs;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class StatvfsValues
{
    static int main()
    {
        statvfs a, b;
        int fd = open("f"u8, O_CREAT | O_RDWR, 420 /* 0644 */);

        printf("statvfs %d\n"u8, statvfs("."u8, &a));
        printf("fstatvfs %d\n"u8, fstatvfs(fd, &b));
        printf("same block size %d\n"u8, a.f_bsize == b.f_bsize);
        printf("sane %d %d %d\n"u8, a.f_blocks >= a.f_bfree, a.f_bfree >= a.f_bavail, a.f_namemax == 255);
        printf("writable %d\n"u8, (a.f_flag & ST_RDONLY) == 0);
        printf("missing %d"u8, statvfs("none"u8, &a));
        printf(" %s\n"u8, strerror(errno));
        printf("bad descriptor %d"u8, fstatvfs(80, &a));
        printf(" %s\n"u8, strerror(errno));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
