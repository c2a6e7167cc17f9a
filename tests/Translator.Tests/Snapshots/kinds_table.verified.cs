/* socket: every family with every type and several protocols */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class KindsTable
{
    internal struct families_type
    {
        public sbyte* text;
        public int value;
    }
    static readonly families_type* families = StaticStorage.Create<families_type>([new families_type { text = "AF_UNSPEC"u8.ToPointer(), value = AF_UNSPEC }, new families_type { text = "AF_UNIX"u8.ToPointer(), value = AF_UNIX }, new families_type { text = "AF_INET"u8.ToPointer(), value = AF_INET }, new families_type { text = "AF_INET6"u8.ToPointer(), value = AF_INET6 }, new families_type { text = "-1"u8.ToPointer(), value = -1 }, new families_type { text = "1000"u8.ToPointer(), value = 1000 }]);
    static readonly families_type* types = StaticStorage.Create<families_type>([new families_type { text = "0"u8.ToPointer() }, new families_type { text = "SOCK_STREAM"u8.ToPointer(), value = SOCK_STREAM }, new families_type { text = "SOCK_DGRAM"u8.ToPointer(), value = SOCK_DGRAM }, new families_type { text = "SOCK_RDM"u8.ToPointer(), value = SOCK_RDM }, new families_type { text = "SOCK_SEQPACKET"u8.ToPointer(), value = SOCK_SEQPACKET }, new families_type { text = "SOCK_DCCP"u8.ToPointer(), value = 6 }, new families_type { text = "11"u8.ToPointer(), value = 11 }, new families_type { text = "-1"u8.ToPointer(), value = -1 }]);
    static readonly families_type* protocols = StaticStorage.Create<families_type>([new families_type { text = "0"u8.ToPointer() }, new families_type { text = "1"u8.ToPointer(), value = 1 }, new families_type { text = "TCP"u8.ToPointer(), value = IPPROTO_TCP }, new families_type { text = "UDP"u8.ToPointer(), value = IPPROTO_UDP }, new families_type { text = "200"u8.ToPointer(), value = 200 }, new families_type { text = "-1"u8.ToPointer(), value = -1 }]);

    static int main()
    {
        uint f, t, p;
        for (f = 0; f < (ulong)(6 * sizeof(families_type)) / (ulong)sizeof(families_type); f++)
            for (t = 0; t < (ulong)(8 * sizeof(families_type)) / (ulong)sizeof(families_type); t++)
            {
                printf("%s %s:"u8, families[f].text, types[t].text);
                for (p = 0; p < (ulong)(6 * sizeof(families_type)) / (ulong)sizeof(families_type); p++)
                {
                    int fd;
                    /* who may send pings is a setting of the machine */
                    if (families[f].value == AF_INET && types[t].value == SOCK_DGRAM && protocols[p].value == 1)
                        continue;
                    fd = socket(families[f].value, types[t].value, protocols[p].value);
                    printf(" %s: %s%s"u8, protocols[p].text, fd < 0 ? strerror(errno) : "done"u8.ToPointer(), p + 1 < (ulong)(6 * sizeof(families_type)) / (ulong)sizeof(families_type) ? ","u8 : "\n"u8);
                    if (fd >= 0)
                        close(fd);
                }
            }
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
