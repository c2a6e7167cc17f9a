/* getpwnam, getpwuid and the calls with _r: root, nobody's number, buffers that are too small */
#define _GNU_SOURCE
#include <errno.h>
#include <pwd.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

int main(void)
{
    struct passwd entry, *result;
    char buffer[1024];
    int error, count = 0;

    result = getpwnam("root");
    printf("root: %s %u %u %s\n", result->pw_name, result->pw_uid, result->pw_gid, result->pw_dir);
    result = getpwuid(0);
    printf("user 0: %s\n", result->pw_name);
    errno = 0;
    result = getpwnam("no-such-user");
    printf("missing: %p errno %d\n", (void *)result, errno);
    error = getpwnam_r("root", &entry, buffer, sizeof buffer, &result);
    printf("getpwnam_r: %d %d %s\n", error, result == &entry, entry.pw_dir);
    error = getpwuid_r(0, &entry, buffer, sizeof buffer, &result);
    printf("getpwuid_r: %d %d %s\n", error, result == &entry, entry.pw_name);
    error = getpwnam_r("root", &entry, buffer, 4, &result);
    printf("too small: %s %p\n", strerror(error), (void *)result);
    error = getpwnam_r("no-such-user", &entry, buffer, sizeof buffer, &result);
    printf("missing: %d %p\n", error, (void *)result);
    setpwent();
    while ((result = getpwent()) != NULL)
        count += result->pw_uid == 0;
    endpwent();
    printf("in the list: %d\n", count > 0);
    result = getpwent();
    printf("starts again: %d\n", result != NULL);
    endpwent();
    return 0;
}
