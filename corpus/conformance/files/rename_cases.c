/* rename: files, directories, onto each other, and the flags of renameat2 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void report(const char *what, int result)
{
    printf("%s: %d%s%s\n", what, result, result ? " " : "", result ? strerror(errno) : "");
}

static void make(const char *name, const char *text)
{
    int fd = open(name, O_CREAT | O_WRONLY | O_TRUNC, 0644);
    write(fd, text, strlen(text));
    close(fd);
}

static void show(const char *name)
{
    char buffer[32];
    int fd = open(name, O_RDONLY);
    if (fd < 0) {
        printf("  %s: none\n", name);
        return;
    }
    ssize_t n = read(fd, buffer, sizeof buffer);
    printf("  %s: %.*s\n", name, n < 0 ? 0 : (int)n, buffer);
    close(fd);
}

int main(void)
{
    make("a", "first");
    make("b", "second");
    mkdir("d", 0755);
    mkdir("e", 0755);
    make("e/f", "inner");
    report("onto a file", rename("a", "b"));
    show("a");
    show("b");
    report("missing", rename("a", "c"));
    report("onto itself", rename("b", "b"));
    report("file onto directory", rename("b", "d"));
    report("directory onto file", rename("d", "b"));
    report("directory onto full directory", rename("d", "e"));
    report("directory onto empty directory", rename("e", "d"));
    show("d/f");
    report("into itself", rename("d", "d/sub"));
    report("into nothing", rename("b", "x/y"));
    report("below a file", rename("b", "b/y"));
    report("empty", rename("", "y"));
    make("p", "pee");
    make("q", "queue");
    report("without replacing", renameat2(AT_FDCWD, "p", AT_FDCWD, "q", RENAME_NOREPLACE));
    report("without replacing", renameat2(AT_FDCWD, "p", AT_FDCWD, "r", RENAME_NOREPLACE));
    show("r");
    report("wrong flags", renameat2(AT_FDCWD, "q", AT_FDCWD, "r", 0x1000));
    report("remove file", remove("q"));
    report("remove full directory", remove("d"));
    report("remove", remove("d/f"));
    report("remove directory", remove("d"));
    report("remove nothing", remove("d"));
    return 0;
}
