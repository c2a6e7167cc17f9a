using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysUio;
using static CSockTranslate.Runtime.Unistd;
using ssize_t = long;

internal static unsafe class FilePieces
{
    /* readv, writev, preadv and pwritev on a file: which of them move its offset */

    static void show(sbyte* what, int fd, ssize_t result)
    {
        printf("%s %zd, offset %ld"u8, what, result, lseek(fd, 0, SEEK_CUR));
    }

    static int main()
    {
        sbyte* x = stackalloc sbyte[4];
        sbyte* y = stackalloc sbyte[6];
        iovec* text = stackalloc iovec[] { new iovec { iov_base = "Hello, "u8.ToPointer(), iov_len = 7 }, new iovec { iov_base = "pieces!"u8.ToPointer(), iov_len = 7 } };
        iovec* two = stackalloc iovec[] { new iovec { iov_base = x, iov_len = 3 }, new iovec { iov_base = y, iov_len = 5 } };
        int fd = open("pieces.txt"u8, O_RDWR | O_CREAT | O_TRUNC, 384 /* 0600 */);

        show("writev"u8.ToPointer(), fd, writev(fd, text, 2));
        printf("\n"u8);
        show("preadv"u8.ToPointer(), fd, preadv(fd, two, 2, 2));
        printf(": [%s][%s]\n"u8, x, y);
        text[0].iov_base = "HELLO"u8.ToPointer();
        text[0].iov_len = 5;
        show("pwritev"u8.ToPointer(), fd, pwritev(fd, text, 1, 0));
        printf("\n"u8);
        printf("readv at the end %zd\n"u8, readv(fd, two, 2));
        lseek(fd, 0, SEEK_SET);
        show("readv"u8.ToPointer(), fd, readv(fd, two, 2));
        printf(": [%s][%s]\n"u8, x, y);
        show("preadv2 at the file's offset"u8.ToPointer(), fd, preadv2(fd, two, 2, -1, 0));
        printf(": [%s][%s]\n"u8, x, y);
        printf("preadv behind the end %zd\n"u8, preadv(fd, two, 2, 1000));
        if (preadv(fd, two, 2, -5) < 0)
            printf("preadv before the start: %s\n"u8, strerror(errno));
        close(fd);
        fd = open("pieces.txt"u8, O_RDONLY);
        if (writev(fd, text, 1) < 0)
            printf("writev on a file for reading: %s\n"u8, strerror(errno));
        close(fd);
        unlink("pieces.txt"u8);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
