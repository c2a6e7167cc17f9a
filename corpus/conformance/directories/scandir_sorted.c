/* scandir with a filter and with alphasort, versionsort */
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int visible(const struct dirent *entry)
{
    return entry->d_name[0] != '.';
}

static int backwards(const struct dirent **a, const struct dirent **b)
{
    return strcmp((*b)->d_name, (*a)->d_name);
}

static void list(const char *what, int (*filter)(const struct dirent *), int (*compare)(const struct dirent **, const struct dirent **))
{
    struct dirent **names;
    int n = scandir("d", &names, filter, compare);

    printf("%s: %d:", what, n);
    for (int i = 0; i < n; i++) {
        printf(" %s", names[i]->d_name);
        free(names[i]);
    }
    printf("\n");
    free(names);
}

int main(void)
{
    static const char *const files[] = { "file10", "file9", "file1", "File2", ".hidden", "a", "file01", "file1.5" };
    struct dirent **names;
    char path[64];

    mkdir("d", 0755);
    for (int i = 0; i < (int)(sizeof files / sizeof files[0]); i++) {
        snprintf(path, sizeof path, "d/%s", files[i]);
        close(open(path, O_CREAT | O_WRONLY, 0644));
    }
    list("alphasort", NULL, alphasort);
    list("visible", visible, alphasort);
    list("versionsort", visible, versionsort);
    list("backwards", visible, backwards);
    printf("missing: %d", scandir("none", &names, NULL, alphasort));
    printf(" %s\n", strerror(errno));
    return 0;
}
