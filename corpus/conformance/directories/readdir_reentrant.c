/* readdir_r copies the entry */
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

int main(void)
{
    struct dirent entry, *result;
    int files = 0, others = 0;
    DIR *dir;
    int error;

    mkdir("d", 0755);
    close(open("d/one", O_CREAT | O_WRONLY, 0644));
    close(open("d/two", O_CREAT | O_WRONLY, 0644));
    dir = opendir("d");
    while ((error = readdir_r(dir, &entry, &result)) == 0 && result != NULL) {
        if (result != &entry)
            printf("other address\n");
        if (strcmp(entry.d_name, "one") == 0 || strcmp(entry.d_name, "two") == 0)
            files++;
        else
            others++;
    }
    printf("files %d others %d error %d result %p\n", files, others, error, (void *)result);
    closedir(dir);
    return 0;
}
