namespace CSockTranslate.Runtime;

/// <summary>Constants of <c>resolv.h</c>.</summary>
public static unsafe partial class Resolv
{
    public const int MAXRESOLVSORT = 10;
    public const int MAXDNSRCH = 6;
    public const int MAXDFLSRCH = 3;
    public const int MAXNS = 3;
    public const int LOCALDOMAINPARTS = 2;
    public const int RES_TIMEOUT = 5;
    public const int RES_MAXNDOTS = 15;
    public const int RES_MAXRETRANS = 30;
    public const int RES_MAXRETRY = 5;
    public const int RES_DFLRETRY = 2;
    public const int RES_MAXTIME = 65535;
    public const int RES_INIT = 0x00000001;
    public const int RES_DEBUG = 0x00000002;
    public const int RES_USEVC = 0x00000008;
    public const int RES_IGNTC = 0x00000020;
    public const int RES_RECURSE = 0x00000040;
    public const int RES_DEFNAMES = 0x00000080;
    public const int RES_STAYOPEN = 0x00000100;
    public const int RES_DNSRCH = 0x00000200;
    public const int RES_NOALIASES = 0x00001000;
    public const int RES_ROTATE = 0x00004000;
    public const int RES_USE_EDNS0 = 0x00100000;
    public const int RES_SNGLKUP = 0x00200000;
    public const int RES_SNGLKUPREOP = 0x00400000;
    public const int RES_USE_DNSSEC = 0x00800000;
    public const int RES_NOTLDQUERY = 0x01000000;
    public const int RES_NORELOAD = 0x02000000;
    public const int RES_TRUSTAD = 0x04000000;
    public const int RES_NOAAAA = 0x08000000;
    public const int RES_PRF_STATS = 0x00000001;
    public const int RES_PRF_UPDATE = 0x00000002;
    public const int RES_PRF_CLASS = 0x00000004;
    public const int RES_PRF_CMD = 0x00000008;
    public const int RES_PRF_QUES = 0x00000010;
    public const int RES_PRF_ANS = 0x00000020;
    public const int RES_PRF_AUTH = 0x00000040;
    public const int RES_PRF_ADD = 0x00000080;
    public const int RES_PRF_HEAD1 = 0x00000100;
    public const int RES_PRF_HEAD2 = 0x00000200;
    public const int RES_PRF_TTLID = 0x00000400;
    public const int RES_PRF_HEADX = 0x00000800;
    public const int RES_PRF_QUERY = 0x00001000;
    public const int RES_PRF_REPLY = 0x00002000;
    public const int RES_PRF_INIT = 0x00004000;
    public const int RES_DEFAULT = RES_RECURSE | RES_DEFNAMES | RES_DNSRCH;
}
