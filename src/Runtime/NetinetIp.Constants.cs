namespace CSockTranslate.Runtime;

/// <summary>Constants, with the values of x86-64 Linux.</summary>
public static partial class NetinetIp
{
    // Versions, lengths and times to live.
    public const int IPVERSION = 4;
    public const int IP_MAXPACKET = 65535;
    public const int MAXTTL = 255;
    public const int IPDEFTTL = 64;
    public const int IPFRAGTTL = 60;
    public const int IPTTLDEC = 1;
    public const int IP_MSS = 576;

    // Flags of ip_off.
    public const int IP_RF = 32768;
    public const int IP_DF = 16384;
    public const int IP_MF = 8192;
    public const int IP_OFFMASK = 8191;

    // Types of service and precedences.
    public const int IPTOS_ECN_MASK = 3;
    public const int IPTOS_ECN_NOT_ECT = 0;
    public const int IPTOS_ECN_ECT1 = 1;
    public const int IPTOS_ECN_ECT0 = 2;
    public const int IPTOS_ECN_CE = 3;
    public const int IPTOS_DSCP_MASK = 252;
    public const int IPTOS_DSCP_AF11 = 40;
    public const int IPTOS_DSCP_AF12 = 48;
    public const int IPTOS_DSCP_AF13 = 56;
    public const int IPTOS_DSCP_AF21 = 72;
    public const int IPTOS_DSCP_AF22 = 80;
    public const int IPTOS_DSCP_AF23 = 88;
    public const int IPTOS_DSCP_AF31 = 104;
    public const int IPTOS_DSCP_AF32 = 112;
    public const int IPTOS_DSCP_AF33 = 120;
    public const int IPTOS_DSCP_AF41 = 136;
    public const int IPTOS_DSCP_AF42 = 144;
    public const int IPTOS_DSCP_AF43 = 152;
    public const int IPTOS_DSCP_EF = 184;
    public const int IPTOS_CLASS_MASK = 224;
    public const int IPTOS_CLASS_CS0 = 0;
    public const int IPTOS_CLASS_CS1 = 32;
    public const int IPTOS_CLASS_CS2 = 64;
    public const int IPTOS_CLASS_CS3 = 96;
    public const int IPTOS_CLASS_CS4 = 128;
    public const int IPTOS_CLASS_CS5 = 160;
    public const int IPTOS_CLASS_CS6 = 192;
    public const int IPTOS_CLASS_CS7 = 224;
    public const int IPTOS_CLASS_DEFAULT = 0;
    public const int IPTOS_TOS_MASK = 30;
    public const int IPTOS_LOWDELAY = 16;
    public const int IPTOS_THROUGHPUT = 8;
    public const int IPTOS_RELIABILITY = 4;
    public const int IPTOS_LOWCOST = 2;
    public const int IPTOS_MINCOST = 2;
    public const int IPTOS_PREC_MASK = 224;
    public const int IPTOS_PREC_NETCONTROL = 224;
    public const int IPTOS_PREC_INTERNETCONTROL = 192;
    public const int IPTOS_PREC_CRITIC_ECP = 160;
    public const int IPTOS_PREC_FLASHOVERRIDE = 128;
    public const int IPTOS_PREC_FLASH = 96;
    public const int IPTOS_PREC_IMMEDIATE = 64;
    public const int IPTOS_PREC_PRIORITY = 32;
    public const int IPTOS_PREC_ROUTINE = 0;

    // Options.
    public const int IPOPT_COPY = 128;
    public const int IPOPT_CLASS_MASK = 96;
    public const int IPOPT_NUMBER_MASK = 31;
    public const int IPOPT_CONTROL = 0;
    public const int IPOPT_RESERVED1 = 32;
    public const int IPOPT_DEBMEAS = 64;
    public const int IPOPT_MEASUREMENT = 64;
    public const int IPOPT_RESERVED2 = 96;
    public const int IPOPT_EOL = 0;
    public const int IPOPT_END = 0;
    public const int IPOPT_NOP = 1;
    public const int IPOPT_NOOP = 1;
    public const int IPOPT_RR = 7;
    public const int IPOPT_TS = 68;
    public const int IPOPT_TIMESTAMP = 68;
    public const int IPOPT_SECURITY = 130;
    public const int IPOPT_SEC = 130;
    public const int IPOPT_LSRR = 131;
    public const int IPOPT_SATID = 136;
    public const int IPOPT_SID = 136;
    public const int IPOPT_SSRR = 137;
    public const int IPOPT_RA = 148;
    public const int IPOPT_OPTVAL = 0;
    public const int IPOPT_OLEN = 1;
    public const int IPOPT_OFFSET = 2;
    public const int IPOPT_MINOFF = 4;
    public const int IPOPT_TS_TSONLY = 0;
    public const int IPOPT_TS_TSANDADDR = 1;
    public const int IPOPT_TS_PRESPEC = 3;
    public const int IPOPT_SECUR_UNCLASS = 0;
    public const int IPOPT_SECUR_CONFID = 61749;
    public const int IPOPT_SECUR_EFTO = 30874;
    public const int IPOPT_SECUR_MMMM = 48205;
    public const int IPOPT_SECUR_RESTR = 44819;
    public const int IPOPT_SECUR_SECRET = 55176;
    public const int IPOPT_SECUR_TOPSECRET = 27589;
}
