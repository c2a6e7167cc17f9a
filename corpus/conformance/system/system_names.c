/* uname, gethostname and their sizes */
#define _GNU_SOURCE
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/utsname.h>
#include <unistd.h>

int main(void)
{
    struct utsname names;
    char host[256], small[1];

    printf("uname %d\n", uname(&names));
    printf("%s %s\n", names.sysname, names.machine[0] != 0 ? "machine" : "no machine");
    printf("release has a dot %d\n", strchr(names.release, '.') != NULL);
    printf("gethostname %d\n", gethostname(host, sizeof host));
    printf("same %d\n", strcmp(host, names.nodename) == 0);
    printf("too small %d", gethostname(small, sizeof small));
    printf(" %s\n", strerror(errno));
    printf("getdomainname %d\n", getdomainname(host, sizeof host));
    printf("same %d\n", strcmp(host, names.domainname) == 0);
    return 0;
}
