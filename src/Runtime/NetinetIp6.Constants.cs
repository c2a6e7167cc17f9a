namespace CSockTranslate.Runtime;

/// <summary>Constants, with the values of x86-64 Linux.</summary>
public static partial class NetinetIp6
{
    // Options.
    public const int IP6OPT_TYPE_SKIP = 0;
    public const int IP6OPT_TYPE_DISCARD = 64;
    public const int IP6OPT_TYPE_FORCEICMP = 128;
    public const int IP6OPT_TYPE_ICMP = 192;
    public const int IP6OPT_TYPE_MUTABLE = 32;
    public const int IP6OPT_PAD1 = 0;
    public const int IP6OPT_PADN = 1;
    public const int IP6OPT_JUMBO = 194;
    public const int IP6OPT_NSAP_ADDR = 195;
    public const int IP6OPT_TUNNEL_LIMIT = 4;
    public const int IP6OPT_ROUTER_ALERT = 5;
    public const int IP6OPT_JUMBO_LEN = 6;

    // Alerts to routers.
    public const int IP6_ALERT_MLD = 0;
    public const int IP6_ALERT_RSVP = 256;
    public const int IP6_ALERT_AN = 512;

    // Fragments, in network byte order.
    public const int IP6F_OFF_MASK = 63743;
    public const int IP6F_RESERVED_MASK = 1536;
    public const int IP6F_MORE_FRAG = 256;
}
