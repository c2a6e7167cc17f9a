using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Ftw;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysStat;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class TreeWalk
{
    /* nftw: kinds of files, levels, bases, depth first, links followed or not */

    static readonly sbyte** lines = (sbyte**)StaticStorage.Pointers(64);
    static int count;
    static int in_order;

    static readonly sbyte** names = (sbyte**)StaticStorage.PointersTo("F"u8, "D"u8, "DNR"u8, "NS"u8, "SL"u8, "DP"u8, "SLN"u8);

    static sbyte* kind(int type)
    {
        return names[type];
    }

    static int visit(sbyte* path, stat* status, int type, FTW* place)
    {
        sbyte* line = stackalloc sbyte[256];

        snprintf(line, 256, "%s %s level %d name %s size %ld"u8, kind(type), path, place->level, path + place->@base, type == FTW_F ? status->st_size : 0L);
        if (in_order != 0)
            printf("%s\n"u8, line);
        else
            lines[count++] = strdup(line);
        return 0;
    }

    static int stop_at_directory(sbyte* path, stat* status, int type, FTW* place)
    {
        return place->level == 1 ? 42 : 0;
    }

    static int skip(sbyte* path, stat* status, int type, FTW* place)
    {
        if (type == FTW_D && place->level == 1)
            return FTW_SKIP_SUBTREE;
        count += type == FTW_F ? 1 : 0;
        return FTW_CONTINUE;
    }

    static int here(sbyte* path, stat* status, int type, FTW* place)
    {
        count += access(path + place->@base, F_OK) == 0 ? 1 : 0;
        return 0;
    }

    static int plain(sbyte* path, stat* status, int type)
    {
        count += type == FTW_F ? 1 : 0;
        return 0;
    }

    static int by_text(void* a, void* b)
    {
        return strcmp(*(sbyte**)a, *(sbyte**)b);
    }

    static void walk(sbyte* what, int flags)
    {
        count = 0;
        printf("%s: %d\n"u8, what, nftw("top"u8, &visit, 8, flags));
        qsort(lines, (ulong)count, (ulong)sizeof(sbyte*), &by_text);
        for (int i = 0; i < count; i++)
        {
            printf("  %s\n"u8, lines[i]);
            free(lines[i]);
        }
    }

    static int main()
    {
        int fd;

        mkdir("top"u8, 493 /* 0755 */);
        mkdir("top/a"u8, 493 /* 0755 */);
        mkdir("top/a/b"u8, 493 /* 0755 */);
        fd = open("top/a/b/deep"u8, O_CREAT | O_WRONLY, 420 /* 0644 */);
        write(fd, "12345"u8, 5);
        close(fd);
        close(open("top/file"u8, O_CREAT | O_WRONLY, 420 /* 0644 */));
        symlink("file"u8, "top/link"u8);
        symlink("nowhere"u8, "top/dangling"u8);
        symlink(".."u8, "top/a/up"u8);
        walk("following"u8.ToPointer(), 0);
        walk("physical"u8.ToPointer(), FTW_PHYS);
        walk("depth"u8.ToPointer(), FTW_PHYS | FTW_DEPTH);
        walk("one file system"u8.ToPointer(), FTW_PHYS | FTW_MOUNT);
        printf("stopped: %d\n"u8, nftw("top"u8, &stop_at_directory, 8, FTW_PHYS));
        count = 0;
        printf("skipping: %d"u8, nftw("top"u8, &skip, 8, FTW_PHYS | FTW_ACTIONRETVAL));
        printf(" files %d\n"u8, count);
        count = 0;
        printf("changing: %d"u8, nftw("top"u8, &here, 8, FTW_PHYS | FTW_CHDIR));
        printf(" present %d\n"u8, count);
        printf("back: %d\n"u8, access("top"u8, F_OK));
        count = 0;
        printf("ftw: %d"u8, ftw("top"u8, &plain, 8));
        printf(" files %d\n"u8, count);
        in_order = 1;
        printf("a file: %d\n"u8, nftw("top/file"u8, &visit, 8, 0));
        printf("a slash behind: %d\n"u8, nftw("top/a/b/"u8, &visit, 8, FTW_PHYS));
        printf("missing: %d"u8, nftw("none"u8, &visit, 8, 0));
        printf(" %s\n"u8, strerror(errno));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
