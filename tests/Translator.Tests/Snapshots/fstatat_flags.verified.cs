using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysStat;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class FstatatFlags
{
    /* fstatat: directories as the start of paths, AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH, wrong descriptors and flags */

    static void report(sbyte* what, int result, stat* st)
    {
        if (result != 0)
            printf("%s: %d %s\n"u8, what, result, strerror(errno));
        else
            printf("%s: type %o size %ld\n"u8, what, st->st_mode & S_IFMT, S_ISDIR(st->st_mode) != 0 ? 0L : st->st_size);
    }

    static int main()
    {
        stat st;
        int dir, file;

        mkdir("d"u8, 493 /* 0755 */);
        file = open("d/f"u8, O_CREAT | O_RDWR, 420 /* 0644 */);
        write(file, "12345"u8, 5);
        symlink("f"u8, "d/l"u8);
        dir = open("d"u8, O_RDONLY | O_DIRECTORY);
        report("relative"u8.ToPointer(), fstatat(dir, "f"u8, &st, 0), &st);
        report("link"u8.ToPointer(), fstatat(dir, "l"u8, &st, 0), &st);
        report("link itself"u8.ToPointer(), fstatat(dir, "l"u8, &st, AT_SYMLINK_NOFOLLOW), &st);
        report("working directory"u8.ToPointer(), fstatat(AT_FDCWD, "d/f"u8, &st, 0), &st);
        report("empty path"u8.ToPointer(), fstatat(file, ""u8, &st, AT_EMPTY_PATH), &st);
        report("empty path without flag"u8.ToPointer(), fstatat(file, ""u8, &st, 0), &st);
        report("bad descriptor"u8.ToPointer(), fstatat(77, "f"u8, &st, 0), &st);
        report("bad descriptor, absolute"u8.ToPointer(), fstatat(77, "/"u8, &st, 0), &st);
        report("file as directory"u8.ToPointer(), fstatat(file, "f"u8, &st, 0), &st);
        report("bad flag"u8.ToPointer(), fstatat(dir, "f"u8, &st, 0x40000000), &st);
        report("missing"u8.ToPointer(), fstatat(dir, "none"u8, &st, 0), &st);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
