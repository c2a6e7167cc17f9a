using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Unistd;
using off_t = long;

internal static unsafe class CopyRange
{
    /* copy_file_range: with offsets and without */

    static int main()
    {
        sbyte* buffer = stackalloc sbyte[32];
        off_t from = 2, to = 1;
        int @in = open("in"u8, O_CREAT | O_RDWR, 420 /* 0644 */);
        int @out = open("out"u8, O_CREAT | O_RDWR, 420 /* 0644 */);

        write(@in, "0123456789"u8, 10);
        printf("from the end %zd\n"u8, copy_file_range(@in, null, @out, null, 10, 0));
        lseek(@in, 0, SEEK_SET);
        printf("whole %zd\n"u8, copy_file_range(@in, null, @out, null, 100, 0));
        printf("offsets %zd"u8, copy_file_range(@in, &from, @out, &to, 3, 0));
        printf(" %ld %ld\n"u8, from, to);
        printf("read %zd"u8, pread(@out, buffer, 32 - 1, 0));
        printf(" %s\n"u8, buffer);
        printf("flags %zd"u8, copy_file_range(@in, null, @out, null, 1, 99));
        printf(" %s\n"u8, strerror(errno));
        printf("bad descriptor %zd"u8, copy_file_range(@in, null, 70, null, 1, 0));
        printf(" %s\n"u8, strerror(errno));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
