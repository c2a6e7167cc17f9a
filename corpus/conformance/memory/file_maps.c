/* mmap of files, shared and private, at offsets, and what the descriptor does not allow */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static char *map(size_t length, int protection, int flags, int fd, off_t offset)
{
    char *memory = mmap(NULL, length, protection, flags, fd, offset);
    if (memory == MAP_FAILED) {
        printf("mmap: %s\n", strerror(errno));
        return NULL;
    }
    return memory;
}

int main(void)
{
    size_t page = sysconf(_SC_PAGESIZE);
    char buffer[32] = "";
    int fd = open("f", O_CREAT | O_RDWR, 0644);
    int reader = open("f", O_RDONLY);
    int writer = open("f", O_WRONLY);
    char *shared, *private, *late;

    ftruncate(fd, 2 * page);
    pwrite(fd, "first page", 10, 0);
    pwrite(fd, "second page", 11, page);
    shared = map(2 * page, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    private = map(page, PROT_READ | PROT_WRITE, MAP_PRIVATE, reader, 0);
    late = map(page, PROT_READ, MAP_SHARED, reader, page);
    printf("%s, %s, %s\n", shared, private, late);
    memcpy(shared, "FIRST", 5);
    memcpy(private + 6, "PAGE", 4);
    printf("msync %d\n", msync(shared, 2 * page, MS_SYNC));
    pread(fd, buffer, 10, 0);
    printf("file %s\n", buffer);
    printf("private %s\n", private + 6);
    memcpy(shared + page, "SECOND", 6);
    printf("seen elsewhere %s\n", late);
    printf("munmap %d %d %d\n", munmap(shared, 2 * page), munmap(private, page), munmap(late, page));
    memset(buffer, 0, sizeof buffer);
    pread(fd, buffer, 11, page);
    printf("file %s\n", buffer);
    map(page, PROT_READ | PROT_WRITE, MAP_SHARED, reader, 0);
    map(page, PROT_READ, MAP_PRIVATE, writer, 0);
    map(page, PROT_READ, MAP_PRIVATE, fd, 100);
    map(page, PROT_READ, MAP_PRIVATE, open(".", O_RDONLY), 0);
    close(fd);
    map(page, PROT_READ, MAP_SHARED, fd, 0);
    return 0;
}
