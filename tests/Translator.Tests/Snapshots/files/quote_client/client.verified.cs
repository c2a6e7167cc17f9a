/* client.c -- asks a quote server for the quotes of the command line */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.Stdint;
using static Protocol;
using uint16_t = ushort;

internal static unsafe class Client
{
    static int connect_to(int port)
    {
        sockaddr_in address;
        int fd = socket(AF_INET, SOCK_STREAM, 0);

        if (fd < 0)
            return -1;
        memset(&address, 0, (ulong)sizeof(sockaddr_in));
        address.sin_family = AF_INET;
        address.sin_port = htons((uint16_t)port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (connect(fd, (sockaddr*)&address, (uint)sizeof(sockaddr_in)) < 0)
        {
            close(fd);
            return -1;
        }
        return fd;
    }

    static int main(int argc, sbyte** argv)
    {
        sbyte* text = stackalloc sbyte[MAX_TEXT];
        header reply;
        int fd;

        if (argc < 2 || (fd = connect_to(atoi(argv[1]))) < 0)
        {
            fprintf(stderr, "usage: client PORT [NUMBER...]\n"u8);
            return EXIT_FAILURE;
        }
        send_message(fd, REQUEST_COUNT, 0, null);
        for (int i = 2; i < argc; i++)
            send_message(fd, REQUEST_QUOTE, atoi(argv[i]), null);
        shutdown(fd, SHUT_WR);

        while (receive_message(fd, &reply, text) == 0)
        {
            printf("%02x %d: %s\n"u8, reply.type, reply.argument, text);
            if (is_final(&reply) != 0)
                break;
        }
        close(fd);
        return EXIT_SUCCESS;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
