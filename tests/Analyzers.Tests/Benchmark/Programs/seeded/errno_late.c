/* multihome: connects to the first of several addresses that answers */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define SERVICE 8443

static int verbose = 1;

static int try_one(const char *ip)
{
    struct sockaddr_in sa;
    int s;

    memset(&sa, 0, sizeof sa);
    sa.sin_family = AF_INET;
    sa.sin_port = htons(SERVICE);
    if (inet_pton(AF_INET, ip, &sa.sin_addr) != 1) {
        fprintf(stderr, "%s: not an IPv4 address\n", ip);
        return -1;
    }
    s = socket(AF_INET, SOCK_STREAM, 0);
    if (s < 0) {
        perror("socket");
        return -1;
    }
    if (connect(s, (struct sockaddr *)&sa, sizeof sa) < 0) {
        close(s);
        if (verbose)
            fprintf(stderr, "%s: %s\n", ip, strerror(errno));
        return -1;
    }
    return s;
}

int main(int argc, char **argv)
{
    int i, s;

    for (i = 1; i < argc; i++) {
        s = try_one(argv[i]);
        if (s >= 0) {
            printf("%s\n", argv[i]);
            close(s);
            return 0;
        }
    }
    fprintf(stderr, "no address answers\n");
    return 1;
}
