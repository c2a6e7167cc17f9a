/* fstatat: directories as the start of paths, AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH, wrong descriptors and flags */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void report(const char *what, int result, const struct stat *st)
{
    if (result != 0)
        printf("%s: %d %s\n", what, result, strerror(errno));
    else
        printf("%s: type %o size %ld\n", what, (unsigned)(st->st_mode & S_IFMT), S_ISDIR(st->st_mode) ? 0L : (long)st->st_size);
}

int main(void)
{
    struct stat st;
    int dir, file;

    mkdir("d", 0755);
    file = open("d/f", O_CREAT | O_RDWR, 0644);
    write(file, "12345", 5);
    symlink("f", "d/l");
    dir = open("d", O_RDONLY | O_DIRECTORY);
    report("relative", fstatat(dir, "f", &st, 0), &st);
    report("link", fstatat(dir, "l", &st, 0), &st);
    report("link itself", fstatat(dir, "l", &st, AT_SYMLINK_NOFOLLOW), &st);
    report("working directory", fstatat(AT_FDCWD, "d/f", &st, 0), &st);
    report("empty path", fstatat(file, "", &st, AT_EMPTY_PATH), &st);
    report("empty path without flag", fstatat(file, "", &st, 0), &st);
    report("bad descriptor", fstatat(77, "f", &st, 0), &st);
    report("bad descriptor, absolute", fstatat(77, "/", &st, 0), &st);
    report("file as directory", fstatat(file, "f", &st, 0), &st);
    report("bad flag", fstatat(dir, "f", &st, 0x40000000), &st);
    report("missing", fstatat(dir, "none", &st, 0), &st);
    return 0;
}
