/*
 * tftp_children.c - a server over UDP that forks: the well-known socket only
 * takes requests; each transfer is a child with a socket, and thus a port, of
 * its own (the way of RFC 1350, blocks of 16 bytes).
 */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#define BLOCK 16

enum { OP_RRQ = 1, OP_WRQ, OP_DATA, OP_ACK, OP_ERROR };

static const struct {
    const char *name, *text;
} files[] = {
    { "motd", "Welcome.\n" },
    { "exact", "sixteen bytes!!\n" },
    { "poem", "A child for each request,\na port for each child.\n" },
    { "empty", "" },
};

static void put16(unsigned char *p, unsigned v)
{
    p[0] = v >> 8;
    p[1] = v & 0xff;
}

static unsigned get16(const unsigned char *p)
{
    return (unsigned)p[0] << 8 | p[1];
}

static void send_error(int s, int code, const char *text)
{
    unsigned char packet[64];

    put16(packet, OP_ERROR);
    put16(packet + 2, code);
    strcpy((char *)packet + 4, text);
    send(s, packet, 4 + strlen(text) + 1, 0);
}

/* a child's work; its exit status is the number of blocks that were acknowledged */
static int transfer(const struct sockaddr_in *client, const char *name)
{
    struct sockaddr_in any = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    unsigned char packet[4 + BLOCK];
    const char *text = NULL;
    size_t length, at = 0, n;
    unsigned block = 0;
    int s = socket(AF_INET, SOCK_DGRAM, 0);

    if (s < 0 || bind(s, (struct sockaddr *)&any, sizeof any) < 0 || connect(s, (const struct sockaddr *)client, sizeof *client) < 0) {
        perror("transfer");
        return 200;
    }
    for (size_t i = 0; i < sizeof files / sizeof *files; i++)
        if (strcmp(files[i].name, name) == 0)
            text = files[i].text;
    if (text == NULL) {
        send_error(s, 1, "File not found");
        return 100;
    }
    length = strlen(text);
    do {
        n = length - at < BLOCK ? length - at : BLOCK;
        put16(packet, OP_DATA);
        put16(packet + 2, ++block);
        memcpy(packet + 4, text + at, n);
        at += n;
        for (;;) {
            unsigned char reply[64];
            ssize_t got;

            if (send(s, packet, 4 + n, 0) < 0) {
                perror("send");
                return 201;
            }
            got = recv(s, reply, sizeof reply, 0);
            if (got < 4 || get16(reply) == OP_ERROR)
                return 101;
            if (get16(reply) == OP_ACK && get16(reply + 2) == block)
                break; /* anything else: the block once more */
        }
    } while (n == BLOCK);
    return block;
}

int main(int argc, char **argv)
{
    struct sockaddr_in sin = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    socklen_t size = sizeof sin;
    int requests = argc > 1 ? atoi(argv[1]) : 1, children = 0, status, blocks = 0, failures = 0;
    int s = socket(AF_INET, SOCK_DGRAM, 0);

    if (s < 0 || bind(s, (struct sockaddr *)&sin, size) < 0) {
        perror("bind");
        return 1;
    }
    getsockname(s, (struct sockaddr *)&sin, &size);
    printf("port %d\n", ntohs(sin.sin_port));
    fflush(stdout);
    while (requests > 0) {
        struct sockaddr_in from;
        socklen_t len = sizeof from;
        unsigned char packet[128];
        ssize_t n = recvfrom(s, packet, sizeof packet - 1, 0, (struct sockaddr *)&from, &len);
        pid_t pid;

        if (n < 4 || get16(packet) != OP_RRQ)
            continue; /* not for us */
        packet[n] = '\0';
        requests--;
        if ((pid = fork()) < 0) {
            perror("fork");
        } else if (pid == 0) {
            close(s);
            _exit(transfer(&from, (char *)packet + 2));
        } else {
            children++;
        }
    }
    close(s);
    while (wait(&status) > 0) {
        if (WIFEXITED(status) && WEXITSTATUS(status) < 100)
            blocks += WEXITSTATUS(status);
        else
            failures++;
    }
    printf("%d children, %d blocks, %d failures\n", children, blocks, failures);
    return 0;
}
