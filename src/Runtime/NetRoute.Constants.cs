namespace CSockTranslate.Runtime;

/// <summary>Constants, with the values of x86-64 Linux.</summary>
public static partial class NetRoute
{
    // Flags of a route.
    public const int RTF_UP = 1;
    public const int RTF_GATEWAY = 2;
    public const int RTF_HOST = 4;
    public const int RTF_REINSTATE = 8;
    public const int RTF_DYNAMIC = 16;
    public const int RTF_MODIFIED = 32;
    public const int RTF_MTU = 64;
    public const int RTF_MSS = 64;
    public const int RTF_WINDOW = 128;
    public const int RTF_IRTT = 256;
    public const int RTF_REJECT = 512;
    public const int RTF_STATIC = 1024;
    public const int RTF_XRESOLVE = 2048;
    public const int RTF_NOFORWARD = 4096;
    public const int RTF_THROW = 8192;
    public const int RTF_NOPMTUDISC = 16384;
    public const int RTF_DEFAULT = 65536;
    public const int RTF_ALLONLINK = 131072;
    public const int RTF_ADDRCONF = 262144;
    public const int RTF_LINKRT = 1048576;
    public const int RTF_NONEXTHOP = 2097152;
    public const int RTF_CACHE = 16777216;
    public const int RTF_FLOW = 33554432;
    public const int RTF_POLICY = 67108864;
    public const uint RTF_LOCAL = 2147483648;
    public const int RTF_INTERFACE = 1073741824;
    public const int RTF_MULTICAST = 536870912;
    public const int RTF_BROADCAST = 268435456;
    public const int RTF_NAT = 134217728;
    public const uint RTF_ADDRCLASSMASK = 4160749568;

    // What a route is for.
    public const int RTCF_VALVE = 2097152;
    public const int RTCF_MASQ = 4194304;
    public const int RTCF_NAT = 8388608;
    public const int RTCF_DOREDIRECT = 16777216;
    public const int RTCF_LOG = 33554432;
    public const int RTCF_DIRECTSRC = 67108864;

    // Messages.
    public const int RTMSG_NEWDEVICE = 17;
    public const int RTMSG_DELDEVICE = 18;
    public const int RTMSG_NEWROUTE = 33;
    public const int RTMSG_DELROUTE = 34;
    public const int RTMSG_NEWRULE = 49;
    public const int RTMSG_DELRULE = 50;
    public const int RTMSG_CONTROL = 64;
    public const int RTMSG_AR_FAILED = 81;

    // Classes.
    public const int RT_CLASS_UNSPEC = 0;
    public const int RT_CLASS_DEFAULT = 253;
    public const int RT_CLASS_MAIN = 254;
    public const int RT_CLASS_LOCAL = 255;
    public const int RT_CLASS_MAX = 255;
}
