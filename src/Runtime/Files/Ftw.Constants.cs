namespace CSockTranslate.Runtime;

/// <summary>Constants, with the values of x86-64 Linux.</summary>
public static partial class Ftw
{
    // What a file is.
    public const int FTW_F = 0;
    public const int FTW_D = 1;
    public const int FTW_DNR = 2;
    public const int FTW_NS = 3;
    public const int FTW_SL = 4;
    public const int FTW_DP = 5;
    public const int FTW_SLN = 6;

    // Flags of nftw.
    public const int FTW_PHYS = 1;
    public const int FTW_MOUNT = 2;
    public const int FTW_CHDIR = 4;
    public const int FTW_DEPTH = 8;
    public const int FTW_ACTIONRETVAL = 16;

    // What a function of nftw returns with FTW_ACTIONRETVAL.
    public const int FTW_CONTINUE = 0;
    public const int FTW_STOP = 1;
    public const int FTW_SKIP_SUBTREE = 2;
    public const int FTW_SKIP_SIBLINGS = 3;
}
