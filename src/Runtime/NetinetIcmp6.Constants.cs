namespace CSockTranslate.Runtime;

/// <summary>Constants, with the values of x86-64 Linux.</summary>
public static partial class NetinetIcmp6
{
    // The option that filters types, and its values.
    public const int ICMP6_FILTER = 1;
    public const int ICMP6_FILTER_BLOCK = 1;
    public const int ICMP6_FILTER_PASS = 2;
    public const int ICMP6_FILTER_BLOCKOTHERS = 3;
    public const int ICMP6_FILTER_PASSONLY = 4;

    // Types and codes.
    public const int ICMP6_DST_UNREACH = 1;
    public const int ICMP6_PACKET_TOO_BIG = 2;
    public const int ICMP6_TIME_EXCEEDED = 3;
    public const int ICMP6_PARAM_PROB = 4;
    public const int ICMP6_INFOMSG_MASK = 128;
    public const int ICMP6_ECHO_REQUEST = 128;
    public const int ICMP6_ECHO_REPLY = 129;
    public const int MLD_LISTENER_QUERY = 130;
    public const int MLD_LISTENER_REPORT = 131;
    public const int MLD_LISTENER_REDUCTION = 132;
    public const int ICMP6_DST_UNREACH_NOROUTE = 0;
    public const int ICMP6_DST_UNREACH_ADMIN = 1;
    public const int ICMP6_DST_UNREACH_BEYONDSCOPE = 2;
    public const int ICMP6_DST_UNREACH_ADDR = 3;
    public const int ICMP6_DST_UNREACH_NOPORT = 4;
    public const int ICMP6_TIME_EXCEED_TRANSIT = 0;
    public const int ICMP6_TIME_EXCEED_REASSEMBLY = 1;
    public const int ICMP6_PARAMPROB_HEADER = 0;
    public const int ICMP6_PARAMPROB_NEXTHEADER = 1;
    public const int ICMP6_PARAMPROB_OPTION = 2;

    // Neighbour discovery.
    public const int ND_ROUTER_SOLICIT = 133;
    public const int ND_ROUTER_ADVERT = 134;
    public const int ND_NEIGHBOR_SOLICIT = 135;
    public const int ND_NEIGHBOR_ADVERT = 136;
    public const int ND_REDIRECT = 137;
    public const int ND_RA_FLAG_MANAGED = 128;
    public const int ND_RA_FLAG_OTHER = 64;
    public const int ND_RA_FLAG_HOME_AGENT = 32;
    public const int ND_NA_FLAG_ROUTER = 128;
    public const int ND_NA_FLAG_SOLICITED = 64;
    public const int ND_NA_FLAG_OVERRIDE = 32;
    public const int ND_OPT_SOURCE_LINKADDR = 1;
    public const int ND_OPT_TARGET_LINKADDR = 2;
    public const int ND_OPT_PREFIX_INFORMATION = 3;
    public const int ND_OPT_REDIRECTED_HEADER = 4;
    public const int ND_OPT_MTU = 5;
    public const int ND_OPT_RTR_ADV_INTERVAL = 7;
    public const int ND_OPT_HOME_AGENT_INFO = 8;
    public const int ND_OPT_PI_FLAG_ONLINK = 128;
    public const int ND_OPT_PI_FLAG_AUTO = 64;
    public const int ND_OPT_PI_FLAG_RADDR = 32;

    // Renumbering of routers.
    public const int ICMP6_ROUTER_RENUMBERING = 138;
    public const int ICMP6_RR_FLAGS_TEST = 128;
    public const int ICMP6_RR_FLAGS_REQRESULT = 64;
    public const int ICMP6_RR_FLAGS_FORCEAPPLY = 32;
    public const int ICMP6_RR_FLAGS_SPECSITE = 16;
    public const int ICMP6_RR_FLAGS_PREVDONE = 8;
    public const int RPM_PCO_ADD = 1;
    public const int RPM_PCO_CHANGE = 2;
    public const int RPM_PCO_SETGLOBAL = 3;
    public const int ICMP6_RR_PCOUSE_RAFLAGS_ONLINK = 32;
    public const int ICMP6_RR_PCOUSE_RAFLAGS_AUTO = 16;
    public const int ICMP6_RR_PCOUSE_FLAGS_DECRVLTIME = 128;
    public const int ICMP6_RR_PCOUSE_FLAGS_DECRPLTIME = 64;
    public const int ICMP6_RR_RESULT_FLAGS_OOB = 512;
    public const int ICMP6_RR_RESULT_FLAGS_FORBIDDEN = 256;
}
