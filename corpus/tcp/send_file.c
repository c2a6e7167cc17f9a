/* send_file: copy standard input to a receiver, in records with a length in front. */
/*                                                                                  */
/* record := length (4 bytes, network order), that many bytes; length 0 ends        */

#include <stdio.h>
#include <stdlib.h>
#include <stdint.h>
#include <string.h>
#include <unistd.h>
#include <arpa/inet.h>
#include <sys/socket.h>
#include <netinet/in.h>

#define RECORD 100

static unsigned long records, bytes;  /* counters for the summary */

static void write_fully(int fd, const void *data, size_t size)
{
    const char *p = data;

    while (size) {
        ssize_t n = write(fd, p, size);
        if (n <= 0) {
            perror("write");
            exit(EXIT_FAILURE);
        }
        p += n, size -= (size_t)n;
    }
}

static void send_record(int fd, const char *data, uint32_t size)
{
    uint32_t wire = htonl(size);

    write_fully(fd, &wire, sizeof wire);
    if (size > 0) write_fully(fd, data, size);
}

int main(int argc, char *argv[])
{
    struct sockaddr_in to;
    char record[RECORD];
    uint32_t answer;
    size_t n;
    int fd;

    if (argc < 3) {
        fputs("usage: send_file address port <file\n", stderr);
        return 2;
    }

    memset(&to, 0, sizeof to);
    to.sin_family = AF_INET;
    to.sin_port = htons((uint16_t)strtoul(argv[2], NULL, 10));
    switch (inet_pton(AF_INET, argv[1], &to.sin_addr)) {
    case 1:
        break;
    case 0:
        fprintf(stderr, "not an address: %s\n", argv[1]);
        return 2;
    default:
        perror("inet_pton");
        return 1;
    }

    fd = socket(AF_INET, SOCK_STREAM, 0);
    if (fd == -1 || connect(fd, (struct sockaddr *)&to, sizeof to) == -1) {
        perror(argv[1]);
        return 1;
    }

    while ((n = fread(record, 1, sizeof record, stdin)) > 0) {
        send_record(fd, record, (uint32_t)n);
        records++;
        bytes += n;
    }
    send_record(fd, NULL, 0);

    /* the receiver answers with the number of bytes it has */
    if (recv(fd, &answer, sizeof answer, MSG_WAITALL) != sizeof answer) {
        fprintf(stderr, "no answer\n");
        return 1;
    }
    printf("%lu records, %lu bytes, %s\n", records, bytes, ntohl(answer) == bytes ? "complete" : "incomplete");
    close(fd);
    return ntohl(answer) != bytes;
}
