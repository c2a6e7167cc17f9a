/* sendfile: from a file to a socket, with and without an offset */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSendfile;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using off_t = long;

internal static unsafe class SendfileCopies
{
    static void show(sbyte* what, long result)
    {
        if (result < 0)
            printf("%s: %s\n"u8, what, strerror(errno));
        else
            printf("%s: %ld\n"u8, what, result);
    }

    static int main()
    {
        int file = open("page.txt"u8, O_RDWR | O_CREAT | O_TRUNC, 384 /* 0600 */);
        int* sv = stackalloc int[2];
        int* ends = stackalloc int[2];
        off_t offset = 4;
        sbyte* text = stackalloc sbyte[32];
        write(file, "0123456789abcdef"u8, 16);
        socketpair(AF_UNIX, SOCK_STREAM, 0, sv);
        pipe(ends);
        lseek(file, 2, SEEK_SET);
        show("from the file's offset"u8.ToPointer(), sendfile(sv[0], file, null, 5));
        printf("which moved to %ld\n"u8, lseek(file, 0, SEEK_CUR));
        show("from a given one"u8.ToPointer(), sendfile(sv[0], file, &offset, 100));
        printf("which moved to %ld, the file's stays %ld\n"u8, offset, lseek(file, 0, SEEK_CUR));
        printf("recv %zd"u8, recv(sv[1], text, 32, 0));
        printf(" %.17s\n"u8, text);
        show("at the end"u8.ToPointer(), sendfile(sv[0], file, &offset, 10));
        show("nothing"u8.ToPointer(), sendfile(sv[0], file, null, 0));
        offset = -1;
        show("a negative offset"u8.ToPointer(), sendfile(sv[0], file, &offset, 10));
        show("from a socket"u8.ToPointer(), sendfile(sv[0], sv[1], null, 10));
        offset = 0;
        show("from a pipe with an offset"u8.ToPointer(), sendfile(sv[0], ends[0], &offset, 10));
        show("to a pipe"u8.ToPointer(), sendfile(ends[1], file, null, 3));
        show("from a closed one"u8.ToPointer(), sendfile(sv[0], 99, null, 10));
        show("to a closed one"u8.ToPointer(), sendfile(99, file, null, 10));
        close(file);
        file = open("page.txt"u8, O_WRONLY);
        show("from a file for writing"u8.ToPointer(), sendfile(sv[0], file, null, 10));
        unlink("page.txt"u8);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
