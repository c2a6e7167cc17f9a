/* link, symlink and readlink with their errors */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void report(const char *what, long result)
{
    printf("%s: %ld%s%s\n", what, result, result < 0 ? " " : "", result < 0 ? strerror(errno) : "");
}

static long links(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0 ? (long)st.st_nlink : -1;
}

int main(void)
{
    char buffer[64];
    ssize_t length;

    close(open("f", O_CREAT | O_WRONLY, 0644));
    mkdir("d", 0755);
    report("link", link("f", "g"));
    printf("links %ld %ld\n", links("f"), links("g"));
    report("link to existing", link("f", "g"));
    report("link of nothing", link("none", "h"));
    report("link into nothing", link("f", "none/h"));
    report("symlink", symlink("some/where/else", "s"));
    report("symlink to existing", symlink("x", "s"));
    report("symlink to nothing", symlink("", "t"));
    length = readlink("s", buffer, sizeof buffer);
    report("readlink", length);
    printf("%.*s\n", (int)length, buffer);
    length = readlink("s", buffer, 4);
    report("readlink short", length);
    printf("%.*s\n", (int)length, buffer);
    report("readlink size 0", readlink("s", buffer, 0));
    report("readlink of a file", readlink("f", buffer, sizeof buffer));
    report("readlink of nothing", readlink("none", buffer, sizeof buffer));
    report("unlink", unlink("f"));
    printf("links %ld %ld\n", links("f"), links("g"));
    report("unlink link", unlink("s"));
    report("unlink directory", unlink("d"));
    report("unlink nothing", unlink("f"));
    report("unlink below a file", unlink("g/x"));
    return 0;
}
