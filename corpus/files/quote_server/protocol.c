/* protocol.c -- messages on a stream */
#include <arpa/inet.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "protocol.h"

/* Sends all of a buffer: send() may take less than it is given. */
static int send_all(int fd, const void *data, size_t size)
{
    const char *next = data;

    while (size > 0) {
        ssize_t sent = send(fd, next, size, 0);

        if (sent <= 0)
            return -1;
        next += sent;
        size -= (size_t)sent;
    }
    return 0;
}

static int receive_all(int fd, void *data, size_t size)
{
    char *next = data;

    while (size > 0) {
        ssize_t received = recv(fd, next, size, 0);

        if (received <= 0)
            return -1;
        next += received;
        size -= (size_t)received;
    }
    return 0;
}

int send_message(int fd, enum message_type type, int argument, const char *text)
{
    struct header header;
    size_t length = text ? strlen(text) : 0;

    header.magic = htons(PROTOCOL_MAGIC);
    header.type = (uint8_t)type;
    header.argument = (uint8_t)argument;
    header.length = htonl((uint32_t)length);
    if (send_all(fd, &header, sizeof header) < 0)
        return -1;
    return length > 0 ? send_all(fd, text, length) : 0;
}

int receive_message(int fd, struct header *header, char text[MAX_TEXT])
{
    if (receive_all(fd, header, sizeof *header) < 0)
        return -1;
    header->magic = ntohs(header->magic);
    header->length = ntohl(header->length);
    if (header->magic != PROTOCOL_MAGIC || header->length >= MAX_TEXT)
        return -1;
    if (receive_all(fd, text, header->length) < 0)
        return -1;
    text[header->length] = '\0';
    return 0;
}
