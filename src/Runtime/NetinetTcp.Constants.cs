namespace CSockTranslate.Runtime;

/// <summary>Constants, with the values of x86-64 Linux.</summary>
public static partial class NetinetTcp
{
    // Options of the level IPPROTO_TCP (tcp(7)).
    public const int TCP_NODELAY = 1;
    public const int TCP_MAXSEG = 2;
    public const int TCP_CORK = 3;
    public const int TCP_KEEPIDLE = 4;
    public const int TCP_KEEPINTVL = 5;
    public const int TCP_KEEPCNT = 6;
    public const int TCP_SYNCNT = 7;
    public const int TCP_LINGER2 = 8;
    public const int TCP_DEFER_ACCEPT = 9;
    public const int TCP_WINDOW_CLAMP = 10;
    public const int TCP_INFO = 11;
    public const int TCP_QUICKACK = 12;
    public const int TCP_CONGESTION = 13;
    public const int TCP_MD5SIG = 14;
    public const int TCP_COOKIE_TRANSACTIONS = 15;
    public const int TCP_THIN_LINEAR_TIMEOUTS = 16;
    public const int TCP_THIN_DUPACK = 17;
    public const int TCP_USER_TIMEOUT = 18;
    public const int TCP_REPAIR = 19;
    public const int TCP_REPAIR_QUEUE = 20;
    public const int TCP_QUEUE_SEQ = 21;
    public const int TCP_REPAIR_OPTIONS = 22;
    public const int TCP_FASTOPEN = 23;
    public const int TCP_TIMESTAMP = 24;
    public const int TCP_NOTSENT_LOWAT = 25;
    public const int TCP_CC_INFO = 26;
    public const int TCP_SAVE_SYN = 27;
    public const int TCP_SAVED_SYN = 28;
    public const int TCP_REPAIR_WINDOW = 29;
    public const int TCP_FASTOPEN_CONNECT = 30;
    public const int TCP_ULP = 31;
    public const int TCP_MD5SIG_EXT = 32;
    public const int TCP_FASTOPEN_KEY = 33;
    public const int TCP_FASTOPEN_NO_COOKIE = 34;
    public const int TCP_ZEROCOPY_RECEIVE = 35;
    public const int TCP_INQ = 36;
    public const int TCP_CM_INQ = 36;
    public const int TCP_TX_DELAY = 37;
    public const int SOL_TCP = 6;

    // States of a connection.
    public const int TCP_ESTABLISHED = 1;
    public const int TCP_SYN_SENT = 2;
    public const int TCP_SYN_RECV = 3;
    public const int TCP_FIN_WAIT1 = 4;
    public const int TCP_FIN_WAIT2 = 5;
    public const int TCP_TIME_WAIT = 6;
    public const int TCP_CLOSE = 7;
    public const int TCP_CLOSE_WAIT = 8;
    public const int TCP_LAST_ACK = 9;
    public const int TCP_LISTEN = 10;
    public const int TCP_CLOSING = 11;

    // Sizes.
    public const int TCP_MSS = 512;
    public const int TCP_MAXWIN = 65535;
    public const int TCP_MAX_WINSHIFT = 14;

    // Flags of a segment.
    public const int TH_FIN = 1;
    public const int TH_SYN = 2;
    public const int TH_RST = 4;
    public const int TH_PUSH = 8;
    public const int TH_ACK = 16;
    public const int TH_URG = 32;

    // Options of a segment.
    public const int TCPOPT_EOL = 0;
    public const int TCPOPT_NOP = 1;
    public const int TCPOPT_MAXSEG = 2;
    public const int TCPOLEN_MAXSEG = 4;
    public const int TCPOPT_WINDOW = 3;
    public const int TCPOLEN_WINDOW = 3;
    public const int TCPOPT_SACK_PERMITTED = 4;
    public const int TCPOLEN_SACK_PERMITTED = 2;
    public const int TCPOPT_SACK = 5;
    public const int TCPOPT_TIMESTAMP = 8;
    public const int TCPOLEN_TIMESTAMP = 10;
    public const int TCPOLEN_TSTAMP_APPA = 12;
    public const int TCPOPT_TSTAMP_HDR = 16844810;

    // Options of a connection, as tcp_info tells them.
    public const int TCPI_OPT_TIMESTAMPS = 1;
    public const int TCPI_OPT_SACK = 2;
    public const int TCPI_OPT_WSCALE = 4;
    public const int TCPI_OPT_ECN = 8;
    public const int TCPI_OPT_ECN_SEEN = 16;
    public const int TCPI_OPT_SYN_DATA = 32;

    // States of congestion avoidance.
    public const int TCP_CA_Open = 0;
    public const int TCP_CA_Disorder = 1;
    public const int TCP_CA_CWR = 2;
    public const int TCP_CA_Recovery = 3;
    public const int TCP_CA_Loss = 4;

    // Repair, cookies and the rest.
    public const int TCP_REPAIR_ON = 1;
    public const int TCP_REPAIR_OFF = 0;
    public const int TCP_REPAIR_OFF_NO_WP = -1;
    public const int TCP_MD5SIG_MAXKEYLEN = 80;
    public const int TCP_MD5SIG_FLAG_PREFIX = 1;
    public const int TCP_COOKIE_MIN = 8;
    public const int TCP_COOKIE_MAX = 16;
    public const int TCP_COOKIE_PAIR_SIZE = 32;
    public const int TCP_COOKIE_IN_ALWAYS = 1;
    public const int TCP_COOKIE_OUT_NEVER = 2;
    public const int TCP_S_DATA_IN = 4;
    public const int TCP_S_DATA_OUT = 8;
    public const uint TCP_MSS_DEFAULT = 536;
    public const uint TCP_MSS_DESIRED = 1220;
    public const int TCP_NO_QUEUE = 0;
    public const int TCP_RECV_QUEUE = 1;
    public const int TCP_SEND_QUEUE = 2;
    public const int TCP_QUEUES_NR = 3;
}
