namespace CSockTranslate.Runtime;

/// <summary>Constants, with the values of x86-64 Linux.</summary>
public static partial class Sysexits
{
    // Statuses that programs end with.
    public const int EX_OK = 0;
    public const int EX_USAGE = 64;
    public const int EX_DATAERR = 65;
    public const int EX_NOINPUT = 66;
    public const int EX_NOUSER = 67;
    public const int EX_NOHOST = 68;
    public const int EX_UNAVAILABLE = 69;
    public const int EX_SOFTWARE = 70;
    public const int EX_OSERR = 71;
    public const int EX_OSFILE = 72;
    public const int EX_CANTCREAT = 73;
    public const int EX_IOERR = 74;
    public const int EX_TEMPFAIL = 75;
    public const int EX_PROTOCOL = 76;
    public const int EX_NOPERM = 77;
    public const int EX_CONFIG = 78;
    public const int EX__BASE = 64;
    public const int EX__MAX = 78;
}
