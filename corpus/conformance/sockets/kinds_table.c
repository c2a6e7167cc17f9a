/* socket: every family with every type and several protocols */
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static const struct
{
    const char *text;
    int value;
} families[] = {{"AF_UNSPEC", AF_UNSPEC}, {"AF_UNIX", AF_UNIX}, {"AF_INET", AF_INET}, {"AF_INET6", AF_INET6}, {"-1", -1}, {"1000", 1000}},
  types[] = {{"0", 0}, {"SOCK_STREAM", SOCK_STREAM}, {"SOCK_DGRAM", SOCK_DGRAM}, {"SOCK_RDM", SOCK_RDM}, {"SOCK_SEQPACKET", SOCK_SEQPACKET}, {"SOCK_DCCP", 6}, {"11", 11}, {"-1", -1}},
  protocols[] = {{"0", 0}, {"1", 1}, {"TCP", IPPROTO_TCP}, {"UDP", IPPROTO_UDP}, {"200", 200}, {"-1", -1}};

int main(void)
{
    unsigned f, t, p;
    for (f = 0; f < sizeof(families) / sizeof(families[0]); f++)
        for (t = 0; t < sizeof(types) / sizeof(types[0]); t++)
        {
            printf("%s %s:", families[f].text, types[t].text);
            for (p = 0; p < sizeof(protocols) / sizeof(protocols[0]); p++)
            {
                int fd;
                /* who may send pings is a setting of the machine */
                if (families[f].value == AF_INET && types[t].value == SOCK_DGRAM && protocols[p].value == 1)
                    continue;
                fd = socket(families[f].value, types[t].value, protocols[p].value);
                printf(" %s: %s%s", protocols[p].text, fd < 0 ? strerror(errno) : "done", p + 1 < sizeof(protocols) / sizeof(protocols[0]) ? "," : "\n");
                if (fd >= 0)
                    close(fd);
            }
        }
    return 0;
}
