namespace CSockTranslate.Runtime;

/// <summary>Constants, with the values of x86-64 Linux.</summary>
public static partial class Fnmatch
{
    // Flags of fnmatch.
    public const int FNM_PATHNAME = 1;
    public const int FNM_NOESCAPE = 2;
    public const int FNM_PERIOD = 4;
    public const int FNM_FILE_NAME = 1;
    public const int FNM_LEADING_DIR = 8;
    public const int FNM_CASEFOLD = 16;
    public const int FNM_EXTMATCH = 32;

    // What fnmatch returns when the string does not match.
    public const int FNM_NOMATCH = 1;
}
