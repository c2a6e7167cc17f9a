/* protocol.c -- messages on a stream */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
/*
 * protocol.h -- what the quote server and its client say to each other
 *
 * A request is a header and nothing else; a reply is a header and as many
 * bytes of text as its length says. Numbers are in network byte order.
 */


using static CSockTranslate.Runtime.Stdint;
using static CSockTranslate.Runtime.NetinetIn;
using message_type = uint;
using size_t = ulong;
using ssize_t = long;
using uint16_t = ushort;
using uint32_t = uint;
using uint8_t = byte;

internal static unsafe class Protocol
{
    internal const int PROTOCOL_MAGIC = 0x5155;       /* "QU" */
    internal const int MAX_TEXT = 128;

    internal const int REQUEST_QUOTE = 1;
    internal const int REQUEST_COUNT = 2;
    internal const int REPLY_TEXT = 0x81;
    internal const int REPLY_ERROR = 130;

    /* Eight bytes on the wire. */
    internal struct header
    {
        public uint16_t magic;
        public uint8_t type;           /* a message_type */
        public uint8_t argument;
        public uint32_t length;        /* of the text behind the header */
    }

    /* Both return 0, or -1 when the connection is over or speaks something else. */

    /* Whether a message ends the conversation. */
    internal static int is_final(header* header)
    {
        return header->type == REPLY_ERROR ? 1 : 0;
    }

    /* PROTOCOL_H */

    /* Sends all of a buffer: send() may take less than it is given. */
    static int send_all(int fd, void* data, size_t size)
    {
        sbyte* next = (sbyte*)data;

        while (size > 0)
        {
            ssize_t sent = send(fd, next, size, 0);

            if (sent <= 0)
                return -1;
            next += sent;
            size -= (size_t)sent;
        }
        return 0;
    }

    static int receive_all(int fd, void* data, size_t size)
    {
        sbyte* next = (sbyte*)data;

        while (size > 0)
        {
            ssize_t received = recv(fd, next, size, 0);

            if (received <= 0)
                return -1;
            next += received;
            size -= (size_t)received;
        }
        return 0;
    }

    internal static int send_message(int fd, message_type type, int argument, sbyte* text)
    {
        header header;
        size_t length = text != null ? strlen(text) : 0;

        header.magic = htons(PROTOCOL_MAGIC);
        header.type = (uint8_t)type;
        header.argument = (uint8_t)argument;
        header.length = htonl((uint32_t)length);
        if (send_all(fd, &header, (ulong)sizeof(header)) < 0)
            return -1;
        return length > 0 ? send_all(fd, text, length) : 0;
    }

    internal static int receive_message(int fd, header* header, sbyte* text)
    {
        if (receive_all(fd, header, (ulong)sizeof(header)) < 0)
            return -1;
        header->magic = ntohs(header->magic);
        header->length = ntohl(header->length);
        if (header->magic != PROTOCOL_MAGIC || header->length >= MAX_TEXT)
            return -1;
        if (receive_all(fd, text, header->length) < 0)
            return -1;
        text[header->length] = (sbyte)'\0';
        return 0;
    }
}
