/*
   daytime_server: RFC 867, more or less

   Sends a line with the time of day to whoever connects.  The clock starts at the
   second given on the command line and advances an hour with each client, so that
   the answer is known in advance.
*/

using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Time;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.Netdb;
using static CSockTranslate.Runtime.SysSocket;
using socklen_t = uint;
using time_t = long;

internal static unsafe class DaytimeServer
{
    const int HOUR = 3600;

    static int main(int argc, sbyte** argv)
    {
        addrinfo hints;
        addrinfo* res;
        sockaddr_storage name;
        socklen_t name_len = (uint)sizeof(sockaddr_storage);
        sbyte* service = stackalloc sbyte[NI_MAXSERV];
        sbyte* line = stackalloc sbyte[64];
        time_t now;
        int s, fd, error, clients;

        if (argc < 4)
        {
            fprintf(stderr, "usage: daytime_server port clients seconds\n"u8);
            return 2;
        }
        clients = atoi(argv[2]);
        now = strtol(argv[3], null, 10);

        memset(&hints, 0, (ulong)sizeof(addrinfo));
        hints.ai_family = AF_INET;
        hints.ai_socktype = SOCK_STREAM;
        hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV;
        error = getaddrinfo(null, argv[1], &hints, &res);
        if (error != 0)
        {
            fprintf(stderr, "%s: %s\n"u8, argv[1], gai_strerror(error));
            return 1;
        }

        s = socket(res->ai_family, res->ai_socktype, res->ai_protocol);
        if (s < 0
            || bind(s, res->ai_addr, res->ai_addrlen) < 0
            || listen(s, 5) < 0)
        {
            perror("daytime_server"u8);
            freeaddrinfo(res);
            return 1;
        }
        freeaddrinfo(res);

        if (getsockname(s, (sockaddr*)&name, &name_len) < 0
            || getnameinfo((sockaddr*)&name, name_len, null, 0,
            service, NI_MAXSERV, NI_NUMERICSERV) != 0)
            return 1;
        printf("port %s\n"u8, service);
        fflush(stdout);

        while (clients-- > 0)
        {
            tm* utc;

            fd = accept(s, null, null);
            if (fd < 0)
            {
                perror("accept"u8);
                continue;
            }
            utc = gmtime(&now);
            strftime(line, 64, "%A, %B %d, %Y %H:%M:%S-UTC\r\n"u8, utc);
            if (write(fd, line, strlen(line)) < 0)
                perror("write"u8);
            printf("day %d of the year, weekday %d\n"u8, utc->tm_yday + 1, utc->tm_wday);
            close(fd);
            now += HOUR;
        }
        close(s);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
