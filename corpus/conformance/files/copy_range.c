/* copy_file_range: with offsets and without */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

int main(void)
{
    char buffer[32] = "";
    off_t from = 2, to = 1;
    int in = open("in", O_CREAT | O_RDWR, 0644);
    int out = open("out", O_CREAT | O_RDWR, 0644);

    write(in, "0123456789", 10);
    printf("from the end %zd\n", copy_file_range(in, NULL, out, NULL, 10, 0));
    lseek(in, 0, SEEK_SET);
    printf("whole %zd\n", copy_file_range(in, NULL, out, NULL, 100, 0));
    printf("offsets %zd", copy_file_range(in, &from, out, &to, 3, 0));
    printf(" %ld %ld\n", (long)from, (long)to);
    printf("read %zd", pread(out, buffer, sizeof buffer - 1, 0));
    printf(" %s\n", buffer);
    printf("flags %zd", copy_file_range(in, NULL, out, NULL, 1, 99));
    printf(" %s\n", strerror(errno));
    printf("bad descriptor %zd", copy_file_range(in, NULL, 70, NULL, 1, 0));
    printf(" %s\n", strerror(errno));
    return 0;
}
