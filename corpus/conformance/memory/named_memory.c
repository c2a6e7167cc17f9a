/* shm_open, shm_unlink and memfd_create */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

int main(void)
{
    struct stat st;
    char name[64];
    char *memory;
    int fd, memory_fd;

    snprintf(name, sizeof name, "/csock-conformance-%d", (int)getpid());
    fd = shm_open(name, O_CREAT | O_EXCL | O_RDWR, 0600);
    printf("shm_open %d\n", fd >= 0);
    printf("again %d", shm_open(name, O_CREAT | O_EXCL | O_RDWR, 0600));
    printf(" %s\n", strerror(errno));
    printf("ftruncate %d\n", ftruncate(fd, 100));
    memory = mmap(NULL, 100, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    strcpy(memory, "shared");
    printf("unlink %d\n", shm_unlink(name));
    printf("unlink %d", shm_unlink(name));
    printf(" %s\n", strerror(errno));
    printf("still there: %s\n", memory);
    printf("name with a slash %d", shm_open("/a/b", O_CREAT | O_RDWR, 0600));
    printf(" %s\n", strerror(errno));
    memory_fd = memfd_create("buffer", MFD_CLOEXEC);
    printf("memfd %d write %zd\n", memory_fd >= 0, write(memory_fd, "text", 4));
    fstat(memory_fd, &st);
    printf("size %ld regular %d\n", (long)st.st_size, S_ISREG(st.st_mode));
    printf("wrong flag %d", memfd_create("buffer", 0x8000));
    printf(" %s\n", strerror(errno));
    return 0;
}
