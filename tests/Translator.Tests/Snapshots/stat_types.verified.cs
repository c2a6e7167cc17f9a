/* stat and lstat tell the type, the permissions and the size of a file, also of a symbolic link and of what it leads to */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysStat;
using static CSockTranslate.Runtime.Unistd;
using mode_t = uint;

internal static unsafe class StatTypes
{
    static sbyte* type_name(mode_t mode)
    {
        if (S_ISREG(mode) != 0)
            return "regular"u8.ToPointer();
        if (S_ISDIR(mode) != 0)
            return "directory"u8.ToPointer();
        if (S_ISLNK(mode) != 0)
            return "link"u8.ToPointer();
        if (S_ISFIFO(mode) != 0)
            return "fifo"u8.ToPointer();
        if (S_ISCHR(mode) != 0)
            return "character device"u8.ToPointer();
        if (S_ISBLK(mode) != 0)
            return "block device"u8.ToPointer();
        return (S_ISSOCK(mode) != 0 ? "socket"u8 : "unknown"u8).ToPointer();
    }

    static void show(sbyte* path)
    {
        stat st, lst;

        if (stat(path, &st) != 0)
            printf("stat %s: %s\n"u8, path, strerror(errno));
        else
        {
            ulong value = S_ISREG(st.st_mode) != 0 ? st.st_nlink : 0UL;
            long value2 = S_ISDIR(st.st_mode) != 0 ? 0L : st.st_size;
            printf("stat %s: %s %04o size %ld links %lu\n"u8, path, type_name(st.st_mode), st.st_mode & 4095 /* 07777 */,
                value2, value);
        }
        if (lstat(path, &lst) != 0)
            printf("lstat %s: %s\n"u8, path, strerror(errno));
        else
        {
            long value = S_ISDIR(lst.st_mode) != 0 ? 0L : lst.st_size;
            printf("lstat %s: %s size %ld\n"u8, path, type_name(lst.st_mode), value);
        }
    }

    static int main()
    {
        int fd;
        stat st;

        umask(18 /* 022 */);
        fd = open("file"u8, O_CREAT | O_WRONLY, 438 /* 0666 */);
        write(fd, "hello world\n"u8, 12);
        printf("fstat: %d"u8, fstat(fd, &st));
        printf(" %s size %ld blksize>0 %d\n"u8, type_name(st.st_mode), st.st_size, st.st_blksize > 0);
        printf("owner is me: %d\n"u8, st.st_uid == geteuid());
        close(fd);
        printf("mkdir: %d\n"u8, mkdir("dir"u8, 488 /* 0750 */));
        printf("mkfifo: %d\n"u8, mkfifo("pipe"u8, 416 /* 0640 */));
        printf("symlink: %d\n"u8, symlink("file"u8, "link"u8));
        printf("symlink: %d\n"u8, symlink("nowhere"u8, "dangling"u8));
        printf("link: %d\n"u8, link("file"u8, "second"u8));
        show("file"u8.ToPointer());
        show("dir"u8.ToPointer());
        show("pipe"u8.ToPointer());
        show("link"u8.ToPointer());
        show("dangling"u8.ToPointer());
        show("missing"u8.ToPointer());
        show("file/below"u8.ToPointer());
        show(""u8.ToPointer());
        show("/dev/null"u8.ToPointer());
        printf("fstat: %d"u8, fstat(99, &st));
        printf(" %s\n"u8, strerror(errno));
        printf("fstat of stdin works: %d\n"u8, fstat(0, &st) == 0);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
