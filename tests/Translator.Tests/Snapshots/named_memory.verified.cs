using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Fcntl;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysMman;
using static CSockTranslate.Runtime.SysStat;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class NamedMemory
{
    /* shm_open, shm_unlink and memfd_create */

    static int main()
    {
        stat st;
        sbyte* name = stackalloc sbyte[64];
        sbyte* memory;
        int fd, memory_fd;

        snprintf(name, 64, "/csock-conformance-%d"u8, getpid());
        fd = shm_open(name, O_CREAT | O_EXCL | O_RDWR, 384 /* 0600 */);
        printf("shm_open %d\n"u8, fd >= 0);
        printf("again %d"u8, shm_open(name, O_CREAT | O_EXCL | O_RDWR, 384 /* 0600 */));
        printf(" %s\n"u8, strerror(errno));
        printf("ftruncate %d\n"u8, ftruncate(fd, 100));
        memory = (sbyte*)mmap(null, 100, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
        strcpy(memory, "shared"u8);
        printf("unlink %d\n"u8, shm_unlink(name));
        printf("unlink %d"u8, shm_unlink(name));
        printf(" %s\n"u8, strerror(errno));
        printf("still there: %s\n"u8, memory);
        printf("name with a slash %d"u8, shm_open("/a/b"u8, O_CREAT | O_RDWR, 384 /* 0600 */));
        printf(" %s\n"u8, strerror(errno));
        memory_fd = memfd_create("buffer"u8, MFD_CLOEXEC);
        printf("memfd %d write %zd\n"u8, memory_fd >= 0, write(memory_fd, "text"u8, 4));
        fstat(memory_fd, &st);
        printf("size %ld regular %d\n"u8, st.st_size, S_ISREG(st.st_mode));
        printf("wrong flag %d"u8, memfd_create("buffer"u8, 0x8000));
        printf(" %s\n"u8, strerror(errno));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
