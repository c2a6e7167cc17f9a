/* smtp_probe: says whether a mail host greets us.  For the monitoring cron job. */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

enum probe { PROBE_OK, PROBE_DOWN, PROBE_ODD };

static enum probe probe_host(const char *ip)
{
    struct sockaddr_in to;
    struct timeval tv = { 10, 0 };
    char greeting[512];
    ssize_t got;
    size_t have = 0;
    int s;

    memset(&to, 0, sizeof(to));
    to.sin_family = AF_INET;
    to.sin_port = htons(25);
    if (inet_pton(AF_INET, ip, &to.sin_addr) < 0) {
        fprintf(stderr, "%s: not an address\n", ip);
        return PROBE_ODD;
    }

    if ((s = socket(AF_INET, SOCK_STREAM, 0)) < 0) {
        perror("socket");
        return PROBE_ODD;
    }
    if (setsockopt(s, SOL_SOCKET, SO_RCVTIMEO, &tv, sizeof(tv)) < 0) {
        perror("setsockopt");
        return PROBE_ODD;
    }
    if (connect(s, (struct sockaddr *)&to, sizeof(to)) < 0) {
        close(s);
        return PROBE_DOWN;
    }
    do {
        got = recv(s, greeting + have, sizeof(greeting) - 1 - have, 0);
        if (got <= 0)
            break;
        have += (size_t)got;
        greeting[have] = '\0';
    } while (have < sizeof(greeting) - 1 && strchr(greeting, '\n') == NULL);
    close(s);
    if (have < 3)
        return PROBE_DOWN;
    return strncmp(greeting, "220", 3) == 0 ? PROBE_OK : PROBE_ODD;
}

int main(int argc, char *argv[])
{
    int i, bad = 0;

    for (i = 1; i < argc; i++) {
        enum probe p = probe_host(argv[i]);

        printf("%s %s\n", argv[i], p == PROBE_OK ? "ok" : p == PROBE_DOWN ? "down" : "odd");
        bad += p != PROBE_OK;
    }
    return bad != 0;
}
