namespace CSockTranslate.Runtime;

/// <summary>Where <c>nftw</c> is (POSIX <c>ftw.h</c>); 8 bytes.</summary>
public struct FTW
{
    /// <summary>Where the last component begins in the path.</summary>
    public int @base;

    /// <summary>How far below the start.</summary>
    public int level;
}
