/* mmap of memory of its own, munmap, mprotect, madvise, mlock, and wrong arguments */
#define _GNU_SOURCE
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

static void report(const char *what, int result)
{
    printf("%s: %d%s%s\n", what, result, result ? " " : "", result ? strerror(errno) : "");
}

int main(void)
{
    size_t page = sysconf(_SC_PAGESIZE);
    unsigned char *memory = mmap(NULL, 3 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    unsigned sum = 0;

    printf("mapped %d aligned %d\n", memory != MAP_FAILED, (size_t)memory % page == 0);
    for (size_t i = 0; i < 3 * page; i++)
        sum += memory[i];
    printf("zeros %u\n", sum);
    memset(memory, 7, 3 * page);
    printf("written %d\n", memory[2 * page]);
    report("mprotect", mprotect(memory, page, PROT_READ));
    report("mprotect unaligned", mprotect(memory + 1, page, PROT_READ));
    report("madvise", madvise(memory, page, MADV_WILLNEED));
    report("madvise unaligned", madvise(memory + 1, page, MADV_WILLNEED));
    report("posix_madvise", posix_madvise(memory, page, POSIX_MADV_DONTNEED));
    report("mlock", mlock(memory, page));
    report("munlock", munlock(memory, page));
    report("msync", msync(memory, page, MS_SYNC));
    report("msync both", msync(memory, page, MS_SYNC | MS_ASYNC));
    report("munmap", munmap(memory, 3 * page));
    report("munmap unaligned", munmap(memory + 1, page));
    report("munmap nothing", munmap(memory, 0));
    printf("length 0: %d", mmap(NULL, 0, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) == MAP_FAILED);
    printf(" %s\n", strerror(errno));
    printf("neither: %d", mmap(NULL, page, PROT_READ, MAP_ANONYMOUS, -1, 0) == MAP_FAILED);
    printf(" %s\n", strerror(errno));
    printf("bad descriptor: %d", mmap(NULL, page, PROT_READ, MAP_PRIVATE, 99, 0) == MAP_FAILED);
    printf(" %s\n", strerror(errno));
    memory = mmap(NULL, page, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    strcpy((char *)memory, "grows");
    memory = mremap(memory, page, 2 * page, MREMAP_MAYMOVE);
    printf("mremap %d %s\n", memory != MAP_FAILED, (char *)memory);
    return 0;
}
