namespace CSockTranslate.Runtime;

/// <summary>Constants, with the values of x86-64 Linux.</summary>
public static partial class NetIf
{
    // The length of a name with its NUL, and of a hardware address.
    public const int IF_NAMESIZE = 16;
    public const int IFHWADDRLEN = 6;
    public const int IFNAMSIZ = 16;

    // Flags of an interface.
    public const int IFF_UP = 1;
    public const int IFF_BROADCAST = 2;
    public const int IFF_DEBUG = 4;
    public const int IFF_LOOPBACK = 8;
    public const int IFF_POINTOPOINT = 16;
    public const int IFF_NOTRAILERS = 32;
    public const int IFF_RUNNING = 64;
    public const int IFF_NOARP = 128;
    public const int IFF_PROMISC = 256;
    public const int IFF_ALLMULTI = 512;
    public const int IFF_MASTER = 1024;
    public const int IFF_SLAVE = 2048;
    public const int IFF_MULTICAST = 4096;
    public const int IFF_PORTSEL = 8192;
    public const int IFF_AUTOMEDIA = 16384;
    public const int IFF_DYNAMIC = 32768;
}
