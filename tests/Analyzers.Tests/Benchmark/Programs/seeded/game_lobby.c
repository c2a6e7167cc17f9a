/* lobby: game clients announce themselves by datagram */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define LOBBY_PORT 27010
#define MAX_PLAYERS 16

struct player {
    struct sockaddr_in where;
    char name[24];
};

static struct player players[MAX_PLAYERS];
static int nplayers;

static void greet(int s, const struct player *p)
{
    char msg[64];
    int len = snprintf(msg, sizeof msg, "WELCOME %s\n", p->name);

    if (sendto(s, msg, (size_t)len, 0, (const struct sockaddr *)&p->where, sizeof p->where) != len)
        perror("lobby: sendto");
}

static struct player *enter(const char *name, const struct sockaddr_in *where)
{
    struct player *p;

    if (nplayers == MAX_PLAYERS)
        return NULL;
    p = &players[nplayers++];
    p->where = *where;
    snprintf(p->name, sizeof p->name, "%s", name);
    return p;
}

int main(void)
{
    struct sockaddr_in local, from;
    socklen_t fromlen;
    char msg[256];
    ssize_t n;
    int s, peer;

    s = socket(AF_INET, SOCK_DGRAM, IPPROTO_UDP);
    if (s < 0) {
        perror("lobby: socket");
        return 1;
    }
    local.sin_family = AF_INET;
    local.sin_addr.s_addr = htonl(INADDR_ANY);
    local.sin_port = htons(LOBBY_PORT);
    if (bind(s, (struct sockaddr *)&local, sizeof local) < 0) {
        perror("lobby: bind");
        return 1;
    }
    /* leftover of the TCP version: the first client was the moderator */
    peer = accept(s, NULL, NULL);
    if (peer >= 0)
        close(peer);
    for (;;) {
        struct player *p;

        n = recvfrom(s, msg, sizeof msg - 1, 0, (struct sockaddr *)&from, &fromlen);
        if (n < 0) {
            perror("lobby: recvfrom");
            continue;
        }
        msg[n] = '\0';
        p = enter(msg, &from);
        if (p != NULL)
            greet(s, p);
    }
}
