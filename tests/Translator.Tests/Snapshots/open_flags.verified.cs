using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysStat;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class OpenFlags
{
    /* open: which flags make, empty, append to or refuse a file */

    static void @try(sbyte* what, sbyte* path, int flags)
    {
        int fd = open(path, flags, 420 /* 0644 */);

        if (fd < 0)
        {
            printf("%s: %s\n"u8, what, strerror(errno));
            return;
        }
        stat st;
        fstat(fd, &st);
        long value = S_ISDIR(st.st_mode) != 0 ? 0L : st.st_size;
        printf("%s: ok, mode %d, size %ld\n"u8, what, fcntl(fd, F_GETFL) & O_ACCMODE, value);
        close(fd);
    }

    static int main()
    {
        sbyte* buffer = stackalloc sbyte[32];
        int fd;

        mkdir("d"u8, 493 /* 0755 */);
        @try("missing"u8.ToPointer(), "f"u8.ToPointer(), O_RDONLY);
        @try("create"u8.ToPointer(), "f"u8.ToPointer(), O_RDWR | O_CREAT);
        fd = open("f"u8, O_WRONLY);
        write(fd, "0123456789"u8, 10);
        close(fd);
        @try("exclusive"u8.ToPointer(), "f"u8.ToPointer(), O_RDWR | O_CREAT | O_EXCL);
        @try("create again"u8.ToPointer(), "f"u8.ToPointer(), O_RDONLY | O_CREAT);
        @try("directory flag on a file"u8.ToPointer(), "f"u8.ToPointer(), O_RDONLY | O_DIRECTORY);
        @try("directory flag"u8.ToPointer(), "d"u8.ToPointer(), O_RDONLY | O_DIRECTORY);
        @try("directory for reading"u8.ToPointer(), "d"u8.ToPointer(), O_RDONLY);
        @try("directory for writing"u8.ToPointer(), "d"u8.ToPointer(), O_WRONLY);
        @try("directory to create"u8.ToPointer(), "d"u8.ToPointer(), O_RDONLY | O_CREAT);
        @try("below a file"u8.ToPointer(), "f/g"u8.ToPointer(), O_RDONLY);
        @try("below nothing"u8.ToPointer(), "n/g"u8.ToPointer(), O_RDWR | O_CREAT);
        @try("empty name"u8.ToPointer(), ""u8.ToPointer(), O_RDONLY);
        symlink("f"u8, "l"u8);
        symlink("loop"u8, "loop"u8);
        symlink("target"u8, "dangling"u8);
        @try("link"u8.ToPointer(), "l"u8.ToPointer(), O_RDONLY);
        @try("link without following"u8.ToPointer(), "l"u8.ToPointer(), O_RDONLY | O_NOFOLLOW);
        @try("loop"u8.ToPointer(), "loop"u8.ToPointer(), O_RDONLY);
        @try("exclusive on dangling link"u8.ToPointer(), "dangling"u8.ToPointer(), O_RDWR | O_CREAT | O_EXCL);
        @try("create through link"u8.ToPointer(), "dangling"u8.ToPointer(), O_RDWR | O_CREAT);
        @try("its target"u8.ToPointer(), "target"u8.ToPointer(), O_RDONLY);
        fd = open("f"u8, O_WRONLY | O_APPEND);
        write(fd, "AB"u8, 2);
        lseek(fd, 0, SEEK_SET);
        write(fd, "CD"u8, 2);
        printf("append: position %ld\n"u8, lseek(fd, 0, SEEK_CUR));
        close(fd);
        fd = open("f"u8, O_RDONLY);
        printf("contents: %.*s\n"u8, (int)read(fd, buffer, 32), buffer);
        printf("write to read-only: %zd"u8, write(fd, "x"u8, 1));
        printf(" %s\n"u8, strerror(errno));
        close(fd);
        @try("truncate"u8.ToPointer(), "f"u8.ToPointer(), O_WRONLY | O_TRUNC);
        fd = open("f"u8, O_WRONLY);
        printf("read from write-only: %zd"u8, read(fd, buffer, 1));
        printf(" %s\n"u8, strerror(errno));
        close(fd);
        printf("close twice: %d"u8, close(fd));
        printf(" %s\n"u8, strerror(errno));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
