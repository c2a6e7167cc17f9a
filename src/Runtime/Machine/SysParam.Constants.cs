namespace CSockTranslate.Runtime;

/// <summary>Constants, with the values of x86-64 Linux.</summary>
public static partial class SysParam
{
    // Limits with their BSD names.
    public const int MAXPATHLEN = 4096;
    public const int MAXHOSTNAMELEN = 64;
    public const int MAXSYMLINKS = 20;
    public const int NOFILE = 256;
    public const int NCARGS = 131072;
    public const int NGROUPS = 65536;
    public const int CANBSIZ = 255;
    public const int NOGROUP = -1;
    public const int DEV_BSIZE = 512;
    public const int EXEC_PAGESIZE = 4096;

    // Bits in arrays of bytes.
    public const int NBBY = 8;
}
