/* waits until the database answers, then tells systemd's ancestor about it */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#define TRIES 30

int main(int argc, char *argv[])
{
    struct sockaddr_in db;
    int s, i;

    if (argc != 2) {
        fprintf(stderr, "usage: %s address\n", argv[0]);
        return 2;
    }

    memset(&db, 0, sizeof db);
    db.sin_family = AF_INET;
    db.sin_port = htons(5432);
    if (inet_pton(AF_INET, argv[1], &db.sin_addr) != 1) {
        fprintf(stderr, "%s: not an address\n", argv[1]);
        return 2;
    }

    s = socket(AF_INET, SOCK_STREAM, 0);
    if (s < 0) {
        perror("socket");
        return 1;
    }

    for (i = 0; i < TRIES; i++) {
        if (connect(s, (struct sockaddr *)&db, sizeof db) == 0)
            break;
        sleep(1);
    }
    if (i == TRIES) {
        fprintf(stderr, "no database at %s\n", argv[1]);
        close(s);
        return 1;
    }

    close(s);
    printf("ready after %d tries\n", i + 1);
    return 0;
}
