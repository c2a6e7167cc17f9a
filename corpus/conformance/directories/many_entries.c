/* a directory with more entries than one read of it gives */
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define COUNT 3000

int main(void)
{
    static unsigned char seen[COUNT];
    char name[64];
    struct dirent *entry;
    int number, duplicates = 0, total = 0;
    DIR *dir;

    mkdir("d", 0755);
    for (int i = 0; i < COUNT; i++) {
        snprintf(name, sizeof name, "d/entry-number-%05d", i);
        close(open(name, O_CREAT | O_WRONLY, 0644));
    }
    dir = opendir("d");
    while ((entry = readdir(dir)) != NULL) {
        if (sscanf(entry->d_name, "entry-number-%d", &number) != 1)
            continue;
        total++;
        duplicates += seen[number];
        seen[number] = 1;
    }
    printf("entries %d duplicates %d\n", total, duplicates);
    rewinddir(dir);
    total = 0;
    while (readdir(dir) != NULL)
        total++;
    printf("again %d\n", total);
    closedir(dir);
    return 0;
}
