/*
 * Service discovery: a client asks "who has NAME?", we answer with the services
 * whose name begins so.  The packet layout is that of the structs below.
 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.Stdint;
using static CSockTranslate.Runtime.Unistd;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.SysSocket;
using size_t = ulong;
using socklen_t = uint;
using ssize_t = long;
using uint16_t = ushort;
using uint32_t = uint;

internal static unsafe class Discovery
{
    const uint MAGIC = 0x44534356u;      /* "DSCV" */
    const int MAX_ANSWER = 4;

    const int ASK = 1;
    const int TELL = 2;
    const int STOP = 9;

    internal struct header
    {
        public uint32_t magic;
        public uint16_t kind;
        public uint16_t count;
    }

    internal struct service
    {
        public fixed sbyte name[12];
        public uint32_t address;
        public uint16_t port;
        public uint16_t weight;
    }

    internal struct packet
    {
        public header header;
        public fixed uint service[20]; /* service[4] */
    }

    internal struct known_type
    {
        public sbyte* name;
        public sbyte* address;
        public int port;
        public int weight;
    }
    static readonly known_type* known = StaticStorage.Create<known_type>([
        new known_type { name = "mail"u8.ToPointer(), address = "192.0.2.10"u8.ToPointer(), port = 25, weight = 10 },
        new known_type { name = "mail-in"u8.ToPointer(), address = "192.0.2.11"u8.ToPointer(), port = 143, weight = 20 },
        new known_type { name = "news"u8.ToPointer(), address = "192.0.2.20"u8.ToPointer(), port = 119, weight = 5 },
        new known_type { name = "name"u8.ToPointer(), address = "192.0.2.53"u8.ToPointer(), port = 53 },
        new known_type { name = "mail-out"u8.ToPointer(), address = "192.0.2.12"u8.ToPointer(), port = 587, weight = 30 }]);

    static int look_up(sbyte* prefix, service* found)
    {
        int n = 0;
        size_t i;

        for (i = 0; i < (ulong)(5 * sizeof(known_type)) / (ulong)sizeof(known_type) && n < MAX_ANSWER; i++)
        {
            if (strncmp(known[i].name, prefix, strlen(prefix)) != 0)
                continue;
            memset(&found[n], 0, (ulong)sizeof(service));
            strncpy(found[n].name, known[i].name, 12);
            found[n].address = inet_addr(known[i].address);
            found[n].port = htons((ushort)known[i].port);
            found[n].weight = htons((ushort)known[i].weight);
            n++;
        }
        return n;
    }

    static int main()
    {
        sockaddr_in self = default, client;
        socklen_t length = (uint)sizeof(sockaddr_in);
        packet packet;
        int s, running = 1;

        s = socket(AF_INET, SOCK_DGRAM, 0);
        self.sin_family = AF_INET;
        self.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (s < 0 || bind(s, (sockaddr*)&self, (uint)sizeof(sockaddr_in)) < 0 || getsockname(s, (sockaddr*)&self, &length) < 0)
        {
            perror("discovery"u8);
            return 1;
        }
        printf("port %d, packets of %zu + n * %zu bytes\n"u8, ntohs(self.sin_port), sizeof(header), sizeof(service));
        fflush(stdout);

        sbyte* name = stackalloc sbyte[12 + 1];
        while (running != 0)
        {
            int n = 0;
            ssize_t size;

            length = (uint)sizeof(sockaddr_in);
            size = recvfrom(s, &packet, (ulong)sizeof(packet), 0, (sockaddr*)&client, &length);
            if (size < 0)
            {
                perror("recvfrom"u8);
                return 1;
            }
            if ((size_t)size < (ulong)sizeof(header) || ntohl(packet.header.magic) != MAGIC)
            {
                printf("garbage of %d bytes\n"u8, (int)size);
                continue;
            }

            switch ((int)ntohs(packet.header.kind))
            {
                case ASK:
                    memcpy(name, ((service*)packet.service)[0].name, 12 + 1 - 1);
                    name[12 + 1 - 1] = (sbyte)'\0';
                    n = look_up(name, (service*)packet.service);
                    printf("who has \"%s\"? %d found\n"u8, name, n);
                    packet.header.kind = htons(TELL);
                    packet.header.count = htons((ushort)n);
                    sendto(s, &packet, (ulong)sizeof(header) + (ulong)n * (ulong)sizeof(service), 0, (sockaddr*)&client, length);
                    break;
                case STOP:
                    running = 0;
                    /* fall through */
                    goto default;
                default:
                    printf("kind %u\n"u8, ntohs(packet.header.kind));
                    break;
            }
        }
        close(s);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
