/* ledger client: the connection is a structure that travels through everything. */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

typedef struct ledger {
    int sock;
    int rc;
    struct sockaddr_in bank;
    char account[16];
} ledger;

static ledger *ledger_open(const char *ip, const char *account)
{
    ledger *l = calloc(1, sizeof *l);

    if (l == NULL)
        return NULL;
    snprintf(l->account, sizeof l->account, "%s", account);
    l->bank.sin_family = AF_INET;
    l->bank.sin_port = htons(4100);
    if (inet_pton(AF_INET, ip, &l->bank.sin_addr) != 1) {
        free(l);
        return NULL;
    }
    l->sock = socket(AF_INET, SOCK_STREAM, 0);
    if (l->sock < 0) {
        free(l);
        return NULL;
    }
    l->rc = connect(l->sock, (struct sockaddr *)&l->bank, sizeof l->bank);
    if (l->rc < 0) {
        perror("ledger: connect");
        free(l);
        return NULL;
    }
    return l;
}

static int ledger_put(ledger *l, const void *data, size_t n)
{
    const char *p = data;

    while (n > 0) {
        ssize_t w = send(l->sock, p, n, MSG_NOSIGNAL);

        if (w < 0)
            return -1;
        p += w;
        n -= (size_t)w;
    }
    return 0;
}

static int ledger_book(ledger *l, int32_t cents)
{
    unsigned char msg[20];
    uint32_t v = htonl((uint32_t)cents);

    memset(msg, 0, sizeof msg);
    memcpy(msg, l->account, strlen(l->account));
    memcpy(msg + 16, &v, sizeof v);
    return ledger_put(l, msg, sizeof msg);
}

static void ledger_close(ledger *l)
{
    close(l->sock);
    free(l);
}

int main(int argc, char **argv)
{
    ledger *l;
    int rc;

    if (argc != 3 || (l = ledger_open(argv[1], argv[2])) == NULL) {
        fprintf(stderr, "usage: ledger address account\n");
        return 1;
    }
    rc = ledger_book(l, 100);
    ledger_close(l);
    return rc < 0;
}
