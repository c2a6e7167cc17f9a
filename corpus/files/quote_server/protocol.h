/*
 * protocol.h -- what the quote server and its client say to each other
 *
 * A request is a header and nothing else; a reply is a header and as many
 * bytes of text as its length says. Numbers are in network byte order.
 */
#ifndef PROTOCOL_H
#define PROTOCOL_H

#include <stddef.h>
#include <stdint.h>

#define PROTOCOL_MAGIC 0x5155       /* "QU" */
#define MAX_TEXT 128

enum message_type {
    REQUEST_QUOTE = 1,
    REQUEST_COUNT,
    REPLY_TEXT = 0x81,
    REPLY_ERROR
};

/* Eight bytes on the wire. */
struct header {
    uint16_t magic;
    uint8_t type;           /* a message_type */
    uint8_t argument;
    uint32_t length;        /* of the text behind the header */
};

/* Both return 0, or -1 when the connection is over or speaks something else. */
int send_message(int fd, enum message_type type, int argument, const char *text);
int receive_message(int fd, struct header *header, char text[MAX_TEXT]);

/* Whether a message ends the conversation. */
static inline int is_final(const struct header *header)
{
    return header->type == REPLY_ERROR;
}

#endif /* PROTOCOL_H */
