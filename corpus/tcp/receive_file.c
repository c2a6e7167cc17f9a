/* receive_file: the other end of send_file. Writes what it gets to standard output. */

#include <stdio.h>
#include <stdlib.h>
#include <stdint.h>
#include <string.h>
#include <unistd.h>
#include <sys/socket.h>
#include <netinet/in.h>

typedef enum { READ_OK, READ_EOF, READ_ERROR } read_result;

static read_result read_fully(int fd, void *data, size_t size)
{
    char *p = (char *)data;

    while (size > 0)
    {
        ssize_t n = read(fd, p, size);

        if (n == 0) return READ_EOF;
        if (n < 0) return READ_ERROR;
        p += n;
        size -= n;
    }
    return READ_OK;
}

static int receive(int fd)
{
    uint32_t size, total = 0, records = 0;
    char *record = NULL;
    int status = 1;

    for (;;)
    {
        if (read_fully(fd, &size, sizeof(size)) != READ_OK)
            goto broken;
        size = ntohl(size);
        if (size == 0)
            break;
        if (size > 1 << 16)
        {
            fprintf(stderr, "record of %u bytes refused\n", size);
            goto done;
        }

        record = realloc(record, size);
        if (record == NULL)
        {
            perror("realloc");
            goto done;
        }
        if (read_fully(fd, record, size) != READ_OK)
            goto broken;
        fwrite(record, size, 1, stdout);
        total += size;
        records++;
    }

    size = htonl(total);
    if (write(fd, &size, sizeof(size)) == sizeof(size))
        status = 0;
    goto done;

broken:
    fprintf(stderr, "the stream broke off\n");
done:
    fprintf(stderr, "%u records, %u bytes\n", records, total);
    free(record);
    return status;
}

int main(int argc, char *argv[])
{
    struct sockaddr_in me;
    socklen_t length = sizeof(me);
    int listener, fd, status;

    memset(&me, 0, sizeof(me));
    me.sin_family = AF_INET;
    me.sin_port = htons(argc > 1 ? atoi(argv[1]) : 0);
    me.sin_addr.s_addr = htonl(INADDR_LOOPBACK);

    listener = socket(AF_INET, SOCK_STREAM, 0);
    if (listener < 0 || bind(listener, (struct sockaddr *)&me, length) < 0 || listen(listener, 1) < 0)
    {
        perror("receive_file");
        return 1;
    }
    getsockname(listener, (struct sockaddr *)&me, &length);
    fprintf(stdout, "port %hu\n", ntohs(me.sin_port));
    fflush(stdout);

    fd = accept(listener, (struct sockaddr *)&me, &length);
    if (fd < 0)
    {
        perror("accept");
        return 1;
    }
    status = receive(fd);
    close(fd);
    close(listener);
    return status;
}
