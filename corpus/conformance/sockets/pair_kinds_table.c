/* socketpair: every family with every type and several protocols */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

int main(void)
{
    static const int families[] = {AF_UNSPEC, AF_UNIX, AF_INET, AF_INET6, -1}, types[] = {0, SOCK_STREAM, SOCK_DGRAM, SOCK_RAW, SOCK_SEQPACKET, 11};
    static const int protocols[] = {0, 1, 6, 17};
    unsigned f, t, p;
    int ends[2];
    for (f = 0; f < sizeof(families) / sizeof(families[0]); f++)
        for (t = 0; t < sizeof(types) / sizeof(types[0]); t++)
            for (p = 0; p < sizeof(protocols) / sizeof(protocols[0]); p++)
            {
                int result;
                /* raw sockets and pings are for some only, and say so first */
                if ((types[t] == SOCK_RAW && families[f] != AF_UNIX) || (families[f] == AF_INET && types[t] == SOCK_DGRAM && protocols[p] == 1))
                    continue;
                result = socketpair(families[f], types[t], protocols[p], ends);
                printf("%d %d %d: %s\n", families[f], types[t], protocols[p], result < 0 ? strerror(errno) : "done");
                if (result == 0)
                {
                    close(ends[0]);
                    close(ends[1]);
                }
            }
    printf("null: %s\n", socketpair(AF_UNIX, SOCK_STREAM, 0, NULL) < 0 ? strerror(errno) : "done");
    printf("the lowest descriptor is free: %d\n", dup(0));
    return 0;
}
