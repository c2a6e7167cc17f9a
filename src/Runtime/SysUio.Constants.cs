namespace CSockTranslate.Runtime;

/// <summary>Constants, with the values of x86-64 Linux.</summary>
public static partial class SysUio
{
    // How many pieces of memory one call takes.
    public const int UIO_MAXIOV = 1024;

    // Flags of preadv2 and pwritev2.
    public const int RWF_HIPRI = 1;
    public const int RWF_DSYNC = 2;
    public const int RWF_SYNC = 4;
    public const int RWF_NOWAIT = 8;
    public const int RWF_APPEND = 16;
}
