namespace CSockTranslate.Runtime;

/// <summary>Constants, with the values of x86-64 Linux.</summary>
public static partial class LinuxSockios
{
    // Requests of sockets.
    public const int FIOSETOWN = 35073;
    public const int SIOCSPGRP = 35074;
    public const int FIOGETOWN = 35075;
    public const int SIOCGPGRP = 35076;
    public const int SIOCATMARK = 35077;

    // Network interfaces, addresses and routes.
    public const int SIOCADDRT = 35083;
    public const int SIOCDELRT = 35084;
    public const int SIOCRTMSG = 35085;
    public const int SIOCGIFNAME = 35088;
    public const int SIOCSIFLINK = 35089;
    public const int SIOCGIFCONF = 35090;
    public const int SIOCGIFFLAGS = 35091;
    public const int SIOCSIFFLAGS = 35092;
    public const int SIOCGIFADDR = 35093;
    public const int SIOCSIFADDR = 35094;
    public const int SIOCGIFDSTADDR = 35095;
    public const int SIOCSIFDSTADDR = 35096;
    public const int SIOCGIFBRDADDR = 35097;
    public const int SIOCSIFBRDADDR = 35098;
    public const int SIOCGIFNETMASK = 35099;
    public const int SIOCSIFNETMASK = 35100;
    public const int SIOCGIFMETRIC = 35101;
    public const int SIOCSIFMETRIC = 35102;
    public const int SIOCGIFMEM = 35103;
    public const int SIOCSIFMEM = 35104;
    public const int SIOCGIFMTU = 35105;
    public const int SIOCSIFMTU = 35106;
    public const int SIOCSIFNAME = 35107;
    public const int SIOCSIFHWADDR = 35108;
    public const int SIOCGIFENCAP = 35109;
    public const int SIOCSIFENCAP = 35110;
    public const int SIOCGIFHWADDR = 35111;
    public const int SIOCGIFSLAVE = 35113;
    public const int SIOCSIFSLAVE = 35120;
    public const int SIOCADDMULTI = 35121;
    public const int SIOCDELMULTI = 35122;
    public const int SIOCGIFINDEX = 35123;
    public const int SIOGIFINDEX = 35123;
    public const int SIOCSIFPFLAGS = 35124;
    public const int SIOCGIFPFLAGS = 35125;
    public const int SIOCDIFADDR = 35126;
    public const int SIOCSIFHWBROADCAST = 35127;
    public const int SIOCGIFCOUNT = 35128;
    public const int SIOCGIFBR = 35136;
    public const int SIOCSIFBR = 35137;
    public const int SIOCGIFTXQLEN = 35138;
    public const int SIOCSIFTXQLEN = 35139;
    public const int SIOCDARP = 35155;
    public const int SIOCGARP = 35156;
    public const int SIOCSARP = 35157;
    public const int SIOCDRARP = 35168;
    public const int SIOCGRARP = 35169;
    public const int SIOCSRARP = 35170;
    public const int SIOCGIFMAP = 35184;
    public const int SIOCSIFMAP = 35185;
    public const int SIOCADDDLCI = 35200;
    public const int SIOCDELDLCI = 35201;
    public const int SIOCDEVPRIVATE = 35312;
    public const int SIOCPROTOPRIVATE = 35296;

    // Queues and times of sockets.
    public const int SIOCGSTAMP_OLD = 35078;
    public const int SIOCGSTAMPNS_OLD = 35079;
    public const int SIOCGSTAMP = 35078;
    public const int SIOCGSTAMPNS = 35079;
    public const int SIOCOUTQNSD = 35147;

    // More of network interfaces.
    public const int SIOCETHTOOL = 35142;
    public const int SIOCGMIIPHY = 35143;
    public const int SIOCGMIIREG = 35144;
    public const int SIOCSMIIREG = 35145;
    public const int SIOCWANDEV = 35146;
    public const int SIOCGSKNS = 35148;
    public const int SIOCGIFVLAN = 35202;
    public const int SIOCSIFVLAN = 35203;
    public const int SIOCBONDENSLAVE = 35216;
    public const int SIOCBONDRELEASE = 35217;
    public const int SIOCBONDSETHWADDR = 35218;
    public const int SIOCBONDSLAVEINFOQUERY = 35219;
    public const int SIOCBONDINFOQUERY = 35220;
    public const int SIOCBONDCHANGEACTIVE = 35221;
    public const int SIOCBRADDBR = 35232;
    public const int SIOCBRDELBR = 35233;
    public const int SIOCBRADDIF = 35234;
    public const int SIOCBRDELIF = 35235;
    public const int SIOCSHWTSTAMP = 35248;
    public const int SIOCGHWTSTAMP = 35249;
}
