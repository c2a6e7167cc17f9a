/* socketpair: every family with every type and several protocols */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class PairKindsTable
{
    static readonly int* families = StaticStorage.Create<int>([AF_UNSPEC, AF_UNIX, AF_INET, AF_INET6, -1]);

    static readonly int* types = StaticStorage.Create<int>([0, SOCK_STREAM, SOCK_DGRAM, SOCK_RAW, SOCK_SEQPACKET, 11]);

    static readonly int* protocols = StaticStorage.Create<int>([0, 1, 6, 17]);

    static int main()
    {
        uint f, t, p;
        int* ends = stackalloc int[2];
        for (f = 0; f < (ulong)(5 * sizeof(int) / sizeof(int)); f++)
            for (t = 0; t < (ulong)(6 * sizeof(int) / sizeof(int)); t++)
                for (p = 0; p < (ulong)(4 * sizeof(int) / sizeof(int)); p++)
                {
                    int result;
                    /* raw sockets and pings are for some only, and say so first */
                    if ((types[t] == SOCK_RAW && families[f] != AF_UNIX) || (families[f] == AF_INET && types[t] == SOCK_DGRAM && protocols[p] == 1))
                        continue;
                    result = socketpair(families[f], types[t], protocols[p], ends);
                    printf("%d %d %d: %s\n"u8, families[f], types[t], protocols[p], result < 0 ? strerror(errno) : "done"u8.ToPointer());
                    if (result == 0)
                    {
                        close(ends[0]);
                        close(ends[1]);
                    }
                }
        printf("null: %s\n"u8, socketpair(AF_UNIX, SOCK_STREAM, 0, null) < 0 ? strerror(errno) : "done"u8.ToPointer());
        printf("the lowest descriptor is free: %d\n"u8, dup(0));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
