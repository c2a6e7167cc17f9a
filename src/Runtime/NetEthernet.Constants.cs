namespace CSockTranslate.Runtime;

/// <summary>Constants, with the values of x86-64 Linux.</summary>
public static partial class NetEthernet
{
    // Protocols.
    public const int ETHERTYPE_PUP = 512;
    public const int ETHERTYPE_SPRITE = 1280;
    public const int ETHERTYPE_IP = 2048;
    public const int ETHERTYPE_ARP = 2054;
    public const int ETHERTYPE_REVARP = 32821;
    public const int ETHERTYPE_AT = 32923;
    public const int ETHERTYPE_AARP = 33011;
    public const int ETHERTYPE_VLAN = 33024;
    public const int ETHERTYPE_IPX = 33079;
    public const int ETHERTYPE_IPV6 = 34525;
    public const int ETHERTYPE_LOOPBACK = 36864;
    public const int ETHERTYPE_TRAIL = 4096;
    public const int ETHERTYPE_NTRAILER = 16;

    // Lengths.
    public const int ETHER_ADDR_LEN = 6;
    public const int ETHER_TYPE_LEN = 2;
    public const int ETHER_CRC_LEN = 4;
    public const int ETHER_HDR_LEN = 14;
    public const int ETHER_MIN_LEN = 64;
    public const int ETHER_MAX_LEN = 1518;
    public const int ETHERMTU = 1500;
    public const int ETHERMIN = 46;
}
