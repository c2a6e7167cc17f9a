/* if_nametoindex, if_indextoname and if_nameindex agree */
#include <errno.h>
#include <net/if.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>

int main(void)
{
    char name[IFNAMSIZ];
    struct if_nameindex *all = if_nameindex();
    int i, loopback_seen = 0, agree = 1;
    for (i = 0; all[i].if_index != 0; i++)
    {
        if (strcmp(all[i].if_name, "lo") == 0)
            loopback_seen = 1;
        if (if_nametoindex(all[i].if_name) != all[i].if_index || if_indextoname(all[i].if_index, name) == NULL || strcmp(name, all[i].if_name) != 0)
            agree = 0;
    }
    printf("lo is there %d, all agree %d, the end has no name %d\n", loopback_seen, agree, all[i].if_name == NULL);
    if_freenameindex(all);
    errno = 0;
    printf("no such name: %u", if_nametoindex("nonesuch0"));
    printf(" %s\n", strerror(errno));
    errno = 0;
    printf("a name that is too long: %u", if_nametoindex("a-name-that-is-much-too-long-for-it"));
    printf(" %s\n", strerror(errno));
    errno = 0;
    printf("no such number: %s", if_indextoname(99999, name) == NULL ? "none" : name);
    printf(" %s\n", strerror(errno));
    return 0;
}
