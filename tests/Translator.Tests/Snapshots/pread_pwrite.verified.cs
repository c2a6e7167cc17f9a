using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class PreadPwrite
{
    /* pread and pwrite leave the file offset as it is */

    static int main()
    {
        sbyte* buffer = stackalloc sbyte[32];
        int* pipes = stackalloc int[2];
        int fd = open("f"u8, O_CREAT | O_RDWR | O_TRUNC, 420 /* 0644 */);

        printf("pwrite %zd\n"u8, pwrite(fd, "abcdef"u8, 6, 4));
        printf("offset %ld\n"u8, lseek(fd, 0, SEEK_CUR));
        printf("write %zd\n"u8, write(fd, "01"u8, 2));
        printf("pread %zd\n"u8, pread(fd, buffer, 32, 0));
        for (int i = 0; i < 10; i++)
            printf(" %02x"u8, (byte)buffer[i]);
        printf("\noffset %ld\n"u8, lseek(fd, 0, SEEK_CUR));
        printf("behind the end %zd\n"u8, pread(fd, buffer, 4, 100));
        printf("negative %zd"u8, pread(fd, buffer, 4, -1));
        printf(" %s\n"u8, strerror(errno));
        printf("negative %zd"u8, pwrite(fd, buffer, 4, -5));
        printf(" %s\n"u8, strerror(errno));
        pipe(pipes);
        printf("pipe %zd"u8, pread(pipes[0], buffer, 1, 0));
        printf(" %s\n"u8, strerror(errno));
        printf("pipe %zd"u8, pwrite(pipes[1], buffer, 1, 0));
        printf(" %s\n"u8, strerror(errno));
        close(fd);
        printf("closed %zd"u8, pread(fd, buffer, 1, 0));
        printf(" %s\n"u8, strerror(errno));
        fd = open("f"u8, O_WRONLY | O_APPEND);
        printf("append %zd\n"u8, pwrite(fd, "ZZ"u8, 2, 0));
        printf("write-only %zd"u8, pread(fd, buffer, 1, 0));
        printf(" %s\n"u8, strerror(errno));
        close(fd);
        fd = open("f"u8, O_RDONLY);
        memset(buffer, '.', 32);
        printf("now %zd:"u8, read(fd, buffer, 32));
        for (int i = 0; i < 12; i++)
            printf(" %02x"u8, (byte)buffer[i]);
        printf("\n"u8);
        printf("read-only %zd"u8, pwrite(fd, "x"u8, 1, 0));
        printf(" %s\n"u8, strerror(errno));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
