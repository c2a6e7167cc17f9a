namespace CSockTranslate.Runtime;

/// <summary><c>netinet/icmp6.h</c> (RFC 3542 §3.2).</summary>
public static unsafe partial class NetinetIcmp6
{
    private const int Words = 8;

    /// <summary>Lets all types of messages pass.</summary>
    public static void ICMP6_FILTER_SETPASSALL(icmp6_filter* filterp) => Fill(filterp, 0);

    /// <summary>Blocks all types of messages.</summary>
    public static void ICMP6_FILTER_SETBLOCKALL(icmp6_filter* filterp) => Fill(filterp, uint.MaxValue);

    /// <summary>Lets a type of messages pass.</summary>
    public static void ICMP6_FILTER_SETPASS(int type, icmp6_filter* filterp) => filterp->icmp6_filt[type >> 5] &= ~(1u << (type & 31));

    /// <summary>Blocks a type of messages.</summary>
    public static void ICMP6_FILTER_SETBLOCK(int type, icmp6_filter* filterp) => filterp->icmp6_filt[type >> 5] |= 1u << (type & 31);

    /// <summary>Whether a type of messages passes.</summary>
    public static int ICMP6_FILTER_WILLPASS(int type, icmp6_filter* filterp) => 1 - ICMP6_FILTER_WILLBLOCK(type, filterp);

    /// <summary>Whether a type of messages is blocked.</summary>
    public static int ICMP6_FILTER_WILLBLOCK(int type, icmp6_filter* filterp) => (int)(filterp->icmp6_filt[type >> 5] >> (type & 31) & 1);

    private static void Fill(icmp6_filter* filter, uint word)
    {
        for (int i = 0; i < Words; i++)
        {
            filter->icmp6_filt[i] = word;
        }
    }
}
