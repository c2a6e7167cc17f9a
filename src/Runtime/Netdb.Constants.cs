namespace CSockTranslate.Runtime;

/// <summary>Constants, with the values of x86-64 Linux.</summary>
public static partial class Netdb
{
    // Flags of the hints of getaddrinfo.
    public const int AI_PASSIVE = 1;
    public const int AI_CANONNAME = 2;
    public const int AI_NUMERICHOST = 4;
    public const int AI_V4MAPPED = 8;
    public const int AI_ALL = 16;
    public const int AI_ADDRCONFIG = 32;
    public const int AI_IDN = 64;
    public const int AI_CANONIDN = 128;
    public const int AI_NUMERICSERV = 1024;

    // Errors of getaddrinfo and getnameinfo.
    public const int EAI_BADFLAGS = -1;
    public const int EAI_NONAME = -2;
    public const int EAI_AGAIN = -3;
    public const int EAI_FAIL = -4;
    public const int EAI_NODATA = -5;
    public const int EAI_FAMILY = -6;
    public const int EAI_SOCKTYPE = -7;
    public const int EAI_SERVICE = -8;
    public const int EAI_ADDRFAMILY = -9;
    public const int EAI_MEMORY = -10;
    public const int EAI_SYSTEM = -11;
    public const int EAI_OVERFLOW = -12;
    public const int EAI_INPROGRESS = -100;
    public const int EAI_CANCELED = -101;
    public const int EAI_NOTCANCELED = -102;
    public const int EAI_ALLDONE = -103;
    public const int EAI_INTR = -104;
    public const int EAI_IDN_ENCODE = -105;

    // Flags of getnameinfo, and room for its results.
    public const int NI_NUMERICHOST = 1;
    public const int NI_NUMERICSERV = 2;
    public const int NI_NOFQDN = 4;
    public const int NI_NAMEREQD = 8;
    public const int NI_DGRAM = 16;
    public const int NI_IDN = 32;
    public const int NI_MAXHOST = 1025;
    public const int NI_MAXSERV = 32;

    // Values of h_errno.
    public const int HOST_NOT_FOUND = 1;
    public const int TRY_AGAIN = 2;
    public const int NO_RECOVERY = 3;
    public const int NO_DATA = 4;
    public const int NO_ADDRESS = 4;
    public const int NETDB_INTERNAL = -1;
    public const int NETDB_SUCCESS = 0;
}
