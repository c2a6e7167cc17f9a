/*
 * binary_protocol.c
 *
 * A server for a small binary protocol.  Each request is
 *
 *      0        1        2                 4
 *      +--------+--------+-----------------+----- - - -
 *      | version| opcode | payload length  | payload
 *      +--------+--------+-----------------+----- - - -
 *
 * with the numbers in network byte order; a reply has the opcode with the high bit
 * set, or OP_ERROR with a 16-bit code.
 */

using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Stdint;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.SysSocket;
using error = uint;
using socklen_t = uint;
using uint16_t = ushort;
using uint32_t = uint;
using uint8_t = byte;

internal static unsafe class BinaryProtocol
{
    const int VERSION = 1;
    const int HEADER_SIZE = 4;
    const int MAX_PAYLOAD = 256;
    const int REPLY_BIT = 0x80;

    const int OP_PING = 1;
    const int OP_SUM = 2; /* 32-bit words: their sum      */
    const int OP_STATS = 3; /* min, max, mean of 16-bit words */
    const int OP_SWAP = 4; /* bytes in the other order      */
    const int OP_CLOSE = 0x7e;
    const int OP_ERROR = 0x7f;

    const int E_VERSION = 1;
    const int E_OPCODE = 2;
    const int E_LENGTH = 3;

    internal struct message
    {
        public uint8_t version;
        public uint8_t opcode;
        public uint16_t length;
        public fixed uint8_t payload[MAX_PAYLOAD];
    }

    static void put16(uint8_t* p, uint16_t v)
    {
        p[0] = (byte)(v >> 8);
        p[1] = (byte)(v & 0xff);
    }

    static void put32(uint8_t* p, uint32_t v)
    {
        put16(p, (uint16_t)(v >> 16));
        put16(p + 2, (uint16_t)(v & 0xffff));
    }

    static uint16_t get16(uint8_t* p)
    {
        return (uint16_t)(p[0] << 8 | p[1]);
    }
    static uint32_t get32(uint8_t* p)
    {
        return (uint32_t)get16(p) << 16 | get16(p + 2);
    }

    static int receive_exactly(int fd, uint8_t* p, int n)
    {
        int got;

        while (n > 0)
        {
            if ((got = (int)recv(fd, p, (ulong)n, 0)) <= 0)
                return 0;
            p += got;
            n -= got;
        }
        return 1;
    }

    /* Reads a message; 0 when there is none any more, or it is cut off or too long. */
    static int receive_message(int fd, message* m)
    {
        uint8_t* header = stackalloc uint8_t[HEADER_SIZE];

        if (receive_exactly(fd, header, HEADER_SIZE) == 0)
            return 0;
        m->version = header[0];
        m->opcode = header[1];
        m->length = get16(&header[2]);
        if (m->length > MAX_PAYLOAD)
            return 0;
        return receive_exactly(fd, m->payload, m->length);
    }

    static void send_message(int fd, message* m)
    {
        uint8_t* wire = stackalloc uint8_t[HEADER_SIZE + MAX_PAYLOAD];

        wire[0] = m->version;
        wire[1] = m->opcode;
        put16(wire + 2, m->length);
        memcpy(wire + HEADER_SIZE, m->payload, m->length);
        if (send(fd, wire, (ulong)(HEADER_SIZE + m->length), MSG_NOSIGNAL) == -1)
            perror("send"u8);
    }

    static message error_message(error code)
    {
        message m = default;

        m.version = VERSION;
        m.opcode = OP_ERROR | REPLY_BIT;
        m.length = 2;
        put16(m.payload, (ushort)code);
        return m;
    }

    static message answer(message m) /* by value: the request is our copy */
    {
        uint32_t sum = 0;
        uint16_t low = 0xffff, high = 0;
        int i;

        if (m.version != VERSION)
            return error_message(E_VERSION);

        switch ((int)m.opcode)
        {
            case OP_PING:
                break;

            case OP_SUM:
                if (m.length % 4 != 0)
                    return error_message(E_LENGTH);
                for (i = 0; i < m.length; i += 4)
                    sum += get32(m.payload + i); /* modulo 2^32 */
                put32(m.payload, sum);
                m.length = 4;
                break;

            case OP_STATS:
                if (m.length == 0 || (m.length & 1) != 0)
                    return error_message(E_LENGTH);
                for (i = 0; i < m.length; i += 2)
                {
                    uint16_t v = get16(m.payload + i);

                    if (v < low)
                        low = v;
                    if (v > high)
                        high = v;
                    sum += v;
                }
                put16(m.payload, low);
                put16(m.payload + 2, high);
                put16(m.payload + 4, (uint16_t)(sum / (uint)(m.length / 2)));
                m.length = 6;
                break;

            case OP_SWAP:
                for (i = 0; i < m.length / 2; i++)
                {
                    uint8_t t = m.payload[i];

                    m.payload[i] = m.payload[m.length - 1 - i];
                    m.payload[m.length - 1 - i] = t;
                }
                break;

            case OP_CLOSE:
                m.length = 0;
                break;

            default:
                return error_message(E_OPCODE);
        }

        m.opcode |= REPLY_BIT;
        return m;
    }

    static int main(int argc, sbyte** argv)
    {
        sockaddr_in6 addr;
        socklen_t len = (uint)sizeof(sockaddr_in6);
        message request, reply;
        int s, fd, messages = 0;

        _ = argc;
        s = socket(AF_INET6, SOCK_STREAM, 0);
        memset(&addr, 0, (ulong)sizeof(sockaddr_in6));
        addr.sin6_family = AF_INET6;
        addr.sin6_addr = in6addr_loopback;
        addr.sin6_port = htons(0);
        if (s < 0 || bind(s, (sockaddr*)&addr, (uint)sizeof(sockaddr_in6)) != 0 || listen(s, 1) != 0)
        {
            perror(argv[0]);
            return 1;
        }
        getsockname(s, (sockaddr*)&addr, &len);
        printf("port %d\n"u8, ntohs(addr.sin6_port));
        fflush(stdout);

        if ((fd = accept(s, null, null)) < 0)
        {
            perror("accept"u8);
            return 1;
        }
        while (receive_message(fd, &request) != 0)
        {
            reply = answer(request);
            printf("%d: v%u op 0x%02x, %u bytes -> 0x%02x, %u bytes\n"u8, ++messages, request.version, request.opcode,
                request.length, reply.opcode, reply.length);
            send_message(fd, &reply);
            if (request.opcode == OP_CLOSE)
                break;
        }
        close(fd);
        close(s);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
