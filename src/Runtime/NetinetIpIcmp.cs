namespace CSockTranslate.Runtime;

/// <summary><c>netinet/ip_icmp.h</c> (RFC 792).</summary>
public static partial class NetinetIpIcmp
{
    /// <summary>Whether a type is that of a question or its answer, not that of an error.</summary>
    public static int ICMP_INFOTYPE(int type) =>
        type is ICMP_ECHOREPLY or ICMP_ECHO or ICMP_ROUTERADVERT or ICMP_ROUTERSOLICIT
            or ICMP_TSTAMP or ICMP_TSTAMPREPLY or ICMP_IREQ or ICMP_IREQREPLY or ICMP_MASKREQ or ICMP_MASKREPLY ? 1 : 0;
}
