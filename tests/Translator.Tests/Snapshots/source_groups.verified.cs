/* groups with a source: IP_ADD_SOURCE_MEMBERSHIP, IP_BLOCK_SOURCE and their kin */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;

internal static unsafe class SourceGroups
{
    static void show(sbyte* what, long result)
    {
        if (result < 0)
            printf("%s: %s\n"u8, what, strerror(errno));
        else
            printf("%s: %ld\n"u8, what, result);
    }

    static void source(sbyte* what, int fd, int name, uint group, uint from)
    {
        ip_mreq_source request;
        request.imr_multiaddr.s_addr = htonl(group);
        request.imr_interface.s_addr = htonl(INADDR_LOOPBACK);
        request.imr_sourceaddr.s_addr = htonl(from);
        show(what, setsockopt(fd, IPPROTO_IP, name, &request, (uint)sizeof(ip_mreq_source)));
    }

    static int main()
    {
        int fd = socket(AF_INET, SOCK_DGRAM, 0);
        ip_mreq group = new ip_mreq { imr_multiaddr = new in_addr { s_addr = htonl(0xefff0102u) }, imr_interface = new in_addr { s_addr = htonl(INADDR_LOOPBACK) } };
        source("join"u8.ToPointer(), fd, IP_ADD_SOURCE_MEMBERSHIP, 0xefff0101u, INADDR_LOOPBACK);
        source("join again"u8.ToPointer(), fd, IP_ADD_SOURCE_MEMBERSHIP, 0xefff0101u, INADDR_LOOPBACK);
        source("a second source"u8.ToPointer(), fd, IP_ADD_SOURCE_MEMBERSHIP, 0xefff0101u, 0x7f000002);
        source("block in a group of chosen sources"u8.ToPointer(), fd, IP_BLOCK_SOURCE, 0xefff0101u, INADDR_LOOPBACK);
        source("leave"u8.ToPointer(), fd, IP_DROP_SOURCE_MEMBERSHIP, 0xefff0101u, INADDR_LOOPBACK);
        source("leave again"u8.ToPointer(), fd, IP_DROP_SOURCE_MEMBERSHIP, 0xefff0101u, INADDR_LOOPBACK);
        source("what is no group"u8.ToPointer(), fd, IP_ADD_SOURCE_MEMBERSHIP, INADDR_LOOPBACK, INADDR_LOOPBACK);
        source("block without membership"u8.ToPointer(), fd, IP_BLOCK_SOURCE, 0xefff0102u, INADDR_LOOPBACK);
        show("a group of all sources"u8.ToPointer(), setsockopt(fd, IPPROTO_IP, IP_ADD_MEMBERSHIP, &group, (uint)sizeof(ip_mreq)));
        source("block"u8.ToPointer(), fd, IP_BLOCK_SOURCE, 0xefff0102u, INADDR_LOOPBACK);
        source("block again"u8.ToPointer(), fd, IP_BLOCK_SOURCE, 0xefff0102u, INADDR_LOOPBACK);
        source("unblock"u8.ToPointer(), fd, IP_UNBLOCK_SOURCE, 0xefff0102u, INADDR_LOOPBACK);
        source("unblock again"u8.ToPointer(), fd, IP_UNBLOCK_SOURCE, 0xefff0102u, INADDR_LOOPBACK);
        source("join one source of it"u8.ToPointer(), fd, IP_ADD_SOURCE_MEMBERSHIP, 0xefff0102u, INADDR_LOOPBACK);
        show("too short"u8.ToPointer(), setsockopt(fd, IPPROTO_IP, IP_ADD_SOURCE_MEMBERSHIP, &group, (uint)sizeof(ip_mreq)));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
