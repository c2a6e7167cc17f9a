/* getgrnam, getgrgid, their forms with _r, getgrouplist */
#define _GNU_SOURCE
#include <errno.h>
#include <grp.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

int main(void)
{
    struct group entry, *result;
    char buffer[1024];
    gid_t groups[64];
    int error, count = 64;

    result = getgrnam("root");
    printf("root: %s %u members %d\n", result->gr_name, result->gr_gid, result->gr_mem[0] == NULL);
    printf("group 0: %s\n", getgrgid(0)->gr_name);
    errno = 0;
    printf("missing: %d", getgrnam("no-such-group") == NULL);
    printf(" errno %d\n", errno);
    error = getgrnam_r("root", &entry, buffer, sizeof buffer, &result);
    printf("getgrnam_r: %d %d %u\n", error, result == &entry, entry.gr_gid);
    error = getgrgid_r(0, &entry, buffer, 2, &result);
    printf("too small: %s %d\n", strerror(error), result == NULL);
    error = getgrgid_r(4000000000u, &entry, buffer, sizeof buffer, &result);
    printf("missing: %d %d\n", error, result == NULL);
    printf("list: %d", getgrouplist("no-such-user", 4711, groups, &count));
    printf(" %d %u\n", count, groups[0]);
    count = 0;
    printf("no room: %d", getgrouplist("no-such-user", 4711, groups, &count));
    printf(" %d\n", count);
    setgrent();
    printf("first: %d\n", getgrent() != NULL);
    endgrent();
    return 0;
}
