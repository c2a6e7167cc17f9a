/* socket: what it refuses, and the lowest free descriptors */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Errno;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.String;
using static CSockTranslate.Runtime.SysSocket;
using static CSockTranslate.Runtime.Unistd;

internal static unsafe class SocketKinds
{
    static void show(sbyte* what, long result)
    {
        if (result < 0)
            printf("%s: %s\n"u8, what, strerror(errno));
        else
            printf("%s: %ld\n"u8, what, result);
    }

    static int main()
    {
        show("a type that is none"u8.ToPointer(), socket(AF_INET, 77, 0));
        show("a negative type"u8.ToPointer(), socket(AF_INET, -1, 0));
        show("a family that is none"u8.ToPointer(), socket(99, SOCK_STREAM, 0));
        show("a negative family"u8.ToPointer(), socket(-1, SOCK_STREAM, 0));
        show("UDP on a stream"u8.ToPointer(), socket(AF_INET, SOCK_STREAM, IPPROTO_UDP));
        show("TCP on datagrams"u8.ToPointer(), socket(AF_INET, SOCK_DGRAM, IPPROTO_TCP));
        show("a protocol that is none"u8.ToPointer(), socket(AF_INET, SOCK_STREAM, 999));
        show("a negative protocol"u8.ToPointer(), socket(AF_INET, SOCK_STREAM, -1));
        show("SOCK_SEQPACKET of TCP"u8.ToPointer(), socket(AF_INET, SOCK_SEQPACKET, 0));
        show("SOCK_RDM"u8.ToPointer(), socket(AF_UNIX, SOCK_RDM, 0));
        show("a protocol of AF_UNIX"u8.ToPointer(), socket(AF_UNIX, SOCK_STREAM, 5));
        show("flags that are none"u8.ToPointer(), socket(AF_INET, SOCK_STREAM | 0x100000, 0));
        show("the first socket"u8.ToPointer(), socket(AF_INET, SOCK_STREAM, 0));
        show("with the protocol's name"u8.ToPointer(), socket(AF_INET, SOCK_STREAM, IPPROTO_TCP));
        show("datagrams"u8.ToPointer(), socket(AF_INET, SOCK_DGRAM, IPPROTO_UDP));
        show("PF_UNIX as protocol"u8.ToPointer(), socket(AF_UNIX, SOCK_STREAM, PF_UNIX));
        show("SOCK_SEQPACKET"u8.ToPointer(), socket(AF_UNIX, SOCK_SEQPACKET, 0));
        close(4);
        show("the lowest free"u8.ToPointer(), socket(AF_INET, SOCK_DGRAM, 0));
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
