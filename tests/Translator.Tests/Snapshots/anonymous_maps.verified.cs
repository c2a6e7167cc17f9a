using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysMman;
using static CSockTranslate.Runtime.Unistd;
using size_t = ulong;

internal static unsafe class AnonymousMaps
{
    /* mmap of memory of its own, munmap, mprotect, madvise, mlock, and wrong arguments */

    static void report(sbyte* what, int result)
    {
        printf("%s: %d%s%s\n"u8, what, result, result != 0 ? " "u8 : ""u8, result != 0 ? strerror(errno) : ""u8.ToPointer());
    }

    static int main()
    {
        size_t page = (ulong)sysconf(_SC_PAGESIZE);
        byte* memory = (byte*)mmap(null, 3 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        uint sum = 0;

        printf("mapped %d aligned %d\n"u8, memory != (void*)-1, (size_t)memory % page == 0);
        for (size_t i = 0; i < 3 * page; i++)
            sum += memory[i];
        printf("zeros %u\n"u8, sum);
        memset(memory, 7, 3 * page);
        printf("written %d\n"u8, memory[2 * page]);
        report("mprotect"u8.ToPointer(), mprotect(memory, page, PROT_READ));
        report("mprotect unaligned"u8.ToPointer(), mprotect(memory + 1, page, PROT_READ));
        report("madvise"u8.ToPointer(), madvise(memory, page, MADV_WILLNEED));
        report("madvise unaligned"u8.ToPointer(), madvise(memory + 1, page, MADV_WILLNEED));
        report("posix_madvise"u8.ToPointer(), posix_madvise(memory, page, POSIX_MADV_DONTNEED));
        report("mlock"u8.ToPointer(), mlock(memory, page));
        report("munlock"u8.ToPointer(), munlock(memory, page));
        report("msync"u8.ToPointer(), msync(memory, page, MS_SYNC));
        report("msync both"u8.ToPointer(), msync(memory, page, MS_SYNC | MS_ASYNC));
        report("munmap"u8.ToPointer(), munmap(memory, 3 * page));
        report("munmap unaligned"u8.ToPointer(), munmap(memory + 1, page));
        report("munmap nothing"u8.ToPointer(), munmap(memory, 0));
        printf("length 0: %d"u8, mmap(null, 0, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) == (void*)-1);
        printf(" %s\n"u8, strerror(errno));
        printf("neither: %d"u8, mmap(null, page, PROT_READ, MAP_ANONYMOUS, -1, 0) == (void*)-1);
        printf(" %s\n"u8, strerror(errno));
        printf("bad descriptor: %d"u8, mmap(null, page, PROT_READ, MAP_PRIVATE, 99, 0) == (void*)-1);
        printf(" %s\n"u8, strerror(errno));
        memory = (byte*)mmap(null, page, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
        strcpy((sbyte*)memory, "grows"u8);
        memory = (byte*)mremap(memory, page, 2 * page, MREMAP_MAYMOVE);
        printf("mremap %d %s\n"u8, memory != (void*)-1, (sbyte*)memory);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
