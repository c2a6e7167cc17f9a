namespace CSockTranslate.Runtime;

/// <summary>Constants, with the values of x86-64 Linux.</summary>
public static partial class LinuxIfPacket
{
    // Types of packets.
    public const int PACKET_HOST = 0;
    public const int PACKET_BROADCAST = 1;
    public const int PACKET_MULTICAST = 2;
    public const int PACKET_OTHERHOST = 3;
    public const int PACKET_OUTGOING = 4;
    public const int PACKET_LOOPBACK = 5;
    public const int PACKET_USER = 6;
    public const int PACKET_KERNEL = 7;
    public const int PACKET_FASTROUTE = 6;

    // Options.
    public const int PACKET_ADD_MEMBERSHIP = 1;
    public const int PACKET_DROP_MEMBERSHIP = 2;
    public const int PACKET_RECV_OUTPUT = 3;
    public const int PACKET_RX_RING = 5;
    public const int PACKET_STATISTICS = 6;
    public const int PACKET_COPY_THRESH = 7;
    public const int PACKET_AUXDATA = 8;
    public const int PACKET_ORIGDEV = 9;
    public const int PACKET_VERSION = 10;
    public const int PACKET_HDRLEN = 11;
    public const int PACKET_RESERVE = 12;
    public const int PACKET_TX_RING = 13;
    public const int PACKET_LOSS = 14;
    public const int PACKET_VNET_HDR = 15;
    public const int PACKET_TX_TIMESTAMP = 16;
    public const int PACKET_TIMESTAMP = 17;
    public const int PACKET_FANOUT = 18;
    public const int PACKET_TX_HAS_OFF = 19;
    public const int PACKET_QDISC_BYPASS = 20;
    public const int PACKET_ROLLOVER_STATS = 21;
    public const int PACKET_FANOUT_DATA = 22;
    public const int PACKET_IGNORE_OUTGOING = 23;

    // Memberships.
    public const int PACKET_MR_MULTICAST = 0;
    public const int PACKET_MR_PROMISC = 1;
    public const int PACKET_MR_ALLMULTI = 2;
    public const int PACKET_MR_UNICAST = 3;

    // Distribution over several sockets.
    public const int PACKET_FANOUT_HASH = 0;
    public const int PACKET_FANOUT_LB = 1;
    public const int PACKET_FANOUT_CPU = 2;
    public const int PACKET_FANOUT_ROLLOVER = 3;
    public const int PACKET_FANOUT_RND = 4;
    public const int PACKET_FANOUT_QM = 5;
    public const int PACKET_FANOUT_CBPF = 6;
    public const int PACKET_FANOUT_EBPF = 7;
    public const int PACKET_FANOUT_FLAG_ROLLOVER = 4096;
    public const int PACKET_FANOUT_FLAG_UNIQUEID = 8192;
    public const int PACKET_FANOUT_FLAG_DEFRAG = 32768;
}
