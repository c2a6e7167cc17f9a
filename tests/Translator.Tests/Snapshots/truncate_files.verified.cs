using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysStat;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class TruncateFiles
{
    /* truncate and ftruncate, shorter and longer, and their errors */

    static void report(sbyte* what, int result)
    {
        stat st;
        int saved = errno;
        stat("f"u8, &st);
        printf("%s: %d%s%s, size %ld\n"u8, what, result, result != 0 ? " "u8 : ""u8, result != 0 ? strerror(saved) : ""u8.ToPointer(), st.st_size);
    }

    static int main()
    {
        int fd = open("f"u8, O_CREAT | O_RDWR, 420 /* 0644 */);
        int reader;
        int* pipes = stackalloc int[2];
        sbyte* buffer = stackalloc sbyte[16];

        write(fd, "0123456789"u8, 10);
        report("ftruncate shorter"u8.ToPointer(), ftruncate(fd, 4));
        printf("offset stays %ld\n"u8, lseek(fd, 0, SEEK_CUR));
        report("ftruncate longer"u8.ToPointer(), ftruncate(fd, 20));
        pread(fd, buffer, 8, 0);
        printf("contents %s, then %d\n"u8, buffer, buffer[5]);
        report("truncate"u8.ToPointer(), truncate("f"u8, 7));
        report("truncate to nothing"u8.ToPointer(), truncate("f"u8, 0));
        report("negative"u8.ToPointer(), ftruncate(fd, -1));
        report("negative name"u8.ToPointer(), truncate("f"u8, -1));
        report("missing"u8.ToPointer(), truncate("none"u8, 0));
        mkdir("d"u8, 493 /* 0755 */);
        report("directory"u8.ToPointer(), truncate("d"u8, 0));
        report("not a directory"u8.ToPointer(), truncate("f/x"u8, 0));
        reader = open("f"u8, O_RDONLY);
        report("read-only"u8.ToPointer(), ftruncate(reader, 3));
        pipe(pipes);
        report("pipe"u8.ToPointer(), ftruncate(pipes[1], 3));
        report("bad descriptor"u8.ToPointer(), ftruncate(66, 3));
        int fdatasyncResult = fdatasync(fd);
        printf("fsync %d fdatasync %d\n"u8, fsync(fd), fdatasyncResult);
        printf("fsync of a pipe %d"u8, fsync(pipes[0]));
        printf(" %s\n"u8, strerror(errno));
        printf("fsync of nothing %d"u8, fsync(66));
        printf(" %s\n"u8, strerror(errno));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
