/* opendir, readdir, rewinddir, telldir, seekdir, d_type */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int compare(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static const char *type_name(int type)
{
    switch (type) {
    case DT_REG: return "file";
    case DT_DIR: return "directory";
    case DT_LNK: return "link";
    case DT_FIFO: return "fifo";
    default: return "other";
    }
}

int main(void)
{
    char *lines[16];
    int count = 0;
    struct dirent *entry;
    DIR *dir;
    long position;
    char first[256], again[256];

    mkdir("d", 0755);
    mkdir("d/sub", 0755);
    close(open("d/file", O_CREAT | O_WRONLY, 0644));
    symlink("file", "d/link");
    mkfifo("d/fifo", 0644);
    dir = opendir("d");
    while ((entry = readdir(dir)) != NULL) {
        char line[300];
        snprintf(line, sizeof line, "%s: %s", entry->d_name, type_name(entry->d_type));
        lines[count++] = strdup(line);
    }
    qsort(lines, count, sizeof lines[0], compare);
    for (int i = 0; i < count; i++)
        printf("%s\n", lines[i]);
    errno = 0;
    printf("at the end: %p errno %d\n", (void *)readdir(dir), errno);
    rewinddir(dir);
    strcpy(first, readdir(dir)->d_name);
    position = telldir(dir);
    strcpy(first, readdir(dir)->d_name);
    readdir(dir);
    seekdir(dir, position);
    strcpy(again, readdir(dir)->d_name);
    printf("seekdir: %s\n", strcmp(first, again) == 0 ? "same" : "other");
    printf("dirfd is a directory: %d\n", fchdir(dirfd(dir)));
    printf("file here: %d\n", access("file", F_OK));
    printf("closedir %d\n", closedir(dir));
    return 0;
}
