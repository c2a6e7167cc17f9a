/*
 * Service discovery: a client asks "who has NAME?", we answer with the services
 * whose name begins so.  The packet layout is that of the structs below.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <stdint.h>
#include <unistd.h>
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

#define MAGIC      0x44534356u      /* "DSCV" */
#define MAX_ANSWER 4

enum { ASK = 1, TELL = 2, STOP = 9 };

struct header
{
    uint32_t magic;
    uint16_t kind;
    uint16_t count;
};

struct service
{
    char     name[12];
    uint32_t address;
    uint16_t port;
    uint16_t weight;
};

struct packet
{
    struct header  header;
    struct service service[MAX_ANSWER];
};

static const struct
{
    const char *name;
    const char *address;
    int         port, weight;
} known[] =
{
    { "mail",      "192.0.2.10", 25,   10 },
    { "mail-in",   "192.0.2.11", 143,  20 },
    { "news",      "192.0.2.20", 119,  5  },
    { "name",      "192.0.2.53", 53,   0  },
    { "mail-out",  "192.0.2.12", 587,  30 },
};

static int look_up(const char *prefix, struct service *found)
{
    int n = 0;
    size_t i;

    for (i = 0; i < sizeof known / sizeof known[0] && n < MAX_ANSWER; i++)
    {
        if (strncmp(known[i].name, prefix, strlen(prefix)) != 0)
            continue;
        memset(&found[n], 0, sizeof found[n]);
        strncpy(found[n].name, known[i].name, sizeof found[n].name);
        found[n].address = inet_addr(known[i].address);
        found[n].port = htons(known[i].port);
        found[n].weight = htons(known[i].weight);
        n++;
    }
    return n;
}

int main(void)
{
    struct sockaddr_in self = { 0 }, client;
    socklen_t length = sizeof self;
    struct packet packet;
    int s, running = 1;

    s = socket(AF_INET, SOCK_DGRAM, 0);
    self.sin_family = AF_INET;
    self.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (s < 0 || bind(s, (struct sockaddr *)&self, sizeof self) < 0 || getsockname(s, (struct sockaddr *)&self, &length) < 0)
    {
        perror("discovery");
        return 1;
    }
    printf("port %d, packets of %zu + n * %zu bytes\n", ntohs(self.sin_port), sizeof(struct header), sizeof(struct service));
    fflush(stdout);

    while (running)
    {
        char name[sizeof packet.service[0].name + 1];
        int n = 0;
        ssize_t size;

        length = sizeof client;
        size = recvfrom(s, &packet, sizeof packet, 0, (struct sockaddr *)&client, &length);
        if (size < 0)
        {
            perror("recvfrom");
            return 1;
        }
        if ((size_t)size < sizeof packet.header || ntohl(packet.header.magic) != MAGIC)
        {
            printf("garbage of %d bytes\n", (int)size);
            continue;
        }

        switch (ntohs(packet.header.kind))
        {
        case ASK:
            memcpy(name, packet.service[0].name, sizeof name - 1);
            name[sizeof name - 1] = '\0';
            n = look_up(name, packet.service);
            printf("who has \"%s\"? %d found\n", name, n);
            packet.header.kind = htons(TELL);
            packet.header.count = htons(n);
            sendto(s, &packet, sizeof packet.header + n * sizeof packet.service[0], 0, (struct sockaddr *)&client, length);
            break;
        case STOP:
            running = 0;
            /* fall through */
        default:
            printf("kind %u\n", ntohs(packet.header.kind));
            break;
        }
    }
    close(s);
    return 0;
}
