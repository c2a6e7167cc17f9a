/* nftw: kinds of files, levels, bases, depth first, links followed or not */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char *lines[64];
static int count;
static int in_order;

static const char *kind(int type)
{
    static const char *const names[] = { "F", "D", "DNR", "NS", "SL", "DP", "SLN" };
    return names[type];
}

static int visit(const char *path, const struct stat *status, int type, struct FTW *place)
{
    char line[256];

    snprintf(line, sizeof line, "%s %s level %d name %s size %ld", kind(type), path, place->level, path + place->base, type == FTW_F ? (long)status->st_size : 0L);
    if (in_order)
        printf("%s\n", line);
    else
        lines[count++] = strdup(line);
    return 0;
}

static int stop_at_directory(const char *path, const struct stat *status, int type, struct FTW *place)
{
    return place->level == 1 ? 42 : 0;
}

static int skip(const char *path, const struct stat *status, int type, struct FTW *place)
{
    if (type == FTW_D && place->level == 1)
        return FTW_SKIP_SUBTREE;
    count += type == FTW_F;
    return FTW_CONTINUE;
}

static int here(const char *path, const struct stat *status, int type, struct FTW *place)
{
    count += access(path + place->base, F_OK) == 0;
    return 0;
}

static int plain(const char *path, const struct stat *status, int type)
{
    count += type == FTW_F;
    return 0;
}

static int by_text(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static void walk(const char *what, int flags)
{
    count = 0;
    printf("%s: %d\n", what, nftw("top", visit, 8, flags));
    qsort(lines, count, sizeof lines[0], by_text);
    for (int i = 0; i < count; i++) {
        printf("  %s\n", lines[i]);
        free(lines[i]);
    }
}

int main(void)
{
    int fd;

    mkdir("top", 0755);
    mkdir("top/a", 0755);
    mkdir("top/a/b", 0755);
    fd = open("top/a/b/deep", O_CREAT | O_WRONLY, 0644);
    write(fd, "12345", 5);
    close(fd);
    close(open("top/file", O_CREAT | O_WRONLY, 0644));
    symlink("file", "top/link");
    symlink("nowhere", "top/dangling");
    symlink("..", "top/a/up");
    walk("following", 0);
    walk("physical", FTW_PHYS);
    walk("depth", FTW_PHYS | FTW_DEPTH);
    walk("one file system", FTW_PHYS | FTW_MOUNT);
    printf("stopped: %d\n", nftw("top", stop_at_directory, 8, FTW_PHYS));
    count = 0;
    printf("skipping: %d", nftw("top", skip, 8, FTW_PHYS | FTW_ACTIONRETVAL));
    printf(" files %d\n", count);
    count = 0;
    printf("changing: %d", nftw("top", here, 8, FTW_PHYS | FTW_CHDIR));
    printf(" present %d\n", count);
    printf("back: %d\n", access("top", F_OK));
    count = 0;
    printf("ftw: %d", ftw("top", plain, 8));
    printf(" files %d\n", count);
    in_order = 1;
    printf("a file: %d\n", nftw("top/file", visit, 8, 0));
    printf("a slash behind: %d\n", nftw("top/a/b/", visit, 8, FTW_PHYS));
    printf("missing: %d", nftw("none", visit, 8, 0));
    printf(" %s\n", strerror(errno));
    return 0;
}
