/* server.c -- serves one client after the other until one asks for a quote that is not there */
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
using static Quotes;
using socklen_t = uint;

internal static unsafe class Server
{
    /* Returns whether the server goes on. */
    static int serve(int client)
    {
        header request;
        sbyte* text = stackalloc sbyte[MAX_TEXT];

        while (receive_message(client, &request, text) == 0)
        {
            switch ((int)request.type)
            {
                case REQUEST_QUOTE:
                    if (request.argument >= quote_count)
                    {
                        send_message(client, REPLY_ERROR, request.argument, "no such quote"u8.ToPointer());
                        return 0;
                    }
                    send_message(client, REPLY_TEXT, request.argument, quotes[request.argument]);
                    break;
                case REQUEST_COUNT:
                    snprintf(text, MAX_TEXT, "%d quotes"u8, quote_count);
                    send_message(client, REPLY_TEXT, quote_count, text);
                    break;
                default:
                    printf("type %d is no request\n"u8, request.type);
                    return 1;
            }
            printf("answered %d %d\n"u8, request.type, request.argument);
        }
        return 1;
    }

    static int main()
    {
        sockaddr_in address;
        socklen_t length = (uint)sizeof(sockaddr_in);
        int listener = socket(AF_INET, SOCK_STREAM, 0);
        int goes_on = 1;

        memset(&address, 0, (ulong)sizeof(sockaddr_in));
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (listener < 0 || bind(listener, (sockaddr*)&address, (uint)sizeof(sockaddr_in)) < 0 || listen(listener, 4) < 0)
        {
            perror("quote server"u8);
            return EXIT_FAILURE;
        }
        getsockname(listener, (sockaddr*)&address, &length);
        printf("port %d\n"u8, ntohs(address.sin_port));
        fflush(stdout);

        while (goes_on != 0)
        {
            int client = accept(listener, null, null);

            if (client < 0)
                continue;
            goes_on = serve(client);
            close(client);
        }
        close(listener);
        return EXIT_SUCCESS;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
