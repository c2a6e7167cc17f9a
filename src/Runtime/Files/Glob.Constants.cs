namespace CSockTranslate.Runtime;

/// <summary>Constants, with the values of x86-64 Linux.</summary>
public static partial class Glob
{
    // Flags of glob.
    public const int GLOB_ERR = 1;
    public const int GLOB_MARK = 2;
    public const int GLOB_NOSORT = 4;
    public const int GLOB_DOOFFS = 8;
    public const int GLOB_NOCHECK = 16;
    public const int GLOB_APPEND = 32;
    public const int GLOB_NOESCAPE = 64;
    public const int GLOB_PERIOD = 128;
    public const int GLOB_MAGCHAR = 256;
    public const int GLOB_BRACE = 1024;
    public const int GLOB_NOMAGIC = 2048;
    public const int GLOB_TILDE = 4096;
    public const int GLOB_ONLYDIR = 8192;
    public const int GLOB_TILDE_CHECK = 16384;

    // What glob returns.
    public const int GLOB_NOSPACE = 1;
    public const int GLOB_ABORTED = 2;
    public const int GLOB_NOMATCH = 3;
    public const int GLOB_NOSYS = 4;
}
