using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysMman;
using static CSockTranslate.Runtime.SysStat;
using static CSockTranslate.Runtime.Unistd;
using off_t = long;
using size_t = ulong;

internal static unsafe class FileMaps
{
    /* mmap of files, shared and private, at offsets, and what the descriptor does not allow */

    static sbyte* map(size_t length, int protection, int flags, int fd, off_t offset)
    {
        sbyte* memory = (sbyte*)mmap(null, length, protection, flags, fd, offset);
        if (memory == (void*)-1)
        {
            printf("mmap: %s\n"u8, strerror(errno));
            return null;
        }
        return memory;
    }

    static int main()
    {
        size_t page = (ulong)sysconf(_SC_PAGESIZE);
        sbyte* buffer = stackalloc sbyte[32];
        int fd = open("f"u8, O_CREAT | O_RDWR, 420 /* 0644 */);
        int reader = open("f"u8, O_RDONLY);
        int writer = open("f"u8, O_WRONLY);
        sbyte* shared, @private, late;

        ftruncate(fd, (long)(2 * page));
        pwrite(fd, "first page"u8, 10, 0);
        pwrite(fd, "second page"u8, 11, (long)page);
        shared = map(2 * page, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
        @private = map(page, PROT_READ | PROT_WRITE, MAP_PRIVATE, reader, 0);
        late = map(page, PROT_READ, MAP_SHARED, reader, (long)page);
        printf("%s, %s, %s\n"u8, shared, @private, late);
        memcpy(shared, "FIRST"u8, 5);
        memcpy(@private + 6, "PAGE"u8, 4);
        printf("msync %d\n"u8, msync(shared, 2 * page, MS_SYNC));
        pread(fd, buffer, 10, 0);
        printf("file %s\n"u8, buffer);
        printf("private %s\n"u8, @private + 6);
        memcpy(shared + page, "SECOND"u8, 6);
        printf("seen elsewhere %s\n"u8, late);
        int munmapResult = munmap(late, page);
        int munmapResult2 = munmap(@private, page);
        printf("munmap %d %d %d\n"u8, munmap(shared, 2 * page), munmapResult2, munmapResult);
        memset(buffer, 0, 32);
        pread(fd, buffer, 11, (long)page);
        printf("file %s\n"u8, buffer);
        map(page, PROT_READ | PROT_WRITE, MAP_SHARED, reader, 0);
        map(page, PROT_READ, MAP_PRIVATE, writer, 0);
        map(page, PROT_READ, MAP_PRIVATE, fd, 100);
        map(page, PROT_READ, MAP_PRIVATE, open("."u8, O_RDONLY), 0);
        close(fd);
        map(page, PROT_READ, MAP_SHARED, fd, 0);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
